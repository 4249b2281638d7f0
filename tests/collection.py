"""Makes a collection as people really have them: mixed formats, folders in folders, furniture, faults.

Every text is written for this purpose; names of places are real, the events are not.
`python tests/collection.py FOLDER [COUNT]` writes one to look at.
"""

from __future__ import annotations

import csv
import json
import random
import sys
from pathlib import Path

import pyarrow
import pyarrow.parquet

PLACES = ["Omdurman", "El Fasher", "Kharkiv", "Kherson", "Deir al-Balah", "Jabalia", "Nablus", "Tyre", "Goma", "Sanaa"]
SPEAKERS = ["the health ministry", "hospital officials", "the army", "the governor", "a United Nations agency"]
OPENINGS = [
    "Mediators returned to the table after a night of shelling in {place}.",
    "Delegations from both sides left the talks without a statement.",
    "A second round of talks on a pause in the fighting opened on {day}.",
    "The envoys said that the text on the table had changed little since the weekend.",
]
FACTS = [
    "At least {n} people were killed in {place} overnight, {who} said.",
    "{n} people were wounded when a shell hit a market in {place}, according to {who}.",
    "More than {big} families have been displaced from {place} since the spring, {who} said.",
    "Rescuers in {place} were still looking for {n} missing people on {day}.",
    "The two sides exchanged {n} prisoners near {place} under a deal brokered last month.",
]
STANCES = [
    "“We will not sign before the siege of {place} is lifted,” a member of the delegation said.",
    "The government rejected a proposal to withdraw from {place}.",
    "The movement said it would accept a pause of {small} days if aid reached {place}.",
    "Negotiators offered to open a crossing near {place} for {small} hours a day.",
]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
FURNITURE = [
    "- Advertisement -",
    "Sign up for our newsletter and get the news in your inbox",
    "READ MORE: Three things to know about the talks",
    "Share this:\nFacebook\nTwitter",
    "A child looks out of a tent in a camp. [Jane Roe/Reuters]",
]
TAIL = "Leave a Reply\n\nPlease enter your comment!\n\nLatest News\n\nStorm closes the port\n\nForty boats stayed..."
FOREIGN = (
    "Les négociateurs sont revenus à la table après une nuit de bombardements. Le gouvernement a rejeté la proposition "
    "de retrait et les deux parties ont quitté la salle sans un mot. Au moins douze personnes ont été tuées dans la "
    "nuit, selon les autorités de la ville, et des dizaines de familles ont fui vers le sud du pays. "
)


def story(random: random.Random) -> tuple[str, list[str]]:
    """A headline and the paragraphs of one article."""

    def said(template: str) -> str:
        return template.format(
            place=random.choice(PLACES),
            who=random.choice(SPEAKERS),
            day=random.choice(DAYS),
            n=random.randint(2, 90),
            big=f"{random.randint(2, 60)},{random.randint(0, 999):03}",
            small=random.randint(3, 12),
        )

    headline = said("Talks on {place} go on after {n} are killed")
    body = [said(random.choice(OPENINGS))]
    for _ in range(random.randint(5, 14)):
        body.append(" ".join(said(random.choice(FACTS + STANCES)) for _ in range(random.randint(1, 3))))
    return headline, body


def _day(random: random.Random) -> str:
    """Some day of 2024."""
    return f"2024-{random.randint(1, 12):02}-{random.randint(1, 28):02}"


def page(headline: str, body: list[str], day: str) -> str:
    """A saved web page around an article."""
    article = "".join(f"<p>{paragraph}</p>\n" for paragraph in body)
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{headline} | The Daily Example</title>
<meta property="og:title" content="{headline}"><meta property="og:site_name" content="The Daily Example">
<meta property="article:published_time" content="{day}T08:15:00+00:00">
<link rel="canonical" href="https://daily.example/{day.replace("-", "/")}/talks"></head>
<body><nav><ul><li>Home</li><li>World</li></ul></nav><div class="cookie-banner">We use cookies.</div>
<article><h1>{headline}</h1>{article}</article>
<aside><h3>Most read</h3><ul><li>Storm closes the port</li></ul></aside>
<div id="comments"><h3>Leave a comment</h3></div><footer>All rights reserved.</footer></body></html>
"""


def make(folder: Path, count: int = 200, seed: int = 7) -> dict[str, int]:
    """Write about `count` files into `folder`; return how many documents are good, left out, foreign, repeated."""
    chance = random.Random(seed)
    made = {"files": 0, "good": 0, "left out": 0, "foreign": 0, "duplicates": 0}
    for number in range(count):
        sub = folder / ["", "wire", "web/2024", "web/2025"][number % 4]
        sub.mkdir(parents=True, exist_ok=True)
        (headline, body), day = story(chance), _day(chance)
        kind = ("txt", "txt", "html", "jsonl", "csv", "parquet", "txt", "html", "foreign", "broken")[number % 10]
        file = sub / f"{number:04}-{kind}"
        _write(kind, file, number, chance, (headline, body, day), made)
        made["files"] += 1
    return made


def _write(kind: str, file: Path, number: int, chance: random.Random, one: tuple, made: dict[str, int]) -> None:
    """Write one file of a kind."""
    headline, body, day = one
    if kind == "txt":
        parts = [headline, day, *(piece for paragraph in body for piece in (paragraph, chance.choice(FURNITURE)))]
        file.with_suffix(".txt").write_text("\n\n".join([*parts, TAIL]) + "\n", encoding="utf-8")
        if number % 20 == 0:
            again = "\n\n".join(["Update: " + headline, *body, "More follows."])
            file.with_name(file.name + "-update.txt").write_text(again, encoding="utf-8")
            made["duplicates"] += 1
            made["good"] += 1
    elif kind == "html":
        file.with_suffix(".html").write_text(page(headline, body, day), encoding="utf-8")
    elif kind == "foreign":
        file.with_suffix(".txt").write_text(FOREIGN * 3, encoding="utf-8")
        made["foreign"] += 1
        made["duplicates"] += made["foreign"] > 1
    elif kind == "broken":
        faults = [b"", "Le caf\xe9 est ferm\xe9.".encode("latin-1"), b"<html><body><p>", b"{not json\n"]
        suffix = [".txt", ".txt", ".html", ".jsonl"][number // 10 % 4]
        file.with_suffix(suffix).write_bytes(faults[number // 10 % 4])
        made["left out"] += 1
        return
    else:
        _write_rows(kind, file, number, chance, made)
        return
    made["good"] += 1


def _write_rows(kind: str, file: Path, number: int, chance: random.Random, made: dict[str, int]) -> None:
    """Write a file that holds several articles, one of its rows empty."""
    rows = []
    for row in range(4):
        (headline, body), day = story(chance), _day(chance)
        rows.append({"id": f"{number}-{row}", "headline": headline, "body": "\n".join(body), "date": day})
    rows.append({"id": f"{number}-e", "headline": "", "body": "", "date": ""})
    if kind == "jsonl":
        lines = (json.dumps(row, ensure_ascii=False) for row in rows)
        file.with_suffix(".jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    elif kind == "csv":
        with file.with_suffix(".csv").open("w", encoding="utf-8", newline="") as out:
            writer = csv.DictWriter(out, rows[0])
            writer.writeheader()
            writer.writerows(rows)
    else:
        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), file.with_suffix(".parquet"))
    made["good"] += 4
    made["left out"] += 1


if __name__ == "__main__":
    print(make(Path(sys.argv[1]), *map(int, sys.argv[2:3])))
