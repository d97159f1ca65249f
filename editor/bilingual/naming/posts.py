"""Posts before a person's name in Chinese, and the English words that can render them.

Usage: the English pages of the State Council and of listed companies; 主任 is chairman only at a
people's congress or a commission of that kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from editor.model import Span

_TABLE = """
董事长: chair board
副董事长: chair board
总经理: manager president managing chief GM CEO
总裁: president CEO chief
书记: secretar
主席: chair president
市长: mayor
省长: governor
县长: head magistrate chief governor mayor leader
区长: head mayor magistrate chief governor leader
部长: minister director head chief secretar
厅长: director head chief commissioner
局长: director head chief commissioner administrator
处长: director head chief
司长: director head chief secretar
主任: director chair head chief dean minister manager leader
人大常委会主任: chair president
校长: president principal head chancellor master
院长: president dean director head principal premier chief
所长: director head president chief
秘书长: secretar
总工程师: engineer
总会计师: accountant financ CFO
院士: academician fellow member
教授: professor prof
研究员: research fellow
行长: president governor manager head chief
会长: president chair head
理事长: chair president director head
"""
_RENDERED = {
    chinese: re.compile(rf"\b(?:{'|'.join(words.split())})", re.IGNORECASE)
    for chinese, _, words in (row.partition(": ") for row in _TABLE.strip().splitlines())
}
PREFERRED = {
    "董事长": "chairman",
    "总经理": "general manager",
    "总裁": "president",
    "书记": "secretary",
    "主席": "chairman",
    "市长": "mayor",
    "省长": "governor",
    "县长": "county head",
    "区长": "district head",
    "部长": "minister",
    "主任": "director",
    "人大常委会主任": "chairman",
    "会长": "president",
    "理事长": "chairman",
    "厅长": "director",
    "局长": "director",
    "处长": "director",
    "司长": "director",
    "所长": "director",
    "行长": "president",
    "校长": "president",
    "院长": "president",
    "秘书长": "secretary-general",
    "总工程师": "chief engineer",
    "总会计师": "chief accountant",
    "院士": "academician",
    "教授": "professor",
    "研究员": "research fellow",
}
_HEAD = "|".join(sorted(_RENDERED, key=len, reverse=True))
_POST = re.compile(
    r"(?:[省市县区州]委|党委|党组|党工委|纪委)?(?P<rank>(?:常务|第一)?副|代|原|前)?"
    rf"(?P<head>{_HEAD})(?P<tail>助理)?"
)
_CONGRESS = "人大常委会"
_ENDS_IN_POST = re.compile(rf"(?:{_HEAD}|委员|常委|组长|代表|顾问|秘书)$")
_TITLE = (
    r"(?:chair(?:man|woman|person)?|president|(?:general )?manager|secretary(?:[- ]general)?|mayor"
    r"|governor|director|minister|dean|principal|headmaster|chancellor|CEO|head|magistrate"
    r"|engineer|accountant|professor|academician|researcher|fellow|commissioner)\b"
)
TITLE = re.compile(rf"\b(?P<rank>(?:vice|deputy|associate|assistant)[- ])?{_TITLE}", re.IGNORECASE)
"""A word for a post in English, with its rank."""
_DEPUTY = re.compile(
    r"\b(?:vice|deputy|deputies|associate|assistant|sub|second|acting|alternate|executive)\b",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[,;:\n]|\band\b")
_REACH = 40
_SECOND = re.compile("[副代助次候协]|第二|常务")
_VICE = re.compile(
    r"(?:chair|president|mayor|governor|minister|principal|chancellor|headmaster)", re.IGNORECASE
)


def is_second(english: str, title: re.Match[str]) -> bool:
    """Whether a title found in some English is that of somebody who is not first."""
    if title["rank"]:
        return True
    before = english[max(0, title.start() - _REACH) : title.start()]
    return _DEPUTY.search(_CLAUSE_END.split(before)[-1]) is not None


def knows_deputy(chinese: str) -> bool:
    """Whether some Chinese has a word that may be rendered as deputy or vice."""
    return _SECOND.search(chinese) is not None


def rank_before(title: str) -> str:
    """Which word English puts before a title for 副: vice or deputy."""
    return "vice" if _VICE.match(title) else "deputy"


@dataclass(frozen=True, slots=True)
class Post:
    """One post in a Chinese text.

    Attributes:
        head: the post itself, without its rank.
        deputy: whether 副 stands before it.
        text: the post as it is written, the body it belongs to included where that matters.
    """

    span: Span
    head: str
    deputy: bool
    text: str

    @property
    def preferred(self) -> str | None:
        """Its usual English, with its rank; None where that depends."""
        word = PREFERRED.get(self.head)
        return f"{rank_before(word)} {word}" if word and self.deputy else word

    def is_rendered(self, english: str) -> bool:
        """Whether a word that can render the post stands in the English, its rank apart."""
        return _RENDERED[self.head].search(english) is not None


def posts(chinese: str) -> Iterator[Post]:
    """The posts in a Chinese text, in order."""
    for match in _POST.finditer(chinese):
        if match["tail"] is None:
            head, start = match["head"], match.start()
            if head == "主任" and chinese.endswith(_CONGRESS, 0, start):
                head, start = _CONGRESS + head, start - len(_CONGRESS)
            text = chinese[start : match.end()]
            deputy = (match["rank"] or "").endswith("副")
            yield Post(Span(start, match.end()), head, deputy, text)


def is_post(chinese: str) -> bool:
    """Whether some Chinese ends in a post."""
    return _ENDS_IN_POST.search(chinese) is not None
