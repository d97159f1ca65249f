"""What is measured: copydesk, and its peers as they come out of the box."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import harper
import requests

from editor.config import Settings
from editor.engines.languagetool.install import installed
from editor.engines.languagetool.places import Places
from editor.engines.languagetool.server import Server
from editor.errors import EngineError
from editor.fixing import plan
from editor.model import Document, Edit, Finding, Span
from editor.offsets import Utf16Map
from editor.review import Review
from editor.session import SAFE, Session
from editor.taxonomy import Severity
from tests.benchmarks.measuring.scoring import Remark

_TIMEOUT = 300  # seconds; LanguageTool's first answer is slow
_NO_PROXY = {"http": "", "https": ""}
_INSERT_AFTER = 2  # Harper's kind of suggestion that keeps the words


@dataclass(frozen=True, slots=True)
class SafeFix:
    """A remark whose fix is applied unasked, and the edits that are made."""

    remark: Remark
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Opinion:
    """All a tool says of one text."""

    remarks: tuple[Remark, ...]
    safe: tuple[SafeFix, ...] = ()


@dataclass(frozen=True, slots=True)
class Tool:
    """Something that reads a text and remarks on it.

    Attributes:
        read: takes the English alone.
        compare: takes its Chinese besides; None for a tool that does not look at it.
    """

    name: str
    read: Callable[[Document], Opinion]
    compare: Callable[[Document, Document | None], Opinion] | None = None

    def say(self, document: Document, source: Document | None) -> Opinion:
        """What it says of a text; with its Chinese beside it, if the tool can use that."""
        return self.compare(document, source) if self.compare else self.read(document)


def copydesk(settings: Settings, *, bilingual: bool = False) -> Tool:
    """copydesk with these settings; what is only advice is left out.

    Args:
        settings: of the run.
        bilingual: whether it may look at the Chinese where there is one.
    """
    session = Session(settings, advice=False)

    def read(document: Document, source: Document | None = None) -> Opinion:
        review = session.review(document, source)
        if review.failures:
            raise EngineError(f"{document.path}: {review.failures[0].message}")
        return opinion_of(review)

    return Tool("copydesk", read, read if bilingual else None)


def opinion_of(review: Review) -> Opinion:
    """The findings of a review that are more than advice, and the first round of safe fixes."""
    _, mended = plan(review.findings, SAFE)
    return Opinion(
        tuple(map(_remark, review.at_least(Severity.MINOR))),
        tuple(
            SafeFix(_remark(finding), finding.safe_suggestion.edits)
            for finding in mended
            if finding.safe_suggestion
        ),
    )


def _remark(finding: Finding) -> Remark:
    return Remark(
        finding.span,
        finding.check,
        finding.category,
        finding.severity,
        finding.message,
        tuple(suggestion.replacement for suggestion in finding.suggestions),
        about_sentence=finding.check.startswith("linguistic/") or "sentence" in finding.check,
    )


def harper_alone() -> Tool:
    """Harper with its own choice of rules, American English."""
    linter = harper.Linter()

    def read(document: Document) -> Opinion:
        by_rule = linter.organized_lints(document.text, language="plaintext", dedup=True)
        remarks = [
            Remark(
                Span(lint.span.start, lint.span.end),
                rule,
                message=lint.message,
                fixes=tuple(
                    lint.problem_text * (int(suggestion.kind) == _INSERT_AFTER)
                    + suggestion.replacement_text
                    for suggestion in lint.suggestions
                ),
                about_sentence=True,
            )
            for rule, lints in by_rule.items()
            for lint in lints
        ]
        return Opinion(tuple(sorted(remarks, key=lambda remark: remark.span)))

    return Tool("Harper", read)


def languagetool_alone() -> Tool | None:
    """LanguageTool with its own choice of rules, American English; None if not installed."""
    if installed(Places.default()) is None:
        return None
    url = Server().ensure()

    def read(document: Document) -> Opinion:
        asked = {"language": "en-US", "text": document.text}
        answer = requests.post(f"{url}/v2/check", asked, timeout=_TIMEOUT, proxies=_NO_PROXY)
        answer.raise_for_status()
        return Opinion(tuple(remarks_of(document.text, answer.json()["matches"])))

    return Tool("LanguageTool", read)


def remarks_of(text: str, matches: list[dict[str, Any]]) -> Iterator[Remark]:
    """LanguageTool's matches, which count in UTF-16 units."""
    units = Utf16Map(text)
    for match in matches:
        start, length = match["offset"], match["length"]
        yield Remark(
            Span(units.to_points(start), units.to_points(start + length)),
            match["rule"]["id"],
            message=match["message"],
            fixes=tuple(replacement["value"] for replacement in match["replacements"]),
            about_sentence=True,
        )
