"""The accuracy tables: the scorer's verdicts, counted once and never softened."""

import json

import pandas as pd
import pytest

from ceasefire import accuracy
from ceasefire.codebook import DATA
from ceasefire.tables import VALUES, frame

GOLD = accuracy.read_gold()
TEXTS = {a["id"]: (DATA / "articles" / f"{a['id']}.txt").read_text(encoding="utf-8") for a in GOLD}


def coded(table):
    """The required coding as if the library had read it; a pronoun's own speaker is kept."""
    rows = []
    for article in GOLD:
        for row in article[table]:
            if not row["optional"] and (table == "positions" or row["measure"] in VALUES["measure"]):
                rows.append(row | {"article": article["id"]})
    return frame(table, rows)


FIGURES, POSITIONS = coded("figures"), coded("positions")


def test_the_coding_itself_is_all_right():
    shares, wrong = accuracy.compare(GOLD, FIGURES, POSITIONS, TEXTS)
    assert wrong.empty
    assert (shares["right"] == shares["coded"]).all() and (shares["right"] == shares["read"]).all()


def test_groups_add_up_to_the_scorer_s_totals():
    shares, _ = accuracy.compare(GOLD, FIGURES[3:], POSITIONS[5:], TEXTS)
    result = accuracy.scorer().score(GOLD, accuracy.predictions(FIGURES[3:], POSITIONS[5:]), TEXTS)
    for group, key in (
        ("Figures, by measure", "figures strict"),
        ("Positions, by party", "positions actor + issue"),
        ("Positions, by action", "positions + action"),
    ):
        part = shares[shares["group"] == group]
        right, read, total = result["rows"][key][:3]
        assert (part["right"].sum(), part["read"].sum(), part["coded"].sum()) == (right, read, total)


def test_a_missed_row_stands_beside_its_sentence():
    gone = FIGURES[FIGURES["quote"] == "10,569 people"]
    _, wrong = accuracy.compare(GOLD, FIGURES.drop(gone.index), POSITIONS, TEXTS)
    assert wrong[["kind", "table", "name"]].to_numpy().tolist() == [["missed", "figures", "killed"]]
    assert wrong.iloc[0]["sentence"].startswith("In response, Israel has launched a military campaign")


def test_a_false_row_and_a_wrong_field_are_told_apart():
    article = GOLD[0]["id"]
    extra = {"article": article, "quote": "three-day ceasefire", "measure": "killed", "best": 3, "hedge": "exact"}
    changed = FIGURES.assign(status=FIGURES["status"].mask(FIGURES["quote"] == "10,569 people", "proposed"))
    figures = frame("figures", [*changed.to_dict("records"), extra])
    _, wrong = accuracy.compare(GOLD, figures, POSITIONS, TEXTS)
    assert set(zip(wrong["kind"], wrong["name"], strict=True)) == {("false", "killed"), ("field", "status")}


def test_another_action_counts_against_both_actions():
    first = POSITIONS.index[POSITIONS["action"] == "threaten"][0]
    shares, _ = accuracy.compare(GOLD, FIGURES, POSITIONS.assign(action=POSITIONS["action"].where(
        POSITIONS.index != first, "mediate")), TEXTS)  # fmt: skip
    by_action = shares[shares["group"] == "Positions, by action"].set_index("name")
    assert by_action.loc["threaten", "right"] == by_action.loc["threaten", "coded"] - 1
    assert by_action.loc["mediate", "read"] == by_action.loc["mediate", "coded"] + 1


def test_another_speaker_and_another_date_stand_beside_their_sentence():
    at = POSITIONS.index[POSITIONS["speaker"] == "Netanyahu"][0]
    changed = POSITIONS.copy()
    changed.loc[at, "speaker"], changed.loc[at, "date"] = "Lapid", pd.Timestamp("2020-01-01")
    shares, wrong = accuracy.compare(GOLD, FIGURES, changed, TEXTS)
    assert wrong[["kind", "table", "name"]].to_numpy().tolist() == [
        ["field", "positions", "speaker"],
        ["field", "positions", "date"],
    ]
    assert wrong["detail"].iloc[0] == "'Lapid' for 'Netanyahu'"
    assert all(POSITIONS.loc[at, "quote"] in sentence for sentence in wrong["sentence"])
    by_field = shares[shares["group"] == "Positions, by field"].set_index("name")
    assert (by_field["coded"] - by_field["right"]).loc[["+ speaker", "+ date"]].tolist() == [1, 1]
    by_action = shares[shares["group"] == "Positions, by action"]
    assert (by_action["right"] == by_action["coded"]).all()


@pytest.mark.parametrize("content", ["", "{", "not json"])
def test_a_broken_coding_is_one_sentence(tmp_path, content):
    (tmp_path / "gold.json").write_text(content, encoding="utf-8")
    with pytest.raises(accuracy.GoldError, match="cannot be read as JSON"):
        accuracy.read_gold(tmp_path / "gold.json")


def test_articles_nobody_coded_are_named(tmp_path):
    with pytest.raises(accuracy.GoldError, match="none of these articles has been coded"):
        accuracy.compare(GOLD, FIGURES, POSITIONS, {"other": "text"})


def test_the_shipped_coding_is_the_one_the_design_speaks_of():
    rows = json.loads((DATA / "gold" / "gold.json").read_text(encoding="utf-8"))
    required = [row for article in rows for row in article["figures"] if not row["optional"]]
    assert len(required) == 25
    assert sum(not row["optional"] for article in rows for row in article["positions"]) == 69
