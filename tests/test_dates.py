"""Dates of statements, from their own words and the day of publication."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire.dates import days

THURSDAY = dt.date(2024, 5, 2)
EXACT = [
    ("Blinken said on Wednesday", "2024-05-01"),
    ("He told reporters yesterday", "2024-05-01"),
    ("In a statement on Thursday", "2024-05-02"),
    ("It was released on Friday", "2024-04-26"),
    ("Late on Monday night the cabinet met", "2024-04-29"),
    ("He spoke last Thursday", "2024-04-25"),
    ("The letter, dated April 28, reached Kyiv", "2024-04-28"),
    ("on 30 April, the rebels replied", "2024-04-30"),
    ("The offer was made on Dec. 14, 2023", "2023-12-14"),
    ("They met last night", "2024-05-01"),
    ("Yesterday the rebels replied", "2024-05-01"),
    ("Last Thursday the envoy left", "2024-04-25"),
    ("Last night a courier crossed the line", "2024-05-01"),
    ("“We will not come,” Burhan said on Tuesday", "2024-04-30"),
]
VAGUE = [
    ("earlier this week", "2024-04-29", "2024-05-02"),
    ("last week", "2024-04-22", "2024-04-28"),
    ("last month", "2024-04-01", "2024-04-30"),
    ("over the weekend", "2024-04-27", "2024-04-28"),
    ("earlier this month", "2024-05-01", "2024-05-02"),
    ("last year", "2023-01-01", "2023-12-31"),
    ("in February", "2024-02-01", "2024-02-29"),
    ("in late November", "2023-11-01", "2023-11-30"),
    ("Earlier this week the two met", "2024-04-29", "2024-05-02"),
    ("Over the weekend the guns fell silent", "2024-04-27", "2024-04-28"),
    ("Last month's offer", "2024-04-01", "2024-04-30"),
    ("In March the junta wrote", "2024-03-01", "2024-03-31"),
]
NONE = ["next Monday", "until Friday", "in 2024", "may say", "the second round", "on 28 June", "by Sunday"]
NONE += ["Until Friday they may stay", "the council will vote on Friday", "It will be signed in Cairo on Monday"]


@pytest.mark.parametrize(("text", "date"), EXACT)
def test_a_day_is_the_last_one_up_to_publication(text, date):
    found = days(text, 0, len(text), THURSDAY)
    assert [str(one.date) for one in found] == [date]
    assert found[0].earliest == found[0].latest == found[0].date


@pytest.mark.parametrize(("text", "earliest", "latest"), VAGUE)
def test_a_vague_time_gives_bounds_and_keeps_publication(text, earliest, latest):
    (found,) = days(text, 0, len(text), THURSDAY)
    assert (found.date, str(found.earliest), str(found.latest)) == (THURSDAY, earliest, latest)


@pytest.mark.parametrize("text", NONE)
def test_the_future_and_other_words_give_none(text):
    assert days(text, 0, len(text), THURSDAY) == []


@given(st.text(max_size=80), st.dates(min_value=dt.date(1990, 1, 1), max_value=dt.date(2090, 1, 1)))
@settings(max_examples=150, deadline=None)
def test_nothing_raises_and_nothing_lies_after_publication(text, published):
    for one in days(text + " on Friday, last month, 29 February", 0, len(text) + 35, published):
        assert one.earliest <= one.latest <= published
