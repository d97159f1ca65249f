"""Quantities, dates and changes of figures in both languages, and whether they agree."""
