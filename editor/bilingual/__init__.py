"""Reads the Chinese source beside its English and compares the facts of both."""
