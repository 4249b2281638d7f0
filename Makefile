# Everything one types: `make reports`, `make test`, `make lab`. `make help` lists the rest.
# The environment is built on first use, in .venv, from the hash-locked requirements.txt.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help reports notebooks test lint format lab lock bench clean distclean

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
CORES ?= 2
# Compared output must not depend on who runs it.
export MPLBACKEND := agg
export PYTHONHASHSEED := 0
export PYTHONUTF8 := 1
export JUPYTER_PLATFORM_DIRS := 1
unexport PYTHONPATH VIRTUAL_ENV

help: ## what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 18

reports: $(READY) ## build reports/ (ONLY=name for one report, ARTICLES=folder and CODEBOOK=folder for your own, EXCERPTS=1 to publish)
	@$(BIN)/python -m ceasefire.reports $(if $(ONLY),--only "$(ONLY)") $(if $(ARTICLES),--articles "$(ARTICLES)") $(if $(CODEBOOK),--codebook "$(CODEBOOK)") $(if $(EXCERPTS),--excerpts)

notebooks: $(READY) ## run every notebook and store it with its outputs
	@$(BIN)/python -m ceasefire.notebook notebooks/*.ipynb

test: lint ## lint, unit tests, doctests, and every notebook against its stored outputs
	$(BIN)/python -m pytest -q -n $(CORES) --dist loadfile --no-loadscope-reorder
	$(BIN)/python -m pytest -q -n $(CORES) --dist loadfile -o addopts= -p no:cacheprovider --nbval notebooks

lint: $(READY) ## ruff, on code and notebooks
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: $(READY) ## let ruff mend what it can
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lab: $(READY) ## open JupyterLab on a page that says where to begin
	JUPYTER_CONFIG_PATH="$(CURDIR)/.jupyter" $(BIN)/jupyter lab --notebook-dir=. --LabApp.default_url=/lab/tree/notebooks/README.md

bench: $(READY) ## measure reading speed and agreement with other readers
	@for script in benchmarks/*.py; do echo "$$script"; $(BIN)/python "$$script"; done

# One package is left out on purpose: JupyterLab's checks of rare web addresses pull it in, it costs every
# process that opens a notebook two seconds, and JupyterLab runs without it. Hence --no-deps at every install.
LEFT_OUT := rfc3987-syntax
lock: $(READY) ## write requirements.txt anew from pyproject.toml
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest --upgrade --generate-hashes \
	    --all-extras --no-emit-package $(LEFT_OUT) --custom-compile-command "make lock" -o requirements.txt pyproject.toml

clean: ## remove the built reports and caches
	rm -rf .pytest_cache .ruff_cache .hypothesis
	find reports -mindepth 1 -maxdepth 1 ! -name README.md -exec rm -rf {} + 2>/dev/null || true
	find lib tests benchmarks -name __pycache__ -prune -exec rm -rf {} + 2>/dev/null || true

distclean: clean ## also remove the environment
	rm -rf $(VENV)

# What an import check has to load before the environment counts as ready.
NEEDED := pandas, matplotlib, seaborn, pyarrow, yaml, jinja2, papermill, nbconvert, nbval, ipykernel, ipywidgets, jupyterlab

$(READY): requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	    { echo "Python 3.11 or newer is needed, $$($(PYTHON) --version) was found; say which with: make PYTHON=python3.12"; exit 1; }
	@echo "Setting up the environment in $(VENV), once (about a minute):"
	@rm -rf $(VENV)
	@$(PYTHON) -m venv $(VENV) || \
	    { echo "python3 cannot make a virtual environment; on Debian and Ubuntu: apt install python3-venv"; rm -rf $(VENV); exit 1; }
	@echo "  1/4 the installer, pinned by hash"
	@sed -n '/^uv==/,/^ *#/p' requirements.txt > $(VENV)/uv.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r $(VENV)/uv.txt
	@echo "  2/4 $$(grep -c '^[a-z0-9].*==' requirements.txt) packages, pinned by hash in requirements.txt"
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --require-hashes --compile-bytecode -r requirements.txt || { \
	    echo "      uv could not reach them, trying pip"; \
	    $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.txt; }
	@echo "  3/4 this project, editable"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@echo "  4/4 a check that everything imports"
	@$(BIN)/python -W error::ImportWarning -c 'import $(NEEDED), ceasefire'
	@touch $(READY)
	@echo "Ready."
