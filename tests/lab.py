"""A JupyterLab of its own over a copy of the project, and a browser's window of it: for tests and for the picture.

    python tests/lab.py docs/explorer.png

draws the picture of the explorer that the README shows.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
PATIENCE = 60_000  # milliseconds: for a machine with much else to do

CONNECTED = "jupyterapp.shell.currentWidget.sessionContext?.session?.kernel?.connectionStatus === 'connected'"
DONE = """() => {
  const shown = jupyterapp.shell.currentWidget;
  const cells = shown.content.model.toJSON().cells.filter(cell => cell.cell_type === 'code');
  const failed = cells.some(cell => cell.outputs.some(output => output.output_type === 'error'));
  return failed || (shown.sessionContext.session.kernel.status === 'idle' && cells.every(cell => cell.execution_count));
}"""


def copy_project(home: Path) -> Path:
    """A copy of what JupyterLab opens, since it saves notebooks as they run."""
    for part in ("lib", "data", "notebooks", ".jupyter"):
        shutil.copytree(ROOT / part, home / part, ignore=shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints"))
    return home


@contextlib.contextmanager
def serving(project: Path) -> Iterator[tuple[str, str]]:
    """The address and token of a JupyterLab over a project, on this machine only."""
    token, port = secrets.token_hex(16), free_port()
    kept = {f"JUPYTER_{name}_DIR": str(project / name.lower()) for name in ("CONFIG", "DATA", "RUNTIME")}
    own = {"PYTHONPATH": str(project / "lib"), "JUPYTER_CONFIG_PATH": str(project / ".jupyter")}
    options = ["--no-browser", "--allow-root", "--expose-app-in-browser", "--notebook-dir=."]
    options += ["--ServerApp.ip=127.0.0.1", f"--ServerApp.port={port}", f"--IdentityProvider.token={token}"]
    command = [sys.executable, "-m", "jupyterlab", *options]
    with (project / "log").open("w") as log:
        environment = os.environ | own | kept
        process = subprocess.Popen(command, cwd=project, env=environment, stdout=log, stderr=subprocess.STDOUT)
    try:
        wait_for(f"http://127.0.0.1:{port}/api/status?token={token}", process, project / "log")
        yield f"http://127.0.0.1:{port}", token
    finally:
        process.terminate()
        process.wait(30)


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def wait_for(address: str, process: subprocess.Popen, log: Path) -> None:
    """Wait until JupyterLab answers; raises RuntimeError with the end of its log when it does not."""
    for _ in range(300):
        with contextlib.suppress(OSError), urllib.request.urlopen(address, timeout=5):
            return
        if process.poll() is not None:
            break
        time.sleep(0.2)
    raise RuntimeError(f"JupyterLab did not start:\n{log.read_text()[-2000:]}")


@contextlib.contextmanager
def browsing() -> Iterator[object]:
    """A headless browser."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
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


def choose(page, label: str, value: str) -> None:
    """Choose the entry of a list of the explorer that begins with a value."""
    box = page.get_by_label(label, exact=True)
    box.locator("option").first.wait_for(state="attached")
    names = box.locator("option").all_text_contents()  # their spaces are fixed ones
    wanted = value.replace(" ", "\u00a0") + "\u00a0("
    box.select_option(label=next(name for name in names if name.startswith(wanted)))


def picture(path: Path) -> None:
    """Draw the explorer with one choice made and one sentence open."""
    with tempfile.TemporaryDirectory() as home, serving(copy_project(Path(home))) as server, browsing() as browser:
        lab = Lab(browser, server)
        lab.page.set_viewport_size({"width": 1280, "height": 1000})
        page = lab.run("40-explore.ipynb")
        page.evaluate("jupyterapp.commands.execute('application:toggle-left-area')")
        page.evaluate("document.querySelector('.ceasefire-explorer').scrollIntoView()")
        choose(page, "Measure", "killed")
        page.locator(".ceasefire-code pre", has_text='isin(["killed"])').first.wait_for()
        page.locator(".ceasefire-rows summary").nth(1).click()
        page.evaluate("document.querySelector('.ceasefire-explorer').scrollIntoView()")
        page.mouse.move(0, 0)
        page.wait_for_timeout(500)
        page.screenshot(path=path)
        lab.close()


if __name__ == "__main__":
    picture(Path(sys.argv[1]))
