"""Two names run together without a comma."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Safety, Segment
from editor.names.persons import is_place, persons
from editor.names.pinyin import syllable_count
from editor.taxonomy import Category, Severity

_RUN = re.compile(
    r"(?<![\w'’&-])[A-Z][A-Za-z]*(?:['’][a-z]+)?(?: [A-Z][A-Za-z]*(?:['’](?!s\b)[a-z]+)?){1,7}"
    r"(?![\w'’-]| [A-Z])"
)
_FIRM = frozenset(
    "Aluminum Aluminium Bank Chemical Chemicals Coal Copper Corporation Electric Electronics Energy"
    " Engineering Group Holdings Industries Iron Machinery Magnesium Materials Metal Metals Mining"
    " Motor Motors Petroleum Pharmaceutical Power Securities Steel Technology University".split()
)
_NO_SECOND_NAME = re.compile(
    r" (?:project|base|plant|branch|factory|park|workshop|line|phase|site|mine|campus|team|brand"
    r"|product|series|plan|joint|strategic|cooperation|deal|case|incident)s?\b"
)
_TWO = 2


@document_check(
    category=Category.WRONG_TERM,
    severity=Severity.MAJOR,
    priority=35,
    measured=Measured(2, 2),
    examples=(
        Example(
            "Taihe Steel and Hebei Luoyu agreed. Taihe Steel paid. The hosts are ⟦Taihe Steel "
            "Hebei Luoyu⟧ and others.",
            fix="Taihe Steel and Hebei Luoyu agreed. Taihe Steel paid. The hosts are Taihe Steel, "
            "Hebei Luoyu and others.",
        ),
        Example(
            "Luo Jingyuan met Zhao Wenhui. Later ⟦Zhao Wenhui Luo Jingyuan⟧ spoke.",
            fix="Luo Jingyuan met Zhao Wenhui. Later Zhao Wenhui, Luo Jingyuan spoke.",
        ),
        Example("Taihe Steel and Hebei Luoyu agreed. Taihe Steel's Hebei Luoyu plant is new."),
        Example("Taihe Steel agreed. Hebei Luoyu paid. The Taihe Steel Hebei Luoyu project."),
        Example("Taihe Group and Taihe Steel agreed. Taihe Group Taihe Steel Branch paid."),
        Example("Anhui Province and Chizhou City agreed. Anhui Chizhou City paid."),
    ),
)
def fused_names(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001
    """Two names run together without a comma.

    The Chinese enumeration comma gets lost, and two companies or two persons who stand apart
    elsewhere in the text become one nobody has heard of.
    """
    runs = [
        (segment, match) for segment in document.segments for match in _RUN.finditer(segment.text)
    ]
    alone = {match.group() for _, match in runs if " " in match.group()}
    if len(alone) < _TWO:
        return
    for segment, match in runs:
        if _NO_SECOND_NAME.match(segment.text, match.end()):
            continue
        yield from _split(segment, match, alone)


def _split(segment: Segment, match: re.Match[str], alone: set[str]) -> Iterator[Hit]:
    words = match.group().split(" ")
    # The first word may only open the sentence: "Later Zhao Wenhui Luo Jingyuan".
    for start in (0, 1):
        for at in range(start + _TWO, len(words) - 1):
            first, second = " ".join(words[start:at]), " ".join(words[at:])
            if first not in alone or second not in alone:
                continue
            firms = _is_firm(first) and _is_firm(second) and words[start] != words[at]
            if firms or (_is_person(first) and _is_person(second)):
                yield Hit(
                    match.end() - len(f"{first} {second}"),
                    match.end(),
                    f"“{first}” and “{second}” are two names in this document; a comma is missing.",
                    (Fix(f"{first}, {second}", Safety.UNSAFE),),
                    segment=segment,
                )
                return


def _is_firm(name: str) -> bool:
    """Whether it is a company, by its last word or by a name in pinyin after a place."""
    words = name.split(" ")
    if words[-1] in _FIRM:
        return True
    return (
        len(words) == _TWO
        and is_place(words[0])
        and not is_place(words[1])
        and syllable_count(words[1]) >= _TWO
    )


def _is_person(name: str) -> bool:
    return any(person.name == name for person in persons(name))
