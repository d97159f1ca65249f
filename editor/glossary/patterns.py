"""The pattern language: choices and optional parts that expand to literal forms.

``(a|b)`` is a choice, ``[a|b]`` a choice that may be missing, ``word(s)`` an optional ending, and a
backslash makes the next character literal.
"""

from __future__ import annotations

import re
from itertools import product

MAX_FORMS = 2000
"""More forms than this from one pattern is a mistake, not a pattern."""

_SPACE_RUN = re.compile(r"\s+")
_SHOWN = 60


class PatternError(ValueError):
    """The pattern is not well formed or makes too many forms."""


def expand(pattern: str) -> tuple[str, ...]:
    """Every literal form of a pattern, in order, none twice.

    Raises:
        PatternError: naming what is wrong with it.
    """
    try:
        forms, rest = _sequence(pattern, 0, closing="")
    except RecursionError:
        raise PatternError(f"brackets nested too deeply in {pattern[:_SHOWN]!r}…") from None
    if rest != len(pattern):
        raise PatternError(f"unexpected {pattern[rest]!r} in {pattern!r}")
    tidy = (_SPACE_RUN.sub(" ", form).strip() for form in forms)
    unique = tuple(dict.fromkeys(form for form in tidy if form))
    if not unique:
        raise PatternError(f"the pattern {pattern!r} matches nothing")
    return unique


def _sequence(pattern: str, at: int, closing: str) -> tuple[list[str], int]:
    """Forms of a run of text and groups up to ``|`` or the closing bracket."""
    parts: list[list[str]] = []
    literal = ""
    while at < len(pattern):
        character = pattern[at]
        if character == "\\" and at + 1 < len(pattern):
            literal += pattern[at + 1]
            at += 2
        elif character in "([":
            attached = at > 0 and not pattern[at - 1].isspace() and pattern[at - 1] not in "([|"
            parts.append([literal])
            literal = ""
            group, at = _group(pattern, at, attached=attached)
            parts.append(group)
        elif character in ")]|":
            if not closing or character not in ("|", closing):
                raise PatternError(f"unexpected {character!r} in {pattern!r}")
            break
        else:
            literal += character
            at += 1
    parts.append([literal])
    count = 1
    for part in parts:
        count *= len(part)
    if count > MAX_FORMS:
        raise PatternError(f"{pattern!r} makes more than {MAX_FORMS} forms")
    return ["".join(choice) for choice in product(*parts)], at


def _group(pattern: str, at: int, *, attached: bool) -> tuple[list[str], int]:
    """Forms of one bracketed group; ``at`` stands on its opening bracket."""
    opening = pattern[at]
    closing = ")" if opening == "(" else "]"
    choices: list[str] = []
    branches = 0
    at += 1
    while True:
        forms, at = _sequence(pattern, at, closing)
        choices += forms
        branches += 1
        if at >= len(pattern):
            raise PatternError(f"{opening!r} is never closed in {pattern!r}")
        at += 1
        if pattern[at - 1] == closing:
            break
    if opening == "[" or (attached and branches == 1):
        choices.append("")
    return choices, at
