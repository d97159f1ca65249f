"""Which texts count as texts about China."""

from __future__ import annotations

import pytest

from editor.checks.context import Context, Resources
from editor.model import Document, Segment


def is_about_china(text: str, resources: Resources) -> bool:
    document = Document("a.txt", text, (Segment.verbatim(text, 0),))
    return Context(document, resources).china_topic


@pytest.mark.parametrize(
    "text",
    [
        "The mill in Hebei cost 3 million yuan.",
        "Chongqing, May 4 (Xinhua) -- The mill opened.",
        "Zhang Yue opened the mill in Sichuan.",
        "The State Council praised Liu Yue.",
    ],
)
def test_two_kinds_of_sign_make_a_text_about_china(text: str, resources: Resources) -> None:
    assert is_about_china(text, resources)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The mill opened in Ohio.",
        "China, China and the Chinese.",
        "Hunan and Hubei.",
        "Zhang Yue and Liu Yue opened the mill in Ohio.",
    ],
)
def test_one_kind_of_sign_does_not(text: str, resources: Resources) -> None:
    assert not is_about_china(text, resources)
