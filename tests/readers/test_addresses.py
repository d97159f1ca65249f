from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.readers.addresses import address_spans


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("See https://www.example.com/a(b)?c=d&e=1#f.", ["https://www.example.com/a(b)?c=d&e=1#f"]),
        ("(see http://example.com/path)", ["http://example.com/path"]),
        ("网址：www.example.com.cn，欢迎", ["www.example.com.cn"]),
        ("visit example-group.com.cn today", ["example-group.com.cn"]),
        ("E-mail: first.last+x@mail.example.com.", ["first.last+x@mail.example.com"]),
        ("邮箱abc@example.com", ["abc@example.com"]),
        ("in /usr/local/bin and ~/notes or ./a/b", ["/usr/local/bin", "~/notes", "./a/b"]),
        (
            r"at C:\Users\me\file.txt, or \\server\share\x",
            [r"C:\Users\me\file.txt", r"\\server\share\x"],
        ),
        ("open report_final.docx now", ["report_final.docx"]),
        ("Tel: +86 571 8888 8888", ["+86 571 8888 8888"]),
        ("Tel: 010-88888888, 0571-8888888-801", ["010-88888888", "0571-8888888-801"]),
        ("hotline 400-888-8888 or (0571) 8888 8888", ["400-888-8888", "(0571) 8888 8888"]),
        ("mobile 13812345678.", ["13812345678"]),
    ],
)
def test_addresses_are_found_whole(text: str, addresses: list[str]) -> None:
    assert [text[span.start : span.end] for span in address_spans(text)] == addresses


@pytest.mark.parametrize(
    "text",
    [
        "",
        "production/study/research and/or R&D, 50 km/h on 12/06/2023",
        "Home / Company News / Details",
        "an output of 15000000000 yuan and 13800000000 tons",
        "1,780 cubic meters, 2022-11-28 00:00:00, 400-500 people, 2016-2022",
        "Co., Ltd. was founded in the U.S. with No.3 furnace.Then it grew",
        "at 9:58 am: note the ratio 3:2",
        "No. 010 of 0571 items",
        "@ mention, a @ b",
    ],
)
def test_near_misses_are_left_alone(text: str) -> None:
    assert address_spans(text) == ()


@given(st.text(alphabet="a1./:@\\-+() ~中\0", max_size=200))
def test_spans_are_in_order_and_apart(text: str) -> None:
    end = -1
    for span in address_spans(text):
        assert end < span.start < span.end <= len(text)
        end = span.end
