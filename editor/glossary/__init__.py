"""The glossary: standard renderings, what to avoid instead, and the automaton that finds both."""
