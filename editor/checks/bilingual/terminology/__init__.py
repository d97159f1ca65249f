"""Terminology beside the Chinese: the renderings it asks for, and one rendering each."""
