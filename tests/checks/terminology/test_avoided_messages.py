"""What is said of a rendering that the glossary rejects."""

from __future__ import annotations

from editor.checks.context import Context, Resources
from editor.checks.terminology.avoided_term import avoided_term
from editor.model import Document, Finding, Segment
from editor.taxonomy import Severity


def only(text: str, resources: Resources) -> Finding:
    document = Document("a.txt", text, (Segment.verbatim(text, 0),))
    [finding] = avoided_term.run(Context(document, resources))
    return finding


def test_a_wrong_term_is_told_from_the_standard(resources: Resources) -> None:
    finding = only("The plan serves the double carbon goals of Hebei Province.", resources)

    assert finding.severity >= Severity.MAJOR
    assert "is not the standard rendering for" in finding.message
    assert finding.note


def test_a_turn_of_phrase_is_told_by_its_reason_and_once(resources: Resources) -> None:
    text = "In Beijing the mill solidly promoted safety for 3 million yuan."

    finding = only(text, resources)

    assert finding.severity == Severity.MINOR
    assert finding.message.startswith("“solidly promoted”: Solid describes the progress")
    assert finding.note is None
