"""Drives LibreOffice: run by the system's Python, which has its bridge.

Usage: python3 drive_office.py FOLDER < JOBS

Each job is a line of JSON: what to do with tracked changes (accept, reject or keep), the document,
and the copy to write, whose ending says the format.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
import uuid
from pathlib import Path
from typing import Any

import uno  # type: ignore[import-not-found]
from com.sun.star.beans import PropertyValue  # type: ignore[import-not-found]

_COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}
_FILTERS = {".docx": "MS Word 2007 XML", ".txt": "Text (encoded)", ".pdf": "writer_pdf_Export"}
_TRIES = 600


def property_(name: str, value: object) -> Any:  # noqa: ANN401 - the bridge has no types
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(pipe: str) -> Any:  # noqa: ANN401
    context = uno.getComponentContext()
    manager = context.ServiceManager
    resolver = manager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    for _ in range(_TRIES):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:  # noqa: BLE001 - it says so in many ways until it has started
            time.sleep(0.1)
    raise TimeoutError("LibreOffice did not start")


def main() -> None:
    pipe = f"office{uuid.uuid4().hex}"
    profile = Path(sys.argv[1]).resolve().as_uri()
    office = subprocess.Popen([
        "soffice", "--headless", "--norestore", "--nologo",
        f"-env:UserInstallation={profile}", f"--accept=pipe,name={pipe};urp;",
    ])  # fmt: skip
    try:
        context = connect(pipe)
        manager = context.ServiceManager
        desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        helper = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        for line in sys.stdin:
            what, source, target = json.loads(line)
            document = desktop.loadComponentFromURL(
                Path(source).resolve().as_uri(), "_blank", 0, (property_("Hidden", value=True),)
            )
            if what in _COMMANDS:
                frame = document.CurrentController.Frame
                helper.executeDispatch(frame, _COMMANDS[what], "", 0, ())
            filter_ = property_("FilterName", _FILTERS[Path(target).suffix])
            options = property_("FilterOptions", "UTF8,LF,,,")
            document.storeToURL(Path(target).resolve().as_uri(), (filter_, options))
            document.close(True)
        desktop.terminate()
    finally:
        try:
            office.wait(timeout=30)
        except subprocess.TimeoutExpired:
            office.kill()


if __name__ == "__main__":
    main()
