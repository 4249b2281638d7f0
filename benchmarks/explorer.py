"""How long a control of the explorer takes to be followed: shipped articles, and 10,000 articles' worth of rows.

    python benchmarks/explorer.py [ARTICLES]

The rows of the shipped articles are repeated under new names and on later days until there are
enough. Each line is one move of a control: the median of several, without the way to the browser.
"""

import statistics
import sys
import time

import pandas as pd

from ceasefire import explore, figures, load_articles, positions
from ceasefire.panel import Panel

TIMES = 7
# What a reader does: narrow, narrow further, switch the table, narrow there. Controls by their label.
MOVES = (
    ("Measure", ("killed",)),
    ("Measure", (None,)),
    ("Status", ("reported",)),
    ("Population", ("gaza", "hostages")),
    ("Look at", "positions"),
    ("Actor", ("Hamas",)),
    ("Issue", ("hostage_release",)),
)


def repeated(table: pd.DataFrame, times: int) -> pd.DataFrame:
    """The table `times` over, every copy with article names and days of its own."""
    copies = []
    for number in range(times):
        copy = table.assign(article=f"copy{number}/" + table["article"])
        for name in {"figure_id", "position_id"} & set(table.columns):
            copy[name] = f"copy{number}/" + table[name]
        later = pd.Timedelta(days=number % 300)
        for name in {"published", "date"} & set(table.columns):
            copy[name] = table[name] + later
        copies.append(copy)
    return pd.concat(copies, ignore_index=True)


def measure(articles: pd.DataFrame, tables: dict[str, pd.DataFrame]) -> None:
    """Print how long each move takes."""
    panel = Panel(explore.Explorer(articles, tables, explore.Selection()))
    controls = {control.label: box for control, box in panel.filters.items()} | {"Look at": panel.table}
    times: dict[tuple, list[float]] = {}
    for _ in range(TIMES):
        panel.table.value = "figures"
        panel.everything.click()
        panel.explorer._drawn.clear()  # every chart is drawn anew, as at the first time
        for label, value in MOVES:
            began = time.perf_counter(), time.process_time()
            controls[label].value = value
            spent = time.perf_counter() - began[0], time.process_time() - began[1]
            times.setdefault((label, value), []).append(spent)
    for (label, value), spent in times.items():
        wall, work = (1000 * statistics.median(one) for one in zip(*spent, strict=True))
        what = value if isinstance(value, str) else " + ".join(str(one or "(all)") for one in value)
        print(f"  {label:>10} {what:<20} {wall:5.0f} ms, {work:5.0f} ms of them at work")


def main() -> None:
    """Measure both collections."""
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    articles = load_articles()
    tables = {"figures": figures(articles), "positions": positions(articles)}
    for times in dict.fromkeys((1, wanted // len(articles))):
        many = repeated(articles, times) if times > 1 else articles
        rows = {name: repeated(table, times) if times > 1 else table for name, table in tables.items()}
        print(f"{len(many):,} articles, {len(rows['figures']):,} figures, {len(rows['positions']):,} positions:")
        measure(many, rows)


if __name__ == "__main__":
    main()
