"""Where input and output meet the core: settings, glossary, engines and files of one run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from editor import files, readers
from editor._version import __version__
from editor.checks.context import CheckOptions, Context, GrammarEngine, Resources, SyntaxParser
from editor.checkset import CheckSet
from editor.config import Settings
from editor.digest import Gathered
from editor.engines import syntax
from editor.entity import Entity
from editor.errors import EngineMissing, ReadError
from editor.fixing import Fixed, UnsettledError, settle
from editor.glossary.matcher import GlossaryMatcher
from editor.glossary.store import load_glossary
from editor.model import Document, Failure, Safety
from editor.names import NameRecognizer, load_names
from editor.pipeline import run
from editor.review import Review, Run
from editor.taxonomy import Severity

if TYPE_CHECKING:  # most runs have no decisions
    from editor.decisions import Decisions

SAFE = frozenset({Safety.SAFE})
_NO_DICTIONARY = (
    "no Chinese dictionary, so fewer omissions are found: pip install 'copydesk[dictionary]'"
)


def cache_folder() -> Path:
    """Where compiled glossaries are kept between runs."""
    return Path(platformdirs.user_cache_dir("copydesk", appauthor=False))


class Session:
    """One run's settings and the resources made from them, each when first needed.

    Args:
        settings: what the user decided.
        use_cache: whether compiled glossaries may be kept between runs.
        advice: whether checks that only give advice are worth running.

    Attributes:
        checks: which checks run.
    """

    def __init__(self, settings: Settings, *, use_cache: bool = True, advice: bool = True) -> None:
        self.settings = settings
        self._use_cache = use_cache
        self.checks = CheckSet(settings, advice=advice)
        self._words: Mapping[str, Sequence[str]] | None = None
        # Harper takes most of a second to build and lets go of the interpreter meanwhile, so where
        # nothing can leave it out it starts before the checks are imported.
        all_checks = not settings.select and not settings.ignore
        early = all_checks and settings.grammar != "none"
        self._engines = _engines(settings) if early or self.checks.wants_grammar else ()
        self._parser = self._warm_parser() if self.checks.wants_syntax else None

    def _notes(self, *, compared: bool) -> Iterable[str]:
        if self.checks.lacks_parser:
            yield syntax.MISSING
        if compared and not self._dictionary():
            yield _NO_DICTIONARY

    @staticmethod
    def _warm_parser() -> SyntaxParser:
        parser = syntax.SpacyParser()
        parser.warm()
        return parser

    @cached_property
    def glossary(self) -> GlossaryMatcher:
        """The shipped domains under the house's glossaries.

        Raises:
            SourceError: a glossary file is missing or wrong.
        """
        cache = cache_folder() if self._use_cache else None
        matcher = GlossaryMatcher(load_glossary(self.settings.glossaries, cache=cache))
        matcher.warm()
        return matcher

    @cached_property
    def names(self) -> NameRecognizer:
        """What must not be corrected."""
        return load_names((*self.glossary.compiled.names, *self.settings.names))

    @cached_property
    def resources(self) -> Resources:
        """Everything the checks consult."""
        return Resources(
            glossary=self.glossary,
            names=self.names,
            grammar=self._engines,
            readability=_readability,
            options=CheckOptions(sentence_words=self.settings.sentence_words),
            syntax=self._parser,
            dictionary=self._dictionary,
        )

    def _dictionary(self) -> Mapping[str, Sequence[str]]:
        """What Chinese words mean; nothing where the extra is not installed."""
        from editor.glossary.dictionary import Dictionary  # noqa: PLC0415 - only with a source

        if self._words is None:
            cache = cache_folder() if self._use_cache else None
            try:
                self._words = Dictionary.load(cache=cache).words
            except EngineMissing:
                self._words = {}
        return self._words

    def review(self, document: Document, original: Document | ReadError | None = None) -> Review:
        """The document, checked.

        Args:
            document: what to check.
            original: the Chinese it was translated from, when known, or why it cannot be read.
                Where the two have nothing to do with each other it is left out, and that is a
                failure of the review; so it is where there is no reading it.
        """
        if original is None:
            return self._checked(document)
        if isinstance(original, ReadError):
            return self._without(document, str(original))
        if document.pairs:
            reason = f"it holds its own Chinese; checked with that, not with {original.path}"
            return self._without(document, reason)
        from editor.bilingual.pairing.alignment import align  # noqa: PLC0415 - only runs with a source

        aligned = align(original, document, self.glossary)
        if aligned.related:
            return self._checked(aligned.target)
        reason = f"hardly anything in it renders {original.path}; checked without that source"
        return self._without(document, reason)

    def _checked(self, document: Document) -> Review:
        if document.pairs and document.source is None:  # a bilingual file
            from editor.bilingual.pairing.unit_sentences import by_sentence  # noqa: PLC0415 - only for them

            document = by_sentence(document, self.glossary)
        comparing = bool(document.pairs or document.gaps)
        checks = self.checks
        review = run(
            document,
            (*checks.english, *checks.bilingual) if comparing else checks.english,
            self.resources,
            min_confidence=self.settings.min_confidence,
        )
        return self._silenced(review) if self.settings.decisions else review

    def _silenced(self, review: Review) -> Review:
        from editor.deciding import silence  # noqa: PLC0415 - most runs have no decisions

        document = review.document
        return silence(review, self._decisions.on(document.path, document.text))

    @cached_property
    def _decisions(self) -> Decisions:
        """What reviewers decided, of all the files the settings name.

        Raises:
            SourceError: one of them cannot be read.
        """
        from editor.merging import merge  # noqa: PLC0415 - most runs have no decisions

        return merge(files.read_decisions(str(path)) for path in self.settings.decisions).decisions

    def _without(self, document: Document, reason: str) -> Review:
        review = self._checked(document)
        return replace(review, failures=(*review.failures, Failure("source", reason)))

    def fix(self, review: Review, allowed: frozenset[Safety] = SAFE) -> Fixed:
        """The reviewed document with allowed suggestions applied until it settles.

        Raises:
            UnsettledError: the fixes undo one another.
        """
        original = review.document.source
        return settle(
            review, allowed, readers.revise, lambda document: self.review(document, original)
        )

    def check(
        self,
        paths: Sequence[str],
        *,
        originals: Callable[[str], Document | ReadError | None] = lambda _: None,
        progress: Callable[[str, float], None] = lambda _, __: None,
        listed: Severity | None = None,
        extend: Callable[[Review], Review] = lambda review: review,
    ) -> Run:
        """Reviews every file behind the paths; one that cannot be read becomes a failure.

        Args:
            paths: files, folders, or ``-``.
            originals: told each file's name, gives the Chinese it renders, None where that is not
                known, or why it could not be read.
            progress: told each file's name before it is checked, and how far into it the work has
                come, from 0 to 1.
            listed: the least severity that is listed of a file too large to hold, which is checked
                part by part, and neither fixed nor laid out on a page; None refuses such a file.
            extend: what else is wanted of each review while its session lives.
        """
        reviews = Gathered(listed or Severity.NEUTRAL)
        failures: list[Failure] = []
        for path, document in files.documents(paths, parts=listed is not None):
            if isinstance(document, ReadError):
                failures.append(Failure("read", str(document)))
            else:
                progress(path, document.part.share if document.part else 0.0)
                reviews.add(extend(self.review(document, originals(path))))
        return self.summed_up(reviews.close(), failures)

    def for_page(self, review: Review) -> Review:
        """The review as the page wants it: readability, names, the document after safe fixes."""
        from editor.engines.readability import with_scores  # noqa: PLC0415 - textstat loads slowly

        review = with_scores(review, syllables=True)
        if review.document.pairs:
            review = replace(review, entities=self.entities(review.document))
        try:
            fixed = self.fix(review).review
        except UnsettledError:
            unsettled = Failure("fixing", "the safe fixes undo one another; decide on each")
            return replace(review, failures=(*review.failures, unsettled))
        return replace(review, fixed=with_scores(fixed, syllables=True))

    def entities(self, document: Document) -> tuple[Entity, ...]:
        """Whom and what a document's Chinese names; nothing without pairs."""
        from editor.entities import entity_sheet  # noqa: PLC0415 - only pages and sheets need it

        return entity_sheet(Context(document, self.resources))

    def summed_up(self, reviews: Iterable[Review], failures: Iterable[Failure] = ()) -> Run:
        """The reviews of this session with what was asked of it."""
        reviews = tuple(reviews)
        compared = any(review.coverage for review in reviews)
        ran = (*self.checks.english, *(self.checks.bilingual if compared else ()))
        return Run(
            reviews,
            tuple(failures),
            min_severity=self.settings.min_severity,
            fail_on=self.settings.fail_on,
            engines=tuple(engine.name for engine in self._engines),
            checks=tuple(check.id for check in ran),
            notes=(
                *self._notes(compared=compared),
                *_unlisted(reviews, self.settings.min_severity),
            ),
            terms=len(self.glossary.compiled.terms),
            version=__version__,
        )


def _unlisted(reviews: Iterable[Review], least: Severity) -> Iterable[str]:
    """What large files have beyond what can be listed, and is severe enough to be shown."""
    for review in reviews:
        counts = (count for severity, count in review.unlisted.items() if severity >= least)
        if count := sum(counts):
            yield f"{review.path}: {count:,} more findings are counted, not listed"


def _engines(settings: Settings) -> tuple[GrammarEngine, ...]:
    """The grammar engines asked for; they start to load at once, in the background."""
    from editor.engines.choice import grammar_engines  # noqa: PLC0415 - only runs with grammar

    return grammar_engines(
        settings.grammar,
        languagetool_url=settings.languagetool_url,
        languagetool_idle_minutes=settings.languagetool_idle_minutes,
        timeout=settings.grammar_timeout,
    )


def _readability(sentences: Sequence[str]) -> dict[str, float]:
    from editor.engines.readability import scores  # noqa: PLC0415 - textstat loads slowly

    return scores(sentences)
