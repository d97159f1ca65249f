"""Files are written whole or not at all, and nothing but a file is ever replaced."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from editor.atomic import Replacement, write_atomically


def test_a_file_is_replaced_whole_and_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_text("before")
    target.chmod(0o640)

    write_atomically(target, b"after")

    assert target.read_bytes() == b"after"
    assert target.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [target]


def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    came: list[bytes] = []
    reader = threading.Thread(target=lambda: came.append(pipe.read_bytes()))
    reader.start()

    write_atomically(pipe, b"text")

    reader.join()
    assert came == [b"text"]
    assert pipe.is_fifo()


def test_a_link_is_followed_and_one_to_itself_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to("a.txt")
    (tmp_path / "loop.txt").symlink_to("loop.txt")

    write_atomically(tmp_path / "link.txt", b"text")

    assert (tmp_path / "a.txt").read_bytes() == b"text"
    with pytest.raises(OSError, match="symbolic links"):
        write_atomically(tmp_path / "loop.txt", b"text")


def test_the_longest_name_a_folder_takes_can_be_written(tmp_path: Path) -> None:
    target = tmp_path / ("钢" * 83 + ".txt")

    write_atomically(target, b"text")

    assert target.read_bytes() == b"text"


def test_what_is_thrown_away_leaves_the_target_and_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_text("before")
    replacement = Replacement(target)
    replacement.write(b"half of it")

    replacement.discard()

    assert target.read_text() == "before"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
def test_a_file_that_is_read_only_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_text("before")
    target.chmod(0o444)

    with pytest.raises(PermissionError):
        write_atomically(target, b"after")

    assert target.read_text() == "before"
