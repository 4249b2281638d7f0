"""Report pages: the cells of executed notebooks, their charts drawn in place so that each mark is a door."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from html import escape, unescape
from pathlib import Path
from urllib.parse import unquote

import nbformat
from markupsafe import Markup

from ceasefire.site.evidence import Block, paginate
from ceasefire.site.pages import DOOR, LIMIT, SITE, Site


@dataclass
class Drawing:
    """One chart of a report, as the notebook shows it, with the rows its marks lead to."""

    name: str
    title: str
    alt: str
    svg: str
    png: bytes
    csv: str
    rows: list[str]
    page: str = ""  # the file it stands in

    @property
    def href(self) -> str:
        """Where it stands on the site."""
        return f"{self.page}#{self.name}"


def drawing(output, report: str) -> Drawing:
    """The chart in a notebook output; one that carries no name of its own gets one from its drawing."""
    data = output["data"]
    svg = "".join(data["image/svg+xml"])
    svg = svg[svg.index("<svg") :].replace(
        "<a ", '<a pointer-events="all" '
    )  # a door has no paint of its own to click on
    named = re.search(r'<title id="([\w-]+)-title">(.*?)</title>', svg, re.S)
    name = f"{report}-{named[1] if named else hashlib.sha256(svg.encode()).hexdigest()[:8]}"
    alt = output.get("metadata", {}).get("image/svg+xml", {}).get("alt") or "".join(data.get("text/plain", ""))
    rows = [f"{unquote(m[1])}#{m[2]}" for m in DOOR.finditer(svg)]
    png = base64.b64decode("".join(data.get("image/png", "")))
    title = unescape(named[2]) if named else "Chart"
    return Drawing(name, title, alt, svg, png, "".join(data.get("text/csv", "")), list(dict.fromkeys(rows)))


def figure_html(chart: Drawing) -> str:
    """A chart in its page: drawn in place, so that its links live, with its files below."""
    kinds = [("svg", chart.svg), ("png", chart.png), ("csv", chart.csv)]
    links = ", ".join(f'<a href="charts/{chart.name}.{k}" download>{k.upper()}</a>' for k, held in kinds if held)
    doors = "Every mark is a link to its sentence. " if chart.rows else ""
    words = f"<details><summary>In words</summary><p>{escape(chart.alt)}</p></details>" if chart.alt else ""
    return (
        f'<figure class="chart" id="{chart.name}">{chart.svg}'
        f"<figcaption>{doors}Download {links}{words}</figcaption></figure>"
    )


def shown(output, charts: list[Drawing], report: str) -> str:
    """One output of a cell as HTML; a chart is also kept in `charts`."""
    from nbconvert.filters import markdown2html, strip_ansi

    if output["output_type"] in ("stream", "error"):
        text = output.get("text") or "\n".join(output.get("traceback", ()))
        return f'<pre tabindex="0">{escape(strip_ansi("".join(text)))}</pre>'
    data = output["data"]
    if "image/svg+xml" in data:
        charts.append(drawing(output, report))
        return figure_html(charts[-1])
    if "text/html" in data:
        return _scrolling("".join(data["text/html"]))
    if "text/markdown" in data:
        return f'<div class="prose">{markdown2html("".join(data["text/markdown"]))}</div>'
    if "image/png" in data:
        alt = escape("".join(data.get("text/plain", "")), quote=True)
        return f'<img alt="{alt}" src="data:image/png;base64,{"".join(data["image/png"]).strip()}">'
    return f'<pre tabindex="0">{escape("".join(data.get("text/plain", "")))}</pre>'


def _scrolling(html: str) -> str:
    """Tables in a frame that scrolls sideways, with header cells that say something."""
    html = re.sub(r"<th([^>]*)>\s*(?:&nbsp;)?\s*</th>", r"<td\1></td>", html)
    html = re.sub(r"<td([^>]*)>(\d{4}-\d\d-\d\d)</td>", r'<td\1><span class="day">\2</span></td>', html)
    html = re.sub(r"<td([^>]*)>([^<]{40,})</td>", r'<td\1><div class="long">\2</div></td>', html)
    html = re.sub(r"<table\b", '<div class="scroll" role="group" aria-label="Table" tabindex="0"><table', html)
    return f'<div class="prose">{html.replace("</table>", "</table></div>")}</div>'


def report_cells(notebook, report: str) -> tuple[list[str], list[Drawing]]:
    """The cells of an executed notebook as HTML, and the charts in them."""
    from nbconvert import HTMLExporter

    charts: list[Drawing] = []
    exporter = HTMLExporter(
        template_name="notebook",
        extra_template_basedirs=[str(SITE / "templates")],
        exclude_anchor_links=True,
        filters={"shown": lambda output: shown(output, charts, report)},
    )
    html, _ = exporter.from_notebook_node(notebook)
    return [cell for cell in html.split("<!--cell-->") if cell.strip()], charts


def heading(notebook) -> str:
    """The first heading of a notebook, without its marks; empty when it has none."""
    lines = (line for cell in notebook.cells if cell.cell_type == "markdown" for line in cell.source.splitlines())
    return next((re.sub(r"[#*`_]", "", line).strip() for line in lines if line.startswith("# ")), "")


@dataclass
class Page:
    """A report on its way to the site."""

    report: object
    title: str
    headed: bool
    parts: list[str]
    charts: list[Drawing]

    def file(self, part: int = 0) -> str:
        """The name of one of its files."""
        return f"{self.report.name}{f'-{part + 1}' if part else ''}.html"


def read_page(report, folder: Path) -> Page:
    """One executed notebook as a page, cut where it would grow too heavy."""
    notebook = nbformat.read(folder / "notebooks" / f"{report.name}.ipynb", as_version=4)
    cells, charts = report_cells(notebook, report.name)
    pages = paginate([Block(cell, []) for cell in cells], LIMIT)
    parts = ["".join(block.html for block in page) for page in pages]
    page = Page(report, report.title or heading(notebook) or report.name, False, parts, charts)
    page.headed = "<h1" in parts[0]
    if page.headed and report.title:
        parts[0] = re.sub(r"(<h1[^>]*>).*?(</h1>)", rf"\g<1>{escape(report.title)}\2", parts[0], count=1, flags=re.S)
    for chart in charts:
        chart.page = page.file(next(i for i, part in enumerate(parts) if f'id="{chart.name}"' in part))
    return page


def short_title(page: Page) -> str:
    """A report's name in the menu: "10-casualties" is Casualties.

    >>> from ceasefire.reports import Report
    >>> short_title(Page(Report("10-casualties", Path("x.ipynb")), "", False, [], []))
    'Casualties'
    """
    return re.sub(r"^[\d-]+", "", page.report.name).replace("-", " ").capitalize()


def write_reports(site: Site, pages: list[Page]) -> None:
    """The report pages, and each chart as SVG, PNG and CSV."""
    (site.folder / "charts").mkdir()
    for page in pages:
        menu = [(page.file(i), f"Part {i + 1}") for i in range(len(page.parts))] if len(page.parts) > 1 else []
        for part, body in enumerate(page.parts):
            site.write(
                page.file(part),
                "report.html.j2",
                title=page.title,
                heading=page.headed and not part,
                report_note=page.report.note,
                body=Markup(site.lead(body)),
                command=page.report.command(),
                name=page.report.name,
                part_menu=menu,
            )
        for chart in page.charts:
            file = site.folder / "charts" / chart.name
            svg = re.sub(r'href="articles/', 'href="../articles/', site.lead(chart.svg))
            file.with_name(f"{chart.name}.svg").write_text(svg, encoding="utf-8")
            file.with_name(f"{chart.name}.png").write_bytes(chart.png)
            if chart.csv:
                file.with_name(f"{chart.name}.csv").write_text(chart.csv, encoding="utf-8")
