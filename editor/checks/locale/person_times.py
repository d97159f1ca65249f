"""A unit of counting that English has no word for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.base import Example, Hit, segment_check
from editor.checks.context import Context
from editor.model import Segment
from editor.taxonomy import Category, Severity

_PERSON_TIMES = re.compile(
    r"\b(?:(?:person|man|people|passenger|vehicle|train|flight|ship|unit|set)-times?|"
    r"(?<=\d )(?:person|people|passengers?|vehicles?|sets) times?(?! (?:more|less|higher|larger))|"
    r"(?<=million )(?:person|people) times?|trips of people|times of people)\b",
    re.IGNORECASE,
)


@segment_check(
    category=Category.MEASUREMENT_FORMAT,
    severity=Severity.MINOR,
    examples=(
        Example("The hall received 10,000 ⟦person-times⟧."),
        Example("The line moved 3 million ⟦people times⟧ a year."),
        Example("Two people timed the run; 300 people, times three; man-hours grew."),
        Example("The passenger time-table is new."),
    ),
)
def person_times(segment: Segment, _: Context) -> Iterator[Hit]:
    """A unit of counting that English has no word for.

    人次 counts visits and trips, 台次 services: say what was counted, "10,000 visits", "trips",
    "inspections", "attendees".
    """
    text = segment.text
    if "time" not in text and "trips" not in text:
        return
    for match in _PERSON_TIMES.finditer(text):
        message = "Say what was counted: visits, trips, attendees, inspections."
        yield Hit(match.start(), match.end(), message)
