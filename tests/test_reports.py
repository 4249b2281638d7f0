"""The report site: what is built, what it is built from, and that it stands or falls as a whole."""

from __future__ import annotations

import base64
import csv
import errno
import hashlib
import html.parser
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import unquote

import frictionless
import pytest
import sample_site

import ceasefire.site
from ceasefire import builds, reports, runs
from ceasefire.articles.corrections import HEADER, correct
from ceasefire.site import evidence, notebooks, pages, readme
from ceasefire.site.datapackage import datapackage
from ceasefire.tables import COLUMNS, frame
from ceasefire.text import Span


@pytest.fixture(autouse=True)
def sample(monkeypatch):
    """The site is built over the made-up collection."""
    monkeypatch.setattr(ceasefire.site, "read_tables", sample_site.read_tables)
    monkeypatch.setattr(ceasefire.site, "accuracy_shares", lambda *_: None)


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A folder with notebooks, a list of reports and the site built from them."""
    home = tmp_path_factory.mktemp("home")
    sample_site.notebook(home / "notebooks")
    (home / "reports.yml").write_text("late:\n  notebook: 10-casualties\n  parameters: {start: 2031-03-02}\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ceasefire.site, "read_tables", sample_site.read_tables)
        patch.setattr(ceasefire.site, "accuracy_shares", lambda *_: None)
        assert build(home)
    return home


BUILD = reports.build
READ_TABLES = ceasefire.site.read_tables


def build(home: Path, out: str = "reports", **options) -> bool:
    listing = {"notebooks": home / "notebooks", "listing": home / "reports.yml"}
    return BUILD(home / out, say=lambda text: None, **listing, **options)


def contents(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def site_pages(home: Path) -> list[Path]:
    return sorted((home / "reports").rglob("*.html"))


class Tags(html.parser.HTMLParser):
    """The tags of a page, with their attributes."""

    def __init__(self, path: Path):
        super().__init__()
        self.found: list[tuple[str, dict]] = []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))

    def values(self, name: str) -> list[str]:
        return [attrs[name] for _, attrs in self.found if attrs.get(name)]


# What a build leaves behind.


def test_a_build_leaves_notebooks_pages_charts_and_tables(built):
    names = set(contents(built / "reports"))
    assert {"index.html", "method.html", "articles.html", "tables.html", "datapackage.json", "hashes.json"} <= names
    assert {"10-casualties.html", "late.html", "notebooks/10-casualties.ipynb", "notebooks/late.ipynb"} <= names
    assert {f"tables/{name}.{kind}" for name in COLUMNS for kind in ("csv", "html")} <= names
    assert {f"charts/10-casualties-toll.{kind}" for kind in ("svg", "png", "csv")} <= names
    assert {"articles/plain/one.html", "articles/hostile.html", "articles/quiet.html"} <= names


def test_two_builds_are_the_same_to_the_byte(built):
    assert build(built, "again")
    assert contents(built / "again") == contents(built / "reports")


def test_what_has_not_changed_is_not_built_again(built):
    began = time.perf_counter()
    assert build(built) is False
    assert time.perf_counter() - began < 2


def test_the_index_opens_with_the_finding_in_words(built):
    index = (built / "reports/index.html").read_text()
    first = index.index('<a href="articles/plain/one.html#F01">at least 40</a> (the ministry in Port Lys, 4 Mar 2031)')
    assert index.index("Killed in Lys") < first < index.index('id="10-casualties-toll"')
    assert "of 4 figures, 2 without a named speaker, 3 hedged" in index


def test_each_report_prints_its_papermill_call(built):
    assert (
        "papermill notebooks/10-casualties.ipynb late.ipynb -p start 2031-03-02"
        in (built / "reports/late.html").read_text()
    )


def test_parameters_reach_the_notebook(built):
    assert "from 2031-03-02 on" in (built / "reports/late.html").read_text()
    assert "from 2031-03-01 on" in (built / "reports/10-casualties.html").read_text()


def test_every_link_leads_somewhere(built):
    for path in site_pages(built):
        tags = Tags(path)
        for link in tags.values("href") + tags.values("src"):
            if link.startswith("data:"):
                continue
            name, _, anchor = link.partition("#")
            target = path.parent / unquote(name) if name else path
            assert target.is_file(), f"{path.name}: {link}"
            if anchor and target.suffix == ".html":
                assert anchor in Tags(target).values("id"), f"{path.name}: {link}"


def test_no_id_stands_twice_on_a_page(built):
    for path in site_pages(built):
        ids = Tags(path).values("id")
        assert len(ids) == len(set(ids)), path.name


def test_pages_load_nothing_and_run_only_our_own_scripts(built):
    for path in site_pages(built):
        text = path.read_text(encoding="utf-8")
        policy = re.search(r'Content-Security-Policy" content="([^"]+)"', text)[1].replace("&#39;", "'")
        assert policy.startswith("default-src 'none'") and "unsafe-inline" not in policy.split("style-src")[0]
        for script in re.findall(r"<script>(.*?)</script>", text, re.S):
            digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
            assert f"'sha256-{digest}'" in policy
        tags = Tags(path)
        assert not [link for link in tags.values("src") if re.match("(https?:)?//", link)]
        assert not {tag for tag, _ in tags.found} & {"iframe", "object", "embed", "link", "base", "form"}
        assert not [name for _, attrs in tags.found for name in attrs if name.startswith("on")], path.name


def test_pages_are_light(built):
    assert max(path.stat().st_size for path in site_pages(built)) < 200_000


def test_the_datapackage_describes_the_tables_as_they_are(built):
    report = frictionless.validate(str(built / "reports/datapackage.json"))
    assert report.valid, report.flatten(["rowNumber", "fieldName", "message"])


@pytest.mark.parametrize("wrong", [("exact", "perhaps"), ("4,40", "4,forty"), ("plain/one#F01", "plain/one#F99")])
def test_the_datapackage_finds_a_wrong_table(built, tmp_path, wrong):
    for name in COLUMNS:
        text = (built / f"reports/tables/{name}.csv").read_text()
        text = text.replace(wrong[0], wrong[1], 1) if name == "figures" and wrong[0] in text else text
        text = text.replace("2031-03-04", "March", 1) if name == "figures" and wrong[0] not in text else text
        (tmp_path / "tables").mkdir(exist_ok=True)
        (tmp_path / f"tables/{name}.csv").write_text(text)
    (tmp_path / "datapackage.json").write_text(json.dumps(datapackage("0" * 64)))
    assert not frictionless.validate(str(tmp_path / "datapackage.json")).valid


# Evidence.


def test_overlapping_marks_keep_every_word_in_its_place():
    marks = evidence.marks(sample_site.figures().query("article == 'plain/one'"), sample_site.positions())
    words = evidence.marked(sample_site.PLAIN, Span(0, len(sample_site.PLAIN)), marks)
    shown = re.sub(r'<a class="tag.*?</a>', "", words)
    assert html.unescape(re.sub(r"<[^>]+>", "", shown)) == sample_site.PLAIN


def test_a_mark_inside_a_mark_belongs_to_both():
    rows = [
        sample_site.row("a", "about 12 of 40 men", 1, "about 12 of 40 men", measure="killed", hedge="about", best=12),
        sample_site.row("a", "about 12 of 40 men", 2, "40 men", measure="held", hedge="exact", best=40),
    ]
    marks = evidence.marks(frame("figures", rows), frame("positions"))
    shown = evidence.marked("about 12 of 40 men", Span(0, 18), marks)
    assert 'data-m="F01">about 12 of </mark>' in shown and 'data-m="F01 F02">40 men</mark>' in shown


def test_nothing_of_a_hostile_article_becomes_markup(built):
    for name in ("articles/hostile.html", "articles.html", "tables/figures.html", "tables/articles.html", "index.html"):
        path = built / "reports" / name
        tags = Tags(path)
        assert len([tag for tag, _ in tags.found if tag == "script"]) == 3, name
        assert not [link for link in tags.values("href") if link.startswith("javascript")]
    text = (built / "reports/articles/hostile.html").read_text()
    assert "&lt;script&gt;document.title" in text and "&lt;/svg&gt;" in text and "\x00" not in text
    assert '<p dir="auto">' in text


def test_furniture_is_shown_as_masked(built):
    text = (built / "reports/articles/plain/one.html").read_text()
    assert '<s class="masked"><i>not read (form):</i> Subscribe to our letter</s>' in text


def test_status_and_hedge_are_words_beside_the_mark(built):
    text = (built / "reports/articles/plain/one.html").read_text()
    assert "F01 <span>at least</span>" in text and "F03 <span>proposed</span>" in text
    assert "P01 <span>Lys: demand</span>" in text


def test_an_evidence_page_says_what_a_person_did_and_why(tmp_path):
    """Added, changed and taken out: in the list at the head, beside the mark and in its note."""
    articles, tables = sample_site.read_tables()
    text = sample_site.PLAIN
    lines = [
        ("change", "six children", "best=5; low=5; high=5", "five by the later <list>"),
        ("add", "all 12 captives", "measure=held; hedge=exact; best=12", "the rules missed it"),
        ("remove", "release of 12 captives", "", "no figure: nothing was agreed"),
    ]
    with (tmp_path / "corrections.csv").open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(HEADER)
        for action, quote, changes, reason in lines:
            start = text.index(quote)
            rows.writerow(["plain/one", "figures", action, start, start + len(quote), quote, "", changes, reason])
    articles.attrs["corrections"] = str(tmp_path / "corrections.csv")
    tables["figures"] = correct("figures", tables["figures"], articles)
    site = pages.Site(tmp_path, articles, tables, "c" * 64, False)
    ceasefire.site.write_evidence(site, ceasefire.site.evidence_pages(site))
    shown = (tmp_path / "articles/plain/one.html").read_text()
    assert '#F02">F02</a> changed by a person: <bdi>five by the later &lt;list&gt;</bdi>' in shown
    assert '#C2">C2</a> added by a person: <bdi>the rules missed it</bdi>' in shown
    assert "figure “release of 12 captives” taken out by a person: <bdi>no figure: nothing was agreed</bdi>" in shown
    assert "F02 <span>changed by a person</span>" in shown and "C2 <span>added by a person</span>" in shown
    assert '<p class="hand">Changed by a person: <bdi>five by the later &lt;list&gt;</bdi></p>' in shown
    assert "by a person" not in (tmp_path / "articles/hostile.html").read_text()


def test_an_evidence_page_leads_back_to_the_charts(built):
    text = (built / "reports/articles/plain/one.html").read_text()
    assert '<a href="../../10-casualties.html#10-casualties-toll">' in text
    assert '<a href="../../articles/plain/one.html#F01">F01</a>' in text  # the whole of which F02 is a part


def test_each_row_has_a_citation_with_date_and_link(built):
    text = (built / "reports/articles/plain/one.html").read_text()
    lines = re.findall(r'<p class="cite"><bdi>(.*?)</bdi>', text)
    assert len(lines) == 4 and all("4 Mar 2031" in line and "articles/plain/one.html#" in line for line in lines)


def test_excerpts_show_only_the_paragraphs_around_marks(built):
    assert build(built, "excerpts", excerpts=True)
    text = (built / "excerpts/articles/plain/one.html").read_text()
    assert "Nothing else is told here" not in text and "Subscribe" not in text and "[…]" in text
    assert "at least 40 people were killed" in text


def many(n: int) -> tuple:
    text = " ".join(f"{i} were killed" for i in range(1, n + 1))
    rows, at = [], 0
    for i in range(1, n + 1):
        quote = f"{i} were killed"
        fields = {"article": "long", "quote": quote, "start": at, "end": at + len(quote), "measure": "killed"}
        rows.append({"figure_id": f"long#F{i:02}", "low": i, "best": i, "high": i, "hedge": "exact"} | fields)
        at += len(quote) + 1
    article = {"article": "long", "words": 3 * n, "text": text, "masked": []}
    return frame("articles", [article], extra=("text", "masked")), frame("figures", rows)


def test_ten_thousand_figures_are_shared_out_over_pages(tmp_path):
    articles, figures = many(10_000)
    tables = {"articles": articles, "figures": figures, "positions": frame("positions")}
    site = pages.Site(tmp_path, articles, tables, "c" * 64, False)
    ceasefire.site.write_evidence(site, ceasefire.site.evidence_pages(site))
    files = sorted(tmp_path.rglob("long*.html"))
    assert len(files) > 2 and max(file.stat().st_size for file in files) < 1_000_000
    ids = {file.name: set(re.findall(r'id="(F\d+)"', file.read_text())) for file in files}
    assert sum(map(len, ids.values())) == 10_000
    for row in ("long#F01", "long#F5000", "long#F10000"):
        name, _, anchor = site.doors[row].partition("#")
        assert anchor in ids[Path(name).name]


def test_a_chart_leads_to_the_page_that_holds_its_sentence(tmp_path):
    site = pages.Site(
        tmp_path, sample_site.articles(), {}, "", False, doors={"a/b c#F02": "articles/a/b%20c-3.html#F02"}
    )
    assert site.lead('<a href="articles/a/b%20c.html#F02">') == '<a href="articles/a/b%20c-3.html#F02">'


def test_a_heavy_report_is_cut_into_parts(tmp_path, monkeypatch):
    monkeypatch.setattr(notebooks, "LIMIT", 500)
    path = sample_site.notebook(tmp_path / "notebooks")
    page = notebooks.read_page(reports.Report("10-casualties", path), tmp_path)
    assert len(page.parts) > 1 and page.file(1) == "10-casualties-2.html"


def test_the_readme_and_its_picture_are_what_the_library_reads_today(monkeypatch):
    monkeypatch.undo()
    articles, tables = ceasefire.site.read_tables(None)
    shares = ceasefire.site.accuracy_shares(articles, tables)
    site = pages.Site(reports.ROOT, articles, tables, "", False, shares)
    text = (reports.ROOT / "README.md").read_text(encoding="utf-8")
    mend = "run `make reports` and commit README.md and docs/"
    assert f"{readme.BEGIN}\n{readme.block(site)}\n{readme.END}" in text, mend
    assert (reports.ROOT / readme.PICTURE).read_text(encoding="utf-8") == readme.picture(site), mend


def test_no_number_is_typed_by_hand_in_the_readme():
    text = (reports.ROOT / "README.md").read_text(encoding="utf-8")
    typed = text.partition(readme.BEGIN)[0] + text.partition(readme.END)[2]
    typed = re.sub(r"Python 3\.\d+|\d\d-[a-z]+|2023-12-01|EXCERPTS=1|width=\"\d+\"", "", typed)
    assert not re.findall(r"\d+", typed)


# A build is whole or not at all.


def test_a_changed_parameter_runs_only_its_report(built, tmp_path, monkeypatch):
    for name, data in contents(built).items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    (tmp_path / "reports.yml").write_text("late:\n  notebook: 10-casualties\n  parameters: {start: 2031-03-03}\n")
    run = []
    real = runs.execute
    monkeypatch.setattr(runs, "execute", lambda report, *rest: run.append(report.name) or real(report, *rest))
    assert build(tmp_path) and run == ["late"]
    assert "from 2031-03-03 on" in (tmp_path / "reports/late.html").read_text()


def test_a_file_gone_or_edited_is_built_again(built, tmp_path):
    assert builds.last_build(built / "reports")["corpus"]
    copy = tmp_path / "reports"
    for name, data in contents(built / "reports").items():
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        (copy / name).write_bytes(data)
    (copy / "index.html").write_text("edited")
    assert builds.last_build(copy) == {}


def copied(built: Path, home: Path) -> dict[str, bytes]:
    for name, data in contents(built).items():
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_bytes(data)
    return contents(home / "reports")


def test_a_failing_notebook_is_named_and_leaves_the_old_site(built, tmp_path, capsys, monkeypatch):
    before = copied(built, tmp_path)
    sample_site.notebook(tmp_path / "notebooks", last="raise ValueError('start 2031-13-01\\nis not a date')")
    monkeypatch.setattr(reports, "build", lambda *_, **__: build(tmp_path))
    assert reports.main(["--out", str(tmp_path / "reports")]) == 1
    last = capsys.readouterr().err.strip().splitlines()[-1]
    assert last.startswith("10-casualties.ipynb (") and re.search(
        "cell [67]: ValueError: start 2031-13-01 is not a date$", last
    )
    assert contents(tmp_path / "reports") == before
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []


def test_a_full_disk_leaves_the_old_site(built, tmp_path, capsys, monkeypatch):
    before = copied(built, tmp_path)
    (tmp_path / "reports/index.html").write_text("old")
    before["index.html"] = b"old"

    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(ceasefire.site, "write_index", full)
    monkeypatch.setattr(reports, "build", lambda *_, **__: build(tmp_path))
    assert reports.main(["--out", str(tmp_path / "reports")]) == 1
    assert "No space left on device" in capsys.readouterr().err
    assert contents(tmp_path / "reports") == before


def test_a_kill_in_the_middle_leaves_the_old_site(built, tmp_path):
    before = copied(built, tmp_path)
    sample_site.notebook(tmp_path / "notebooks", last="import time; time.sleep(60)")
    code = (
        "from pathlib import Path; from ceasefire import reports; "
        f"h = Path({str(tmp_path)!r}); reports.build(h / 'reports', notebooks=h / 'notebooks', listing=h / 'none.yml')"
    )
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.DEVNULL, start_new_session=True)
    for _ in range(100):
        time.sleep(0.1)
        if list(tmp_path.glob(".reports-*/notebooks")):
            break
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert list(tmp_path.glob(".reports-*")) and contents(tmp_path / "reports") == before
    sample_site.notebook(tmp_path / "notebooks")
    (tmp_path / "reports/index.html").unlink()
    assert build(tmp_path)
    assert not list(tmp_path.glob(".reports-*"))  # what the killed build left is cleared away


def test_a_readers_own_file_and_the_readme_stay(built, tmp_path):
    copied(built, tmp_path)
    (tmp_path / "reports/README.md").write_text("stays")
    (tmp_path / "reports/articles/mine.txt").write_text("stays too")
    (tmp_path / "reports/index.html").unlink()
    assert build(tmp_path)
    assert (tmp_path / "reports/README.md").read_text() == "stays"
    assert (tmp_path / "reports/articles/mine.txt").exists() and (tmp_path / "reports/index.html").exists()


@pytest.mark.parametrize("exchange", [True, False])
def test_two_folders_change_places(tmp_path, monkeypatch, exchange):
    if not exchange:
        monkeypatch.setattr(builds, "_exchange", lambda *_: False)
    for name in ("old", "new"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "mark").write_text(name)
    builds.swap(tmp_path / "new", tmp_path / "old")
    assert (tmp_path / "old/mark").read_text() == "new"


# The list of reports.

BAD_LISTS = [
    ("a/b:\n  notebook: 10-casualties\n", "report name 'a/b': use small letters"),
    ("../x:\n  notebook: 10-casualties\n", "use small letters"),
    ("x:\n  notebook: 99-none\n", "no notebook '99-none'; there are 10-casualties"),
    ("x:\n  notebook: ../notebooks/10-casualties\n", "no notebook"),
    ("x: 10-casualties\n", "give notebook"),
    ("x:\n  notebook: 10-casualties\n  paramters: {}\n", "give notebook"),
    ("- x\n", "write each report as"),
    ("x: [\n", "not readable as YAML"),
    ("10-casualties:\n  notebook: 10-casualties\n", "has the name of a notebook"),
]


@pytest.mark.parametrize(("text", "said"), BAD_LISTS)
def test_a_bad_list_of_reports_is_told_in_one_sentence(tmp_path, text, said):
    sample_site.notebook(tmp_path / "notebooks")
    (tmp_path / "reports.yml").write_text(text)
    with pytest.raises(runs.ReportError, match=re.escape(said)) as told:
        build(tmp_path)
    assert "\n" not in str(told.value)


def test_an_unknown_report_name_and_parameter_are_told(built, tmp_path):
    with pytest.raises(runs.ReportError, match="no report 'x'; there are 10-casualties, late"):
        build(built, only="x")
    with pytest.raises(runs.ReportError, match=r"codebook .*/none: no such folder"):
        build(built, articles=built, codebook=built / "none")
    with pytest.raises(runs.ReportError, match="goes with articles of your own; name them, too"):
        build(built, codebook=built)
    sample_site.notebook(tmp_path / "notebooks")
    (tmp_path / "reports.yml").write_text("x:\n  notebook: 10-casualties\n  parameters: {stat: 2031-03-03}\n")
    with pytest.raises(runs.ReportError, match=r"no parameter 'stat'; 10-casualties\.ipynb has start"):
        build(tmp_path, only="x")


def test_other_articles_go_to_the_notebooks_that_can_read_them(tmp_path, built):
    path = sample_site.notebook(tmp_path / "notebooks")
    path.write_text(path.read_text().replace("the first day", "the first day\\narticles: str = ''  # which"))
    report = runs.Report("x", path, parameters={"start": "2031-03-02"})
    assert runs.declared(path) == ["start", "articles"]
    assert reports.of_articles(report, tmp_path).parameters == {"articles": str(tmp_path), "start": "2031-03-02"}
    assert (
        "articles"
        not in reports.of_articles(runs.Report("y", built / "notebooks/10-casualties.ipynb"), tmp_path).parameters
    )


def test_another_codebook_goes_to_the_notebooks_and_the_pages(tmp_path):
    path = sample_site.notebook(tmp_path / "notebooks")
    path.write_text(path.read_text().replace("the first day", "the first day\\narticles = ''\\ncodebook = ''"))
    given = reports.of_articles(runs.Report("x", path), tmp_path, tmp_path / "words").parameters
    assert given == {"articles": str(tmp_path), "codebook": str(tmp_path / "words")}
    example = reports.ROOT / "data/codebook-sudan"
    _, tables = READ_TABLES(example / "example.txt", example)
    assert "Darfur joint force" in set(tables["positions"]["actor"])


def test_a_correction_that_does_not_fit_is_told_with_the_other_problems(tmp_path, recwarn):
    (tmp_path / "a.txt").write_text("2024-05-02\n\nThe envoys met in Doha, and talks went on.", encoding="utf-8")
    (tmp_path / "corrections.csv").write_text(
        ",".join(HEADER) + "\na,figures,remove,0,6,12 men,,,no\n", encoding="utf-8"
    )
    articles, _ = READ_TABLES(tmp_path)
    assert [problem.place for problem in articles.attrs["problems"]] == ["corrections.csv line 2"]
    assert not recwarn.list


def test_the_words_of_another_codebook_make_a_build_anew(tmp_path):
    sample_site.notebook(tmp_path / "notebooks")
    (tmp_path / "words").mkdir()
    options = {"articles": sample_site.notebook(tmp_path / "other"), "codebook": tmp_path / "words"}
    assert build(tmp_path, **options) and not build(tmp_path, **options)
    (tmp_path / "words" / "actors.csv").write_text("term,actor,kind\n")
    assert build(tmp_path, **options)


def test_a_folder_without_notebooks_is_told(tmp_path):
    with pytest.raises(runs.ReportError, match="no notebooks in this folder"):
        build(tmp_path)


def test_the_shipped_list_names_notebooks_that_exist():
    listed = reports.load_reports(reports.ROOT / "reports.yml", reports.ROOT / "notebooks")
    assert {report.main for report in listed} == {True, False}
