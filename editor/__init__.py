"""copydesk: turns machine-translated (Chinese to English) corporate releases into signable copy.

>>> import editor
>>> editor.fix("Staff studied the new development concept.")
'Staff studied the new development philosophy.'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from editor._version import __version__
    from editor.api import check, fix, report
    from editor.config import Settings
    from editor.errors import CopydeskError
    from editor.glossary.matcher import GlossaryMatcher
    from editor.glossary.store import load_glossary
    from editor.model import Document, Edit, Finding, Safety, Segment, Span, Suggestion
    from editor.review import Review
    from editor.taxonomy import Category, Severity

_HOMES = {
    "Category": "editor.taxonomy",
    "CopydeskError": "editor.errors",
    "Document": "editor.model",
    "Edit": "editor.model",
    "Finding": "editor.model",
    "GlossaryMatcher": "editor.glossary.matcher",
    "Review": "editor.review",
    "Safety": "editor.model",
    "Segment": "editor.model",
    "Settings": "editor.config",
    "Severity": "editor.taxonomy",
    "Span": "editor.model",
    "Suggestion": "editor.model",
    "__version__": "editor._version",
    "check": "editor.api",
    "fix": "editor.api",
    "load_glossary": "editor.glossary.store",
    "report": "editor.api",
}

__all__ = [
    "Category",
    "CopydeskError",
    "Document",
    "Edit",
    "Finding",
    "GlossaryMatcher",
    "Review",
    "Safety",
    "Segment",
    "Settings",
    "Severity",
    "Span",
    "Suggestion",
    "__version__",
    "check",
    "fix",
    "load_glossary",
    "report",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the public name is
    """A public name, its module loaded when it is first asked for: the command starts quickly."""
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'editor' has no attribute {name!r}")
