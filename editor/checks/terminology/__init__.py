"""Terminology: the glossary's renderings, and one rendering per concept."""
