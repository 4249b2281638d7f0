"""Build the report site: `python -m ceasefire.reports [--only NAME] [--articles PATH [--codebook PATH]] [--excerpts]`.

A new site is written beside the old one and takes its place in one step, so that a failing
notebook, a full disk or a kill leaves the old one whole. One file of hashes (`hashes.json`)
tells what a site was built from: what has not changed is not run again.
"""

from __future__ import annotations

import argparse
import importlib
import json
import shutil
import signal
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path

from ceasefire.builds import carry_over, digest, file_digest, files_digest, last_build, staged
from ceasefire.runs import Report, ReportError, declared, run_all

LIB = Path(__file__).resolve().parent
ROOT = LIB.parents[1]


def load_reports(listing: Path, notebooks: Path) -> list[Report]:
    """Every notebook as it stands, then the entries of reports.yml; raises ReportError for a bad entry."""
    reports = [Report(path.stem, path) for path in sorted(notebooks.glob("*.ipynb"))]
    if not reports:
        raise ReportError(f"{notebooks}: no notebooks in this folder")
    taken = {report.name for report in reports}
    for name, entry in _entries(listing).items():
        report = _named(listing, notebooks, str(name), entry)
        if report.name in taken:
            raise ReportError(f"{listing.name}: report {name!r} has the name of a notebook; give it another")
        reports.append(report)
    return reports


def _entries(listing: Path) -> dict:
    """What reports.yml holds; nothing when there is no such file."""
    import yaml

    if not listing.exists():
        return {}
    try:
        entries = yaml.safe_load(listing.read_text(encoding="utf-8")) or {}
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ReportError(f"{listing.name}: not readable as YAML ({' '.join(str(error).split())})") from error
    if not isinstance(entries, dict):
        raise ReportError(f"{listing.name}: write each report as `name:` with its notebook and parameters below")
    return entries


def _named(listing: Path, notebooks: Path, name: str, entry: object) -> Report:
    """One entry of reports.yml."""
    if not name or set(name) - set("abcdefghijklmnopqrstuvwxyz0123456789-_."):
        raise ReportError(f"{listing.name}: report name {name!r}: use small letters, digits, '-', '_' and '.' only")
    if not isinstance(entry, dict) or set(entry) - {"notebook", "title", "note", "parameters"}:
        raise ReportError(f"{listing.name}: report {name!r}: give notebook, and at will title, note and parameters")
    path = notebooks / f"{entry.get('notebook')}.ipynb"
    if not path.is_file() or path.parent != notebooks:
        known = ", ".join(p.stem for p in sorted(notebooks.glob("*.ipynb")))
        raise ReportError(f"{listing.name}: report {name!r}: no notebook {entry.get('notebook')!r}; there are {known}")
    parameters = {key: _plain(value) for key, value in (entry.get("parameters") or {}).items()}
    return Report(name, path, str(entry.get("title", "")), str(entry.get("note", "")), parameters, main=False)


def _plain(value: object) -> object:
    """A YAML value as a notebook takes it: dates as text."""
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.isoformat() if hasattr(value, "isoformat") else value


def of_articles(report: Report, collection: Path, codebook: Path | None = None) -> Report:
    """The same report over other articles, read with another codebook, where its notebook can read others."""
    given = {"articles": collection} | ({"codebook": codebook} if codebook else {})
    own = {name: str(path) for name, path in given.items() if name in declared(report.notebook)}
    return replace(report, parameters=own | report.parameters)


def corpus_version(articles: Path) -> str:
    """The hash of the articles, and of what a person established about them."""
    register = articles.parent / "articles.csv"
    base = articles.parent
    return files_digest([articles, *([register] if articles == ROOT / "data/articles" else [])], base)


def notebook_digest(path: Path) -> str:
    """The hash of what a notebook does: its cells without their outputs."""
    try:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        return digest([[cell["cell_type"], cell["source"], cell["metadata"].get("tags")] for cell in cells])
    except (ValueError, KeyError, TypeError) as error:
        raise ReportError(f"{path.name}: not a notebook ({error})") from error


def printed() -> str:
    """The hash of what a build prints into the README and beside it."""
    return files_digest([path for path in (ROOT / "README.md", ROOT / "docs") if path.exists()], ROOT)


@dataclass
class Inputs:
    """The hashes a build depends on: one for each report, one for the pages around them."""

    corpus: str
    reports: dict[str, str]
    site: str


def inputs(reports: list[Report], articles: Path, options: object, codebook: str = "") -> Inputs:
    """Hash everything that can change a page; `codebook` is the hash of one that is not ours."""
    site = [LIB / "site", LIB / "reports.py", LIB / "builds.py"]  # they shape pages; no notebook depends on them
    lib = [p for p in LIB.rglob("*.py") if p not in site and LIB / "site" not in p.parents]
    data = [p for p in sorted((ROOT / "data").iterdir()) if p.name != "articles"]
    shared = files_digest([*lib, *data, ROOT / "requirements.txt"], ROOT) + codebook
    corpus = corpus_version(articles)
    keys = {r.name: digest(shared, corpus, notebook_digest(r.notebook), r.parameters) for r in reports}
    labels = [(r.name, r.title, r.note, r.main) for r in reports]
    return Inputs(corpus, keys, digest(files_digest(site, ROOT), keys, labels, options))


def build(
    out: Path,
    articles: Path | None = None,
    only: str = "",
    excerpts: bool = False,
    say=print,
    notebooks: Path = ROOT / "notebooks",
    listing: Path = ROOT / "reports.yml",
    codebook: Path | None = None,
) -> bool:
    """Build the site in `out`; False when nothing had changed. Raises ReportError, and then `out` is untouched."""
    reports = load_reports(listing, notebooks)
    if only and only not in {report.name for report in reports}:
        raise ReportError(f"no report {only!r}; there are {', '.join(r.name for r in reports)}")
    collection = (articles or ROOT / "data/articles").resolve()
    if not collection.exists():
        raise ReportError(f"{articles}: no such file or folder")
    codebook = codebook.resolve() if codebook else None
    if codebook and not codebook.is_dir():
        raise ReportError(f"codebook {codebook}: no such folder")
    if codebook and not articles:
        raise ReportError("a codebook of your own goes with articles of your own; name them, too")
    if articles:
        reports = [of_articles(r, collection, codebook) for r in reports if "gold" not in declared(r.notebook)]
    own = articles is None and out == ROOT / "reports"  # the project's own site keeps the README current
    lists = files_digest([codebook], codebook) if codebook else ""
    now = inputs(reports, collection, [excerpts, printed() if own else ""], lists)
    old = last_build(out)
    before = old.get("reports", {})
    if old and (old.get("site") == now.site and before == now.reports):
        return False
    stale = [r for r in reports if before.get(r.name) != now.reports[r.name]]
    due = [r for r in stale if not only or r.name == only]
    shown = [r for r in reports if r in due or r.name in before]
    keys = {r.name: now.reports[r.name] if r not in stale or r in due else before[r.name] for r in shown}
    with staged(out) as new:
        earlier = {r.name for r in stale if r in shown and r not in due}
        _run(new, out, shown, due, say)
        write_site = importlib.import_module("ceasefire.site").write_site  # late: an unchanged site needs none of it
        site = write_site(new, shown, articles, now.corpus, excerpts, earlier, codebook)
        for problem in site.articles.attrs.get("problems", ()):
            say(f"  {problem}")
        if own and importlib.import_module("ceasefire.site.readme").update(ROOT, site):
            say("README.md and its picture are printed anew")
            now = inputs(reports, collection, [excerpts, printed()])
        _write_hashes(new, Inputs(now.corpus, keys, now.site))
        carry_over(out, new, old.get("files", ()))
    return True


def _run(new: Path, out: Path, shown: list[Report], due: list[Report], say) -> None:
    """Put the executed notebooks of a site into `new`: run what is due, take the rest from `out`."""
    import nbformat

    (new / "notebooks").mkdir()
    say(f"Running {len(due)} of {len(shown)} reports" if due else "No notebook has changed; writing the pages")
    for report in shown:
        if report not in due:
            shutil.copy2(out / "notebooks" / f"{report.name}.ipynb", new / "notebooks" / f"{report.name}.ipynb")
    run_all(due, lambda r, nb: nbformat.write(nb, new / "notebooks" / f"{r.name}.ipynb"))


def _write_hashes(folder: Path, made_from: Inputs) -> None:
    """Write `hashes.json`: what the site was made from, and every file of it."""
    files = {p.relative_to(folder).as_posix(): file_digest(p) for p in sorted(folder.rglob("*")) if p.is_file()}
    hashes = {"corpus": made_from.corpus, "site": made_from.site, "reports": made_from.reports, "files": files}
    (folder / "hashes.json").write_text(json.dumps(hashes, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def main(arguments: list[str] | None = None) -> int:
    """The command line; the exit status is 1 when a report cannot be built."""
    parser = argparse.ArgumentParser(prog="python -m ceasefire.reports", description="Build the report site.")
    parser.add_argument(
        "--only", default="", metavar="NAME", help="build this report, and leave the others as they are"
    )
    parser.add_argument("--articles", type=Path, metavar="PATH", help="read these articles instead of data/articles")
    parser.add_argument("--codebook", type=Path, metavar="PATH", help="read them with the word lists in this folder")
    parser.add_argument("--excerpts", action="store_true", help="show only the paragraph around each mark, to publish")
    parser.add_argument("--out", type=Path, default=ROOT / "reports", metavar="DIR", help="where to build it")
    options = parser.parse_args(arguments)
    began = time.perf_counter()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        changed = build(options.out, options.articles, options.only, options.excerpts, codebook=options.codebook)
    except OSError as error:
        print(f"The reports could not be written ({error}); the previous ones are as they were.", file=sys.stderr)
        return 1
    except ValueError as error:
        print(f"The previous reports are as they were.\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped; the previous reports are as they were.", file=sys.stderr)
        return 130
    what = "Built" if changed else "Nothing has changed since the last build, checked"
    print(f"{what} in {time.perf_counter() - began:.1f} s. Open {options.out / 'index.html'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
