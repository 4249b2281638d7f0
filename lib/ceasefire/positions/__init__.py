"""Positions: what each party asks for, refuses, offers, gives up or threatens, and where it moved.

`table` makes the table, `shifts` compares its rows, `article` reads sentence after sentence, and `reference` keeps
whom its pointing words mean. A sentence is cut into `clauses`; `subjects` and `parties` say who acts in one,
`statements` what is said of which issue, `grammar` which stance that is: by its `constructions`, `stances` or `modals`.
"""

from ceasefire.positions.article import Article
from ceasefire.positions.table import mark_repeats, positions

__all__ = ["Article", "mark_repeats", "positions"]
