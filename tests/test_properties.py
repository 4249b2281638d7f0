"""What holds of rows whatever the text: spans cut their quotes, bounds are in order, nothing raises."""

from __future__ import annotations

import itertools

import pandas as pd
import pytest
from figure_rows import PUBLISHED, read, sound
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ceasefire import tables
from ceasefire.codebook import load_codebook
from ceasefire.disagreements import disagreements, inconsistencies
from ceasefire.numbers import numbers, tokens
from ceasefire.positions import positions
from ceasefire.positions.lexicon import inflections
from ceasefire.text import Span, mask, paragraphs, quotations, sentences

settings.register_profile("figures", max_examples=60, deadline=None, derandomize=True)
settings.load_profile("figures")

ODD = [
    "İ",
    "ı",
    "ß",
    "\u200f",
    "\u200e",
    "\u202b",
    "\u00a0",
    "\u202f",
    "\u200b",
    "\ufeff",
    "🕊",
    "①",
    "٣",
    "Ⅷ",
    "²",
    "½",
    "\0",
]
ANYTHING = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


def words() -> list[str]:
    """What a text is made of: the codebook's own words, numbers in every form, marks and odd characters."""
    book, found = load_codebook(), []
    for name in ("measures", "hedges", "people", "number_words", "status_words", "attributions", "places", "things"):
        found += [row["term"] for row in book.rows(name)]
    numerals = ["12", "1,400", "34,000", "1.9 million", "10-15", "2023", "40,", "6.7m", "0", "000", "1,2,3", "9" * 18]
    marks = [".", ",", ";", ":", "(", ")", "“", "”", '"', "’s", "–", "-", "—", "…", "\n", "\n\n", "$", "%", "?"]
    glue = "of in the and including them whom said according to were was not no from to or between up for each".split()
    return found + (numerals + marks + glue) * 12 + ODD * 2


TEXTLIKE = st.lists(st.sampled_from(words()), min_size=2, max_size=60).map(" ".join)
GLUED = st.lists(st.sampled_from(words()), min_size=2, max_size=40).map("".join)
TEXTS = st.one_of(TEXTLIKE, TEXTLIKE, GLUED, ANYTHING)


@given(TEXTS)
@example("İ 12 people were killed. İİİ At least 40 hostages were freed.")
@example("‏12 people‏ were killed in ‏Gaza‏, medics said.")
@example("١٢ people were killed and ² hostages freed; ½ of the Ⅷ were hurt.")
@example("12\u00a0people were\u00a0killed\u202fin Goma")
@example("999999999999999999999999999999 million people were killed.")
@example("12 12 12 12 people people were were killed killed")
@example("of them, 20 of them, of whom 12, including")
def test_every_row_is_sound(text):
    rows = read(text)
    assert list(rows.columns) == list(tables.COLUMNS["figures"])
    assert all(sound(row, text) for row in rows.to_dict("records"))
    assert rows["start"].is_monotonic_increasing
    assert rows["rule"].ne("").all()
    assert set(rows["part_of"]) | set(rows["repeat_of"]) <= set(rows["figure_id"]) | {""}
    for name in ("measure", "hedge", "status", "period"):
        assert set(rows[name]) <= set(tables.VALUES[name])
    assert ("attribution_text" not in rows) or all(not t or t in text for t in rows["attribution_text"])


@given(TEXTS)
def test_one_printed_number_gives_one_row(text):
    rows = read(text)
    assert not rows.duplicated(["start", "end", "measure"]).any()


@given(TEXTS, TEXTS)
def test_tables_made_from_any_figures_hold_together(one, other):
    rows = read(f"{one}\n\n{other}")
    pairs = disagreements(rows)
    assert set(pairs["figure_a"]) | set(pairs["figure_b"]) <= set(rows["figure_id"])
    assert set(pairs["reason"]) <= set(tables.VALUES["reason"])
    flagged = inconsistencies(rows)
    assert (flagged["counted"] > flagged["bound"]).all()


@given(TEXTS)
def test_sentences_cover_every_word_once_and_in_order(text):
    spans = list(sentences(text))
    assert "".join("".join(text[s:e].split()) for s, e in spans) == "".join(text.split())
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    blocks = list(paragraphs(text))
    assert all(any(b.start <= s and e <= b.end for b in blocks) for s, e in spans)


@given(TEXTS)
def test_quotations_and_numbers_stay_inside_their_text(text):
    for start, end in quotations(text, Span(0, len(text))):
        assert 0 <= start < end <= len(text)
    toks = tokens(text, 0, len(text))
    assert all(text[s:e] == printed for s, e, printed in zip(toks.starts, toks.ends, toks.printed, strict=True))
    found = numbers(toks, load_codebook())
    assert all(a.last <= b.first for a, b in itertools.pairwise(found))
    for n in found:
        assert n.first <= n.bare < n.stop <= n.last <= len(toks.words)
        known = [x for x in (n.low, n.best, n.high) if x is not None]
        assert known == sorted(known)


@given(TEXTS, st.lists(st.tuples(st.integers(0, 80), st.integers(0, 40)), max_size=4))
@example("killed 12", [(4, 2)])
def test_masked_stretches_give_no_rows_and_move_no_offset(text, cuts):
    spans = tuple((start, min(start + length, len(text)), "advert") for start, length in cuts if start < len(text))
    assert len(mask(text, spans)) == len(text)
    for row in read(text, masked=spans).to_dict("records"):
        assert text[row["start"] : row["end"]] == row["quote"]
        assert all(row["end"] <= start or end <= row["start"] or start == end for start, end, _ in spans) or len(
            row["quote"]
        ) > min(end - start for start, end, _ in spans)


def stance_words() -> list[str]:
    """Every form of every stance word of the codebook."""
    rows = load_codebook().rows("stances")
    return [form for row in rows for form in inflections(row["term"].lower(), row["part"], row["forms"])]


ISSUES = st.sampled_from(
    ["a ceasefire", "a withdrawal", "the release of hostages", "talks", "aid", "its demand", "to free 40 men", "it", ""]
)
PARTIES = st.sampled_from(["Hamas", "Israel", "The group", "It", "Netanyahu", "he", "we", "mediators", "the president"])
JOINTS = st.sampled_from(["for", "of", "on", "to", "that", "against", ""])
PATTERNS = st.sampled_from(
    [
        "{a} {s} {b}'s {t} {p} {i}.",
        "{a} said {b} {s} {i} and {t} {j}.",
        "“{a} {s} {i},” {b} said, and {t} {j}.",
        "{a} {s} that {b} {t} {i} until {a} {t} {j}.",
        "{a} did not {s} {i}, {t} {p} {j}.",
        "{a} will {s} {i} if {b} {t} {j}.",
        "{i} was {s} by {a}, which {t} {j}.",
        "{a} {s} {b} to {t} {i} or {s} {j}.",
        "There will be no {i} unless {a} {s} {j}, {b}'s {t} {p} {i} said.",
    ]
)


@st.composite
def stance_sentences(draw: st.DrawFn) -> str:
    """A sentence with any two stance words, in orders that the grammar reads."""
    parts = {
        "s": draw(st.sampled_from(stance_words())),
        "t": draw(st.sampled_from(stance_words())),
        "i": draw(ISSUES),
        "j": draw(ISSUES),
    }
    return draw(PATTERNS).format(a=draw(PARTIES), b=draw(PARTIES), p=draw(JOINTS), **parts)


@settings(max_examples=500)
@given(stance_sentences(), stance_sentences())
@example("Hamas rejected Israel's statement on a permanent ceasefire.", "")
@example("The army pushes for the president's preconditions for a withdrawal.", "")
@example("Mali agreed to the rebels' plan for a ceasefire.", "")
def test_every_position_is_sound(one, two):
    text = f"{one} {two}"
    rows = positions(pd.DataFrame([{"article": "a", "published": pd.Timestamp(PUBLISHED), "text": text, "masked": []}]))
    for row in rows.to_dict("records"):
        assert text[row["start"] : row["end"]] == row["quote"] != ""
        assert (
            row["actor"] != "" and row["issue"] in tables.VALUES["issue"] and row["action"] in tables.VALUES["action"]
        )


@pytest.mark.parametrize("text", ["", " ", "\n", ".", "12", "“", "killed", "12 people", "killed 12"], ids=repr)
def test_the_smallest_texts_do_not_raise(text):
    assert len(read(text)) <= 1
