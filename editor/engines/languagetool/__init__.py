"""LanguageTool: installed from a Maven repository, served on loopback, spoken to over HTTP."""
