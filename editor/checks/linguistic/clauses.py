"""What several checks read off a parsed sentence: finite verbs, subjects, joints between clauses.

The parser errs, on machine translation more than elsewhere. So each joint wants two signals: what
the tree says, and unmistakable words at the place itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.checks.context import ParsedSentence

FINITE_TAGS = frozenset({"VBZ", "VBP", "VBD", "MD"})
AUXILIARIES = frozenset("is are was were has have had will would can could should must".split())
_VERBS = frozenset({"VB", "VBP", "VBD", "VBZ"})
_SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj")
_ASKING = frozenset({"WDT", "WP", "WP$", "WRB"})
_BREAKS = frozenset({";", ":", "(", ")", "-", "–", "—", "--", '"', "“", "”", "''", "``", "?", "!"})
_REPORTING = frozenset(
    f"{verb}{ending}"
    for verb in (
        "add admit admitt advise affirm agree allege announce argue ask assert believe caution "
        "claim confirm conclude continue declare emphasize explain feel hope indicate insist "
        "introduce know mean mention note point predict recall reckon remember reply report "
        "reveal say state stress suggest tell think wonder write warn"
    ).split()
    for ending in ("", "s", "es", "d", "ed")
) | frozenset("felt knew meant replied said thought told wrote".split())
"""Verbs of saying and thinking in all their forms; forms that are no words do no harm."""
_NOT_ONLY = ("not only", "no matter", "the more", "the less", "whether", "that said", "be it")
_NO_SUBJECT = frozenset("all both each many one some that".split())
_FILLING = frozenset({"RB", "RBR", "RBS", ","})
_LEADING = frozenset({"IN", "VBG", "VBN", "TO"})
_NEAREST = 4
"""Conjunctions before a comma that are looked at; those farther off join something else."""
_ADVERBS = frozenset({"RB", "RBR", "JJR"})


def is_finite(sentence: ParsedSentence, index: int) -> bool:
    """Whether a verb, or an auxiliary of its own, shows tense or mood."""
    tokens = sentence.tokens
    return tokens[index].tag in FINITE_TAGS or any(
        tokens[child].tag in FINITE_TAGS for child in sentence.having(index, "aux", "auxpass")
    )


def subject(sentence: ParsedSentence, index: int) -> int | None:
    """The first word that is the subject of a verb."""
    return next(iter(sentence.having(index, *_SUBJECTS)), None)


def opening(sentence: ParsedSentence, index: int) -> int:
    """The first word of all that hang together under one."""
    return sentence.subtree(index)[0]


def spliced(sentence: ParsedSentence) -> Iterator[tuple[int, int]]:
    """Commas between two whole sentences, each with the verb of the second."""
    tokens = sentence.tokens
    for index, token in enumerate(tokens):
        first, second = sorted((index, token.head))
        if first == second or (token.dep == "ccomp" and index == second):
            continue
        if token.dep not in {"ccomp", "conj", "parataxis"}:
            continue
        comma = _comma_between(sentence, first, second)
        if comma is not None and not _is_list(sentence, first, second):
            yield comma, second


def _comma_between(sentence: ParsedSentence, first: int, second: int) -> int | None:
    tokens = sentence.tokens
    one, other = subject(sentence, first), subject(sentence, second)
    if one is None or other is None or not first < other < second:
        return None
    comma = opening(sentence, other) - 1
    if not first < comma or tokens[comma].tag != ",":
        return None
    if not (is_finite(sentence, first) and is_finite(sentence, second)):
        return None
    if tokens[first].text.lower() in _REPORTING or tokens[second].text.lower() in _REPORTING:
        return None
    start = opening(sentence, one)
    run = tokens[start : second + 1]
    if any(token.text in _BREAKS for token in run):
        return None
    if _is_subordinate(sentence, first, comma, second):
        return None
    if any(token.tag == "CC" for token in tokens[comma : second + 1]):
        return None
    if any(token.tag in _ASKING for token in tokens[start:first] + tokens[comma:second]):
        return None
    if not _is_sure(sentence, comma, other, second):
        return None
    words = " ".join(token.text.lower() for token in tokens[: second + 1])
    return None if any(phrase in words for phrase in _NOT_ONLY) else comma


def _is_list(sentence: ParsedSentence, first: int, second: int) -> bool:
    """Whether "and" brings a last clause with a subject of its own: A, B, and C is no splice."""
    tokens = sentence.tokens
    return any(
        tokens[last].dep == "conj"
        and subject(sentence, last) is not None
        and any(tokens[place].tag == "CC" for place in range(first, last))
        for last in range(second + 1, len(tokens))
        if tokens[last].head in {first, second}
    )


def _is_subordinate(sentence: ParsedSentence, first: int, comma: int, second: int) -> bool:
    """Whether what stands before a comma only leads up to what follows.

    Either a conjunction opens it ("if the mill is ready, it will"), or "and" and a phrase without
    a verb do ("and in June, the mill was").
    """
    tokens = sentence.tokens
    for head in (first, second):
        for child in sentence.children[head]:
            token = tokens[child]
            if token.dep in {"mark", "preconj"} and token.text.lower() != "that":
                return True
            if token.tag in _ASKING:
                return True
    conjunctions = [place for place in range(first, comma) if tokens[place].tag == "CC"]
    for place in conjunctions[-_NEAREST:]:
        tail = [token for token in tokens[place + 1 : comma] if token.tag not in _FILLING]
        if not tail or tail[0].tag == "WRB" or tail[0].dep == "mark":
            return True
        if tail[0].tag in _LEADING and not any(token.tag in FINITE_TAGS for token in tail):
            return True
    return False


def _is_sure(sentence: ParsedSentence, comma: int, own: int, verb: int) -> bool:
    """Whether words that can be nothing else show a subject and a verb behind a comma."""
    tokens = sentence.tokens
    if tokens[own].text.lower() in _NO_SUBJECT:
        return False
    if sum(token.tag == "," for token in tokens[comma + 1 : verb]) == 1:
        return False  # nothing parts a subject from its verb; an aside takes two commas
    if any(token.text in AUXILIARIES for token in tokens[comma : verb + 1]):
        return True
    return tokens[own].tag == "PRP" or any(
        tokens[child].tag in {"DT", "PRP$"} for child in sentence.children[own]
    )


def stranded(sentence: ParsedSentence) -> Iterator[tuple[int, int]]:
    """Commas before a finite auxiliary that has no subject, each with that auxiliary."""
    tokens = sentence.tokens
    for comma, token in enumerate(tokens[:-1]):
        verb = comma + 1
        if token.tag != "," or token.text != "," or tokens[verb].text not in AUXILIARIES:
            continue
        head = tokens[verb].head if tokens[verb].dep in {"aux", "auxpass"} else verb
        if subject(sentence, head) is not None or tokens[head].dep not in {"conj", "ccomp"}:
            continue
        governor = tokens[head].head
        if not (governor < comma and is_finite(sentence, governor)):
            continue
        own = subject(sentence, governor)
        if own is None or tokens[own].tag in _ASKING or tokens[governor].dep == "relcl":
            continue
        between = tokens[opening(sentence, own) : comma]
        if any(word.tag in _ASKING or word.text in _BREAKS for word in between):
            continue
        if any(token.tag == "CC" for token in tokens[verb : head + 1]):
            continue
        if not (_goes_on(sentence, governor, head) or _is_place(sentence, comma)):
            yield comma, verb


def parted(sentence: ParsedSentence) -> Iterator[tuple[int, int]]:
    """Commas between a noun that an infinitive explains and its verb, each with that verb.

    "Their cooperation to promote the project, is in full swing": a noun stands for a verb, and
    the comma for the end of a clause.
    """
    tokens = sentence.tokens
    for comma, token in enumerate(tokens[:-1]):
        verb = comma + 1
        if token.text != "," or tokens[verb].text not in AUXILIARIES:
            continue
        head = tokens[verb].head if tokens[verb].dep in {"aux", "auxpass"} else verb
        own = subject(sentence, head)
        if own is None or own > comma or not tokens[own].tag.startswith("NN"):
            continue
        between = tokens[opening(sentence, own) : comma]
        if any(word.tag in _ASKING or word.text in _BREAKS or word.tag == "," for word in between):
            continue
        explained = sentence.having(own, "acl", "relcl")
        if any(tokens[c].tag == "VB" and tokens[c - 1].tag == "TO" for c in explained):
            yield comma, verb


def _goes_on(sentence: ParsedSentence, governor: int, head: int) -> bool:
    """Whether "and" brings a last predicate: "seats 900, is heated, and has a stage" is right."""
    tokens = sentence.tokens
    return any(
        tokens[place].head in {governor, head}
        and tokens[place].dep == "conj"
        and _ends_series(sentence, head, place)
        for place in range(head + 1, len(tokens))
    )


def _ends_series(sentence: ParsedSentence, head: int, place: int) -> bool:
    """Whether a verb is the last of several, brought by "and" with a verb or comma of its own."""
    tokens = sentence.tokens
    brought = [at for at in range(head, place) if tokens[at].tag == "CC"]
    if tokens[place].tag != "VB" or sentence.having(place, "aux", "auxpass"):
        return bool(brought) and is_finite(sentence, place)
    return any(tokens[at - 1].tag == "," for at in brought)


def _is_place(sentence: ParsedSentence, comma: int) -> bool:
    """Whether a comma closes an aside such as the country after a town: "in Kobe, Japan, is"."""
    tokens = sentence.tokens
    first = comma - 1
    while first > 0 and tokens[first].tag == "NNP":
        first -= 1
    return 0 < first < comma - 1 and tokens[first].tag == "," and tokens[first - 1].tag == "NNP"


def loose_verbs(sentence: ParsedSentence) -> tuple[list[int], int]:
    """Verbs that follow a comma without subject or "and", and how many follow "and"."""
    tokens = sentence.tokens
    loose: list[int] = []
    joined = 0
    for comma, token in enumerate(tokens):
        if token.tag != ",":
            continue
        place = _past_adverbs(sentence, comma + 1)
        conjunction = place < len(tokens) and tokens[place].tag == "CC"
        if conjunction:
            place = _past_adverbs(sentence, place + 1)
        if place >= len(tokens) or tokens[place].tag not in _VERBS:
            continue
        if subject(sentence, place) is not None:
            continue
        if conjunction:
            joined += 1
        elif tokens[place].dep in {"conj", "ccomp", "ROOT", "dep", "advcl"}:
            loose.append(place)
    chain = {*loose, *(tokens[place].head for place in loose)}
    joined += sum(1 for _ in _joined_last(sentence, chain))
    return loose, joined


def _joined_last(sentence: ParsedSentence, chain: set[int]) -> Iterator[int]:
    """Verbs that "and" without a comma adds to a chain: "build a mill, train staff and cut coal".

    In "rectify and remove" the second verb only doubles the first.
    """
    tokens = sentence.tokens
    for index in range(1, len(tokens)):
        if tokens[index].tag != "CC" or tokens[index - 1].tag == ",":
            continue
        place = _past_adverbs(sentence, index + 1)
        if place >= len(tokens) or tokens[place].tag not in _VERBS or index - 1 in chain:
            continue
        if tokens[place].head in chain and tokens[place].dep == "conj":
            yield place


def _past_adverbs(sentence: ParsedSentence, place: int) -> int:
    while place < len(sentence.tokens) and sentence.tokens[place].tag in _ADVERBS:
        place += 1
    return place
