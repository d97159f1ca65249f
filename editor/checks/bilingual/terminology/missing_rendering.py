"""Chinese terms whose English sentence holds none of their renderings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from editor.bilingual.completeness.left_out import LeftOut
from editor.bilingual.naming.person_posts import titled
from editor.bilingual.wording.required import Required
from editor.bilingual.wording.stand_in import stand_in
from editor.checks.base import Example, Fix, Hit, Measured, document_check
from editor.checks.context import Context
from editor.glossary.compile import replacement_of
from editor.glossary.matcher import TermMatch
from editor.glossary.rewording import Rewriter
from editor.glossary.term import Enforce, Term
from editor.model import Document, Pair, Safety, Segment, Span
from editor.taxonomy import Category, Severity


@document_check(
    category=Category.WRONG_TERM,
    severity=Severity.MINOR,
    priority=60,
    measured=Measured(127, 104),
    examples=(
        Example(
            "⟦The city will speed up the growth of novel quality output⟧.",
            source="全市将加快发展新质生产力。",
        ),
        Example(
            "The city will foster new quality productive forces.",
            source="全市将加快发展新质生产力。",
        ),
        Example(
            "The city will foster productive forces of a new quality.",
            source="全市将加快发展新质生产力。",
        ),
        Example("The city will speed up the growth of novel quality output."),
        Example(
            "Users may also pay through ⟦small programs⟧.",
            fix="Users may also pay through mini programs.",
            source="用户也可以通过小程序支付。",
        ),
        Example("Small programs are easy to test.", source="短小的代码便于测试。"),
        Example(
            "The project covers 300 hectares, and ⟦the city will speed up the growth of novel "
            "output⟧.",
            source="该项目占地300公顷，全市将加快发展新质生产力。",
        ),
        Example("Policies of the FTZ draw investors.", source="自贸试验区的政策吸引投资者。"),
        Example("The farm tries out new intelligent machines.", source="农场试用智能化新机器。"),
        # Other checks tell of these.
        Example("The share rose by 1.4%.", source="占比提高1.4个百分点。"),
        Example(
            "Wang Haitao, president and president of the group, came.",
            source="集团董事长兼总裁王海涛出席。",
        ),
        Example(
            "Tests of product quality and safety go on.",
            source="质量安全检测继续进行。",
        ),
    ),
)
def missing_rendering(_: Document, context: Context) -> Iterator[Hit]:
    """A term of the Chinese whose standard English is missing from the translated sentence.

    The glossary knows the usual wrong renderings, but an engine finds new ones. Beside the Chinese
    one sees that a set term came out as something else, or not at all: no right rendering of it, in
    any order or inflection, stands in its sentence. Idioms and what is done are rendered freely and
    left alone.
    """
    told = _Told(context)
    unmet = (wanted for wanted in context.required if not wanted.present and not wanted.told)
    for pair, group in groupby(unmet, key=lambda wanted: wanted.pair):
        absent: dict[Span, list[Required]] = {}
        for wanted in group:
            if wanted.wrong is not None:
                yield _rejected(wanted, wanted.wrong, context)
            elif not told.about(wanted):
                place = stand_in(pair, wanted.chinese, context.resources.lexicon)
                absent.setdefault(place, []).append(wanted)
        for place, several in absent.items():
            yield _absent(pair, place, several)


class _Told:
    """Knows which terms other checks tell of: figures, posts, and what is missing altogether."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._left_out = LeftOut(context.missing)
        self._figures = {id(figures.pair): figures for figures in context.figures}

    def about(self, wanted: Required) -> bool:
        """Whether the English of this term is another check's business."""
        pair, chinese = wanted.pair, wanted.chinese
        figures = self._figures.get(id(pair))
        suspects = figures.suspects if figures else ()
        return (
            any(
                chinese in pair.source[suspect.chinese.start : suspect.chinese.end]
                for suspect in suspects
            )
            or all(
                self._left_out.holds(pair, Span(*found.span()))
                for found in re.finditer(re.escape(chinese), pair.source)
            )
            or any(
                chinese in post.text
                for case in titled(self._context.source_names, pair)
                for post in case.posts
            )
        )


def _rejected(wanted: Required, match: TermMatch, context: Context) -> Hit:
    """Words that the glossary rejects for this Chinese, though not in any text."""
    segment, term = wanted.pair.segment, wanted.term
    rewriter = Rewriter(
        context.resources.glossary.compiled,
        segment.text,
        context.sentences(segment),
        segment.is_contiguous,
    )
    rendering = replacement_of(term, match.avoid) if match.avoid else term.preferred
    reworded = rewriter.reword(match, rendering) if rendering else None
    words = " ".join(segment.text[match.span.start : match.span.end].split())
    return _hit(
        segment,
        match.span,
        f"“{words}” is not the standard rendering of {wanted.chinese}, which stands here.",
        wanted,
        () if reworded is None
        else (Fix(reworded.text, Safety.UNSAFE, reworded.span.start, reworded.span.end),),
    )  # fmt: skip


def _absent(pair: Pair, place: Span, absent: list[Required]) -> Hit:
    """Terms without a rendering in the same words."""
    chinese = " and ".join(wanted.chinese.strip("“”") for wanted in absent)
    english = " and ".join(f"“{_quoted(wanted.term.preferred or '')}”" for wanted in absent)
    return _hit(
        pair.segment,
        place,
        f"The Chinese has {chinese} here: write {english}.",
        max(absent, key=lambda wanted: wanted.term.enforce is Enforce.HARD),
        tuple(Fix(wanted.term.preferred or "", Safety.ADVICE) for wanted in absent),
    )


def _quoted(rendering: str) -> str:
    """A rendering to be set in quotation marks."""
    return re.sub('"([^"]*)"', r"‘\1’", rendering)


def _hit(
    segment: Segment, span: Span, message: str, wanted: Required, fixes: tuple[Fix, ...]
) -> Hit:
    term: Term = wanted.term
    return Hit(
        span.start,
        span.end,
        message,
        fixes,
        severity=Severity.MAJOR if term.enforce is Enforce.HARD else None,
        term=term.id,
        source_term=wanted.chinese,
        note=term.note,
        citation=term.citation,
        segment=segment,
    )
