"""Prepositional phrases and openers of Chinese sentences."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.checks.style.phrase_table import Phrase, PhraseTable
from editor.model import Document
from editor.taxonomy import Category, Severity

_AS = (
    r"(?:guidance|guide|lead|leading|starting point|carrier|breakthrough|grip|grasp|main line|link"
    r"|orientation|main body|entry point|fulcrum|traction|mainstay|core|foundation|opportunity"
    r"|fundamental|driving force|basic point|support|purpose)\b(?! factor)"
)

_TABLE = PhraseTable(
    Phrase(
        r"\bunder the (?:premise|promotion|impetus|drive|driving|trend|joint action|action|joint "
        r"efforts"
        r"|efforts|traction|catalysis|superposition) of\b",
        ("under the",),
        "English has no such “under”: say “with”, “amid”, “driven by” or “thanks to”.",
    ),
    Phrase(
        r"\bunder the (?:\w+ )?(?:premise|trend|situation) that\b",
        ("under the",),
        "English has no such “under”: say “provided that”, “now that” or “as”.",
    ),
    Phrase(  # so official English speaks, too
        r"\bwith (?:[\w“”\"'’-]+ ){1,9}as (?:the|its|their|our) (?:[a-z-]+ ){0,2}(?:mainstay|core"
        r"|foundation|driving force|support|starting point)\b",
        (" as the ", " as its ", " as their ", " as our "),
        "“Based on”, “led by” or “driven by” is shorter.",
        china=True,
        severity=Severity.NEUTRAL,
    ),
    Phrase(
        rf"\b(?:tak(?:e|es|ing)|took|taken|with) (?:(?!and |to |that |which |is |are |was |were "
        rf"|include|comrade |xi |chinese characteristics)[\w“”\"'’-]+ ){{1,9}}as (?:the|an?|its"
        rf"|their|our) (?:[a-z-]+ ){{0,2}}{_AS}\b",
        (" as the ", " as a ", " as an ", " as its ", " as their ", " as our "),
        "A Chinese frame: say “guided by”, “centered on”, “led by” or “based on”.",
        china=True,
    ),
    Phrase(
        r"(?:^|(?<=[.!?] ))(?P<flag>(?:in |as )?(?:the )?next step),",
        ("next step",),
        "Write “Next,”, or leave it out: the future tense says it.",
        fix="Next",
    ),
    Phrase(
        r"\bsince (?:the beginning of )?this year,",
        ("this year,",),
        "“So far this year” is the idiom.",
        fix="so far this year,",
    ),
    Phrase(
        r"(?:^|(?<=[.!?] ))(?P<flag>with the (?:continuous|constant|rapid|further|gradual|in-depth"
        r"|steady|vigorous|joint) (?:development|advancement|improvement|deepening|progress"
        r"|promotion|increase|acceleration|expansion|enhancement|efforts|popularization"
        r"|upgrading) of)\b",
        ("with the",),
        "A stock opener: start with what happened.",
        china=True,
    ),
    Phrase(
        r"\bin accordance with the (?:general |overall |relevant |specific )?(?:requirements?"
        r"|principle|spirit|deployment|idea|ideas) of\b",
        ("accordance",),
        "“As required by”, “following” or “under” is enough.",
        china=True,
        unless=r"\b(?:law|standards?|code|rules|section|ordinance|IFRS|HKFRS)\b",
        severity=Severity.NEUTRAL,
    ),
    Phrase(
        r"\b(?:is|are|was|were) (?:also )?(?:inseparable from|not separable from)"
        r"|\b(?:can ?not|could not|cannot) be (?:separated|separable) from"
        r"|\bcan ?not do without (?=the (?:\w+ ){0,2}(?:support|efforts|help|care|guidance)\b)",
        ("separa", "do without"),
        "A Chinese frame (离不开): say “depends on”, “owes much to” or “thanks to”.",
        china=True,
    ),
    Phrase(
        r", (?P<flag>(?:and )?(?:the|with the) theme (?:of the [a-z]+ )?(?:is|was)) (?=[“\"'‘])",
        ("theme",),
        "Join it to its noun (主题为): “under the theme”, “themed”.",
        fix="under the theme",
    ),
    Phrase(
        r"\bwith the (?:joint|concerted) efforts of\b",
        ("efforts of",),
        "“Thanks to” or “by” is the English word (在……共同努力下).",
        china=True,
    ),
    Phrase(
        r"\bcentering (?:around|on) the (?:theme|goal|target|task|work|needs) of\b"
        r"|\baround the (?:goal|target|task|work|needs|requirements|main line|center) of\b",
        ("around the", "centering"),
        "One works “on” a theme and “toward” a goal, not around it.",
        china=True,
    ),
)


@document_check(
    category=Category.UNIDIOMATIC,
    severity=Severity.MINOR,
    priority=55,
    measured=Measured(34, 30),
    examples=(
        Example("Output grew ⟦under the impetus of⟧ exports."),
        Example("⟦Next step⟧, the firm will sell pipe.", fix="Next, the firm will sell pipe."),
        Example("Beijing will spend 300 yuan ⟦taking local needs as the guidance⟧."),
        Example("Growth in Beijing ⟦is inseparable from⟧ loans of 300 yuan."),
        Example(
            "The forum was held in May, ⟦the theme is⟧ “green steel”.",
            fix="The forum was held in May, under the theme “green steel”.",
        ),
        Example("A seal that cannot be opened is separated from it, and 300 yuan does without."),
        Example("It ran under the terms of the lease, and took Li as a partner."),
        Example(
            "Beijing spent 300 yuan ⟦with the home market as the mainstay⟧.",
        ),
        Example("The next step is to sell pipe; with the rapid growth of trade, it may."),
    ),
)
def calqued_preposition(document: Document, context: Context) -> Iterator[Hit]:
    """A prepositional phrase or an opener that stands for a Chinese frame.

    在……下, 以……为 and 随着 frame a Chinese sentence. English uses a single preposition or a
    participle, and one that fits the noun: a thing happens *with* support, *amid* a trend.
    """
    yield from _TABLE.hits(document, context)
