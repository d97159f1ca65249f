"""The scores of an earlier check are read back, and nothing else is taken for them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from editor.earlier import read_scores
from editor.errors import SourceError


def test_the_scores_stand_by_their_paths(tmp_path: Path) -> None:
    file = tmp_path / "earlier.json"
    files = [{"path": "a.txt", "score": 61.2}, {"path": "b.txt", "score": 100}]
    file.write_text(json.dumps({"version": 1, "files": files}), "utf-8")

    assert read_scores(str(file)) == {"a.txt": 61.2, "b.txt": 100.0}


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "cannot read the earlier check"),
        ("{", "not the output of copydesk check"),
        ("[]", "not the output of copydesk check"),
        ('{"version": 1}', "not the output of copydesk check"),
        ('{"version": 1, "files": [{"path": "a", "score": "high"}]}', "not the output"),
        ('{"version": 2, "files": []}', "version 2 is not read"),
    ],
)
def test_anything_else_is_told_in_one_line(
    tmp_path: Path, content: str | None, reason: str
) -> None:
    file = tmp_path / "earlier.json"
    if content is not None:
        file.write_text(content, "utf-8")

    with pytest.raises(SourceError, match=reason):
        read_scores(str(file))
