"""Chinese punctuation in English text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_AFTER = {"，": ",", "。": ".", "；": ";", "：": ":", "？": "?", "！": "!", "、": ",", "．": ".",
          "）": ")", "】": "]", "｝": "}", "。。。": "...", "。。": ".", "……": "...",
          "——": "—"}  # fmt: skip
_BEFORE = {"（": "(", "【": "[", "｛": "{"}
_QUOTES = {"《": '"', "》": '"', "「": '"', "」": '"', "『": '"', "』": '"', "＂": '"'}
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_SUSPECT = re.compile(r"[！-～\u3000-\u303f]|\b·\b|……|——")
_WIDE = re.compile(
    r"(?P<title>《[^《》\n]{1,200}》|「[^「」\n]{1,200}」|『[^『』\n]{1,200}』)"
    r"|(?P<bracketed>（[^（）()\n]{1,200}）|【[^【】\n]{1,200}】)"
    r"|(?P<marker>(?<![\w.,])\d{1,2}、\s?)"
    r"|(?P<dot>(?<=[a-z])·(?=[A-Z][a-z]))"
    r"|[０-９Ａ-Ｚａ-ｚ][０-９Ａ-Ｚａ-ｚ．，％：]*[０-９Ａ-Ｚａ-ｚ％]|。{2,6}|…{2,4}|—{2}|\u3000+"
    r"|[０-９Ａ-Ｚａ-ｚ！-～。、【】《》「」『』]"
)
_CLOSING = frozenset(",.;:?!)]}'\"”’")
_UNQUOTED = re.compile(
    r"(?:Act|Agreement|Charter|Code|Constitution|Convention|Declaration|Decision|Guidelines?"
    r"|Initiative|Law|Measures|Memorandum|Notice|Opinions?|Outline|Plan|Provisions|Regulations?"
    r"|Rules|Standards?|Treaty)$"
)
"""Names of official documents stand in capitals alone; other titles take quotation marks."""


@segment_check(
    category=Category.PUNCTUATION,
    severity=Severity.MINOR,
    priority=60,
    measured=Measured(42, 40),
    examples=(
        Example("Output rose⟦，⟧ costs fell.", fix="Output rose, costs fell."),
        Example("The plant ⟦（Phase II）⟧opened.", fix="The plant (Phase II) opened."),
        Example("It rose ⟦２０％⟧ in May.", fix="It rose 20% in May."),
        Example("It read ⟦《A Green Day》⟧ aloud.", fix='It read "A Green Day" aloud.'),
        Example("The ⟦《Ghent Steel Plan》⟧ passed.", fix="The Ghent Steel Plan passed."),
        Example("It will do ⟦3、 ⟧more work⟦。。。⟧", fix="It will do (3) more work..."),
        Example("Costs fell ⟦。⟧", fix="Costs fell."),
        Example("Steel⟦、⟧and iron by Marc⟦·⟧Janssen.", fix="Steel, and iron by Marc Janssen."),
        Example("It rose 20%, costs fell; see “Results” (May) — or CuSO4·5H2O."),
        Example("The slogan 绿水青山，就是金山银山 hung there."),
    ),
)
def full_width_punctuation(segment: Segment, _: Context) -> Iterator[Hit]:
    """A full-width mark, letter or figure in English text.

    The marks of the Chinese original slip through translation; in a Latin font they show as gaps
    or boxes, and search does not find words beside them.
    """
    text = segment.text
    if text.isascii() or not _SUSPECT.search(text):
        return
    for match in _WIDE.finditer(text):
        start, end = match.span()
        if match["title"] or match["bracketed"]:
            if _HAN.search(match[0]):
                continue  # a Chinese title or aside, which is a matter of its own
        elif _HAN.search(text[max(0, start - 1) : start]) or _HAN.match(text, end):
            continue
        yield Hit(start, end, _message(match), (_fix(match),))


def _message(match: re.Match[str]) -> str:
    if match["title"]:
        return f"“{match[0][0]}{match[0][-1]}” are the marks of a Chinese title."
    if match["marker"]:
        return f"“{match[0].strip()}” is a Chinese list number."
    if match[0].isspace():
        return "This is a full-width space."
    return f"“{match[0]}” is Chinese typography."


def _fix(match: re.Match[str]) -> Fix:
    """The half-width twin with English spacing around it."""
    text, wide, end = match.string, match[0], match.end()
    if match["title"]:
        inner = wide[1:-1].strip()
        return Fix(inner if _UNQUOTED.search(inner) else f'"{inner}"', Safety.UNSAFE)
    if match["bracketed"]:
        opening, closing = _BEFORE[wide[0]], _AFTER[wide[-1]]
        before = "" if _opens(text, match.start()) else " "
        after = "" if _closes(text, end) else " "
        return Fix(f"{before}{opening}{wide[1:-1].strip()}{closing}{after}", Safety.SAFE)
    if match["marker"]:
        return Fix(f"({wide.rstrip()[:-1]}) ", Safety.UNSAFE)
    if match["dot"] or wide.isspace():
        return Fix(" ", Safety.UNSAFE)
    if wide in _QUOTES:
        return Fix(_QUOTES[wide], Safety.UNSAFE)
    if wide in _AFTER or wide.startswith(("。", "…")):
        return _mark(match, _AFTER.get(wide, "..."))
    if wide in _BEFORE:
        return Fix(
            _BEFORE[wide] if _opens(text, match.start()) else f" {_BEFORE[wide]}", Safety.SAFE
        )
    narrow = "".join(chr(ord(letter) - 0xFEE0) for letter in wide)
    return Fix(narrow, Safety.UNSAFE if narrow in "~^`" else Safety.SAFE)


def _mark(match: re.Match[str], narrow: str) -> Fix:
    """A mark that clings to the word before it."""
    text, end = match.string, match.end()
    following = text[end : end + 1]
    number = narrow in ".,:" and text[match.start() - 1 : match.start()].isdigit()
    glued = _closes(text, end) or narrow == "—" or (number and following.isdigit())
    # A full stop before a small letter may be right or a sentence cut in two.
    cut = narrow == "." and text[end : end + 2].strip()[:1].islower()
    # A space left before the mark goes with it.
    apart = match.start() > 1 and text[match.start() - 1] == " " and narrow != "—"
    return Fix(
        narrow if glued else f"{narrow} ",
        Safety.UNSAFE if cut else Safety.SAFE,
        start=match.start() - 1 if apart else None,
    )


def _opens(text: str, start: int) -> bool:
    """Whether nothing before needs a space."""
    before = text[start - 1 : start] if start else ""
    return not before or before.isspace() or before in '([{"“‘'


def _closes(text: str, end: int) -> bool:
    """Whether nothing after needs a space."""
    following = text[end : end + 1]
    return not following or following.isspace() or following in _CLOSING or following in _AFTER
