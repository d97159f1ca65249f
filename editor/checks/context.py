"""What a check may look at: the document, the resources, and what was already worked out once."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, TypeVar

from editor.glossary.matcher import GlossaryMatcher, TermMatch
from editor.model import Document, Pair, Segment, SegmentKind, Span
from editor.names import NameRecognizer
from editor.sentences import sentence_spans
from editor.spans import Spans

if TYPE_CHECKING:  # what only texts with their Chinese need is loaded when they do
    from editor.bilingual.completeness.omission import Missing
    from editor.bilingual.figures.compared import PairFigures
    from editor.bilingual.naming.source_names import SourceNames
    from editor.bilingual.wording.lexicon import Glosses, Lexicon
    from editor.bilingual.wording.required import Required

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class GrammarMatch:
    """One remark of a grammar engine on one text; offsets are code points of that text."""

    engine: str
    rule: str
    start: int
    end: int
    message: str
    replacements: tuple[str, ...] = ()


class GrammarEngine(Protocol):
    """The port every grammar engine sits behind."""

    @property
    def name(self) -> str:
        """``harper`` or ``languagetool``."""

    def check(self, texts: Sequence[str]) -> Sequence[Sequence[GrammarMatch]]:
        """Remarks on each text, in order; raises EngineError when it cannot say."""


@dataclass(frozen=True, slots=True)
class Token:
    """One word or mark of a parsed sentence.

    Attributes:
        start: its first code point in the segment.
        end: the one after its last.
        text: as it is written.
        tag: Penn Treebank part of speech: ``NN``, ``VBZ``, ``,`` and so on.
        dep: its relation to its head, ``nsubj`` for one; ``ROOT`` at the top.
        head: index of its head in the sentence; its own at the top.
    """

    start: int
    end: int
    text: str
    tag: str
    dep: str
    head: int


@dataclass(frozen=True)
class ParsedSentence:
    """One sentence with its words and how they hang together."""

    span: Span
    tokens: tuple[Token, ...]

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """For each token the indexes of those that hang on it, in order."""
        found: list[list[int]] = [[] for _ in self.tokens]
        for index, token in enumerate(self.tokens):
            if token.head != index:
                found[token.head].append(index)
        return tuple(map(tuple, found))

    def subtree(self, index: int) -> tuple[int, ...]:
        """A token and all that hang on it, in order."""
        found, waiting = [], [index]
        while waiting:
            here = waiting.pop()
            found.append(here)
            waiting += self.children[here]
        return tuple(sorted(found))

    def having(self, index: int, *deps: str) -> tuple[int, ...]:
        """The children of a token in one of these relations, in order."""
        return tuple(child for child in self.children[index] if self.tokens[child].dep in deps)


class SyntaxParser(Protocol):
    """The port a parser sits behind."""

    @property
    def name(self) -> str:
        """``spacy``."""

    def parse(
        self, texts: Sequence[str], sentences: Sequence[Sequence[Span]]
    ) -> Sequence[tuple[ParsedSentence, ...]]:
        """The sentences of each text, parsed; raises EngineError when it cannot."""


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """What the user may set about checks.

    Attributes:
        sentence_words: a sentence of more words than this is long.
    """

    sentence_words: int = 40


Readability = Callable[[Sequence[str]], dict[str, float]]
"""Sentences in, scores by name out; empty for too little text."""


def _no_readability(_: Sequence[str]) -> dict[str, float]:
    return {}


def _no_dictionary() -> Glosses:
    return {}


@dataclass(frozen=True)
class Resources:
    """Everything checks consult besides the text; made once a run, shared by all documents.

    The dictionary is a function because it is large and only texts with their Chinese need it.
    """

    glossary: GlossaryMatcher
    names: NameRecognizer
    grammar: tuple[GrammarEngine, ...] = ()
    readability: Readability = _no_readability
    options: CheckOptions = field(default_factory=CheckOptions)
    syntax: SyntaxParser | None = None
    dictionary: Callable[[], Glosses] = _no_dictionary

    @cached_property
    def lexicon(self) -> Lexicon:
        """What Chinese words mean: the glossary's, everyday ones and the dictionary's."""
        from editor.bilingual.wording.lexicon import Lexicon  # noqa: PLC0415 - only runs with a source

        return Lexicon(self.glossary, self.dictionary())


_CHINA_SIGNS = (
    re.compile(r"\b(?:CPC|Communist Party of China|Party [Cc]ommittee|Party [Ss]ecretary)\b"),
    re.compile(r"\bthe Party\b"),
    re.compile(r"\b(?:China|Chinese|Beijing|Shanghai|Hong Kong)\b"),
    re.compile(r"\b(?:Province|Prefecture|Municipal People's|Autonomous Region|County People's)\b"),
    re.compile(r"\bCo\., ?Ltd\b"),
    re.compile(r"\b(?:yuan|RMB|CNY|renminbi)\b"),
    re.compile(r"[\u4e00-\u9fff]"),
    re.compile(r"\bXinhua|\bChina News (?:Service|Agency|Net)|\bChinanews|\bState Council\b"),
    re.compile(
        r"\b(?:Anhui|Chengdu|Chongqing|Fujian|Gansu|Guangdong|Guangxi|Guangzhou|Guizhou|Hainan"
        r"|Hangzhou|Hebei|Heilongjiang|Henan|Hubei|Hunan|Inner Mongolia|Jiangsu|Jiangxi|Jilin"
        r"|Liaoning|Nanjing|Ningxia|Qinghai|Shaanxi|Shandong|Shanxi|Shenzhen|Sichuan|Suzhou"
        r"|Tianjin|Tibet|Wuhan|Xi['’]an|Xinjiang|Yangtze|Yunnan|Zhejiang)\b"
    ),
    re.compile(  # surnames that begin no other name of note
        r"\b(?:Cai|Cao|Chen|Cheng|Deng|Feng|Guo|Huang|Jiang|Li|Liang|Liu|Luo|Peng|Shen|Tang|Wang"
        r"|Wei|Wu|Xiao|Xie|Xu|Yang|Yuan|Zeng|Zhang|Zhao|Zheng|Zhou|Zhu) [A-Z][a-z]{2,10}\b"
    ),
)  # fmt: skip


_SPEECH_SPACES = 4
_BODY_SPACES = 14
_NOT_BODY = frozenset({SegmentKind.HEADING, SegmentKind.TABLE_CELL, SegmentKind.ATTRIBUTE})
_QUOTATION = re.compile(r"“([^“”]*)(?:”|$)|(?<!\d)\"([^\"]*)(?:\"|$)|「([^「」]*)(?:」|$)")


def _quotations(text: str) -> tuple[Span, ...]:
    return tuple(
        Span(*match.span(match.lastindex)) for match in _QUOTATION.finditer(text) if match.lastindex
    )


class Context:
    """One document under check, with the analyses that several checks share, each done once."""

    def __init__(self, document: Document, resources: Resources) -> None:
        self.document = document
        self.resources = resources
        self._sentences: dict[int, tuple[Span, ...]] = {}
        self._terms: dict[int, tuple[TermMatch, ...]] = {}
        self._names: dict[int, tuple[Span, ...]] = {}
        self._quotations: dict[int, tuple[Span, ...]] = {}

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """The sentences with the Chinese they render, in reading order; none without a source."""
        return self.document.pairs

    @cached_property
    def figures(self) -> tuple[PairFigures, ...]:
        """The confident pairs with their figures and dates compared."""
        from editor.bilingual.figures.compared import figures  # noqa: PLC0415 - only runs with a source

        return tuple(figures(self.document))

    @cached_property
    def source_names(self) -> SourceNames:
        """The names of the Chinese source and where the English has them."""
        from editor.bilingual.naming.source_names import SourceNames  # noqa: PLC0415 - only with a source

        return SourceNames(self.document)

    @cached_property
    def missing(self) -> tuple[Missing, ...]:
        """What the English leaves out of its Chinese: sentences, then parts of them."""
        document = self.document
        if not document.pairs:
            return ()
        from editor.bilingual.completeness.omission import Omissions  # noqa: PLC0415 - only with a source

        found = Omissions(document.pairs, document.gaps, document.surplus, self.resources.lexicon)
        return (*found.sentences(), *found.parts())

    @cached_property
    def required(self) -> tuple[Required, ...]:
        """The standard renderings that the Chinese asks for, and whether they are there."""
        if not self.pairs:
            return ()
        from editor.bilingual.wording.required import required_renderings  # noqa: PLC0415 - the same

        glossary, lexicon = self.resources.glossary, self.resources.lexicon
        return tuple(required_renderings(self.pairs, glossary, lexicon, self.terms))

    @cached_property
    def china_topic(self) -> bool:
        """Whether the text shows at least two kinds of sign of a Chinese source."""
        return sum(1 for sign in _CHINA_SIGNS if sign.search(self.document.text)) > 1

    def sentences(self, segment: Segment) -> tuple[Span, ...]:
        """Sentence spans of a segment, in its own coordinates."""
        return self._once(self._sentences, segment, lambda: sentence_spans(segment.text))

    def sentence_at(self, segment: Segment, position: int) -> Span:
        """The sentence around a position; the whole segment where there is none."""
        for sentence in self.sentences(segment):
            if sentence.start <= position < sentence.end:
                return sentence
        return Span(0, len(segment.text))

    def quotations(self, segment: Segment) -> tuple[Span, ...]:
        """What stands between double quotation marks, the marks left out; an open one runs on."""
        return self._once(self._quotations, segment, lambda: _quotations(segment.text))

    def in_speech(self, segment: Segment, start: int, end: int) -> bool:
        """Whether a range lies in a quotation long enough to be somebody's words."""
        return any(
            quote.start <= start and end <= quote.end
            for quote in self.quotations(segment)
            if segment.text.count(" ", quote.start, quote.end) >= _SPEECH_SPACES
        )

    def is_body(self, segment: Segment) -> bool:
        """Whether a segment is running text: no heading, label, caption or table's cell."""
        if segment.kind in _NOT_BODY:
            return False
        text = segment.text.rstrip("\"”’') \t\r\n")
        return text.endswith((".", "!", "?", "…", ";")) or text.count(" ") >= _BODY_SPACES

    def meets_term(self, segment: Segment, start: int, end: int) -> bool:
        """Whether a range meets a glossary form, right or wrong: the glossary speaks for it."""
        return any(
            match.span.start < end and start < match.span.end for match in self.terms(segment)
        )

    def meets_name(self, segment: Segment, start: int, end: int) -> bool:
        """Whether a range meets a name."""
        return any(name.start < end and start < name.end for name in self.names(segment))

    def parsed(self, segment: Segment) -> tuple[ParsedSentence, ...]:
        """The parsed sentences of a body segment; none without a parser or outside the body.

        Raises:
            EngineError: the parser could not do its work.
        """
        return self._parsed.get(id(segment), ())

    @cached_property
    def _parsed(self) -> dict[int, tuple[ParsedSentence, ...]]:
        # All at once: the parser is several times as fast on many sentences as on few.
        parser = self.resources.syntax
        if parser is None:
            return {}
        body = [segment for segment in self.document.segments if self.is_body(segment)]
        parsed = parser.parse([s.text for s in body], [self.sentences(s) for s in body])
        return {id(segment): found for segment, found in zip(body, parsed, strict=True)}

    def terms(self, segment: Segment) -> tuple[TermMatch, ...]:
        """Glossary forms in a segment, longest first choice, shielded ones left out."""
        return self._once(
            self._terms,
            segment,
            lambda: self.resources.glossary.find(
                segment.text, self.sentences(segment), china_topic=self.china_topic
            ),
        )

    def names(self, segment: Segment) -> tuple[Span, ...]:
        """Spans of names in a segment: nothing in them is a spelling or grammar mistake.

        The persons and trade names of the source are among them, however they are spelled.
        """
        return self._once(self._names, segment, lambda: self._found_names(segment))

    def _found_names(self, segment: Segment) -> tuple[Span, ...]:
        found = self.resources.names.find(segment.text, self._repeated)
        if not self.pairs:
            return found
        return Spans((*found, *self.source_names.spans(segment))).merged

    @cached_property
    def _repeated(self) -> frozenset[str]:
        return self.resources.names.repeated(segment.text for segment in self.document.segments)

    @staticmethod
    def _once(memo: dict[int, _T], segment: Segment, make: Callable[[], _T]) -> _T:
        # Segments live as long as their document, so their identity is a sound key.
        key = id(segment)
        if key not in memo:
            memo[key] = make()
        return memo[key]
