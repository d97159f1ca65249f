"""Word's fields: text that Word computes, such as page numbers, and text that only looks so.

A field is its code, hidden, and its result, shown: in ECMA-376 part 1, 17.16. The result of most
is made anew by Word, so nobody can mend it in the document.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

_WRITTEN = frozenset({"HYPERLINK", "FORMTEXT", "QUOTE", "GOTOBUTTON", "MACROBUTTON"})
"""Fields whose result an author wrote."""

_LISTS = frozenset({"TOC", "INDEX", "TOA", "BIBLIOGRAPHY"})
"""Fields whose result repeats what stands elsewhere in the document."""


class Shown(IntEnum):
    """What to do with text in a field: read it, read but leave it alone, or pass over it."""

    READ = 0
    MASKED = 1
    DROPPED = 2


@dataclass(slots=True)
class _Field:
    around: Shown
    code: str = ""
    in_result: bool = False

    @property
    def shown(self) -> Shown:
        if not self.in_result:
            return Shown.DROPPED
        words = self.code.split(None, 1)
        keyword = words[0].upper() if words else ""
        if keyword in _LISTS:
            return Shown.DROPPED
        return Shown.READ if keyword in _WRITTEN else Shown.MASKED


class Fields:
    """The fields that are open at a place of a document, outermost first."""

    def __init__(self) -> None:
        self._open: list[_Field] = []
        self.shown = Shown.READ

    @property
    def balanced(self) -> bool:
        """Whether every field has ended."""
        return not self._open

    def mark(self, kind: str | None) -> None:
        """A ``w:fldChar``: a field begins, comes to its result, or ends."""
        if kind == "begin":
            self._open.append(_Field(self.shown))
            self.shown = Shown.DROPPED
        elif self._open and kind == "separate":
            self._open[-1].in_result = True
            self.shown = max(self._open[-1].around, self._open[-1].shown)
        elif self._open and kind == "end":
            self.shown = self._open.pop().around

    def begin_simple(self, code: str) -> None:
        """A ``w:fldSimple``, which holds nothing but its result; ``mark("end")`` ends it."""
        self._open.append(_Field(self.shown, code, in_result=True))
        self.shown = max(self.shown, self._open[-1].shown)

    def add_code(self, code: str) -> None:
        """A part of the innermost field's code."""
        if self._open and not self._open[-1].in_result:
            self._open[-1].code += code
