from __future__ import annotations

import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from editor import readers
from editor.errors import NotBilingualError, ReadError
from editor.model import Document, Edit, Span
from tests.readers.bilingual_files import complaint, targets
from tests.readers.test_contract import assert_sound

TAG = re.compile("</?[a-z-]+")
HEAD = '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">'
FILE = '<file source-language="zh-CN" target-language="en" original="a" datatype="x"><body>'
HEAD2 = (
    '<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="zh" trgLang="en">'
)


def xliff1(units: str, *, file: str = FILE) -> Document:
    return readers.read(f"{HEAD}{file}{units}</body></file></xliff>".encode(), "a.xlf")


def xliff2(units: str) -> Document:
    return readers.read(f'{HEAD2}<file id="f">{units}</file></xliff>'.encode(), "a.xliff")


def target(content: str, *, attributes: str = "") -> Document:
    unit = f'<trans-unit id="1"{attributes}><source>总投资</source><target>{content}</target>'
    return xliff1(f"{unit}</trans-unit>")


def texts(document: Document) -> list[str]:
    assert_sound(document)
    return [segment.text for segment in document.segments]


@pytest.mark.parametrize(
    ("content", "text", "masked"),
    [
        ('A <g id="1">big</g> plant', "A big plant", ""),
        ('A <g id="1"><g id="2">ve</g>ry</g> big <x id="3"/> plant', "A very big plant", ""),
        ('One<x id="1" ctype="lb"/>two', "One\ntwo", ""),
        ('Cost <x id="1" equiv-text="{0}"/> yuan', "Cost {0} yuan", "{0}"),
        ('Cost <ph id="1">{0}</ph> yuan', "Cost {0} yuan", "{0}"),
        ('Cost <ph id="1">&lt;b/&gt;</ph>yuan', "Cost yuan", ""),
        ('<bpt id="1">&lt;b></bpt>Cost<ept id="1">&lt;/b></ept>', "Cost", ""),
        ('<bpt id="1">[b <sub>tip</sub>]</bpt>Cost', "Cost", ""),
        ('See <mrk mtype="protected">R2D2</mrk> here', "See R2D2 here", "R2D2"),
        ('See <mrk mtype="term">ore</mrk> here', "See ore here", ""),
        ("R&amp;D &#8211; &#x41; &lt;x&gt;", "R&D – A <x>", ""),
        ("<![CDATA[R&D <b>]]> cost", "R&D <b> cost", ""),
        ("A <!-- > </target> --> B<?x > ?>", "A B", ""),
        ("One\n      line", "One\nline", ""),
        ("Two  spaces", "Two  spaces", ""),
        ("<xlf:g xmlns:xlf='urn:oasis:names:tc:xliff:document:1.2' id='>'>A</xlf:g> B", "A B", ""),
    ],
)
def test_inline_tags_are_markup_and_placeholders_are_masked(
    content: str, text: str, masked: str
) -> None:
    document = target(content)

    assert texts(document) == [text]
    (segment,) = document.segments
    assert [text[mask.start : mask.end] for mask in segment.masked] == ([masked] if masked else [])


def test_nothing_but_the_targets_of_translated_units_is_read() -> None:
    document = xliff1(
        '<trans-unit id="1"><source>一</source><target>One</target><note>The the</note>'
        '<alt-trans><source>一</source><target>A one</target></alt-trans></trans-unit>'
        '<trans-unit id="2" translate="no"><source>二</source><target>Two</target></trans-unit>'
        '<group translate="no"><trans-unit id="3"><source>三</source><target>Three</target>'
        '</trans-unit><trans-unit id="4" translate="yes"><source>四</source><target>Four</target>'
        "</trans-unit></group>"
        '<bin-unit id="5"><bin-source/><bin-target/></bin-unit>'
        '<trans-unit id="6"><source>六</source><target/></trans-unit>'
        '<x:extra xmlns:x="urn:x"><x:trans-unit><x:source>七</x:source></x:trans-unit></x:extra>'
    )  # fmt: skip

    assert texts(document) == ["One", "Four"]
    assert [gap.source for gap in document.gaps] == ["六"]


def test_marked_segments_are_paired_one_by_one() -> None:
    document = xliff1(
        '<trans-unit id="1"><source>一句。二句。三句。</source><seg-source>'
        '<mrk mtype="seg" mid="1">一句。</mrk><mrk mtype="seg" mid="2">二句。</mrk>'
        '<mrk mtype="seg" mid="3">三句。</mrk></seg-source>'
        '<target><mrk mtype="seg" mid="1">One <g id="1">big</g> line.</mrk> '
        '<mrk mtype="seg" mid="3">Line three.</mrk></target></trans-unit>'
    )

    assert texts(document) == ["One big line. Line three."]
    assert [(pair.source, pair.text) for pair in document.pairs] == [
        ("一句。", "One big line."),
        ("三句。", "Line three."),
    ]
    (gap,) = document.gaps
    assert (gap.source, gap.at, gap.following) == ("二句。", len("One big line."), 1)


def test_segments_of_version_2_are_one_paragraph_paired_one_by_one() -> None:
    document = xliff2(
        '<group id="g"><unit id="1"><segment id="a"><source>一句。</source><target>Line one.</target>'
        "</segment><ignorable><source> </source></ignorable><segment><source>二句。</source>"
        '<target>Line <pc id="1">two</pc><ph id="2" equiv="!"/></target></segment>'
        '<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#a">'
        "<source>一</source><target>The the</target></mtc:match></mtc:matches></unit>"
        '<unit id="2" translate="no"><segment><source>三</source><target>Three</target></segment>'
        "</unit></group>"
    )

    assert texts(document) == ["Line one. Line two!"]
    assert [(pair.source, pair.text) for pair in document.pairs] == [
        ("一句。", "Line one."),
        ("二句。", "Line two!"),
    ]


def test_an_edit_lands_in_cdata_and_beside_references_as_each_wants_it() -> None:
    document = target("<![CDATA[One R&D]]> two R&amp;D")
    first, second = document.text.index("One"), document.text.index("two")

    data = readers.write(
        document, [Edit(Span(first, first + 3), "a<]]>b"), Edit(Span(second, second + 3), "c<]]>d")]
    )

    assert targets("1.xlf", data) == ["a<]]>b R&D c<]]>d R&D"]
    assert b"R&D]]> c&lt;]]&gt;d R&amp;D" in data


def test_what_the_encoding_cannot_hold_is_written_as_a_reference() -> None:
    head = '<?xml version="1.0" encoding="gb2312"?>'
    unit = "<trans-unit id='1'><source>总投资</source><target>Cost</target></trans-unit>"
    data = f"{head}{HEAD}{FILE}{unit}</body></file></xliff>".encode("gb2312")
    document = readers.read(data, "a.xlf")
    at = document.text.index("Cost")

    after = readers.write(document, [Edit(Span(at, at + 4), "Café 😀")])

    assert after == data.replace(b"Cost", b"Caf\xa8\xa6 &#128512;")
    assert readers.read(after, "a.xlf").segments[0].text == "Café 😀"


@pytest.mark.parametrize("codec", ["utf-16", "gb18030", "iso-8859-1"])
def test_the_declared_encoding_is_read_and_kept(codec: str) -> None:
    source = "A" if codec == "iso-8859-1" else "总投资"
    file = FILE.replace("zh-CN", "zh")
    text = (
        f'<?xml version="1.0" encoding="{codec}"?>{HEAD}{file}<trans-unit id="1"><source>{source}'
        "&#24635;</source><target>Café</target></trans-unit></body></file></xliff>"
    )
    data = text.encode(codec)
    document = readers.read(data, "a.xlf")

    assert texts(document) == ["Café"]
    assert readers.write(document) == data


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("<a>总投资</a>".encode("gbk"), "a.xlf:1: XML in UTF-8 that breaks it"),
        ('<?xml version="1.0" encoding="gb2312"?><a>é'.encode() + b"\xff", "in gb2312 but is not"),
        (b'<?xml version="1.0" encoding="x-ours"?><a/>', "encoding x-ours is not known"),
        (b"<a/>", "outermost element is not xliff"),
        (b"", "a.xlf:1: not well-formed XML (no element found)"),
        (b"<xliff><file>", "a.xlf:1: not well-formed XML"),
        (b"<xliff>\n\n&nbsp;</xliff>", "a.xlf:3: not well-formed XML (undefined entity)"),
        (b"<xliff>a\x00b</xliff>", "a.xlf:1: holds a NUL"),
    ],
)
def test_what_is_no_xliff_is_refused_in_one_line(data: bytes, reason: str) -> None:
    with pytest.raises(ReadError) as told:
        readers.read(data, "a.xlf")

    assert reason in str(told.value)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize(
    "declaration",
    [
        '<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">',
        '<!ENTITY x SYSTEM "file:///etc/passwd">',
        '<!ENTITY % p SYSTEM "http://127.0.0.1/x.dtd"> %p;',
    ],
)
def test_entities_of_its_own_are_refused(declaration: str) -> None:
    text = f"<?xml version='1.0'?>\n<!DOCTYPE xliff [{declaration}]>\n{HEAD}&c;</xliff>"

    with pytest.raises(ReadError, match=r"a\.xlf:2: declares the entity \w, .*remove its DOCTYPE"):
        readers.read(text.encode(), "a.xlf")


@pytest.mark.parametrize(
    ("languages", "reason"),
    [
        ('source-language="en" target-language="zh-CN"', "swapped"),
        ('source-language="de-DE" target-language="en"', "translates from de-DE into en"),
        ('source-language="zh" target-language="fr"', "translates from zh into fr"),
    ],
)
def test_other_languages_are_refused_in_one_line(languages: str, reason: str) -> None:
    unit = '<trans-unit id="1"><source>a</source><target>b</target></trans-unit>'
    with pytest.raises(NotBilingualError, match=reason):
        xliff1(unit, file=f'<file {languages} original="a" datatype="x"><body>')


def test_languages_that_are_not_declared_are_taken_as_they_are() -> None:
    unit = '<trans-unit id="1"><source>总投资</source><target>Cost</target></trans-unit>'

    assert texts(xliff1(unit, file='<file original="a" datatype="x"><body>')) == ["Cost"]


@pytest.mark.parametrize(
    "content",
    [
        "<g id='1'>" * 20_000 + "deep" + "</g>" * 20_000,
        "<x id='1'/>" * 100_000 + "end",
        "&amp;" * 100_000,
        "<![CDATA[a]]>" * 50_000,
        " \n" * 200_000 + "end",
        "<!-- - -->" * 50_000 + "end",
        "<mrk mtype='seg' mid='1'>a</mrk>" * 20_000,
        "<ph id='1'>{0}</ph>" * 50_000 + "end",
    ],
    ids=lambda content: content[:12],
)
def test_huge_targets_are_read(content: str) -> None:
    document = target(content)

    assert_sound(document)
    assert len(document.segments) == 1


MARKS = st.lists(
    st.sampled_from(
        "word| |\n|\t|&amp;|&lt;|&#65;|&#x10FFFF;|&#0;|&|<|>|]]>|<![CDATA[|<g id='1'>|</g>|<x id='1'/>"
        "|<x id='2' ctype='lb'/>|<ph id='3'>|</ph>|<bpt id='4'>|</bpt>|<sub>|</sub>|{0}|😀|中文"
        "|<mrk mtype='seg' mid='1'>|<mrk mtype='protected'>|</mrk>|<!--|-->|<?p|?>|<target>|</target>"
        "|<source>|</source>|</trans-unit>|<g equiv-text='a &quot; > b'>|\"|'|a@b.cn|\ufeff|\u202e|\0".split(
            "|"
        )
    ),
    max_size=30,
).map("".join)


@settings(deadline=None)
@given(content=MARKS)
def test_any_content_is_read_soundly_or_refused_in_one_line(content: str) -> None:
    unit = f"<trans-unit id='1'><source>一</source><target>{content}</target></trans-unit>"
    data = f"{HEAD}{FILE}{unit}</body></file></xliff>".encode()

    assert "\n" not in complaint(data, "a.xlf")


LEAVES = st.sampled_from(
    "word| |\n|&amp;|&lt;|&#65;|<![CDATA[R&D < b]]>|<x id='1'/>|<x id='2' ctype='lb'/>|<!-- > -->"
    "|<ph id='3'>{0}</ph>|<bpt id='4'>&lt;b></bpt>|<?p ?>|{0}|😀|中文|<g equiv-text='\"'/>|\"|a@b.cn".split(
        "|"
    )
)
WRAPPED = (
    "<g id='5'>{}</g>",
    "<mrk mtype='seg' mid='1'>{}</mrk>",
    "<mrk mtype='protected'>{}</mrk>",
)
WELL_FORMED = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=5).map("".join),
        st.tuples(st.sampled_from(WRAPPED), inner).map(lambda pair: pair[0].replace("{}", pair[1])),
    ),
)


@settings(deadline=None)
@given(content=WELL_FORMED.map("A {}".format), data=st.data())
def test_an_edit_of_any_content_reads_back_and_leaves_the_tags(
    content: str, data: st.DataObject
) -> None:
    unit = f"<trans-unit id='1'><source>一</source><target>{content}</target></trans-unit>"
    before = f"{HEAD}{FILE}{unit}</body></file></xliff>"
    document = readers.read(before.encode(), "a.xlf")
    segment = document.segments[0]
    start = data.draw(st.integers(0, len(segment.text) - 1))
    end = data.draw(st.integers(start + 1, len(segment.text)))
    assume(segment.is_contiguous(start, end))
    assume("\n" not in segment.text[start:end])  # a tag that is a line break stays
    assume(not segment.is_masked(start, end))

    revised = readers.revise(document, [Edit(segment.to_document(start, end), "R&D <5> ]]>")])

    assert TAG.findall(revised.text) == TAG.findall(before)
    expected = f"{segment.text[:start]}R&D <5> ]]>{segment.text[end:]}"
    # Of two spaces beside a tag one is read; it is the other where the first was replaced.
    assert "".join(revised.segments[0].text.split()) == "".join(expected.split())
