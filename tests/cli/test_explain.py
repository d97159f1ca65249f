"""``copydesk explain``: for people in a terminal, and as a reference."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from editor.checks import builtin
from editor.checks.base import Check, Example, Measured
from editor.cli.check_text import describe_check, overview, reference
from tests.cli.conftest import Run

CHECK = replace(
    next(check for check in builtin() if check.id == "linguistic/doubled-word"),
    title="Doubled words.",
    reason="Doubled words.\n\nNobody means\nto write them.\n\n- a list\n- stays",
    examples=(
        Example("The ⟦the⟧ mill.", fix="The mill."),
        Example("It ⟦is is⟧."),
        Example("They had had it."),
    ),
    measured=Measured(fired=8, right=7),
)


def test_a_check_is_explained_in_the_order_of_a_readers_questions() -> None:
    assert describe_check(CHECK, 80) == (
        "linguistic/doubled-word\n"
        "minor · linguistic-conventions/grammar\n"
        "Right in 7 of 8 findings, read one by one.\n"
        "\n"
        "Doubled words.\n"
        "\n"
        "Nobody means to write them.\n"
        "\n"
        "- a list\n"
        "- stays\n"
        "\n"
        "It flags what stands in ⟦ ⟧:\n"
        "  ✗ The ⟦the⟧ mill.\n"
        "  → The mill.\n"
        "  ✗ It ⟦is is⟧.\n"
        "\n"
        "It leaves in peace:\n"
        "  ✓ They had had it.\n"
        "\n"
        "To leave it out: copydesk check --ignore linguistic/doubled-word …"
    )


@pytest.mark.parametrize("check", builtin(), ids=lambda check: check.id)
def test_prose_and_examples_keep_to_the_width(check: Check) -> None:
    fixed = [part for part in check.reason.split("\n\n") if re.search("^[ *-]", part, re.MULTILINE)]

    for line in describe_check(check, 60).splitlines():
        wide = len(line) > 60 and not line.startswith("To leave it out")
        assert not wide or len(line.split()) <= 2 or any(line in part for part in fixed)


def test_a_check_that_is_seldom_right_says_that_it_is_advice() -> None:
    seldom = replace(CHECK, measured=Measured(fired=8, right=2))

    assert "its findings are advice" in describe_check(seldom, 80)
    assert "its findings are advice" not in describe_check(CHECK, 80)


def test_an_unmeasured_check_claims_nothing() -> None:
    assert "Right in" not in describe_check(replace(CHECK, measured=Measured(0, 0)), 80)


def test_the_list_shows_severity_and_how_often_right() -> None:
    head, line = overview([CHECK]).splitlines()

    assert head.split() == ["check", "severity", "right", "about"]
    assert line == "linguistic/doubled-word  minor     7/8    Doubled words."


def test_all_is_a_reference_with_a_section_for_every_check(copydesk: Run) -> None:
    done = copydesk("explain", "--all")

    assert (done.returncode, done.stderr) == (0, "")
    headings = re.findall("^## (.+)$", done.stdout, re.MULTILINE)
    assert headings == [check.id for check in builtin()]
    anchors = re.findall(r"\]\(#([\w-]+)\)", done.stdout)
    assert anchors == [heading.replace("/", "") for heading in headings]


def test_backticks_in_an_example_do_not_end_its_block() -> None:
    told = reference([replace(CHECK, examples=(Example("A ```` ⟦b⟧"), Example("c")))])

    assert "`````text\n✗ A ```` ⟦b⟧\n`````" in told


def test_a_bar_in_a_title_does_not_end_its_cell() -> None:
    assert "a \\| b |" in reference([replace(CHECK, title="a | b")])


def test_a_name_and_all_together_are_refused(copydesk: Run) -> None:
    done = copydesk("explain", "--all", "dual-carbon")

    assert done.returncode == 2
    assert "--all prints every check" in done.stderr


def test_a_name_nobody_knows_is_answered_with_the_nearest(copydesk: Run) -> None:
    done = copydesk("explain", "linguistic/double-word")

    assert done.returncode == 2
    assert "linguistic/doubled-word" in done.stderr


def test_a_check_that_hears_rules_of_others_lists_them_with_their_counts(copydesk: Run) -> None:
    done = copydesk("explain", "linguistic/grammar")

    assert re.search(r"^ *\d+/\d+ {2}harper AnA: a/an$", done.stdout, re.MULTILINE)
    assert "| harper AnA |" in copydesk("explain", "--all").stdout
