"""Large XML files are read in parts that are whole units, and are the file when put together."""

from __future__ import annotations

import codecs
import io

import pytest

from editor import readers
from editor.errors import ReadError
from editor.model import Document, Edit
from editor.offsets import LineMap
from editor.readers import xml_slices
from tests.readers.bilingual_files import made
from tests.readers.test_contract import assert_sound

XML = ("tmx", "1.xlf", "2.xlf")
UNITS = [(f"会议{n}，增长5%。😀", f"A meeting {n}, up <5>% & more 😀.") for n in range(200)]


@pytest.fixture(autouse=True)
def _small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_slices, "PART", 3_000)
    monkeypatch.setattr(xml_slices, "_CHUNK", 1_024)
    monkeypatch.setattr(readers, "MAX_BYTES", 20_000)


def parts(data: bytes, path: str) -> list[Document]:
    return list(readers.parts(io.BytesIO(data), path, len(data)))


def whole(data: bytes, path: str, monkeypatch: pytest.MonkeyPatch) -> Document:
    monkeypatch.setattr(readers, "MAX_BYTES", 10_000_000)
    return readers.read(data, path)


@pytest.mark.parametrize("bom", [b"", codecs.BOM_UTF8], ids=["plain", "bom"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", " "], ids=["lf", "crlf", "one line"])
@pytest.mark.parametrize("suffix", XML)
def test_parts_hold_the_same_units_at_the_same_places(
    suffix: str, newline: str, bom: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = bom + made(suffix, UNITS, newline=newline).encode()
    found = parts(data, f"a.{suffix}")
    one = whole(data, f"a.{suffix}", monkeypatch)

    assert len(found) > 5
    assert b"".join(readers.write(part) for part in found) == data
    assert [p.source for part in found for p in part.pairs] == [p.source for p in one.pairs]
    lines = LineMap(one.text)
    segments = [(part, segment) for part in found for segment in part.segments]
    for (part, segment), other in zip(segments, one.segments, strict=True):
        assert segment.text == other.text
        at = segment.to_document(0, 1).start
        assert part.in_file(at) == other.to_document(0, 1).start
        assert LineMap(part.text, part.origins).locate(at) == lines.locate(part.in_file(at))
    for part in found:
        assert_sound(part)


@pytest.mark.parametrize("suffix", XML)
def test_a_part_can_be_revised_again_and_again(suffix: str) -> None:
    data = made(suffix, UNITS).encode()
    found = parts(data, f"a.{suffix}")
    part = found[2]
    segment = part.segments[1]

    once = readers.revise(part, [Edit(segment.to_document(0, 1), "R&D")])
    twice = readers.revise(once, [Edit(once.segments[1].to_document(0, 1), "S")])

    assert once.segments[1].text == "R&D" + segment.text[1:]
    assert twice.segments[1].text == "S&D" + segment.text[1:]
    assert (twice.part, twice.origins) == (part.part, part.origins)
    written = b"".join(readers.write(one) for one in (*found[:2], twice, *found[3:]))
    changed = segment.text.encode().replace(b"<", b"&lt;").replace(b">", b"&gt;")
    changed = changed.replace(b" & ", b" &amp; ")
    assert written == data.replace(changed, b"S&amp;D" + changed[1:])


def test_shares_grow_to_one_and_only_the_first_part_needs_nothing_before_it() -> None:
    found = [part.part for part in parts(made("tmx", UNITS).encode(), "a.tmx")]
    shares = [part.share for part in found if part]

    assert shares == sorted(shares)
    assert [part.last for part in found if part] == [False] * (len(found) - 1) + [True]
    assert [bool(part.before) for part in found if part] == [False] + [True] * (len(found) - 1)


def test_what_only_looks_like_the_end_of_a_unit_is_none() -> None:
    units = made("tmx", UNITS).replace("up &lt;5", "<!-- </tu><tu> --><![CDATA[</tu>]]> up &lt;5")

    assert (
        b"".join(readers.write(part) for part in parts(units.encode(), "a.tmx")) == units.encode()
    )


def test_attributes_of_what_stays_open_are_kept() -> None:
    text = made("1.xlf", UNITS).replace('original="a"', "original='a \"b\" &lt; &#10;c'")

    assert sum(len(part.pairs) for part in parts(text.encode(), "a.xlf")) == len(UNITS)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda data: data[: len(data) // 2], r"a\.tmx:\d+: not well-formed XML"),
        (lambda data: data + b"<more/>", r"not well-formed XML \(junk"),
        (lambda data: data.replace(b"meeting 150", b"\xff"), "not well-formed XML"),
        (lambda data: data.decode().encode("utf-16"), "has to be in UTF-8"),
        (
            lambda data: data.replace(b'"1.0"', b'"1.0" encoding="gb18030"', 1),
            "has to be in UTF-8",
        ),
        (
            lambda data: data.replace(b'SYSTEM "tmx14.dtd"', b'[<!ENTITY a "aaaa">]'),
            "declares the entity a",
        ),
        (lambda data: data.replace(b"tu>", b"tx>"), "one unit of over 0 MB; split the file"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_line(change: object, reason: str) -> None:
    assert callable(change)
    with pytest.raises(ReadError, match=reason) as told:
        parts(change(made("tmx", UNITS).encode()), "a.tmx")
    assert "\n" not in str(told.value)


def test_only_files_of_units_can_be_read_in_parts() -> None:
    assert [readers.can_slice(f"a.{end}") for end in ("tmx", "xlf", "xliff", "txt", "po")] == [
        True, True, True, False, False,
    ]  # fmt: skip
