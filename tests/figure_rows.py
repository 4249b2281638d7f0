"""A compact notation for the figures a text should give, and the comparison with what is read.

A case is a tuple: the text, then one line for each figure in the order of the text,

    "killed sudan ≥54 | the health ministry | At least 54 people | proposed part=1 place=Omdurman"

measure, population ("-" for none) and number; who says it (nothing: nobody); words that the quote
must hold; and, where they matter, a status other than reported, `part=` the line it is a part of,
`repeat=` the line it repeats, `place=`, `subgroup=` ("none"), `period=` and `as_of=` (first..last day). A text without
lines gives no figure. Numbers: 54 exact · >54 more than · ≥54 at least · ≤54 at most · ~54 about ·
50-60 a range · ? a vague word. Every text is an article published on Thursday, 2 May 2024.
"""

from __future__ import annotations

import functools
import importlib.util
import re
from pathlib import Path

import pandas as pd

from ceasefire.codebook import Codebook, load_codebook
from ceasefire.figures import figures

Case = tuple[str, ...]
PUBLISHED = pd.Timestamp("2024-05-02")
_SIGNS = {">": "more_than", "≥": "at_least", "≤": "at_most", "~": "about"}
_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.I)


def read(text: str, codebook: Codebook | None = None, masked: tuple = ()) -> pd.DataFrame:
    """The figures of one text."""
    row = {"article": "t", "text": text, "masked": list(masked), "published": PUBLISHED}
    return figures(pd.DataFrame([row]), codebook)


def bounds(number: str) -> tuple:
    """low, best, high and hedge of a number in the notation.

    >>> bounds("≥54"), bounds("10-15"), bounds("?")
    ((54, 54, None, 'at_least'), (10, None, 15, 'range'), (None, None, None, 'indefinite'))
    """
    if number == "?":
        return None, None, None, "indefinite"
    if "-" in number:
        low, high = map(int, number.split("-"))
        return low, None, high, "range"
    hedge = _SIGNS.get(number[0], "exact")
    value = int(number.lstrip("".join(_SIGNS)))
    low = None if hedge in ("at_most", "about") else value
    high = value if hedge in ("exact", "at_most") else None
    return low, value, high, hedge


def wanted(line: str) -> dict[str, object]:
    """One line of the notation as the cells it asks for."""
    head, said, words, *rest = [part.strip() for part in line.split("|")]
    measure, population, number = head.split()
    cells = {"measure": measure, "population": population.replace("-", ""), "attribution": said, "words": words}
    cells |= dict(zip(("low", "best", "high", "hedge"), bounds(number), strict=True))
    cells |= {"status": "reported", "part_of": ""}
    for item in rest[0].split() if rest else []:
        name, _, value = item.partition("=")
        if not value:
            cells["status"] = name
        elif name == "as_of":
            cells["as_of_start"], cells["as_of_end"] = value.split("..")
        else:
            name = {"part": "part_of", "repeat": "repeat_of"}.get(name, name)
            cells[name] = (
                f"t#F{int(value):02}"
                if name in ("part_of", "repeat_of")
                else value.replace("_", " ").replace("none", "")
            )
    return cells


@functools.cache
def _canonical() -> frozenset[str]:
    return frozenset(row["attribution"] for row in load_codebook().rows("attributions"))


def _same_speaker(want: str, got: str) -> bool:
    """A canonical name must be exact; a name as printed may stand in a longer phrase."""
    if not want or not got or want in _canonical():
        return want == got
    want, got = (_ARTICLE.sub("", x.replace("’", "'").lower()) for x in (want, got))
    return want == got or (len(got) < 120 and re.search(rf"(?<!\w){re.escape(want)}(?!\w)", got) is not None)


def _cell(value: object) -> object:
    """A cell as the notation has it: None for an empty number, text for a date."""
    if isinstance(value, pd.Timestamp):
        return f"{value:%Y-%m-%d}"
    return None if value is pd.NA else "" if value is pd.NaT else value


def differences(want: dict, got: dict) -> list[str]:
    """What differs between a line and a row, in words."""
    found = []
    for name, value in want.items():
        if name == "words":
            if value not in got["quote"]:
                found.append(f"quote {got['quote']!r} without {value!r}")
        elif name == "attribution":
            if not _same_speaker(value, got[name]):
                found.append(f"attribution {got[name]!r} for {value!r}")
        elif _cell(got[name]) != value:
            found.append(f"{name} {_cell(got[name])!r} for {value!r}")
    return found


def show(row: dict) -> str:
    """A row in the notation."""
    sign = {hedge: sign for sign, hedge in _SIGNS.items()}.get(row["hedge"], "")
    number = "?" if row["hedge"] == "indefinite" else f"{sign}{row['best']}"
    if row["hedge"] == "range":
        number = f"{row['low']}-{row['high']}"
    rest = [] if row["status"] == "reported" else [row["status"]]
    rest += [f"part={int(row['part_of'][-2:])}"] if row["part_of"] else []
    head = f"{row['measure']} {row['population'] or '-'} {number} | {row['attribution']} | {row['quote']}"
    return head + (f" | {' '.join(rest)}" if rest else "")


def check(case: Case, codebook: Codebook | None = None) -> None:
    """Assert that a text gives its lines, no more and no fewer; the message shows what was read."""
    text, *lines = case
    rows = read(text, codebook).to_dict("records")
    problems = [] if len(rows) == len(lines) else [f"{len(rows)} rows for {len(lines)}"]
    for k, (line, row) in enumerate(zip(lines, rows, strict=False), 1):
        problems += [f"row {k}: {text}" for text in differences(wanted(line), row)]
    problems += [f"row {k}: not as it should be: {row}" for k, row in enumerate(rows, 1) if not sound(row, text)]
    if problems:
        message = "\n  ".join([text, *(f"read:   {show(row)}" for row in rows), *(f"wanted: {x}" for x in lines)])
        raise AssertionError("; ".join(problems) + "\n  " + message)


def sound(row: dict, text: str) -> bool:
    """What holds of every row: the span cuts the quote, low ≤ best ≤ high, the bounds fit the hedge."""
    low, best, high = (_cell(row[x]) for x in ("low", "best", "high"))
    known = [x for x in (low, best, high) if x is not None]
    empty = tuple(x is None for x in (low, best, high))
    fits = {
        "exact": low == best == high,
        "more_than": empty == (False, False, True) and low == best,
        "at_least": empty == (False, False, True) and low == best,
        "at_most": empty == (True, False, False) and best == high,
        "about": empty == (True, False, True),
        "range": empty == (False, True, False),
        "indefinite": empty == (True, True, True),
    }
    return (
        text[row["start"] : row["end"]] == row["quote"] != ""
        and row["sentence_start"] <= row["start"] < row["end"] <= row["sentence_end"]
        and len(row["quote"]) <= 300
        and known == sorted(known)
        and fits[row["hedge"]]
    )


def table(*groups: dict[str, list[Case]]) -> list:
    """pytest parameters: every case of the groups, called by its construction and first words."""
    import pytest

    return [
        pytest.param(case, id=f"{name}-{k}: {' '.join(case[0].split()[:5])}")
        for group in groups
        for name, cases in group.items()
        for k, case in enumerate(cases, 1)
    ]


def misses(group: dict[str, list[Case]]) -> list:
    """The same for known misses: each must fail, so that a mended one is noticed."""
    import pytest

    strict = pytest.mark.xfail(strict=True, raises=AssertionError, reason="known miss")
    return [pytest.param(*param.values, id=param.id, marks=strict) for param in table(group)]


@functools.cache
def constructions() -> dict[str, list[Case]]:
    """Every case that must be read, known misses apart, by construction, from the files in tests/figures."""
    found: dict[str, list[Case]] = {}
    for path in sorted(Path(__file__).with_name("figures").glob("test_*.py")):
        if path.stem == "test_cover":
            continue
        spec = importlib.util.spec_from_file_location(path.stem, path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        for group in (getattr(module, "DEVELOPED", {}), getattr(module, "BUGS", {})):
            for name, cases in group.items():
                found.setdefault(name, []).extend(cases)
    return found
