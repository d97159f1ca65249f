"""``copydesk`` and ``python -m editor``."""

from __future__ import annotations

import gc
import os
import signal
import sys
from pathlib import Path

import click

from editor.cli.main import copydesk
from editor.errors import CopydeskError, reason_of

EXIT_TROUBLE = 2


def main() -> None:
    """Runs the command; every trouble is one line on standard error and exit code 2."""
    # A run makes a hundred thousand objects that live to its end; looking for garbage among them
    # over and over is a tenth of its time.
    gc.set_threshold(100_000, 50, 50)
    _open_what_is_closed()
    # Asked to end, as by a build that is cancelled, it tidies up as after Ctrl-C.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        code = copydesk.main(standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        _fail(error.format_message())
    except CopydeskError as error:
        _fail(str(error))
    except (click.Abort, KeyboardInterrupt):
        _fail("stopped; nothing is half written")
    except BrokenPipeError:
        # The reader of our output left, as `head` does; there is nobody to tell.
        _drop_output()
        sys.exit(EXIT_TROUBLE)
    except OSError as error:
        # Files are read and written where their own trouble is told; this is standard output.
        _drop_output()
        reason = reason_of(error)
        _fail(f"{error.filename or 'standard output'}: cannot use it: {reason}")
    sys.exit(code if isinstance(code, int) else 0)


def _fail(message: str) -> None:
    from editor.cli.output import complain  # noqa: PLC0415 - only for a run that failed

    complain(message)
    sys.exit(EXIT_TROUBLE)


def _open_what_is_closed() -> None:
    """Opens standard streams that were closed, as ``>&-`` does, on nothing.

    Else they are None, and the first file opened would take the place of one.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            nothing = Path(os.devnull).open(mode, encoding="utf-8")  # noqa: SIM115 - to the end
            setattr(sys, name, nothing)


def _drop_output() -> None:
    """Sends what is left of standard output nowhere, so that leaving does not fail over it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
