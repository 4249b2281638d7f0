"""Evidence pages: an article's text with every figure and position marked in place.

A page is made of blocks (paragraphs, cut where they hold very many marks). Each block is cut
at the ends of its marks, so that overlapping marks need no nesting, and every piece of text is
escaped on its way into the page: an article is untrusted text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import NamedTuple

import pandas as pd

from ceasefire.articles.corrections import IDS, RULE, Correction, fits
from ceasefire.charts.words import citation, day, place, wording
from ceasefire.text import Span, paragraphs

# What says where a row is or what it is called, told elsewhere on the page.
ELSEWHERE = ("figure_id", "position_id", "article", "published", "quote", "start", "end")
ELSEWHERE += ("sentence_start", "sentence_end")
LINKED = ("part_of", "repeat_of")
PAGE_LIMIT = 800_000  # characters of blocks on one page; what surrounds them takes less than 100 KB
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


class Mark(NamedTuple):
    """One marked span of an article: `anchor` names it on the page ("F01", "P01"), `label` says what it is."""

    start: int
    end: int
    anchor: str
    kind: str
    label: str
    row: object


@dataclass
class Block:
    """A stretch of text as HTML, with the anchors that lie in it."""

    html: str
    anchors: list[str]


def safe(text: object) -> str:
    """Text of an article as it may stand in a page: escaped, control characters made visible.

    >>> safe('<script>"x"\\x00')
    '&lt;script&gt;&quot;x&quot;\\ufffd'
    """
    return escape(_CONTROL.sub("\ufffd", str(text)), quote=True)


def marks(figures: pd.DataFrame, positions: pd.DataFrame) -> list[Mark]:
    """The marks of one article's rows, in the order of the text."""
    found = [_mark(row, row.figure_id, "figure", _figure_label(row)) for row in figures.itertuples()]
    found += [_mark(row, row.position_id, "position", f"{row.actor}: {row.action}") for row in positions.itertuples()]
    return sorted(found, key=lambda mark: (mark.start, mark.end, mark.anchor))


def _mark(row, row_id: str, kind: str, label: str) -> Mark:
    label = ", ".join(filter(None, (label, by_hand(row_id, row.rule)[0])))
    return Mark(int(row.start), int(row.end), row_id.rpartition("#")[2], kind, label, row)


def _figure_label(row) -> str:
    """The hedge and the status in words, where they are not the plain case."""
    words = [row.hedge.replace("_", " ")] if row.hedge not in ("", "exact") else []
    return ", ".join(words + ([row.status] if row.status not in ("", "reported") else []))


def by_hand(row_id: str, rule: str) -> tuple[str, str]:
    """What a person did to a row, in words, and why; ("", "") when the rules alone read it.

    >>> by_hand("a#F01", "correction: the text says wounded"), by_hand("a#C1", "correction: missed")
    (('changed by a person', 'the text says wounded'), ('added by a person', 'missed'))
    """
    if not rule.startswith(RULE):
        return "", ""
    added = row_id.rpartition("#")[2].startswith("C")
    return f"{'added' if added else 'changed'} by a person", rule.removeprefix(RULE)


def corrections(
    article, tables: Mapping[str, pd.DataFrame], lines: Iterable[Correction]
) -> Iterator[tuple[str, str, str]]:
    """What a person did to an article's rows: (row id, what, why); of a row taken out the words, and no id."""
    for name, key in IDS.items():
        table = tables[name]
        for row in table[table["article"].eq(article.article) & table["rule"].str.startswith(RULE)].itertuples():
            yield getattr(row, key), *by_hand(getattr(row, key), row.rule)
    for one in lines:
        if one.action == "remove" and one.article == article.article and fits(one, article.text):
            yield "", f"{one.table.removesuffix('s')} “{one.quote}” taken out by a person", one.reason


def position_citation(row) -> str:
    """A position as one line to cite.

    >>> from ceasefire.tables import frame
    >>> row = {"actor": "Hamas", "action": "demand", "issue": "ceasefire_permanence", "quote": "wants the war to end"}
    >>> position_citation(frame("positions", [row]).iloc[0])
    'Hamas, demand, ceasefire permanence: “wants the war to end”, as reported date unknown'
    """
    condition = f" if “{row.condition}”" if row.condition else ""
    what = f"{row.actor}, {row.action}, {row.issue.replace('_', ' ')}"
    return f"{what}: “{' '.join(row.quote.split())}”{condition}, as reported {day(row.published)}"


def cite(mark: Mark, article, corpus: str, page: str) -> str:
    """The whole citation of a mark: what it says, who printed it, where it is marked."""
    line = citation(mark.row) if mark.kind == "figure" else position_citation(mark.row)
    outlet = article.outlet or "Outlet not stated"
    title = f"“{article.title}”" if article.title else "no title"
    where = article.url or f"article {article.article}"
    return f"{line}. {outlet}, {title}, {where}. Ceasefire corpus {corpus[:12]}, {page}#{mark.anchor}"


# The text, cut into blocks and pieces.


def cut(text: str, found: list[Mark], most: int = 60) -> Iterator[Span]:
    """The paragraphs of a text, each cut after every `most` marks at a place no mark covers."""
    at = 0
    for span in paragraphs(text):
        start, reach, count = span.start, span.start, 0
        while at < len(found) and found[at].start < span.end:
            mark = found[at]
            if count >= most and mark.start >= reach:
                yield Span(start, mark.start)
                start, count = mark.start, 0
            reach, count, at = max(reach, mark.end), count + 1, at + 1
        yield Span(start, span.end)


def pieces(span: Span, found: Iterable[Mark]) -> Iterator[tuple[int, int, list[Mark]]]:
    """A span cut at the ends of its marks: (start, end, the marks that cover it).

    >>> a, b = Mark(0, 4, "F01", "figure", "", None), Mark(2, 6, "P01", "position", "", None)
    >>> [(s, e, [m.anchor for m in over]) for s, e, over in pieces(Span(0, 8), [a, b])]
    [(0, 2, ['F01']), (2, 4, ['F01', 'P01']), (4, 6, ['P01']), (6, 8, [])]
    """
    inside = [mark for mark in found if mark.start < span.end and mark.end > span.start]
    ends = {span.start, span.end, *(e for m in inside for e in (m.start, m.end) if span.start < e < span.end)}
    points, waiting, open_ = sorted(ends), inside[::-1], []
    for start, end in pairwise(points):
        while waiting and waiting[-1].start <= start:
            open_.append(waiting.pop())
        open_ = [mark for mark in open_ if mark.end > start]
        yield start, end, list(open_)


def marked(text: str, span: Span, found: list[Mark]) -> str:
    """The HTML of a span: each mark opens with a tag that names it and leads to its fields."""
    parts = []
    for start, end, over in pieces(span, found):
        parts += [_tag(mark) for mark in over if mark.start == start]
        words = safe(text[start:end])
        if not over:
            parts.append(words)
            continue
        kinds = " ".join(sorted({mark.kind for mark in over} | {_status(mark) for mark in over}))
        names = " ".join(mark.anchor for mark in over)
        parts.append(f'<mark class="{kinds}" data-m="{names}">{words}</mark>')
    return "".join(parts)


def _status(mark: Mark) -> str:
    """A class for what has not happened; a plain word for the rest."""
    status = getattr(mark.row, "status", "")
    return "unreal" if status in ("proposed", "demanded") else "withdrawn" if status == "withdrawn" else "plain"


def _tag(mark: Mark) -> str:
    label = f" <span>{safe(mark.label)}</span>" if mark.label else ""
    return f'<a class="tag {mark.kind}" id="{mark.anchor}" href="#{mark.anchor}-fields">{mark.anchor}{label}</a>'


def note(mark: Mark, line: str, uses: Iterable[tuple[str, str]], doors: Mapping[str, str]) -> str:
    """A mark's coded fields on demand: a summary, the fields that hold something, the citation, its charts."""
    row = mark.row
    summary = (
        wording(row) + f" · {row.measure.replace('_', ' ')}, {place(row.population)}" if mark.kind == "figure" else ""
    )
    summary = summary or f"{row.actor}: {row.action} · {row.issue.replace('_', ' ')}"
    status = f" · {row.status}" if getattr(row, "status", "reported") not in ("", "reported") else ""
    hand, why = by_hand(mark.anchor, row.rule)
    reason = f'<p class="hand">{hand.capitalize()}: <bdi>{safe(why)}</bdi></p>' if hand else ""
    summary += f" · {hand}" if hand else ""
    fields = "".join(_field(name, value, doors) for name, value in row._asdict().items() if _told(name, value))
    charts = "".join(f'<li><a href="{escape(url)}">{safe(title)}</a></li>' for url, title in uses)
    used = f"<p>Drawn in</p><ul>{charts}</ul>" if charts else "<p>Drawn in no chart.</p>"
    return (
        f'<details class="note {mark.kind}" id="{mark.anchor}-fields" data-for="{mark.anchor}">'
        f"<summary><b>{mark.anchor}</b> {safe(summary + status)}</summary>"
        f"{reason}<dl>{fields}</dl>{used}"
        f'<p class="cite"><bdi>{safe(line)}</bdi></p><button type="button" class="copy" hidden>Copy citation</button>'
        f'<p><a href="#{mark.anchor}">Back to the sentence</a></p></details>'
    )


def _told(name: str, value: object) -> bool:
    return name not in ("Index", *ELSEWHERE) and not pd.isna(value) and value != ""


def _field(name: str, value: object, doors: Mapping[str, str]) -> str:
    """One coded field; a reference to another row is a link to it."""
    shown = f"{value:,}" if isinstance(value, int) else str(value.date()) if hasattr(value, "date") else safe(value)
    if name in LINKED and value in doors:
        shown = f'<a href="{escape(doors[value])}">{safe(str(value).rpartition("#")[2])}</a>'
    return f"<div><dt>{name}</dt><dd>{shown}</dd></div>"


def blocks(article, found: list[Mark], notes: Mapping[str, str], excerpts: bool = False) -> list[Block]:
    """An article as blocks of HTML: text and notes side by side, furniture shown as masked.

    With `excerpts` only blocks that hold a mark are shown; what is left out shows as […].
    """
    furniture = sorted(article.masked or ())
    out, gap = [], False
    for span in cut(article.text, found):
        inside = [mark for mark in found if mark.start < span.end and mark.end > span.start]
        if excerpts and not inside:
            gap = True
            continue
        lead, gap = '<p class="gap">[…]</p>' if gap else "", False
        own = [mark for mark in inside if mark.start >= span.start]
        aside = f'<div class="notes">{"".join(notes[m.anchor] for m in own)}</div>' if own else ""
        words = _with_furniture(article.text, span, inside, furniture, excerpts)
        out.append(Block(f'<div class="block">{lead}<p dir="auto">{words}</p>{aside}</div>', [m.anchor for m in own]))
    return out + ([Block('<div class="block"><p class="gap">[…]</p></div>', [])] if gap else [])


def _with_furniture(text: str, span: Span, found: list[Mark], furniture: list, excerpts: bool) -> str:
    """The marked text of a span, with the masked stretches of it named and set apart."""
    parts, at = [], span.start
    for start, end, kind in furniture:
        start, end = max(start, at), min(end, span.end)
        if start >= end or not text[start:end].strip():
            continue
        parts.append(marked(text, Span(at, start), found) if at < start else "")
        words = "[…]" if excerpts else safe(text[start:end])
        parts.append(f'<s class="masked"><i>not read ({safe(kind)}):</i> {words}</s>')
        at = end
    return "".join(parts) + (marked(text, Span(at, span.end), found) if at < span.end else "")


def paginate(all_blocks: list[Block], limit: int = PAGE_LIMIT) -> list[list[Block]]:
    """Blocks shared out over pages of at most `limit` characters; always at least one page."""
    pages: list[list[Block]] = [[]]
    size = 0
    for block in all_blocks:
        if pages[-1] and size + len(block.html) > limit:
            pages.append([])
            size = 0
        pages[-1].append(block)
        size += len(block.html)
    return pages
