"""The pages of the report site, and what they share: menu, style, scripts, addresses.

Every page is one file that needs no other: style and scripts are in it, a Content-Security-
Policy lets run only our own scripts, by their hash, and lets load nothing from anywhere else.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

import jinja2
import pandas as pd
from markupsafe import Markup

from ceasefire.charts.words import day

SITE = Path(__file__).resolve().parent
LIMIT = 900_000  # characters a page may have before it is split
DOOR = re.compile(r'(?<=href=")articles/([^"#]+)\.html#([CFP]\d+)(?=")')

ROW = re.compile(r"(?<=>)[^<>#]+#[CFP]\d+(?=</td>)")


@dataclass
class Site:
    """What every page needs to know: where it is written, what it is built from, where each row's sentence is."""

    folder: Path
    articles: pd.DataFrame
    tables: dict[str, pd.DataFrame]
    corpus: str
    excerpts: bool
    shares: pd.DataFrame | None = None  # how well the articles are read, where a coding of them is at hand
    menu: list[tuple[str, str]] = field(default_factory=list)
    doors: dict[str, str] = field(default_factory=dict)  # row id → address of its sentence
    uses: dict[str, list[tuple[str, str]]] = field(default_factory=dict)  # row id → charts

    def write(self, path: str, template: str, **values: object) -> None:
        """Render one page into the site."""
        root = "../" * path.count("/")
        shared = {"count": len(self.articles), "corpus": self.corpus, "menu": self.menu, "excerpts": self.excerpts}
        text = environment().get_template(template).render(here=path, root=root, span=self.span(), **shared, **values)
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", errors="replace")

    def span(self) -> str:
        """The first and last day of publication in words; empty when no date is known."""
        days = self.articles["published"].dropna()
        if days.empty:
            return ""
        first, last = day(days.min()), day(days.max())
        return first if first == last else f"{first} to {last}"

    def lead(self, html: str) -> str:
        """Page text with each link to a row's sentence set to the page that holds it, and each row id a link."""
        html = DOOR.sub(lambda m: self.doors.get(f"{unquote(m[1])}#{m[2]}", m[0]), html)
        return ROW.sub(lambda m: f'<a href="{self.doors[m[0]]}">{m[0]}</a>' if m[0] in self.doors else m[0], html)


@functools.cache
def environment() -> jinja2.Environment:
    """The templates, escaping whatever they are given, with style, scripts and policy at hand."""
    scripts = [SITE / "vendor/tablesort/tablesort.min.js", SITE / "vendor/tablesort/tablesort.number.min.js"]
    texts = [path.read_text(encoding="utf-8").strip() for path in [*scripts, SITE / "templates/site.js"]]
    allowed = " ".join(f"'sha256-{base64.b64encode(hashlib.sha256(t.encode()).digest()).decode()}'" for t in texts)
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(SITE / "templates"),
        autoescape=True,
        trim_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    made.globals |= {
        "style": Markup((SITE / "templates/style.css").read_text(encoding="utf-8")),
        "scripts": [Markup(text) for text in texts],
        "policy": f"default-src 'none'; script-src {allowed}; style-src 'unsafe-inline'; img-src 'self' data: file:; "
        "base-uri 'none'; form-action 'none'",
    }
    return made


def article_file(article: str, part: int = 0) -> str:
    """Where an article's page lies on the site."""
    return f"articles/{article}{f'-{part + 1}' if part else ''}.html"


def published(article) -> str:
    """An article's date in words, with its bounds where the day is not known."""
    if not pd.isna(article.published):
        return day(article.published)
    first, last = article.published_earliest, article.published_latest
    if pd.isna(first) and pd.isna(last):
        return "date not known"
    return " to ".join("open" if pd.isna(end) else day(end) for end in (first, last))
