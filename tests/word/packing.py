"""Makes Word files of a few lines of XML, and reads what came of them without our own code."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from xml.etree import ElementTree as ET

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PARAGRAPH = f"{{{W}}}p"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{_RELATIONSHIPS}"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_COMMENTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_STYLES = """
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>
<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="House"><w:name w:val="House head"/><w:basedOn w:val="1"/></w:style>
<w:style w:type="paragraph" w:styleId="Lead"><w:name w:val="Lead"/><w:basedOn w:val="1"/>
<w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="List"><w:name w:val="List Bullet"/>
<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Pre"><w:name w:val="HTML Preformatted"/></w:style>
<w:style w:type="character" w:styleId="Code"><w:name w:val="Source Code"/></w:style>
<w:style w:type="character" w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="x"><w:name w:val="x"/><w:basedOn w:val="y"/></w:style>
<w:style w:type="paragraph" w:styleId="y"><w:name w:val="y"/><w:basedOn w:val="x"/></w:style>
"""


def part(root: str, content: str) -> str:
    """A part with the namespaces of Word."""
    return f"{_HEAD}<w:{root} {_NAMESPACES}>{content}</w:{root}>"


def body(content: str, section: str = "") -> str:
    """The main part of a document."""
    return part("document", f"<w:body>{content}<w:sectPr>{section}</w:sectPr></w:body>")


def docx(content: str, parts: Mapping[str, str] | None = None, *, main: str | None = None) -> bytes:
    """A Word file: paragraphs, and further parts by what they are to the document."""
    members = {
        "[Content_Types].xml": (
            f'{_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_MAIN}"/></Types>'
        ),
        "_rels/.rels": _relationships({"word/document.xml": "officeDocument"}),
        "word/document.xml": main or body(content),
        "word/media/image1.png": "\x89PNG not really",
    }
    kinds = {"word/styles.xml": "styles"}
    members["word/styles.xml"] = part("styles", _STYLES)
    for index, (kind, xml) in enumerate((parts or {}).items()):
        name = f"word/{kind}{index}.xml"
        members[name] = xml
        kinds[name] = kind.rstrip("0123456789")
        if kind == "comments":
            override = f'<Override PartName="/{name}" ContentType="{_COMMENTS}"/></Types>'
            types = members["[Content_Types].xml"].replace("</Types>", override)
            members["[Content_Types].xml"] = types
    members["word/_rels/document.xml.rels"] = _relationships(
        {name.removeprefix("word/"): kind for name, kind in kinds.items()}
    )
    return packed(members)


def packed(members: Mapping[str, str | bytes]) -> bytes:
    """A zip archive."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            info = zipfile.ZipInfo(name, (2024, 5, 6, 7, 8, 10))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return data.getvalue()


def _relationships(targets: Mapping[str, str]) -> str:
    entries = "".join(
        f'<Relationship Id="rId{number}" Type="{_RELATIONSHIPS}/{kind}" Target="{target}"/>'
        for number, (target, kind) in enumerate(targets.items(), 1)
    )
    return (
        f'{_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f"{entries}</Relationships>"
    )


def p(*runs: str, properties: str = "") -> str:
    """A paragraph of runs."""
    inner = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{inner}{''.join(runs)}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run of text that is XML already."""
    inner = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{inner}<w:t xml:space="preserve">{text}</w:t></w:r>'


def table(*rows: tuple[str, ...]) -> str:
    """A table; each cell is its paragraphs."""
    made = "".join(
        f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in row)}</w:tr>" for row in rows
    )
    return f"<w:tbl>{made}</w:tbl>"


def member(data: bytes, name: str = "word/document.xml") -> str:
    """A part of a Word file."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode("utf-8")


def member_bytes(data: bytes, name: str) -> bytes:
    """A member of a Word file, as it is."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)


def names(data: bytes) -> list[str]:
    """The members of a Word file, in order."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.namelist()


def shown(data: bytes, *, accepted: bool, name: str = "word/document.xml") -> list[str]:
    """The paragraphs as a tree builder sees them, all changes accepted or all rejected.

    The check that our own reading is held against: it knows nothing but ``w:ins`` and ``w:del``.
    """
    root = ET.fromstring(member(data, name))  # noqa: S314 - our own file
    dropped = f"{{{W}}}del" if accepted else f"{{{W}}}ins"
    lines, joined = [], ""
    for paragraph in root.iter(_PARAGRAPH):
        joined += "".join(_words(paragraph, dropped))
        if paragraph.find(f"w:pPr/w:rPr/{dropped}", {"w": W}) is None:
            lines.append(joined)
            joined = ""
    return lines


def _words(node: ET.Element, dropped: str) -> Iterator[str]:
    for child in node:
        if child.tag in {f"{{{W}}}t", f"{{{W}}}delText"}:
            yield child.text or ""
        elif child.tag not in {dropped, _PARAGRAPH}:
            yield from _words(child, dropped)
