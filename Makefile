# Needs make and Python 3.11 or later; everything else is installed into .venv.
#   make demo    check one of the annotated stories, on the terminal and as an HTML page
#   make test    lint, format, types and tests; those in a browser need Chromium (Debian: apt-get install chromium)
#   make floor   raise the quality floor to what is reached now (FLOOR=--allow-regression also lowers it)
#   make docs    write docs/rules.md and docs/modules.md from the code
#   make bench   speed of reading; see benchmarks/README.md
#   make fast    compile the rooms where the time goes (needs a C compiler; some minutes); again after every change to them
#   make plain   take the compiled modules away

.POSIX:

BIN = .venv/bin
PIP = $(BIN)/python -m pip --quiet --disable-pip-version-check
STORY = fixtures/stories/meta-google-cloud
FLOOR =
BENCH =

all: test

# `recoupe check` answers 1 when it finds discrepancies: here that is the point, not a failure.
demo: .venv/base.stamp
	@mkdir -p build
	@$(BIN)/recoupe check $(STORY) || [ $$? -eq 1 ]
	@$(BIN)/recoupe check $(STORY) --format html -o build/demo.html || [ $$? -eq 1 ]
	@echo
	@echo "The same report as a page: build/demo.html"

test: .venv/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy --strict
	$(BIN)/python -m pytest --numprocesses auto --dist loadgroup

floor: .venv/dev.stamp
	$(BIN)/python -m tests.quality --update $(FLOOR)
	$(BIN)/python -m tests.quality --news --update $(FLOOR)

docs: .venv/dev.stamp
	$(BIN)/python -m tests.rules_page
	$(BIN)/python -m tests.modules_page

fast: .venv/base.stamp
	@command -v cc >/dev/null || command -v gcc >/dev/null || \
	    { echo "make fast needs a C compiler and Python's headers (Debian: gcc, python3-dev)" >&2; exit 1; }
	HATCH_BUILD_HOOK_ENABLE_MYPYC=1 $(PIP) install --no-deps --force-reinstall .

plain: .venv/base.stamp
	find claims checker -name '*.so' -exec rm -f {} +
	rm -f ./*__mypyc.*.so
	$(PIP) install --no-deps --force-reinstall --editable .

bench: .venv/base.stamp
	$(BIN)/python -m benchmarks.reading $(BENCH)

bench-day: .venv/base.stamp
	$(BIN)/python -m benchmarks.day $(BENCH)

# The first Python found that is recent enough makes the environment; PYTHON=... asks for another.
PYTHON = python3 python3.11 python3.12 python3.13 python3.14 python

.venv/python.stamp:
	@for python in $(PYTHON); do \
	    if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	        $$python -m venv .venv && touch $@ && exit 0; exit 1; \
	    fi; \
	done; echo "No Python 3.11 or later among: $(PYTHON)" >&2; exit 1

.venv/base.stamp: .venv/python.stamp pyproject.toml
	$(PIP) install --editable .
	@touch $@

.venv/dev.stamp: .venv/python.stamp pyproject.toml
	$(PIP) install --editable '.[dev]'
	@touch $@ .venv/base.stamp

clean:
	rm -rf build dist .venv .mypy_cache .ruff_cache .pytest_cache

.PHONY: all demo test floor docs bench bench-day clean
