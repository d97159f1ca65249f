"""Accuracy: what the translation left behind."""
