"""Real fixes in Word documents: the same as in the plain text, however the runs are split."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor import readers
from editor.config import Settings
from editor.session import Session
from tests.word.packing import docx, p, r

TEXT = (
    "On June 17th, the the group studied the new development concept and the dual-carbon goal , "
    "and its revenue grew by 12 % to R&D spending of 3.5 billion yuan,which is is a record ."
)
JUNK = st.sampled_from([
    "",
    '<w:proofErr w:type="spellStart"/>',
    '<w:bookmarkStart w:id="1" w:name="a"/>',
    "<w:r><w:lastRenderedPageBreak/></w:r>",
])  # fmt: skip


@pytest.fixture(scope="module")
def session() -> Session:
    return Session(Settings(grammar="none"), advice=False)


@pytest.fixture(scope="module")
def fixed(session: Session) -> str:
    document = readers.read(TEXT.encode(), "release.txt")
    done = session.fix(session.review(document)).document.text
    assert done != TEXT
    return done


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(1, len(TEXT) - 1), max_size=20), JUNK)
def test_fixes_are_those_of_the_plain_text(
    session: Session, fixed: str, cuts: list[int], junk: str
) -> None:
    ends = sorted({0, *cuts, len(TEXT)})
    parts = [TEXT[start:end] for start, end in pairwise(ends)]
    content = p(junk.join(r(part.replace("&", "&amp;")) for part in parts))
    document = readers.read(docx(content), "release.docx")

    done = session.fix(session.review(document))

    assert done.document.text == f"{fixed}\n"
    assert readers.read(readers.write(done.document), "release.docx").text == done.document.text
