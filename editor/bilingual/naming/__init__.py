"""Persons, places, organizations and posts of the Chinese, and where the English has them."""
