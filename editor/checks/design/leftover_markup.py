"""Tags, entities and placeholders left in the text."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_ENTITY = re.compile(
    r"&(?:amp;)?(?:nbsp|amp|lt|gt|quot|apos|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|middot|bull"
    r"|times|deg|copy|reg|trade|#\d{2,6}|#x[0-9a-fA-F]{2,5});"
)
_TAG = re.compile(
    r"</?(?:br|p|span|div|strong|b|i|em|u|font|img|a|h[1-6]|ul|ol|li|table|tr|td|th|tbody|center"
    r"|script|style|section|iframe)(?:\s[^<>\n]{0,300})?\s?/?>",
    re.IGNORECASE,
)
_PLACEHOLDER = re.compile(
    r"\blorem ipsum\b[^.\n]{0,200}\.?|\{\{[^{}\n]{1,60}\}\}|\$\{[^{}\n]{1,60}\}|<<[^<>\n]{1,60}>>"
    r"|\b(?:TODO|FIXME|TBC|TBD|XXX+)\b|\[(?:insert|company|your|name|date|city|title|link)"
    r"(?: [^\[\]\n]{0,40})?\]|<(?:url|e-?mail|link|unk)>",
    re.IGNORECASE,
)
_SUSPECT = re.compile(r"[&<{\[]|TODO|FIXME|TB[CD]|XXX|[Ll]orem")
_CASED = re.compile(r"TODO|FIXME|TBC|TBD|X{3,}|[^A-Za-z].*|[Ll]orem.*", re.DOTALL)


@segment_check(
    category=Category.MARKUP_TAG,
    severity=Severity.MAJOR,
    priority=8,
    measured=Measured(10, 10),
    examples=(
        Example("Steel⟦&nbsp;⟧and iron⟦&amp;⟧tin.", fix="Steel and iron&tin."),
        Example("It opened.⟦<br />⟧ It is large.⟦</p>⟧", fix="It opened. It is large."),
        Example("Dear ⟦{{name}}⟧, it opened on ⟦XXX⟧, see ⟦[insert link]⟧."),
        Example("R&D; a < b and c > d; AT&T; a [sic] note; see [1] and xxx."),
    ),
)
def leftover_markup(segment: Segment, _: Context) -> Iterator[Hit]:
    """HTML or a template's placeholder that the reader would see as such.

    Copied source code, an entity encoded twice, a field that was never filled in: each tells the
    reader that nobody looked at the text before it went out.
    """
    text = segment.text
    if not _SUSPECT.search(text):
        return
    for match in _ENTITY.finditer(text):
        read = html.unescape(html.unescape(match[0])).replace("\u00a0", " ")
        message = f"“{match[0]}” is HTML for “{read}”."
        yield Hit(match.start(), match.end(), message, (Fix(read, Safety.UNSAFE),))
    for match in _TAG.finditer(text):
        message = f"“{match[0][:40]}” is an HTML tag."
        yield Hit(match.start(), match.end(), message, (Fix("", Safety.UNSAFE),))
    for match in _PLACEHOLDER.finditer(text):
        if _CASED.fullmatch(match[0]):
            message = f"“{match[0][:40]}” is a placeholder: fill it in."
            yield Hit(match.start(), match.end(), message, category=Category.MISSING_TEXT)
