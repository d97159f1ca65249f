"""Lines that a web page's template prints around an article, by what they are.

A *sure* pattern is furniture wherever it stands as a line of its own. A *label* is furniture only
in a run of them, or beside a sure line: a release has its own contact details. Every pattern is
matched at the start of a line and, unless it ends in ``…``, must cover all of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_NAV = (
    r"(?:home ?page|home|index|about(?: us)?|about the (?:company|group)|company profile|profile"
    r"|(?:company |group |corporate |industry |latest |hot )?news(?: ?cent(?:er|re))?"
    r"|news (?:and|&) events|media(?: cent(?:er|re))?|press(?: cent(?:er|re)| releases?)?"
    r"|products?(?: cent(?:er|re))?|services?|solutions?|applications?|cases?|projects?"
    r"|quality control|factory tour|investor relations|careers?|join us|recruitment|downloads?"
    r"|faqs?|blogs?|events?|resources|contact(?: us)?|videos?|details?|text|content|party building"
    r"|search|login|register|sitemap|english|chinese|中文)"
)
_SOCIAL = (
    r"(?:we-?chat(?: moments)?|moments|(?:sina )?(?:weibo|microblog)|qq(?: ?zone)?|qzone|douyin"
    r"|tik ?tok|facebook|twitter|x|linkedin|pinterest|whats ?app|telegram|instagram|youtube|email"
    r"|copy link|print|close|favou?rites?|collect|share|more)"
)
_COUNTED = (
    r"(?:click(?:s| rate| volume| count)?|hits?|views?|page ?views?|pageviews?|browse(?:s|d)?"
    r"|visits?|reads?|readings?|reading volume|popularity"
    r"|number of (?:clicks|views|visits|readings))"
)
_COLON = r"\s{0,3}[:：]"
_END = "…"


def _lines(*patterns: str) -> re.Pattern[str]:
    """One pattern for all of them; ``…`` at an end lets anything follow on the line."""
    whole = [f"{p[:-1]}.*" if p.endswith(_END) else rf"{p}[\s.!]*" for p in patterns]
    return re.compile(r"[\s\[(【]*(?:" + "|".join(whole) + r")[\s\])】]*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Furniture:
    """One kind of furniture.

    Attributes:
        name: what an editor would call it.
        longest: a line of more characters is something else.
    """

    name: str
    pattern: re.Pattern[str]
    longest: int = 200


SURE: Final = (
    Furniture(
        "breadcrumb",
        _lines(
            r"(?:(?:your |the )?current (?:location|position)|you are here"
            rf"|your (?:location|position)){_COLON}…",
            rf"(?:(?:location|position){_COLON}\s*)?home ?(?:page)?"
            r"\s*(?:>|»|›|→|\s/\s|/\s*$)[^.!?]*",
            rf"{_NAV}(?:\s*(?:>{{1,2}}|»|›|→)\s*{_NAV})+(?:\s*(?:>{{1,2}}|»|›|→)[^.!?]*)?",
            rf"{_NAV}(?:\s{{2,}}{_NAV}|\s*\|\s*{_NAV}){{2,}}",
        ),
    ),
    Furniture(
        "links to other articles",
        _lines(
            r"[<«‹←]*\s*(?:prev|previous|next|last) (?:article|post|news|page|one|item|story)"
            rf"(?:{_COLON})?…",
            rf"[<«‹←]*\s*(?:prev|previous|next){_COLON}…",
            r"[<«‹←]*\s*prev(?:ious)?\s*[|/\s]\s*next\s*[>»›→]*",
            r"no (?:next|previous|more)(?: (?:article|post|news|page)s?)?",
            r"(?:back|return) to (?:the )?(?:list|top|home(?: ?page)?|previous page)",
            r"(?:related|relevant|recommended|hot|other) (?:news|products|articles|posts|reading)"
            r"(?:\s*[:：])?",
            r"(?:read|learn|view|see) more(?:\s*[>»›]+)?",
        ),
        longest=260,
    ),
    Furniture(
        "share bar",
        _lines(
            rf"share (?:to|on|with friends|this (?:page|article|post|news))?{_COLON}…",
            rf"share (?:to|on) {_SOCIAL}…",
            rf"share{_COLON}(?:[\s,|/]*{_SOCIAL})*",
            rf"{_SOCIAL}(?:[\s,|/]+{_SOCIAL}){{2,}}",
            r"scan (?:the )?(?:qr|two-dimensional|2d) code…",
        ),
    ),
    Furniture(
        "counter",
        _lines(
            rf"(?:adjust )?(?:font|text|word) ?size{_COLON}…",
            rf"{_COUNTED}{_COLON}\s*\d…",
            rf"{_COUNTED}\s*\(\d+\)",
            r"\d[\d,]* (?:views|clicks|hits|reads|times read)",
            rf"[^.!?]{{1,80}}\s{{2,}}{_COUNTED}{_COLON}\s*\d…",
            r"(?:big|large)\s+(?:middle|medium)\s+small",
            r"(?:print(?: this page)?|close(?: (?:this )?window)?)[\s\]\[|/]+"
            r"(?:print(?: this page)?|close(?: (?:this )?window)?)",
        ),
    ),
    Furniture(
        "contact form",
        _lines(
            r"send (?:your |us |a |us a )?(?:message|inquiry|enquiry)"
            r"(?: (?:now|to us|to this supplier))?",
            r"send your (?:message|inquiry|enquiry) (?:directly )?to us…",
            r"(?:please )?leave (?:us )?(?:a |your )?message(?: (?:here|to us))?",
            r"(?:characters? remaining|enter between \d)…",
            r"your (?:message must be between|inquiry (?:details|content) (?:are|is|must))…",
            r"[^.!?]{0,80}\(\d{1,4}\s?/\s?\d{3,5}\)[^.!?]{0,40}",
            r"(?:submit|send|chat|contact|inquire|consult|inquiry|buy) now",
            r"(?:get|request) (?:a |the )?(?:free |best |latest )?(?:quote|price|quotation)"
            r"(?: now)?",
            r"we(?:'ll| will|’ll) (?:call|contact) you (?:back )?(?:soon|as soon as possible)",
            r"(?:please )?(?:enter|input|fill in) (?:the |your )(?:verification code|e-?mail|name"
            r"|phone|message|inquiry|content)…",
            r"subscribe to our newsletter…",
            r"(?:get in touch|contact us) (?:with us )?(?:now|freely)",
        ),
    ),
    Furniture(
        "footer",
        _lines(
            r"copyright\s*(?:©|\(c\)|ⓒ|[:：]|\d{4}|reserved|all rights)…",
            r"(?:©|ⓒ|\(c\)\s*\d{4})…",
            r"all rights? reserved…",
            r".{0,60}\bicp\b.{0,12}\d{5,}…",
            rf"technical support{_COLON}…",
            r"powered by \S+(?: \S+)?",
        ),
        longest=300,
    ),
    Furniture("search tags", _lines(rf"(?:hot |product |article )?tags?{_COLON}…"), longest=400),
    Furniture(
        "template headline",
        _lines(
            r"(?:china )?(?:the )?latest company (?:news|cases?|blog|resources?) about…",
            r"company news about…",
            r"latest company (?:news|case|blog)",
        ),
        longest=600,
    ),
    Furniture(
        "page credits",
        _lines(
            r"(?:responsible editor|duty editor|editor[- ]in[- ]charge|executive editor)"
            rf"{_COLON}…",
            rf"author{_COLON}\s*admin",
            rf"\d{{4}}-\d{{1,2}}-\d{{1,2}}(?:\s+\d[\d:]*)?[\s|\[【]+source{_COLON}…",
            rf"source{_COLON}[^\]】]{{2,60}}[\]】]\s*[\[【][^\]】]{{0,12}}editor[^\]】]{{0,60}}[\]】]…",
            r"for copyright (?:cooperation|authorization)…",
            r"\((?:end|over|complete|completed|finish|finished)\)",
        ),
    ),
    Furniture(
        "page greeting",
        _lines(
            r"welcome to (?:visit )?(?:the|our) (?:official )?website…",
            r"(?:set (?:as|to the) home ?page|add to favou?rites|bookmark us)",
            r"(?:chinese|中文)[\s|/]+english|english[\s|/]+(?:chinese|中文)",
        ),
    ),
)

LABEL: Final = _lines(
    r"(?:tel(?:ephone)?|phone(?: number)?|mob(?:ile)?(?: phone)?|cell(?: ?phone)?|fax(?: no)?"
    r"|e-?mail|mail(?:box)?|whats ?app|skype|we-?chat|qq|add(?:ress)?"
    r"|(?:company|factory|office) address|zip(?: ?code)?|post(?:al)? ?code"
    r"|website|web|url|contact (?:person|name|number)|contacts?"
    rf"|person to contact|attn|(?:service )?hotline|service telephone)\.?{_COLON}…",
    r"submit|send|search|print|close|share|back|top|more|login|register|menu|language|english|中文",
    r"get in touch(?: with us)?|contact(?: us)?|follow us|home(?: ?page)?|news|products|about us",
)  # fmt: skip
LABEL_LONGEST: Final = 160

OWN_CONTACT: Final = re.compile(
    r"\b(?:media|press|investors?|ir|pr|editorial|journalists?)\b.{0,30}"
    r"\b(?:contacts?|enquir|inquir|relations|office|information|details)"
    r"|\bfor (?:more|further|additional) information\b|\bcontacts? for (?:the )?(?:media|press)\b"
    r"|\bnotes? to editors\b|^\W*about\s",
    re.IGNORECASE,
)
"""Heads the release's own contact details."""

TEMPLATE_SIGN: Final = re.compile(r"^[^:：]{2,20}\s[:：]|86--\d|\[email.protected\]")
"""How a trading platform writes a contact line."""
