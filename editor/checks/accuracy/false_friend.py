"""English words that claim more than the Chinese ones they stand for."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.checks.style.phrase_table import Phrase, PhraseTable
from editor.model import Document
from editor.taxonomy import Category, Severity

_ATTENTION = (
    "“Concerned” says worried; for attention (关注) write “has followed closely” or “takes an "
    "interest in”."
)
_WORRIES = (
    r"\b(?:risks?|threats?|safety|security|pollution|rights|debt|crimes?|loss|losses|decline|lack"
    r"|shortage|weapons?|nuclear|fraud|violence|war|attacks?|situation|health|slow|slowing)\b"
)
_TRAVEL = (
    r"\b(?:aircraft|airport|air force|flights?|planes?|jets?|helicopters?|drones?|passengers?"
    r"|pilots?|runway|ships?|boats?|troops|soldiers|marines|moon|lunar|mars|spacecraft|capsule"
    r"|astronauts?|rockets?|typhoon|cyclone|hurricane|parachut\w+|punch\w*|migrants?|refugees?"
    r"|birds?|jail)\b"
)
_EMERGENCY = (
    r"\b(?:accidents?|collapse\w*|crash\w*|police|fire|firefight\w+|crime|killed|injur\w+|wound\w+"
    r"|dead|died|death|rescue\w*|disaster|floods?|flooded|landslides?|earthquake|explosion|blast"
    r"|ambulance|emergency|victims?|shoot\w*|shot|suspect\w*|paramedics?|attack\w*|murder"
    r"|protest\w*|medics?)\b"
)

_TABLE = PhraseTable(
    Phrase(
        r"\b(?:has|have|had) (?:long|always|consistently|continuously) been "
        r"(?:highly |very |deeply |closely )?concerned (?:about|with)\b",
        ("concerned",),
        _ATTENTION,
        severity=Severity.MAJOR,
        unless=_WORRIES,
        china=True,
    ),
    Phrase(
        r"\b(?:is|are|was|were|be|been) (?:also |always )?(?:highly|widely|generally|very much) "
        r"concerned (?:about|by|with)\b",
        ("concerned",),
        _ATTENTION,
        severity=Severity.MAJOR,
        unless=_WORRIES,
        china=True,
    ),
    Phrase(
        r"\b(?:is|are|was|were) concerned about the (?:[a-z-]+ ){0,2}"
        r"(?:development|growth|construction|progress|achievements|innovation|cooperation)\b",
        ("concerned about",),
        _ATTENTION,
        severity=Severity.MAJOR,
        unless=_WORRIES,
        china=True,
    ),
    Phrase(
        r"(?:^|(?<=[.!?:] )|(?<=[“\"]))(?P<flag>the so-called) [^.,;]{3,60} (?:refers? to|means?"
        r"|is to)\b",
        ("so-called",),
        "“So-called” mocks what it names; before a definition (所谓) leave it out: “A … is …”.",
    ),
    Phrase(
        r"(?:^|(?<=[.!?:] )|(?<=[“\"]))(?P<flag>the so-called) [^.,;]{3,60} (?:is|are)\b",
        ("so-called",),
        "“So-called” mocks what it names; where no mockery is meant (所谓) leave it out.",
        china=True,
    ),
    Phrase(
        r"\b(?P<flag>introduced),? (?=(?:(?:at|in|to|during) [^.,;:]{0,60}?\b(?:ceremony|conference"
        r"|meeting|briefing|forum|interview|event|speech|reporters?|media|press) )?that (?!year\b"
        r"|month\b|day\b|week\b|summer\b))",
        ("introduced",),
        "What is introduced is new, or a guest; who explains something (介绍) says it.",
        fix="said",
        china=True,
    ),
    Phrase(
        r"\bland(?:ed|ing|s)? (?=in (?!the (?:sea|water|river|field))|at )",
        ("landed in", "landing in", "lands in", "land in", "landed at", "landing at"),
        "Only travelers land: a project opens or is launched, a company settles (落户, 落地).",
        unless=_TRAVEL,
        china=True,
    ),
    Phrase(
        r"\b(?:on|at) the scene\b",
        ("the scene",),
        "“The scene” is of a crime or an accident: write “at the event”, “on site” (现场).",
        unless=_EMERGENCY,
        china=True,
    ),
    Phrase(
        r"\b(?P<flag>the cause of) (?=(?:the )?(?:(?:higher|medical|chinese|great) )?"
        r"(?:education|public welfare|charity|modernization|sports|culture|aviation|space)\b)",
        ("the cause of",),
        "Leave out “the cause of”: the field itself is meant (事业), as in “develop education”.",
        fix="",
        china=True,
    ),
    Phrase(
        r"\b(?:unity and struggle|unite and struggle|tenacious struggle|hard and struggle"
        r"|struggl(?:e|es|ed|ing) (?:hard )?(?:for|towards?) (?:the |a |its |our )?(?:[a-z]+ "
        r"){0,2}(?:goals?|rejuvenation|reali[sz]ation|happiness|future|moderni[sz]ation"
        r"|development|dream)|struggling (?:achievements|spirit|people|years)|youthful struggle)\b",
        ("struggl",),
        "“Struggle” is a fight; for hard work (奋斗) write “strive”, “work hard”, “endeavor”.",
    ),
)


@document_check(
    category=Category.MISTRANSLATION,
    severity=Severity.MINOR,
    priority=46,
    measured=Measured(54, 49),
    examples=(
        Example("The group in Beijing ⟦has long been concerned about⟧ titanium at 300 yuan."),
        Example("A 300 million yuan project ⟦landed ⟧in Beijing in May."),
        Example("⟦The so-called⟧ green mill refers to a mill without coal."),
        Example("They will ⟦struggle for the goal⟧ of growth."),
        Example(
            "Li Yue of Beijing ⟦introduced⟧ that the mill cost 300 yuan.",
            fix="Li Yue of Beijing said that the mill cost 300 yuan.",
        ),
        Example("Beijing introduced a rule that costs mills 300 yuan, introduced that year."),
        Example("Beijing has long been concerned about the risks of lending 300 yuan."),
        Example("The flight to Beijing cost 300 yuan and landed in fog; police were at the scene."),
        Example("Beijing gave 300 yuan to the cause of the Party and of the country."),
        Example("The so-called expert left, and the struggle against floods goes on."),
    ),
)
def false_friend(document: Document, context: Context) -> Iterator[Hit]:
    """An English word that claims more than the Chinese one it stands for.

    关注 is attention and no worry, 落户 needs no runway, 现场 no crime, 所谓 no irony, and 奋斗 is
    hard work, not a fight. Each makes a sentence that is good English and says the wrong thing.
    """
    yield from _TABLE.hits(document, context)
