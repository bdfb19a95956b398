# As it is found outside of this folder: .python-version names what hosts are to take, and pyenv refuses
# to start another one here, although any Python from 3.11 on will do.
PYTHON ?= $(or $(shell cd / && python3 -c 'import sys; print(sys.executable)' 2>/dev/null),python3)
BIN := .venv/bin
# uv resolves nothing here, as everything is pinned, and takes seconds where pip takes most of a
# minute. It doesn't know pip's settings: where an index is set for pip alone, pip does the same.
PIP_INSTALL := $(BIN)/python -m pip --disable-pip-version-check -qq install
UV_INSTALL := $(BIN)/uv pip install --quiet --system-certs --compile-bytecode --python $(BIN)/python
define INSTALL
@$(UV_INSTALL) $(1) || { echo "uv can't install this; trying with pip ..."; $(PIP_INSTALL) $(1); }
endef
# A version is taken once it has been out for so long; what is wrong with it is often found by then.
SETTLED ?= 1 week
PIN := $(BIN)/uv pip compile -q --system-certs --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-strip-extras --custom-compile-command "make requirements" \
	--exclude-newer "$(SETTLED)" \
	$(if $(UPGRADE),--upgrade)

# Byte code is written, whatever the environment says: without it each run takes seconds longer.
PYTEST := PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest --dist worksteal -n
# What `make test-rest` runs waits half of its time, for processes and platforms.
TWO_A_CORE = $$($(BIN)/python -c "import os; print(min(8, 2 * (os.cpu_count() or 1)))")
# `make test` leaves these to CI and `make test-all`; pyproject.toml explains the marks.
QUICK := not (slow or exhaustive or browser or postgres)
DAYS ?= +1 +100 2028-02-29 2027-12-31

# BENCH="--work deliver --seconds 2" measures a part; `python -m tests.benchmarks --help` lists them.
BENCH ?=
# What `make chaos` hunts with; `python -m tests.chaos --help` explains it.
CHAOS ?= --introductions 500 --kills 30 --resets 10 --restarts 3 --seconds 300

.DEFAULT_GOAL := help
.PHONY: help demo playground test test-rest test-all test-dates silence bench scaling chaos check format diagrams picture requirements release clean

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' Makefile

demo: .venv/.run ## play one introduction in the terminal
	@$(BIN)/askfirst demo

playground: .venv/.run ## be everybody in an introduction, in the browser
	@$(BIN)/askfirst playground

test: .venv/.dev ## run what every change needs: samples of everything, in about two minutes
	@$(PYTEST) auto --maxprocesses 8 -m "$(QUICK)" $(COV)

test-rest: .venv/.dev ## run what `make test` leaves out
	@$(PYTEST) $(TWO_A_CORE) -m "not ($(QUICK))"

test-all: ## run all tests, and report the coverage of those that can raise it
	@$(MAKE) test COV=--cov
	@$(MAKE) test-rest

test-dates: .venv/.dev ## run what `make test` does as on other days (DAYS="+1 2028-02-29")
	@set -e; for day in $(DAYS); do echo "As on $$day:"; \
		$(BIN)/python -m tests.dates $$day env $(PYTEST) auto -q -m "$(QUICK)" $(TESTS); done

bench: .venv/.dev ## measure it beside bare transactions and handlers (PEERS=1: and Oban, procrastinate)
	@$(BIN)/python -m tests.benchmarks $(BENCH)

scaling: .venv/.dev ## measure, simulate a week of many workspaces, and write docs/scaling.md
	@$(BIN)/python -m tests.benchmarks.scaling

silence: .venv/.dev ## hunt for whatever tells an answer from silence, in thousands of pairs of worlds
	@$(BIN)/python -m tests.silence $(HUNT)

chaos: .venv/.dev ## kill processes and cut the database off while people live introductions, for minutes
	@$(BIN)/python -m tests.chaos $(CHAOS)

check: .venv/.dev ## lint, formatting, types, import rules
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

format: .venv/.dev ## format, and fix what can be fixed
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

diagrams: .venv/.run ## redraw docs/architecture.md from the tables in the code
	@$(BIN)/python docs/diagrams.py

picture: .venv/.dev ## take the pictures in the docs from the running page, Discord and Slack
	@$(BIN)/python docs/picture.py
	@$(BIN)/python -m docs.discord_picture
	@$(BIN)/python -m docs.discord_surfaces
	@$(BIN)/python -m docs.slack_picture
	@$(BIN)/python -m docs.slack_surfaces
	@$(BIN)/python -m docs.languages_picture

requirements: .venv/bin/uv ## pin what pyproject.toml asks for (UPGRADE=1: the newest that are a week old)
	@$(PIN) --group install -o requirements/install.txt
	@$(PIN) pyproject.toml -o requirements/run.txt
	@$(PIN) --extra sentry pyproject.toml -c requirements/run.txt -o requirements/sentry.txt
	@$(PIN) --group build -c requirements/run.txt -o requirements/build.txt
	@$(PIN) --group dev --extra sentry pyproject.toml -c requirements/install.txt \
		-c requirements/sentry.txt -c requirements/build.txt -o requirements/dev.txt

release: .venv/.dev ## make the wheel, the SBOM and their hashes from the last commit, into dist/
	@.ci/release

clean: ## remove .venv, caches and builds
	@rm -rf .venv dist htmlcov .coverage .coverage.* .*_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/bin/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "AskFirst needs Python 3.11 or newer, found $$($(PYTHON) --version 2>&1). Try: make PYTHON=python3.12"; exit 1; }
	@echo "Making .venv, once ..."
	@$(PYTHON) -m venv .venv

.venv/bin/uv: .venv/bin/pip requirements/install.txt
	@echo "Installing uv, which installs the rest ..."
	@$(PIP_INSTALL) --require-hashes -r requirements/install.txt
	@touch $@

.venv/.run: .venv/bin/uv requirements/run.txt requirements/build.txt pyproject.toml
	@echo "Installing AskFirst and what it needs ..."
	$(call INSTALL,--require-hashes -r requirements/run.txt -r requirements/build.txt)
	$(call INSTALL,--no-deps --no-build-isolation -e .)
	@touch $@

.venv/.dev: .venv/.run requirements/dev.txt
	@echo "Installing the development tools ..."
	$(call INSTALL,--require-hashes -r requirements/dev.txt)
	@touch $@
