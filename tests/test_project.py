"""The project's own papers: what is needed, locked, documented and left out agree with one another."""

from __future__ import annotations

import itertools
import re
import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from ceasefire.tables import COLUMNS, VALUES

ROOT = Path(__file__).parents[1]
# The names conda-forge gives to packages that are called otherwise on the Python side.
CONDA_NAMES = {"matplotlib-base": "matplotlib", "seaborn-base": "seaborn", "playwright-python": "playwright"}
# Left out of the lock on purpose; the Makefile says why.
LEFT_OUT = "rfc3987-syntax"


def needed() -> dict[str, Requirement]:
    """What pyproject.toml asks for, extras included, by canonical name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    lines = [*project["dependencies"], *itertools.chain(*project["optional-dependencies"].values())]
    return {canonicalize_name(r.name): r for r in map(Requirement, lines)}


def conda() -> dict[str, Requirement]:
    """What environment.yml asks for, conda's and pip's part together, under the Python-side names."""
    parts = yaml.safe_load((ROOT / "environment.yml").read_text())["dependencies"]
    lines = [p for p in parts if isinstance(p, str)] + next(p["pip"] for p in parts if isinstance(p, dict))
    found = {r.name: r for r in (Requirement(line) for line in lines if line != "-e .")}
    return {canonicalize_name(CONDA_NAMES.get(name, name)): r for name, r in found.items()}


def locked() -> dict[str, list[str]]:
    """Every locked version by canonical name; a name can hold one per Python version."""
    found: dict[str, list[str]] = {}
    for name, version in re.findall(r"^([a-z0-9][\w.-]*)==(\S+)", (ROOT / "requirements.txt").read_text(), re.M):
        found.setdefault(canonicalize_name(name), []).append(version)
    return found


def tracked() -> list[str]:
    listing = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    if listing.returncode:
        pytest.skip("not a git checkout")
    return listing.stdout.split()


def test_conda_names_what_pyproject_names():
    assert set(conda()) - {"python", "pip"} == set(needed())


def test_conda_ranges_are_those_of_pyproject():
    assert {n: str(r.specifier) for n, r in conda().items() if n in needed()} == {
        n: str(r.specifier) for n, r in needed().items()
    }


@pytest.mark.parametrize("name", sorted(needed()))
def test_every_locked_version_satisfies_both_ranges(name):
    versions = locked()[name]
    assert versions
    for version in versions:
        assert version in needed()[name].specifier
        assert version in conda()[name].specifier


@pytest.mark.parametrize("name", ["pandas", "matplotlib", "seaborn"])
def test_what_output_depends_on_stays_at_one_minor_version(name):
    (version,) = locked()[name]
    major, minor = map(int, version.split(".")[:2])
    assert f"{major}.{minor + 1}.0" not in conda()[name].specifier
    assert f"{major}.{minor - 1}.9" not in conda()[name].specifier


def test_the_lock_is_hashed_names_no_host_and_no_folder():
    text = (ROOT / "requirements.txt").read_text()
    blocks = re.split(r"\n(?=[a-z0-9])", text)
    assert all("--hash=sha256:" in block for block in blocks if "==" in block)
    assert not re.search(r"https?://|--index|--find-links|file:", text)
    assert "pyproject.toml" not in text.split("\n", 2)[0] and "/" not in "".join(text.splitlines()[:2])
    assert LEFT_OUT not in locked()


def test_the_lock_is_good_for_every_python_we_name():
    markers = re.findall(r"python_full_version [<>=!]+ '[\d.*]+'", (ROOT / "requirements.txt").read_text())
    for marker in set(markers):
        Marker(marker)
    python = conda()["python"].specifier
    assert all(v in python for v in ("3.11.7", "3.12.1", "3.13.0")) and "3.10.13" not in python


def test_nothing_in_lib_or_data_is_ignored_and_no_report_is_tracked():
    for path in ("lib/ceasefire/new.py", "data/articles/new.txt", "data/codebook/new.csv", "reports/README.md"):
        assert subprocess.run(["git", "check-ignore", "-q", path], cwd=ROOT).returncode != 0, path
    assert [p for p in tracked() if p.startswith("reports/")] in ([], ["reports/README.md"])


def test_pre_commit_runs_linter_and_formatter_on_code_and_notebooks():
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text())["repos"][0]["hooks"]
    assert ["ruff check" in hooks[0]["entry"], "ruff format" in hooks[1]["entry"]] == [True, True]
    assert all("jupyter" in hook["types_or"] for hook in hooks)


def dictionary() -> dict[str, list[tuple[str, str]]]:
    """The tables of data/README.md: for each `### name` section, its (column, text) lines."""
    sections = re.split(r"^### `?(\w+)`?.*$", (ROOT / "data/README.md").read_text(), flags=re.M)
    return {
        name: re.findall(r"^\| `(\w+)` \| (.+?) \|?$", body, re.M)
        for name, body in zip(sections[1::2], sections[2::2], strict=True)
    }


@pytest.mark.parametrize("table", COLUMNS)
def test_the_data_dictionary_has_every_column_in_its_order(table):
    assert [column for column, _ in dictionary()[table]] == list(COLUMNS[table])


@pytest.mark.parametrize("column", VALUES)
def test_the_data_dictionary_has_every_allowed_value(column):
    listed = [value for value, _ in dictionary()[column]]
    assert listed == list(VALUES[column])


def test_the_scorer_and_the_articles_are_those_received():
    assert (ROOT / "data/gold/score.py").exists() and len(list((ROOT / "data/articles").glob("*.txt"))) == 5


@pytest.mark.parametrize("heading", ["Findings", "Added"])
def test_the_changelog_has_its_headings(heading):
    assert re.search(rf"^### {heading}$", (ROOT / "CHANGELOG.md").read_text(), re.M)


def test_ci_runs_make_test():
    script = ROOT / ".ci/run"
    assert "make test" in script.read_text() and script.stat().st_mode & 0o111


def test_no_notebook_output_is_exempt_from_comparison():
    for path in [*ROOT.glob("notebooks/*.ipynb"), *ROOT.glob("*.cfg"), ROOT / "Makefile"]:
        assert "NBVAL_IGNORE" not in path.read_text() and "nbval-lax" not in path.read_text(), path.name
