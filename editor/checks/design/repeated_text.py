"""The same said twice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from editor.checks.base import Example, Hit, Measured, document_check
from editor.checks.context import Context
from editor.model import Document, Safety, Segment, SegmentKind
from editor.taxonomy import Category, Severity

_WORD = re.compile(r"[^\W_]+")
_OPENING = 8
"""A headline is repeated among the first so many blocks."""
_HEADLINE_WORDS = 6
_LONGEST_HEADLINE = 600
_SENTENCE_WORDS = 8
_SHINGLE = 5
_NEAR = 0.7
"""Share of its five-word runs that a sentence must have in common with one a little before it."""
_NEAR_BY = 3
_EXACT_WORDS = 12
_RELEASE_WORDS = 1500
"""A longer text is a report, which may say the same in several chapters."""
_OPENING_WORDS = 4
_NEIGHBOR = 0.66
"""Share of its content words that a sentence must have in common with its neighbor."""
_LEAST_SHARED = 6
_FUNCTION_WORDS = frozenset(
    "a about across after all also an and are as at be been but by can for from had has have he in "
    "into is it its more not of on one or other our over said she such than that the their them "
    "there these they this those through to under up was we were which while who will with".split()
)
_LABELED = re.compile(
    r"(?<=[\w)>])[,.:]?\s+(?:[Rr]eport |[Nn]ews )?"
    r"(?:[Tt]itle|[Tt]opic|[Hh]eadline|[Qq]uestion|[Tt]heme)\s?:\s"
)
"""What stands between a dateline and the headline repeated after it."""
_LONGEST_DATELINE = 100
_PULLED = re.compile(r"[“\"][^“”\"]+[”\"]")
"""A block that is one quotation, taken out of the text to be shown large."""
_TEXT = frozenset({SegmentKind.PARAGRAPH, SegmentKind.QUOTE})


@dataclass(frozen=True, slots=True)
class _Sentence:
    segment: Segment
    start: int
    end: int
    words: tuple[str, ...]
    content: frozenset[str]


@document_check(
    category=Category.LAYOUT,
    severity=Severity.MAJOR,
    priority=20,
    measured=Measured(51, 47),
    examples=(
        Example(
            "Ann Roe and Jan Poe signed the papers on behalf of both sides.⟦ Ann Roe and Jan Poe "
            "signed the agreement on behalf of both parties.⟧ They left.",
            fix="Ann Roe and Jan Poe signed the papers on behalf of both sides. They left.",
        ),
        Example(
            "The plant will make five hundred tons of steel a year. It is new. Jobs will come.⟦ "
            "The plant will make five hundred tons of steel a year.⟧",
            fix="The plant will make five hundred tons of steel a year. It is new. Jobs will come.",
        ),
        Example(
            "Output of steel rose by 5 percent in May. Output of iron rose by 6 percent in June. "
            "Ann Roe leads the plant in Ghent. Jan Poe leads the works in Leuven and in Ghent."
        ),
    ),
)
def repeated_text(document: Document, context: Context) -> Iterator[Hit]:
    """A sentence that says again what one before it said, or the headline once more.

    Engines translate a clause twice where segments overlap, and page templates print the headline
    again above the text. The second time goes; a reader takes it for carelessness.
    """
    told: set[int] = set()
    for hit in _headlines(document):
        if hit.segment:
            told.add(id(hit.segment))
        yield hit
    sentences = [
        sentence
        for segment in document.segments
        if segment.kind in _TEXT and id(segment) not in told
        for sentence in _sentences(segment, context)
    ]
    if document.words > _RELEASE_WORDS:
        return
    first_seen: dict[tuple[str, ...], int] = {}
    for index, sentence in enumerate(sentences):
        twin = _twin(index, sentences, first_seen)
        if twin is not None:
            earlier = sentences[twin]
            shown = " ".join(earlier.segment.text[earlier.start : earlier.end].split()[:6])
            yield _hit(
                sentence, f"This says again what an earlier sentence said (“{shown} …”): keep one."
            )


def _hit(sentence: _Sentence, message: str) -> Hit:
    text, start = sentence.segment.text, sentence.start
    while start and text[start - 1] in " \t":
        start -= 1
    return Hit(start, sentence.end, message, segment=sentence.segment, removal=Safety.UNSAFE)


def _headlines(document: Document) -> Iterator[Hit]:
    """Blocks near the top that repeat an earlier one, in whole or after a template's words."""
    title: tuple[str, ...] = ()
    shown = (s for s in document.segments if s.kind is not SegmentKind.ATTRIBUTE)
    for segment, _ in zip(shown, range(_OPENING), strict=False):
        if len(segment.text) > _LONGEST_HEADLINE:
            if not title:
                return
            continue
        words = tuple(_WORD.findall(segment.text.lower()))
        if not title:
            headline = len(words) >= _HEADLINE_WORDS and segment.kind is not SegmentKind.LIST_ITEM
            title = words if headline else ()
        elif _repeats(words, title) and not _is_page_title(document, segment):
            yield Hit(
                _after_dateline(segment.text, title),
                len(segment.text),
                "The headline stands here once more: delete it.",
                segment=segment,
                removal=Safety.UNSAFE,
            )


def _after_dateline(text: str, title: tuple[str, ...]) -> int:
    """Where the repeated headline begins, if a dateline and a label lead it in."""
    label = _LABELED.search(text, 0, _LONGEST_DATELINE)
    if label and _repeats(tuple(_WORD.findall(text[label.end() :].lower())), title):
        return label.start()
    return 0


def _is_page_title(document: Document, segment: Segment) -> bool:
    """HTML has the headline in ``<title>`` and in ``<h1>``, as it should."""
    return document.media_type == "text/html" and segment.level == 1


def _repeats(words: tuple[str, ...], title: tuple[str, ...]) -> bool:
    if len(words) < len(title) or len(words) > len(title) + 6:
        return False
    if words[-len(title) :] == title or words[: len(title)] == title:
        return True
    one, other = set(words), set(title)
    return len(one & other) >= 0.9 * len(one | other)


def _sentences(segment: Segment, context: Context) -> Iterator[_Sentence]:
    text = segment.text
    for span in context.sentences(segment):
        words = tuple(_WORD.findall(text[span.start : span.end].lower()))
        if len(words) >= _SENTENCE_WORDS and text[span.start] not in "(（[*":
            content = frozenset(word for word in words if word not in _FUNCTION_WORDS)
            yield _Sentence(segment, span.start, span.end, words, content)


def _twin(
    index: int, sentences: list[_Sentence], first_seen: dict[tuple[str, ...], int]
) -> int | None:
    """The earlier sentence that this one repeats; notes its runs of words for later ones."""
    sentence = sentences[index]
    words = sentence.words
    runs = [words[at : at + _SHINGLE] for at in range(len(words) - _SHINGLE + 1)]
    met = Counter(first_seen[run] for run in runs if run in first_seen)
    for run in runs:
        first_seen.setdefault(run, index)
    if met:
        twin, shared = met.most_common(1)[0]
        near = index - twin <= _NEAR_BY and shared >= _NEAR * len(runs)
        exact = shared == len(runs) and len(words) >= _EXACT_WORDS
        whole = words == sentences[twin].words
        if (near or exact) and _same_facts(sentence, sentences[twin]):
            return twin if whole or not _PULLED.fullmatch(sentence.segment.text) else None
    if index and _neighbors(sentences[index - 1], sentence):
        return index - 1
    return None


def _same_facts(one: _Sentence, other: _Sentence) -> bool:
    """Whether neither has a figure the other lacks: figures make two reports of one form."""
    return _figures(one) == _figures(other) and len(one.words) <= 1.5 * len(other.words)


def _neighbors(before: _Sentence, sentence: _Sentence) -> bool:
    """Whether a sentence opens with words of the one before it and goes on with its content."""
    if before.segment is not sentence.segment:
        return False
    shared = len(before.content & sentence.content)
    if shared < _LEAST_SHARED or shared < _NEIGHBOR * len(sentence.content):
        return False
    opening = sentence.words[:_OPENING_WORDS]
    if sum(word in sentence.content for word in opening) < 2:  # noqa: PLR2004 - "In order to …"
        return False
    runs = zip(*(before.words[at:] for at in range(_OPENING_WORDS)), strict=False)
    return opening in runs and _figures(sentence) <= _figures(before)


def _figures(sentence: _Sentence) -> frozenset[str]:
    return frozenset(word for word in sentence.content if word[0].isdigit())
