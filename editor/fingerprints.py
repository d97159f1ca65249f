"""Names a finding by what it says about which words, so that moving text does not rename it.

A fingerprint is made of the check, the words flagged and a few words on either side in the same
line; positions play no part, nor do white space and capitals. Baselines, SARIF and the pages refer
to findings by it.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable

from editor.model import Finding

_NEARBY_WORDS = 3
_NEARBY_REACH = 80  # characters looked through for them
_DIGEST_BYTES = 8


def fingerprints(text: str, findings: Iterable[Finding]) -> tuple[str, ...]:
    """A fingerprint for each finding of one document, in order, no two alike.

    Args:
        text: ``Document.text``.
        findings: the findings in it. Those that would be alike are numbered in this order:
            ``…-2``, ``…-3``.

    Returns:
        16 hexadecimal digits each, and the number where there is one.
    """
    seen: Counter[str] = Counter()
    made = []
    for finding in findings:
        bare = _bare_fingerprint(text, finding)
        seen[bare] += 1
        made.append(bare if seen[bare] == 1 else f"{bare}-{seen[bare]}")
    return tuple(made)


def _bare_fingerprint(text: str, finding: Finding) -> str:
    start, end = finding.span.start, finding.span.end
    before = text[max(0, start - _NEARBY_REACH) : start].splitlines() or [""]
    after = text[end : end + _NEARBY_REACH].splitlines() or [""]
    parts = (
        finding.check,
        _normal(text[start:end].split()),
        _normal(before[-1].split()[-_NEARBY_WORDS:]),
        _normal(after[0].split()[:_NEARBY_WORDS]),
    )
    digest = hashlib.blake2b(digest_size=_DIGEST_BYTES)
    digest.update("\0".join(parts).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _normal(words: list[str]) -> str:
    return " ".join(words).casefold()
