"""Accuracy: what the translation left behind, seen beside the Chinese."""
