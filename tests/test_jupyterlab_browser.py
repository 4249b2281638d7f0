"""The notebooks in a real JupyterLab, driven in a headless browser: they run, and the explorer follows its controls."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NOTEBOOKS = sorted(path.name for path in (ROOT / "notebooks").glob("*.ipynb"))
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
PATIENCE = 20_000  # milliseconds: for a machine with much else to do

pytestmark = [
    pytest.mark.browser,
    pytest.mark.xdist_group("browser"),
    pytest.mark.skipif(not CHROMIUM, reason="no chromium on this machine (Debian: apt install chromium)"),
]

CONNECTED = "jupyterapp.shell.currentWidget.sessionContext?.session?.kernel?.connectionStatus === 'connected'"
DONE = """() => {
  const shown = jupyterapp.shell.currentWidget;
  const cells = shown.content.model.toJSON().cells.filter(cell => cell.cell_type === 'code');
  const failed = cells.some(cell => cell.outputs.some(output => output.output_type === 'error'));
  return failed || (shown.sessionContext.session.kernel.status === 'idle' && cells.every(cell => cell.execution_count));
}"""
OUTPUTS = "jupyterapp.shell.currentWidget.content.model.toJSON().cells.flatMap(cell => cell.outputs ?? [])"
# Where JupyterLab shows that something is wrong: failed cells, warnings, lost controls, messages, dialogs.
WRONG = (
    '.jp-RenderedText[data-mime-type="application/vnd.jupyter.stderr"], .jp-mod-error, .jupyter-widgets-error, '
    '[data-mime-type="application/vnd.jupyter.error"], .Toastify__toast--error, .Toastify__toast--warning, .jp-Dialog'
)


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Path:
    """A copy of what JupyterLab opens, since it saves notebooks as they run."""
    home = tmp_path_factory.mktemp("lab")
    for part in ("lib", "data", "notebooks", ".jupyter"):
        shutil.copytree(ROOT / part, home / part, ignore=shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints"))
    return home


@pytest.fixture(scope="module")
def server(project) -> Iterator[tuple[str, str]]:
    """The address and token of a JupyterLab of its own, on this machine only."""
    token, port = secrets.token_hex(16), free_port()
    kept = {f"JUPYTER_{name}_DIR": str(project / name.lower()) for name in ("CONFIG", "DATA", "RUNTIME")}
    own = {"PYTHONPATH": str(project / "lib"), "JUPYTER_CONFIG_PATH": str(project / ".jupyter")}
    options = ["--no-browser", "--allow-root", "--expose-app-in-browser", "--notebook-dir=."]
    options += ["--ServerApp.ip=127.0.0.1", f"--ServerApp.port={port}", f"--IdentityProvider.token={token}"]
    with (project / "log").open("w") as log:
        command = [sys.executable, "-m", "jupyterlab", *options]
        process = subprocess.Popen(
            command, cwd=project, env=os.environ | own | kept, stdout=log, stderr=subprocess.STDOUT
        )
    try:
        wait_for(f"http://127.0.0.1:{port}/api/status?token={token}", process, project / "log")
        yield f"http://127.0.0.1:{port}", token
    finally:
        process.terminate()
        process.wait(30)


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def wait_for(address: str, process: subprocess.Popen, log: Path) -> None:
    """Wait until JupyterLab answers."""
    for _ in range(300):
        with contextlib.suppress(OSError), urllib.request.urlopen(address, timeout=5):
            return
        if process.poll() is not None:
            break
        time.sleep(0.2)
    pytest.fail(f"JupyterLab did not start:\n{log.read_text()[-2000:]}")


@pytest.fixture(scope="module")
def browser():
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as driver:
        found = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield found
        found.close()


class Lab:
    """One window of JupyterLab that notes what goes wrong in it and what leaves the machine."""

    def __init__(self, browser, server: tuple[str, str]):
        self.address, self.token = server
        self.page = browser.new_page(viewport={"width": 1440, "height": 1000})
        self.page.set_default_timeout(PATIENCE)
        self.told: list[str] = []
        self.page.on("pageerror", lambda error: self.told.append(f"error: {error}"))
        self.page.on("request", lambda request: self._asked(request.url))

    def _asked(self, url: str) -> None:
        if not url.startswith((self.address, self.address.replace("http", "ws"), "data:", "blob:")):
            self.told.append(f"request: {url}")

    def open(self, path: str):
        """Open a file in the way that its address does."""
        self.page.goto(f"{self.address}/lab/tree/notebooks/{path}?reset&token={self.token}")
        self.page.wait_for_function(f"window.jupyterapp?.shell.currentWidget?.context?.path?.endsWith('{path}')")
        return self.page

    def run(self, name: str):
        """Open a notebook, wait for its kernel, and run all of its cells."""
        page = self.open(name)
        page.wait_for_function(CONNECTED)
        page.evaluate("jupyterapp.commands.execute('notebook:run-all-cells')")
        page.wait_for_function(DONE)
        return page

    def close(self) -> None:
        """End the kernel of the notebook shown, and the window."""
        self.page.evaluate("jupyterapp.shell.currentWidget?.sessionContext?.shutdown()")
        self.page.close()


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


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_every_notebook_runs_and_nothing_is_wrong(lab, name):
    page = lab.run(name)
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
        self.page.locator(".ceasefire-code pre", has_text=code).first.wait_for()

    def reset(self) -> None:
        """Take back every choice, and wait until every list and everything that follows says so."""
        self.page.get_by_role("button", name="Show everything").click()
        self.page.wait_for_function(UNCHOSEN)
        self.page.locator(".ceasefire-code pre", has_text=re.compile(r"figures\(articles\)\s*$")).wait_for()


@pytest.fixture(scope="module")
def opened(browser, server) -> Iterator[Explorer]:
    """The explorer, run once for all tests of it."""
    lab = Lab(browser, server)
    yield Explorer(lab.run("40-explore.ipynb"))
    told = list(lab.told)
    lab.close()
    assert told == []


@pytest.fixture
def explorer(opened) -> Explorer:
    """The explorer with no choice made."""
    opened.page.get_by_role("button", name="Figures").click()
    opened.reset()
    return opened


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

    choose(explorer, "Attribution", "Gaza Health Ministry")
    explorer.follow('rows["attribution"].isin(["Gaza Health Ministry"])')
    ministry = explorer.rows
    assert 0 < len(ministry) < len(killed) and all("Gaza Health Ministry" in row for row in ministry)
    assert explorer.marks == len(ministry)

    explorer.page.get_by_role("button", name="Positions").click()
    explorer.follow("rows = positions(articles)")
    assert explorer.headings[0].startswith("What each party asks for")
    assert " positions, from " in explorer.counts and not explorer.page.get_by_label("Measure").is_visible()
    choose(explorer, "Actor", "Hamas")
    explorer.follow('rows["actor"].isin(["Hamas"])')
    assert explorer.rows and all("Hamas" in row for row in explorer.rows)


def choose(explorer: Explorer, label: str, value: str) -> None:
    """Choose the entry of a list that begins with a value."""
    value = value.replace(" ", "\u00a0")
    box = explorer.page.get_by_label(label, exact=True)
    box.locator("option").first.wait_for(state="attached")
    names = box.locator("option").all_text_contents()  # their spaces are fixed ones
    box.select_option(label=next(name for name in names if name.startswith(f"{value}\u00a0(")))


def test_an_empty_choice_says_so_and_is_taken_back(explorer):
    whole = explorer.counts
    choose(explorer, "Measure", "killed")
    choose(explorer, "Population", "hostages")
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
    choose(explorer, "Measure", "killed")
    explorer.follow('rows["measure"].isin(["killed"])')
    door = explorer.page.locator(".ceasefire-chart svg a").first
    row = door.get_attribute("href").removeprefix("#")
    door.focus()
    explorer.page.keyboard.press("Enter")
    shown = explorer.page.locator(f"[id='{row}'] mark")
    shown.wait_for(state="visible")
    assert shown.inner_text() in explorer.page.locator(f"details:has([id='{row}']) summary").inner_text()


def test_the_choice_is_saved(explorer, project):
    choose(explorer, "Measure", "held")
    explorer.follow('rows["measure"].isin(["held"])')
    explorer.page.get_by_label("Name", exact=True).fill("held")
    explorer.page.get_by_role("button", name="Save rows (CSV)").click()
    explorer.page.get_by_text("Saved selections/held.csv.").wait_for()
    explorer.page.get_by_role("button", name="Save chart (SVG)").click()
    explorer.page.get_by_text("Saved selections/held-hostages.svg.").wait_for()
    lines = (project / "selections/held.csv").read_text(encoding="utf-8").splitlines()
    assert len(lines) >= len(explorer.rows) + 1
