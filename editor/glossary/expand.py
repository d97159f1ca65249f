"""Proposes renderings to avoid: what a term's characters say one by one.

A translation engine that does not know a term builds it from its parts, each in the sense a
dictionary puts first. So does this module, for an author to choose from; nothing it makes is used
unread.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from editor.glossary.compile import CompiledGlossary
from editor.glossary.dictionary import Dictionary
from editor.glossary.normalize import normalize
from editor.glossary.patterns import expand

_HAN = re.compile(r"[\u3400-\u9fff]+")
_READINGS = 4
_MAX_LITERAL = 12


def propose(term: str, dictionary: Dictionary, compiled: CompiledGlossary) -> Iterator[str]:
    """Patterns for the avoid list of a term, those left out that the glossary knows already.

    Args:
        term: the Chinese; what is not Chinese in it is passed over.
        dictionary: where its parts are looked up.
        compiled: the glossary, whose right renderings must not be proposed.
    """
    seen: set[str] = set()
    chinese = "".join(_HAN.findall(term))
    for parts in islice(dictionary.readings(chinese), _READINGS if chinese else 0):
        pattern = dictionary.pattern(parts)
        forms = expand(pattern)
        unknown = [
            form for form in forms if normalize(form) not in compiled.forms and form not in seen
        ]
        seen.update(forms)
        if len(unknown) == len(forms):
            yield pattern
        else:
            yield from unknown[:_MAX_LITERAL]
