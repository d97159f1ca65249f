"""The JSON output keeps its names and says everything."""

import json as stdlib
from typing import Any

from editor.model import (
    Document,
    Edit,
    Failure,
    Finding,
    Safety,
    Segment,
    Span,
    Suggestion,
)
from editor.reporters import Reporter, json
from editor.review import Review, Run
from editor.taxonomy import Category, Severity

TEXT = "第一 line 🙂\r\nThe Party's 20 spirit.\n"
START = TEXT.index("20 spirit")


def finding(severity: Severity = Severity.MAJOR, start: int = START) -> Finding:
    span = Span(start, start + len("20 spirit"))
    other = Finding("linguistic/grammar", span, "odd", Severity.MINOR, Category.GRAMMAR)
    return Finding(
        "terminology/avoided-term",
        span,
        "“20 spirit” is no English.",
        severity,
        Category.WRONG_TERM,
        suggestions=(
            Suggestion(Safety.SAFE, "guiding principles", (Edit(span, "guiding principles"),)),
            Suggestion(Safety.ADVICE, "ask"),
        ),
        term="spirit-of-the-20th-congress",
        citation="Report",
        also=(other,),
    )


def review(*findings: Finding, failures: tuple[Failure, ...] = (), path: str = "a.txt") -> Review:
    document = Document(path, TEXT, (Segment.verbatim(TEXT, 0),))
    return Review(document, findings, failures, readability={"lix": 40.0})


def report(run: Run) -> dict[str, Any]:
    text = json.render(run)
    assert text.endswith("}\n")
    loaded: dict[str, Any] = stdlib.loads(text)
    return loaded


def test_the_module_is_a_reporter() -> None:
    reporter: Reporter = json
    assert reporter.name == "json"


def test_the_whole_document() -> None:
    made = report(Run((review(finding()),), version="1.2"))
    (file,) = made["files"]
    fingerprint = file["findings"][0].pop("fingerprint")
    assert len(fingerprint) == 16
    assert made == {
        "version": 1,
        "tool": {"name": "copydesk", "version": "1.2"},
        "summary": {
            "files": 1,
            "words": 7,
            "findings": 1,
            "by_severity": {"critical": 0, "major": 1, "minor": 0, "neutral": 0},
            "by_category": {"terminology/wrong-term": 1},
            "score": 28.6,
            "failures": 0,
            "verdict": "fail",
        },
        "failures": [],
        "files": [
            {
                "path": "a.txt",
                "words": 7,
                "score": 28.6,
                "readability": {"lix": 40.0},
                "coverage": None,
                "unpaired_words": 0,
                "failures": [],
                "findings": [
                    {
                        "rule": "terminology/avoided-term",
                        "category": "terminology/wrong-term",
                        "severity": "major",
                        "start": START,
                        "end": START + 9,
                        "line": 2,
                        "column": 13,
                        "text": "20 spirit",
                        "message": "“20 spirit” is no English.",
                        "term": "spirit-of-the-20th-congress",
                        "citation": "Report",
                        "confidence": 1.0,
                        "suggestions": [
                            {
                                "safety": "safe",
                                "replacement": "guiding principles",
                                "edits": [
                                    {
                                        "start": START,
                                        "end": START + 9,
                                        "text": "guiding principles",
                                    }
                                ],
                            },
                            {"safety": "advice", "replacement": "ask", "edits": []},
                        ],
                        "also": ["linguistic/grammar"],
                    }
                ],
                "rejected": [],
            }
        ],
    }


def test_the_verdict_is_that_of_the_exit_code() -> None:
    minor = review(finding(Severity.MINOR))
    broken = review(finding(), failures=(Failure("linguistic/grammar", "stopped"),))
    assert report(Run((minor,)))["summary"]["verdict"] == "pass"
    assert report(Run((minor,), fail_on=Severity.MINOR))["summary"]["verdict"] == "fail"
    assert report(Run((review(finding()),), fail_on=None))["summary"]["verdict"] == "pass"
    assert report(Run((broken,)))["summary"]["verdict"] == "incomplete"
    assert report(Run((), (Failure("read", "no such file"),)))["summary"]["verdict"] == "incomplete"


def test_advice_is_present_whatever_people_are_shown() -> None:
    made = report(Run((review(finding(Severity.NEUTRAL)),), min_severity=Severity.CRITICAL))
    assert [f["severity"] for f in made["files"][0]["findings"]] == ["neutral"]
    assert made["summary"]["verdict"] == "pass"


def test_failures_stand_where_they_belong_and_are_counted() -> None:
    inside = Failure("linguistic/grammar", "harper stopped")
    outside = Failure("read", "b.txt: no such file")
    made = report(Run((review(failures=(inside,)),), (outside,)))
    assert made["failures"] == [{"origin": "read", "message": "b.txt: no such file"}]
    assert made["files"][0]["failures"] == [
        {"origin": "linguistic/grammar", "message": "harper stopped"}
    ]
    assert made["summary"]["failures"] == 2


def test_several_files_are_summed_up() -> None:
    made = report(Run((review(finding()), review(path="b.txt"))))
    assert [file["path"] for file in made["files"]] == ["a.txt", "b.txt"]
    assert made["summary"]["words"] == 14
    assert made["summary"]["score"] == 64.3


def test_alike_findings_get_fingerprints_of_their_own() -> None:
    made = report(Run((review(finding(), finding(Severity.MINOR)),)))
    first, second = (f["fingerprint"] for f in made["files"][0]["findings"])
    assert second == f"{first}-2"


def test_the_same_run_makes_the_same_text() -> None:
    run = Run((review(finding()), review(path="b.txt")))
    assert json.render(run) == json.render(run)


def test_an_empty_run_is_a_report() -> None:
    made = report(Run(()))
    assert made["files"] == []
    assert made["summary"]["score"] == 100.0
    assert made["summary"]["verdict"] == "pass"


def test_hostile_text_stays_data() -> None:
    text = '"}]}\x00\x1b[31m\u202e</script>\u2028'
    document = Document(text, text, (Segment.verbatim(text, 0),))
    item = Finding("a/b", Span(0, len(text)), text, Severity.MAJOR, Category.GRAMMAR)
    made = report(Run((Review(document, (item,)),)))
    assert made["files"][0]["path"] == text
    assert made["files"][0]["findings"][0]["text"] == text
    assert "\x1b" not in json.render(Run((Review(document, (item,)),)))
