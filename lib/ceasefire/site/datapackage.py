"""The tables of the site: CSV, pages that sort and search, and their Frictionless description."""

from __future__ import annotations

import functools
import json
import re
from pathlib import Path
from urllib.parse import quote

import pandas as pd
from markupsafe import Markup

from ceasefire.codebook import DATA
from ceasefire.site.evidence import Block, paginate, safe
from ceasefire.site.pages import Site, article_file
from ceasefire.tables import COLUMNS, DATE, TEXT, VALUES

ROW_LINKS = ("figure_id", "position_id", "part_of", "repeat_of", "from_position", "to_position", "figure_a", "figure_b")
KEYS = {"articles": "article", "figures": "figure_id", "positions": "position_id"}
FOREIGN = {
    "articles": [("duplicate_of", "", "article")],
    "figures": [("article", "articles", "article"), ("part_of", "", "figure_id"), ("repeat_of", "", "figure_id")],
    "positions": [("article", "articles", "article"), ("repeat_of", "", "position_id")],
    "shifts": [("from_position", "positions", "position_id"), ("to_position", "positions", "position_id")],
    "disagreements": [("figure_a", "figures", "figure_id"), ("figure_b", "figures", "figure_id")],
}
TYPES = {TEXT: {"type": "string"}, DATE: {"type": "date", "format": "%Y-%m-%d"}}


@functools.cache
def data_dictionary() -> dict[str, list[tuple[str, str]]]:
    """The sections of data/README.md: for each table and each coded column, its (name, meaning) lines."""
    sections = re.split(r"^### `(\w+)`.*$", (DATA / "README.md").read_text(encoding="utf-8"), flags=re.M)
    found = zip(sections[1::2], sections[2::2], strict=True)
    return {name: re.findall(r"^\| `(\w+)` \| ([^|]+?) \|", body, re.M) for name, body in found}


@functools.cache
def table_titles() -> dict[str, str]:
    """What one row of each table is, from the headings of data/README.md."""
    return dict(re.findall(r"^### `(\w+)`: (.+)$", (DATA / "README.md").read_text(encoding="utf-8"), re.M))


def datapackage(corpus: str) -> dict:
    """The Frictionless description of every table: types, allowed values, keys."""
    resources = [_resource(name) for name in COLUMNS]
    return {
        "profile": "tabular-data-package",
        "name": "ceasefire",
        "title": "Casualty figures, hostage counts and demands in news articles",
        "version": corpus[:12],
        "resources": resources,
    }


def _resource(name: str) -> dict:
    """One table of the datapackage."""
    meanings = dict(data_dictionary()[name])
    fields = []
    for column, dtype in COLUMNS[name].items():
        about = {"name": column, "description": meanings[column], **TYPES.get(dtype, {"type": "integer"})}
        limits = {"enum": list(VALUES[column])} if column in VALUES else {}
        limits |= {"required": True, "unique": True} if column == KEYS.get(name) else {}
        fields.append(about | ({"constraints": limits} if limits else {}))
    keys = [{"fields": [c], "reference": {"resource": r, "fields": [f]}} for c, r, f in FOREIGN[name]]
    schema = {"fields": fields, "missingValues": [""], "foreignKeys": keys}
    if name in KEYS:
        schema["primaryKey"] = [KEYS[name]]
    return {
        "profile": "tabular-data-resource",
        "name": name,
        "description": table_titles()[name],
        "path": f"tables/{name}.csv",
        "encoding": "utf-8",
        "schema": schema,
    }


def write_tables(site: Site) -> None:
    """Every table as CSV and as a page that sorts and searches; their description."""
    (site.folder / "tables").mkdir()
    items = []
    for name, table in site.tables.items():
        file = site.folder / "tables" / f"{name}.csv"
        table[list(COLUMNS[name])].to_csv(file, index=False, lineterminator="\n", date_format="%Y-%m-%d")
        meanings = dict(data_dictionary()[name])
        numeric = {column: dtype not in (TEXT, DATE) for column, dtype in COLUMNS[name].items()}
        columns = [{"name": c, "description": meanings[c], "numeric": numeric[c]} for c in COLUMNS[name]]
        rows = [[_cell(site, c, value, numeric[c]) for c, value in row.items()] for row in _records(table, name)]
        pages = paginate([Block("x" * (30 * len(r) + sum(len(c["html"]) for c in r)), []) for r in rows])
        files = [f"tables/{name}{f'-{i + 1}' if i else ''}.html" for i in range(len(pages))]
        parts = [(Path(file).name, f"Part {i + 1}") for i, file in enumerate(files)]
        about = {"name": name, "description": table_titles()[name]}
        at = 0
        for part, page in enumerate(pages):
            own, at = rows[at : at + len(page)], at + len(page)
            site.write(
                files[part], "table.html.j2", title=name, columns=columns, rows=own, part=part, parts=parts, **about
            )
        items.append({"rows": len(table), **about})
    site.write("tables.html", "tables.html.j2", title="The tables", items=items)
    text = json.dumps(datapackage(site.corpus), indent=1, ensure_ascii=False) + "\n"
    (site.folder / "datapackage.json").write_text(text, encoding="utf-8")


def _records(table: pd.DataFrame, name: str) -> list[dict]:
    """The rows of a table as dicts of its own columns."""
    return table[list(COLUMNS[name])].to_dict("records")


def _cell(site: Site, column: str, value: object, numeric: bool) -> dict[str, object]:
    """One cell of a table page: escaped, a row id as a link to its sentence."""
    if pd.isna(value):
        return {"html": "", "sort": "-1" if numeric else None, "kind": ""}
    if hasattr(value, "date"):
        return {"html": str(value.date()), "sort": None, "kind": "day"}
    html = f"{value:,}" if numeric else safe(value)
    href = site.doors.get(value) if column in ROW_LINKS else None
    href = quote(article_file(value)) if column == "article" else href
    html = f'<a href="../{href}">{html}</a>' if href else html
    kind = "n" if numeric else "long" if len(html) >= 40 and not href else ""
    return {"html": Markup(html), "sort": str(value) if numeric else None, "kind": kind}
