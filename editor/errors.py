"""Every error copydesk raises on purpose.

CopydeskError
├─ UsageError          a wrong flag or a wrong configuration; says what to do
│  └─ SourceError      the same, pointing at a line of the user's file
├─ ReadError           a document that cannot be read
│  └─ NotBilingualError   it can, but does not translate Chinese into English
├─ WriteError          an output that cannot be written
└─ EngineError         a grammar engine that did not do its work
   ├─ EngineMissing    it is not installed, and how to get it
   ├─ EngineTimeout    it did not answer in time
   └─ EngineCrashed    it stopped or answered nonsense
"""

from __future__ import annotations


class CopydeskError(Exception):
    """Base of all; its text is one line a user can act on."""


class UsageError(CopydeskError):
    """A wrong flag, option value or combination."""


class SourceError(UsageError):
    """A wrong line in a configuration or glossary file.

    Args:
        path: the file as the user named it.
        line: line number from 1, or None when the whole file is meant.
        reason: what is wrong and what would be right.
    """

    def __init__(self, path: str, line: int | None, reason: str) -> None:
        self.path = path
        self.line = line
        self.reason = reason
        place = path if line is None else f"{path}:{line}"
        super().__init__(f"{place}: {reason}")


class ReadError(CopydeskError):
    """A document that is missing, unreadable, undecodable, too large or of an unknown kind."""


class NotBilingualError(ReadError):
    """A file of a bilingual format that does not hold Chinese and its English.

    Named by the user it is an error; where it merely lies in a folder it is passed over.
    """


class WriteError(CopydeskError):
    """An output that could not be written; nothing was left half written."""


class EngineError(CopydeskError):
    """A grammar engine did not do its work; the text says which and what to do."""


class EngineMissing(EngineError):  # noqa: N818 - the tree above reads better without suffixes
    """The engine is not installed."""


class EngineTimeout(EngineError):  # noqa: N818
    """The engine did not answer in time."""


class EngineCrashed(EngineError):  # noqa: N818
    """The engine stopped, or its answer made no sense."""


def reason_of(error: OSError) -> str:
    """Why the system refused, in words that stand inside a sentence."""
    return (error.strerror or type(error).__name__).lower()
