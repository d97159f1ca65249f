#!/bin/sh
# Makes sure there is a LibreOffice for the office tests, with the Python bridge they drive it by.
# Usage: sh tests/install_libreoffice.sh
set -u

found() {
  command -v soffice >/dev/null 2>&1 && /usr/bin/python3 -c "import uno" >/dev/null 2>&1
}

found && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  {
    apt-get update -qq &&
      DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
        libreoffice-writer python3-uno
  } >/dev/null 2>&1
  found && exit 0
fi
echo "No LibreOffice for the office tests: install libreoffice-writer and python3-uno, then try" \
  "again." >&2
exit 1
