"""Verbs that do not agree with their subject."""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.base import Example, Fix, Hit, Measured, segment_check
from editor.checks.context import Context, ParsedSentence
from editor.checks.linguistic.clauses import opening
from editor.glossary.inflection import Feature, inflect
from editor.glossary.term import PartOfSpeech
from editor.model import Safety, Segment
from editor.taxonomy import Category, Severity

_PLURALS = {"is": "are", "was": "were", "has": "have", "does": "do"}
_SINGULARS = {plural: singular for singular, plural in _PLURALS.items()}
_UNSURE = frozenset(
    "all amount any audience average band batch board bulk bunch cent committee community "
    "council couple crew crowd data dozen each either enough faculty family fish government "
    "group half handful host kind lot majority means media minority more most neither none "
    "number other part party people percent percentage police portion press proportion "
    "public quarter range rest round select selection series set share some sort species "
    "staff team third total trio type united variety whereabouts works youth".split()
)
"""Singular words that may take a plural verb, or the other way round."""
_NAMED = frozenset(
    "assembly ceremony conference congress exhibition expo fair festival forum meeting seminar "
    "session summit symposium".split()
)
"""Two events with names of their own are two, whatever stands in the names."""
_DETERMINERS = frozenset({"DT", "PRP$", "CD", "JJ"})
_NEAR = 5
_ENTANGLED = frozenset(", CC CD VBG WDT WP : '' `` -RRB-".split())
_GOVERNING = frozenset({"if", "of", "whether", "as", "though", "with"})
_BASES = frozenset({"VB", "VBP"})
_SINGLE = frozenset({"the", "this", "a", "an", "each", "every", "its"})
_OPENS_BASE = frozenset({"TO", "MD", "VB", "VBP", ":", "``"})
_LETTING = frozenset("help helps let lets make makes sees".split())


@segment_check(
    category=Category.GRAMMAR,
    severity=Severity.MINOR,
    needs_syntax=True,
    priority=60,
    measured=Measured(12, 7),
    examples=(
        Example(
            "The steel forum and the fifth meeting of its council ⟦was⟧ held in Wuhan.",
            fix="The steel forum and the fifth meeting of its council were held in Wuhan.",
        ),
        Example(
            "The new furnaces ⟦is⟧ in full operation.",
            fix="The new furnaces are in full operation.",
        ),
        Example("The price of tickets ⟦are⟧ too high.", fix="The price of tickets is too high."),
        Example(
            "The city vigorously ⟦develop⟧ wind power.",
            fix="The city vigorously develops wind power.",
        ),
        Example(
            "The first phase costs 6 billion yuan, ⟦build⟧ two lines of batteries.",
            fix="The first phase costs 6 billion yuan, builds two lines of batteries.",
        ),
        Example("The first phase helps the group cut costs, build mills and train the staff."),
        Example("Research and development was moved to Wuhan."),
        Example("The first batch of wagons were shipped, and a number of mills have closed."),
        Example("Building furnaces is costly."),
        Example("It is said that demand for plate, pipe, and other products is growing."),
        Example("It needs a set of rules that fit the mill, serve the town, and are short."),
        Example("It shows a plan, and trust has no price, build it or not."),
        Example("The plant will have three furnaces, and its output may have grown."),
        Example("The performance of the markets in May is shown in the table."),
    ),
)
def agreement(segment: Segment, context: Context) -> Iterator[Hit]:
    """A singular verb after a plural subject, or the other way round.

    Chinese verbs do not change, so an engine guesses from the nearest noun; with two events or a
    long subject it guesses wrong. It is the mistake readers forgive least. Source: any grammar of
    English.
    """
    for sentence in context.parsed(segment):
        for index, token in enumerate(sentence.tokens):
            if token.dep not in {"nsubj", "nsubjpass"} or token.text.lower() in _UNSURE:
                continue
            for verb, right in _wrong_verbs(sentence, index):
                word = sentence.tokens[verb]
                yield Hit(
                    word.start,
                    word.end,
                    f"“{word.text}” does not agree with its subject, “{token.text}”.",
                    (Fix(right, Safety.UNSAFE),),
                )


def _wrong_verbs(sentence: ParsedSentence, index: int) -> Iterator[tuple[int, str]]:
    """Verbs of this subject that do not agree with it, each with the form that does."""
    tokens = sentence.tokens
    head = tokens[index].head
    helpers = sentence.having(head, "aux", "auxpass")
    verb = helpers[0] if helpers else head
    if verb < index:
        return
    form = tokens[verb].text
    members = sentence.having(index, "conj")
    if members:
        if form in _PLURALS and _is_two(sentence, index, members):
            yield verb, _PLURALS[form]
    elif form in _PLURALS or form in _SINGULARS:
        if _disagrees(sentence, index, verb):
            yield verb, _PLURALS.get(form) or _SINGULARS[form]
    elif not helpers and _is_bare(sentence, index, head):
        yield head, inflect(form, Feature.THIRD, PartOfSpeech.VERB)
    elif not helpers and tokens[head].tag == "VBZ" and _is_marked(sentence, index):
        for other in _bare_members(sentence, head):
            yield other, inflect(tokens[other].text, Feature.THIRD, PartOfSpeech.VERB)


def _is_bare(sentence: ParsedSentence, index: int, verb: int) -> bool:
    """Whether a verb without ending directly follows a noun in the singular."""
    tokens = sentence.tokens
    if tokens[verb].tag not in _BASES or tokens[verb].dep not in {"ROOT", "conj"}:
        return False
    noun = tokens[index]
    if noun.tag != "NN" or not noun.text.islower() or noun.text.endswith("s"):
        return False
    start = opening(sentence, index)
    return (
        tokens[start].text.lower() in _SINGLE
        and not any(tokens[child].tag == "TO" for child in sentence.children[verb])
        and all(token.tag in {"RB", "NN", "DT", "JJ"} for token in tokens[start:verb])
        and (start == 0 or tokens[start - 1].text in {",", ";", "that", "and"})
    )


def _is_marked(sentence: ParsedSentence, index: int) -> bool:
    """Whether a subject is one beyond doubt: a name, a pronoun, or a noun with its determiner."""
    first = sentence.tokens[opening(sentence, index)]
    return first.tag in {"PRP", "NNP"} or first.text.lower() in _SINGLE


def _bare_members(sentence: ParsedSentence, verb: int) -> Iterator[int]:
    """Verbs without ending that go on, after a comma, from one in the third person."""
    tokens = sentence.tokens
    for other in sentence.having(verb, "conj", "advcl"):
        if other < verb:
            continue
        place = other - 1
        while tokens[place].tag == "RB":
            place -= 1
        run = tokens[verb + 1 : other]
        if (
            tokens[other].tag in _BASES
            and tokens[place].tag == ","
            and place > verb + 1
            and not sentence.having(other, "nsubj", "nsubjpass", "aux", "mark", "expl")
            and not any(token.tag in _OPENS_BASE or token.text in _LETTING for token in run)
        ):
            yield other


def _disagrees(sentence: ParsedSentence, index: int, verb: int) -> bool:
    """Whether a short, plain subject and its auxiliary differ in number."""
    tokens = sentence.tokens
    noun = tokens[index]
    if not noun.text.islower() or not _is_plain(sentence, opening(sentence, index), verb):
        return False
    if noun.tag == "NNS":
        return tokens[verb].text in _PLURALS and noun.text.endswith("s")
    return noun.tag == "NN" and tokens[verb].text in _SINGULARS and not noun.text.endswith("s")


def _is_plain(sentence: ParsedSentence, start: int, verb: int) -> bool:
    tokens = sentence.tokens
    run = tokens[start:verb]
    if len(run) > _NEAR or any(token.tag in _ENTANGLED for token in run):
        return False
    if tokens[start].text.endswith("ing"):
        return False  # "building furnaces is costly"
    if start == 0:
        return True
    before = tokens[start - 1]
    if before.text == "," or before.tag == "CC":
        return tokens[start].tag in {"DT", "PRP$"}  # else the last of several
    return before.tag in {"IN", "WRB", ":", "``"} and before.text.lower() not in _GOVERNING


def _is_two(sentence: ParsedSentence, index: int, members: tuple[int, ...]) -> bool:
    """Whether two events are joined, each with a determiner: no single thing, whatever its name."""
    tokens = sentence.tokens
    joined = [tokens[child].text for child in sentence.having(index, "cc")]
    if joined != ["and"] or len(members) != 1:
        return False
    return all(
        tokens[place].text.lower() in _NAMED
        and any(
            tokens[child].tag in _DETERMINERS and child < place
            for child in sentence.children[place]
        )
        for place in (index, members[0])
    )
