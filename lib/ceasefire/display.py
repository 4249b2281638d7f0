"""Rows in a notebook cell: a table that reads well, and one row inside its paragraph.

`show` prints the columns one reads, with what an empty cell means, by the data dictionary.
`evidence` prints the paragraph a row was read from. All text of an article is escaped.
"""

from __future__ import annotations

import functools
import re
import sys
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

import pandas as pd

from ceasefire.articles import load_articles
from ceasefire.codebook import DATA
from ceasefire.figures import figures
from ceasefire.positions import positions
from ceasefire.tables import COLUMNS
from ceasefire.text import Span, paragraphs

ROWS = 50
READING = {  # what one reads first; the rest is a call away
    "articles": "article published date_basis outlet title words language",
    "figures": "figure_id published measure population low best high hedge status attribution quote",
    "positions": "position_id date actor speaker issue action condition quote",
    "shifts": "actor issue kind from_date from_value to_date to_value from_position to_position",
    "disagreements": "reason measure population figure_a figure_b evidence",
}
WIDE = ("quote", "evidence", "condition", "title", "date_note")
STYLE = (
    "<style>.ceasefire td,.ceasefire th{text-align:left!important;vertical-align:top;white-space:normal!important;"
    "overflow-wrap:break-word;max-width:34em;padding:.25em .8em .25em 0!important}.ceasefire td.wide{min-width:16em}"
    ".ceasefire caption{text-align:left;caption-side:top;padding:0 0 .4em}.ceasefire summary{cursor:pointer}"
    ".ceasefire mark{background:#FFE9A8;color:#000;padding:0 .1em;outline:1px solid #896117}"
    ".ceasefire blockquote{margin:.4em 0;font-style:normal}.ceasefire ol.rows{margin:0;line-height:1.4}"
    ".ceasefire ol.rows li{margin-bottom:.6em}</style>"
)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


class DisplayError(ValueError):
    """Something cannot be shown; the message says what it is and how to call."""


def safe(text: object) -> str:
    """Text of an article as HTML may hold it.

    >>> safe('<b onclick="x">')
    '&lt;b onclick=&quot;x&quot;&gt;'
    """
    return escape(_CONTROL.sub("\ufffd", str(text)))


@functools.cache
def dictionary(table: str) -> dict[str, str]:
    """What each column of a table holds, and what empty means, from the data dictionary.

    >>> dictionary("figures")["low"]
    'the least the words allow, in people; empty when they set no floor'
    """
    text = (DATA / "README.md").read_text(encoding="utf-8")
    section = text.partition(f"### `{table}`")[2].partition("\n### ")[0]
    return dict(re.findall(r"^\| `(\w+)` \| (.+?) \|$", section, re.M))


def table_of(frame: pd.DataFrame) -> str:
    """Which of the five tables some rows come from, by their columns; empty when from none.

    >>> table_of(pd.DataFrame(columns=["measure", "figure_id"])), table_of(pd.DataFrame())
    ('figures', '')
    """
    keys = {"figure_id": "figures", "position_id": "positions", "from_position": "shifts", "figure_a": "disagreements"}
    keys |= {"date_basis": "articles"}
    return next((table for key, table in keys.items() if key in frame.columns), "")


class Shown:
    """Some rows as a cell shows them: HTML in a notebook, two lines for a row in plain text."""

    def __init__(self, frame: pd.DataFrame, table: str, columns: list[str], rows: int):
        self.table, self.columns, self.total = table, columns, len(frame)
        self.cells = [
            [cell(name, value) for name, value in zip(columns, row, strict=True)] for row in _head(frame, columns, rows)
        ]

    @property
    def shown(self) -> int:
        """How many rows are shown."""
        return len(self.cells)

    @property
    def caption(self) -> str:
        """What is shown, and how much of it."""
        count = f"{self.shown:,} of {self.total:,} rows" if self.shown < self.total else f"{self.total:,} rows"
        hidden = [name for name in COLUMNS.get(self.table, ()) if name not in self.columns]
        more = f'; {len(hidden)} more columns with columns="all"' if hidden else ""
        return f"{self.table or 'table'}: {count.replace('1 rows', '1 row') if self.total == 1 else count}{more}"

    @property
    def meanings(self) -> list[str]:
        """What empty means, for the columns that have empty cells here."""
        words = dictionary(self.table)
        empty = [name for at, name in enumerate(self.columns) if any(not row[at] for row in self.cells)]
        said = [f"{name}: {words[name]}" for name in empty if "empty" in words.get(name, "")]
        return (
            [f"– is an empty cell: the text does not say. {'. '.join(said)}".rstrip() + "."]
            if said
            else ["– is an empty cell: the text does not say."]
            if empty
            else []
        )

    def _repr_html_(self) -> str:
        head = "".join(
            f'<th scope="col" title="{safe(self._meaning(name))}">{safe(_heading(name))}</th>' for name in self.columns
        )
        body = "".join(f"<tr>{''.join(map(self._td, self.columns, row))}</tr>" for row in self.cells)
        foot = "".join(f"<p><small>{safe(line)}</small></p>" for line in self.meanings)
        return (
            f'{STYLE}<div class="ceasefire tex2jax_ignore mathjax_ignore">'
            f"<table><caption>{safe(self.caption)}</caption>"
            f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{foot}</div>"
        )

    def _td(self, name: str, text: str) -> str:
        """One cell; an empty one is a dash."""
        kind = ' class="wide"' if name in WIDE else ""
        return f'<td dir="auto"{kind}>{safe(text) or "–"}</td>'

    def _meaning(self, name: str) -> str:
        """What a column holds."""
        return dictionary(self.table).get(name, name)

    def __repr__(self) -> str:
        lines = [self.caption]
        wide = [name for name in self.columns if name in WIDE]
        for row in self.cells:
            values = dict(zip(self.columns, row, strict=True))
            lines.append(" | ".join(values[name] or "–" for name in self.columns if name not in wide))
            for name in (name for name in wide if values[name]):
                lines += textwrap.wrap(values[name], 100, initial_indent="    ", subsequent_indent="    ")
        return "\n".join([*lines, *self.meanings])


def _head(frame: pd.DataFrame, columns: Sequence[str], rows: int):
    """The first rows, cell by cell."""
    return frame[list(columns)].head(rows).itertuples(index=False, name=None)


def _heading(name: str) -> str:
    """A column's name in words."""
    return str(name).replace("_", " ")


def cell(name: str, value: object) -> str:
    """A value as it is shown: short dates, grouped thousands, white space in one line; "" when empty.

    >>> cell("best", 34000), cell("published", pd.Timestamp("2024-05-02")), cell("low", pd.NA), cell("outlet", "")
    ('34,000', '2024-05-02', '', 'not stated')
    """
    if isinstance(value, (list, tuple, dict)):
        return str(value)
    if pd.isna(value):
        return ""
    if isinstance(value, pd.Timestamp):
        return f"{value:%Y-%m-%d}"
    if name in ("low", "best", "high", "words"):
        return f"{int(value):,}"
    return " ".join(str(value).split()) or ("not stated" if name == "outlet" else "")


def show(table: pd.DataFrame, columns: str = "", rows: int = ROWS) -> Shown:
    """Show rows of any of the five tables: quotes wrap, dates are short, a dash is an empty cell.

    `columns` are names parted by spaces, "all" for every column, empty for those one reads first;
    `rows` is how many are shown at most. Hover over a heading for what the column holds. Raises
    DisplayError for a column that the table does not have.

    >>> from ceasefire.tables import frame
    >>> rows = frame("figures", [{"measure": "killed", "best": 1200, "quote": "about 1,200"}])
    >>> print(show(rows, "measure low best quote"))
    figures: 1 row; 21 more columns with columns="all"
    killed | – | 1,200
        about 1,200
    – is an empty cell: the text does not say. low: the least the words allow, in people; empty when they set no floor.
    """
    name = table_of(table)
    known = [column for column in table.columns if column not in ("text", "masked")]
    wanted = known if columns == "all" or not name else (columns or READING[name]).split()
    if columns and columns != "all":
        wanted = columns.split()
        lacking = [column for column in wanted if column not in table.columns]
        if lacking:
            raise DisplayError(f"columns: there is no column {lacking[0]!r}; there are: {', '.join(known)}")
    return Shown(table, name, [column for column in wanted if column in table.columns], rows)


@dataclass(frozen=True)
class Evidence:
    """A row in its paragraph: `before`, `quote`, `after`, with a line to cite above and the article below."""

    title: str
    before: str
    quote: str
    after: str
    source: str

    def _repr_html_(self) -> str:
        return (
            f'{STYLE}<div class="ceasefire tex2jax_ignore mathjax_ignore"><p><b dir="auto">{safe(self.title)}</b></p>'
            f"{self.paragraph()}<p><small>{safe(self.source)}</small></p></div>"
        )

    def paragraph(self) -> str:
        """The paragraph as HTML, the quote marked."""
        inner = f"{safe(self.before)}<mark>{safe(self.quote)}</mark>{safe(self.after)}"
        return f'<blockquote dir="auto">{inner}</blockquote>'

    def __repr__(self) -> str:
        text = " ".join(f"{self.before}⟦{self.quote}⟧{self.after}".split())
        return "\n".join(
            [self.title, *textwrap.wrap(text, 100, initial_indent="    ", subsequent_indent="    "), self.source]
        )


class Evidences(tuple):
    """The rows behind a shift or a disagreement, one below the other."""

    def _repr_html_(self) -> str:
        return "".join(piece._repr_html_() for piece in self)

    def __repr__(self) -> str:
        return "\n\n".join(map(repr, self))


PAIRS = {"from_position": "to_position", "figure_a": "figure_b"}


def evidence(row: object, articles: pd.DataFrame | None = None) -> Evidence | Evidences:
    """Show a row in the paragraph it was read from, its words marked.

    `row` is a row of figures or positions, however it was taken from the table (`rows.iloc[0]`,
    `rows.itertuples()`, a dict, a table of one row); a row of shifts or disagreements shows both of its sides.
    `articles` are those the row was read from, by default the shipped ones. Raises DisplayError when
    the row is none of these, or its words do not stand in those articles.

    >>> text = "Talks go on.\\nOfficials said 12 people were killed in Rafah."
    >>> articles = pd.DataFrame([{"article": "a", "text": text, "masked": [], "published": pd.Timestamp("2024-05-02")}])
    >>> print(evidence(figures(articles).iloc[0], articles))
    12 killed in Gaza, Officials, as reported 2 May 2024
        Officials said ⟦12 people⟧ were killed in Rafah.
    a#F01, outlet not stated, published 2024-05-02
    """
    fields = _fields(row)
    articles = _shipped() if articles is None else articles
    for first, second in PAIRS.items():
        if fields.get(first) and second in fields:
            return Evidences(evidence(_row(str(fields[key]), articles), articles) for key in (first, second))
    if not {"article", "start", "end", "quote"} <= fields.keys():
        raise DisplayError(
            "evidence takes one row of figures, positions, shifts or disagreements, such as rows.iloc[0]"
        )
    text, article = _text(fields, articles)
    span = _paragraph(text, int(fields["start"]), int(fields["end"]))
    parts = text[span.start : fields["start"]], fields["quote"], text[fields["end"] : span.end]
    source = f"{fields.get('figure_id') or fields.get('position_id') or fields['article']}, "
    outlet = article.get("outlet") or "outlet not stated"
    return Evidence(
        _title(fields), *parts, f"{source}{outlet}, published {cell('', article['published']) or 'on a day not known'}"
    )


def _fields(row: object) -> Mapping[str, object]:
    """A row as a mapping, however it was taken from its table."""
    if isinstance(row, pd.DataFrame):
        if len(row) != 1:
            raise DisplayError(f"evidence takes one row and was given {len(row)}; take one with .iloc[0]")
        row = row.iloc[0]
    if isinstance(row, pd.Series):
        return row.to_dict()
    return row._asdict() if hasattr(row, "_asdict") else dict(row) if isinstance(row, Mapping) else {}


@functools.cache
def _shipped() -> pd.DataFrame:
    """The articles that come with the project."""
    return load_articles()


def _row(row_id: str, articles: pd.DataFrame) -> Mapping[str, object]:
    """A figure or position by its id, read from its article once more."""
    own = articles[articles["article"] == row_id.rpartition("#")[0]]
    for read, key in ((figures, "figure_id"), (positions, "position_id")):
        rows = read(own) if len(own) else pd.DataFrame({key: []})
        if (rows[key] == row_id).any():
            return rows[rows[key] == row_id].iloc[0].to_dict()
    raise DisplayError(f"{row_id}: there is no such row in these articles; give the articles it was read from")


def _text(fields: Mapping[str, object], articles: pd.DataFrame) -> tuple[str, Mapping[str, object]]:
    """The text of a row's article, and the article's own row."""
    own = articles[articles["article"] == fields["article"]]
    if own.empty:
        raise DisplayError(f"{fields['article']}: is none of these articles; call evidence(row, articles) with its own")
    article = own.iloc[0].to_dict()
    text = article["text"]
    if text[int(fields["start"]) : int(fields["end"])] != fields["quote"]:
        raise DisplayError(
            f"{fields['article']}: “{fields['quote']}” does not stand at {fields['start']}; read it anew"
        )
    return text, article


@functools.lru_cache(maxsize=128)
def _paragraphs(text: str) -> tuple[Span, ...]:
    return tuple(paragraphs(text))


def _paragraph(text: str, start: int, end: int) -> Span:
    """The paragraph around a span, or the paragraphs it runs through."""
    met = [one for one in _paragraphs(text) if one.start < end and one.end > start] or [Span(start, end)]
    return Span(min(start, met[0].start), max(end, met[-1].end))


def _title(fields: Mapping[str, object]) -> str:
    """The row as a line to cite."""
    from ceasefire.charts.words import citation  # late: it brings the drawing library with it
    from ceasefire.site.evidence import position_citation

    row = pd.Series(dict(fields))
    return citation(row) if "measure" in fields else position_citation(row)


def install(formatter: object = None) -> bool:
    """Let whole tables of ours print by `show` in a notebook; every other DataFrame prints as before.

    Done by `import ceasefire` inside IPython. Returns whether there was anything to set.
    """
    if formatter is None:
        shell = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
        formatter = shell.display_formatter if shell else None
    if formatter is not None:
        formatter.formatters["text/html"].for_type(pd.DataFrame, _frame_html)
    return formatter is not None


def _frame_html(frame: pd.DataFrame) -> str | None:
    """A DataFrame as HTML: ours by `show`, others by pandas."""
    table = table_of(frame)
    if table and set(COLUMNS[table]) <= set(frame.columns):
        return show(frame)._repr_html_()
    return frame._repr_html_()
