"""Where LanguageTool and its server's state live on this machine."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs


@dataclass(frozen=True, slots=True)
class Places:
    """Folders; they need not exist yet.

    Attributes:
        cache: holds the installed versions; may be deleted at any time.
        state: holds the running server's state, lock and log.
    """

    cache: Path
    state: Path

    @classmethod
    def default(cls) -> Places:
        """This user's own."""
        return cls(
            platformdirs.user_cache_path("copydesk") / "languagetool",
            platformdirs.user_state_path("copydesk") / "languagetool",
        )

    @property
    def state_file(self) -> Path:
        """What the running server wrote about itself; absent when none runs."""
        return self.state / "server.json"

    @property
    def log_file(self) -> Path:
        """What the server last said."""
        return self.state / "server.log"
