"""Proves entries: each pattern fires, right renderings stay silent, fixes settle."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from editor.glossary.compile import replacement_of
from editor.glossary.matcher import GlossaryMatcher, TermMatch
from editor.glossary.patterns import expand
from editor.glossary.rewording import Rewriter
from editor.glossary.term import Avoid, Place, Term
from editor.sentences import sentence_spans

_MAX_ROUNDS = 3
_MAX_NEAR = 4


@dataclass(frozen=True, slots=True)
class Flaw:
    """What is wrong with one entry."""

    term: Term
    reason: str


def prove(matcher: GlossaryMatcher, term: Term) -> Iterator[Flaw]:
    """Everything wrong with one term of a compiled glossary."""
    for rendering in term.renderings:
        for match in _find(matcher, f"They wrote about {rendering} here."):
            if match.avoid is not None:
                reason = f"its rendering {rendering!r} is flagged by {_owner(match)}"
                yield Flaw(term, reason)
    for avoid in term.avoid:
        for form in expand(avoid.pattern):
            yield from _prove_form(matcher, term, avoid, form)


def _prove_form(matcher: GlossaryMatcher, term: Term, avoid: Avoid, form: str) -> Iterator[Flaw]:
    for text in probes(avoid, form):
        matches = _find(matcher, text)
        match = next((m for m in matches if m.term is term and m.avoid is not None), None)
        if match is not None:
            break
    else:
        other = next((m for m in matches if form.lower() in text[slice(*_ends(m))].lower()), None)
        reason = f"taken by {_owner(other)}" if other else "no form of it is found"
        yield Flaw(term, f"{form!r} can never fire: {reason}")
        return
    if term.remove or avoid.fix == "" or replacement_of(term, avoid) is None:
        return
    fixed = text
    for _ in range(_MAX_ROUNDS):
        again = next((m for m in _find(matcher, fixed) if m.avoid is not None), None)
        if again is None or again.avoid is None:
            return
        rendering = replacement_of(again.term, again.avoid)
        if rendering is None or (again.term is not term and fixed == text):
            return
        rewriter = Rewriter(matcher.compiled, fixed, sentence_spans(fixed))
        reworded = rewriter.reword(again, rendering)
        if reworded is None:
            return
        fixed = fixed[: reworded.span.start] + reworded.text + fixed[reworded.span.end :]
    yield Flaw(term, f"fixing {form!r} does not settle: it becomes {fixed!r}")


def probes(avoid: Avoid, form: str) -> Iterator[str]:
    """Texts in at least one of which this form of this pattern has to fire."""
    condition = avoid.condition
    if condition.at is Place.LINE:
        yield form
        return
    for near in condition.near[:_MAX_NEAR] or ("",):
        after = condition.after[0] if condition.after else ""
        before = condition.before[0] if condition.before else ""
        lead = after or ("with" if condition.at else "")
        words = [near, lead, form, before]
        if condition.at is Place.LINE_START:
            words = [form, before, near]
        yield " ".join(word for word in words if word)
        yield " ".join(word for word in (after, form, before, near) if word)


def _find(matcher: GlossaryMatcher, text: str) -> tuple[TermMatch, ...]:
    return matcher.find(text, sentence_spans(text), china_topic=True)


def _ends(match: TermMatch) -> tuple[int, int]:
    return match.span.start, match.span.end


def _owner(match: TermMatch) -> str:
    kind = "a right rendering" if match.avoid is None else f"the pattern {match.avoid.pattern!r}"
    return f"{kind} of {match.term.id}"
