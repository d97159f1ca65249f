"""The page's style sheet and script, each assembled from its readable parts into one text."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, field

Source = Callable[[str], str]
"""The text of a file of ours, by its path under the templates."""

_MAIN = "main"

_IMPORT = re.compile(r'^import \{([^}]*)\} from "\./(\w+)\.js";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async function|function|class|const) (\w+))", re.MULTILINE)


def style(source: Source, *parts: str) -> str:
    """A style sheet of these parts."""
    return "\n" + "\n".join(source(f"css/{part}.css") for part in parts)


def script(source: Source) -> str:
    """The script: every module that ``main.js`` needs, each in a scope of its own.

    The modules are plain ES modules, with named imports from neighbors and exported declarations
    only; nothing but these two kinds of lines is rewritten.
    """
    bundle = _Bundle(source)
    bundle.add(_MAIN)
    return '\n"use strict";\n' + "\n".join(bundle.parts)


def early_script(source: Source) -> str:
    """The few lines that run before the page is drawn."""
    return f"\n{source('js/early.js')}"


def policy_hash(text: str) -> str:
    """How a content security policy names an inline style or script."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


@dataclass
class _Bundle:
    source: Source
    parts: list[str] = field(default_factory=list)
    _begun: set[str] = field(default_factory=set)

    def add(self, name: str) -> None:
        """Adds a module after those it imports from."""
        if name in self._begun:
            return
        self._begun.add(name)
        text = self.source(f"js/{name}.js")
        for match in _IMPORT.finditer(text):
            self.add(match[2])
        exported = _EXPORT.findall(text)
        body = _IMPORT.sub(lambda match: f"const {{{match[1]}}} = ${match[2]};\n", text)
        self.parts.append(
            f"const ${name} = (() => {{\n{_EXPORT.sub('', body)}"
            f"return {{ {', '.join(exported)} }};\n}})();"
        )
