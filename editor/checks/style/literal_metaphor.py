"""Metaphors that English does not share."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.checks.style.phrase_table import Phrase, PhraseTable
from editor.model import Document
from editor.taxonomy import Category, Severity

_ADJECTIVES = r"(?:[a-z-]+,? ){0,3}"


def _meaning(meaning: str) -> str:
    return f"A metaphor that English does not share: write {meaning}."


_TABLE = PhraseTable(
    Phrase(
        rf"\b(?:hand|turn|submit|deliver|present)(?:s|ed|ted|ing|ting)? (?:over |in |out )?an? "
        rf"{_ADJECTIVES}"
        r"(?:answer sheet|answer paper|test paper|examination paper|transcript|answer(?= to the "
        r"(?:people|times|era)))\b",
        (
            "answer sheet",
            "answer paper",
            "test paper",
            "examination paper",
            "transcript",
            "answer to the",
        ),
        _meaning("what was achieved"),
    ),
    Phrase(
        rf"\b(?:hand|handed|handing|hands) over an? {_ADJECTIVES}report card\b",
        ("report card",),
        _meaning("what was achieved"),
        severity=Severity.MINOR,
    ),
    Phrase(
        r"[\"“]?\b(?:answer sheet|question maker|exam question)s?[\"”]?(?= (?:of|for) (?:the )?"
        r"(?:times|era|development|reform|city|new|high-quality|green)\b)",
        ("answer sheet", "question maker", "exam question"),
        _meaning("“response” or “result”"),
    ),
    Phrase(
        rf"\b(?:play|hit|make|launch|deliver)(?:s|ed|ing)? (?:out )?(?:an? "
        rf")?{_ADJECTIVES}[\"“]?(?:combination (?:punch"
        r"(?:es)?|fists?|boxing)|combined (?:fists?|punches)|set of combination punches)[\"”]?",
        ("combination", "combined"),
        _meaning("“take a package of measures”"),
    ),
    Phrase(
        rf"\b(?:press(?:es|ed|ing)? (?:down |on )?the {_ADJECTIVES}[\"“]?(?:fast[- ]forward"
        rf"|accelerat(?:or|ion|ed)"
        r"|speed-up) (?:button|key)|(?:run|ran|running|play|played) out (?:of )?(?:the )?"
        r"[\"“]?acceleration)\b",
        ("button", "forward key", "up key", "ion key", "or key", "out acceleration"),
        _meaning("“speed up” or “start”"),
    ),
    Phrase(
        r"\b(?:enter(?:s|ed|ing)?|(?:drove|drive|driving|driven) (?:on|onto|into)|step(?:ped"
        r"|ping)? (?:on|onto|into)|embark(?:ed|ing)? on|is on|are on) (?:the|a) [\"“]?(?:fast lane"
        r"|fast track|highway|express (?:lane|way|track)|speedway|expressway)[\"”]?(?: of)\b",
        (
            "fast lane",
            "fast track",
            "highway",
            "express lane",
            "expressway",
            "express track",
            "speedway",
        ),
        _meaning("“grow fast” or “gain speed”"),
        china=True,
    ),
    Phrase(
        r"\b(?:sound|blow|blew|blown)(?:s|ed|ing)? the [\"“]?(?:horn|bugle|clarion(?: call)?"
        r"|charge)[\"”]?(?: of| for| to)\b",
        (" horn", "bugle", "clarion", "the charge", "“charge", '"charge'),
        "A martial metaphor, worn out or unknown in English: write “launch” or “call for”.",
    ),
    Phrase(
        rf"\b(?:set|sets|setting|lift|lifted|whip|whipped) (?:off|up) an? {_ADJECTIVES}(?:upsurge"
        rf"|climax|craze|boom|fever)\b",
        ("upsurge", "climax", "craze", "boom", "fever"),
        _meaning("what people did"),
        china=True,
    ),
    Phrase(
        rf"\b(?:draw|drew|drawn|put|paint|painted)s? an? {_ADJECTIVES}(?:full stop|period|end"
        rf"|ending|close)\b"
        r"(?! to)",
        ("full stop", "perfect ", "satisfactory "),
        _meaning("“ended” or “concluded”"),
        china=True,
    ),
    Phrase(
        rf"\b(?:an?|the|new|beautiful|golden|shining|city|its|its own) "
        rf"{_ADJECTIVES}[\"“]?(?:business card|name card"
        r"|golden signboard|gold-lettered signboard|golden business card)s?[\"”]?(?= of\b)",
        ("business card", "name card", "signboard"),
        _meaning("“a hallmark” or “a symbol”"),
        china=True,
    ),
    Phrase(
        r"\b(?:walk|walks|walked|walking|run|running|go|goes) (?:at|in|on|to) the (?:forefront"
        r"|front|front line|front row) of\b",
        ("forefront", "front of", "front line", "front row"),
        _meaning("“lead” or “be at the forefront of”"),
    ),
    Phrase(
        r"[\"“']?\b(?:shop second child|store second child|shop (?:boy|assistant|waiter)|second "
        r"shopkeeper"
        r"|waiter)[\"”']?(?:[- ](?:type|style))?(?: of)?(?= (?:intimate )?services?\b)",
        ("second child", "shop boy", "shop assistant", "second shopkeeper", "waiter"),
        _meaning("“attentive service”"),
        china=True,
    ),
    Phrase(
        r"\b(?:nanny|babysitter|mother-in-law|housekeeper)[- ](?:style|type|like) (?:services?"
        r"|management|escort)\b",
        ("nanny", "babysitter", "mother-in-law", "housekeeper"),
        _meaning("“hands-on service”"),
    ),
    Phrase(
        r"[\"“']?\b(?:opening (?:the )?(?:door|gate) red|open(?:ing)? door red|door red|(?:good"
        r"|red) start red|red at the (?:door|start)|get a red start)\b[\"”']?",
        ("door red", "gate red", "start red", "red at the", "red start"),
        _meaning("“a strong start”"),
    ),
    Phrase(
        r"[\"“']?\b(?:top|roof|supporting|sky) (?:beam )?(?:beam|pillar) (?:pillar|column"
        r"|beam)s?\b[\"”']?|[\"“']\bballast stones?\b[\"”']",
        ("pillar", "column", "ballast stone", "beam"),
        _meaning("“a pillar”, “a mainstay” or “ballast”"),
    ),
    Phrase(
        r"\b(?:card|stuck) (?:neck|by the neck)\b|[\"“']?\b(?:neck|throat)[- ](?:jam|card|stuck"
        r"|stuffing|blocking|sticking|choking)\b[\"”']?|\bchok(?:e|ed|ing) (?:our|the|its"
        r"|china's) (?:neck|throat)s?\b",
        ("neck", "throat"),
        _meaning("“bottleneck”, “critical technology” or “held back by others”"),
    ),
    Phrase(
        r"\b(?:one|a|the whole) (?:chess game|game of chess|chessboard|chess)\b(?= of (?:the "
        r")?(?:country|province|city|group|nation))"
        r"|\bplay(?:ing|ed|s)? a (?:good )?(?:big )?game of chess\b",
        ("chess",),
        _meaning("“as a coordinated whole”"),
    ),
    Phrase(
        r"\b(?:show|shows|showed|showing|shine|shone|draw|flash|flashed)(?:ing)? (?:its |their "
        r"|our |the )?[\"“]?swords?[\"”]?(?= (?:at|to|against) (?:problems|difficulties"
        r"|corruption))",
        (" sword", "“sword", '"sword'),
        _meaning("“confront”"),
    ),
    Phrase(
        r"\b(?:let|make|enable) (?:the )?(?:data|information) (?:run|walk) more(?: and (?:let "
        r")?(?:the )?(?:masses|people) (?:run|walk) (?:less|fewer))?\b|\b(?:masses|people"
        r"|enterprises) (?:run|walk) (?:less|fewer)(?: errands)?\b",
        ("run more", "walk more", "run less", "walk less", "run fewer", "walk fewer"),
        _meaning("“save people trips”"),
        china=True,
    ),
    Phrase(
        r"\b(?:bigger|big|larger) (?:and (?:better|stronger) )?cake\b(?= of (?:development|the))"
        r"|\bmak(?:e|ing) the cake (?:bigger|larger|big)(?: and (?:divide|share|distribute) "
        r"(?:the cake|it) (?:well|fairly))?\b",
        ("cake",),
        _meaning("“enlarge the pie”"),
    ),
    Phrase(
        r"\bhang(?:s|ing)? (?:the|a) (?:map|chart|picture) (?:to|and|for) (?:fight|fighting|battle"
        r"|combat|war|operations?)\b|\bhung the (?:map|chart|picture) (?:to|and|for) (?:fight"
        r"|fighting|battle|combat|war|operations?)\b|\b(?:wall[- ](?:chart|map)|hanging[- "
        r"](?:chart|map)) (?:operations?|combat|fighting|battle)\b",
        (
            "hang the",
            "hangs the",
            "hanging ",
            "hang a",
            "hung the",
            "hung a",
            "wall chart",
            "wall-chart",
            "wall map",
            "wall-map",
        ),
        _meaning("“working to a schedule on the wall” or “keeping to the timetable”"),
    ),
    Phrase(
        r"\b(?:take|taking|took) (?:the )?number of [a-z ]{3,20} as (?:heroes|a hero|the hero)\b"
        r"|\b(?:hero|heroes)(?: is| are)? (?:judged )?by (?:tax|output|mu|papers|acre)\b",
        ("hero",),
        _meaning("“judge success by”"),
        severity=Severity.MAJOR,
    ),
)


@document_check(
    category=Category.UNIDIOMATIC,
    severity=Severity.MINOR,
    priority=48,
    measured=Measured(20, 17),
    examples=(
        Example("The mill ⟦handed in a bright answer sheet⟧."),
        Example("The port ⟦walked in the forefront of⟧ reform."),
        Example("The city must ⟦sound the horn of⟧ growth."),
        Example("They praised the ⟦nanny-style service⟧ of the park."),
        Example("Students handed in answers; a horn sounded; he walked in front of the mill."),
        Example("Press the start key twice, and keep the lane clear; she is a pillar of the firm."),
    ),
)
def literal_metaphor(document: Document, context: Context) -> Iterator[Hit]:
    """A metaphor of Chinese officialese, word for word.

    Answer sheets, combination punches, nannies and opened red doors are dead metaphors in Chinese,
    and come alive in English, to the reader's amusement. Write what is meant.
    """
    yield from _TABLE.hits(document, context)
