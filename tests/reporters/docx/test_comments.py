"""A comment for each finding, where Word allows one."""

from __future__ import annotations

import re
from dataclasses import replace

from editor import readers
from editor.model import Edit, Safety, Span, Suggestion
from editor.readers.docx.decisions import read_decisions
from editor.taxonomy import Severity
from tests.reporters.conftest import HOSTILE
from tests.reporters.docx.making import (
    REMEMBERED,
    comments,
    finding,
    made,
    report,
    word,
)
from tests.word.packing import docx, member, names, p, part, r, shown


def test_each_finding_has_a_comment_that_says_all_there_is() -> None:
    document = word(p(r("Two 20 spirits guide them.")))
    first = finding(
        document,
        "20 spirits",
        "guiding principles",
        message="Not English.",
        note="It is a set phrase.",
        source_term="二十大精神",
        citation="Xinhua, 2022",
        also=(made(Span(0, 3), message="And this."),),
    )
    second = finding(document, "guide", None, message="Who?", severity=Severity.MINOR)
    data = report(document, first, second)

    assert comments(data) == [
        (
            "copydesk",
            "Not English.\nIt is a set phrase.\nChinese: 二十大精神\nSource: Xinhua, 2022\nAlso: And this.\nmajor · safe fix · linguistic/spelling",
        ),
        ("copydesk", "Who?\nminor · linguistic/spelling"),
    ]
    xml = member(data)
    assert xml.count("<w:commentRangeStart ") == xml.count("<w:commentReference ") == 2


def test_alternatives_and_advice_are_told_in_the_comment() -> None:
    document = word(p(r("the group met")))
    span = Span(4, 9)
    choices = (
        Suggestion(Safety.UNSAFE, "panel", (Edit(span, "panel"),)),
        Suggestion(Safety.UNSAFE, "team", (Edit(span, "team"),)),
        Suggestion(Safety.ADVICE, ""),
    )
    (_, told), (_, by_hand) = comments(
        report(
            document,
            made(span, choices),
            made(Span(10, 13), [Suggestion(Safety.ADVICE, "convened")]),
        )
    )
    assert "Or: “team”; delete it" in told
    assert "if you agree" in told
    assert "Suggested: “convened”" in by_hand


def test_what_is_below_the_wanted_severity_is_left_out() -> None:
    document = word(p(r("Teh group")))
    advice = finding(document, "Teh", "The", severity=Severity.NEUTRAL)
    data = report(document, advice)

    assert comments(data) == []
    assert "w:del" not in member(data)


def test_comments_there_are_stay_and_keep_their_ids() -> None:
    there = part("comments", f'<w:comment w:id="3" w:author="Li">{p(r("Look"))}</w:comment>')
    mark = '<w:commentRangeStart w:id="3"/>'
    document = word(p(mark, r("Teh"), '<w:commentRangeEnd w:id="3"/>'), comments=there)
    data = report(document, finding(document, "Teh", "The"))

    assert [author for author, _ in comments(data)] == ["Li", "copydesk"]
    assert f"{p(r('Look'))}</w:comment><w:comment " in member(data, "word/comments0.xml")
    assert 'w:id="4" w:author="copydesk"' in member(data, "word/comments0.xml")
    assert names(data)[: -len(REMEMBERED)] == names(docx("", {"comments": there}))


def test_where_word_allows_no_comment_it_stands_beside() -> None:
    inner = f"<w:txbxContent>{p(r('Teh box'))}</w:txbxContent>"
    box = (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'>{inner}</mc:Choice>"
        f"<mc:Fallback>{inner}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    document = word(
        p(r("A text"), note, box),
        footnotes=part("footnotes", f'<w:footnote w:id="2">{p(r("Teh note"))}</w:footnote>'),
        header=part("hdr", p(r("Teh head"))),
    )
    places = [match.start() for match in re.finditer("Teh", document.text)]
    found = [
        made(Span(at, at + 3), [Suggestion(Safety.SAFE, "The", (Edit(Span(at, at + 3), "The"),))])
        for at in places
    ]
    data = report(document, *found)

    told = [text.split("\n")[0] for _, text in comments(data)]
    assert told == ["In a text box: “Teh”", "In a footnote: “Teh”", "In the header: “Teh”"]
    for name in ("word/footnotes0.xml", "word/header1.xml"):
        assert "comment" not in member(data, name)
        assert shown(data, accepted=True, name=name)[0].startswith("The ")
        assert shown(data, accepted=False, name=name)[0].startswith("Teh ")
    xml = member(data)
    assert "comment" not in xml[xml.index("<w:txbxContent>") : xml.rindex("</w:txbxContent>")]
    assert xml.count(">The</w:t>") == 2  # the box and its copy


def test_an_omission_is_a_comment_on_the_word_before_it() -> None:
    document = word(p(r("One two.")) + p() + p(r("Three")))
    data = report(document, made(Span(8, 8)), made(Span(9, 9)), made(Span(10, 10)))

    marked = re.findall(
        r"<w:commentRangeStart [^>]*/>(.*?)<w:commentRangeEnd", member(data), re.DOTALL
    )
    assert [re.sub("<[^>]*>", "", text) for text in marked] == ["two.", "", "Three"]


def test_findings_whose_words_another_one_changes_are_comments() -> None:
    document = word(p(r("Teh gruop met")))
    data = report(
        document, finding(document, "Teh gruop", "The group"), finding(document, "gruop", "team")
    )
    assert shown(data, accepted=True) == ["The group met"]
    assert "Suggested: “team”" in comments(data)[1][1]


def test_hostile_words_are_words() -> None:
    document = replace(
        readers.read(docx(p(r("Teh group"))), "release.docx"), path=f"a{HOSTILE}.docx"
    )
    nasty = finding(
        document,
        "Teh",
        HOSTILE,
        message=HOSTILE,
        note=HOSTILE,
        source_term=HOSTILE,
        citation=HOSTILE,
        check=f"x/{HOSTILE}",
    )
    data = report(document, nasty)

    ((_, told),) = comments(data)
    assert "<script>alert(1)</script>" in told
    assert "<script>alert(1)</script>" in shown(data, accepted=True)[0]
    (decision,) = read_decisions(data, "a.docx").decisions
    assert decision.words == "Teh"
    assert "]]>" in decision.check
