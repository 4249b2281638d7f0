"""Parameters: a wrong one stops with one sentence that names it; a right one gives what the library takes."""

import subprocess
import sys

import nbformat
import pandas as pd
import pytest

from ceasefire import notebook
from ceasefire.codebook import DATA
from ceasefire.notebook import ParameterError, parameters, select
from ceasefire.tables import frame

NOTEBOOKS = DATA.parent / "notebooks"
NAMES = "articles codebook start end attributions"
PLAIN = {"articles": "", "codebook": "", "start": "", "end": "", "attributions": ""}

WRONG = [
    ({"start": "2023-13-01"}, "start: '2023-13-01' is not a date (YYYY-MM-DD)"),
    ({"start": "1 December 2023"}, "start: '1 December 2023' is not a date (YYYY-MM-DD)"),
    ({"start": "20231201"}, "start: '20231201' is not a date (YYYY-MM-DD)"),
    ({"end": 7}, "end: 7 is not a date (YYYY-MM-DD)"),
    ({"start": "2024-01-01", "end": "2023-12-01"}, "end: 2023-12-01 lies before start, 2024-01-01"),
    ({"articles": "no/such/folder"}, "articles: there is no file or folder 'no/such/folder'"),
    ({"articles": 5}, "articles: there is no file or folder 5"),
    ({"codebook": "no/such/folder"}, "codebook: there is no file or folder 'no/such/folder'"),
    ({"attributions": 5}, "attributions: 5 is not a list of names; part them by semicolons"),
    ({"attributions": [5]}, "attributions: [5] is not a list of names; part them by semicolons"),
]


@pytest.mark.parametrize(("given", "sentence"), WRONG)
def test_a_wrong_value_is_one_sentence(given, sentence):
    with pytest.raises(ParameterError) as raised:
        parameters(PLAIN | given, NAMES)
    assert str(raised.value).startswith(sentence)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    ("cell", "sentence"),
    [
        ('# Parameters\nstrat = "2023-12-01"\n', "there is no parameter 'strat' (did you mean 'start'?)"),
        ('# Parameters\nArticles = "x"\n', "there is no parameter 'Articles' (did you mean 'articles'?)"),
        ("# Parameters\nend = ''\nattribution: str = 'Israel'\n", "there is no parameter 'attribution' (did you mean"),
        ("# Parameters\nzzz = 1\n", "there is no parameter 'zzz'; there are: articles, codebook, start, end and"),
    ],
)
def test_a_misspelt_name_is_one_sentence(cell, sentence):
    with pytest.raises(ParameterError) as raised:
        parameters(PLAIN | {"In": ["", "start = ''", cell, "x = 1"]}, NAMES)
    assert str(raised.value).startswith(sentence)


def test_a_parameter_taken_away_is_named():
    with pytest.raises(ParameterError, match="the parameter 'end' is not set"):
        parameters({name: value for name, value in PLAIN.items() if name != "end"}, NAMES)


def test_a_notebook_shows_the_sentence_alone():
    assert ParameterError("start: wrong")._render_traceback_() == ["ParameterError: start: wrong"]


def test_right_values_take_the_library_s_form():
    chosen = parameters(PLAIN | {"start": "2023-12-01", "end": "2023-12-01", "attributions": "Israel; Hamas ;"}, NAMES)
    assert chosen.start == chosen.end == pd.Timestamp("2023-12-01")
    assert (chosen.attributions, chosen.articles) == (["Israel", "Hamas"], None)
    assert chosen.codebook.rows("hedges")


ROWS = frame(
    "figures",
    [
        {"published": "2023-11-09", "attribution": "Israel", "measure": "killed"},
        {"published": "2024-05-02", "attribution": "Gaza Health Ministry", "measure": "killed"},
        {"published": None, "attribution": "", "measure": "held"},
    ],
)


def test_every_filter_says_what_it_dropped(capsys):
    kept = select(ROWS, "figure", start=pd.Timestamp("2023-12-01"), attribution=["gaza health ministry"])
    assert kept["attribution"].tolist() == ["Gaza Health Ministry"]
    assert capsys.readouterr().out.splitlines() == [
        "3 figures read.",
        "- kept where published on or after 1 Dec 2023: 1, dropped: 2.",
        "- kept where attribution is Gaza Health Ministry: 1, dropped: 0.",
    ]


def test_an_unknown_name_is_one_sentence():
    with pytest.raises(ParameterError) as raised:
        select(ROWS, "figure", attribution=["Gaza Helth Ministry"])
    assert str(raised.value) == (
        "attributions: 'Gaza Helth Ministry' is not known (did you mean 'Gaza Health Ministry'?); "
        "these articles have: Gaza Health Ministry and Israel"
    )


def test_a_known_name_without_rows_is_no_mistake(capsys):
    assert select(ROWS, "figure", attribution=["Hamas"]).empty
    assert select(ROWS, "figure", measure=["displaced"]).empty


def papermill(folder, *arguments: str) -> subprocess.CompletedProcess:
    """papermill as a user calls it, from a folder of their own."""
    command = [
        sys.executable,
        "-m",
        "papermill",
        "--no-progress-bar",
        str(NOTEBOOKS / "10-casualties.ipynb"),
        "out.ipynb",
    ]
    return subprocess.run([*command, *arguments], cwd=folder, capture_output=True, text=True, timeout=120)


def test_papermill_stops_at_a_misspelt_parameter(tmp_path):
    result = papermill(tmp_path, "-p", "strat", "2023-12-01")
    assert result.returncode == 1
    assert "ParameterError: there is no parameter 'strat' (did you mean 'start'?)" in result.stderr


def test_papermill_runs_from_any_folder(tmp_path):
    result = papermill(tmp_path, "-p", "start", "2023-12-01", "-p", "attributions", "Gaza Health Ministry")
    assert result.returncode == 0, result.stderr
    cells = nbformat.read(tmp_path / "out.ipynb", 4).cells
    printed = "".join(o.get("text", "") for cell in cells if cell.cell_type == "code" for o in cell.outputs)
    assert "published on or after 1 Dec 2023" in printed


def test_a_bad_collection_names_its_parameter(tmp_path):
    with pytest.raises(ParameterError, match=r"^articles: "):
        notebook.load(parameters(PLAIN | {"articles": str(tmp_path)}, NAMES))


def test_a_chart_s_source_counts_the_articles_of_the_chosen_days():
    articles = notebook.load(parameters(PLAIN, NAMES))
    spring = parameters(PLAIN | {"start": "2024-03-01"}, NAMES)
    assert notebook.source(articles, spring).startswith("1 article, 2 May 2024")
    never = parameters(PLAIN | {"start": "2030-01-01"}, NAMES)
    assert notebook.source(articles, never) == "no article of these days."
