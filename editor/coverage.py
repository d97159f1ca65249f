"""How much of what a source asks for is there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many of the terms that a source asks for have their standard rendering.

    Attributes:
        present: terms with a right rendering wherever one is asked for.
        required: terms asked for in sentences that were surely paired.
        missing: the Chinese of the others, each once, in the order of the text.
    """

    present: int
    required: int
    missing: tuple[str, ...]
