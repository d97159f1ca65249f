"""Persons and their posts strung together by commas alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.names.persons import Person, persons
from editor.taxonomy import Category, Severity

_POST = (
    r"(?:[Ss]ecretary|[Cc]hair(?:man|woman)|[Pp]resident|[Dd]irector|[Mm]anager|[Mm]ayor|"
    r"[Gg]overnor|[Mm]inister|[Aa]cademician|[Pp]rofessor|[Ee]ngineer|[Dd]ean|[Oo]fficer|[Hh]ead|"
    r"[Ss]cientist|[Mm]ember|[Cc]ommittee|[Cc]ounsel\w*|[Ii]nspector|[Rr]esearcher|CEO)"
)
_TITLE = re.compile(
    rf", (?!and |but |who )(?:[^,;.()\n]{{0,60}}\b)?{_POST}\b"
    r"[^;.()\n]{0,160}?(?P<gap>,) (?:and )?$"
)
_MIN_GAPS = 2


@segment_check(
    category=Category.PUNCTUATION,
    severity=Severity.MINOR,
    priority=58,
    measured=Measured(12, 11),
    examples=(
        Example(
            "Luo Jingyuan, mayor of Taihe⟦,⟧ Zhao Wenhui, chairman of Taihe Steel, and Meng "
            "Changqing, chief engineer, attended.",
            fix="Luo Jingyuan, mayor of Taihe; Zhao Wenhui, chairman of Taihe Steel; and Meng "
            "Changqing, chief engineer, attended.",
        ),
        Example(
            "Luo Jingyuan, mayor of Taihe; Zhao Wenhui, chairman of Taihe Steel; and Meng "
            "Changqing, chief engineer, attended."
        ),
        Example("Luo Jingyuan, Zhao Wenhui, and Meng Changqing, the chief engineer, attended."),
        Example(
            "He met the mayor of Taihe, Luo Jingyuan, and the director of the plant, Zhao Wenhui, "
            "and the chief engineer of it, Meng Changqing, in May."
        ),
        Example("Luo Jingyuan, mayor of Taihe, and Zhao Wenhui, chairman of Taihe Steel, met."),
    ),
)
def titled_list(segment: Segment, context: Context) -> Iterator[Hit]:
    """Persons and their posts strung together by commas alone.

    In Chinese the post stands before the name, so commas suffice; in English it follows, and with
    commas only nobody can tell whose post is whose. Semicolons between the persons, commas inside:
    The Chicago Manual of Style, 6.60.
    """
    if segment.text.count(", ") <= _MIN_GAPS:
        return
    for sentence in context.sentences(segment):
        text = segment.text[sentence.start : sentence.end]
        if text.count(", ") > _MIN_GAPS:
            found = [person for person in persons(text) if text.startswith(", ", person.end)]
            gaps = [_gap(text, before, after) for before, after in pairwise(found)]
            yield from _list(text, sentence.start, [gap for gap in gaps if gap is not None])


def _gap(text: str, before: Person, after: Person) -> int | None:
    """Where the comma between two persons stands, if only a post is between them."""
    between = text[before.end : after.start]
    match = _TITLE.match(between)
    return before.end + match.start("gap") if match else None


def _list(text: str, start: int, gaps: list[int]) -> Iterator[Hit]:
    """One remark for a whole list: its first comma is flagged, the fix mends all."""
    if len(gaps) < _MIN_GAPS:
        return
    first, last = gaps[0], gaps[-1]
    mended = "".join(
        ";" + text[gap + 1 : following]
        for gap, following in zip(gaps, [*gaps[1:], last + 1], strict=True)
    )
    yield Hit(
        start + first,
        start + first + 1,
        f"A list of {len(gaps) + 1} persons with their posts needs semicolons between the persons.",
        (Fix(mended, Safety.UNSAFE, start + first, start + last + 1),),
    )
