# make run: install and start the bot.  make test: install and run all tests.  Nothing else has to be typed.
PYTHON ?= $(shell command -v python3.11 || command -v python3.12 || command -v python3.13 || command -v python3)
BIN := .venv/bin
.DEFAULT_GOAL := help
.PHONY: help install run test check bench lock chromium clean

help: ## Show the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

install: .venv/.installed ## Make .venv and install what the bot needs

run: .venv/.installed ## Start the bot: SQLite, the web chat, and every platform whose token is in .env
	@$(BIN)/wfk-bot run

test: .venv/.installed-dev chromium ## Run all tests, on all cores; TESTS="tests/unit -k replay" runs these
	@$(BIN)/python -m pytest $(if $(TESTS),$(TESTS),-n logical --maxprocesses 8 --dist loadgroup)

check: .venv/.installed-dev ## Linters, types, floors, knowledge
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/wfk-bot knowledge check

bench: .venv/.installed-dev ## Measure speed and size against named baselines
	@for bench in tests/benchmarks/bench_*.py; do echo "== $$bench"; $(BIN)/python $$bench || exit 1; done

lock: ## Pin all dependencies anew (needs uv)
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --custom-compile-command "make lock" \
		pyproject.toml -o requirements.lock
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --custom-compile-command "make lock" \
		--extra dev -c requirements.lock pyproject.toml -o requirements-dev.lock

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11, 3.12 or 3.13 is needed: apt-get install python3"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "Python's venv module is missing; installing python3-venv ..."; \
		{ test "$$(id -u)" = 0 && apt-get update -qq && apt-get install -y -qq python3-venv >/dev/null; } \
		|| { echo "Please install it as root: apt-get install python3-venv"; exit 1; }; }
	@echo "Making .venv with $$($(PYTHON) --version) ..."
	@$(PYTHON) -m venv .venv

.venv/.installed: requirements.lock pyproject.toml | .venv/bin/python
	@echo "Installing the bot (once; about a minute) ..."
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

.venv/.installed-dev: requirements-dev.lock .venv/.installed
	@echo "Installing what the tests need ..."
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

chromium: ## Install Chromium for the browser tests where that is possible
	@command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 || { \
		if test "$$(id -u)" = 0 && command -v apt-get >/dev/null 2>&1; then \
			echo "Installing Chromium for the browser tests ..."; \
			{ apt-get update -qq && apt-get install -y -qq chromium fonts-noto-cjk >/dev/null 2>&1; } \
			|| echo "Chromium could not be installed: the browser tests are skipped."; \
		else echo "Chromium is not here and cannot be installed without root: the browser tests are skipped."; fi; }

clean: ## Remove what was installed and built (not your data)
	rm -rf .venv .cache .mypy_cache .ruff_cache .pytest_cache *.egg-info
