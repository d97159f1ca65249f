"""The two tree-sitter grammars of Markdown, fed so that their byte offsets are code points."""

from __future__ import annotations

import unicodedata
from functools import cache

import tree_sitter_markdown
from tree_sitter import Language, Node, Parser

_LETTER, _MARK = ord("x"), ord("%")


class _StandIns(dict[int, int]):
    """One ASCII character for each character, so that bytes and code points coincide.

    The grammars know ASCII marks only. Letters stand in as a letter; signs and blanks as a mark
    without meaning, so that ``“_a_”`` is emphasis, and so does ``$``: in prose it is money, not
    mathematics. NUL would end the text for the parser.
    """

    def __missing__(self, character: int) -> int:
        category = unicodedata.category(chr(character))
        stand_in = _MARK if category[0] in "PSZ" else _LETTER
        self[character] = stand_in
        return stand_in


_STAND_INS = _StandIns({code: code for code in range(1, 128)} | {0: _LETTER, ord("$"): _MARK})


def parse_blocks(text: str) -> Node:
    """The root of the block tree; ``start_byte`` and ``end_byte`` are code points of ``text``."""
    return _parse(text.translate(_STAND_INS), "blocks")


def parse_inline(text: str, *, emphasis: bool) -> Node:
    """The root of the tree of one block's inside; without ``emphasis`` its marks are letters."""
    stand_in = text.translate(_STAND_INS)
    return _parse(stand_in if emphasis else stand_in.translate(_NO_EMPHASIS), "inline")


_NO_EMPHASIS = str.maketrans("*_~", "xxx")


def _parse(stand_in: str, grammar: str) -> Node:
    # A parser keeps state and languages do not: threads may share only the latter.
    return Parser(_languages()[grammar]).parse(stand_in.encode("ascii")).root_node


@cache
def _languages() -> dict[str, Language]:
    return {
        "blocks": Language(tree_sitter_markdown.language()),
        "inline": Language(tree_sitter_markdown.inline_language()),
    }
