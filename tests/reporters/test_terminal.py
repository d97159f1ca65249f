"""The terminal view: readable at any width, driven by nobody's document."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from editor.model import Document, Edit, Failure, Finding, Safety, Segment, Span, Suggestion
from editor.readers import read
from editor.reporters import Reporter, terminal
from editor.review import Review, Run
from editor.taxonomy import Category, Severity

SENTENCE = "Baowu will earnestly study and implement the Party's 20 spirit, and grow in all fields."
TEXT = f"A short first line.\n{SENTENCE} Another sentence follows here.\n"
ESCAPES = re.compile(r"\x1b\[[0-9;]*m")


def flag(
    text: str = TEXT,
    words: str = "the Party's 20 spirit",
    *,
    severity: Severity = Severity.MAJOR,
    safety: Safety = Safety.SAFE,
    replacement: str | None = "the guiding principles",
    message: str = "“20 spirit” is no English",
) -> Finding:
    start = text.index(words)
    span = Span(start, start + len(words))
    edits = () if safety is Safety.ADVICE or replacement is None else (Edit(span, replacement),)
    return Finding(
        "terminology/avoided-term",
        span,
        message,
        severity,
        Category.WRONG_TERM,
        () if replacement is None else (Suggestion(safety, replacement, edits),),
        term="spirit-of-the-20th-congress",
        source_term="党的二十大精神",
        note="精神 here means guiding principles.",
        citation="Report to the Congress",
    )


def review(
    *findings: Finding,
    text: str = TEXT,
    path: str = "baowu.txt",
    failures: tuple[Failure, ...] = (),
) -> Review:
    return Review(Document(path, text, (Segment.verbatim(text, 0),)), findings, failures)


def plain(run: Run, width: int = 100) -> str:
    return terminal.render(run, width=width)


def test_the_module_is_a_reporter() -> None:
    reporter: Reporter = terminal
    assert reporter.name == "terminal"


def test_a_finding_shows_place_severity_words_change_reason_and_source() -> None:
    assert plain(Run((review(flag()),))) == (
        "baowu.txt\n"
        "\n"
        "2:42  ● major    “20 spirit” is no English\n"
        "      Baowu will earnestly study and implement ⟦the Party's 20 spirit⟧, and grow in all"
        " fields.\n"
        "      the Party's 20 spirit → the guiding principles\n"
        "      党的二十大精神 · 精神 here means guiding principles.\n"
        "      terminology/avoided-term · spirit-of-the-20th-congress · Report to the Congress\n"
        "\n"
        "● baowu.txt: 1 major in 23 words · 1 can be fixed with copydesk fix\n"
    )


def test_each_severity_has_its_sign_and_word() -> None:
    findings = [flag(severity=severity) for severity in Severity]
    shown = plain(Run((review(*findings),), min_severity=Severity.NEUTRAL))
    for sign in ("◆ critical", "● major", "○ minor", "· advice"):
        assert sign in shown


def test_advice_is_hidden_but_counted_unless_asked_for() -> None:
    run = Run((review(flag(severity=Severity.NEUTRAL), flag(severity=Severity.NEUTRAL)),))
    shown = plain(run)
    assert "20 spirit" not in shown
    assert "nothing found in 23 words" in shown
    assert "2 pieces of advice not shown (--min-severity neutral)" in shown


def test_what_a_higher_threshold_hides_is_counted() -> None:
    run = Run((review(flag(severity=Severity.MINOR)),), min_severity=Severity.MAJOR)
    assert "1 minor in 23 words" in plain(run)
    assert "1 below major not shown" in plain(run)


def test_failures_are_loud_and_no_run_with_one_looks_clean() -> None:
    inside = Failure("linguistic/grammar", "harper stopped")
    outside = Failure("read", "b.txt: no such file")
    shown = plain(Run((review(failures=(inside,)),), (outside,)))
    assert "✗ NOT CHECKED  linguistic/grammar was not run: harper stopped\n" in shown
    assert "✗ NOT CHECKED  b.txt: no such file\n" in shown
    assert "✗ baowu.txt: nothing found in 23 words · NOT FULLY CHECKED\n" in shown
    assert "✓" not in shown


def test_a_clean_file_is_one_line() -> None:
    assert plain(Run((review(),))) == "✓ baowu.txt: nothing found in 23 words\n"


def test_several_files_get_a_total() -> None:
    shown = plain(Run((review(flag()), review(path="b.txt"))))
    assert shown.endswith("✓ b.txt: nothing found in 23 words\n● 2 files: 1 major in 46 words\n")


def test_a_long_text_has_a_score() -> None:
    text = "word " * 200 + "the Party's 20 spirit"
    assert "1 major in 204 words · score 97.5 ·" in plain(Run((review(flag(text), text=text),)))


@pytest.mark.parametrize(
    ("safety", "label"),
    [(Safety.UNSAFE, "(if you agree)"), (Safety.ADVICE, "(by hand)")],
)
def test_what_fix_would_not_apply_says_so(safety: Safety, label: str) -> None:
    assert f"→ the guiding principles  {label}\n" in plain(Run((review(flag(safety=safety)),)))


def test_a_deletion_and_a_missing_suggestion_are_told_apart() -> None:
    assert "→ (delete)\n" in plain(Run((review(flag(replacement="")),)))
    assert "→" not in plain(Run((review(flag(replacement=None)),)))


def test_an_empty_span_is_shown_as_a_caret() -> None:
    item = Finding("a/b", Span(5, 5), "missing", Severity.MINOR, Category.GRAMMAR)
    assert "A sho⟦‸⟧rt first line." in plain(Run((review(item),)))


def test_flagged_spaces_are_drawn() -> None:
    text = "Two  spaces here."
    item = Finding("a/b", Span(3, 5), "doubled", Severity.MINOR, Category.GRAMMAR)
    assert "Two⟦␣␣⟧spaces here." in plain(Run((review(item, text=text),)))


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_no_line_is_wider_than_the_terminal_and_none_ends_in_a_space(width: int) -> None:
    text = "第一季度" * 60 + "the Party's 20 spirit" + "镁产业高质量发展" * 60 + "x" * 300
    items = (
        flag(text),
        flag(text, "第一季度第一季度", replacement="镁" * 200, message="长" * 150),
        flag(text, "x" * 300, replacement="y" * 500),
        flag(text, text),
    )
    run = Run((review(*items, text=text, path="目录/" * 30 + "a.txt"),))
    for line in plain(run, width).split("\n"):
        assert cell_len(line) <= width
        assert line == line.rstrip()


def test_the_excerpt_is_cut_around_the_words() -> None:
    text = f"{'before ' * 60}the Party's 20 spirit {'after ' * 60}"
    shown = plain(Run((review(flag(text), text=text),)), 80)
    assert "before ⟦the Party's 20 spirit⟧ after" in " ".join(shown.split())
    assert "… before" in shown
    assert "after …" in shown


def test_colors_are_written_only_when_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    run = Run((review(flag()),))
    assert "\x1b" not in plain(run)
    colored = terminal.render(run, color=True)
    assert "\x1b[" in colored
    assert ESCAPES.sub("", colored) == plain(run).replace("⟦", "").replace("⟧", "")


HOSTILE = (
    "\x1b]0;owned\x07\x1b[2J\x9b31m\x08\x7f\u202egnp.exe\u2066\u200b[bold red]x[/] :smile: \x00"
)


@pytest.mark.parametrize("color", [False, True])
def test_a_hostile_document_cannot_drive_the_terminal(*, color: bool) -> None:
    text = f"See {HOSTILE} now."
    item = flag(text, HOSTILE, replacement=HOSTILE, message=HOSTILE)
    failure = Failure(HOSTILE, HOSTILE)
    run = Run((review(item, text=text, path=HOSTILE, failures=(failure,)),), (failure,))
    shown = ESCAPES.sub("", terminal.render(run, width=120, color=color))
    assert not set("\x1b\x07\x9b\x08\x7f\u202e\u2066\u200b\x00\r\t") & set(shown)
    assert "␛" in shown
    assert "[U+202E]" in shown
    assert "[bold red]x[/]" in shown
    assert ":smile:" in shown


def test_an_empty_run_says_nothing() -> None:
    assert plain(Run(())) == ""


@given(
    text=st.text(max_size=300),
    cut=st.tuples(st.integers(0, 300), st.integers(0, 300)),
    width=st.integers(1, 200),
)
@settings(max_examples=60, deadline=None)
def test_any_text_is_shown_within_the_width(text: str, cut: tuple[int, int], width: int) -> None:
    start, end = sorted(min(at, len(text)) for at in cut)
    suggestion = Suggestion(Safety.SAFE, text, (Edit(Span(start, end), text),))
    item = Finding("a/b", Span(start, end), text, Severity.MAJOR, Category.GRAMMAR, (suggestion,))
    shown = terminal.render(Run((review(item, text=text),)), width=width)
    for line in shown.split("\n"):
        assert cell_len(line) <= max(width, 40)


def test_words_are_shown_without_the_markup_among_them() -> None:
    html = "<p>We studied the new <i>development</i> concept &amp; more.</p>"
    start = html.index("new <i>")
    end = html.index(" &amp;")
    document = read(html.encode(), "a.html")
    finding = Finding(
        "terminology/avoided-term", Span(start, end), "No.", Severity.MAJOR, Category.WRONG_TERM
    )

    view = terminal.render(Run((Review(document, (finding,)),)))

    assert "We studied the ⟦new development concept⟧ & more." in view
    assert "<i>" not in view
