"""Numbers in words and digits, alone: what is one number, its bounds and its hedge, and where it stands."""

from __future__ import annotations

import pytest
from figure_rows import bounds

from ceasefire.codebook import load_codebook
from ceasefire.numbers import numbers, tokens

# A phrase, and its numbers in the notation of figure_rows.
FORMS: dict[str, list[tuple[str, str]]] = {
    "digits": [
        ("65 people", "65"),
        ("1,400 people", "1400"),
        ("34000 people", "34000"),
        ("1\u00a0200 people", "1200"),
        ("12\u202f000 people", "12000"),
        ("1,234,567 people", "1234567"),
        ("1.9 million people", "1900000"),
        ("2.5m people", "2500000"),
        ("40k people", "40000"),
        ("5 dozen people", "60"),
        ("3 million people", "3000000"),
    ],
    "words": [
        ("seven people", "7"),
        ("nineteen people", "19"),
        ("forty people", "40"),
        ("twenty-three people", "23"),
        ("twenty three people", "23"),
        ("one hundred people", "100"),
        ("a hundred people", "100"),
        ("a hundred and twelve people", "112"),
        ("two hundred and fifty people", "250"),
        ("three thousand people", "3000"),
        ("three thousand two hundred people", "3200"),
        ("fifteen hundred people", "1500"),
        ("a million people", "1000000"),
        ("one and a half million people", "1500000"),
        ("half a million people", "500000"),
        ("nine hundred thousand people", "900000"),
    ],
    "groups": [
        ("a dozen people", "12"),
        ("two dozen people", "24"),
        ("half a dozen people", "6"),
        ("half-a-dozen people", "6"),
        ("three dozen people", "36"),
        ("a score of people", "20"),
    ],
    "hedges": [
        ("more than 34,000 people", ">34000"),
        ("over 200 people", ">200"),
        ("34,000-plus people", ">34000"),
        ("200+ people", ">200"),
        ("at least a dozen people", "≥12"),
        ("no fewer than six people", "≥6"),
        ("40 or more people", "≥40"),
        ("up to 25 people", "≤25"),
        ("as many as 40 people", "≤40"),
        ("no more than nine people", "≤9"),
        ("fewer than ten people", "≤10"),
        ("about 1,200 people", "~1200"),
        ("some 240 people", "~240"),
        ("nearly two dozen people", "~24"),
        ("an estimated 3 million people", "~3000000"),
        ("60-odd people", "~60"),
        ("sixty-odd people", "~60"),
        ("100 or so people", "~100"),
        ("just over 30 people", ">30"),
    ],
    "ranges": [
        ("10-15 people", "10-15"),
        ("10–15 people", "10-15"),
        ("between 20 and 25 people", "20-25"),
        ("12 to 14 people", "12-14"),
        ("300 or even 400 people", "300-400"),
        ("six or seven people", "6-7"),
        ("five to six people", "5-6"),
        ("1,000-1,200 people", "1000-1200"),
        ("1.5 to 2 million people", "1500000-2000000"),
        ("between 1.5 million and 2 million people", "1500000-2000000"),
        ("three to four hundred people", "300-400"),
        ("two or three thousand people", "2000-3000"),
        ("between five and six hundred people", "500-600"),
        ("two to three dozen people", "24-36"),
        ("ten or even twelve thousand people", "10000-12000"),
        ("six to a hundred people", "6-100"),
        ("ninety to a hundred people", "90-100"),
    ],
    "vague": [
        ("dozens of people", "?"),
        ("scores of people", "?"),
        ("hundreds of people", "?"),
        ("tens of thousands of people", "?"),
        ("hundreds of thousands of people", "?"),
        ("several hundred people", "?"),
        ("a few dozen people", "?"),
        ("many thousands of people", "?"),
        ("a couple of dozen people", "?"),
    ],
    "none": [("many people", ""), ("a man", ""), ("several people", ""), ("most people", ""), ("a few people", "")],
    "several": [
        ("from 10 to 15 people", "10 15"),
        ("12 people, 30 others", "12 30"),
        ("seven, eight and nine", "7 8 9"),
        ("in 2023, 14 people", "2023 14"),
        ("6 of the 33", "6 33"),
        ("between two fires 12 people", "2 12"),
    ],
}
CASES = [pytest.param(text, wanted, id=text) for group in FORMS.values() for text, wanted in group]


def found(text: str) -> list:
    return numbers(tokens(text, 0, len(text)), load_codebook())


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_a_phrase_gives_its_numbers(text, wanted):
    assert [number[4:] for number in found(text)] == [bounds(item) for item in wanted.split()]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_capitals_and_the_words_around_change_nothing(text, wanted):
    around = f"Officials wrote: {text[0].upper()}{text[1:]} were counted."
    assert [number[4:] for number in found(around)] == [bounds(item) for item in wanted.split()]


def test_offsets_are_into_the_whole_text():
    text = "Nobody knew.   At least 1,400 died."
    toks = tokens(text, 15, len(text))
    number = numbers(toks, load_codebook())[0]
    assert text[toks.starts[number.first] : toks.ends[number.last - 1]] == "At least 1,400"
    assert text[toks.starts[number.bare] : toks.ends[number.stop - 1]] == "1,400"


# Before a number these belong to a verb or a place: "handed over 12", "grief over six".
NOT_HEDGES = ["handed over 12 captives", "turned over six prisoners", "grief over six captives"]


@pytest.mark.parametrize("text", NOT_HEDGES)
def test_over_after_a_verb_of_giving_is_no_hedge(text):
    assert [number.hedge for number in found(text)] == ["exact"]
