"""A small made-up collection for the tests of the report site, hostile text included, and a notebook over it."""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path

import nbformat
import pandas as pd

from ceasefire.tables import frame

DAY = dt.date(2031, 3, 4)
PLAIN = (
    "Subscribe to our letter\n\n"
    "The ministry in Port Lys said at least 40 people were killed on Monday, including six children.\n\n"
    "“There will be no truce before all 12 captives are home,” the minister said.\n\n"
    "Nothing else is told here.\n\n"
    "Talks go on about the release of 12 captives."
)
HOSTILE = (
    "<script>document.title = 'taken over'</script> at least 7 people were killed </svg></p>\n\n"
    '<img src="x" onerror="document.title=1"> javascript:alert(1) about 30 hurt \u202ereversed\u202c and \x00 done.'
)
QUIET = "No number stands here."


def row(article: str, text: str, number: int, quote: str, **fields: object) -> dict[str, object]:
    """One figure or position whose span is where its quote first stands."""
    start = text.index(quote)
    key = "position_id" if "action" in fields else "figure_id"
    name = f"{article}#{'P' if 'action' in fields else 'F'}{number:02}"
    return {
        key: name,
        "article": article,
        "published": DAY,
        "quote": quote,
        "start": start,
        "end": start + len(quote),
    } | fields


def number(n: int, hedge: str = "exact", **fields: object) -> dict[str, object]:
    """The number columns of a figure."""
    low, high = (n if hedge in ("exact", "at_least") else None), (n if hedge in ("exact", "at_most") else None)
    return {"low": low, "best": n, "high": high, "hedge": hedge, "status": "reported", "period": "event"} | fields


def articles() -> pd.DataFrame:
    """Three documents: a plain one, a hostile one, one that says nothing."""
    titles = {"plain/one": "Port Lys counts", "hostile": "</title><script>1</script>", "quiet": ""}
    texts = {"plain/one": PLAIN, "hostile": HOSTILE, "quiet": QUIET}
    made = [
        {
            "article": name,
            "title": titles[name],
            "published": DAY,
            "published_earliest": DAY,
            "published_latest": DAY,
            "date_basis": "stated",
            "words": len(text.split()),
            "sha256": hashlib.sha256(text.encode()).hexdigest(),
            "language": "en",
            "text": text,
            "masked": [(0, 23, "form")] if name == "plain/one" else [],
        }
        for name, text in texts.items()
    ]
    return frame("articles", made, extra=("text", "masked"))


def figures() -> pd.DataFrame:
    """Five figures of the two articles that hold some."""
    killed, hurt = {"measure": "killed", "population": "lys"}, {"measure": "injured", "population": "lys"}
    free = {"measure": "released", "population": "hostages"}
    by = {"attribution": "the ministry in Port Lys", "attribution_text": "The ministry in Port Lys"}
    one, ugly = ("plain/one", PLAIN), ("hostile", HOSTILE)
    rows = [
        row(*one, 1, "at least 40 people were killed", **number(40, "at_least"), **killed, **by),
        row(*one, 2, "six children", **number(6), **killed, **by, part_of="plain/one#F01", subgroup="children"),
        row(*one, 3, "release of 12 captives", **number(12, status="proposed"), **free),
        row(*ugly, 1, "at least 7 people were killed", **number(7, "at_least"), **killed),
        row(*ugly, 2, "about 30 hurt", **number(30, "about"), **hurt),
    ]
    return frame("figures", rows)


def positions() -> pd.DataFrame:
    """One position, over which a figure's span lies partly."""
    stance = {"actor": "Lys", "speaker": "the minister", "issue": "ceasefire_pause", "action": "demand"}
    quote = "no truce before all 12 captives are home"
    return frame("positions", [row("plain/one", PLAIN, 1, quote, **stance, voice="direct_quote")])


def read_tables(path: Path | None = None, codebook: Path | None = None) -> tuple[pd.DataFrame, dict[str, pd.DataFrame]]:
    """What `ceasefire.site.read_tables` gives, of the made-up collection."""
    texts = articles()
    tables = {"articles": texts.drop(columns=["text", "masked"]), "figures": figures(), "positions": positions()}
    return texts, tables | {"shifts": frame("shifts"), "disagreements": frame("disagreements")}


CHART = """from ceasefire.charts.page import INK, Page
page = Page("toll", "Killed in Lys, as reported", "people", "two made-up articles", "nothing else", 80)
page.shape(60, 80, "o", 8, face=INK, edge=INK)
page.link(60, 80, 7, "articles/plain/one.html#F01", "At least 40 killed, Lys")
page.shape(160, 80, "o", 8, face=INK, edge=INK)
page.link(160, 80, 7, "articles/hostile.html#F02", "About 30 injured, Lys")
page.finish("At least 40 killed and about 30 injured.", pd.DataFrame({"best": [40, 30]}))"""


def notebook(folder: Path, name: str = "10-casualties", last: str = "") -> Path:
    """A notebook with a short answer, a parameter, a table that holds markup, and a chart of two doors."""
    code, prose = nbformat.v4.new_code_cell, nbformat.v4.new_markdown_cell
    cells = [
        prose("# Casualties in Lys"),
        code('start = "2031-03-01"  # the first day', metadata={"tags": ["parameters"]}),
        code("import pandas as pd\nfrom IPython.display import Markdown"),
        code('Markdown(f"**46** people were reported killed from {start} on.")', metadata={"tags": ["answer"]}),
        code('pd.DataFrame({"what": ["<script>1</script>"], "n": [2]})'),
        code(CHART),
        *([code(last)] if last else []),
    ]
    for at, cell in enumerate(cells):
        cell["id"] = f"cell-{at}"
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel}), path)
    return path
