"""Subjects that cannot be what the sentence says."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.checks.style.phrase_table import Phrase, PhraseTable
from editor.model import Document
from editor.taxonomy import Category, Severity

_THINGS = (
    r"(?:materials?|industry|technology|manufacturing|trade|steel|iron|aluminum|aluminium"
    r"|magnesium|copper|lithium|coal|energy|agriculture|talent|talents|innovation|education"
    r"|culture|population|resources?|production|consumption|automobiles?|shipbuilding"
    r"|photovoltaics?|grain|tea|cotton)"
)
_BIG_COUNTRIES = tuple(
    f"{size} {whole}"
    for size in ("big", "large", "great", "strong", "major", "powerful")
    for whole in ("country", "nation", "power")
)
_TOPIC = "The topic of the Chinese sentence became its subject: find who or what is meant."

_TABLE = PhraseTable(
    Phrase(
        rf"\b{_THINGS} (?:is|are|was|has become|will become|becomes) (?:already |also )?(?:a |an )?"
        r"(?:very )?(?:big|large|great|strong|major|powerful) (?:country|nation|power)\b",
        _BIG_COUNTRIES,
        f"{_TOPIC} X大国 is “a major producer of …”, X强国 “a powerhouse in …”.",
    ),
    Phrase(
        r"\b(?:prospects?|developments?|situation|trends?|progress|expectations|demand|sales"
        r"|output)(?: of [a-z -]{2,40})? (?:is|are|was|were|remains?|will be) (?:still |also |not "
        r"|very |fully |quite |relatively |more |widely |generally |cautiously ){0,2}(?:optimistic"
        r"|confident)\b",
        ("optimistic", "confident"),
        "Only people are optimistic: the prospects are good, the outlook is poor.",
    ),
    Phrase(
        r"\b(?:discourse|voice|initiative|right|power|opportunity|trend|pulse|lifeline)s?(?: in "
        r"the "
        r"[a-z ]{2,30})? (?:has|have) been (?:firmly |fully )?grasped\b",
        ("been grasped", "fully grasped", "firmly grasped"),
        _TOPIC,
    ),
    Phrase(
        r"\b(?:company|group|industry|country|city|province|china|park|county|region|market|sector"
        r"|mill|plant|enterprise) (?:is|are|was) (?:ushering|welcoming) (?:in )?(?:a |an |the "
        r"|new ){0,2}(?:spring|opportunit|peak|wave|round|upsurge)\w{0,5}\b",
        ("ushering", "welcoming"),
        "What ushers in is not what enters: it sees, enters or enjoys the new time (迎来).",
        severity=Severity.MINOR,
    ),
    Phrase(
        r"(?<!of )(?<!of the )\b(?:report|article|document|index|survey|analysis|commentary"
        r"|editorial|announcement|notice) (?P<flag>(?:generally |also )?(?:believes|thinks|feels))"
        r"(?= that\b| the\b| it\b)",
        ("believe", "think", "feel"),
        "A text has no opinion (认为): it says, finds or concludes.",
        severity=Severity.MINOR,
    ),
    Phrase(
        r"\b(?:phase|project|base|plant|production line)(?: i{1,3}| one| two)? "
        r"(?P<flag>invests) (?=(?:a total of |about |nearly |over )?(?:rmb|us\$|\$|¥|\d))",
        (" invests",),
        "A project does not invest: it costs, or has an investment of, so much (投资).",
        severity=Severity.MINOR,
    ),
)


@document_check(
    category=Category.MISTRANSLATION,
    severity=Severity.MAJOR,
    priority=45,
    measured=Measured(4, 4),
    examples=(
        Example("⟦Copper is a big country⟧, and it will grow."),
        Example("Its ⟦prospects are fully optimistic⟧."),
        Example("The report ⟦believes⟧ that demand will grow."),
        Example("The first phase ⟦invests⟧ 6 billion yuan."),
        Example("The firm behind the project invested 6 billion yuan; who invests 6 yuan?"),
        Example("A reader of the report believes that demand will grow."),
        Example("China is a big country and a major power in steel."),
        Example("Analysts are optimistic about the prospects."),
    ),
)
def impossible_subject(document: Document, context: Context) -> Iterator[Hit]:
    """A subject that cannot be what the sentence says of it.

    Chinese names a topic and comments on it (镁材大国: "as to magnesium, a big country"). Taken for
    a subject the topic makes nonsense: magnesium is no country, and prospects have no opinions.
    """
    yield from _TABLE.hits(document, context)
