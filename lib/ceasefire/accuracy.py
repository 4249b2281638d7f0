"""How well the library reads: its tables against a careful coding, by the project's scorer.

The scorer in `data/gold/score.py` decides what matches; here its verdicts become tables: shares
by measure, field, party and action, and every miss and false row with its sentence.
"""

from __future__ import annotations

import ast
import functools
import importlib.util
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType

import pandas as pd

from ceasefire.codebook import DATA
from ceasefire.text import sentences

GOLD = DATA / "gold" / "gold.json"
FIGURE_FIELDS = {
    "figures strict": "number and measure",
    "figures strict + status": "+ status",
    "figures strict + hedge": "+ hedge",
    "figures strict + population": "+ population",
    "figures strict + attribution": "+ attribution",
    "figures strict + part of": "+ part of",
}
POSITION_FIELDS = {
    "positions actor + issue": "party and issue",
    "positions + action": "+ action",
    "positions + speaker": "+ speaker",
    "positions + date": "+ date",
}
# A line of the scorer's log: what it says, and the quote it says it about.
_VERDICT = re.compile(r"(MISSED P|FALSE P|MISSED|FALSE|\w+\.?) +(.*?): (['\"].*)", re.DOTALL)
FIELD_NAMES = {"populat.": "population", "attrib": "attribution"}


class GoldError(ValueError):
    """A coding cannot be used; the message names the file and the mend."""


@functools.cache
def scorer() -> ModuleType:
    """The project's scorer, as it lies beside the coding."""
    spec = importlib.util.spec_from_file_location("ceasefire_score", DATA / "gold" / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read_gold(path: str | Path | None = None) -> list[dict]:
    """The coded articles of a JSON file, by default the shipped ones; one dict per article."""
    try:
        return json.loads(Path(path or GOLD).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise GoldError(f"gold {path}: cannot be read as JSON ({error})") from error


def predictions(figures: pd.DataFrame, positions: pd.DataFrame) -> list[dict]:
    """The two tables in the form the scorer takes: one dict per article, empty cells as None."""
    names = sorted({*figures["article"], *positions["article"]})
    return [{"id": name, "figures": _rows(figures, name), "positions": _rows(positions, name)} for name in names]


def _rows(table: pd.DataFrame, article: str) -> list[dict]:
    """One article's rows as dicts of plain values."""
    rows = table[table["article"] == article].astype(object)
    return rows.where(rows.notna() & (rows != ""), None).to_dict("records")


def compare(gold: list[dict], figures: pd.DataFrame, positions: pd.DataFrame, texts: Mapping[str, str]):
    """Score the tables: shares (`group`, `name`, `right`, `read`, `coded`) and every disagreement.

    Only articles that are both coded and given in `texts` count; GoldError when there is none.
    A disagreement is one row of `article`, `kind` (missed | false | field), `table`, `name`,
    `detail`, `quote` and the `sentence` it stands in.
    """
    gold = [article for article in gold if article["id"] in texts]
    if not gold:
        raise GoldError("gold: none of these articles has been coded; give the coding that belongs to them")
    ids = {article["id"] for article in gold}
    log: list[str] = []
    read = [article for article in predictions(figures, positions) if article["id"] in ids]
    result = scorer().score(gold, read, texts, log)
    rows = [*_disagreements(log, ids, texts), *_citations(gold, read, texts)]
    found = pd.DataFrame(sorted(rows, key=lambda row: row[0]), columns=DISAGREEMENT)
    return shares(gold, result, found), found


DISAGREEMENT = ["article", "kind", "table", "name", "detail", "quote", "sentence"]


def _disagreements(log: list[str], ids: set[str], texts: Mapping[str, str]) -> Iterator[tuple]:
    """The scorer's log lines as rows."""
    for line in sorted(log):
        article = max((name for name in ids if line.startswith(f"{name} ")), key=len)
        verdict, detail, quote = _VERDICT.match(line[len(article) + 1 :]).groups()
        quote = ast.literal_eval(quote)
        kind = verdict.split()[0].lower() if verdict.isupper() or " " in verdict else "field"
        table = "positions" if verdict.endswith(" P") or verdict == "action" else "figures"
        name = detail.split()[0] if kind != "field" else FIELD_NAMES.get(verdict, verdict)
        if table == "positions" and kind != "field":
            name, detail = detail.rsplit(" ", 2)[0], " ".join(detail.rsplit(" ", 2)[1:])
        yield article, kind, table, name, detail, quote, sentence_of(texts[article], quote)


def _citations(gold: list[dict], read: list[dict], texts: Mapping[str, str]) -> Iterator[tuple]:
    """The matched positions with another speaker or date, which the scorer counts and does not log."""
    by_id = {article["id"]: article["positions"] for article in read}
    for article, matched in zip(gold, _matched(gold, read, texts), strict=True):
        for got, at in sorted(matched.items()):
            want, row = article["positions"][at], by_id[article["id"]][got]
            if want.get("optional"):
                continue
            said, day = row.get("speaker"), str(row.get("date") or "")[:10]
            place = (want["quote"], sentence_of(texts[article["id"]], want["quote"]))
            if not scorer().same_speaker(want.get("speaker"), said):
                yield article["id"], "field", "positions", "speaker", f"{said!r} for {want.get('speaker')!r}", *place
            if want.get("date") not in (None, day):
                yield article["id"], "field", "positions", "date", f"{day or None} for {want['date']}", *place


def _matched(gold: list[dict], read: list[dict], texts: Mapping[str, str]) -> list[dict[int, int]]:
    """By article, which coded position each read one was matched with, as the scorer assigns them."""
    module, found = scorer(), []
    assign = module.assign
    try:
        module.assign = lambda pairs: found.append(assign(pairs)) or found[-1]
        module.score(gold, read, texts)
    finally:
        module.assign = assign
    return found[1::2]  # of each article the figures are assigned first, then the positions


def sentence_of(text: str, quote: str) -> str:
    """The sentence or sentences in which a quote first stands; empty when it does not.

    >>> sentence_of("He left. They want a truce.", "a truce")
    'They want a truce.'
    """
    at = text.find(quote or "\0")
    if at < 0:
        return ""
    inside = [(s, e) for s, e in sentences(text) if e > at and s < at + len(quote)]
    return " ".join(text[inside[0][0] : inside[-1][1]].split()) if inside else ""


def shares(gold: list[dict], result: dict, found: pd.DataFrame) -> pd.DataFrame:
    """Right, read and coded rows by measure, field, party and action."""
    rows = [("Figures, by measure", name.replace("_", " "), *counts) for name, *counts in _measures(result, found)]
    rows += [("Figures, by field", name, *result["rows"][key][:3]) for key, name in FIGURE_FIELDS.items()]
    rows += [("Positions, by party", *counts) for counts in _parties(gold, found)]
    rows += [("Positions, by action", *counts) for counts in _actions(gold, found)]
    rows += [("Positions, by field", name, *result["rows"][key][:3]) for key, name in POSITION_FIELDS.items()]
    return pd.DataFrame(rows, columns=["group", "name", "right", "read", "coded"])


def _measures(result: dict, found: pd.DataFrame) -> Iterator[tuple]:
    """Per measure: found ones, those and the false ones, and the coded ones."""
    own = found[(found["table"] == "figures") & (found["kind"] == "false")]
    false = Counter(own["name"])
    for name in sorted(name for name in {*result["measures"], *false} if name):
        right, _, coded = result["measures"].get(name, (0, 0, 0))
        yield name, right, right + false[name], coded


def _required(gold: list[dict], field: str) -> Counter:
    """How many required positions hold each value of a field."""
    return Counter(row[field] for article in gold for row in article["positions"] if not row.get("optional"))


def _parties(gold: list[dict], found: pd.DataFrame) -> Iterator[tuple]:
    """Per party: found ones, those and the false ones, and the coded ones."""
    own = found[found["table"] == "positions"]
    missed, false = (Counter(own[own["kind"] == kind]["name"]) for kind in ("missed", "false"))
    coded = _required(gold, "actor")
    for name in sorted({*coded, *false}):
        right = coded[name] - missed[name]
        yield name, right, right + false[name], coded[name]


def _actions(gold: list[dict], found: pd.DataFrame) -> Iterator[tuple]:
    """Per action: found with that action, read with it, and coded with it."""
    own = found[found["table"] == "positions"]
    coded, lost, extra = _required(gold, "action"), Counter(), Counter()
    for row in own.itertuples():
        if row.kind == "field" and row.name != "action":
            continue
        if row.kind == "field":
            said, meant = row.detail.split(" for ")
            lost[meant] += 1
            extra[said] += 1
        else:
            (lost if row.kind == "missed" else extra)[row.detail.split()[-1]] += 1
    for name in sorted({*coded, *extra}):
        right = coded[name] - lost[name]
        yield name, right, right + extra[name], coded[name]
