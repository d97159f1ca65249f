"""The walk through a part: every token where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.word.xml import MalformedError, events

NAMESPACE = 'xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="<>&\ufffe\uffff"))
NODES = st.recursive(
    st.one_of(
        TEXT,
        st.sampled_from(["&amp;", "&#x1F600;", "<x:t/>", "<!-- – -->", "<?pi é?>", "\r\n"]),
        TEXT.map(lambda text: f"<![CDATA[{text.replace(']]', '')}]]>"),
    ),
    lambda inner: st.lists(inner, max_size=4).map(lambda parts: f"<x:r>{''.join(parts)}</x:r>"),
    max_leaves=12,
)


@settings(deadline=None)
@given(NODES)
def test_tokens_follow_one_another_without_gaps(content: str) -> None:
    xml = f'<?xml version="1.0"?><x:p {NAMESPACE} x:a="é&lt;">{content}</x:p>'
    at = 0
    for event in events(xml):
        assert event.start == at
        at = event.end
        if event.kind == "start":
            assert xml[event.start : event.end].startswith("<x:")
            assert event.name.startswith("w:")
        if event.kind == "raw" or (event.kind == "text" and len(event.text) > 1):
            assert xml[event.start : event.end] == event.text
    assert at == len(xml)


def test_long_texts_are_read_in_pieces() -> None:
    xml = f"<x:p {NAMESPACE}>{'é中😀' * 100_000}<x:t>end</x:t></x:p>"
    start = next(event for event in events(xml) if event.name == "w:t")
    assert xml[start.start : start.end] == "<x:t>"


@pytest.mark.parametrize(
    ("xml", "reason"),
    [
        ("", "no element found"),
        ("<a>", "no element found"),
        ("<a></b>", "mismatched tag, line 1"),
        ("<a>&nbsp;</a>", "undefined entity"),
        ("<a>\0</a>", "not well-formed"),
        ("<a/><b/>", "junk after document element"),
        ("<!DOCTYPE a><a/>", "document type"),
    ],
)
def test_what_is_no_xml_is_told(xml: str, reason: str) -> None:
    with pytest.raises(MalformedError, match=reason):
        list(events(xml))
