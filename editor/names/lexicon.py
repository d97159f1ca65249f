"""What names are made of: surnames, places, look-alikes, and the words around them.

The lists lie in ``data/``; each file says its source and its rule, and the tests hold it against
that source. GeoNames data is used under CC BY 4.0.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

_FIRST_WORD = re.compile(r"[^\W_]+")


def words(text: str) -> frozenset[str]:
    """The words of a text, split at white space."""
    return frozenset(text.split())


EVERYDAY_SYLLABLES = words(
    "a ai an ban bang ben bin can chi den die ding dun e fan fang fen gang gong ha hang he hen la"
    " lie long man me men mi o pa pan pang pen pi pie pin ping po pu ran rang re run sang she shun"
    " song sun ta tan tang tie ting wan ye yin yo you yuan zen"
)
"""English words that are one pinyin syllable: alone, their spelling does not make them names."""

NO_NAMES_OF_THEIR_OWN = words("american asian canadian chinese june taiwanese")
"""Always capitalized in English and pinyin by accident; adjectives and a month, no names."""

CALENDAR = words(
    "January February March April May June July August September October November December Monday"
    " Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct"
    " Nov Dec"
)
"""Always capitalized; being so says nothing."""

FUNCTION_WORDS = words(
    "a about above across after against all along also although among amongst an and another any"
    " are around as at be because been before behind being below beside besides between beyond both"
    " but by can could despite did do does down due during each either every few first for from"
    " further had has have having he hence her here his how however i if in inside into is it its"
    " last later like many may me meanwhile might more moreover most much must my near neither next"
    " no nor not now of off on once one only onto or other our out outside over own per second she"
    " should since so some such than that the their them then there these they third this those"
    " through throughout thus to together toward towards under until unto up upon us via was we"
    " were what when whenever where whether which while who whom whose why will with within without"
    " would yet you your"
)
"""Words that begin sentences and title-case phrases but no name."""

HEADS = words(
    "Academy Administration Agency Airlines Airport Alliance Army Assembly Association Authority"
    " Avenue Bank Bay Board Branch Bureau Center Centre Chamber City Club Co College Commission"
    " Committee Commonwealth Company Conference Congress Corp Corporation Council County Court"
    " Department District Embassy Exchange Expo Exposition Federation Festival Forum Foundation"
    " Front Fund Government Group Guild Harbor Harbour Hall Holdings Hospital Inc Institute"
    " Institution Island Islands Journal Laboratory Lake League Library Limited Ltd Ministry"
    " Mountain Mountains Municipality Museum Network News Newspaper Observatory Office Olympics"
    " Organisation Organization Park Parliament Party Peninsula Plateau Port Prefecture Press"
    " Province Railway Region Reservoir River Road School Secretariat Securities Society Square"
    " Station Stock Street Strait Subdistrict Summit Supermarket Theater Theatre Town Township"
    " Tribunal Tunnel Union University Village Zone"
)
"""Nouns at the end of the names of bodies and places."""

OPENING_HEADS = words(
    "Academy Administration Association Bank Bureau Chamber Commission Committee Congress Council"
    " Department Federation Institute Ministry Office Organization Republic School State University"
)
"""Nouns that open a name and go on with ``of`` or ``for``: the Ministry of …"""

TITLES = words(
    "Academician Ambassador Captain Chair Chairman Chairperson Chairwoman Chancellor Chief Colonel"
    " Commissioner Comrade Consul Counselor Dean Deputy Director Dr Engineer Executive General"
    " Governor Headmaster Inspector Judge Leader Madam Magistrate Manager Mayor Miss Minister Mr"
    " Mrs Ms Officer Premier President Principal Prof Professor Researcher Secretary Sir Supervisor"
    " Teacher Uncle Vice"
)
"""Words before a person's name."""

COMPANY_WORDS = words(
    "air alloy alloys aluminium aluminum auto bank bearing bio cable carbon cement chem chemical"
    " chip coal copper energy film food foods gas glass gold heavy iron lithium magnesium media"
    " metal metals mining motor motors net news nickel oil paper petro pharma port power rail semi"
    " shipping silicon silver solar soft steel tech tire titanium trust tungsten zinc"
)
"""English endings of half-translated company names: Baosteel, Baomagnesium."""

ROMANIZED_SURNAMES = words(
    # Hong Kong and Macao: Hong Kong Government Cantonese Romanisation, as borne today.
    "Au Chan Chau Cheung Chik Chiu Choi Choy Chow Chui Fok Fong Hau Hui Ip Kam Keung Ko Koo Kwan"
    " Kwok Kwong Lam Lau Law Lee Leong Leung Lo Lui Luk Lung Mak Man Mok Mui Ng Ngai Ngan Or Poon"
    " Pun Shek Shiu Shum Sin Sit Siu So Suen Sze Szeto Tam Tong Tsang Tse Tsoi Tso Tsui Wat Wong"
    " Woo Yam Yau Yeung Yick Yim Yip Yiu Yuen Yung"
    # Taiwan: Wade-Giles without its apostrophes, where it differs from pinyin.
    " Chang Chao Chiang Chien Chin Ching Chou Chu Chuang Chung Hsia Hsiao Hsieh Hsiung Hsu Hsueh"
    " Hung Jen Kao Kuo Pai Shih Sung Teng Tsai Tsao Tseng Tsou Tung Yeh Yen"
)
"""Surnames as written in Hong Kong, Macao and Taiwan, where the spelling is not pinyin."""

_MORE_PLACES = (
    "Canton",
    "Guangxi Zhuang",
    "Hong Kong",
    "Inner Mongolia",
    "Macao",
    "Macau",
    "Ningxia Hui",
    "Peking",
    "Shaanxi",
    "Tibet",
    "Uygur",
    "Xinjiang Uygur",
    "Yangtze",
)
"""Regions, rivers and older spellings that the list of cities does not hold."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The word lists, ready for look-up.

    Attributes:
        surnames: pinyin surnames, capitalized, compound ones in one word (``Ouyang``).
        look_alikes: lower-case English words that split into two or more pinyin syllables.
        whole_names: first word of a name to the names that begin with it, longest first.
    """

    surnames: frozenset[str]
    look_alikes: frozenset[str]
    whole_names: Mapping[str, tuple[str, ...]]


def load_lexicon(extra: Iterable[str] = ()) -> Lexicon:
    """The shipped lists, with ``extra`` names (one or more words each) added to the places."""
    surnames, look_alikes, places = _shipped()
    if not (extra := tuple(extra)):
        return Lexicon(surnames, look_alikes, places)
    return Lexicon(surnames, look_alikes, _by_first_word(extra, places))


@lru_cache(maxsize=1)
def long_words() -> frozenset[str]:
    """English words of five letters or more, lower case, with their inflected forms."""
    return frozenset(_lines("words.txt"))


@lru_cache(maxsize=1)
def surname_readings() -> Mapping[str, tuple[str, ...]]:
    """Chinese surnames of one or two characters, with their readings in names, lower case."""
    found = defaultdict[str, list[str]](list)
    for line in _lines("surnames.txt"):
        reading, *surnames = line.split()
        for surname in surnames:
            found[surname].append(reading)
    return {surname: tuple(known) for surname, known in found.items()}


@lru_cache(maxsize=1)
def chinese_words() -> frozenset[str]:
    """Chinese words that begin with a surname and are not the beginning of a person's name."""
    return frozenset(_lines("chinese_words.txt"))


@lru_cache(maxsize=1)
def _shipped() -> tuple[frozenset[str], frozenset[str], Mapping[str, tuple[str, ...]]]:
    surnames = frozenset(line.partition(" ")[0].capitalize() for line in _lines("surnames.txt"))
    places = _by_first_word([*_lines("places.txt"), *_MORE_PLACES], {})
    return surnames, frozenset(_lines("english.txt")), places


def _by_first_word(
    names: Iterable[str], known: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[str, ...]]:
    grouped = defaultdict[str, set[str]](set)
    for name in names:
        if first := first_word(name):
            grouped[first].add(name)
    made = dict(known)
    for word, group in grouped.items():
        whole = group.union(known.get(word, ()))
        if len(whole) > 1:
            made[word] = tuple(sorted(whole, key=lambda name: (-len(name), name)))
        else:
            made[word] = tuple(whole)
    return made


def first_word(name: str) -> str:
    """The letters and digits a name begins with."""
    match = _FIRST_WORD.match(name)
    return match[0] if match else ""


def _lines(name: str) -> list[str]:
    text = files("editor.names").joinpath("data", name).read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
