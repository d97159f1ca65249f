"""Makes characters visible that would hide, reorder or break what a reader sees.

The text under review is untrusted. Escaping keeps it from being markup; this keeps it from
deceiving the eye: control characters become their Unicode pictures (U+2400 block), characters that
steer direction or take no width become their code in brackets, and what may not stand in a file
(lone surrogates, noncharacters) becomes U+FFFD.
"""

from __future__ import annotations

from typing import Final

_KEPT_CONTROLS: Final = {0x09, 0x0A, 0x0D}

_STEERING: Final = (
    *(0x00AD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
    *(0xFEFF, 0xFFF9, 0xFFFA, 0xFFFB),
    *range(0xE0000, 0xE0080),
)
"""Bidirectional marks and overrides, zero-width characters, line separators and tags.

The zero-width joiner and non-joiner stay: emoji and several scripts need them.
"""

_TABLE: Final = {
    **{code: chr(0x2400 + code) for code in range(0x20) if code not in _KEPT_CONTROLS},
    0x7F: "\u2421",
    **{code: f"[U+{code:04X}]" for code in range(0x80, 0xA0)},
    **{code: f"[U+{code:04X}]" for code in _STEERING},
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
    0xFFFE: "\ufffd",
    0xFFFF: "\ufffd",
}


def visible(text: str) -> str:
    """The text with nothing hidden in it; tabs and line breaks stay as they are."""
    return text if text.isascii() and text.isprintable() else text.translate(_TABLE)


def spaces_shown(text: str) -> str:
    """The text with each white-space character drawn, for changes that are about nothing else."""
    return "".join("\u2423" if character.isspace() else character for character in text)
