"""A quotation cut off from the words that say whose it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_SAYS = r"(?:said|says|added|explained|noted|stressed|recalled|told reporters)"
_NAME = r"[A-Z][\w’'-]*(?: [A-Za-z][\w’'-]*){0,9}"
_ALONE = re.compile(rf"\s*(?P<mark>[”\"]\s?)?(?P<words>{_NAME},? {_SAYS}\.)\s*")
_CUT = re.compile(rf"(?<=\w)(?P<stop>\.)(?P<mark>[”\"])\s(?P<words>{_NAME},? {_SAYS})\.(?=\s|$)")
_CLAUSE = frozenset("are as had has he how is it she that they was were what who you".split())
_LEADING = re.compile(r"\s*”")
_SENTENCE = "This sentence only says who speaks: a comma, no period, joins it to the quotation."
_LEFT_BEHIND = "A closing quotation mark stands at the start: it belongs to the paragraph before."


@segment_check(
    category=Category.PUNCTUATION,
    severity=Severity.MINOR,
    priority=57,
    measured=Measured(43, 42),
    examples=(
        Example(
            "“The mill is new⟦.” Li Yue said⟧.",
            fix="“The mill is new,” Li Yue said.",
        ),
        Example("⟦Mill director Li Yue said.⟧"),
        Example("⟦” Li Yue said.⟧"),
        Example("⟦”⟧ Li Yue, who owns the mill, spoke of “steel”."),
        Example("“The mill is new,” Li Yue said. “It is,” she added."),
        Example("“The mill is new.” Li Yue said that it makes zinc."),
        Example("The mill, Li Yue said, is new. Zinc is dear, she said."),
        Example("This is what Li Yue said."),
    ),
)
def stray_attribution(segment: Segment, _: Context) -> Iterator[Hit]:
    """A quotation cut off from the words that say whose it is.

    Chinese ends the sentence inside the quotation and puts the speaker after it, in a sentence of
    its own. English joins the two by a comma: “The mill is new,” Li said. Engines that translate
    sentence by sentence leave the speaker, or the closing mark, to a line of their own.
    """
    text = segment.text
    alone = _ALONE.fullmatch(text)
    if alone is not None and (alone["mark"] or _is_speaker(alone["words"])):
        start = alone.start("mark") if alone["mark"] else alone.start("words")
        yield Hit(start, alone.end("words"), _SENTENCE)
        return
    leading = _LEADING.match(text)
    if leading is not None:
        yield Hit(leading.end() - 1, leading.end(), _LEFT_BEHIND)
    if ".”" not in text and '."' not in text:
        return
    for cut in _CUT.finditer(text):
        if not _is_speaker(cut["words"]):
            continue
        fix = Fix(f",{cut['mark']} {cut['words']}", Safety.UNSAFE)
        yield Hit(cut.start(), cut.end("words"), _SENTENCE, (fix,))


def _is_speaker(words: str) -> bool:
    """Whether a name and a post are all that stands before the verb.

    "Zinc is dear, she said" and "This is what Li said" are whole sentences.
    """
    return "," not in words and _CLAUSE.isdisjoint(words.lower().split())
