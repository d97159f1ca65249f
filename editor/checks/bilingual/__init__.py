"""Checks that set the English against its Chinese; they run only where that is known."""
