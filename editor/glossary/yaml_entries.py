"""Terms out of YAML, each mistake named with its line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NoReturn, TypeVar

import yaml

from editor.errors import SourceError
from editor.glossary.patterns import PatternError, expand
from editor.glossary.term import (
    Avoid,
    Case,
    Condition,
    Enforce,
    PartOfSpeech,
    Place,
    Removal,
    Term,
)
from editor.suggest import did_you_mean
from editor.taxonomy import Severity

_T = TypeVar("_T")

_MAX_DEPTH = 20

_LISTS = frozenset({"near", "not_near", "before", "not_before", "after", "not_after"})
_CONDITION_KEYS = _LISTS | {"within", "at", "match_case", "topic"}
_AVOID_KEYS = _CONDITION_KEYS | {"pattern", "fix", "enforce", "severity"}
_TERM_KEYS = frozenset({
    "id", "source", "preferred", "full", "short", "allowed", "avoid", "when", "pos", "number",
    "enforce", "severity", "case", "advice", "remove", "since", "until", "note", "citation",
})  # fmt: skip
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_DATE = re.compile(r"\d{4}(?:-\d{2}){0,2}")
_SEVERITIES = {level.label: level for level in Severity if level is not Severity.NEUTRAL}


def parse_yaml(text: str, path: str, domain: str) -> tuple[Term, ...]:
    """The terms of one glossary file.

    Args:
        text: the file's text.
        path: its name, for messages.
        domain: what to call this group of terms.

    Raises:
        SourceError: with file, line, entry and reason, at the first mistake.
    """
    try:
        _refuse_depth(text, path)
        root = yaml.compose(text, Loader=_loader())
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else None
        raise SourceError(path, line, f"not valid YAML: {error.problem}") from None
    except (yaml.YAMLError, RecursionError) as error:
        raise SourceError(path, None, f"not valid YAML: {error}") from None
    if root is None:
        return ()
    if not isinstance(root, yaml.SequenceNode):
        raise SourceError(path, _line(root), "a glossary is a list of entries, each '- id: …'")
    return tuple(_Entry(node, path, domain).term() for node in root.value)


def _refuse_depth(text: str, path: str) -> None:
    """Composing is recursive in C and would end the process; events come one by one."""
    depth = 0
    for event in yaml.parse(text, Loader=_loader()):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > _MAX_DEPTH:
                line = event.start_mark.line + 1 if event.start_mark else None
                raise SourceError(path, line, "nested too deeply")
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def _loader() -> Any:  # noqa: ANN401 - PyYAML's C loader is missing from its stubs' exports
    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1


def _id_of(node: yaml.Node) -> str:
    """The entry's id where it has one, to name it in complaints about its other keys."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == "id" and isinstance(value, yaml.ScalarNode):
                return str(value.value).strip()
    return ""


class _Entry:
    """One entry being read; knows how to complain about it."""

    def __init__(self, node: yaml.Node, path: str, domain: str) -> None:
        self._node = node
        self._path = path
        self._domain = domain
        self._name = ""

    def term(self) -> Term:
        self._name = _id_of(self._node)
        fields = self._mapping(self._node, _TERM_KEYS, "entry")
        identity = fields.get("id")
        if identity is None:
            self._fail(self._node, "the entry has no id")
        if not _ID.fullmatch(self._name):
            self._fail(identity, "an id is lower-case words joined by hyphens")
        when = self._condition(fields["when"]) if "when" in fields else Condition()
        avoid = fields.get("avoid")
        term = Term(
            id=self._name,
            source=self._texts(fields["source"]) if "source" in fields else (),
            preferred=self._optional(fields, "preferred"),
            full=self._optional(fields, "full"),
            short=self._optional(fields, "short"),
            allowed=self._texts(fields["allowed"]) if "allowed" in fields else (),
            avoid=tuple(self._avoid(node, when) for node in self._items(avoid)) if avoid else (),
            pos=self._choice(fields, "pos", PartOfSpeech, PartOfSpeech.NOUN),
            countable=self._countable(fields),
            enforce=self._choice(fields, "enforce", Enforce, Enforce.SOFT),
            severity=self._severity(fields),
            case=self._choice(fields, "case", Case, Case.SMART),
            advice=self._optional(fields, "advice"),
            remove=self._choice(fields, "remove", Removal, None),
            since=self._date(fields, "since"),
            until=self._date(fields, "until"),
            note=self._optional(fields, "note"),
            citation=self._optional(fields, "citation"),
            domain=self._domain,
            origin=(self._path, _line(self._node)),
        )
        self._complete(term, fields)
        return term

    def _complete(self, term: Term, fields: dict[str, yaml.Node]) -> None:
        if "source" not in fields:
            self._fail(self._node, "source is missing: give the Chinese, [] where there is none")
        if not (term.renderings or term.advice or term.remove):
            self._fail(self._node, "give preferred, or advice or remove where nothing can stand")
        for avoid in term.avoid:
            if avoid.fix is None and not (term.preferred or term.advice or term.remove):
                self._fail(self._node, f"nothing replaces {avoid.pattern!r}: give preferred or fix")

    def _avoid(self, node: yaml.Node, when: Condition) -> Avoid:
        if isinstance(node, yaml.ScalarNode):
            return Avoid(self._pattern(node), when)
        fields = self._mapping(node, _AVOID_KEYS, "avoid pattern")
        if "pattern" not in fields:
            self._fail(node, "an avoid pattern needs 'pattern'")
        own = self._condition(node, fields)
        return Avoid(
            pattern=self._pattern(fields["pattern"]),
            condition=when if own.is_empty else own,
            fix=self._optional(fields, "fix", empty=True),
            enforce=self._choice(fields, "enforce", Enforce, None),
            severity=self._severity(fields),
        )

    def _pattern(self, node: yaml.Node) -> str:
        pattern = self._text(node)
        try:
            expand(pattern)
        except PatternError as error:
            self._fail(node, str(error))
        return pattern

    def _condition(self, node: yaml.Node, fields: dict[str, yaml.Node] | None = None) -> Condition:
        if fields is None:
            fields = self._mapping(node, _CONDITION_KEYS, "condition")
        lists = {key: self._texts(fields[key]) for key in _LISTS & fields.keys()}
        within = self._optional(fields, "within")
        if within is not None and not within.isdigit():
            self._fail(fields["within"], "within is a number of words")
        topic = self._optional(fields, "topic")
        if topic not in (None, "china"):
            self._fail(fields["topic"], "the only topic is china")
        return Condition(
            **lists,
            within=int(within) if within else None,
            at=self._choice(fields, "at", Place, None),
            match_case=self._flag(fields, "match_case"),
            china=topic is not None,
        )

    def _countable(self, fields: dict[str, yaml.Node]) -> bool:
        number = self._optional(fields, "number") or "count"
        if number not in ("count", "fixed"):
            self._fail(fields["number"], "number is 'count' or 'fixed'")
        return number == "count"

    def _severity(self, fields: dict[str, yaml.Node]) -> Severity | None:
        word = self._optional(fields, "severity")
        if word is None:
            return None
        if word not in _SEVERITIES:
            self._fail(fields["severity"], "severity is minor, major or critical")
        return _SEVERITIES[word]

    def _date(self, fields: dict[str, yaml.Node], key: str) -> str | None:
        date = self._optional(fields, key)
        if date is not None and not _DATE.fullmatch(date):
            self._fail(fields[key], f"{key} is a date such as 2022-10")
        return date

    def _flag(self, fields: dict[str, yaml.Node], key: str) -> bool:
        word = self._optional(fields, key) or "false"
        if word not in ("true", "false"):
            self._fail(fields[key], f"{key} is true or false")
        return word == "true"

    def _choice(
        self, fields: dict[str, yaml.Node], key: str, kind: Callable[[str], _T], default: _T | None
    ) -> Any:  # noqa: ANN401 - the default's type decides, mypy cannot say so without overloads
        word = self._optional(fields, key)
        if word is None:
            return default
        try:
            return kind(word)
        except ValueError:
            known = [member.value for member in kind]  # type: ignore[attr-defined]
            hint = did_you_mean(word, known)
            self._fail(fields[key], f"{key} is one of {', '.join(known)}, not {word!r}{hint}")

    def _optional(
        self, fields: dict[str, yaml.Node], key: str, *, empty: bool = False
    ) -> str | None:
        if key not in fields:
            return None
        text = self._text(fields[key])
        if not text and not empty:
            self._fail(fields[key], f"{key} is empty")
        return text

    def _texts(self, node: yaml.Node) -> tuple[str, ...]:
        return tuple(self._text(item) for item in self._items(node))

    def _items(self, node: yaml.Node) -> Iterator[yaml.Node]:
        if not isinstance(node, yaml.SequenceNode):
            self._fail(node, "a list is wanted here: [one, two]")
        yield from node.value

    def _text(self, node: yaml.Node) -> str:
        if not isinstance(node, yaml.ScalarNode):
            self._fail(node, "a text is wanted here, not a list or a mapping")
        return str(node.value).strip()

    def _mapping(
        self, node: yaml.Node, known: frozenset[str] | set[str], what: str
    ) -> dict[str, yaml.Node]:
        if not isinstance(node, yaml.MappingNode):
            self._fail(node, f"an {what} is a mapping of keys")
        fields: dict[str, yaml.Node] = {}
        for key, value in node.value:
            name = self._text(key)
            if name not in known:
                self._fail(key, f"unknown key {name!r}{did_you_mean(name, known)}")
            if name in fields:
                self._fail(key, f"the key {name!r} is given twice")
            fields[name] = value
        return fields

    def _fail(self, node: yaml.Node, reason: str) -> NoReturn:
        entry = f"entry {self._name}: " if self._name else ""
        raise SourceError(self._path, _line(node), entry + reason)
