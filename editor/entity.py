"""What the entity sheet is made of: an entity of the Chinese and its forms in the English."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from editor.model import Span


class EntityKind(StrEnum):
    """What a name names."""

    PERSON = "person"
    PLACE = "place"
    ORGANIZATION = "organization"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Form:
    """One way the English writes an entity.

    Attributes:
        text: the words as they stand.
        places: where, in ``Document.text``, in order.
        right: whether no check objects to it.
    """

    text: str
    places: tuple[Span, ...]
    right: bool


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, place, organization or title of the Chinese.

    Attributes:
        chinese: the name as the source writes it.
        kind: what it names.
        expected: the English it should have: the glossary's, else the form the text mostly has
            where that is right, else pinyin; None where that depends on the sentence.
        mentions: how often the source has it.
        forms: what stands in the English, the most frequent first.
        missing: whether the English surely leaves it out.
    """

    chinese: str
    kind: EntityKind
    expected: str | None
    mentions: int
    forms: tuple[Form, ...]
    missing: bool = False

    @property
    def found(self) -> int:
        """How often the English has it, in any form."""
        return sum(len(form.places) for form in self.forms)

    @property
    def deviates(self) -> bool:
        """Whether an editor should look: it is left out, or a form of it is wrong."""
        return self.missing or not all(form.right for form in self.forms)
