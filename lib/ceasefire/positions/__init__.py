"""Positions: what each party asks for, refuses, offers, gives up or threatens, and where it moved.

`table` makes the table, `shifts` compares its rows, `article` reads sentence after sentence, and `reference` keeps
whom its pointing words mean. A sentence is cut into `clauses`; `subjects` and `parties` say who acts in one, `matters`
what it is about, `objects` what a stance is taken on, `statements` which rows that makes, and `grammar` which stance it
is: by its `constructions` and `claims`, its `modals`, or its `stances`, whose words have other `senses` too.
"""

from ceasefire.positions.article import Article
from ceasefire.positions.table import mark_repeats, positions

__all__ = ["Article", "mark_repeats", "positions"]
