"""How fast articles become figures and positions: ratios against two baselines in the same process.

`python benchmarks/speed.py` prints articles per second and megabytes per second for loading and reading
figures, for figures and positions together, for quantulum3 (when it is installed: extra `bench`) and for a
30-line regular expression, over the five shipped articles repeated; then the growth from 1,000 articles to
`--most` (100,000 by default), with the peak memory of the process. Times are CPU seconds of this process:
machines differ, so the ratios are what to quote.
"""

from __future__ import annotations

import argparse
import gc
import resource
import time
from collections.abc import Callable, Iterator

import pandas as pd
import regex_baseline

from ceasefire.articles import load_articles
from ceasefire.codebook import load_codebook
from ceasefire.figures import figures
from ceasefire.positions import positions

BATCH = 500  # articles read at a time, as `ceasefire extract` does


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


def baselines(articles: pd.DataFrame) -> None:
    """Print the speed of each reader on the same articles, and the ratio to the figures reader."""
    texts = articles["text"].tolist()
    size = sum(len(text.encode()) for text in texts) / 1e6
    readers: dict[str, Callable[[], object]] = {
        "loading": load_articles,
        "figures": lambda: figures(articles),
        "loading + figures": lambda: figures(load_articles()),
        "loading + figures + positions": lambda: (figures(a := load_articles()), positions(a)),
        "regular expression": lambda: [regex_baseline.read(text) for text in texts],
    }
    try:
        from quantulum3 import parser
    except ImportError:
        print("quantulum3 is not installed (pip install -e '.[bench]'): not compared")
    else:
        readers["quantulum3"] = lambda: [parser.parse(text) for text in texts]
    taken = {name: seconds(work, 1 if name == "quantulum3" else 5) for name, work in readers.items()}
    ours = taken["loading + figures"]
    print(f"{'reader':34}{'articles/s':>12}{'MB/s':>9}{'× of loading + figures':>26}")
    for name, time_taken in taken.items():
        print(f"{name:34}{len(texts) / time_taken:12,.0f}{size / time_taken:9.2f}{time_taken / ours:26.2f}")


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
    baselines(articles)
    growth(articles, most)


if __name__ == "__main__":
    main()
