"""Rows in words: a number as printed, a date, a place, a line to cite."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from ceasefire.codebook import load_codebook
from ceasefire.numbers import numbers, tokens

CAPTIVES = ("hostages", "palestinian_prisoners")
PLAIN = {
    "exact": "{}",
    "more_than": "more than {}",
    "at_least": "at least {}",
    "at_most": "at most {}",
    "about": "about {}",
}


def day(date: object) -> str:
    """A date as it is printed: 2 May 2024; "date unknown" where there is none.

    >>> day(pd.Timestamp("2024-05-02"))
    '2 May 2024'
    """
    return "date unknown" if pd.isna(date) else f"{date.day} {date:%b %Y}"


def unbroken(text: str) -> str:
    """The same text with fixed spaces, so that a line never ends inside it."""
    return text.replace(" ", "\u00a0")


def place(population: str) -> str:
    """A population's name in running text: "gaza" is Gaza, "hostages" stay hostages.

    >>> place("west_bank"), place("hostages"), place("")
    ('the West Bank', 'hostages', 'a place not stated')
    """
    words = population.replace("_", " ")
    if population in CAPTIVES:
        return words.replace("palestinian", "Palestinian")
    return {"west bank": "the West Bank", "": "a place not stated"}.get(words, words.title())


def wording(row) -> str:
    """The number of a row in its own words, hedge included; in plain words where the quote parts them.

    >>> from ceasefire.tables import frame
    >>> row = {"quote": "loss of over 1,400 lives", "low": 1400, "best": 1400, "hedge": "more_than"}
    >>> wording(frame("figures", [row]).iloc[0])
    'over 1,400'
    """
    values = tuple(None if pd.isna(value) else int(value) for value in (row.low, row.best, row.high))
    read = tokens(row.quote, 0, len(row.quote))
    for number in numbers(read, load_codebook()):
        if (number.low, number.best, number.high) == values and number.hedge == row.hedge:
            return " ".join(row.quote[read.starts[number.first] : read.ends[number.last - 1]].split())
    return plain_wording(row.hedge, *values) or " ".join(row.quote.split()[:5])


def plain_wording(hedge: str, low: int | None, best: int | None, high: int | None) -> str:
    """The number in the same plain words for everybody; empty when there is none.

    >>> plain_wording("range", 10, None, 15), plain_wording("at_most", None, 40, 40)
    ('10 to 15', 'at most 40')
    """
    if hedge == "range":
        return f"{low:,} to {high:,}"
    return "" if best is None else PLAIN[hedge].format(f"{best:,}")


def citation(row) -> str:
    """A row as one line to cite.

    >>> from ceasefire.tables import frame
    >>> row = {"measure": "killed", "population": "gaza", "quote": "34,000", "low": 34000, "best": 34000}
    >>> row |= {"hedge": "more_than", "attribution": "Gaza Health Ministry", "published": pd.Timestamp("2024-05-02")}
    >>> citation(frame("figures", [row]).iloc[0])
    'More than 34,000 killed in Gaza, Gaza Health Ministry, as reported 2 May 2024'
    """
    words = wording(row)
    done = "dead" if row.measure == "dead_hostages" else row.measure.removeprefix("prisoners_")
    people = place(row.population)
    what = f"{people} {done}" if row.population in CAPTIVES else f"{done} in {people}" if row.population else done
    status = "" if row.status in ("", "reported") else f" ({row.status})"
    speaker = row.attribution or "no attribution stated"
    return f"{words[:1].upper()}{words[1:]} {what}{status}, {speaker}, as reported {day(row.published)}"


def heights(row) -> list[float]:
    """The numbers at which a row's mark stands: one, the two ends of a range, or none."""
    values = [row.low, row.high] if row.hedge == "range" else [row.best]
    return [float(value) for value in values if not pd.isna(value)]


def listed(words: Iterable[str]) -> str:
    """Words joined as in a sentence.

    >>> listed(["killed"]), listed(["taken", "held", "released"])
    ('killed', 'taken, held and released')
    """
    words = list(words)
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def span(dates: pd.Series) -> str:
    """From the first to the last of some dates, as printed; "no date" when there is none.

    >>> span(pd.to_datetime(pd.Series(["2023-11-09", "2024-05-02"])))
    '9 Nov 2023 to 2 May 2024'
    """
    dates = dates.dropna()
    if dates.empty:
        return "no date"
    first, last = day(dates.min()), day(dates.max())
    return first if first == last else f"{first} to {last}"


def dated(title: str, dates: pd.Series) -> str:
    """A title with the days it speaks of, where there are any; a line never breaks inside them.

    >>> dated("Hostages", pd.to_datetime(pd.Series([], dtype="str")))
    'Hostages'
    """
    return f"{title}, {unbroken(span(dates))}" if dates.notna().any() else title


def counted(number: int, noun: str) -> str:
    """A number with its noun: 1 article, 5 articles.

    >>> counted(1, "article"), counted(5, "article")
    ('1 article', '5 articles')
    """
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
