"""The report site: every page of it, written into one folder by `write_site`."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pandas as pd
from markupsafe import Markup

import ceasefire.site.evidence as ev
from ceasefire.articles.corrections import CORRECTIONS, CorrectionsWarning, read_corrections
from ceasefire.charts.words import day
from ceasefire.site.datapackage import data_dictionary, write_tables
from ceasefire.site.findings import findings
from ceasefire.site.notebooks import Page, figure_html, read_page, short_title, write_reports
from ceasefire.site.pages import Site, article_file, published


def write_site(
    folder: Path,
    reports: list,
    path: Path | None,
    corpus: str,
    excerpts: bool = False,
    earlier=(),
    codebook: Path | None = None,
) -> Site:
    """Write every page of the site into `folder`, which holds the executed notebooks of `reports`.

    `earlier` names the reports that were kept as they are though what they depend on has changed.
    """
    from importlib.metadata import version

    articles, tables = read_tables(path, codebook)
    site = Site(folder, articles, tables, corpus, excerpts, shares=None if path else accuracy_shares(articles, tables))
    pages = [read_page(report, folder) for report in reports]
    site.menu = [(page.file(), short_title(page)) for page in pages if page.report.main]
    site.menu += [("articles.html", "Articles"), ("tables.html", "Tables"), ("method.html", "Method")]
    for page in pages:
        for chart in page.charts:
            for row in chart.rows:
                site.uses.setdefault(row, []).append((chart.href, f"{page.title}: {chart.title}"))
    evidence = evidence_pages(site)
    write_reports(site, pages)
    write_evidence(site, evidence)
    write_tables(site)
    totals = {name: len(table) for name, table in tables.items()}
    site.write(
        "method.html", "method.html.j2", title="Method", totals=totals, dictionary=list(data_dictionary().items())
    )
    write_index(site, pages, version("ceasefire"), earlier)
    return site


def read_tables(path: Path | None, codebook: Path | None = None) -> tuple[pd.DataFrame, dict[str, pd.DataFrame]]:
    """The articles with their texts, and the five tables drawn from them."""
    from ceasefire.articles import ArticlesWarning, load_articles, public
    from ceasefire.codebook import load_codebook
    from ceasefire.disagreements import disagreements
    from ceasefire.figures import figures
    from ceasefire.positions import positions
    from ceasefire.positions.shifts import shifts

    with warnings.catch_warnings():  # the build tells them as sentences
        warnings.simplefilter("ignore", ArticlesWarning)
        warnings.simplefilter("ignore", CorrectionsWarning)
        articles, words = load_articles(path, codebook), load_codebook(codebook)
        read = {"figures": figures(articles, words), "positions": positions(articles, words)}
    articles.attrs["problems"] += [one for table in read.values() for one in table.attrs.get("problems", ())]
    tables = {"articles": public(articles)} | read
    tables["shifts"] = shifts(tables["positions"])
    tables["disagreements"] = disagreements(tables["figures"])
    return articles, tables


def accuracy_shares(articles: pd.DataFrame, tables: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """How well the shipped articles are read, as the accuracy notebook counts it."""
    from ceasefire import accuracy

    texts = dict(zip(articles["article"], articles["text"], strict=True))
    return accuracy.compare(accuracy.read_gold(None), tables["figures"], tables["positions"], texts)[0]


def write_index(site: Site, pages: list[Page], version: str, earlier=()) -> None:
    """The front page: the findings in words with their charts, then the way to everything else."""
    words = findings(site.tables, site.shares)
    opening = [
        {
            "title": page.title,
            "href": page.file(),
            "words": [Markup(site.lead(sentence)) for sentence in words[page.report.name]],
            "chart": Markup(site.lead(figure_html(page.charts[0]))) if page.charts else "",
        }
        for page in pages
        if page.report.name in words
    ]
    reports = [
        {
            "title": page.title,
            "href": page.file(),
            "note": page.report.note,
            "earlier": page.report.name in earlier,
            "preview": f"charts/{page.charts[0].name}.svg" if page.charts else "",
        }
        for page in pages
    ]
    site.write(
        "index.html",
        "index.html.j2",
        title="Findings",
        findings=opening,
        reports=reports,
        version=version,
        own=site.shares is not None,
    )


def evidence_pages(site: Site) -> dict[str, list[list[ev.Block]]]:
    """The blocks of every article page by article; sets `site.doors` to where each row's sentence lies."""
    found, rough = {}, {}
    for article, marks in _marks(site):
        plain = {mark.anchor: ev.note(mark, "x" * 300, [("x" * 60, "x" * 80)] * 3, {}) for mark in marks}
        rough[article.article] = ev.paginate(ev.blocks(article, marks, plain, site.excerpts))
        for part, page in enumerate(rough[article.article]):
            for anchor in (name for block in page for name in block.anchors):
                href = f"{quote(article_file(article.article, part))}#{anchor}"
                site.doors[f"{article.article}#{anchor}"] = href
    for article, marks in _marks(site):
        notes = {mark.anchor: _note(site, article, mark) for mark in marks}
        final = iter(ev.blocks(article, marks, notes, site.excerpts))
        found[article.article] = [[next(final) for _ in page] for page in rough[article.article]]
    return found


def _marks(site: Site) -> Iterator[tuple[object, list[ev.Mark]]]:
    """Each article with its marks."""
    rows = {name: dict(list(site.tables[name].groupby("article"))) for name in ("figures", "positions")}
    for article in site.articles.itertuples():
        own = [rows[name].get(article.article, site.tables[name].iloc[:0]) for name in ("figures", "positions")]
        yield article, ev.marks(*own)


def _note(site: Site, article, mark: ev.Mark) -> str:
    """A mark's note with its citation and links as seen from its own page."""
    row_id = f"{article.article}#{mark.anchor}"
    up = "../" * (article.article.count("/") + 1)
    line = ev.cite(mark, article, site.corpus, site.doors[row_id].partition("#")[0])
    linked = [getattr(mark.row, name) for name in ev.LINKED if getattr(mark.row, name, "")]
    doors = {other: up + site.doors[other] for other in linked if other in site.doors}
    return ev.note(mark, line, [(up + href, title) for href, title in site.uses.get(row_id, ())], doors)


def write_evidence(site: Site, pages: dict[str, list[list[ev.Block]]]) -> None:
    """The article pages and their list."""
    counts = {name: site.tables[name]["article"].value_counts() for name in ("figures", "positions")}
    lines = read_corrections(Path(site.articles.attrs.get("corrections", CORRECTIONS)))
    items = []
    for article in site.articles.itertuples():
        own = pages[article.article]
        seen = {name: int(counts[name].get(article.article, 0)) for name in counts}
        up = "../" * (article.article.count("/") + 1)
        names = [article_file(article.article, part) for part in range(len(own))]
        parts = [(quote(Path(name).name), f"Part {i + 1}") for i, name in enumerate(names)]
        charts = {use for row, uses in site.uses.items() if row.rpartition("#")[0] == article.article for use in uses}
        by_hand = [
            (up + site.doors.get(row, ""), row, *told) for row, *told in ev.corrections(article, site.tables, lines)
        ]
        about = {"title": article.title or article.article, "published": published(article)}
        for part, name in enumerate(names):
            site.write(
                name,
                "evidence.html.j2",
                article=article,
                basis=dict(data_dictionary()["date_basis"]).get(article.date_basis, article.date_basis),
                captured="" if pd.isna(article.captured) else day(article.captured),
                corrections=by_hand,
                parts=parts,
                part=part,
                uses=[(up + href, title) for href, title in sorted(charts)],
                blocks=[Markup(block.html) for block in own[part]],
                **about,
                **seen,
            )
        outlet = article.outlet or "not stated"
        items.append({"href": quote(names[0]), "outlet": outlet, "duplicate": article.duplicate_of, **about, **seen})
    problems = [str(problem) for problem in site.articles.attrs.get("problems", ())]
    site.write("articles.html", "articles.html.j2", title="The articles", items=items, problems=problems)
