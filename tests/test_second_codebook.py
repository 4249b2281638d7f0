"""Another conflict by another folder: the worked example of data/codebook-sudan holds as its page prints it."""

from __future__ import annotations

import re
import warnings

import pytest

from ceasefire.articles import load_articles
from ceasefire.codebook import DATA, SHIPPED, load_codebook, read_rows
from ceasefire.figures import figures
from ceasefire.positions import positions

SUDAN = DATA / "codebook-sudan"
PAGE = (SUDAN / "README.md").read_text(encoding="utf-8")


def tables(codebook, path=SUDAN / "example.txt"):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        articles = load_articles(path, codebook)
    return figures(articles, load_codebook(codebook)), positions(articles, load_codebook(codebook))


def printed(header):
    """The rows of the page's table under a header line."""
    below = PAGE[PAGE.index(header) :].split("\n\n")[0].splitlines()[2:]
    return [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in below]


def test_the_page_prints_what_comes_out():
    found, stances = tables(SUDAN)
    columns = ["measure", "population", "place", "low", "attribution", "quote"]
    assert list(found[columns].astype("str").itertuples(index=False, name=None)) == printed("| measure")
    out = set(stances[["actor", "issue", "action"]].itertuples(index=False, name=None))
    assert set(printed("| actor | issue")) <= out


def test_the_shipped_codebook_knows_neither_name():
    _, stances = tables(None)
    assert not set(stances["actor"]) & {"Darfur joint force", "Rapid Support Forces"}


def test_each_line_that_the_page_names_is_in_the_folder():
    lines = (SUDAN / "actors.csv").read_text(encoding="utf-8").splitlines()
    for line in re.findall(r"^.*(?:Founding Alliance|Joint Force),.*$", PAGE, re.MULTILINE):
        assert line in lines


@pytest.mark.parametrize("file", sorted(SUDAN.glob("*.csv")), ids=lambda file: file.name)
def test_each_file_has_the_columns_of_the_shipped_one(file):
    def columns(path):
        return next(line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))

    assert columns(file) == columns(SHIPPED / file.name)
    list(read_rows(file))


def test_no_article_on_sudan_is_dated_by_the_gaza_series(tmp_path):
    (tmp_path / "a.txt").write_text("In Khartoum, 10,569 people have been killed, the ministry said.", encoding="utf-8")
    for codebook in (SUDAN, None):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            assert load_articles(tmp_path, codebook).loc[0, "date_basis"] == "unknown"


def test_its_own_anchors_date_an_article(tmp_path):
    text = "Nearly two years of war in Sudan have emptied the capital, aid groups said."
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        row = load_articles(tmp_path, SUDAN).iloc[0]
    assert row.date_basis == "inferred"
    assert str(row.published_earliest.date()) <= "2025-03-01" <= str(row.published_latest.date())
