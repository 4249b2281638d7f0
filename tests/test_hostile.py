"""No text makes reading slow: time grows with length, for figures and for positions, whatever the text."""

from __future__ import annotations

import time
from collections.abc import Callable

import pandas as pd
import pytest
from figure_rows import PUBLISHED

from ceasefire.figures import figures
from ceasefire.positions import positions

# What is repeated; a pair is opened and closed that many times.
PIECES: dict[str, str | tuple[str, str]] = {
    "digits": "1",
    "digits in groups": "1,111",
    "digits and hyphens": "1-",
    "numbers and commas": "12, ",
    "number words": "twelve ",
    "scales": "hundred and ",
    "letters": "a",
    "capital letters": "A",
    "changing case": "Aa",
    "initials": "A. ",
    "full stops": ".",
    "blanks": " ",
    "line breaks": "\n",
    "no-break spaces": "\u00a0",
    "dashes": "—",
    "straight quotation marks": '"',
    "opening quotation marks": "“",
    "empty quotations": "“”",
    "apostrophes": "’s",
    "brackets opened": "[",
    "nested parentheses": ("(", ")"),
    "nested parentheses with letters": ("(A ", ")"),
    "at least": "at least ",
    "at least a number": "at least 12 ",
    "including": "including 2 ",
    "parts of parts": "12 of the ",
    "one endless sentence of dead": "killed 12 people and ",
    "one endless sentence of captives": "Hamas said it released 12 hostages and ",
    "dead, wounded": "12 dead, 30 wounded, ",
    "speakers": "Hamas said that ",
    "speakers and commas": "Hamas said, ",
    "according to": "according to the UN, ",
    "places": "Goma ",
    "parties": "Israel and Hamas ",
    "refusals": "Israel refuses to ",
    "conditions": "unless Israel ",
    "quotations": "“We demand a ceasefire” ",
    "pronouns": "He said it. ",
    "sentences of dead": "Hamas said 12 people were killed in Goma. ",
    "sentences of stances": "Israel rejected a ceasefire. ",
}
SIZE = 2_500  # characters; compared with four times as many
MOST = 8.0  # four times the text takes four times the time; a quadratic rule takes sixteen
FLOOR = 0.02  # seconds under which a time is only noise


def grown(piece: str | tuple[str, str], size: int) -> str:
    """A text of about `size` characters."""
    opened, closed = piece if isinstance(piece, tuple) else (piece, "")
    times = size // len(opened + closed)
    return opened * times + closed * times


def seconds(reader: Callable[[pd.DataFrame], pd.DataFrame], text: str) -> float:
    """Processor time to read one article."""
    articles = pd.DataFrame([{"article": "t", "text": text, "masked": [], "published": PUBLISHED}])
    start = time.process_time()
    reader(articles)
    return time.process_time() - start


def growth(reader: Callable, piece: str | tuple[str, str]) -> float:
    """How many times longer four times the text takes, at best of three."""
    small, large = grown(piece, SIZE), grown(piece, 4 * SIZE)
    ratio = float("inf")
    for _ in range(3):
        ratio = min(ratio, seconds(reader, large) / max(FLOOR, seconds(reader, small)))
        if ratio <= MOST:
            break
    return ratio


@pytest.mark.parametrize("piece", PIECES.values(), ids=list(PIECES))
@pytest.mark.parametrize("reader", [figures, positions], ids=["figures", "positions"])
def test_time_grows_with_the_length_of_a_text(reader, piece):
    assert growth(reader, piece) <= MOST


FULL = {
    "100,000 digits": "1" * 100_000,
    "1 MB without a blank": "a" * 1_000_000,
    "1 MB without a full stop": "the mediators met again in the city and " * 25_000,
    "50,000 quotation marks": "“" * 50_000,
    "50,000 straight quotation marks": '"' * 50_000,
    "20,000 nested parentheses": "(" * 20_000 + ")" * 20_000,
    "at least at least": "at least " * 20_000 + "12 people were killed.",
}
ENOUGH = 3.0  # seconds of processor time; each takes well under one


@pytest.mark.parametrize("text", FULL.values(), ids=list(FULL))
@pytest.mark.parametrize("reader", [figures, positions], ids=["figures", "positions"])
def test_the_worst_texts_are_read_at_once(reader, text):
    assert seconds(reader, text) < ENOUGH


def test_a_figure_after_much_noise_is_still_read():
    text = "at least " * 2_000 + "12 people were killed.\n\n" + "(" * 500 + "\n\nSix soldiers were wounded in Goma."
    articles = pd.DataFrame([{"article": "t", "text": text, "masked": [], "published": PUBLISHED}])
    assert figures(articles)["best"].tolist() == [12, 6]
