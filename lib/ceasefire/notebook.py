"""What every notebook does around its question: check parameters, load, filter aloud, show rows.

    python -m ceasefire.notebook notebooks/*.ipynb

runs notebooks in place and stores them with their outputs, without what changes from run to run.
"""

from __future__ import annotations

import ast
import datetime as dt
import difflib
import sys
import warnings
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from html import escape
from pathlib import Path
from types import SimpleNamespace

import pandas as pd

from ceasefire.articles import ArticlesError, ArticlesWarning, load_articles
from ceasefire.charts.words import CAPTIVES, counted, day, listed, span
from ceasefire.codebook import Codebook, CodebookError, load_codebook
from ceasefire.tables import VALUES

DATES, PATHS = ("start", "end"), ("articles", "codebook", "gold")


class ParameterError(ValueError):
    """A parameter cannot be used; the message is one sentence that names it."""

    def _render_traceback_(self) -> list[str]:
        """A notebook shows the sentence alone."""
        return [f"ParameterError: {self}"]


def parameters(scope: Mapping[str, object], names: str) -> SimpleNamespace:
    """Return a notebook's parameters, checked: dates as Timestamps or None, names as lists, paths as text or None,
    the codebook as a Codebook.

    `scope` is the notebook's `globals()`, `names` its parameters parted by spaces. Raises
    ParameterError for a name that is not one of them, a bad date, an end before its start, or a
    path that does not exist.

    >>> parameters({"start": "2023-12-01", "actors": "Hamas; Israel"}, "start actors").actors
    ['Hamas', 'Israel']
    """
    declared = names.split()
    for name in _injected(scope.get("In", ())):
        if name not in declared:
            raise ParameterError(
                f"there is no parameter {name!r}{_meant(name, declared)}; there are: {listed(declared)}"
            )
    missing = [name for name in declared if name not in scope]
    if missing:
        raise ParameterError(f"the parameter {missing[0]!r} is not set: give it a value in the parameters cell")
    chosen = SimpleNamespace(**{name: _checked(name, scope[name]) for name in declared})
    start, end = getattr(chosen, "start", None), getattr(chosen, "end", None)
    if start is not None and end is not None and end < start:
        raise ParameterError(f"end: {end.date()} lies before start, {start.date()}")
    return chosen


def _injected(cells: Iterable[object]) -> list[str]:
    """The names that papermill set, from the cell it adds."""
    found = []
    for cell in cells:
        if str(cell).startswith("# Parameters\n"):
            for node in ast.parse(str(cell)).body:
                targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
                found += [target.id for target in targets if isinstance(target, ast.Name)]
    return found


def _meant(name: str, names: Sequence[str]) -> str:
    """The name that was probably meant."""
    near = difflib.get_close_matches(name.casefold(), {n.casefold(): n for n in names}, 1, 0.6)
    return f" (did you mean {next(n for n in names if n.casefold() == near[0])!r}?)" if near else ""


def _checked(name: str, value: object) -> object:
    """One parameter's value in the form that the library takes."""
    if name in DATES:
        return _date(name, value)
    if name in PATHS:
        path = _path(name, value)
        return _codebook(path) if name == "codebook" else path
    items = value.split(";") if isinstance(value, str) else value
    if not isinstance(items, (list, tuple)) or not all(isinstance(item, str) for item in items):
        raise ParameterError(f"{name}: {value!r} is not a list of names; part them by semicolons")
    return [item.strip() for item in items if item.strip()]


def _date(name: str, value: object) -> pd.Timestamp | None:
    """A day given as YYYY-MM-DD; None when empty."""
    if value in ("", None):
        return None
    try:
        if not isinstance(value, str) or len(value) != 10:
            raise ValueError
        return pd.Timestamp(dt.date.fromisoformat(value))
    except ValueError:
        raise ParameterError(f"{name}: {value!r} is not a date (YYYY-MM-DD)") from None


def _path(name: str, value: object) -> str | None:
    """A path that exists; None when empty."""
    if value in ("", None):
        return None
    if not isinstance(value, str) or not Path(value).exists():
        raise ParameterError(f"{name}: there is no file or folder {value!r}; a path counts from {Path.cwd().name!r}")
    return value


def _codebook(folder: str | None) -> Codebook:
    """The codebook in a folder, by default the shipped one."""
    try:
        return load_codebook(folder)
    except CodebookError as error:
        raise ParameterError(f"codebook: {error}") from None


def load(chosen: SimpleNamespace) -> pd.DataFrame:
    """The articles that the parameters name, the shipped ones by default; what was left out is printed.

    Raises ParameterError when the collection or the codebook cannot be used.
    """
    try:
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always", ArticlesWarning)
            articles = load_articles(chosen.articles, chosen.codebook)
    except (ArticlesError, CodebookError) as error:
        name = "articles" if isinstance(error, ArticlesError) else "codebook"
        raise ParameterError(f"{name}: {error}") from None
    for warning in told:
        print(f"Note: {warning.message}")
    print(f"{counted(len(articles), 'article')} read, published {span(articles['published'])}.")
    return _counted_once(articles)


REPEATS = "repeats another article"


def _counted_once(articles: pd.DataFrame) -> pd.DataFrame:
    """The articles, with every one that repeats another masked whole: still listed, counted once."""
    repeats = articles["duplicate_of"].ne("")
    if repeats.any():
        print(f"- articles that repeat another, listed and not counted again: {repeats.sum()}.")
        whole = [
            [(0, len(text), REPEATS)] if repeat else masked
            for text, masked, repeat in zip(articles["text"], articles["masked"], repeats, strict=True)
        ]
        articles = articles.assign(masked=pd.Series(whole, index=articles.index, dtype="object"))
    return articles


def select(
    frame: pd.DataFrame, what: str, *, start: object = None, end: object = None, **wanted: Sequence[str]
) -> pd.DataFrame:
    """Keep the rows published from `start` to `end` and with the wanted values; print what each filter dropped.

    `wanted` maps a column to the values kept; an empty list keeps all. Raises ParameterError for a
    value that neither the rows nor the lists of the library hold.
    """
    print(f"{counted(len(frame), what)} read.")
    steps = [(f"published on or after {day(start)}", frame["published"] >= start)] if start is not None else []
    steps += [(f"published on or before {day(end)}", frame["published"] <= end)] if end is not None else []
    for column, values in wanted.items():
        if values:
            kept = [_known(column, value, frame) for value in values]
            steps.append((f"{column.replace('_', ' ')} is {' or '.join(kept)}", frame[column].isin(kept)))
    mask = pd.Series(True, index=frame.index)
    for words, step in steps:
        dropped = int((mask & ~step).sum())
        mask &= step
        print(f"- kept where {words}: {int(mask.sum())}, dropped: {dropped}.")
    return frame[mask].reset_index(drop=True)


def _known(column: str, value: str, frame: pd.DataFrame) -> str:
    """The value as the table spells it; an unknown one stops."""
    names = sorted({*frame[column], *VALUES.get(column, ()), *_canonical(column)} - {""})
    for name in names:
        if name.casefold() == value.casefold():
            return name
    here = sorted(set(frame[column]) - {""})
    raise ParameterError(
        f"{column}s: {value!r} is not known{_meant(value, names)}; these articles have: {listed(here) or 'none'}"
    )


# Where the shipped codebook lists names that a column can hold, though these articles may not: file and column.
LISTED = {
    "attribution": (("actors", "actor"), ("attributions", "attribution")),
    "actor": (("actors", "actor"),),
    "population": (("places", "population"),),
}


def _canonical(column: str) -> set[str]:
    """Names that the shipped codebook knows for a column."""
    names = {row[key] for file, key in LISTED.get(column, ()) for row in load_codebook().rows(file) if key in row}
    return names | (set(CAPTIVES) if column == "population" else set())


STYLE = (
    "<style>.rows td,.rows th{text-align:left!important;vertical-align:top;white-space:normal;"
    "padding:.25em .8em .25em 0}</style>"
)


class Table:
    """Rows as a notebook shows them: text wraps, dates are short, an empty cell is empty."""

    def __init__(self, frame: pd.DataFrame, caption: str):
        self.frame, self.caption = frame, caption

    def _repr_html_(self) -> str:
        html = self.frame.to_html(index=False, border=0, classes="rows", na_rep="", justify="left")
        head = f"<caption>{escape(self.caption)}</caption>"
        return STYLE + html.replace("<thead>", f"{head}\n  <thead>", 1)

    def __repr__(self) -> str:
        return f"{self.caption}\n" + self.frame.to_csv(index=False, lineterminator="\n").rstrip("\n")


def table(frame: pd.DataFrame, columns: str, caption: str) -> Table:
    """Show some columns of a table under a caption; `columns` are parted by spaces."""
    with pd.option_context("display.max_colwidth", None):
        shown = frame[columns.split()].copy()
    for name in shown.select_dtypes("datetime").columns:
        shown[name] = shown[name].dt.strftime("%Y-%m-%d").fillna("")
    if "outlet" in shown:
        shown["outlet"] = shown["outlet"].replace("", "not stated")
    shown.columns = [name.replace("_", " ") for name in shown.columns]
    return Table(shown, f"{caption} ({counted(len(shown), 'row')})")


def source(articles: pd.DataFrame, chosen: SimpleNamespace) -> str:
    """The articles of the chosen days as the source line of a chart."""
    kept = articles
    if getattr(chosen, "start", None) is not None:
        kept = kept[kept["published"] >= chosen.start]
    if getattr(chosen, "end", None) is not None:
        kept = kept[kept["published"] <= chosen.end]
    number = counted(len(kept), "article")
    return (
        f"{number}, {span(kept['published'])} ({number}, not a series)." if len(kept) else "no article of these days."
    )


def masked_furniture(articles: pd.DataFrame) -> pd.DataFrame:
    """What was masked: one row per article and kind of page furniture, with its pieces, words and first words."""
    rows = []
    for article in articles.itertuples():
        kinds: dict[str, list[str]] = {}
        for start, end, kind in article.masked:
            kinds.setdefault(kind, []).append(" ".join(article.text[start:end].split()))
        for kind, pieces in sorted(kinds.items()):
            words = sum(len(piece.split()) for piece in pieces)
            rows.append((article.article, kind, len(pieces), words, " ".join(pieces[0].split()[:12])))
    return pd.DataFrame(rows, columns=["article", "kind", "pieces", "words", "begins"])


def side_by_side(shifts: pd.DataFrame, positions: pd.DataFrame) -> pd.DataFrame:
    """The shifts with the quotation before and the quotation after, and where each stands."""
    quotes = positions.set_index("position_id")["quote"]
    return shifts.assign(
        before=shifts["from_position"].map(quotes).fillna(""),
        after=shifts["to_position"].map(quotes).fillna(""),
    )


def cut_their_quotes(rows: pd.DataFrame, articles: pd.DataFrame) -> bool:
    """Whether every row's quote stands in its article at the offsets the row gives."""
    texts = dict(zip(articles["article"], articles["text"], strict=True))
    return all(texts[row.article][row.start : row.end] == row.quote for row in rows.itertuples())


def run(path: str | Path) -> Path:
    """Execute a notebook in place and store it with its outputs, without what changes from run to run."""
    import nbformat

    from ceasefire.runs import Report, execute

    path = Path(path)
    notebook = execute(Report(path.stem, path), False)
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    for cell in notebook.cells:
        cell.metadata = {"tags": cell.metadata["tags"]} if cell.metadata.get("tags") else {}
    path.write_text(nbformat.writes(notebook) + "\n", encoding="utf-8")
    return path


def main(paths: Sequence[str]) -> int:
    """Run the notebooks named, two side by side."""
    with ThreadPoolExecutor(2) as pool:
        for path in pool.map(run, paths):
            print(f"ran {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
