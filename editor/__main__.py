"""``copydesk`` and ``python -m editor``."""

from __future__ import annotations

import gc
import os
import sys

import click

from editor.cli.main import copydesk
from editor.errors import CopydeskError

EXIT_TROUBLE = 2


def main() -> None:
    """Runs the command; every trouble is one line on standard error and exit code 2."""
    # A run makes a hundred thousand objects that live to its end; looking for garbage among them
    # over and over is a tenth of its time.
    gc.set_threshold(100_000, 50, 50)
    try:
        code = copydesk.main(standalone_mode=False)
    except click.ClickException as error:
        _fail(error.format_message())
    except CopydeskError as error:
        _fail(str(error))
    except (click.Abort, KeyboardInterrupt):
        _fail("stopped; nothing was written")
    except BrokenPipeError:
        # The reader of our output left, as `head` does; there is nobody to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(EXIT_TROUBLE)
    sys.exit(code if isinstance(code, int) else 0)


def _fail(message: str) -> None:
    line = " ".join(message.split())
    click.echo(f"copydesk: {line}", err=True)
    sys.exit(EXIT_TROUBLE)


if __name__ == "__main__":
    main()
