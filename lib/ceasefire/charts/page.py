"""The sheet that every chart is drawn on: title, source, fixed places, links, alt text.

All places are in points from the lower left corner of the sheet, and text is measured before
it is drawn, so that a chart never depends on a window and its bytes never change. A sheet
cannot be made without a source and a note; what leaves this module is a `Chart`.
"""

from __future__ import annotations

import bisect
import contextlib
import functools
import io
import logging
import re
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from urllib.parse import quote

import pandas as pd

logging.getLogger("matplotlib").setLevel(logging.ERROR)  # "building the font cache" is no concern of a reader's

import matplotlib.style  # noqa: E402
from matplotlib.axes import Axes  # noqa: E402
from matplotlib.figure import Figure  # noqa: E402
from matplotlib.font_manager import FontProperties  # noqa: E402
from matplotlib.lines import Line2D  # noqa: E402
from matplotlib.markers import MarkerStyle  # noqa: E402
from matplotlib.patches import Circle, Patch, PathPatch, Rectangle  # noqa: E402
from matplotlib.textpath import text_to_path  # noqa: E402
from matplotlib.transforms import Affine2D  # noqa: E402
from PIL import Image  # noqa: E402

INK, PLUM, OCHRE, SLATE, GRID, PAPER = "#2B2F33", "#84559D", "#896117", "#6B7680", "#E3E6E8", "#FFFFFF"
WIDTH, MARGIN = 360.0, 8.0  # points: 480 CSS pixels; on a phone of 336 the smallest words are 9 pixels high
TITLE, BODY, SMALL, LEAD = 12.5, 10.5, 9.75, 13.0  # points: sizes of text, and the step from one small line to the next
BASE = "articles/"  # where evidence pages lie, seen from a report
RC = {
    "font.family": ["DejaVu Sans"],
    "svg.fonttype": "none",
    "svg.hashsalt": "ceasefire",
    "axes.edgecolor": GRID,
    "text.parse_math": False,
    "text.hinting": "none",  # letters of a picture as wide as they were measured
}


class ChartError(ValueError):
    """A chart cannot be drawn as asked; the message names what is missing."""


@dataclass
class Chart:
    """A drawn chart: shown in a notebook as SVG and PNG, with its alt text and its rows beside it.

    `svg` is complete and links each mark; `alt` says in words what is drawn; `rows` are the
    table rows behind the marks, in the order of the alt text.
    """

    name: str
    title: str
    alt: str
    svg: str
    rows: pd.DataFrame
    figure: Figure = field(repr=False)

    @functools.cached_property
    def png(self) -> bytes:
        """The same drawing in pixels; made when it is asked for, since it takes longer than the drawing."""
        raw, picture = io.BytesIO(), io.BytesIO()
        with house_style():
            self.figure.savefig(raw, format="png", dpi=144, metadata={"Software": None})
        Image.open(raw).convert("RGB").quantize(256, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(
            picture, "PNG", optimize=True
        )
        return picture.getvalue()

    def csv(self) -> str:
        """The rows as CSV text."""
        return self.rows.to_csv(index=False, lineterminator="\n")

    def save(self, folder: str | Path) -> Path:
        """Write NAME.svg, NAME.png, NAME.csv and NAME.txt (the alt text) into `folder`; return it."""
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{self.name}.svg").write_text(self.svg, encoding="utf-8")
        (folder / f"{self.name}.png").write_bytes(self.png)
        (folder / f"{self.name}.csv").write_text(self.csv(), encoding="utf-8")
        (folder / f"{self.name}.txt").write_text(self.alt + "\n", encoding="utf-8")
        return folder

    def __repr__(self) -> str:
        return self.alt

    def _repr_mimebundle_(self, include=None, exclude=None):
        """What a notebook stores: drawing, picture, alt text (as plain text) and rows (as CSV)."""
        data = {"image/svg+xml": self.svg, "image/png": self.png, "text/plain": self.alt, "text/csv": self.csv()}
        return data, {"image/png": {"alt": self.alt}, "image/svg+xml": {"alt": self.alt}}


def evidence_url(row_id: str, base: str = BASE) -> str:
    """The address of a row's sentence on its article's evidence page.

    >>> evidence_url("folder/a b#F01")
    'articles/folder/a%20b.html#F01'
    """
    article, _, anchor = row_id.rpartition("#")
    return f"{base}{quote(article)}.html#{quote(anchor)}"


@functools.lru_cache(maxsize=10_000)
def text_width(text: str, size: float, weight: str = "normal") -> float:
    """Width of a line of text in points, in the bundled DejaVu Sans."""
    font = FontProperties(family="DejaVu Sans", size=size, weight=weight)
    return text_to_path.get_text_width_height_descent(drawable(text), font, False)[0]


def wrap(text: str, width: float, size: float, weight: str = "normal") -> list[str]:
    """Break a text at its spaces into lines of at most `width` points; a fixed space holds, a longer word is cut.

    >>> wrap("one two three", 40, 9.5)
    ['one two', 'three']
    """
    lines: list[str] = []
    for word in text.split(" "):
        while text_width(word, size, weight) > width and len(word) > 1:
            fits = bisect.bisect(range(1, len(word)), width, key=lambda n: text_width(word[:n], size, weight))
            lines.append(word[: max(fits, 1)])
            word = word[max(fits, 1) :]
        if lines and text_width(f"{lines[-1]} {word}", size, weight) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


@contextlib.contextmanager
def house_style() -> Iterator[None]:
    """Matplotlib's own defaults and ours, whatever the reader's settings; a letter the font lacks is no warning."""
    with matplotlib.style.context(["default", RC]), warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph .* missing from font")
        yield


# What a drawing cannot hold: control characters and halves of characters.
_UNDRAWABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def drawable(text: str) -> str:
    """The text with a replacement mark for every character that a drawing cannot hold.

    >>> drawable("a\\x0bb")
    'a\ufffdb'
    """
    return _UNDRAWABLE.sub("\ufffd", text)


class Page:
    """One sheet: header and foot are set, `top` is where the body begins, `bottom` where it ends.

    Raises ChartError when `source` or `note` is empty: a figure without them is a claim of ours.
    """

    def __init__(self, name: str, title: str, subtitle: str, source: str, note: str, body: float, width: float = WIDTH):
        for what, text in (("source", source), ("note", note)):
            if not str(text).strip():
                raise ChartError(f"chart {name!r} has no {what}: give the text that says {MISSING[what]}")
        self.name, self.title, self.width, self.inner = name, title, width, width - 2 * MARGIN
        head = wrap(title, self.inner, TITLE, "bold"), wrap(subtitle, self.inner, BODY)
        foot = wrap(note, self.inner, SMALL) + wrap(f"Source: {source}", self.inner, SMALL)
        self.bottom = MARGIN + LEAD * len(foot) + 8
        self.top = self.bottom + body
        self.height = self.top + 12 + 14.5 * len(head[1]) + 16.5 * len(head[0]) + MARGIN
        self.figure = Figure(figsize=(width / 72, self.height / 72), dpi=72, facecolor=PAPER)
        self.points = Affine2D().scale(1 / 72) + self.figure.dpi_scale_trans
        self.titles: dict[str, str] = {}
        y = self.height - MARGIN
        for lines, step, size, weight in ((head[0], 16.5, TITLE, "bold"), (head[1], 14.5, BODY, "normal")):
            y -= 2
            for line in lines:
                y -= step
                self.text(MARGIN, y + 3, line, size=size, weight=weight)
        self.rule(self.bottom - 4)
        for index, line in enumerate(foot):
            self.text(MARGIN, self.bottom - 4 - LEAD * (index + 1), line, size=SMALL, color=SLATE_TEXT)

    def text(self, x: float, y: float, text: str, *, size: float = BODY, color: str = INK, **kw) -> None:
        """Put one line of text with its base line at (x, y)."""
        kw = {"ha": "left", "va": "baseline"} | kw
        self.figure.text(x, y, drawable(text), fontsize=size, color=color, transform=self.points, **kw)

    def line(self, xs: Sequence[float], ys: Sequence[float], *, color: str = INK, width: float = 1.0, **kw) -> None:
        """Draw a line through points of the sheet."""
        self.figure.add_artist(Line2D(xs, ys, color=color, linewidth=width, transform=self.points, **kw))

    def rule(self, y: float, x0: float = MARGIN, x1: float | None = None) -> None:
        """A thin grey line across the sheet."""
        self.line([x0, self.width - MARGIN if x1 is None else x1], [y, y], color=GRID, width=0.8)

    def box(self, x: float, y: float, w: float, h: float, **kw) -> None:
        """A rectangle with its lower left corner at (x, y)."""
        self.figure.add_artist(Rectangle((x, y), w, h, transform=self.points, **kw))

    def shape(self, x: float, y: float, marker: str, size: float, *, face: str, edge: str, width=1.4, dash=None):
        """One marker, `size` points wide, centred on (x, y)."""
        style = MarkerStyle(marker)
        place = style.get_transform() + Affine2D().scale(size).translate(x, y)
        patch = PathPatch(style.get_path().transformed(place), facecolor=face, edgecolor=edge, linewidth=width)
        if dash:
            patch.set_linestyle((0, dash))
        patch.set_transform(self.points)
        self.figure.add_artist(patch)

    def link(self, x: float, y: float, radius: float, url: str, title: str) -> None:
        """Make a round place of the sheet a door to `url`; `title` is its name for eyes and ears."""
        self._door(Circle((x, y), radius), url, title)

    def link_box(self, x: float, y: float, w: float, h: float, url: str, title: str) -> None:
        """Make a rectangle with its lower left corner at (x, y) a door: a mark together with its words."""
        self._door(Rectangle((x, y), w, h), url, title)

    def _door(self, door: Patch, url: str, title: str) -> None:
        """Put an unseen door over what is drawn."""
        door.set(alpha=0, url=url, transform=self.points, zorder=9)
        self.figure.add_artist(door)
        self.titles[url] = title

    def axes(self, x: float, y: float, w: float, h: float) -> Axes:
        """Plain axes at a fixed place: no frame, no ticks."""
        axes = self.figure.add_axes((x / self.width, y / self.height, w / self.width, h / self.height))
        axes.set_xticks([])
        axes.set_yticks([])
        axes.spines[:].set_visible(False)
        axes.patch.set_alpha(0)
        return axes

    def finish(self, alt: str, rows: pd.DataFrame) -> Chart:
        """Render the sheet."""
        svg = io.StringIO()
        self.figure.savefig(svg, format="svg", metadata={"Date": None, "Creator": None})
        text = finish_svg(svg.getvalue(), self.name, self.title, alt, self.titles)
        return Chart(self.name, self.title, alt, text, rows, self.figure)


MISSING = {"source": "where the numbers come from", "note": "what they do not include"}
SLATE_TEXT = "#5A646D"  # a shade under slate, so that small text keeps its contrast


def finish_svg(svg: str, name: str, title: str, alt: str, titles: dict[str, str]) -> str:
    """Make matplotlib's drawing fit for a page: own ids, a title, a description, named links.

    Two charts on one page must not share an id, a link needs a name that a screen reader can
    say, and a reader without DejaVu Sans gets Verdana, which is as wide.
    """
    svg, title, alt = svg[svg.index("<svg") :], drawable(title), drawable(alt)
    svg = re.sub(r'(\bid="|url\(#|href="#)', rf"\g<1>{name}-", svg)
    svg = svg.replace("'DejaVu Sans'", "'DejaVu Sans', Verdana, sans-serif").replace('"DejaVu Sans"', "'DejaVu Sans'")
    head = f'role="group" aria-labelledby="{name}-title" aria-describedby="{name}-desc"'
    words = f'<title id="{name}-title">{escape(title)}</title>\n<desc id="{name}-desc">{escape(alt)}</desc>'
    svg = re.sub(r"<svg([^>]*)>", lambda m: f"<svg{m[1]} {head}>\n{words}", svg, count=1)
    for url, text in titles.items():
        old = f'<a xlink:href="{escape(url)}" target="_blank">'
        label = escape(drawable(text), quote=True)
        new = f'<a xlink:href="{escape(url)}" href="{escape(url)}" aria-label="{label}"><title>{label}</title>'
        svg = svg.replace(old, new)
    return svg
