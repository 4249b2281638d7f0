"""How fast articles become figures and positions: ratios against two baselines in the same process.

`python benchmarks/speed.py` prints articles per second and megabytes per second for loading and reading
figures, for positions, for figures and positions together, for quantulum3 (when it is installed: extra `bench`)
and for a 30-line regular expression. Loading reads a folder with each of the five shipped articles many times
over, under other names and without the register, so that what one call costs is spread over many files, days are
worked out and not looked up, and duplicates are looked for as in a collection of repeats; the readers read what
was loaded.
quantulum3 reads the five articles once. Then comes the growth from 1,000 articles to `--most` (100,000 by
default), with the peak memory of the process. Times are CPU seconds of this process: machines differ, so the
ratios are what to quote.
"""

from __future__ import annotations

import argparse
import gc
import resource
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pandas as pd
import regex_baseline

from ceasefire.articles import load_articles
from ceasefire.codebook import DATA, load_codebook
from ceasefire.figures import figures
from ceasefire.positions import positions

BATCH = 500  # articles read at a time, as `ceasefire extract` does
COPIES = 40  # of each shipped article in the folder that is loaded


def seconds(work: Callable[[], object], rounds: int = 5) -> float:
    """The least CPU time of a few rounds, after one to warm up."""
    work()
    times = []
    for _ in range(rounds):
        gc.collect()
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def repeated(folder: Path) -> Path:
    """A folder with every shipped article many times over, each copy under a name of its own, without the register."""
    for copy in range(COPIES):
        for file in (DATA / "articles").glob("*.txt"):
            shutil.copyfile(file, folder / f"{copy:03}_{file.name}")
    return folder


def baselines(shipped: pd.DataFrame, folder: Path) -> None:
    """Print the speed of each reader on the same articles, and its time against that of loading and figures."""
    articles = load_articles(folder)
    few, many = shipped["text"].tolist(), articles["text"].tolist()
    readers: dict[str, tuple[Callable[[], object], list[str]]] = {
        "loading": (lambda: load_articles(folder), many),
        "figures": (lambda: figures(articles), many),
        "positions": (lambda: positions(articles), many),
        "figures + positions": (lambda: (figures(articles), positions(articles)), many),
        "loading + figures": (lambda: figures(load_articles(folder)), many),
        "loading + figures + positions": (lambda: (figures(a := load_articles(folder)), positions(a)), many),
        "regular expression": (lambda: [regex_baseline.read(text) for text in many], many),
    }
    try:
        from quantulum3 import parser
    except ImportError:
        print("quantulum3 is not installed (pip install -e '.[bench]'): not compared")
    else:
        readers["quantulum3"] = (lambda: [parser.parse(text) for text in few], few)
    taken = {
        name: seconds(work, 1 if name == "quantulum3" else 5) / len(texts) for name, (work, texts) in readers.items()
    }
    ours = taken["loading + figures"]
    print(f"{'reader':34}{'articles/s':>12}{'MB/s':>9}{'× of loading + figures':>26}")
    for name, each in taken.items():
        texts = readers[name][1]
        size = sum(len(text.encode()) for text in texts) / len(texts) / 1e6
        print(f"{name:34}{1 / each:12,.0f}{size / each:9.2f}{each / ours:26.2f}")


def batches(articles: pd.DataFrame, count: int) -> Iterator[pd.DataFrame]:
    """`count` articles in batches, the given ones over and over."""
    repeat = pd.concat([articles] * (BATCH // len(articles)), ignore_index=True)
    for start in range(0, count, BATCH):
        yield repeat.head(min(BATCH, count - start))


def growth(articles: pd.DataFrame, most: int) -> None:
    """Print the time and the peak memory for ever more articles; flat per article means linear."""
    print(f"\n{'articles':>10}{'figures: ms/article':>22}{'peak memory, MB':>18}")
    count = 1000
    while count <= most:
        start = time.process_time()
        for batch in batches(articles, count):
            figures(batch)
        spent = (time.process_time() - start) * 1000 / count
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{count:10,}{spent:22.2f}{peak:18.0f}")
        count *= 10


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--most", type=int, default=100_000, help="articles in the last step of the growth table")
    most = options.parse_args().most
    load_codebook()
    articles = load_articles()
    with tempfile.TemporaryDirectory() as folder:
        baselines(articles, repeated(Path(folder)))
    growth(articles, most)


if __name__ == "__main__":
    main()
