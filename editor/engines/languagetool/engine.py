"""LanguageTool behind the port of grammar engines, through language_tool_python."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import requests
from language_tool_python import LanguageTool
from language_tool_python.exceptions import LanguageToolError
from language_tool_python.match import Match

from editor.checks.context import GrammarMatch
from editor.engines.batching import batches
from editor.engines.languagetool.server import Server
from editor.engines.wordforms import right_words
from editor.errors import EngineCrashed, EngineError, EngineMissing, EngineTimeout
from editor.offsets import Utf16Map

NAME = "languagetool"
TIMEOUT = 60.0
_LIMIT = 20_000  # characters a request
_SPELLING = "TYPOS/MORFOLOGIK_RULE_EN_US"
_NO_PROXY = {"http": "", "https": ""}
_LOCK = threading.Lock()
"""language_tool_python keeps the positions of the last text in class variables."""


@dataclass(frozen=True, slots=True)
class _Dialect:
    """A variant of English, and the one rule wanted of it when not all are."""

    language: str
    only_rule: str = ""


_AMERICAN = _Dialect("en-US")
_AMERICAN_SPELLING = _Dialect("en-US", "MORFOLOGIK_RULE_EN_US")
_BRITISH = _Dialect("en-GB", "MORFOLOGIK_RULE_EN_GB")


class LanguageToolEngine:
    """The port's LanguageTool.

    Args:
        url: address of a server the user runs; without it the shared local one is used.
        server: the shared local server.
        timeout: seconds to wait for an answer to one request of about 3,000 words.
    """

    name = NAME

    def __init__(
        self, url: str | None = None, *, server: Server | None = None, timeout: float = TIMEOUT
    ) -> None:
        self._url = url.rstrip("/") if url else None
        self._server = server or Server()
        self._timeout = timeout
        self._warming: Future[str] | None = None
        self._clients: dict[tuple[str, _Dialect], LanguageTool] = {}

    def warm(self) -> None:
        """Starts the local server in the background; returns at once."""
        if self._url is None and self._warming is None:
            executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=NAME)
            self._warming = executor.submit(self._server.ensure)
            executor.shutdown(wait=False)

    def check(self, texts: Sequence[str]) -> list[list[GrammarMatch]]:
        """Remarks on each text, in order of position; offsets are code points.

        Raises:
            EngineMissing: LanguageTool is not installed, or no such server answers at ``url``.
            EngineTimeout: no answer in time.
            EngineCrashed: the server stopped, and so did the one started in its place.
        """
        if not any(text.strip() for text in texts):
            return [[] for _ in texts]
        with _LOCK:
            if self._url is not None:
                return self._check_at(self._url, texts)
            warming, self._warming = self._warming, None
            try:
                url = warming.result() if warming else self._server.ensure()
                return self._check_at(url, texts)
            except EngineCrashed:
                # Once more with a new server; if that one stops too, the text is to blame.
                return self._check_at(self._server.ensure(), texts)

    def _check_at(self, url: str, texts: Sequence[str]) -> list[list[GrammarMatch]]:
        client = self._client(url, _AMERICAN)
        found: list[list[GrammarMatch]] = [[] for _ in texts]
        for batch in batches(texts, _LIMIT):
            for match in self._ask(client, batch.text):
                place = batch.locate(match.start, match.end)
                if place is not None:
                    index, start, end = place
                    found[index].append(
                        GrammarMatch(
                            NAME, match.rule, start, end, match.message, match.replacements
                        )
                    )
        self._drop_right_words(url, found, texts)
        for matches in found:
            matches.sort(key=lambda match: (match.start, match.end, match.rule))
        return found

    def _drop_right_words(
        self, url: str, found: list[list[GrammarMatch]], texts: Sequence[str]
    ) -> None:
        """Leaves out words that are right in British English, or derived from one that is."""
        words = {
            text[match.start : match.end]
            for text, matches in zip(texts, found, strict=True)
            for match in matches
            if match.rule == _SPELLING
        }
        right = right_words(words, lambda candidates: self._unknown(url, candidates))
        for text, matches in zip(texts, found, strict=True):
            matches[:] = [
                match
                for match in matches
                if match.rule != _SPELLING or text[match.start : match.end] not in right
            ]

    def _unknown(self, url: str, words: Sequence[str]) -> set[str]:
        """Which words are in neither the British nor the American dictionary."""
        unknown = set(words)
        for dialect in (_BRITISH, _AMERICAN_SPELLING):
            if not unknown:
                break
            client = self._client(url, dialect)
            text = "\n\n".join(sorted(unknown))
            unknown = {text[m.start : m.end] for m in self._ask(client, text)}
        return unknown

    def _client(self, url: str, dialect: _Dialect) -> LanguageTool:
        if (url, dialect) not in self._clients:
            self._clients[url, dialect] = self._connected(url, dialect)
        return self._clients[url, dialect]

    def _connected(self, url: str, dialect: _Dialect) -> LanguageTool:
        try:
            client = _client_class(self._timeout)(
                dialect.language,
                remote_server=url,
                proxies=_NO_PROXY if self._url is None else None,
            )
        except LanguageToolError as error:
            raise self._translated(error, url) from error
        except (AttributeError, TypeError, ValueError, requests.RequestException) as error:
            raise EngineMissing(
                f"grammar was not run: {url} does not answer like a LanguageTool server "
                f"({type(error).__name__}); check languagetool-url"
            ) from error
        if dialect.only_rule:
            client.enabled_rules = {dialect.only_rule}
            client.enabled_rules_only = True
        return client

    def _ask(self, client: LanguageTool, text: str) -> Iterator[GrammarMatch]:
        self._server.touch()
        try:
            matches = client.check(text)
        except LanguageToolError as error:
            raise self._translated(error, client.url) from error
        except (AttributeError, KeyError, TypeError, requests.RequestException) as error:
            raise EngineCrashed(
                "grammar was not run: LanguageTool's answer made no sense "
                f"({type(error).__name__}: {error}); restart it with "
                "'copydesk languagetool stop', or choose --grammar harper"
            ) from error
        self._server.touch()
        units = Utf16Map(text)
        for match in matches:
            yield _translate(match, units)

    def _translated(self, error: LanguageToolError, url: str) -> EngineError:
        cause = error.__cause__
        if isinstance(cause, requests.Timeout):
            return EngineTimeout(
                f"grammar was not run: LanguageTool did not answer within {self._timeout:g} s; "
                "raise grammar-timeout, or choose --grammar harper"
            )
        if self._url is not None:
            if isinstance(cause, requests.ConnectionError):
                return EngineMissing(
                    f"grammar was not run: no LanguageTool server answers at {self._url}; "
                    "start it, or correct languagetool-url"
                )
            return EngineMissing(
                f"grammar was not run: {self._url} does not answer like a LanguageTool server; "
                "check languagetool-url"
            )
        return EngineCrashed(
            f"grammar was not run: the LanguageTool server at {url} stopped in the middle of its "
            "work; try again, or choose --grammar harper"
        )


def _translate(match: Match, units: Utf16Map) -> GrammarMatch:
    # The library turns the offset into code points but leaves the length in UTF-16 units.
    end = units.to_points(units.to_units(match.offset) + match.error_length)
    return GrammarMatch(
        NAME,
        f"{match.category}/{match.rule_id}",
        match.offset,
        end,
        match.message,
        tuple(match.replacements),
    )


def _client_class(timeout: float) -> type[LanguageTool]:
    class Client(LanguageTool):
        """Waits as long as we say, and asks once: asking again is our decision."""

        _TIMEOUT = timeout  # type: ignore[assignment]

        def _query_server(  # type: ignore[override]
            self,
            url: str,
            params: dict[str, str] | None = None,
            **options: Any,  # noqa: ANN401
        ) -> Any:  # noqa: ANN401
            return super()._query_server(url, params, **(options | {"num_tries": 1}))

    return Client
