"""Locale conventions: numbers, dates, times, units, currencies."""
