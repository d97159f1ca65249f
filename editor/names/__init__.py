"""Names in English text about China: what must not be corrected."""

from editor.names.recognizer import NameRecognizer, load_names

__all__ = ["NameRecognizer", "load_names"]
