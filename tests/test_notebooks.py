"""The notebooks as they are stored: run, complete, explained, and compared cell by cell."""

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from papermill import inspect_notebook

from ceasefire import notebook
from ceasefire.codebook import DATA

ROOT = DATA.parent
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
NAMES = [path.name for path in NOTEBOOKS]
MIMES = {"image/svg+xml", "image/png", "text/plain", "text/csv"}


def read(path):
    return nbformat.read(path, as_version=4)


def code_cells(path):
    return [cell for cell in read(path).cells if cell.cell_type == "code"]


def prose(path):
    return "\n".join(cell.source for cell in read(path).cells if cell.cell_type == "markdown")


def parameters_cell(path):
    return next(cell for cell in code_cells(path) if "parameters" in cell.metadata.get("tags", []))


def test_the_notebooks_are_there():
    assert {"00-corpus.ipynb", "10-casualties.ipynb", "20-hostages.ipynb", "30-demands.ipynb"} <= set(NAMES)
    assert "90-accuracy.ipynb" in NAMES


@pytest.mark.parametrize("path", NOTEBOOKS, ids=NAMES)
class TestStored:
    """One notebook as it lies in the repository."""

    def test_every_code_cell_was_run_from_top_to_bottom(self, path):
        counts = [cell.execution_count for cell in code_cells(path)]
        assert counts == list(range(1, len(counts) + 1))

    def test_nothing_failed_and_nothing_warned(self, path):
        outputs = [output for cell in code_cells(path) for output in cell.outputs]
        assert not [output for output in outputs if output.output_type == "error"]
        assert not [output for output in outputs if output.get("name") == "stderr"]

    def test_every_result_is_stored(self, path):
        for cell in code_cells(path):
            last = ast.parse(cell.source).body[-1]
            if isinstance(last, ast.Expr):
                assert cell.outputs, f"no output stored for {cell.source[:60]!r}"
            assert not cell.source.rstrip().endswith(";")

    def test_charts_are_stored_with_their_words_and_rows(self, path):
        charts = [o.data for cell in code_cells(path) for o in cell.outputs if "image/svg+xml" in o.get("data", {})]
        assert charts
        for data in charts:
            assert set(data) == MIMES
            assert len(data["text/plain"]) > 40
            assert data["image/svg+xml"].startswith("<svg")

    def test_nothing_is_exempted_from_comparison(self, path):
        assert not re.search(r"NBVAL|nbval", path.read_text(encoding="utf-8"))

    def test_three_words_of_prose_for_a_line_of_code(self, path):
        lines = sum(len([line for line in cell.source.splitlines() if line.strip()]) for cell in code_cells(path))
        assert len(prose(path).split()) >= 3 * lines

    def test_no_number_is_typed_in_prose(self, path):
        assert not re.findall(r"\d+", prose(path))

    def test_cells_are_short_and_define_nothing_long(self, path):
        for cell in code_cells(path):
            assert 1 <= len(cell.source.splitlines()) <= 15
            for node in ast.walk(ast.parse(cell.source)):
                if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
                    assert node.end_lineno - node.lineno < 3

    def test_the_order_of_the_story(self, path):
        text = prose(path)
        marks = ["**Question.**", "**Short answer", "**Reads**", "**Writes**", "**Cannot tell you**", "## Choose"]
        marks += [
            "## Load",
            "## Checks",
            "**What to look for.**",
            "**What it does not show.**",
            "## Limits and sources",
        ]
        places = [text.find(mark) for mark in marks]
        assert -1 not in places and places == sorted(places)

    def test_checks_can_fail(self, path):
        checks = [node for cell in code_cells(path) for node in ast.walk(ast.parse(cell.source))]
        assert sum(isinstance(node, ast.Assert) for node in checks) >= 4

    def test_parameters_are_literals_typed_and_explained(self, path):
        cell = parameters_cell(path)
        assert sum("parameters" in c.metadata.get("tags", []) for c in code_cells(path)) == 1
        body = ast.parse(cell.source).body
        for node, line in zip(body, cell.source.splitlines(), strict=True):
            assert isinstance(node, ast.AnnAssign)
            ast.literal_eval(node.value)
            assert "=" not in line.split("#", 1)[1]

    def test_papermill_explains_each_parameter(self, path):
        explained = inspect_notebook(str(path))
        declared = [node.target.id for node in ast.parse(parameters_cell(path).source).body]
        assert list(explained) == declared
        assert all(len(p["help"].split()) >= 4 and p["inferred_type_name"] == "str" for p in explained.values())

    def test_the_check_names_every_parameter(self, path):
        declared = [node.target.id for node in ast.parse(parameters_cell(path).source).body]
        source = "\n".join(cell.source for cell in code_cells(path))
        found = re.findall(r'(?:notebook\.parameters\(globals\(\), |^names \+?= )"([^"]+)"', source, re.M)
        assert " ".join(found).split() == declared

    def test_paths_come_from_the_package(self, path):
        for cell in code_cells(path):
            assert "../" not in cell.source and "/home" not in cell.source

    def test_stored_without_what_changes_from_run_to_run(self, path):
        stored = json.loads(path.read_text(encoding="utf-8"))
        assert stored["metadata"] == {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        }
        assert all(set(cell["metadata"]) <= {"tags"} for cell in stored["cells"])


@pytest.fixture
def project(tmp_path):
    """A copy of what the notebooks need, free to be changed."""
    for part in ("lib", "data", "notebooks"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def run_nbval(project: Path, name: str) -> subprocess.CompletedProcess:
    """Strict nbval on one notebook of a copied project."""
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--nbval", "-q", f"notebooks/{name}"]
    environment = os.environ | {"PYTHONPATH": str(project / "lib")}
    return subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, timeout=120)


def test_one_changed_number_fails_nbval(project):
    article = project / "data" / "articles" / "000_1cbd80394014bd32.txt"
    text = article.read_text(encoding="utf-8")
    assert text.count("10,569") == 1
    article.write_text(text.replace("10,569", "10,596"), encoding="utf-8")
    result = run_nbval(project, "10-casualties.ipynb")
    assert result.returncode == 1
    assert "image/svg+xml" in result.stdout, "the chart was not compared"
    assert "text/html" in result.stdout, "the table was not compared"


def test_running_again_stores_the_same(project):
    path = project / "notebooks" / "00-corpus.ipynb"
    before = path.read_bytes()
    environment = os.environ | {"PYTHONPATH": str(project / "lib")}
    command = [sys.executable, "-m", "ceasefire.notebook", str(path)]
    subprocess.run(command, env=environment, check=True, capture_output=True, timeout=120)
    assert without_pictures(path.read_bytes()) == without_pictures(before)


def without_pictures(stored: bytes) -> bytes:
    """A stored notebook without its PNG, whose compression is the machine's own."""
    return re.sub(rb'"image/png": "[^"]*"', b"", stored)


def test_tables_escape_what_articles_carry():
    import pandas as pd

    html = notebook.table(
        pd.DataFrame({"quote": ["<script>alert(1)</script> $5 & $6"]}), "quote", "a <b>"
    )._repr_html_()
    assert "<script>" not in html and "<b>" not in html
