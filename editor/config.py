"""Settings from ``copydesk.toml`` or ``[tool.copydesk]``, parsed once into a frozen value."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from math import inf
from pathlib import Path
from typing import Any

from editor.errors import SourceError
from editor.suggest import did_you_mean
from editor.taxonomy import Severity

GRAMMARS = ("harper", "languagetool", "both", "none")
SYNTAX = ("auto", "on", "off")
FAIL_ON = ("never", "minor", "major", "critical")
SEVERITIES = tuple(severity.label for severity in Severity)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user decided; the defaults are the field defaults.

    Attributes:
        glossaries: house glossary files, later ones over earlier ones.
        grammar: which grammar engine checks: harper, languagetool, both or none.
        syntax: whether the parser runs: on, off, or auto, which is where it is installed and any
            grammar engine runs.
        select: checks to run; empty runs all. A dimension ("style") means all its checks.
        ignore: checks to leave out.
        names: words and phrases that are names, never to be corrected.
        decisions: files of reviewers' decisions; what they rejected stays silent.
        sources: where the Chinese original of a file is looked for; see ``editor.pairing``.
        min_severity: findings below are not shown to people.
        min_confidence: findings less sure than that, 0 to 1, are advice.
        fail_on: findings at or above make the exit code 1; None: no finding does.
        sentence_words: a sentence of more words is called long.
        languagetool_url: a LanguageTool server of your own, or None for the one copydesk runs.
        languagetool_idle_minutes: after so long without a request copydesk's server stops.
        grammar_timeout: seconds to wait for a grammar engine's answer.
        origin: the file this was read from, None for defaults.
    """

    glossaries: tuple[Path, ...] = ()
    grammar: str = "harper"
    syntax: str = "auto"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    decisions: tuple[Path, ...] = ()
    sources: tuple[str, ...] = ("{name}.zh.*", "{name}.zh-*.*", "{name}_zh.*")
    min_severity: Severity = Severity.MINOR
    min_confidence: float = 0.5
    fail_on: Severity | None = Severity.MAJOR
    sentence_words: int = 40
    languagetool_url: str | None = None
    languagetool_idle_minutes: float = 15.0
    grammar_timeout: float = 60.0
    origin: Path | None = None


def find(start: Path) -> Path | None:
    """The configuration that holds for a file: the nearest upwards from its folder."""
    real = Path(os.path.realpath(start))  # unlike resolve, not stopped by a link to itself
    folder = real if real.is_dir() else real.parent
    for place in (folder, *folder.parents):
        own = place / "copydesk.toml"
        if own.is_file():
            return own
        project = place / "pyproject.toml"
        if project.is_file() and "tool.copydesk" in project.read_text("utf-8", errors="replace"):
            return project
    return None


def load(path: Path) -> Settings:
    """The settings in one file.

    Raises:
        SourceError: with file, line, key and what would be right.
    """
    import tomllib  # noqa: PLC0415 - most runs have no configuration

    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise SourceError(str(path), None, f"cannot read the configuration: {reason}") from None
    except UnicodeDecodeError:
        raise SourceError(str(path), None, "the configuration is not UTF-8") from None
    try:
        table: Any = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        raise SourceError(
            str(path), int(line[1]) if line else None, f"not valid TOML: {error}"
        ) from None
    except (RecursionError, ValueError):
        reason = "not valid TOML: nested too deeply, or a number of thousands of digits"
        raise SourceError(str(path), None, reason) from None
    if path.name == "pyproject.toml":
        table = table.get("tool", {}).get("copydesk", {})
    return _Table(table, path, text).settings()


class _Table:
    """One table being read; knows how to complain about a key."""

    def __init__(self, table: dict[str, Any], path: Path, text: str) -> None:
        self._table = table
        self._path = path
        self._text = text

    def settings(self) -> Settings:
        known = {field.name.replace("_", "-") for field in fields(Settings)} - {"origin"}
        for key in self._table:
            if key not in known:
                raise self._wrong(key, f"unknown key {key!r}{did_you_mean(key, known)}")
        readers: dict[str, Callable[[str, Any], Any]] = {
            "glossaries": self._paths,
            "grammar": lambda key, value: self._word(key, value, GRAMMARS),
            "syntax": lambda key, value: self._word(key, value, SYNTAX),
            "select": self._texts,
            "ignore": self._texts,
            "names": self._texts,
            "decisions": self._paths,
            "sources": self._patterns,
            "min-severity": lambda key, value: Severity.parse(self._word(key, value, SEVERITIES)),
            "min-confidence": self._share,
            "fail-on": self._fail_on,
            "sentence-words": self._count,
            "languagetool-url": self._url,
            "languagetool-idle-minutes": self._positive,
            "grammar-timeout": self._positive,
        }
        values = {
            key.replace("-", "_"): readers[key](key, value) for key, value in self._table.items()
        }
        return replace(Settings(), **values, origin=self._path)

    def _wrong(self, key: str, reason: str) -> SourceError:
        found = re.search(rf"^[ \t]*[\"']?{re.escape(key)}[\"']?[ \t]*=", self._text, re.MULTILINE)
        line = self._text.count("\n", 0, found.start()) + 1 if found else None
        return SourceError(str(self._path), line, reason)

    def _texts(self, key: str, value: Any) -> tuple[str, ...]:  # noqa: ANN401 - any TOML value
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self._wrong(key, f'{key} is a list of texts: {key} = ["…"]')
        if any("\0" in item for item in value):
            raise self._wrong(key, f"{key} holds a NUL character; remove it")
        return tuple(value)

    def _patterns(self, key: str, value: Any) -> tuple[str, ...]:  # noqa: ANN401
        patterns = self._texts(key, value)
        if any(
            text.startswith(("/", "~"))
            or "**" in text
            or text.rpartition("/")[2] in {"", ".", ".."}
            for text in patterns
        ):
            raise self._wrong(key, f'{key} are patterns beside the file: {key} = ["{{name}}.zh.*"]')
        return patterns

    def _paths(self, key: str, value: Any) -> tuple[Path, ...]:  # noqa: ANN401
        try:
            return tuple(
                self._path.parent / Path(text).expanduser() for text in self._texts(key, value)
            )
        except RuntimeError:  # there is no such user
            raise self._wrong(key, f"{key}: a folder behind ~ is not known") from None

    def _word(self, key: str, value: Any, known: tuple[str, ...]) -> str:  # noqa: ANN401
        if value not in known:
            hint = did_you_mean(str(value), known)
            raise self._wrong(key, f"{key} is one of {', '.join(known)}, not {value!r}{hint}")
        return str(value)

    def _fail_on(self, key: str, value: Any) -> Severity | None:  # noqa: ANN401
        word = self._word(key, value, FAIL_ON)
        return None if word == "never" else Severity.parse(word)

    def _count(self, key: str, value: Any) -> int:  # noqa: ANN401
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise self._wrong(key, f"{key} is a whole number from 1")
        return value

    def _positive(self, key: str, value: Any) -> float:  # noqa: ANN401
        if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value < inf:
            raise self._wrong(key, f"{key} is a number above 0")
        return float(value)

    def _share(self, key: str, value: Any) -> float:  # noqa: ANN401
        if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= 1:
            raise self._wrong(key, f"{key} is a number from 0 to 1")
        return float(value)

    def _url(self, key: str, value: Any) -> str:  # noqa: ANN401
        if not isinstance(value, str) or not value.startswith(("http://", "https://")):
            raise self._wrong(key, f"{key} starts with http:// or https://")
        return value
