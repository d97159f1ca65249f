"""Quantities and orders of Chinese grammar."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.checks.style.phrase_table import Phrase, PhraseTable
from editor.model import Document
from editor.taxonomy import Category, Severity

_AUDIENCE = (
    r"(?:[a-z]+ ){0,2}(?:audience|audiences|buyers|cadres|citizens|consumers|crew|customers|drivers"
    r"|employees|enterprises|families|farmers|fans|graduates|herders|households|investors|members"
    r"|merchants|netizens|officials|parents|passengers|patients|people|readers|residents|staff"
    r"|students|teachers|tourists|users|viewers|villagers|visitors|workers|youth)\b"
)

_VARIOUS = "“Various” is vague here: name which, or write “all”, “each” or “different”."

_TABLE = PhraseTable(
    Phrase(
        rf"\b(?P<flag>the (?:(?:vast |great |broad )?(?:majority|masses)|(?:vast|great|broad) "
        rf"numbers?) of) (?={_AUDIENCE})",
        ("majority of", "masses of", "vast number of", "great number of", "broad number of"),
        "No majority was counted: write the noun alone, or “many”.",
        fix="many",
        unless=r"%|\b(?:percent|per cent|poll|survey|voted?|votes|minority|most)\b",
        china=True,
    ),
    Phrase(
        r"\b(?<!more )(?P<flag>various) (?=(?:regions|localities|places|departments(?! within| of "
        r"the)|units|links|provinces)\b(?! such as| like| including))",
        ("various ",),
        _VARIOUS,
        china=True,
    ),
    Phrase(  # so English speaks, too
        r"\b(?<!more )(?P<flag>various) (?=(?:countries|fields|industries)\b"
        r"(?! such as| like| including))",
        ("various ",),
        _VARIOUS,
        china=True,
        severity=Severity.NEUTRAL,
    ),
    Phrase(
        r"\b(?:have |has |had )?(?P<flag>successively|one after another) ?(?=[a-z]+(?:ed|ing|t"
        r"|n)?\b)",
        ("successively", "one after another"),
        "The tense says it: delete the words, or write “in turn” where the order matters.",
        fix="",
        china=True,
    ),
    Phrase(
        r"(?:^|(?<=[.!?;] ))(?P<flag>among them),? (?=the\b|there\b|\d|[a-z]+ (?:of|in|accounted"
        r"|reached))",
        ("among them",),
        "“Among them” counts people: for figures or things write “of these” or “including”.",
        fix="of these,",
        china=True,
    ),
    Phrase(
        r"\b\d[\d,.]*(?:[ -](?:[a-z]+|[A-Z]{1,3}[a-z]?)| ?%)? (?P<flag>(?:and|or) (?:above|below)) "
        r"(?!(?:of|in|for|at|to|are|is|was|were|and|or|who|that|which|should|must|can|will|shall"
        r"|may|but|with|on|by|as|from|not|has|have|had|accounted|account|per|than|the|a|an"
        r"|according|after|before|until|during|since|within|under|over|when|if|like|upon)\b)"
        r"(?=[a-z-]+ [a-z])",
        ("above", "below"),
        "“And above” cannot stand before a noun: “turbines of 20 MW or more” (以上, 以下).",
        china=True,
    ),
    Phrase(
        r"\b(?:19|20)\d\d, (?P<flag>which (?:lasted|took)) "
        r"(?=\d|[a-z]+ (?:days|weeks|months|years))",
        ("which lasted", "which took"),
        "It was not the date that lasted (历时): write “and took”.",
        fix="and took",
    ),
    Phrase(
        r"\b(?:project|phase|base|park|group|company|plant)(?P<flag> total) (?=(?:investment|output"
        r"|area|cost|capacity|value)\b)",
        (" total ",),
        "A total of what? Write “the project's total investment” or “total project investment”.",
        china=True,
    ),
    Phrase(
        r"\b(?:a|several|large) batch(?:es)? of (?=(?:(?!for |in |of |to )[a-z-]+ ){0,3}"
        r"(?:enterprises|companies|people|talents?|experts|graduates|projects|policies|measures|students|teachers|cadres|brands"
        r"|universities|disciplines|achievements|cases|leaders|entrepreneurs|platforms|parks)\b)",
        ("batch",),
        "Goods come in batches; people and projects are a group, a number or a series.",
        fix="a number of ",
    ),
)


@document_check(
    category=Category.UNIDIOMATIC,
    severity=Severity.MINOR,
    priority=55,
    measured=Measured(72, 61),
    examples=(
        Example(
            "The line serves ⟦the majority of⟧ farmers in Hebei Province for 300 yuan.",
            fix="The line serves many farmers in Hebei Province for 300 yuan.",
        ),
        Example("Beijing spent 300 yuan in ⟦various⟧ regions."),
        Example(
            "It trained ⟦a batch of ⟧young engineers and experts.",
            fix="It trained a number of young engineers and experts.",
        ),
        Example("Beijing pays 300 yuan for 20 MW ⟦and above⟧ large wind turbines."),
        Example("The project⟦ total⟧ investment in Beijing is 300 yuan."),
        Example(
            "Work began on May 4, 2021, ⟦which lasted⟧ 19 months.",
            fix="Work began on May 4, 2021, and took 19 months.",
        ),
        Example("It held talks in May 2021, which took place in Beijing for 300 yuan."),
        Example("Beijing pays 300 yuan to those aged 65 and above from May."),
        Example("The majority of farmers in Hebei Province voted for a price of 300 yuan."),
        Example("Beijing spends 300 yuan in various fields such as health."),
        Example("It held a batch of talks for people and projects."),
        Example("A batch of plates left Beijing for 300 yuan; prices rose in various ways."),
    ),
)
def calqued_quantity(document: Document, context: Context) -> Iterator[Hit]:
    """A quantity or an order that Chinese grammar asks for and English does not.

    广大 is no majority, 各 no variety, 一批 no batch, and 相继 is said by the tense. Word for word
    they claim what the source does not say.
    """
    yield from _TABLE.hits(document, context)
