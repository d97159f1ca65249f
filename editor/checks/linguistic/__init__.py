"""Linguistic conventions: grammar, spelling, punctuation."""
