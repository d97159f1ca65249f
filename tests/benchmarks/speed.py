"""Times whole commands on the same files, ours and those of its peers that are installed.

Run with ``make benchmark``. Prints seconds (median of several runs), words per second, and how many
times as long as ``copydesk --grammar none`` each takes. Peers: Harper (its linter in a process of
its own), proselint and Vale when they are on the PATH. No figure here is a test.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

SAMPLES = Path(__file__).parents[2] / "samples"
RUNS = 5
LARGE_WORDS = 104_000

_HARPER = (
    "import harper, pathlib, sys; linter = harper.Linter(); "
    "[linter.lint(pathlib.Path(p).read_text('utf-8'), language='plaintext') for p in sys.argv[1:]]"
)


def commands(path: Path) -> Iterator[tuple[str, list[str]]]:
    """The name and arguments of every contender."""
    copydesk = [sys.executable, "-m", "editor", "check", str(path)]
    yield "copydesk --grammar none", [*copydesk, "--grammar", "none"]
    yield "copydesk --syntax off", [*copydesk, "--syntax", "off"]
    yield "copydesk", copydesk
    yield "Harper", [sys.executable, "-c", _HARPER, str(path)]
    for peer, arguments in (("proselint", ["check"]), ("vale", [])):
        found = shutil.which(peer)
        if found:
            yield peer, [found, *arguments, str(path)]


def seconds(command: Sequence[str], runs: int = RUNS) -> float:
    """Median wall time of the command; one run before does not count."""
    taken = []
    for run in range(runs + 1):
        start = time.perf_counter()
        subprocess.run(command, capture_output=True, check=False)
        if run:
            taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def measure(title: str, path: Path, runs: int) -> None:
    """Prints one table."""
    words = len(path.read_text("utf-8").split())
    print(f"\n{title}: {words:,} words\n")
    print(f"{'':28}{'seconds':>9}{'words/s':>10}{'ratio':>7}")
    base = 0.0
    for name, command in commands(path):
        taken = seconds(command, runs)
        base = base or taken
        print(f"{name:28}{taken:9.2f}{words / taken:10,.0f}{taken / base:7.1f}")


def main() -> None:
    """Measures one release, and as many as make a book."""
    releases = sorted(SAMPLES.glob("*/mt.en.txt"))
    measure("One release", releases[0], RUNS)
    text = "\n\n".join(path.read_text("utf-8") for path in releases)
    book = text + "\n\n"
    book *= LARGE_WORDS // len(text.split()) + 1
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.txt"
        path.write_text(book, "utf-8")
        measure("A book", path, 3)


if __name__ == "__main__":
    main()
