"""Word documents of ours in a program that is not: LibreOffice opens them and decides on them."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import docx as python_docx
import pytest

from editor import readers
from editor.fixing import plan
from editor.model import Document, Edit, Finding, Safety, Span, Suggestion
from editor.readers.docx.decisions import read_decisions
from editor.reporters import docx as reporter
from editor.review import Review, Run
from editor.taxonomy import Category, Severity
from tests.word.packing import body, names, p, part, r, table
from tests.word.packing import docx as packed_docx

pytestmark = [
    pytest.mark.office,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed"),
]

_BRIDGE = "/usr/bin/python3"
_TROUBLE = (
    ("Home of the gruop", ""),
    ("Teh", "The"),
    ("gruop", "group"),
    (" a a", " a"),
    ("meetting", "meeting,"),
)
_TEXT = "Teh gruop held a a meetting. It was long."


def _rich() -> bytes:
    """Headings, lists, tables, a note, a header, a split word, an earlier change."""
    made = python_docx.Document()
    made.add_heading(_TEXT, 1)
    paragraph = made.add_paragraph("Teh gr")
    paragraph.add_run("uop held ").bold = False
    paragraph.add_run("a a meetting").bold = True
    paragraph.add_run(" today.")
    made.add_paragraph(_TEXT, style="List Bullet")
    cells = made.add_table(rows=1, cols=2).rows[0].cells
    cells[0].text, cells[1].text = _TEXT, "Fine."
    made.sections[0].header.paragraphs[0].text = _TEXT
    data = io.BytesIO()
    made.save(data)
    return data.getvalue()


def _raw() -> bytes:
    """What Word writes and python-docx does not."""
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    earlier = f'<w:ins w:id="5" w:author="Li" w:date="2026-01-01T00:00:00Z">{r("Teh new ")}</w:ins>'
    content = (
        p(r("Home of the gruop"), properties='<w:jc w:val="center"/>')
        + p(r("Teh gr"), '<w:proofErr w:type="spellStart"/>', r("uop"), note, r(" met."))
        + p(earlier, r("gruop", "<w:b/>"), r(" held a a meetting."))
        + p("<w:r><w:t>Teh</w:t><w:tab/><w:t>gruop</w:t><w:br/><w:t>a a meetting</w:t></w:r>")
        + table((p(r(_TEXT)), p(r("Fine."))))
        + p(r("End."))
    )
    footnotes = part("footnotes", f'<w:footnote w:id="2">{p(r(_TEXT))}</w:footnote>')
    parts = {"footnotes": footnotes, "header": part("hdr", p(r(_TEXT)))}
    header = '<w:headerReference w:type="default" r:id="rId3"/>'
    return packed_docx("", parts, main=body(content, header))


_FILES = {
    "rich.docx": _rich(),
    "raw.docx": _raw(),
    "plain.txt": f"Home of the gruop\n\n{_TEXT}\n\n{_TEXT}\n".encode(),
    "marked.md": f"# {_TEXT}\n\n- {_TEXT}\n\n> {_TEXT}\n".encode(),
}


@dataclass(frozen=True)
class Decided:
    """A document, and what LibreOffice made of it."""

    document: Document
    findings: tuple[Finding, ...]
    reviewed: bytes
    copies: dict[str, bytes]


def _findings(document: Document) -> tuple[Finding, ...]:
    found = []
    for old, new in _TROUBLE:
        for match in re.finditer(re.escape(old), document.text):
            span = Span(*match.span())
            segment = next(
                s for s in document.segments if _holds(s.pieces[0].doc_start, len(s.text), span)
            )
            at = span.start - segment.pieces[0].doc_start
            edits = (Edit(span, new),) if segment.is_contiguous(at, at + len(span)) else ()
            found.append(
                Finding("linguistic/spelling", span, "Not so.", Severity.MAJOR, Category.SPELLING,
                        (Suggestion(Safety.SAFE, new, edits),))
            )  # fmt: skip
    return tuple(sorted(found, key=lambda finding: finding.span))


def _holds(start: int, length: int, span: Span) -> bool:
    return start <= span.start and span.end <= start + length


@pytest.fixture(scope="module")
def decided(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Decided]:
    """Every file after LibreOffice kept, accepted and rejected its changes; started once."""
    if subprocess.run([_BRIDGE, "-c", "import uno"], capture_output=True, check=False).returncode:
        pytest.skip("the Python bridge of LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("office")
    made: dict[str, tuple[Document, tuple[Finding, ...], bytes]] = {}
    jobs = []
    for name, data in _FILES.items():
        document = readers.read(data, name)
        findings = _findings(document)
        run = Run((Review(document, findings),))
        reviewed = reporter.render(run, date="2026-03-01T09:30:00Z")
        made[name] = document, findings, reviewed
        source = folder / f"{name}.docx"
        source.write_bytes(reviewed)
        source_of_fixed = folder / f"{name}.fixed{Path(name).suffix}"
        edits, _ = plan(findings, frozenset({Safety.SAFE}))
        source_of_fixed.write_bytes(readers.write(document, edits))
        jobs.append(("keep", str(source_of_fixed), str(_copy(folder, name, "fixed"))))
        jobs += [(what, str(source), str(_copy(folder, name, what))) for what in _DECIDED]
    driver = Path(__file__).with_name("drive_office.py")
    lines = "".join(f"{json.dumps(job)}\n" for job in jobs)
    subprocess.run(
        [_BRIDGE, driver, folder / "profile"], input=lines, text=True, check=True, timeout=300,
        capture_output=True,
    )  # fmt: skip
    return {
        name: Decided(*values, {what: _copy(folder, name, what).read_bytes() for what in _COPIES})
        for name, values in made.items()
    }


_DECIDED = {"keep": ".docx", "accept": ".docx", "reject": ".docx", "print": ".pdf"}
_COPIES = {**_DECIDED, "fixed": ".docx"}


def _copy(folder: Path, name: str, what: str) -> Path:
    return folder / f"{name}.{what}{_COPIES[what]}"


def _prose(document: Document) -> list[str]:
    return [" ".join(segment.text.split()) for segment in document.segments]


@pytest.mark.parametrize("name", _FILES)
def test_accepting_all_gives_the_fixed_text(name: str, decided: dict[str, Decided]) -> None:
    told = decided[name]
    edits, _ = plan(told.findings, frozenset({Safety.SAFE}))
    fixed = readers.revise(told.document, edits)

    assert len(edits) >= 4
    assert _prose(readers.read(told.copies["accept"], "a.docx")) == _prose(fixed)


@pytest.mark.parametrize("name", ["rich.docx", "raw.docx"])
def test_a_fixed_document_reads_as_it_was_fixed(name: str, decided: dict[str, Decided]) -> None:
    told = decided[name]
    edits, _ = plan(told.findings, frozenset({Safety.SAFE}))
    fixed = readers.revise(told.document, edits)
    assert _prose(readers.read(told.copies["fixed"], "a.docx")) == _prose(fixed)


@pytest.mark.parametrize("name", [name for name in _FILES if name != "raw.docx"])
def test_rejecting_all_gives_the_original(name: str, decided: dict[str, Decided]) -> None:
    told = decided[name]
    assert _prose(readers.read(told.copies["reject"], "a.docx")) == _prose(told.document)


def test_rejecting_all_rejects_earlier_insertions_too(decided: dict[str, Decided]) -> None:
    told = decided["raw.docx"]
    without = [text.replace("Teh new gruop", "gruop") for text in _prose(told.document)]
    assert _prose(readers.read(told.copies["reject"], "a.docx")) == without


@pytest.mark.parametrize("name", _FILES)
@pytest.mark.parametrize(
    ("what", "state"), [("keep", "open"), ("accept", "accepted"), ("reject", "rejected")]
)
def test_the_outcome_is_read_back(
    name: str, what: str, state: str, decided: dict[str, Decided]
) -> None:
    told = decided[name]
    planned = {id(f) for f in plan(told.findings, frozenset({Safety.SAFE}))[1]}
    expected = [state if id(finding) in planned else "open" for finding in told.findings]

    if (name, what) == ("raw.docx", "reject"):
        place = told.document.text.index("Teh new")
        index = next(i for i, finding in enumerate(told.findings) if finding.span.start == place)
        expected[index] = "edited"  # the insertion it was in is gone, and its words with it

    read = read_decisions(told.copies[what], "reviewed.docx")

    assert [decision.state.value for decision in read.decisions] == expected


@pytest.mark.parametrize("name", _FILES)
def test_it_prints_and_keeps_its_comments(name: str, decided: dict[str, Decided]) -> None:
    told = decided[name]
    assert told.copies["print"].startswith(b"%PDF-")
    kept = python_docx.Document(io.BytesIO(told.copies["keep"]))
    assert len(list(kept.comments)) == len(told.findings)
    assert "word/comments.xml" in names(told.reviewed)
