"""Enumerations that change their shape on the way."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_CAPITAL = re.compile(
    r"; ?((?:The )?(?:Second|Third|Fourth|Fifth|Sixth)(?:ly)?\b(?=,| is\b| was\b)"
    r"|The (?:second|third|fourth|fifth|sixth)\b(?=,| is\b| was\b))"
)
_NUMBERS = {
    word: number
    for number, words in enumerate(
        ("one first ① 1", "two second ② 2", "three third ③ 3", "four fourth ④ 4",
         "five fifth ⑤ 5", "six sixth ⑥ 6"), 1
    )
    for word in words.split()
}  # fmt: skip
_MARKER = re.compile(
    r"(?:\A|(?<=[;:.?!] )|(?<=[;:。；：]))\s?(?P<all>"
    r"(?P<adverb>first|second|third|fourth|fifth|sixth)(?P<ly>ly)?(?=,)"
    r"|(?:the )?(?P<noun>first|second|third|fourth|fifth|sixth|one)(?= is (?:to|that)\b)"
    r"|(?P<cardinal>two|three|four|five|six)(?= to [a-z]+\b)"
    r"|[(（](?P<bracket>[1-6])[)）]|(?P<circle>[①-⑥]))",
    re.IGNORECASE,
)
_SECOND = re.compile(r"[Ss]econd|SECOND|2[)）]|②|[Tt]wo to ")
"""A list has a second member; a cheap first look."""
_KINDS = ("adverb", "noun", "cardinal", "bracket", "circle")
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class _Marker:
    """What counts a member: where, its number, and the way it is written."""

    start: int
    end: int
    number: int
    way: str


@segment_check(
    category=Category.TEXTUAL_CONVENTIONS,
    severity=Severity.MINOR,
    priority=66,
    measured=Measured(33, 33),
    examples=(
        Example(
            "He made two demands: first, cut costs; ⟦Second⟧, train the staff.",
            fix="He made two demands: first, cut costs; second, train the staff.",
        ),
        Example(
            "The first is to cut costs; ⟦The second⟧ is to train the staff.",
            fix="The first is to cut costs; the second is to train the staff.",
        ),
        Example(
            "First, cut costs; ⟦two⟧ to train the staff; ⟦the third⟧ is to sell; ⟦(4)⟧ move.",
        ),
        Example("First, cut costs. ⟦Secondly⟧, train the staff. Third, sell."),
        Example("It makes three things: (1) plates; ⟦②⟧ pipes; (3) wire."),
        Example("First, cut costs. Second, train the staff. One is to move."),
        Example("First, he is to cut costs (1), then, second, to train; he took two to lunch."),
        Example("He lives in First Street; Second Avenue is near."),
    ),
)
def list_drift(segment: Segment, context: Context) -> Iterator[Hit]:
    """A member of a list that is counted otherwise than the first, or begins like a sentence.

    Chinese counts points with full stops or semicolons as it likes. In English the members of one
    list are alike: lower case after semicolons, or sentences of their own, and one way to count.
    Source: The Chicago Manual of Style 6.132.
    """
    text = segment.text
    shown: set[int] = set()
    if ";" in text:
        for match in _CAPITAL.finditer(text):
            if not context.in_speech(segment, *match.span(1)):
                word = match[1]
                fix = Fix(word[0].lower() + word[1:], Safety.UNSAFE)
                shown.add(match.end(1))
                yield Hit(
                    *match.span(1),
                    f"The list goes on after a semicolon: write “{word}” in lower case.",
                    (fix,),
                )
    if not _SECOND.search(text):
        return
    for marker in _odd(list(_markers(text))):
        if marker.end not in shown:
            words = text[marker.start : marker.end]
            message = f"The list began to count in another way than by “{words}”: keep to one."
            yield Hit(marker.start, marker.end, message)


def _markers(text: str) -> Iterator[_Marker]:
    for match in _MARKER.finditer(text):
        kind = next(kind for kind in _KINDS if match[kind])
        way = "ly" if match["ly"] else kind
        yield _Marker(*match.span("all"), _NUMBERS[match[kind].lower()], way)


def _odd(markers: list[_Marker]) -> Iterator[_Marker]:
    """Members of a list 1, 2, 3 … that are counted in another way than the first."""
    run: list[_Marker] = []
    for marker in [*markers, None]:
        if marker is not None and run and marker.number == run[-1].number + 1:
            run.append(marker)
            continue
        if len(run) >= _SHORTEST and len(Counter(member.way for member in run)) > 1:
            yield from (member for member in run if member.way != run[0].way)
        run = [marker] if marker is not None and marker.number == 1 else []
