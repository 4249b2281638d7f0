"""The explorer: choose figures or positions with controls, and chart, counts and evidence follow.

A `Selection` is what the controls say. It picks rows, and prints itself as the pandas code and
as the papermill command that pick the same rows. `Explorer` shows one in a notebook.
"""

from __future__ import annotations

import difflib
import re
import shlex
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from html import unescape
from pathlib import Path
from types import SimpleNamespace
from typing import NamedTuple

import pandas as pd

from ceasefire import charts, notebook
from ceasefire.articles.corrections import IDS
from ceasefire.charts import lines, panels, stances
from ceasefire.charts.page import Chart, evidence_url
from ceasefire.charts.words import CAPTIVES, counted, day, listed
from ceasefire.codebook import DATA, SHIPPED
from ceasefire.display import STYLE, evidence, safe
from ceasefire.positions.shifts import shifts
from ceasefire.tables import VALUES

LIMIT = 60  # rows drawn and listed at most: what an eye can follow, and what can be drawn while one waits
KEPT = 12  # choices whose charts are kept
SAVED = DATA.parent / "selections"
NOT_STATED = "not stated"
NOUNS = {"figures": "figure", "positions": "position"}


class Control(NamedTuple):
    """One way to choose: a column of one or both tables, with the words that explain it."""

    column: str
    parameter: str
    label: str
    help: str
    tables: tuple[str, ...]


CONTROLS = (
    Control("measure", "measures", "Measure", "What happened to the people who are counted.", ("figures",)),
    Control("population", "populations", "Population", "Whose people are counted.", ("figures",)),
    Control("attribution", "attributions", "Attribution", "Who said the number.", ("figures",)),
    Control("status", "statuses", "Status", "Whether it was reported, or only proposed or demanded.", ("figures",)),
    Control("hedge", "hedges", "Hedge", "How firmly the number is put.", ("figures",)),
    Control("actor", "actors", "Actor", "The party that holds the position.", ("positions",)),
    Control("issue", "issues", "Issue", "What the position is about.", ("positions",)),
    Control("action", "actions", "Action", "What the party does about it.", ("positions",)),
    Control("outlet", "outlets", "Outlet", "Who printed the article.", ("figures", "positions")),
)


@dataclass(frozen=True)
class Selection:
    """What is chosen: a table, a window of publication days, and the values wanted of some columns.

    In `wanted` an empty text stands for a cell that is not stated. `articles` and `codebook` are
    the paths they were read from, None for what comes with the project. `once` leaves out articles
    that repeat another, as the notebooks do.
    """

    table: str = "figures"
    start: pd.Timestamp | None = None
    end: pd.Timestamp | None = None
    wanted: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    articles: str | None = None
    codebook: str | None = None
    once: bool = False

    def rows(self, rows: pd.DataFrame, outlets: pd.Series) -> pd.DataFrame:
        """The chosen rows of the table, in their order; `outlets` holds each article's outlet by its id."""
        keep = pd.Series(True, index=rows.index)
        if self.start is not None:
            keep &= rows["published"] >= self.start
        if self.end is not None:
            keep &= rows["published"] <= self.end
        for column, values in self.wanted.items():
            cells = rows["article"].map(outlets) if column == "outlet" else rows[column]
            keep &= cells.isin(values)
        return rows[keep]

    def words(self) -> str:
        """The choice in words.

        >>> Selection(wanted={"measure": ("killed",), "attribution": ("", "Israel")}).words()
        'figures where measure is killed and attribution is not stated or Israel'
        """
        said = [f"{name} is {' or '.join(value or NOT_STATED for value in kept)}" for name, kept in self.wanted.items()]
        said += [f"published on or after {day(self.start)}"] if self.start is not None else []
        said += [f"published on or before {day(self.end)}"] if self.end is not None else []
        return f"{self.table} where {listed(said)}" if said else f"all {self.table}"

    def code(self) -> str:
        """The pandas code that picks the same rows.

        >>> print(Selection(wanted={"measure": ("killed",)}).code())
        from ceasefire import figures, load_articles
        <BLANKLINE>
        articles = load_articles()
        rows = figures(articles)
        rows = rows[rows["measure"].isin(["killed"])]
        """
        own = self.codebook is not None
        names = sorted(["load_articles", self.table, *(["load_codebook"] if own else [])])
        text = [f"from ceasefire import {', '.join(names)}", ""]
        text += [f"codebook = load_codebook({self.codebook!r})"] if own else []
        called = [*([repr(self.articles)] if self.articles else []), *(["codebook=codebook"] if own else [])]
        text += [f"articles = load_articles({', '.join(called)})"]
        text += ['articles = articles[articles["duplicate_of"] == ""]'] if self.once else []
        text += [f"rows = {self.table}(articles{', codebook' if own else ''})"]
        for column, values in self.wanted.items():
            cells = f'rows["{column}"]'
            if column == "outlet":
                cells = 'rows["article"].map(articles.set_index("article")["outlet"])'
            text.append(f"rows = rows[{cells}.isin([{', '.join(map(_literal, values))}])]")
        for sign, when in ((">=", self.start), ("<=", self.end)):
            text += [f'rows = rows[rows["published"] {sign} "{when:%Y-%m-%d}"]'] if when is not None else []
        return "\n".join(text)

    def parameters(self) -> dict[str, str | list[str]]:
        """The parameters of the explorer's notebook that make this choice; those left empty are left out."""
        found: dict = {"articles": self.articles, "codebook": self.codebook, "table": self.table}
        found |= {"start": self.start and f"{self.start:%Y-%m-%d}", "end": self.end and f"{self.end:%Y-%m-%d}"}
        for control in CONTROLS:
            values = [value or NOT_STATED for value in self.wanted.get(control.column, ())]
            found[control.parameter] = values if any(";" in value for value in values) else "; ".join(values)
        return {name: value for name, value in found.items() if value}

    def command(self, name: str = "selection") -> str:
        """The papermill command that makes the same choice, to be run in the project's folder.

        >>> Selection("positions", wanted={"actor": ("Hamas", "Israel")}).command()
        "papermill notebooks/40-explore.ipynb selection.ipynb -r table positions -r actors 'Hamas; Israel'"
        """
        parts = ["papermill", "notebooks/40-explore.ipynb", f"{name}.ipynb"]
        for key, value in self.parameters().items():
            parts += ["-r", key, value] if isinstance(value, str) else ["-y", f"{key}: {value!r}"]
        return shlex.join(parts)


def _literal(value: str) -> str:
    """A text as Python writes it, in double quotes where it can be."""
    return f'"{value}"' if value.isprintable() and not set(value) & set('"\\') else repr(value)


def selection(chosen: SimpleNamespace, tables: Mapping[str, pd.DataFrame], articles: pd.DataFrame) -> Selection:
    """The selection that a notebook's checked parameters make; every name as the tables spell it.

    Raises ParameterError for an unknown table or name, and for a filter that the table does not have.
    """
    table = ((chosen.table or ["figures"])[0]).lower()
    if table not in tables or len(chosen.table) > 1:
        raise notebook.ParameterError(f"table: {'; '.join(chosen.table)!r} is not known; there are: {listed(tables)}")
    wanted = {}
    for control in CONTROLS:
        values = getattr(chosen, control.parameter)
        if values and table not in control.tables:
            raise notebook.ParameterError(f"{control.parameter}: {table} have no {control.column}; leave it empty")
        known = articles["outlet"] if control.column == "outlet" else tables[table].get(control.column)
        if values:
            wanted[control.column] = tuple(_spelt(control, value, set(known)) for value in values)
    folder = chosen.codebook.folder
    own = None if folder == SHIPPED else str(folder)
    once = bool(articles["duplicate_of"].ne("").any())
    return Selection(table, chosen.start, chosen.end, wanted, chosen.articles, own, once)


def _spelt(control: Control, value: str, here: set[str]) -> str:
    """A value as the table spells it, "" for what is not stated; an unknown one stops."""
    if value.casefold() == NOT_STATED:
        return ""
    names = {name.casefold(): name for name in (*VALUES.get(control.column, ()), *sorted(here)) if name}
    if value.casefold() in names:
        return names[value.casefold()]
    near = difflib.get_close_matches(value.casefold(), names, 1, 0.6)
    meant = f" (did you mean {names[near[0]]!r}?)" if near else ""
    held = listed(sorted(here - {""})) or "none"
    raise notebook.ParameterError(f"{control.parameter}: {value!r} is not known{meant}; these articles have: {held}")


def draw(rows: pd.DataFrame, articles: pd.DataFrame, chosen: Selection) -> list[Chart]:
    """The charts of the chosen rows, or of the first by date where they are too many; of no rows, none."""
    first, cut = earliest(rows), ""
    if len(first) < len(rows):
        cut = f" Drawn: the first {len(first)} of {len(rows):,} rows by date; choose less to see the others."
    source = notebook.source(articles, chosen)
    if "position_id" in rows:
        return [charts.demands(first, shifts(first), source=source, note=stances.NOTE + cut)] if len(rows) else []
    captive = first["population"].isin(CAPTIVES) & first["measure"].isin(list(lines.MEASURES))
    found, others = [], first[~captive]
    if len(others):
        measures = sorted(set(others["measure"]), key=VALUES["measure"].index)
        people = sorted(set(others["population"]))
        found.append(
            charts.casualties(others, source=source, measures=measures, populations=people, note=panels.NOTE + cut)
        )
    if captive.any():
        found.append(charts.hostages(first[captive], source=source, note=lines.NOTE + cut))
    return found


def earliest(rows: pd.DataFrame, most: int = LIMIT) -> pd.DataFrame:
    """The first rows in the order of their articles' days; all of them where there are no more."""
    if len(rows) <= most:
        return rows.sort_values(["published", "article", "start"], kind="stable")
    day = rows["published"].fillna(pd.Timestamp.max.as_unit("s"))
    last = day.nsmallest(most, keep="all").max()
    return rows[day <= last].sort_values(["published", "article", "start"], kind="stable").head(most)


def count(rows: pd.DataFrame, table: str, of: int) -> str:
    """How many rows are chosen, from how many articles, of which kinds."""
    noun = NOUNS[table]
    if rows.empty:
        return f"Nothing is left: no {noun} of {of:,} fits every choice. Take one of them back."
    kinds = rows["measure" if table == "figures" else "actor"].value_counts()
    named = [f"{kind or NOT_STATED} {number:,}" for kind, number in kinds.head(8).items()]
    more = f" · {len(kinds) - 8} more" if len(kinds) > 8 else ""
    head = f"{len(rows):,} of {counted(of, noun)}, from {counted(rows['article'].nunique(), 'article')}"
    again = int((rows["repeat_of"] != "").sum())
    repeats = f"; {counted(again, 'repeat')} among them" if again else ""
    return f"{head}{repeats}. {' · '.join(named)}{more}"


class Explorer:
    """Controls over the figures and positions of some articles; shown in a notebook by itself.

    `selection` is what is chosen now, `rows` are the chosen rows, `charts` what is drawn of them.
    Without a front end, as under papermill, it is the selection it was made with.
    """

    def __init__(self, articles: pd.DataFrame, tables: Mapping[str, pd.DataFrame], selection: Selection):
        self.articles = articles
        self.tables = {name: table.reset_index(drop=True) for name, table in tables.items()}
        for table in self.tables.values():
            table.attrs = {}  # pandas copies them with every step
        self.outlets = articles.set_index("article")["outlet"]
        self.selection = selection
        self._items: dict[str, str] = {}
        self._drawn: dict[str, list[Chart]] = {}
        self._panel = None

    @property
    def rows(self) -> pd.DataFrame:
        """The chosen rows, in the order of the table."""
        return self.selection.rows(self.tables[self.selection.table], self.outlets)

    @property
    def charts(self) -> list[Chart]:
        """The charts of the chosen rows; none when nothing is chosen. Taking a choice back draws nothing anew."""
        said = self.selection.code()
        if said not in self._drawn:
            if len(self._drawn) >= KEPT:
                self._drawn.clear()
            self._drawn[said] = draw(self.rows, self.articles, self.selection)
        return self._drawn[said]

    def choose(self, **changes: object) -> None:
        """Change the selection; what is not named stays."""
        self.selection = replace(self.selection, **changes)

    def count(self) -> str:
        """The chosen rows in numbers."""
        return count(self.rows, self.selection.table, len(self.tables[self.selection.table]))

    def save(
        self, folder: str | Path = SAVED, name: str = "selection", kinds: Iterable[str] = ("csv", "svg")
    ) -> list[Path]:
        """Write NAME.csv and NAME.svg (one for each chart) into `folder`; return what was written."""
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        stem = re.sub(r"[^\w.-]+", "-", name).strip("-.") or "selection"
        files = {f"{stem}.csv": self.rows.to_csv(index=False, lineterminator="\n")} if "csv" in kinds else {}
        for chart in self.charts if "svg" in kinds else ():
            files[f"{stem}-{chart.name}.svg"] = chart.svg
        for file, text in files.items():
            (folder / file).write_text(text, encoding="utf-8")
        return [folder / file for file in files]

    def listing(self, rows: pd.DataFrame) -> str:
        """The first of the chosen rows as HTML: a line to cite, and its paragraph on demand."""
        first = earliest(rows)
        said = (
            f"The first {len(first)} of {len(rows):,} rows, by date; the CSV holds all."
            if len(first) < len(rows)
            else ""
        )
        items = "".join(self._item(row) for row in first.itertuples())
        note = f"<p><small>{said}</small></p>" if said else ""
        return f'{STYLE}<div class="ceasefire tex2jax_ignore mathjax_ignore">{note}<ol class="rows">{items}</ol></div>'

    def _item(self, row) -> str:
        """One row of the listing; made once."""
        row_id = _id(row)
        if row_id not in self._items:
            shown = evidence(row, self.articles)
            words, more = safe(shown.title), f"{shown.paragraph()}<small>{safe(shown.source)}</small>"
            self._items[row_id] = (
                f'<li><b dir="auto">{words}</b><details><summary dir="auto">“{safe(shown.quote)}”</summary>'
                f'<div id="{_anchor(row_id)}">{more}</div></details></li>'
            )
        return self._items[row_id]

    def pictures(self) -> str:
        """The charts as HTML, each mark a door to its row in the listing."""
        rows = earliest(self.rows)
        doors = {evidence_url(row_id): f"#{_anchor(row_id)}" for row_id in rows[IDS[self.selection.table]]}
        return "".join(f"<div>{_with_doors(chart.svg, doors)}</div>" for chart in self.charts)

    def __repr__(self) -> str:
        return (
            "Controls stand here when the notebook is run in JupyterLab.\n"
            f"Chosen: {self.selection.words()}.\n{self.count()}"
        )

    def _repr_mimebundle_(self, include=None, exclude=None):
        from ceasefire.panel import Panel  # late: without a notebook there is nobody to move the controls

        self._panel = self._panel or Panel(self)
        return self._panel.box._repr_mimebundle_(include=include, exclude=exclude) | {"text/plain": repr(self)}


def _id(row) -> str:
    """The id of a figure or position."""
    return getattr(row, "figure_id", "") or row.position_id


def _anchor(row_id: str) -> str:
    """The place of a row's paragraph in the listing.

    >>> _anchor("folder/a b#F01")
    'row-folder_2fa_20b_23F01'
    """
    return "row-" + re.sub(r"[^\w.-]|_", lambda found: f"_{ord(found[0]):x}", row_id)


def _with_doors(svg: str, doors: Mapping[str, str]) -> str:
    """A chart's drawing whose links lead to the listing; a mark is a door where its paint does not reach, too."""
    svg = re.sub(r' xlink:href="[^"#][^"]*" href="([^"]+)"', lambda m: f' href="{doors.get(unescape(m[1]), "#")}"', svg)
    return svg.replace("<a ", '<a pointer-events="all" ')
