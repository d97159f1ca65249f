"""LanguageTool behind the port, run for real; only servers that misbehave are fakes."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import psutil
import pytest

from editor.checks.context import Context, Resources
from editor.checks.linguistic.grammar import grammar
from editor.engines.languagetool.engine import LanguageToolEngine
from editor.engines.languagetool.server import Server
from editor.errors import EngineCrashed, EngineMissing, EngineTimeout
from editor.model import Document, Segment
from tests.engines.languagetool_fixtures import wait_until

LANGUAGES = json.dumps([{"code": "en", "longCode": code} for code in ("en-US", "en-GB")])


@contextmanager
def answering(answer: Callable[[str], str | None]) -> Iterator[str]:
    """A server at the port: gives the answer for a path, or hangs up when there is none."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if "Content-Length" in self.headers:
                self.rfile.read(int(self.headers["Content-Length"]))
            body = answer(self.path)
            if body is None:
                self.close_connection = True
                return
            data = body.encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        do_POST = do_GET  # noqa: N815 - the library's name

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class Ready:
    """A local server that is always there, at an address."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.asked = 0

    def ensure(self) -> str:
        self.asked += 1
        return self.url

    def touch(self) -> None:
        pass


def test_a_server_that_does_not_answer_in_time_is_told() -> None:
    release = threading.Event()

    def answer(path: str) -> str | None:
        if "languages" in path:
            return LANGUAGES
        release.wait(30)
        return None

    with answering(answer) as url:
        engine = LanguageToolEngine(url, timeout=0.3)
        try:
            with pytest.raises(EngineTimeout, match=r"did not answer within 0\.3 s; raise"):
                engine.check(["Some text."])
        finally:
            release.set()


def test_a_local_server_that_stops_twice_is_given_up() -> None:
    with answering(lambda path: LANGUAGES if "languages" in path else None) as url:
        ready = Ready(url)
        engine = LanguageToolEngine(server=ready)  # type: ignore[arg-type]

        with pytest.raises(EngineCrashed, match=r"grammar was not run: .*stopped in the middle"):
            engine.check(["Some text."])
        assert ready.asked == 2


def test_a_wrong_address_is_told_with_the_setting_to_correct() -> None:
    with pytest.raises(EngineMissing, match=r"grammar was not run: no .*languagetool-url"):
        LanguageToolEngine("http://127.0.0.1:9/").check(["Some text."])


@pytest.mark.parametrize("body", ["<html>hello</html>", "{}", "[]", "[1]", "null"])
def test_another_kind_of_server_is_told(body: str) -> None:
    with (
        answering(lambda _: body) as url,
        pytest.raises(EngineMissing, match="does not answer like a LanguageTool server"),
    ):
        LanguageToolEngine(url).check(["Some text."])


@pytest.mark.parametrize("body", ["{}", "[]", '{"matches": [{}]}', '{"matches": 1}'])
def test_an_answer_that_makes_no_sense_is_told(body: str) -> None:
    with (
        answering(lambda path: LANGUAGES if "languages" in path else body) as url,
        pytest.raises(EngineCrashed, match="made no sense"),
    ):
        LanguageToolEngine(url).check(["Some text."])


def test_blank_texts_need_no_server() -> None:
    assert LanguageToolEngine("http://127.0.0.1:9").check(["", " \n"]) == [[], []]


@pytest.fixture(scope="module")
def engine(shared_server: Server) -> LanguageToolEngine:
    engine = LanguageToolEngine(server=shared_server)
    engine.warm()
    return engine


@pytest.mark.engine
def test_offsets_are_code_points_of_each_text_with_emoji_on_both_sides(
    engine: LanguageToolEngine,
) -> None:
    texts = ["😀 This is an mistake 😀.", "", "😀𝒳 We signed the the 😀 deal 𝒳.", "It is fine."]
    found = engine.check(texts)

    flagged = [
        [text[match.start : match.end] for match in matches if match.rule.startswith("MISC/")]
        for text, matches in zip(texts, found, strict=True)
    ]
    assert flagged == [["an"], [], ["the the"], []]


@pytest.mark.engine
def test_a_span_that_holds_emoji_ends_where_it_ends(engine: LanguageToolEngine) -> None:
    text = "😀 They went home .😀😀 Then they they left."
    [matches] = engine.check([text])

    assert "they they" in {text[match.start : match.end] for match in matches}


@pytest.mark.engine
@pytest.mark.parametrize("word", ["colour", "color", "organised", "macroprudential"])
def test_a_word_right_in_british_or_american_english_is_no_remark(
    word: str, engine: LanguageToolEngine
) -> None:
    assert engine.check([f"They {word} it."]) == [[]]


@pytest.mark.engine
def test_a_long_text_is_checked_to_its_end(engine: LanguageToolEngine) -> None:
    text = "It is fine here. " * 3_000 + "This is an mistake."
    [matches] = engine.check([text])

    assert "an" in {text[match.start : match.end] for match in matches}


@pytest.mark.engine
def test_a_server_of_ones_own_is_asked_at_its_address(shared_server: Server) -> None:
    own = LanguageToolEngine(f"{shared_server.ensure()}/")

    assert [m.rule for m in own.check(["He go home every day."])[0]] == ["GRAMMAR/HE_VERB_AGR"]


@pytest.mark.engine
def test_a_server_killed_in_the_middle_is_replaced_and_the_answer_comes(server: Server) -> None:
    engine = LanguageToolEngine(server=server)
    server.ensure()
    state = server.status().server
    assert state is not None
    process = psutil.Process(state.java_pid)
    before = process.cpu_times().user
    text = "It is fine here. " * 6_000 + "This is an mistake."
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(engine.check, [text])
        # Once it works, it is killed.
        assert wait_until(lambda: process.cpu_times().user > before + 1)
        process.kill()
        [matches] = answer.result()

    assert "an" in {text[match.start : match.end] for match in matches}
    after = server.status().server
    assert after is not None
    assert after.java_pid != state.java_pid


NAMES = (
    "Ge Honglin, He Shushan, Gao Jianbing, Fang Zheng and Wang Qiangmin toured Chizhou, Qingyang, "
    "Zhundong and Fugu with guests of Baowu, Baosteel Metal, Longyuan Power, Huaneng and Sinopec. "
    "He Shushan pointed out that Baowu has long been optimistic about magnesium."
)


@pytest.mark.engine
def test_no_chinese_name_is_flagged(engine: LanguageToolEngine, resources: Resources) -> None:
    document = Document("a.txt", NAMES, (Segment.verbatim(NAMES, 0),))
    context = Context(document, replace(resources, grammar=(engine,)))

    assert list(grammar.run(context)) == []
    assert any(engine.check([NAMES])), "the engine alone would flag some"


@pytest.mark.engine
@pytest.mark.parametrize(
    "text",
    ["\x00 the the \x00", "😀" * 300, "\u202ethe the\u202c", "ａｎ ｍｉｓｔａｋｅ。", "x" * 30_000],
)
def test_hostile_text_breaks_nothing(
    text: str, engine: LanguageToolEngine, resources: Resources
) -> None:
    document = Document("a.txt", text, (Segment.verbatim(text, 0),))

    for finding in grammar.run(Context(document, replace(resources, grammar=(engine,)))):
        assert 0 <= finding.span.start < finding.span.end <= len(text)
