# make report   sets up what is needed and writes the review page of a sample release
# make test     sets up the rest (test tools, a browser, LanguageTool) and runs every check we have
# The other targets are steps of these two.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
SAMPLE ?= samples/01-light-metals-conference/mt.en.txt
SOURCE ?= $(wildcard $(dir $(SAMPLE))source.zh.txt)

.PHONY: report test lint types imports unit browser office benchmark quality pictures format constraints clean

report: $(VENV)/installed
	@$(BIN)/copydesk report $(SAMPLE) $(addprefix --source ,$(SOURCE)) -o report.html || [ $$? = 1 ]  # 1: the sample has findings
	@echo "Open $(CURDIR)/report.html in a browser."

test: lint types imports unit

lint: $(VENV)/installed-dev
	$(BIN)/ruff check editor tests
	$(BIN)/ruff format --check editor tests
	$(BIN)/copydesk glossary lint

types: $(VENV)/installed-dev
	$(BIN)/mypy

imports: $(VENV)/installed-dev
	$(BIN)/lint-imports

unit: $(VENV)/installed-dev browser
	$(BIN)/pytest -n auto --maxprocesses 4

browser: $(VENV)/installed-dev
	@sh tests/install_browser.sh $(BIN)/python

# Opens Word files in LibreOffice; part of `make test` where that is installed.
office: $(VENV)/installed-dev
	@sh tests/install_libreoffice.sh
	$(BIN)/pytest -m office

benchmark: $(VENV)/installed-dev browser
	$(BIN)/python tests/benchmarks/speed.py
	$(BIN)/python tests/benchmarks/page.py

# Scores on the samples, beside those of Harper and LanguageTool; rewrites the README's table.
quality: $(VENV)/installed-dev
	$(BIN)/copydesk languagetool install
	$(BIN)/python tests/benchmarks/quality.py --peers --readme README.md

# The pictures in the README.
pictures: report browser
	$(BIN)/python tests/take_pictures.py report.html samples

format: $(VENV)/installed-dev
	$(BIN)/ruff check --fix editor tests
	$(BIN)/ruff format editor tests

# Every dependency is pinned with its hash; the project itself goes in without touching them.
$(VENV)/installed: constraints.txt pyproject.toml | $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@$(BIN)/python -m compileall -q editor
	@touch $@

$(VENV)/installed-dev: constraints-dev.txt $(VENV)/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r constraints-dev.txt
	@touch $@

$(VENV):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "copydesk needs Python 3.11 or later; name one: make PYTHON=/path/to/python3 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || \
	  { rm -rf $(VENV); echo "Python's venv module is missing; on Debian and Ubuntu: apt-get install python3-venv"; exit 1; }

# After changing a dependency in pyproject.toml.
constraints: $(VENV)/installed-dev
	$(BIN)/uv pip compile --quiet pyproject.toml --extra syntax --extra dictionary --extra word --group build --universal --python-version 3.11 \
	  --generate-hashes --no-emit-index-url --custom-compile-command "make constraints" -o constraints.txt
	$(BIN)/uv pip compile --quiet pyproject.toml --extra syntax --extra dictionary --extra word --group build --group dev --universal --python-version 3.11 \
	  --generate-hashes --no-emit-index-url --custom-compile-command "make constraints" -o constraints-dev.txt

clean:
	rm -rf $(VENV) build dist report.html .mypy_cache .ruff_cache .pytest_cache .hypothesis
