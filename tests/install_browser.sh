#!/bin/sh
# Makes sure there is a Chromium for the browser tests: what is there, else Playwright's own build,
# else Debian's package. Usage: sh tests/install_browser.sh PYTHON
set -u
python=${1:-python3}

found() {
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" >/dev/null 2>&1 && return 0
  done
  "$python" - <<'PYTHON' 2>/dev/null
import os
import sys

from playwright.sync_api import sync_playwright

with sync_playwright() as playwright:
    sys.exit(not os.path.exists(playwright.chromium.executable_path))
PYTHON
}

found && exit 0
"$python" -m playwright install chromium >/dev/null 2>&1 && found && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y chromium; } \
    >/dev/null 2>&1
  found && exit 0
fi
echo "No browser for the browser tests: install Chromium (apt-get install chromium) or run" \
  "'$python -m playwright install chromium', then try again." >&2
exit 1
