"""Running notebooks through papermill, two side by side, with progress on the terminal."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shlex
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from pathlib import Path


class ReportError(ValueError):
    """A report cannot be built; the message names it, the place and the mend."""


@dataclass(frozen=True)
class Report:
    """One page of the site: a notebook with its parameters.

    `note` says what the reader gets; `main` is true for a notebook as it stands, false for an
    entry of reports.yml.
    """

    name: str
    notebook: Path
    title: str = ""
    note: str = ""
    parameters: dict[str, object] = field(default_factory=dict)
    main: bool = True

    def command(self) -> str:
        """The same report as a plain papermill call, ready to copy.

        >>> Report("may", Path("notebooks/10-casualties.ipynb"), parameters={"start": "2024-05-01"}).command()
        'papermill notebooks/10-casualties.ipynb may.ipynb -p start 2024-05-01'
        """
        plain = {k: v for k, v in self.parameters.items() if isinstance(v, str | int | float)}
        parts = ["papermill", f"notebooks/{self.notebook.name}", f"{self.name}.ipynb"]
        for key, value in plain.items():
            parts += ["-p", key, str(value)]
        rest = {k: v for k, v in self.parameters.items() if k not in plain}
        return shlex.join(parts + (["-y", json.dumps(rest, ensure_ascii=False)] if rest else []))


def declared(path: Path) -> list[str]:
    """The names in a notebook's parameters cell."""
    try:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        source = ["".join(cell["source"]) for cell in cells if "parameters" in cell["metadata"].get("tags", ())]
    except (ValueError, KeyError, TypeError) as error:
        raise ReportError(f"{path.name}: not a notebook ({error})") from error
    return re.findall(r"^(\w+)\s*[:=]", "\n".join(source), re.M)


def execute(report: Report, progress: dict | bool):
    """Run one report's notebook through papermill; the executed notebook, without what changes from run to run.

    Raises ReportError that names the notebook, the cell and the error.
    """
    import papermill
    from nbclient.exceptions import DeadKernelError
    from traitlets.config import Config

    known = declared(report.notebook)
    for name in report.parameters.keys() - set(known):
        raise ReportError(f"report {report.name}: no parameter {name!r}; {report.notebook.name} has {', '.join(known)}")
    try:
        with _sockets() as settings:
            notebook = papermill.execute_notebook(
                report.notebook,
                None,
                report.parameters,
                progress_bar=progress,
                request_save_on_cell_execute=False,
                autosave_cell_every=0,
                shutdown_kernel="immediate",
                coalesce_streams=True,  # how a printed text falls into pieces is chance
                config=Config({"KernelManager": settings}),
            )
    except papermill.PapermillExecutionError as error:
        said = f"{error.ename}: {' '.join(str(error.evalue).split())}"
        raise ReportError(f"{report.notebook.name} ({report.name}), cell {error.exec_count}: {said}") from error
    except DeadKernelError as error:
        raise ReportError(f"{report.notebook.name} ({report.name}): its kernel died before the end") from error
    return stable(notebook)


@contextlib.contextmanager
def _sockets() -> Iterator[dict]:
    """Kernel settings: sockets in a folder of their own, where the system has them.

    They cannot be taken by another process as ports can, and the kernel prints no warning about open ports.
    """
    with tempfile.TemporaryDirectory(prefix="kernel-") as folder:
        yield {"transport": "ipc", "ip": f"{folder}/k"} if os.name == "posix" and len(folder) < 90 else {}


def stable(notebook):
    """Drop what differs between two runs: times, process ids, the interpreter's own version, names of live controls."""
    notebook.metadata.pop("papermill", None)
    notebook.metadata.pop("widgets", None)
    notebook.metadata.get("language_info", {}).pop("version", None)
    for cell in notebook.cells:
        for volatile in ("papermill", "execution"):
            cell.metadata.pop(volatile, None)
        if "injected-parameters" in cell.metadata.get("tags", ()):
            cell["id"] = "injected-parameters"
        for output in cell.get("outputs", ()):
            output.get("data", {}).pop("application/vnd.jupyter.widget-view+json", None)
    return notebook


def run_all(reports: list[Report], done: Callable[[Report, object], None], cores: int = os.cpu_count() or 2):
    """Run reports side by side, giving each to `done` as it ends; the first failure stops the rest."""
    from tqdm import tqdm

    width = max((len(report.name) for report in reports), default=0)
    with ThreadPoolExecutor(cores) as pool:
        jobs = {pool.submit(_timed, report, _bar(report.name, width)): report for report in reports}
        try:
            for job in as_completed(jobs):
                notebook, seconds = job.result()
                done(jobs[job], notebook)
                tqdm.write(f"  {jobs[job].name:<{width}}  {seconds:4.1f} s")
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _bar(name: str, width: int) -> dict | bool:
    """A progress bar for papermill, cleared when the report is done; none where nobody watches."""
    return {"desc": f"  {name:<{width}}", "ncols": 80, "leave": False} if sys.stderr.isatty() else False


def _timed(report: Report, bar: dict | bool):
    """`execute`, and how long it took."""
    began = time.perf_counter()
    return execute(report, bar), time.perf_counter() - began
