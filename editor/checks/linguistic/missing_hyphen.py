"""Compound modifiers without their hyphen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.checks.linguistic.compounds import MODIFIERS, NOUNS, PREFIXES, SUFFIXES
from editor.model import Document, Safety, Segment, SegmentKind
from editor.taxonomy import Category, Severity

_PAIRS = "|".join(f"{first} (?:{'|'.join(second.split())})" for first, second in MODIFIERS.items())
_KNOWN = re.compile(
    rf"(?<![\w-])(?P<pair>{_PAIRS})(?= (?P<noun>[a-z]+)\b)(?! (?:and|or) )", re.IGNORECASE
)
_SUSPECT = re.compile(
    "|".join(sorted({second for seconds in MODIFIERS.values() for second in seconds.split()}))
)
_ADJECTIVE_BEFORE = re.compile(r"\b(?:very|too|so|most|more|less|how|as|non)\s$", re.IGNORECASE)
_SPACED = re.compile(
    r"(?<![\w-])(?:(?:year|month|quarter) - (?:on|over) - (?:year|month|quarter)\b"
    r"|[A-Za-z]{1,20} - (?:owned|based|related|speed|sized|sports|share|quality"
    r"|level|term|scale|tech|carbon|style|driven|oriented|income|depth|funded|class|end|saving"
    r"|efficient|intensive|friendly|side|round|year|month|commerce|border)\b)"
    r"(?! (?:on|in|at|by|to)\b| -)"
)
_PREFIXED = re.compile(
    rf"(?<![\w-])(?:{PREFIXES}) (?!and\b|or\b|is\b|in\b|of\b|to\b|the\b)[a-z]{{4,}}(?![\w-])"
)
_PREFIXES = tuple(f"{prefix} " for prefix in PREFIXES.split("|"))
_WORD_BEFORE_SUFFIX = re.compile(rf"(?<![\w-])([a-z]{{3,20}}) ({SUFFIXES})(?= ([a-z]{{3,}})\b)")
_HYPHENED = re.compile(rf"-({SUFFIXES})(?![\w-])", re.IGNORECASE)
_WORD_BEFORE_HYPHEN = re.compile(r"(?<![\w-])[a-z]{3,20}\Z", re.IGNORECASE)
_LONGEST = 21


@document_check(
    category=Category.PUNCTUATION,
    severity=Severity.MINOR,
    priority=60,
    measured=Measured(45, 43),
    examples=(
        Example("We seek ⟦high quality⟧ development.", fix="We seek high-quality development."),
        Example("An ⟦ultra low⟧ emission plant.", fix="An ultra-low emission plant."),
        Example("A ⟦state - owned⟧ firm.", fix="A state-owned firm."),
        Example("Our ⟦self developed⟧ pumps.", fix="Our self-developed pumps."),
        Example(
            "Zinc-based alloys and ⟦zinc based⟧ plates.",
            fix="Zinc-based alloys and zinc-based plates.",
        ),
        Example("Steel is of high quality in the long term, and development is at a high level."),
        Example(
            "The high level of the lake, the third party to the deal, sense of self and on site."
        ),
        Example("Spain - based on its rules - and firms that are zinc based. A very high quality."),
    ),
)
def missing_hyphen(document: Document, _: Context) -> Iterator[Hit]:
    """Two words that modify a noun together and want a hyphen.

    "High quality development" makes the reader start over; style guides hyphenate a compound
    modifier before its noun, not after it. Engines also set a hyphen between spaces, and drift
    between two spellings in one document.
    """
    segments = [s for s in document.segments if s.kind is not SegmentKind.ATTRIBUTE]
    hyphened = {pair for segment in segments for pair in _hyphened(segment.text)}
    for segment in segments:
        yield from _known(segment)
        if " - " in segment.text:
            for match in _SPACED.finditer(segment.text):
                yield _hit(segment, match.span(), match[0].replace(" ", ""), "no spaces")
        if any(prefix in segment.text for prefix in _PREFIXES):
            for match in _PREFIXED.finditer(segment.text):
                yield _hit(segment, match.span(), match[0].replace(" ", "-"), "a hyphen")
        if hyphened:
            for match in _WORD_BEFORE_SUFFIX.finditer(segment.text):
                if (match[1], match[2]) in hyphened and match[3] in NOUNS:
                    yield _hit(
                        segment, match.span(), f"{match[1]}-{match[2]}", "a hyphen, as elsewhere"
                    )


def _hyphened(text: str) -> Iterator[tuple[str, str]]:
    """Words and the suffixes that hyphens join to them."""
    for match in _HYPHENED.finditer(text):
        word = _WORD_BEFORE_HYPHEN.search(text[max(0, match.start() - _LONGEST) : match.start()])
        if word is not None:
            yield word[0].lower(), match[1].lower()


def _known(segment: Segment) -> Iterator[Hit]:
    text = segment.text
    if not _SUSPECT.search(text):
        return
    for match in _KNOWN.finditer(text):
        if match["noun"] not in NOUNS or _ADJECTIVE_BEFORE.search(text[: match.start()][-8:]):
            continue
        yield _hit(segment, match.span("pair"), match["pair"].replace(" ", "-"), "a hyphen")


def _hit(segment: Segment, span: tuple[int, int], mended: str, wanted: str) -> Hit:
    message = f"This compound takes {wanted}: “{mended}”."
    return Hit(*span, message, (Fix(mended, Safety.UNSAFE),), segment=segment)
