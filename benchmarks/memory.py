"""Whether memory stays flat: `ceasefire extract` over ever more articles, each count in a process of its own.

`python benchmarks/memory.py` prints articles, peak memory, what each further article added to it, and CPU seconds.
The articles are made up, of words drawn at random, dated over three years, with about five figures and four positions
each; they lie in one .jsonl file.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

COUNTS = (2_000, 10_000, 40_000)
PLACES = "Omdurman Kharkiv Kherson Rafah Jabalia Nablus Tyre Goma Sanaa Nyala".split()
WHO = ("the health ministry", "hospital officials", "the army", "the governor", "a UN agency")
SOUNDS = "ba da fe gi ke li lo mo mu na nu ra ro sa si ta to tu va wen".split()  # three make one of 8,000 words
SENTENCES = (
    "At least {n} people were killed in {place}, {who} said, and the {filler}.",
    "{n} people were wounded near a market in {place}, according to {who}; the {filler}.",
    "The two sides exchanged {n} prisoners near {place} while the {filler}.",
    "Israel rejected a ceasefire in {place} before the {filler}.",
    "Hamas demanded the release of {n} prisoners and the {filler}.",
    "The {filler}.",
)


def article(number: int) -> dict[str, str]:
    """One made-up article, the same one for the same number."""
    draw = random.Random(number)
    sentences = []
    for template in draw.choices(SENTENCES, k=12):
        filler = " ".join("".join(draw.choices(SOUNDS, k=3)) for _ in range(draw.randint(4, 14)))
        said = template.format(n=draw.randint(2, 400), place=draw.choice(PLACES), who=draw.choice(WHO), filler=filler)
        sentences.append(said)
    date = f"{2022 + number % 3}-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}"
    return {"id": f"wire/{number:06}", "title": f"Talks {number}", "text": "\n\n".join(sentences), "date": date}


def measured(count: int) -> tuple[float, float]:
    """Peak megabytes and CPU seconds of one extraction."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "made.jsonl"
        with source.open("w", encoding="utf-8") as file:
            file.writelines(json.dumps(article(number)) + "\n" for number in range(count))
        command = [sys.executable, "-m", "ceasefire.cli", "extract", str(source), "--out", str(Path(folder) / "out")]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        told = process.stderr.read()
        _, status, used = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(told)
    return used.ru_maxrss / 1024, used.ru_utime + used.ru_stime


def main() -> None:
    print(f"{'articles':>10}{'peak, MB':>10}{'bytes for each further one':>28}{'CPU seconds':>13}")
    before = None
    for count in map(int, sys.argv[1:] or COUNTS):
        peak, seconds = measured(count)
        growth = f"{(peak - before[1]) * 2**20 / (count - before[0]):,.0f}" if before else ""
        print(f"{count:10,}{peak:10.0f}{growth:>28}{seconds:13.0f}", flush=True)
        before = count, peak


if __name__ == "__main__":
    main()
