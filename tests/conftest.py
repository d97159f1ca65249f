"""What every test may use: the shipped glossary, the names, and documents made of text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from editor.checks.context import Resources
from editor.engines.readability import scores
from editor.glossary.matcher import GlossaryMatcher
from editor.glossary.store import load_glossary
from editor.model import Document, Segment
from editor.names import NameRecognizer, load_names


@pytest.fixture(scope="session")
def glossary() -> GlossaryMatcher:
    """The shipped glossary, compiled from its files."""
    return GlossaryMatcher(load_glossary(cache=None))


@pytest.fixture(scope="session")
def names() -> NameRecognizer:
    return load_names()


@pytest.fixture(scope="session")
def resources(glossary: GlossaryMatcher, names: NameRecognizer) -> Resources:
    """Everything but a grammar engine."""
    return Resources(glossary=glossary, names=names, readability=scores)


@pytest.fixture
def document() -> Callable[[str], Document]:
    """Makes a document of one paragraph."""

    def make(text: str) -> Document:
        return Document("release.txt", text, (Segment.verbatim(text, 0),))

    return make
