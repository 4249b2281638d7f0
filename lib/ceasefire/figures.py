"""Figures: stated numbers of people, read from articles with the words that say so."""

from __future__ import annotations

import re

import pandas as pd

from ceasefire import tables
from ceasefire.attribution import NOBODY, Cited, Memory, Source, canonical, cited, is_stranded, source_of
from ceasefire.codebook import Codebook, load_codebook
from ceasefire.events import govern
from ceasefire.mentions import Mention, Reading, phrases, read
from ceasefire.numbers import tokens
from ceasefire.resolve import (
    Context,
    is_withdrawal,
    look_over,
    measure_of,
    period_of,
    place_of,
    population_of,
    status_of,
)
from ceasefire.text import mask, sentences

_WORD = re.compile(r"[^\W\d_]+")


def figures(articles: pd.DataFrame, codebook: Codebook | None = None) -> pd.DataFrame:
    """Read every stated number of people from the articles: the "figures" table, one row per printed number.

    `articles` is what `load_articles` returns (its `text` and `masked` are read). Rows come in the
    order of the text; `low`, `best` and `high` are empty where the wording gives no such bound,
    `attribution` is empty where nobody is cited, `place` for a territory's toll. The rules are those
    of `data/README.md`; `rule` names the one that read the row.
    """
    codebook = codebook or load_codebook()
    rows: list[dict] = []
    for name, text, masked, published in zip(
        articles["article"], articles["text"], articles["masked"], articles["published"], strict=True
    ):
        rows += read_figures(name, text, masked, published, codebook)
    return tables.frame("figures", rows)


def read_figures(name: str, text: str, masked: list, published: pd.Timestamp, codebook: Codebook) -> list[dict]:
    """The figures of one article as rows of the table, in the order of the text."""
    visible = mask(text, masked)
    spans = list(sentences(visible))
    context = look_over(visible, codebook)
    rows: list[dict] = []
    previous: Mention | None = None
    memory = Memory(visible)
    pending: list[dict] = []
    for span in spans:
        reading = read(visible, span.start, span.end, codebook)
        words = reading.words if reading else frozenset(_WORD.findall(visible[span.start : span.end].lower()))
        context.recent = [*context.recent[-2:], words]
        found = cited(visible, span, codebook, memory, reading)
        if pending and is_stranded(visible, span):
            _attribute_stranded(visible, span, found, pending, codebook)
        if pending and len(words) <= 2 and is_withdrawal(words, codebook):
            _withdraw(pending)
        pending = []
        if reading is None:
            continue
        govern(reading, previous)
        made = [m for m in reading.mentions if m.event is not None]
        kept = []
        for m in made:
            if kept and kept[-1].extra.get("class"):
                m.extra |= {"beside": kept[-1].extra["class"], "beside_status": kept[-1].extra["status"]}
            row = _row(visible, reading, m, context, found, codebook)
            if row:
                row |= {"article": name, "published": published}
                kept.append(m)
                pending.append(row)
        rows += pending
        if kept:
            previous = kept[-1]
    return _numbered(name, rows)


def _row(visible: str, reading: Reading, m: Mention, context: Context, found, codebook: Codebook) -> dict | None:
    """One mention as a row of the table; None when it turns out not to be a figure."""
    measure = measure_of(reading, m, context, codebook)
    if not measure:
        return None
    population = population_of(reading, m, measure, context)
    status = status_of(reading, m, measure, codebook)
    m.extra |= {"population": population, "status": status, "measure": measure}
    if measure in ("killed", "injured", "missing", "displaced"):
        if not m.nations and m.whole is None:
            context.last_population = population
    elif m.number.best is not None:
        context.counted[m.number.best] = m.extra.get("class", "")
    start, end = _quote(reading, m)
    source = _source(visible, start, found, frozenset({population, context.default}), measure, codebook)
    number = m.number
    row = {
        "measure": measure,
        "population": population,
        "subgroup": _subgroup(reading, m),
        "place": place_of(reading, m, population),
        "low": number.low,
        "best": number.best,
        "high": number.high,
        "hedge": number.hedge,
        "status": status,
        "attribution": source.name,
        "attribution_text": source.text,
        "period": period_of(reading, m, measure, visible),
        "rule": m.rule,
        "quote": visible[start:end],
        "start": start,
        "end": end,
        "sentence_start": reading.start,
        "sentence_end": reading.end,
        "_mention": m,
    }
    m.extra["row"] = row
    return row


def _quote(reading: Reading, m: Mention) -> tuple[int, int]:
    """The phrase: number and noun, stretched to the verb when the number has no noun and the verb is near."""
    first, last = m.first, m.last
    if m.rule == "part" and not m.head:
        following = next((i for i in range(last, last + 3) if i in reading.people or i in reading.places), None)
        last = following + 1 if following is not None else last
    elif not m.head and 0 <= m.event_at and m.event is not None:
        words = len(m.event.get("term", "").split()) or 1
        between = any(m.event_at < x.first < first for x in reading.mentions)
        if m.event_at < first and first - m.event_at <= 8 and not between and m.rule != "list":
            first = m.event_at
        elif last <= m.event_at <= last + 4:
            last = m.event_at + words
    last = min(last, len(reading.toks.ends))
    return reading.toks.starts[first], reading.toks.ends[last - 1]


_GENERIC = frozenset(
    "people persons person others lives life bodies body dead deaths fatalities individuals victims corpses hostages hostage captives prisoners prisoner".split()
)


def _subgroup(reading: Reading, m: Mention) -> str:
    """The noun as printed where it names a group within the population ("children", "Americans")."""
    if not m.head or m.head.lower() in _GENERIC:
        return ""
    return m.head


def _source(visible: str, start: int, found: Cited, about: frozenset[str], measure: str, codebook: Codebook) -> Source:
    """Who says the figure at `start`."""
    span = source_of(visible, start, found, measure)
    if span is None:
        return NOBODY
    phrase = visible[span.start : span.end]
    return Source(canonical(phrase, about, _places_in(phrase, codebook), codebook), phrase)


def _places_in(phrase: str, codebook: Codebook) -> frozenset[str]:
    toks = tokens(phrase, 0, len(phrase))
    return frozenset(
        hit.row["population"]
        for hit in phrases(toks, codebook, "places", proper=True).values()
        if hit.row["kind"] != "group"
    )


def _attribute_stranded(visible, span, found, rows: list[dict], codebook: Codebook) -> None:
    """Give a stranded "According to X." to the figures of the sentence before that have nobody yet."""
    if not found.sayings:
        return
    named = found.sayings[0][1]
    phrase = visible[named.start : named.end]
    for row in rows:
        if not row["attribution"]:
            row["attribution"] = canonical(
                phrase, frozenset({row["population"]}), _places_in(phrase, codebook), codebook
            )
            row["attribution_text"] = phrase


def _whole_row(m: Mention, earlier: list[dict]) -> dict | None:
    """The row of the whole; for "eight of the 33" the earlier row that gave the 33."""
    row = m.whole.extra.get("row")
    if row is not None:
        return row
    return next((r for r in reversed(earlier) if r["best"] is not None and r["best"] == m.whole.number.best), None)


def _withdraw(rows: list[dict]) -> None:
    """A stranded "Withdrawn." takes back what the sentence before asked for or offered."""
    for row in rows:
        if row["status"] in ("proposed", "demanded") or row["measure"] in ("released", "prisoners_released"):
            row["status"] = "withdrawn"


def _numbered(name: str, rows: list[dict]) -> list[dict]:
    """Add figure_id, part_of and repeat_of; a repeat is an earlier row of equal measure, population and number."""
    seen: dict[tuple, str] = {}
    for k, row in enumerate(rows, 1):
        row["figure_id"] = f"{name}#F{k:02}"
    for row in rows:
        m = row.pop("_mention")
        whole = _whole_row(m, rows[: rows.index(row)]) if m.whole is not None else None
        row["part_of"] = whole["figure_id"] if whole and whole is not row else ""
        key = (row["measure"], row["population"], row["low"], row["best"], row["high"], row["status"])
        if row["hedge"] != "indefinite":
            row["repeat_of"] = seen.get(key, "")
            seen.setdefault(key, row["figure_id"])
    return rows
