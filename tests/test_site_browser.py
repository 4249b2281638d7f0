"""The built site in a real browser: doors open on their sentence, tables sort, nothing leaves the machine."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import sample_site

import ceasefire.site
from ceasefire import reports

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
WIDTHS = (1440, 360)

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM, reason="no chromium on this machine (Debian: apt install chromium)"),
]


@pytest.fixture(scope="module")
def browser():
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as driver:
        found = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield found
        found.close()


@pytest.fixture(scope="module")
def sample(tmp_path_factory) -> Path:
    """The site of the made-up collection, hostile article included."""
    home = tmp_path_factory.mktemp("sample")
    sample_site.notebook(home / "notebooks")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ceasefire.site, "read_tables", sample_site.read_tables)
        patch.setattr(ceasefire.site, "accuracy_shares", lambda *_: None)
        reports.build(home / "reports", notebooks=home / "notebooks", listing=home / "none.yml")
    return home / "reports"


@pytest.fixture(scope="module")
def real(tmp_path_factory) -> Path:
    """The site of the shipped articles, from the notebooks as they stand."""
    out = tmp_path_factory.mktemp("real") / "reports"
    reports.build(out, listing=out.parent / "none.yml")
    return out


@pytest.fixture(params=["sample", "real"])
def site(request) -> Path:
    return request.getfixturevalue(request.param)


class Visit:
    """A page of the browser that notes every request, message and error."""

    def __init__(self, browser, width: int = 1440):
        self.page = browser.new_page(viewport={"width": width, "height": 900})
        self.told: list[str] = []
        self.page.on("console", lambda message: self.told.append(f"{message.type}: {message.text}"))
        self.page.on("pageerror", lambda error: self.told.append(f"error: {error}"))
        self.page.on("request", lambda request: self._asked(request.url))

    def _asked(self, url: str) -> None:
        if not url.startswith(("file:", "data:")):
            self.told.append(f"request: {url}")

    def open(self, path: Path, anchor: str = ""):
        self.page.goto(f"{path.as_uri()}{anchor}")
        return self.page


@pytest.fixture
def visit(browser):
    visited = Visit(browser)
    yield visited
    visited.page.close()
    assert visited.told == []


def every_page(site: Path) -> list[Path]:
    return sorted(site.rglob("*.html"))


def one_of_each(site: Path) -> list[Path]:
    """A page of every kind."""
    names = ("index.html", "10-casualties.html", "tables/figures.html", "articles.html", "method.html")
    return [*(site / name for name in names), next((site / "articles").rglob("*.html"))]


@pytest.mark.parametrize("width", WIDTHS)
def test_every_page_fits_its_window_and_is_quiet(browser, site, width):
    visit = Visit(browser, width)
    for path in every_page(site):
        page = visit.open(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path.name
        assert page.locator("h1").count() == 1, path.name
        assert page.locator('nav[aria-label="Site"] a').count() > 3
    visit.page.close()
    assert visit.told == []


def test_every_mark_of_every_chart_lands_on_its_sentence(visit, site):
    doors: dict[str, set[str]] = {}  # evidence page → anchors that charts lead to
    for path in [p for p in every_page(site) if p.parent == site]:
        names = "as => as.map(a => [a.getAttribute('href'), a.getAttribute('aria-label')])"
        for href, name in visit.open(path).eval_on_selector_all("figure.chart svg a", names):
            assert name, f"{path.name}: a mark without a name"
            target, _, anchor = href.partition("#")
            doors.setdefault(target, set()).update([anchor] if anchor else [])
    assert sum(map(len, doors.values())) > 1
    for target, anchors in doors.items():
        page = visit.open(site / target)
        for anchor in sorted(anchors):
            page.evaluate("name => new Promise(done => { onhashchange = done; location.hash = name; })", anchor)
            assert page.evaluate(LANDED, anchor), f"{target}#{anchor}"


# The mark's words are lit and in view, and its fields are open.
LANDED = """name => {
    const lit = document.querySelector(`mark.on[data-m~="${name}"]`), box = lit.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= innerHeight && document.getElementById(`${name}-fields`).open;
}"""


def test_a_mark_is_clicked(visit, sample):
    page = visit.open(sample / "10-casualties.html")
    page.locator("figure.chart svg a").first.click(force=True)
    page.wait_for_url("**/articles/plain/one.html#F01")
    assert page.locator("mark.on").all_inner_texts() == ["at least 40 people were killed"]


def test_a_mark_of_each_real_chart_is_clicked(visit, real):
    for path in [p for p in every_page(real) if p.parent == real]:
        count = visit.open(path).locator("figure.chart").count()
        for at in range(count):
            door = visit.open(path).locator("figure.chart").nth(at).locator("svg a").first
            if door.count():
                href = door.get_attribute("href")
                door.click(force=True)
                visit.page.wait_for_url(f"**/{href}")
                assert visit.page.locator("mark.on" if "#" in href else "h1").first.is_visible()


def test_a_mark_is_reached_and_opened_by_keyboard(visit, sample):
    page = visit.open(sample / "10-casualties.html")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("!!document.activeElement.closest('svg')"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/articles/plain/one.html#F01")
    assert page.locator("mark.on").first.is_visible()


def test_all_pieces_of_an_overlapped_mark_light_up(visit, sample):
    page = visit.open(sample / "articles/plain/one.html", "#P01")
    assert "".join(page.locator("mark.on").all_inner_texts()) == "no truce before all 12 captives are home"


def test_nothing_of_a_hostile_article_runs(visit, sample):
    for name in ("articles/hostile.html", "articles.html", "tables/figures.html", "index.html", "10-casualties.html"):
        page = visit.open(sample / name)
        assert "Ceasefire" in page.title() and page.title() != "taken over"
        assert page.evaluate("document.querySelectorAll('[onerror], article img').length") == 0


def test_tables_sort_and_search(visit, real):
    page = visit.open(real / "tables/figures.html")
    header = page.locator("th", has_text="best").first
    values = "tds => tds.map(td => Number(td.dataset.sort))"
    column = page.locator("th").all_inner_texts().index("best") + 1
    header.click()
    first = page.eval_on_selector_all(f"tbody td:nth-child({column})", values)
    header.press("Enter")
    second = page.eval_on_selector_all(f"tbody td:nth-child({column})", values)
    assert {header.get_attribute("aria-sort")} <= {"ascending", "descending"}
    assert first != second and first in (sorted(first), sorted(first, reverse=True)) and sorted(first) == sorted(second)
    page.locator("input[type=search]").fill("killed gaza")
    shown = page.locator("tbody tr:visible").all_inner_texts()
    assert shown and all("killed" in row and "gaza" in row.lower() for row in shown)
    assert page.locator("output").inner_text().startswith(f"{len(shown)} of ")


def test_a_citation_is_copied(browser, sample):
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto((sample / "articles/plain/one.html").as_uri() + "#F01")
    page.locator("#F01-fields button.copy").click()
    page.wait_for_function("document.querySelector('#F01-fields button.copy').textContent != 'Copy citation'")
    taken = page.evaluate("navigator.clipboard.readText().catch(() => getSelection().toString())")
    assert taken.strip().startswith("At least 40 killed in Lys, the ministry in Port Lys, as reported 4 Mar 2031")
    context.close()


def test_no_accessibility_rule_is_broken(browser, site):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    broken = []
    forms = one_of_each(site)  # the pages of articles and of tables are all of one form each
    wide = [path for path in every_page(site) if path.parent == site or path in forms]
    for width, some in ((1440, wide), (360, forms)):
        # The rules are injected as a script, which our own pages rightly forbid.
        context = browser.new_context(bypass_csp=True, viewport={"width": width, "height": 900})
        page = context.new_page()
        for path in some:
            page.goto(path.as_uri())
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
            found = axe.run(page, options={"resultTypes": ["violations"]}).response["violations"]
            broken += [(path.name, width, rule["id"], rule["nodes"][0]["html"][:200]) for rule in found]
        context.close()
    assert broken == []


def test_paper_shows_the_text_and_not_the_menu(browser, sample):
    page = browser.new_page()
    page.goto((sample / "articles/plain/one.html").as_uri())
    page.emulate_media(media="print")
    assert not page.locator("header nav").is_visible() and page.locator("article.text").is_visible()
    assert len(page.pdf()) > 5_000
    page.close()
