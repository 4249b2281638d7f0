"""The notebooks in a real JupyterLab, driven in a headless browser: they run, and the explorer follows its controls."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from lab import CHROMIUM, CONNECTED, PATIENCE, ROOT, Lab, browsing, choose, copy_project, serving

EXPLORER = "40-explore.ipynb"
NOTEBOOKS = sorted(path.name for path in (ROOT / "notebooks").glob("*.ipynb"))

pytestmark = [
    pytest.mark.browser,
    pytest.mark.xdist_group("browser"),
    pytest.mark.skipif(not CHROMIUM, reason="no chromium on this machine (Debian: apt install chromium)"),
]

OUTPUTS = "jupyterapp.shell.currentWidget.content.model.toJSON().cells.flatMap(cell => cell.outputs ?? [])"
# Where JupyterLab shows that something is wrong: failed cells, warnings, lost controls, messages, dialogs.
WRONG = (
    '.jp-RenderedText[data-mime-type="application/vnd.jupyter.stderr"], .jp-mod-error, .jupyter-widgets-error, '
    '[data-mime-type="application/vnd.jupyter.error"], .Toastify__toast--error, .Toastify__toast--warning, .jp-Dialog'
)


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Path:
    return copy_project(tmp_path_factory.mktemp("lab"))


@pytest.fixture(scope="module")
def server(project) -> Iterator[tuple[str, str]]:
    with serving(project) as address:
        yield address


@pytest.fixture(scope="module")
def browser():
    pytest.importorskip("playwright.sync_api")
    with browsing() as found:
        yield found


@pytest.fixture
def lab(browser, server):
    shown = Lab(browser, server)
    yield shown
    told = list(shown.told)  # before the kernel is ended under the page
    shown.close()
    assert told == []


def test_the_first_page_says_what_to_open_first(lab):
    page = lab.open("README.md")
    page.locator(".jp-MarkdownViewer h1", has_text="Start here").wait_for()
    page.locator(".jp-MarkdownViewer a", has_text="40-explore").first.click()
    page.wait_for_function("jupyterapp.shell.currentWidget.context?.path === 'notebooks/40-explore.ipynb'")
    page.wait_for_function(CONNECTED)
    assert page.locator(WRONG).count() == 0


@pytest.mark.parametrize("name", sorted({*NOTEBOOKS} - {EXPLORER}))
def test_every_notebook_runs_and_nothing_is_wrong(lab, name):
    nothing_is_wrong(lab.run(name))


def nothing_is_wrong(page) -> None:
    """What a notebook shows once it has run: outputs, and no failure, warning, message or formula."""
    outputs = page.evaluate(OUTPUTS)
    assert outputs
    assert [output for output in outputs if output["output_type"] == "error" or output.get("name") == "stderr"] == []
    for cell in page.locator(".jp-Notebook .jp-Cell").all():
        cell.scroll_into_view_if_needed()
    page.wait_for_timeout(300)
    assert page.locator(WRONG).all_inner_texts() == []
    assert page.locator("mjx-container").count() == 0, "amounts of money became formulas"


UNCHOSEN = """() => [...document.querySelectorAll(".ceasefire-explorer select[multiple]")]
  .every(list => list.selectedOptions.length === 1 && list.options[0].selected)"""


class Explorer:
    """What the explorer shows in the window."""

    def __init__(self, page):
        self.page = page
        page.evaluate("document.querySelector('.ceasefire-explorer').scrollIntoView()")

    @property
    def counts(self) -> str:
        return self.page.locator(".ceasefire-counts [role=status]").inner_text()

    @property
    def headings(self) -> list[str]:
        return self.page.locator(".ceasefire-chart svg > title").all_text_contents()

    @property
    def marks(self) -> int:
        return self.page.locator(".ceasefire-chart svg a").count()

    @property
    def rows(self) -> list[str]:
        return self.page.locator(".ceasefire-rows ol.rows > li b").all_inner_texts()

    def follow(self, code: str) -> None:
        """Wait until everything has followed a control: the code is what comes last."""
        from playwright.sync_api import expect

        expect(self.page.locator(".ceasefire-code")).to_contain_text(code, timeout=PATIENCE)

    def reset(self) -> None:
        """Take back every choice, and wait until every list and everything that follows says so."""
        self.page.get_by_role("button", name="Show everything").click()
        self.page.wait_for_function(UNCHOSEN)
        self.page.locator(".ceasefire-code pre", has_text=re.compile(r"figures\(articles\)\s*$")).wait_for()


@pytest.fixture(scope="module")
def opened(browser, server) -> Iterator[Explorer]:
    """The explorer, run once for all tests of it."""
    lab = Lab(browser, server)
    yield Explorer(lab.run(EXPLORER))
    told = list(lab.told)
    lab.close()
    assert told == []


def test_the_explorer_runs_and_nothing_is_wrong(opened):
    nothing_is_wrong(opened.page)


@pytest.fixture
def explorer(opened) -> Explorer:
    """The explorer with no choice made."""
    opened.page.get_by_role("button", name="Figures").click()
    opened.reset()
    return opened


def test_the_controls_act_one_after_another_with_the_cells(explorer):
    """Charts are drawn under settings of the whole process: drawn in two threads at once, they spoil each other."""
    way = "jupyterapp.shell.currentWidget.sessionContext.session.kernel.commsOverSubshells"
    assert explorer.page.evaluate(way) == "disabled"


def test_chart_counts_and_rows_follow_three_controls(explorer):
    whole = explorer.rows
    assert len(explorer.headings) == 2 and len(whole) > 10

    # By keyboard alone: below the entry that takes the choice back stands "killed".
    explorer.page.get_by_label("Measure", exact=True).press("Home")
    explorer.page.keyboard.press("ArrowDown")
    explorer.follow('rows["measure"].isin(["killed"])')
    killed = explorer.rows
    assert 0 < len(killed) < len(whole) and all(" killed in " in row for row in killed)
    assert explorer.counts.startswith(f"{len(killed)} of {len(whole)} figures")
    assert explorer.marks == len(killed)
    assert len(explorer.headings) == 1 and explorer.headings[0].startswith("Killed in ")

    choose(explorer.page, "Attribution", "Gaza Health Ministry")
    explorer.follow('rows["attribution"].isin(["Gaza Health Ministry"])')
    ministry = explorer.rows
    assert 0 < len(ministry) < len(killed) and all("Gaza Health Ministry" in row for row in ministry)
    assert explorer.marks == len(ministry)

    explorer.page.get_by_role("button", name="Positions").click()
    explorer.follow("rows = positions(articles)")
    assert explorer.headings[0].startswith("What each party asks for")
    assert " positions, from " in explorer.counts and not explorer.page.get_by_label("Measure").is_visible()
    choose(explorer.page, "Actor", "Hamas")
    explorer.follow('rows["actor"].isin(["Hamas"])')
    assert explorer.rows and all("Hamas" in row for row in explorer.rows)


def test_an_empty_choice_says_so_and_is_taken_back(explorer):
    whole = explorer.counts
    choose(explorer.page, "Measure", "killed")
    explorer.follow('rows["measure"].isin(["killed"])')
    choose(explorer.page, "Population", "hostages")
    explorer.follow('rows["population"].isin(["hostages"])')
    assert explorer.counts.startswith("Nothing is left") and not explorer.rows and not explorer.marks
    explorer.reset()
    assert explorer.counts == whole and explorer.rows and explorer.marks


def test_a_window_of_days_is_followed(explorer):
    whole = len(explorer.rows)
    explorer.page.get_by_label("From", exact=True).fill("2024-01-01")
    explorer.page.get_by_label("From", exact=True).press("Tab")
    explorer.follow('rows["published"] >= "2024-01-01"')
    assert 0 < len(explorer.rows) < whole and all(row.endswith("2024") for row in explorer.rows)


def test_a_mark_opens_its_sentence(explorer):
    choose(explorer.page, "Measure", "killed")
    explorer.follow('rows["measure"].isin(["killed"])')
    door = explorer.page.locator(".ceasefire-chart svg a").first
    row = door.get_attribute("href").removeprefix("#")
    door.focus()
    explorer.page.keyboard.press("Enter")
    shown = explorer.page.locator(f"[id='{row}'] mark")
    shown.wait_for(state="visible")
    assert shown.inner_text() in explorer.page.locator(f"details:has([id='{row}']) summary").inner_text()


def test_the_choice_is_saved(explorer, project):
    choose(explorer.page, "Measure", "held")
    explorer.follow('rows["measure"].isin(["held"])')
    explorer.page.get_by_label("Name", exact=True).fill("held")
    explorer.page.get_by_role("button", name="Save rows (CSV)").click()
    explorer.page.get_by_text("Saved selections/held.csv.").wait_for()
    explorer.page.get_by_role("button", name="Save chart (SVG)").click()
    explorer.page.get_by_text("Saved selections/held-hostages.svg.").wait_for()
    lines = (project / "selections/held.csv").read_text(encoding="utf-8").splitlines()
    assert len(lines) >= len(explorer.rows) + 1
