"""Where figures disagree: each pair with the reason the text gives, and counts that cannot all be right."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pandas as pd

from ceasefire import tables

_SAID = ("reported", "withdrawn")
_WINDOW = pd.Timedelta(days=7)  # figures this close in time are contemporaneous


def disagreements(figures: pd.DataFrame) -> pd.DataFrame:
    """Pairs of figures for the same measure, population, place and period whose times overlap and that differ.

    One row is one pair, the earlier-published first. `reason` says why they differ, as far as the table
    tells: one is a part of the other, one is rounded, they speak of other days, the same speaker revised
    it, other speakers give them; else "unexplained". `evidence` holds both quotations with speaker and date.
    Figures only proposed or demanded are not compared; a number repeated by the same speaker counts once.
    Nothing is ever added up or corrected.
    """
    said = figures[figures["status"].isin(_SAID) & figures["hedge"].ne("indefinite")].sort_values(
        ["published", "figure_id"]
    )
    rows = list(_parts(said))
    whole = said[said["part_of"].eq("")]
    for _, group in whole.groupby(["measure", "population", "place", "period"], sort=True):
        rows += _pairs(group)
    return tables.frame("disagreements", rows)


def _parts(said: pd.DataFrame) -> Iterator[dict]:
    """Each part beside its whole, when both count the same measure."""
    by_id = said.set_index("figure_id", drop=False)
    for _, part in said[said["part_of"].ne("")].iterrows():
        if part["part_of"] in by_id.index:
            whole = by_id.loc[part["part_of"]]
            if whole["measure"] == part["measure"] and not _equal(whole, part):
                yield _row(whole, part, "part_of_whole")


def _pairs(group: pd.DataFrame) -> Iterator[dict]:
    """The pairs of one group that differ while their times overlap; repeats of a speaker's number stand once."""
    distinct = group.drop_duplicates(["low", "best", "high", "hedge", "attribution", "as_of_start", "as_of_end"])
    for (_, a), (_, b) in itertools.combinations(distinct.iterrows(), 2):
        if not _equal(a, b) and _overlap(a, b):
            yield _row(a, b, _reason(a, b))


def _equal(a: pd.Series, b: pd.Series) -> bool:
    """Whether two figures give the same bounds."""
    return all(a[x] is b[x] or (pd.notna(a[x]) and pd.notna(b[x]) and a[x] == b[x]) for x in ("low", "best", "high"))


def _overlap(a: pd.Series, b: pd.Series) -> bool:
    """Whether the times overlap: for totals and stocks, said within a day of each other."""
    if a["period"] == "cumulative":
        return abs(a["as_of_end"] - b["as_of_end"]) <= pd.Timedelta(days=1) if _known(a, b, "as_of_end") else False
    if not (_known(a, b, "as_of_start") and _known(a, b, "as_of_end")):
        return False
    return a["as_of_start"] <= b["as_of_end"] and b["as_of_start"] <= a["as_of_end"]


def _known(a: pd.Series, b: pd.Series, column: str) -> bool:
    return pd.notna(a[column]) and pd.notna(b[column])


def _reason(a: pd.Series, b: pd.Series) -> str:
    """Why two figures differ, the most telling reason first."""
    if _rounded(a, b) or _rounded(b, a):
        return "rounding"
    if _known(a, b, "as_of_end") and a["as_of_end"] != b["as_of_end"]:
        return "other_day"
    if a["attribution"] and a["attribution"] == b["attribution"]:
        return "later_revision" if a["published"] != b["published"] else "unexplained"
    return "other_speaker" if a["attribution"] and b["attribution"] else "unexplained"


def _rounded(coarse: pd.Series, fine: pd.Series) -> bool:
    """Whether `coarse` is `fine` in round numbers: "about 250" and 251, "more than 20,000" and 20,057."""
    if coarse["hedge"] in ("exact", "range") or pd.isna(coarse["best"]) or pd.isna(fine["best"]):
        return False
    text = str(int(coarse["best"]))
    unit = 10 ** (len(text) - len(text.rstrip("0")))
    return unit > 1 and abs(int(fine["best"]) - int(coarse["best"])) < unit


def _row(a: pd.Series, b: pd.Series, reason: str) -> dict:
    return {
        "figure_a": a["figure_id"],
        "figure_b": b["figure_id"],
        "measure": a["measure"],
        "population": a["population"],
        "place": a["place"],
        "reason": reason,
        "evidence": f"“{a['quote']}” ({_who_when(a)}) — “{b['quote']}” ({_who_when(b)})",
    }


def _who_when(row: pd.Series) -> str:
    when = f"{row['published']:%Y-%m-%d}" if pd.notna(row["published"]) else "date unknown"
    return f"{row['attribution'] or 'speaker not stated'}, {when}"


def inconsistencies(figures: pd.DataFrame) -> pd.DataFrame:
    """Counts of captives that cannot all be right: more held than were taken less those released and returned dead.

    One row is one `held` figure that exceeds what contemporaneous figures allow. The bound is
    taken − released − bodies returned, where released and bodies returned are the largest single figure
    of each (figures are never added up, so the bound is generous). Contemporaneous means printed in the
    same article or within a week. Columns: held, taken, released, bodies (figure ids, "" when none),
    `counted` (the least the held figure says), `bound` (the most the others allow), evidence (the
    quotations). Flagged, never repaired.
    """
    said = figures[
        figures["status"].eq("reported") & figures["hedge"].ne("indefinite") & figures["population"].eq("hostages")
    ]
    rows = [row for _, held in said[said["measure"].eq("held")].iterrows() if (row := _impossible(held, said))]
    columns = ["held", "taken", "released", "bodies", "counted", "bound", "evidence"]
    return pd.DataFrame(rows, columns=columns).astype(
        {c: "int64" if c in ("counted", "bound") else "str" for c in columns}
    )


def _impossible(held: pd.Series, said: pd.DataFrame) -> dict | None:
    """The row for one held figure, or None when nothing contradicts it."""
    counted = held["low"] if pd.notna(held["low"]) else None
    near = said[(said["article"].eq(held["article"])) | ((said["published"] - held["published"]).abs() <= _WINDOW)]
    near = near[near["part_of"].eq("")]
    taken = _largest(near[near["measure"].eq("taken") & near["high"].notna()], "high")
    if counted is None or taken is None:
        return None
    released = _largest(near[near["measure"].eq("released") & near["low"].notna()], "low")
    bodies = _largest(
        near[near["measure"].eq("dead_hostages") & near["low"].notna() & near["rule"].eq("bodies")], "low"
    )
    bound = int(taken["high"]) - sum(int(x["low"]) for x in (released, bodies) if x is not None)
    if int(counted) <= bound:
        return None
    used = [x for x in (held, taken, released, bodies) if x is not None]
    ids = {name: "" if x is None else x["figure_id"] for name, x in (("released", released), ("bodies", bodies))}
    evidence = " — ".join(f"“{x['quote']}” ({_who_when(x)})" for x in used)
    return {
        "held": held["figure_id"],
        "taken": taken["figure_id"],
        **ids,
        "counted": int(counted),
        "bound": bound,
        "evidence": evidence,
    }


def _largest(rows: pd.DataFrame, column: str) -> pd.Series | None:
    return None if rows.empty else rows.loc[rows[column].astype("int64").idxmax()]
