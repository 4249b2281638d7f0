"""Figures: stated numbers of people, read from articles with the words that say so."""

from __future__ import annotations

import datetime as dt
import functools
from dataclasses import dataclass, field

import pandas as pd

from ceasefire import tables
from ceasefire.articles.corrections import correct
from ceasefire.codebook import Codebook, load_codebook
from ceasefire.dates import DAY_WORDS, Day, days
from ceasefire.figures.attribution import (
    NOBODY,
    Cited,
    Memory,
    Source,
    canonical,
    cited,
    is_pronoun,
    is_stranded,
    source_of,
)
from ceasefire.figures.captives import measure_of
from ceasefire.figures.events import govern
from ceasefire.figures.mentions import read
from ceasefire.figures.periods import as_of, period_of
from ceasefire.figures.populations import place_of, population_of
from ceasefire.figures.reading import Mention, Past, Reading, phrases
from ceasefire.figures.scene import DIGIT, Context, telling_words
from ceasefire.figures.status import is_withdrawal, status_of
from ceasefire.numbers import number_words, tokens
from ceasefire.text import Span, mask, sentences

# Nouns that name no group within a population.
_GENERIC = frozenset(
    "people persons person others lives life bodies body dead deaths fatalities individuals victims corpses hostages"
    " hostage captives prisoners prisoner wounded injured missing displaced".split()
)


def figures(articles: pd.DataFrame, codebook: Codebook | None = None) -> pd.DataFrame:
    """Read every stated number of people from the articles: the "figures" table, one row per printed number.

    `articles` is what `load_articles` returns (its `text` and `masked` are read). Rows come in the order
    of the text. `low`, `best` and `high` are empty where the wording gives no such bound, `attribution`
    where nobody is cited, `place` for a territory's toll, `as_of_start` and `as_of_end` where the text
    does not say. `rule` names the rule that read the row. Columns and coding rules: `data/README.md`.

    >>> rows = [{"article": "a", "text": "At least 12 people were killed in Rafah, medics said.", "masked": []}]
    >>> table = figures(pd.DataFrame(rows).assign(published=pd.Timestamp("2024-05-02")))
    >>> print(table[["measure", "population", "low", "hedge", "attribution", "quote"]].to_csv(index=False), end="")
    measure,population,low,hedge,attribution,quote
    killed,gaza,12,at_least,medics,At least 12 people
    """
    codebook = codebook or load_codebook()
    rows: list[dict] = []
    columns = (articles[name] for name in ("article", "text", "masked", "published"))
    for name, text, masked, published in zip(*columns, strict=True):
        rows += read_figures(name, text, masked, published, codebook)
    return correct("figures", tables.frame("figures", rows), articles)


def read_figures(name: str, text: str, masked: list, published: pd.Timestamp, codebook: Codebook) -> list[dict]:
    """The figures of one article as rows of the table, in the order of the text."""
    day = None if pd.isna(published) else published.date()
    return _numbered(name, text, published, _Reader(mask(text, masked), day, codebook).read())


@dataclass(slots=True)
class _Reader:
    """Reads one article sentence by sentence; `pending` are the rows of the sentence just read."""

    text: str
    published: dt.date | None
    codebook: Codebook
    context: Context | None = None
    past: Past = field(default_factory=Past)
    last_at: int = 0
    pending: list[tuple[Mention, dict]] = field(default_factory=list)

    def read(self) -> list[tuple[Mention, dict]]:
        """All rows of the article, each with what it was read from."""
        spans = list(sentences(self.text))
        told = [telling_words(self.text[start:end], self.codebook) for start, end in spans]
        self.context = Context(self.text, self.codebook, told)
        memory, found = Memory(self.text, self.codebook), []
        numeric = number_words(self.codebook) | {DIGIT}
        for at, (span, words) in enumerate(zip(spans, told, strict=True)):
            if self.pending:
                self._stranded(span, memory)
                self.pending = []
            reading = None if words.isdisjoint(numeric) else read(self.text, span.start, span.end, self.codebook)
            self.context.at = at
            if reading is None or not reading.mentions or not self._rows(reading, memory):
                memory.leave(span, words, reading)
            found += self.pending
        return found

    def _stranded(self, span: Span, memory: Memory) -> None:
        """ "According to the UN." speaks for the sentence before; "Withdrawn." takes it back."""
        if is_stranded(self.text, span):
            said = cited(self.text, span, self.codebook, memory, None).sayings
            for _, row in self.pending:
                if said and not row["attribution"]:
                    row |= self._named(said[0][1], row["population"])._asdict()
        if is_withdrawal(self.text[span.start : span.end], self.codebook):
            for _, row in self.pending:
                if row["measure"] in ("released", "prisoners_released"):
                    row["status"] = "withdrawn"

    def _rows(self, reading: Reading, memory: Memory) -> bool:
        """Fill `pending` with the rows of one reading; whether there are any."""
        self.past.near = self.past.last if self._is_near() else None
        govern(reading, self.past)
        around = None
        for m in reading.mentions:
            if m.event is None or not m.event["measure"]:
                continue
            if self.pending:
                last = self.pending[-1][0].extra
                m.extra["beside_population"] = last["population"]
                if last.get("class"):
                    m.extra |= {
                        "beside": last["class"],
                        "beside_status": last["status"],
                        "beside_measure": last["measure"],
                    }
            if measure := measure_of(reading, m, self.context, self.codebook):
                around = around or self._around(reading, memory)
                self.pending.append((m, self._row(reading, m, measure, *around)))
        if self.pending:
            self.past.last, self.last_at = self.pending[-1][0], self.context.at
            self.past.recent.extend(m for m, _ in self.pending)
            self.past.toll = next((m for m, row in self.pending if row["measure"] == "killed"), self.past.toll)
        return around is not None

    def _is_near(self) -> bool:
        """Whether the last figure stands in one of the two sentences before: so far does "ten of them" reach."""
        return self.context.at - self.last_at < 3

    def _around(self, reading: Reading, memory: Memory) -> tuple[Cited, list[Day]]:
        """Who is cited in a sentence with figures, and which days it names."""
        said = cited(self.text, Span(reading.start, reading.end), self.codebook, memory, reading)
        reading.speakers = [tuple(saying.speaker) for saying, _ in said.sayings]
        dated = self.published and not reading.words.isdisjoint(DAY_WORDS)
        return said, days(self.text, reading.start, reading.end, self.published) if dated else []

    def _row(self, reading: Reading, m: Mention, measure: str, said: Cited, named: list[Day]) -> dict:
        """One figure as a row of the table."""
        population = population_of(reading, m, measure, self.context)
        status = status_of(reading, m, measure, self.codebook)
        m.extra |= {"population": population, "status": status, "measure": measure}
        self.context.note(m, measure, population)
        start, end = _quote(reading, m)
        row = self._time(reading, m, measure, status, start, named) | {
            "measure": measure,
            "population": population,
            "subgroup": "" if m.head.lower() in _GENERIC else m.head,
            "place": place_of(reading, m, population),
            "low": m.number.low,
            "best": m.number.best,
            "high": m.number.high,
            "hedge": m.number.hedge,
            "status": status,
            "rule": m.rule,
            "start": start,
            "end": end,
            "sentence_start": reading.start,
            "sentence_end": reading.end,
        }
        span = source_of(self.text, start, said, measure)
        nobody = span is None or is_pronoun(self.text[span.start : span.end])
        return row | (NOBODY if nobody else self._named(span, population))._asdict()

    def _time(self, reading: Reading, m: Mention, measure: str, status: str, at: int, named: list[Day]) -> dict:
        """The period and the days it is bounded by."""
        period = period_of(self.text, reading, m, measure, named)
        first, last = as_of(self.text, at, period, status, measure, named, self.published)
        return {"period": period, "as_of_start": first, "as_of_end": last}

    def _named(self, span: Span, population: str) -> Source:
        """A speaker as printed, with the canonical name."""
        phrase = self.text[span.start : span.end]
        about = frozenset({population, self.context.default})
        return Source(canonical(phrase, about, _places_in(phrase, self.codebook), self.codebook), phrase)


@functools.lru_cache(maxsize=4096)
def _places_in(phrase: str, codebook: Codebook) -> frozenset[str]:
    """The territories named in a phrase."""
    _, _, places = phrases(tokens(phrase, 0, len(phrase)), codebook)
    return frozenset(hit.row["population"] for hit in places.values() if hit.row["kind"] != "group")


def _quote(reading: Reading, m: Mention) -> tuple[int, int]:
    """The phrase: number and noun; without a noun, stretched to the verb where that is near."""
    first, last = m.first, m.last
    if m.rule == "part" and not m.head:
        following = next((i for i in range(last, last + 3) if i in reading.people or i in reading.places), None)
        last = following + 1 if following is not None else last
    elif m.rule == "stays" and not m.head:
        words = reading.toks.words[last : last + 4]
        last += next((at for at, word in enumerate(words) if word in (",", ".")), 4)
    elif not m.head and m.event_at >= 0:
        between = any(m.event_at < x.first < first for x in reading.mentions)
        if m.event_at < first <= m.event_at + 8 and not between and m.rule != "list":
            first = m.event_at
        elif last <= m.event_at <= last + 4 and m.rule != "change":
            last = m.event_at + len(m.event["term"].split())
    last = min(last, len(reading.toks.ends))
    return reading.toks.starts[first], reading.toks.ends[last - 1]


def _numbered(name: str, text: str, published: pd.Timestamp, found: list[tuple[Mention, dict]]) -> list[dict]:
    """The rows with article, figure_id, quote, part_of and repeat_of.

    The quote is as the article prints it, also where a masked piece stands inside.

    A repeat is a row with the measure, population, number and status of an earlier one.
    """
    seen: dict[tuple, str] = {}
    by_mention: dict[int, dict] = {}
    rows: list[dict] = []
    for k, (m, row) in enumerate(found, 1):
        quote = text[row["start"] : row["end"]]
        row |= {"article": name, "published": published, "figure_id": f"{name}#F{k:02}", "quote": quote}
        by_mention[id(m)] = row
    for m, row in found:
        whole = _whole(m, by_mention, rows)
        row["part_of"] = whole["figure_id"] if whole is not None and whole is not row else ""
        key = row["measure"], row["population"], row["low"], row["best"], row["high"], row["status"]
        if row["hedge"] != "indefinite":
            row["repeat_of"] = seen.get(key, "")
            seen.setdefault(key, row["figure_id"])
        rows.append(row)
    return rows


def _whole(m: Mention, by_mention: dict[int, dict], earlier: list[dict]) -> dict | None:
    """The row of the whole; for "eight of the 33" the earlier row that gave the 33."""
    if m.whole is None:
        return None
    number = m.whole.number.best
    same = (row for row in reversed(earlier) if number is not None and row["best"] == number)
    return by_mention.get(id(m.whole)) or next(same, None)
