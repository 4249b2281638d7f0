"""What of README.md is printed by the build: its picture, and the findings between two markers.

No number in the README is typed by hand; a test holds that what stands there is what the
library finds today.
"""

from __future__ import annotations

import html
import re
from pathlib import Path
from types import SimpleNamespace

import pandas as pd

from ceasefire import charts, notebook
from ceasefire.charts.words import counted
from ceasefire.codebook import DATA
from ceasefire.site.findings import findings
from ceasefire.site.pages import Site

BEGIN, END = "<!-- printed by the build: begin -->", "<!-- printed by the build: end -->"
PICTURE = "docs/killed.svg"


def picture(site: Site) -> str:
    """The chart on the README's first screen: tolls of the killed, as reported."""
    figures = site.tables["figures"]
    reference = pd.read_csv(DATA / "reference" / "gaza_reported_toll.csv")
    drawn = charts.casualties(
        figures, source=notebook.source(site.articles, SimpleNamespace()), reference=reference, measures=["killed"]
    )
    return drawn.svg


def block(site: Site) -> str:
    """The findings as Markdown, without their links: a README has no evidence pages beside it."""
    lines = [f"From {counted(len(site.articles), 'article')}, published {site.span()}:", ""]
    for name, sentences in findings(site.tables, site.shares).items():
        lines += [f"- [{name}](notebooks/{name}.ipynb)", *(f"  - {markdown(sentence)}" for sentence in sentences)]
    return "\n".join(lines)


def markdown(sentence: str) -> str:
    """One HTML sentence of the findings as Markdown.

    >>> markdown('<strong>Killed</strong>: <a href="x">some 40</a> &amp; <em>more</em>')
    '**Killed**: some 40 & *more*'
    """
    for tag, mark in (("strong", "**"), ("em", "*")):
        sentence = re.sub(f"</?{tag}>", lambda _, mark=mark: mark, sentence)
    return html.unescape(re.sub(r"<[^>]+>", "", sentence))


def update(root: Path, site: Site) -> bool:
    """Print the block and the picture into the project; True when either had changed."""
    readme = root / "README.md"
    old = readme.read_text(encoding="utf-8")
    head, _, rest = old.partition(BEGIN)
    _, _, tail = rest.partition(END)
    new = f"{head}{BEGIN}\n{block(site)}\n{END}{tail}"
    return _kept(readme, new) | _kept(root / PICTURE, picture(site))


def _kept(path: Path, text: str) -> bool:
    """Write a text where it differs from what stands there; True when it did."""
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return False
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return True
