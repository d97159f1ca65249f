"""The wheel holds what it needs and works away from the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

pytestmark = pytest.mark.wheel

ROOT = Path(__file__).parent.parent
TEXT = "Staff studied the new development concept.\n"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command of a fresh environment that has the wheel, and borrows the dependencies."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
    subprocess.run([*build, str(ROOT)], check=True, capture_output=True)
    (wheel,) = folder.glob("copydesk-*.whl")
    venv.create(folder / "env", with_pip=True)
    python = folder / "env" / "bin" / "python"
    install = [
        str(python),
        "-m",
        "pip",
        "install",
        "--no-deps",
        "--no-index",
        "--quiet",
        str(wheel),
    ]
    subprocess.run(install, check=True, capture_output=True)
    return python.parent / "copydesk"


def run(command: Path, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {
        "PYTHONPATH": sysconfig.get_path("purelib"),
        "XDG_CACHE_HOME": str(folder / "cache"),
    }
    return subprocess.run(
        [command, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_it_runs_from_its_own_files(installed: Path, tmp_path: Path) -> None:
    where = "import editor; print(editor.__file__)"
    done = run(installed.parent / "python", "-c", where, folder=tmp_path)

    assert Path(done.stdout.strip()).is_relative_to(installed.parent.parent)


def test_the_glossaries_and_templates_are_inside(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "release.txt").write_text(TEXT)

    checked = run(installed, "check", "release.txt", folder=tmp_path)
    reported = run(installed, "report", "release.txt", folder=tmp_path)

    assert "new development philosophy" in checked.stdout
    assert (checked.returncode, reported.returncode) == (1, 1)
    assert "new development philosophy" in (tmp_path / "report.html").read_text("utf-8")


def test_every_command_is_there(installed: Path, tmp_path: Path) -> None:
    for command in ("check", "fix", "report", "explain", "glossary", "languagetool"):
        assert run(installed, command, "--help", folder=tmp_path).returncode == 0
