"""How hard a text is to read, by published formulas; relative figures, never a gate.

Words, letters and syllables are counted by textstat; the sentences are ours, because textstat's
own splitter ends one at every "Co., Ltd." The formulas:

- Automated Readability Index: Smith and Senter, AMRL-TR-66-220 (1967).
- Coleman-Liau index: Coleman and Liau, Journal of Applied Psychology 60 (1975).
- LIX: Björnsson, Läsbarhet (1968).
- Flesch Reading Ease: Flesch, Journal of Applied Psychology 32 (1948).
- Flesch-Kincaid Grade Level: Kincaid et al., NTTC Research Branch Report 8-75 (1975).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from editor.review import Review
from editor.sentences import sentence_spans

MIN_WORDS = 30
"""Under this many English words no score is given."""

_ENGLISH = re.compile(r"[A-Za-z]")
_LANGUAGE = "en_US"


def scores(sentences: Sequence[str], *, syllables: bool = False) -> dict[str, float]:
    """Readability of a text.

    Args:
        sentences: its sentences; those without a Latin letter are left out.
        syllables: whether to add the scores that need syllables; loading the pronouncing
            dictionary for them takes a third of a second.

    Returns:
        ``words``, ``sentences``, ``words_per_sentence``, ``automated_readability_index`` and
        ``coleman_liau_index`` (United States school grades), ``lix`` (20 easy, 60 hard); with
        ``syllables`` also ``flesch_kincaid_grade`` and ``flesch_reading_ease`` (100 easy, 0 hard).
        Rounded to one decimal. Empty for fewer than ``MIN_WORDS`` words of English.
    """
    english = [sentence for sentence in sentences if _ENGLISH.search(sentence)]
    text = "\n".join(english)
    if sum(1 for word in text.split() if _ENGLISH.search(word)) < MIN_WORDS:
        return {}
    # Imported here: it takes 45 ms, and most calls need no score.
    from textstat.backend import counts  # noqa: PLC0415

    words = counts.count_words(text)
    length = words / len(english)
    letters = counts.count_letters(text) / words  # digits included, as both indices have it
    long_words = counts.count_long_words(text) / words
    found = {
        "words": words,
        "sentences": len(english),
        "words_per_sentence": length,
        "automated_readability_index": 4.71 * letters + 0.5 * length - 21.43,
        "coleman_liau_index": 5.88 * letters - 29.6 / length - 15.8,
        "lix": length + 100 * long_words,
    }
    if syllables:
        spoken = counts.count_syllables(text, _LANGUAGE) / words
        found["flesch_reading_ease"] = 206.835 - 1.015 * length - 84.6 * spoken
        found["flesch_kincaid_grade"] = 0.39 * length + 11.8 * spoken - 15.59
    return {name: round(float(value), 1) for name, value in found.items()}


def with_scores(review: Review, *, syllables: bool = False) -> Review:
    """The review with its document's readability; ``syllables`` as for ``scores``."""
    document = review.document
    sentences = [
        segment.text[span.start : span.end]
        for segment in document.segments
        for span in sentence_spans(segment.text)
    ]
    return replace(review, readability=scores(sentences, syllables=syllables))
