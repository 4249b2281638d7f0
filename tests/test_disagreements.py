"""Which figures disagree and why, and which counts of captives cannot all be right."""

from __future__ import annotations

import time

import pandas as pd
import pytest
from figure_rows import bounds, read

from ceasefire import tables
from ceasefire.disagreements import disagreements, inconsistencies
from ceasefire.figures import figures

DAY = pd.Timestamp("2024-05-02")


def figure(name: str, number: str, **cells) -> dict:
    """One row of the figures table, by default the hospital's count of an attack's dead on 1 May."""
    low, best, high, hedge = bounds(number)
    row = {"figure_id": f"{cells.get('article', 'a')}#{name}", "article": "a", "published": DAY, "measure": "killed"}
    row |= {"population": "sudan", "low": low, "best": best, "high": high, "hedge": hedge, "status": "reported"}
    row |= {"attribution": "the hospital", "period": "event", "quote": f"{number} people", "rule": "object"}
    row |= {"as_of_start": DAY - pd.Timedelta(days=1), "as_of_end": DAY - pd.Timedelta(days=1)}
    return row | cells


def table(*rows: dict) -> pd.DataFrame:
    return tables.frame("figures", rows)


def reasons(*rows: dict) -> list[tuple[str, str, str]]:
    found = disagreements(table(*rows))
    return [(a[-3:], b[-3:], r) for a, b, r in zip(found["figure_a"], found["figure_b"], found["reason"], strict=True)]


LATER = {"article": "b", "published": DAY + pd.Timedelta(days=3)}
PAIRS = {
    "another speaker": ([figure("F01", "12"), figure("F02", "15", attribution="the army")], "other_speaker"),
    "the same speaker later": ([figure("F01", "12"), figure("F02", "15", **LATER)], "later_revision"),
    "the same speaker at once": ([figure("F01", "12"), figure("F02", "15")], "unexplained"),
    "nobody cited": ([figure("F01", "12", attribution=""), figure("F02", "15", attribution="")], "unexplained"),
    "one side not cited": ([figure("F01", "12"), figure("F02", "15", attribution="")], "unexplained"),
    "a round number": ([figure("F01", "~250"), figure("F02", "251", attribution="the army")], "rounding"),
    "more than a round number": ([figure("F01", ">20000"), figure("F02", "20057")], "rounding"),
    "a part": ([figure("F01", "12"), figure("F02", "5", part_of="a#F01")], "part_of_whole"),
    "a withdrawn figure": ([figure("F01", "12"), figure("F02", "15", status="withdrawn")], "unexplained"),
    "totals of neighbouring days": (
        [
            figure("F01", "12", period="cumulative", as_of_end=DAY),
            figure("F02", "15", period="cumulative", as_of_end=DAY + pd.Timedelta(days=1), article="b"),
        ],
        "other_day",
    ),
    "days that overlap": (
        [figure("F01", "12"), figure("F02", "15", as_of_start=DAY - pd.Timedelta(days=4), as_of_end=DAY)],
        "other_day",
    ),
    "a range and a number": ([figure("F01", "10-15"), figure("F02", "20", attribution="the army")], "other_speaker"),
}


@pytest.mark.parametrize("case", PAIRS.values(), ids=list(PAIRS))
def test_a_pair_that_differs_is_shown_with_its_reason(case):
    rows, reason = case
    assert reasons(*rows) == [("F01", "F02", reason)]


MONTH = pd.Timedelta(days=30)
ALONE = {
    "the same number": [figure("F01", "12"), figure("F02", "12", attribution="the army")],
    "another measure": [figure("F01", "12"), figure("F02", "15", measure="injured")],
    "another people": [figure("F01", "12"), figure("F02", "15", population="yemen")],
    "another place": [figure("F01", "12", place="Omdurman"), figure("F02", "15", place="El Fasher")],
    "another period": [figure("F01", "12"), figure("F02", "15", period="daily")],
    "another day": [figure("F01", "12"), figure("F02", "15", as_of_start=DAY, as_of_end=DAY)],
    "totals a month apart": [
        figure("F01", "12", period="cumulative", as_of_end=DAY),
        figure("F02", "15", period="cumulative", as_of_end=DAY + MONTH),
    ],
    "a time not known": [figure("F01", "12"), figure("F02", "15", as_of_start=pd.NaT, as_of_end=pd.NaT)],
    "only proposed": [
        figure("F01", "40", measure="released", status="proposed"),
        figure("F02", "33", measure="released", status="demanded"),
    ],
    "a vague word": [figure("F01", "12"), figure("F02", "?")],
    "a part of the same size": [figure("F01", "12"), figure("F02", "12", part_of="a#F01")],
    "a part of another measure": [figure("F01", "12"), figure("F02", "5", measure="injured", part_of="a#F01")],
    "a part and another whole": [figure("F01", "12", part_of="a#F09"), figure("F02", "15", attribution="the army")],
    "one figure": [figure("F01", "12")],
    "no figure": [],
}


@pytest.mark.parametrize("rows", ALONE.values(), ids=list(ALONE))
def test_figures_that_do_not_compare_give_no_pair(rows):
    found = disagreements(table(*rows))
    assert found.empty
    assert list(found.columns) == list(tables.COLUMNS["disagreements"])


def test_the_earlier_published_stands_first_and_the_evidence_cites_both():
    late = figure("F01", "15", quote="15 people", article="b", published=DAY + pd.Timedelta(days=1))
    early = figure("F02", "12", quote="twelve people", attribution="")
    pair = disagreements(table(late, early)).iloc[0]
    assert (pair["figure_a"], pair["figure_b"]) == ("a#F02", "b#F01")
    assert pair["evidence"] == (
        "“twelve people” (speaker not stated, 2024-05-02) — “15 people” (the hospital, 2024-05-03)"
    )


def test_a_repeated_number_of_a_speaker_is_paired_once():
    rows = [figure("F01", "12"), figure("F02", "12"), figure("F03", "15", attribution="the army")]
    assert reasons(*rows) == [("F01", "F03", "other_speaker")]


def test_two_articles_that_differ_are_found_from_their_words():
    texts = [
        "A shell killed 12 people in Omdurman on Tuesday, a hospital director said.",
        "The army said that 19 people were killed in Omdurman on Tuesday.",
    ]
    rows = [
        {"article": name, "text": text, "masked": [], "published": DAY} for name, text in zip("ab", texts, strict=True)
    ]
    found = disagreements(figures(pd.DataFrame(rows)))
    assert found[["figure_a", "figure_b", "reason"]].to_numpy().tolist() == [["a#F01", "b#F01", "other_speaker"]]


# ---- counts of captives that cannot all be right ------------------------------------------------


def captives(name: str, measure: str, number: str, **cells) -> dict:
    return figure(name, number, measure=measure, population="hostages", **cells)


TAKEN = captives("F01", "taken", "250")
FREED = captives("F02", "released", "105")
BODIES = captives("F03", "dead_hostages", "10", rule="bodies")
IMPOSSIBLE = {
    "more held than were taken": ([TAKEN, captives("F09", "held", "251")], (251, 250)),
    "more than the freed leave": ([TAKEN, FREED, captives("F09", "held", "146")], (146, 145)),
    "more than the dead leave": ([TAKEN, FREED, BODIES, captives("F09", "held", "136")], (136, 135)),
    "at least so many": ([TAKEN, FREED, captives("F09", "held", "≥150")], (150, 145)),
    "at least so many freed": (
        [TAKEN, captives("F02", "released", ">100"), captives("F09", "held", "151")],
        (151, 150),
    ),
    "a range that begins above": ([TAKEN, FREED, captives("F09", "held", "150-160")], (150, 145)),
}
POSSIBLE = {
    "just so many": [TAKEN, FREED, BODIES, captives("F09", "held", "135")],
    "fewer": [TAKEN, FREED, captives("F09", "held", "129")],
    "about so many": [TAKEN, captives("F09", "held", "~260")],
    "at most so many": [TAKEN, captives("F09", "held", "≤300")],
    "taken: at least": [captives("F01", "taken", "≥240"), captives("F09", "held", "260")],
    "taken: about": [captives("F01", "taken", "~250"), captives("F09", "held", "260")],
    "not contemporaneous": [
        TAKEN | {"article": "b", "published": DAY - MONTH},
        captives("F09", "held", "260"),
    ],
    "freed only on paper": [
        TAKEN,
        captives("F02", "released", "140", status="proposed"),
        captives("F09", "held", "200"),
    ],
    "dead but not brought back": [
        TAKEN,
        captives("F03", "dead_hostages", "34", rule="state"),
        captives("F09", "held", "240"),
    ],
    "a part of those freed": [
        TAKEN,
        captives("F02", "released", "105", part_of="a#F08"),
        captives("F09", "held", "240"),
    ],
    "nobody taken": [FREED, captives("F09", "held", "129")],
    "prisoners": [TAKEN, figure("F09", "9500", measure="held", population="palestinian_prisoners")],
    "freed figures are not added up": [
        TAKEN,
        captives("F02", "released", "105"),
        captives("F04", "released", "30"),
        captives("F09", "held", "140"),
    ],
    "no figure": [],
}


@pytest.mark.parametrize("case", IMPOSSIBLE.values(), ids=list(IMPOSSIBLE))
def test_counts_that_cannot_all_be_right_are_flagged(case):
    rows, (counted, bound) = case
    found = inconsistencies(table(*rows))
    assert found[["held", "counted", "bound"]].to_numpy().tolist() == [["a#F09", counted, bound]]
    assert all(f"“{row['quote']}”" in found["evidence"].iloc[0] for row in rows)


@pytest.mark.parametrize("rows", POSSIBLE.values(), ids=list(POSSIBLE))
def test_counts_that_can_be_right_are_left_alone(rows):
    found = inconsistencies(table(*rows))
    assert found.empty
    assert list(found.columns) == ["held", "taken", "released", "bodies", "counted", "bound", "evidence"]


def test_nothing_is_repaired():
    rows = table(TAKEN, FREED, captives("F09", "held", "200"))
    before = rows.copy()
    inconsistencies(rows)
    disagreements(rows)
    pd.testing.assert_frame_equal(rows, before)


def test_an_inconsistency_is_found_from_the_words():
    text = (
        "Israel says 239 people were taken hostage that day. Four hostages have been freed. It says 240 are still held."
    )
    found = inconsistencies(read(text))
    assert found[["counted", "bound"]].to_numpy().tolist() == [[240, 235]]


def test_counts_in_one_article_without_a_date_are_contemporaneous():
    undated = [row | {"published": pd.NaT} for row in (TAKEN, FREED, captives("F09", "held", "146"))]
    assert len(inconsistencies(table(*undated))) == 1


def test_the_same_two_numbers_of_the_same_speakers_are_paired_once_however_often_printed():
    rows = [
        figure(f"F0{k}", number, attribution=speaker, article=f"a{day}", published=DAY + pd.Timedelta(days=day))
        for day in range(4)
        for k, (number, speaker) in enumerate([("12", "the hospital"), ("15", "the army")], 1)
    ]
    assert len(disagreements(table(*rows))) == 1


def long_run(days: int) -> pd.DataFrame:
    """A toll that grows every day, and as many counts of captives."""
    rows = []
    for k in range(days):
        when = {"article": f"a{k}", "published": DAY + pd.Timedelta(days=k)}
        total = {"period": "cumulative", "as_of_start": pd.NaT, "as_of_end": DAY + pd.Timedelta(days=k)}
        rows.append(figure("F01", str(100 + k), **when, **total))
        rows.append(captives("F02", "taken", "250", **when))
        rows.append(captives("F03", "held", str(200 + k % 80), **when))
    return table(*rows)


@pytest.mark.parametrize("reader", [disagreements, inconsistencies])
def test_time_grows_with_the_number_of_figures(reader):
    def seconds(rows: pd.DataFrame) -> float:
        start = time.process_time()
        reader(rows)
        return time.process_time() - start

    small, large = long_run(80), long_run(320)
    assert min(seconds(large) for _ in range(3)) / max(0.02, min(seconds(small) for _ in range(3))) <= 8
