"""The five articles, scored by the project's scorer against their coding: no figure missed, none too many."""

from __future__ import annotations

import pandas as pd
import pytest

from ceasefire.accuracy import GOLD, predictions, read_gold, scorer
from ceasefire.articles import load_articles
from ceasefire.figures import figures

# Required figures: 25. What must be right of them, by field.
FLOORS = {
    "figures strict": 25,
    "figures strict + status": 25,
    "figures strict + hedge": 25,
    "figures strict + population": 25,
    "figures strict + part of": 24,
    "figures strict + attribution": 23,
}


@pytest.fixture(scope="module")
def scored():
    articles = load_articles()
    read = predictions(figures(articles), pd.DataFrame({"article": []}))
    log: list[str] = []
    texts = dict(zip(articles["article"], articles["text"], strict=True))
    return scorer().score(read_gold(), read, texts, log), log


@pytest.mark.parametrize(("row", "floor"), FLOORS.items(), ids=list(FLOORS))
def test_the_required_figures_are_read(scored, row, floor):
    result, log = scored
    right, read, coded = result["rows"][row][:3]
    assert coded == 25
    assert read == 25, "a false row: " + "; ".join(log)
    assert right >= floor, "; ".join(log)


def test_every_span_cuts_its_quote(scored):
    assert scored[0]["bad_spans"] == 0
    assert scored[0]["unlocated"] == 0


def test_the_coding_covers_the_articles_as_received():
    names = {path.stem for path in (GOLD.parent.parent / "articles").glob("*.txt")}
    assert {article["id"] for article in read_gold()} == names
