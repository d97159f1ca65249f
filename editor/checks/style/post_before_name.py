"""A post with its body squeezed in front of a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.names.persons import is_given, is_place, is_surname
from editor.taxonomy import Category, Severity

_RANK = (
    r"(?:(?:[Ee]xecutive|[Dd]eputy|[Vv]ice|[Aa]cting|[Pp]arty|[Gg]eneral|[Ff]ounding|[Hh]onorary|[Ff]ormer|"
    r"[Cc]urrent) ){0,3}"
)
_POST = (
    rf"{_RANK}(?:[Cc]ommittee )?(?:[Ss]ecretary|[Cc]hair(?:man|woman)|[Pp]resident|[Dd]irector|"
    r"[Mm]anager|[Mm]ayor|[Gg]overnor|[Cc]hief [Ee]ngineer|[Dd]ean)"
)
_CAPITALS = r"[A-Z][\w&'’-]*"
_SQUEEZED = re.compile(
    rf"(?<![\w'’-])(?P<post>(?:the )?{_POST}(?:(?: and |, ){_POST}){{0,2}} of (?:the )?"
    rf"{_CAPITALS}(?: (?:{_CAPITALS}|of|and|for|the)){{0,8}}?) "
    r"(?P<name>(?P<surname>[A-Z][a-z]{1,7}) (?P<given>[A-Z][a-z]{1,11}(?:['’][a-z]{1,6})?))"
    r"(?P<after>(?=[,.;:)\n]|$| (?:said|and|was|were|has|had|also|attended|presided|met|spoke|made|"
    r"delivered|pointed|introduced|visited|is|will|to)\b))"
)

_SECRETARY_OF_STATE = re.compile(r"(?:the )?(?:[Vv]ice |[Dd]eputy )?[Ss]ecretary of [A-Z][a-z]+")
_WORD_BEFORE = re.compile(r"([\w'’.-]+) $")
_JOINTS = frozenset("and as at before by for from met of or said that thanked to when with".split())


@segment_check(
    category=Category.AWKWARD,
    severity=Severity.MINOR,
    priority=62,
    measured=Measured(4, 4),
    examples=(
        Example(
            "⟦Vice Chairman of Taihe Steel Group Luo Jingyuan⟧",
            fix="Luo Jingyuan, Vice Chairman of Taihe Steel Group",
        ),
        Example(
            "The visit was led by ⟦general manager of Taihe Steel Luo Jingyuan⟧.",
            fix="The visit was led by Luo Jingyuan, general manager of Taihe Steel.",
        ),
        Example(
            "⟦Director of the Taihe Institute of Metals Luo Jingyuan⟧ said so.",
            fix="Luo Jingyuan, Director of the Taihe Institute of Metals, said so.",
        ),
        Example("Vice Chairman Luo Jingyuan and the director of Taihe Steel, Zhao Wenhui, met."),
        Example("The mayor of Taihe Luo District spoke. A manager of Taihe Steel met Zhao Wenhui."),
        Example("US Secretary of Transportation Zhao Wenhui, a guest, spoke."),
        Example("The president of Luo Jingyuan Foundation, a director of Zhao Wenhui."),
    ),
)
def post_before_name(segment: Segment, context: Context) -> Iterator[Hit]:  # noqa: ARG001
    """A post with its body squeezed in front of a name.

    Chinese puts post and body before the name. English puts a short title there (Mayor Luo
    Jingyuan) and a long one after the name, between commas. Usage: Xinhua style.
    """
    text = segment.text
    if " of " not in text:
        return
    for match in _SQUEEZED.finditer(text):
        surname, given = match["surname"], match["given"]
        if not is_surname(surname) or not is_given(given) or is_place(surname):
            continue
        before = _WORD_BEFORE.search(text, max(0, match.start() - 20), match.start())
        if (
            match["post"].rsplit(" ", 1)[-1] in ("of", "the", "and", "for")
            or _SECRETARY_OF_STATE.fullmatch(match["post"])
            or (before and before[1] not in _JOINTS)
        ):
            continue
        closing = "," if text[match.end() : match.end() + 1] == " " else ""
        post = match["post"]
        yield Hit(
            *match.span(),
            f"The post of {match['name']} belongs after the name, between commas.",
            (Fix(f"{match['name']}, {post}{closing}", Safety.UNSAFE),),
        )
