"""The scores of an earlier check, out of its JSON: what a trend is measured from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from editor.errors import SourceError, reason_of

_VERSION = 1
_NOT_OURS = "not the output of copydesk check --format json"


def read_scores(path: str) -> dict[str, float]:
    """The score of every file in the output of ``copydesk check --format json``, by its path.

    Raises:
        SourceError: the file cannot be read, or is no such output.
    """
    try:
        content: Any = json.loads(Path(path).read_bytes())
    except OSError as error:
        reason = reason_of(error)
        raise SourceError(path, None, f"cannot read the earlier check: {reason}") from None
    except (ValueError, RecursionError):
        raise SourceError(path, None, _NOT_OURS) from None
    try:
        if content["version"] != _VERSION:
            raise SourceError(path, None, f"version {content['version']!r} is not read, only 1")
        return {str(file["path"]): float(file["score"]) for file in content["files"]}
    except (KeyError, TypeError, ValueError):
        raise SourceError(path, None, _NOT_OURS) from None
