"""A person's corrections of figures and positions."""

from __future__ import annotations

import csv
import json
import warnings

import pandas as pd
import pytest

from ceasefire import figures, load_articles
from ceasefire.articles import article_batches
from ceasefire.articles.corrections import (
    HEADER,
    CorrectionsError,
    add_correction,
    correct,
    correction_line,
    read_corrections,
)
from ceasefire.tables import frame

TEXT = "On Monday 12 people were killed and 40 wounded. The envoy demands a withdrawal and a truce."
ARTICLES = frame("articles", [{"article": "a", "published": "2024-05-02"}], extra=("text", "masked"))
ARTICLES["text"] = [TEXT]


def span(quote):
    return {"quote": quote, "start": TEXT.index(quote), "end": TEXT.index(quote) + len(quote)}


def rows():
    killed = {"figure_id": "a#F01", "measure": "killed", "hedge": "exact", "best": 12} | span("12 people were killed")
    wounded = {"figure_id": "a#F02", "measure": "injured", "hedge": "exact", "best": 40, "part_of": "a#F01"}
    return frame("figures", [{"article": "a"} | killed, {"article": "a"} | wounded | span("40 wounded")])


def file(folder, *lines):
    path = folder / "corrections.csv"
    with path.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows([HEADER, *lines])
    return path


def line(action, quote, changes="", which="", table="figures", reason="the text says so"):
    place = span(quote)
    return ["a", table, action, place["start"], place["end"], quote, which, changes, reason]


def corrected(folder, *lines, table=None):
    return correct("figures", rows() if table is None else table, ARTICLES, read_corrections(file(folder, *lines)))


def test_change(tmp_path):
    found = corrected(tmp_path, line("change", "40 wounded", "best=41; hedge=about"))
    assert found.loc[1, ["best", "hedge", "rule"]].tolist() == [41, "about", "correction: the text says so"]
    assert found.loc[0].equals(rows().loc[0])


# (hedge, low, high) that follow when a person gives number and hedge alone.
FOLLOW = [
    ("exact", 41, 41),
    ("more_than", 41, None),
    ("at_least", 41, None),
    ("at_most", None, 41),
    ("about", None, None),
]


@pytest.mark.parametrize(("hedge", "low", "high"), FOLLOW)
def test_bounds_follow_number_and_hedge(tmp_path, hedge, low, high):
    for number, cells in enumerate((line("change", "40 wounded", f"best=41; hedge={hedge}"), None)):
        if cells is None:  # as the explorer writes it
            text = correction_line(rows().loc[1].to_dict(), "change", "it is 41", {"best": "41", "hedge": hedge})
            cells = next(csv.reader([text]))
        folder = tmp_path / str(number)
        folder.mkdir()
        found = corrected(folder, cells).loc[1]
        assert [None if pd.isna(found[side]) else found[side] for side in ("low", "high")] == [low, high]
    kept = corrected(tmp_path, line("change", "40 wounded", "hedge=range; low=30; high=50; best="))
    assert kept.loc[1, ["low", "high"]].tolist() == [30, 50]


def test_codes_and_dates_of_a_position_follow(tmp_path):
    stand = {"article": "a", "position_id": "a#P01", "issue": "troop_withdrawal", "action": "demand", "cameo": "1056"}
    table = frame("positions", [stand | span("a withdrawal and a truce")])
    change = line("change", "a withdrawal and a truce", "action=mediate", table="positions")
    add = line("add", "The envoy", "actor=Egypt; issue=ceasefire_pause; action=reject", table="positions")
    found = correct("positions", table, ARTICLES, read_corrections(file(tmp_path, change, add))).set_index(
        "position_id"
    )
    assert found.loc["a#P01", ["plover", "cameo"]].tolist() == ["CONSULT", "045"]
    assert found.loc["a#C2", ["plover", "cameo"]].tolist() == ["REJECT-yield", "1246"]
    assert found.loc["a#C2", "date"] == pd.Timestamp("2024-05-02")


def test_remove_takes_references_with_it(tmp_path):
    found = corrected(tmp_path, line("remove", "12 people were killed"))
    assert found["figure_id"].tolist() == ["a#F02"] and found["part_of"].tolist() == [""]


def test_add_moves_no_other_id(tmp_path):
    found = corrected(tmp_path, line("add", "Monday 12 people", "measure=missing; hedge=exact; best=12"))
    assert found["figure_id"].tolist() == ["a#C1", "a#F01", "a#F02"]
    assert found.loc[0, "published"] == pd.Timestamp("2024-05-02")
    assert found.dtypes.equals(rows().dtypes)


def test_rows_keep_the_order_of_the_articles_and_ids_count_within_one(tmp_path):
    """Whether a collection is read whole or in pieces."""
    names = [f"wire/{number}" for number in (9, 10, 11)]
    source = [{"id": name, "text": TEXT, "date": "2024-05-02"} for name in names]
    (tmp_path / "wire.jsonl").write_text("\n".join(map(json.dumps, source)), encoding="utf-8")
    added = [["wire/10", *line("add", quote, "measure=killed; hedge=exact")[1:]] for quote in ("Monday", "envoy")]
    file(tmp_path, ["wire/9", *line("remove", "40 wounded")[1:]], *added)
    batches = list(article_batches(tmp_path, size=1))
    pieces = pd.concat([figures(batch) for batch in batches], ignore_index=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        whole = figures(load_articles(tmp_path))
    pd.testing.assert_frame_equal(whole, pieces)
    assert whole["article"].unique().tolist() == names
    assert whole["figure_id"].str.contains("#C").sum() == 2 and "wire/10#C2" in whole["figure_id"].tolist()


def test_a_change_holds_when_the_extractor_no_longer_finds_the_row(tmp_path):
    cells = correction_line(rows().loc[1].to_dict(), "change", "it is 41", {"best": 41})
    path = tmp_path / "corrections.csv"
    add_correction(cells, path)
    found = correct("figures", rows().iloc[:1], ARTICLES, read_corrections(path))
    assert found.loc[1, ["figure_id", "best", "measure"]].tolist() == ["a#C1", 41, "injured"]


def test_which_tells_rows_at_one_span_apart(tmp_path):
    place = {"article": "a"} | span("a withdrawal and a truce")
    table = frame(
        "positions",
        [
            {"position_id": "a#P01", "issue": "troop_withdrawal", "action": "demand"} | place,
            {"position_id": "a#P02", "issue": "ceasefire_pause", "action": "demand"} | place,
        ],
    )
    lines = line("change", "a withdrawal and a truce", "action=offer", "issue=ceasefire_pause", "positions")
    found = correct("positions", table, ARTICLES, read_corrections(file(tmp_path, lines)))
    assert found["action"].tolist() == ["demand", "offer"]


UNFIT = [
    (
        ["a", "figures", "change", 0, 9, "On Sunday", "", "best=1", "x"],
        "characters 0 to 9 are not “On Sunday” any more",
    ),
    (line("change", "The envoy", "best=1"), "there is no row at this span to change"),
    (line("add", "The envoy", "best=1"), "a line that names measure, hedge would add one"),
]


@pytest.mark.parametrize(("cells", "sentence"), UNFIT)
def test_one_that_does_not_fit_is_reported_and_changes_nothing(tmp_path, cells, sentence):
    with pytest.warns(UserWarning, match="corrections.csv line 2"):
        found = corrected(tmp_path, cells)
    assert sentence in str(found.attrs["problems"][0])
    assert found["best"].tolist() == [12, 40]


WRONG = [
    (line("alter", "40 wounded"), "corrections.csv line 2: action 'alter' is none of add, change, remove"),
    (line("change", "40 wounded", "measure=wounded"), "line 2: changes: measure 'wounded' is none of killed, injured"),
    (line("change", "40 wounded", "bests=4"), "line 2: changes: 'bests=4' is no column=value of figures"),
    (line("change", "40 wounded", "best=forty"), "line 2: changes: best 'forty' is no number"),
    (line("change", "40 wounded", "as_of_end=May"), r"line 2: changes: as_of_end 'May' is no date \(YYYY-MM-DD\)"),
    (line("change", "40 wounded", "best=4", reason=""), "line 2: reason is empty"),
    (["a", "figures", "change", 9, 9, "", "", "best=1", "x"], "line 2: start '9' and end '9' are no span"),
]


@pytest.mark.parametrize(("cells", "message"), WRONG)
def test_a_bad_line_names_file_line_and_mend(tmp_path, cells, message):
    with pytest.raises(CorrectionsError, match=message):
        read_corrections(file(tmp_path, cells))


def test_no_file_no_corrections(tmp_path):
    assert read_corrections(tmp_path / "none.csv") == []
    assert correct("figures", rows(), ARTICLES, []).equals(rows())
