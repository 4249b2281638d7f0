"""Shifts: from one position to another, within an article when it says so, across articles when the action changes."""

import pandas as pd
import pytest

from ceasefire.notebook import side_by_side
from ceasefire.positions import positions
from ceasefire.positions.shifts import SCALE, number_of, shifts, value_of
from ceasefire.tables import COLUMNS, VALUES


def read(*texts):
    """The shifts of some articles, published one a week."""
    days = pd.date_range("2024-01-01", periods=len(texts), freq="7D")
    frame = pd.DataFrame(
        {"article": list("abcdef"[: len(texts)]), "published": days, "text": texts, "masked": [[]] * len(texts)}
    )
    return shifts(positions(frame))


def steps(*texts):
    return [tuple(row) for row in read(*texts)[["actor", "kind", "from_value", "to_value"]].to_numpy()]


WITHIN = [
    ("Israel had demanded 40 hostages. It has now lowered that number to 33.", "quantity", "40 hostages", "33"),
    (
        "Kyiv had asked for the release of 1,200 prisoners. It lowered its demand to 900 prisoners.",
        "quantity",
        "1,200 prisoners",
        "900 prisoners",
    ),
    (
        "Hamas had previously demanded a permanent ceasefire. It has dropped its demand for a permanent ceasefire.",
        "withdraw",
        "a permanent ceasefire",
        "its demand for a permanent ceasefire",
    ),
    (
        "Israel softened its stance on the return of displaced families."
        " Israel had previously insisted on vetting of returnees.",
        "soften",
        "vetting of returnees",
        "its stance on the return of displaced families",
    ),
]


@pytest.mark.parametrize(("text", "kind", "old", "new"), WITHIN)
def test_a_shift_that_the_article_tells(text, kind, old, new):
    assert (kind, old, new) in [step[1:] for step in steps(text)]


def test_a_change_of_action_across_articles_is_a_shift():
    assert [step[:2] for step in steps("Hamas rejected the truce.", "Hamas accepted the truce.")] == [
        ("Hamas", "soften")
    ]
    assert [step[:2] for step in steps("Russia accepted the truce.", "Russia rejected the truce.")] == [
        ("Russia", "harden")
    ]


def test_an_article_without_a_date_stands_in_no_row_of_articles():
    says = ["Israel rejected a ceasefire in Gaza.", "The talks go on.", "Israel accepted a ceasefire in Gaza."]
    frame = pd.DataFrame({"article": list("abc"), "text": says, "masked": [[]] * 3})
    frame["published"] = pd.to_datetime(["2024-01-01", None, "2024-02-01"])
    whole = shifts(positions(frame))
    frame.loc[1, "text"] = "Israel threatened to break off a ceasefire in Gaza."
    pd.testing.assert_frame_equal(whole, shifts(positions(frame)))
    assert whole["kind"].tolist() == ["soften"]


def test_a_repeat_is_no_shift():
    assert steps("Hamas rejected the truce.", "The truce was rejected by Hamas.") == []
    assert steps("Hamas demanded guarantees.", "Hamas demanded guarantees.", "Hamas wants guarantees.") == []


def test_mediating_is_no_step():
    assert steps("Qatar brokered the truce.", "Qatar demanded a truce.") == []


def test_two_parties_do_not_share_a_shift():
    assert steps("Hamas rejected the truce.", "Israel accepted the truce.") == []


def test_columns_and_kinds():
    found = read("Hamas rejected the truce.", "Hamas accepted the truce.")
    assert list(found.columns) == list(COLUMNS["shifts"]) and set(found.kind) <= set(VALUES["kind"])
    assert found.iloc[0].from_date < found.iloc[0].to_date
    assert list(read("Nothing was said.").columns) == list(COLUMNS["shifts"])
    assert set(SCALE) == set(VALUES["action"]) - {"mediate"}


@pytest.mark.parametrize(
    ("quote", "value"),
    [
        ("a request to Hamas to release 40 hostages", "40 hostages"),
        ("lower that number to 33", "33"),
        ("on Oct. 7 Hamas demanded a truce", ""),
        ("phase 2 of the deal", ""),
        ("offered 1,111 prisoners", "1,111 prisoners"),
        ("a six-week truce", ""),
    ],
)
def test_number(quote, value):
    assert number_of(quote) == value


def test_both_quotations_stand_side_by_side():
    texts = ["Hamas rejected the truce.", "Hamas accepted the truce."]
    days = pd.to_datetime(["2024-01-01", "2024-01-08"])
    said = positions(pd.DataFrame({"article": ["a", "b"], "published": days, "text": texts, "masked": [[]] * 2}))
    beside = side_by_side(shifts(said), said)
    assert beside[["before", "after"]].to_numpy().tolist() == [said["quote"].tolist()]


def test_value_is_what_follows_the_stance_word():
    assert value_of("Israel had previously advocated for testing of returnees") == "testing of returnees"
    assert value_of("there were no tests") == "no tests"
