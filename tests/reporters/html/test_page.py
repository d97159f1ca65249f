"""The review page as a file: what it says, and that text under review stays text."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.coverage import Coverage
from editor.entity import Entity, EntityKind, Form
from editor.model import Document, Failure, Finding, Safety, Segment, SegmentKind, Span, Suggestion
from editor.reporters.html import render
from editor.review import Review, Run, Silenced
from editor.taxonomy import Category, Severity

VOID = {"meta", "input", "link", "br", "img", "hr", "use", "path", "circle", "rect"}


@dataclass
class Element:
    name: str
    attributes: dict[str, str]
    text: str = ""
    children: list[Element] = field(default_factory=list)


class Page(HTMLParser):
    """The elements of a page, and every breach of nesting in it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self.open: list[Element] = []
        self.breaches: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.elements.append(element)
        if tag == "a" and any(outer.name == "a" for outer in self.open):
            self.breaches.append("a link in a link")
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1].name != tag:
            self.breaches.append(f"</{tag}> closes {[e.name for e in self.open[-1:]]}")
            return
        self.open.pop()

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.text += data

    def all(self, name: str, css_class: str = "") -> list[Element]:
        return [
            element
            for element in self.elements
            if element.name == name
            and (not css_class or css_class in element.attributes.get("class", "").split())
        ]


@pytest.fixture(
    params=["sample_run", "hostile_run", "several_run", "empty_run", "large_run"], scope="module"
)
def page(request: pytest.FixtureRequest) -> Page:
    return Page(render(request.getfixturevalue(request.param)))


def test_elements_nest_and_all_are_closed(page: Page) -> None:
    assert page.breaches == []
    assert page.open == []


def test_ids_are_unique_and_every_link_leads_to_one(page: Page) -> None:
    ids = Counter(e.attributes["id"] for e in page.elements if "id" in e.attributes)
    links = {e.attributes["href"] for e in page.elements if "href" in e.attributes}

    assert [name for name, times in ids.items() if times > 1] == []
    assert {link for link in links if link[:1] != "#" or link[1:] not in ids} == set()


def test_nothing_is_loaded_and_nothing_carries_its_own_style_or_script(page: Page) -> None:
    names = {element.name for element in page.elements}

    assert names.isdisjoint({"img", "iframe", "object", "embed", "link", "base", "form"})
    assert len(page.all("style")) == 1
    kinds = [element.attributes for element in page.all("script")]
    assert kinds in ([], [{}, {"type": "application/json", "id": "page-data"}, {}])
    for element in page.elements:
        for attribute in element.attributes:
            assert attribute != "style"
            assert not attribute.startswith("on")
            assert attribute not in ("src", "action", "srcset", "ping")


def test_the_policy_names_the_hashes_of_the_style_sheet_and_the_script(page: Page) -> None:
    def digest(text: str) -> str:
        return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()

    (sheet,) = page.all("style")
    programs = [element.text for element in page.all("script") if not element.attributes]
    others = "img-src data:; base-uri 'none'; form-action 'none'"
    (policy,) = [
        element.attributes["content"]
        for element in page.all("meta")
        if element.attributes.get("http-equiv") == "Content-Security-Policy"
    ]

    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest(sheet.text)}'; ")
    assert policy.endswith(others)
    hashes = " ".join(f"'sha256-{digest(text)}'" for text in programs)
    assert not programs or f"; script-src {hashes}; " in policy


def test_heading_levels_start_at_one_and_skip_none(page: Page) -> None:
    levels = [int(e.name[1]) for e in page.elements if re.fullmatch(r"h[1-6]", e.name)]

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_same_run_makes_the_same_page(sample_run: Run) -> None:
    assert render(sample_run) == render(sample_run)


def test_hostile_text_comes_out_as_text(hostile_run: Run, hostile: str) -> None:
    html = render(hostile_run)
    page = Page(html)

    assert len(page.all("script")) == html.count("<script") == html.count("</script>") == 3
    assert "{{ 7*7 }}" in html
    assert html.count("</style>") == 1
    html.encode("utf-8")
    body = html.partition("</style>")[2]
    for hidden in "\0\x07\x1b\u202e\u202c\ufeff\ud800":
        assert hidden not in body
    assert "␀␇␛[31m [U+202E]evil[U+202C]" in body
    assert "👩\u200d👧 مرحبا" in body
    shown = page.all("p", "note") or page.all("span", "note")
    assert any(element.text.startswith(hostile[:25]) for element in shown)


@given(st.text(st.characters(), max_size=60))
def test_any_text_makes_a_page_that_nests(text: str) -> None:
    segments = (Segment.verbatim(text, 0),)
    html = render(Run((Review(Document(text, text, segments), ()),)), title=text)

    page = Page(html)
    assert page.breaches == []
    assert len(page.all("p", "prose")) == bool(text.strip())


def test_every_finding_has_one_card_and_its_words_carry_its_number(sample_run: Run) -> None:
    page = Page(render(sample_run))
    cards = page.all("li", "card")
    keys = [card.attributes["data-finding"] for card in cards]

    assert len(cards) == len(sample_run.reviews[0].findings)
    assert len(set(keys)) == len(keys)
    assert {e.attributes["id"] for e in page.all("a", "ref")} == {f"w-{key}" for key in keys}
    numbers = {n for e in page.all("span", "mark") + page.all("del") + page.all("ins")
               for n in e.attributes.get("data-f", "").split()}  # fmt: skip
    assert numbers == {str(number) for number in range(1, len(cards) + 1)}
    assert {card.attributes["data-state"] for card in cards} == {"open"}


def test_a_card_says_before_after_why_source_citation_and_alternatives(
    review_of: Callable[..., Review], finding: Callable[..., Finding]
) -> None:
    text = "They studied the twenty great spirits today."
    found = replace(
        finding(text, "twenty great spirits", "guiding principles", "spirit of the Congress", ""),
        source_term="二十大精神",
        note="精神 means principles here.",
        citation="Official English text, 2022",
    )
    found = replace(found, also=(finding(text, "spirits", severity=Severity.MINOR),))

    (card,) = Page(render(Run((review_of(text, found),)))).all("li", "card")

    words = " ".join(card.text.split())
    assert "1 major · wrong term" in words.replace("major wrong", "major · wrong")
    assert "twenty great spirits → guiding principles" in words
    assert "“twenty great spirits” will not do. 精神 means principles here." in words
    assert "二十大精神 Official English text, 2022" in words
    assert "spirit of the Congress (delete)" in words
    assert "Also here: “spirits” will not do." in words
    assert words.endswith("terminology/avoided-term")


def test_chinese_is_marked_as_chinese(
    review_of: Callable[..., Review], finding: Callable[..., Finding]
) -> None:
    text = "great spirits"
    found = replace(finding(text, "spirits"), source_term="精神")
    page = Page(render(Run((review_of(text, found),))))

    assert [e.attributes["lang"] for e in page.all("span", "chinese")] == ["zh-Hans"]
    assert page.all("html")[0].attributes["lang"] == "en"


@pytest.mark.parametrize(
    ("words", "to", "shown"),
    [
        (",", ", ", "20,2023 → 20,␣2023"),
        ("  ", " ", "a␣␣b → a␣b"),
        ("great", "large", "great → large"),
    ],
)
def test_a_change_too_small_to_see_brings_its_neighbors(
    words: str,
    to: str,
    shown: str,
    review_of: Callable[..., Review],
    finding: Callable[..., Finding],
) -> None:
    text = "June 20,2023 with a  b and great"
    page = Page(render(Run((review_of(text, finding(text, words, to)),))))

    (swap,) = page.all("p", "swap")
    assert swap.text == shown


def test_a_long_rewrite_stands_under_its_paragraph(
    review_of: Callable[..., Review], finding: Callable[..., Finding]
) -> None:
    text = "They were guided by it and hosted by them and the theme is green and many came. End."
    new = "An entirely different wording, " * 5
    page = Page(render(Run((review_of(text, finding(text, text[:-5], new)),))))

    (rewrite,) = page.all("p", "rewrite")
    assert "1, rewritten:" in rewrite.text
    redlines = [e for e in page.all("p", "prose") if "They were" in e.text]
    assert "entirely" not in redlines[0].text


def test_a_rewrite_that_gives_way_is_offered_and_says_to_whom(
    review_of: Callable[..., Review], finding: Callable[..., Finding]
) -> None:
    text = "The 20 spirits were studied and the plant was built, and it is reported that all came."
    whole = finding(text, text, "Completely other words follow here, " * 4)
    inner = finding(text, "20 spirits", "principles")
    html = render(Run((review_of(text, whole, inner),)))

    assert "1, or rewrite the whole:" in html
    assert "the same words change in 2." in html


def test_advice_is_folded_and_other_cards_are_not(sample_run: Run) -> None:
    page = Page(render(sample_run))
    folded = [e for e in page.all("details") if not e.attributes]

    assert len(folded) == len(page.all("li", "neutral")) == 1


def test_findings_below_the_severity_asked_for_are_counted_but_not_shown(sample_run: Run) -> None:
    html = render(replace(sample_run, min_severity=Severity.MAJOR))

    assert not Page(html).all("li", "minor")
    below = sum(f.severity < Severity.MAJOR for f in sample_run.reviews[0].findings)
    assert f"{below} below major not shown" in html


def test_a_finding_in_no_segment_stands_apart_with_its_line(
    finding: Callable[..., Finding],
) -> None:
    text = "one\n\n<!-- spirits -->"
    document = Document("a.html", text, (Segment.verbatim("one", 0),))
    page = Page(render(Run((Review(document, (finding(text, "spirits"),)),))))

    (card,) = page.all("li", "card")
    assert "line 3" in card.text
    assert not page.all("a", "card-number")


def test_failures_are_said_before_anything_else_and_the_text_is_not_ready(
    review_of: Callable[..., Review],
) -> None:
    review = replace(review_of("All well."), failures=(Failure("harper", "it crashed"),))
    page = Page(render(Run((review,), (Failure("read", "b.txt: no such file"),))))

    (failures,) = page.all("section", "failures")
    assert "harper it crashed" in " ".join(failures.text.split())
    assert "b.txt: no such file" in failures.text
    assert "Not fully checked" in page.all("title")[0].text
    assert page.elements.index(failures) < page.elements.index(page.all("details")[0])


def test_grammar_that_was_not_run_is_said(review_of: Callable[..., Review]) -> None:
    assert "Grammar was not run." in render(Run((review_of("All well."),)))
    assert "Grammar: harper" in render(Run((review_of("All well."),), engines=("harper",)))


@pytest.mark.parametrize(
    ("severity", "fail_on", "words"),
    [
        (Severity.CRITICAL, Severity.MAJOR, "Not ready: 1\xa0critical."),
        (Severity.MINOR, Severity.MAJOR, "Ready: 1\xa0minor."),
        (Severity.MINOR, Severity.MINOR, "Not ready: 1\xa0minor."),
        (Severity.CRITICAL, None, "Checked: 1\xa0critical."),
    ],
)
def test_the_verdict_follows_what_was_to_fail(
    severity: Severity,
    fail_on: Severity | None,
    words: str,
    review_of: Callable[..., Review],
    finding: Callable[..., Finding],
) -> None:
    review = review_of("spirits", finding("spirits", "spirits", severity=severity))
    page = Page(render(Run((review,), fail_on=fail_on)))

    assert [e.text for e in page.all("p", "verdict")] == [words]


def test_a_clean_text_has_no_views_to_switch(review_of: Callable[..., Review]) -> None:
    page = Page(render(Run((review_of("All is well."),))))

    assert page.all("title")[0].text == "Nothing to change: release.txt"
    assert not page.all("input")
    assert [e.text for e in page.all("p", "prose")] == ["All is well."]


def test_a_file_without_text_is_not_called_fine(empty_run: Run) -> None:
    assert "No text to check" in render(empty_run)
    assert "No text to check" in render(Run(()))


def test_a_short_text_says_that_its_score_means_little(
    sample_run: Run, review_of: Callable[..., Review]
) -> None:
    caution = "Under 100 words a score says little."
    assert caution in render(Run((review_of("Short."),)))
    assert caution not in render(sample_run)


def test_scores_and_readability_stand_before_and_after(sample_run: Run) -> None:
    review = sample_run.reviews[0]
    assert review.fixed is not None
    page = Page(render(sample_run))

    (score,) = page.all("p", "score")
    words = " ".join(score.text.split())
    safe = sum(found.safe_suggestion is not None for found in review.findings)
    assert f"Score {review.score} →, then {review.fixed.score} after {safe} safe fixes" in words
    (table,) = page.all("table", "readability")
    assert "61.0 58.5" in " ".join(table.text.split())


def test_leaving_findings_out_renames_no_other(
    review_of: Callable[..., Review], finding: Callable[..., Finding]
) -> None:
    text = "a big big big big big big big big end"
    findings = [replace(finding(text, "big"), span=Span(at, at + 3)) for at in range(10, 30, 4)]
    review = review_of(text, *findings)
    rest = replace(review, findings=tuple(findings[2:]), silenced=(Silenced(findings[1]), Silenced(findings[0])))  # fmt: skip

    def names(one: Review) -> list[str]:
        return [card.attributes["data-finding"] for card in Page(render(Run((one,)))).all("li", "card")]  # fmt: skip

    assert names(rest) == names(review)[2:]


@dataclass(frozen=True)
class Sourced(Review):
    """A review that knows what its Chinese asks for."""

    entities: tuple[Entity, ...] = ()
    coverage: Coverage | None = None


def test_the_overview_says_which_renderings_and_names_the_chinese_asks_for(
    review_of: Callable[..., Review],
) -> None:
    plain = review_of("Ou Yangmu came.")
    form = Form("Ou Yangmu", (Span(0, 9),), right=False)
    person = Entity("欧阳牧", EntityKind.PERSON, "Ouyang Mu", 1, (form,))
    review = Sourced(plain.document, (), entities=(person,), coverage=Coverage(1, 2, ("镁",)))
    page = Page(render(Run((review,))))

    facts = " ".join(page.all("ul", "facts")[0].text.split())
    assert "1 of 2 required renderings present; missing: 镁" in facts
    (sheet,) = page.all("details", "sheet")
    assert "Names 1 person; 1 to look at" in " ".join(sheet.text.split())
    assert "欧阳牧 person Ouyang Mu Ou Yangmu (look)" in " ".join(sheet.text.split())
    assert "required renderings" not in render(Run((plain,)))


def test_charts_say_their_figures_in_words(sample_run: Run) -> None:
    counts = sample_run.reviews[0].by_severity
    described = [e.text for e in Page(render(sample_run)).all("desc")]

    assert described[0] == "; ".join(
        f"{'advice' if s is Severity.NEUTRAL else s.label}: {n}" for s, n in counts.items()
    )


def test_several_documents_are_listed_worst_first(several_run: Run) -> None:
    page = Page(render(several_run))

    rows = [e.text for e in page.all("th") if e.attributes.get("scope") == "row"]
    assert [row for row in rows if "/" in row] == ["samples/mt.en.txt", "b/one.txt", "a/clean.txt"]
    assert len(page.all("article", "document")) == 3
    assert page.all("h1")[0].text == "3 documents"


def test_the_title_given_is_the_title(sample_run: Run) -> None:
    assert Page(render(sample_run, title="June <release>")).all("h1")[0].text == "June <release>"


def test_lists_tables_and_quotations_keep_their_kind() -> None:
    kinds = (SegmentKind.LIST_ITEM, SegmentKind.LIST_ITEM, SegmentKind.TABLE_CELL)
    text, segments = "item item cell", []
    for start, kind in zip((0, 5, 10), kinds, strict=True):
        segments.append(Segment.verbatim(text[start : start + 4], start, kind=kind, level=1))
    suggestion = Suggestion(Safety.ADVICE, "x")
    span = segments[0].to_document(0, 4)
    found = Finding("a/b", span, "m", Severity.MINOR, Category.LAYOUT, (suggestion,))
    page = Page(render(Run((Review(Document("t", text, tuple(segments)), (found,)),))))

    assert len(page.all("ul", "blocks")) == 1
    assert len(page.all("li", "block")) == 2
    assert len(page.all("div", "table-cell")) == 1


def test_neighboring_lines_to_remove_are_folded_into_one(
    review_of: Callable[..., Review], finding: Callable[..., Finding]
) -> None:
    text = "Home > News\nFont size: big\nThe plant opened."
    cuts = (finding(text, "Home > News", ""), finding(text, "Font size: big", ""))
    html = render(Run((review_of(text, *cuts),)))

    assert "2 lines to remove:" in html
    assert "(removed)" in html


def test_the_chinese_stands_beside_the_translation_when_it_is_known(
    review_of: Callable[..., Review], finding: Callable[..., Finding]
) -> None:
    review = review_of("spirits", finding("spirits", "spirits", "principles"))
    (segment,) = review.document.segments
    known = replace(review.document, segments=(replace(segment, source="精神"),))
    page = Page(render(Run((replace(review, document=known),))))

    assert "精神" in [e.text for e in page.all("td") if e.attributes.get("lang") == "zh-Hans"]
    assert [e.text for e in page.all("th") if e.text in ("Chinese", "Result")] == [
        "Chinese",
        "Result",
    ]


def test_a_trend_shows_how_the_scores_moved(several_run: Run) -> None:
    first, *others = several_run.reviews
    earlier = {first.path: first.score - 5} | {review.path: review.score for review in others}
    run = replace(several_run, earlier=earlier)

    html = render(run)

    assert 'data-label="Before"' in html
    assert html.count("better since") >= 1
    assert html.count("the same since") >= 1
    assert 'data-label="Before"' not in render(several_run)
