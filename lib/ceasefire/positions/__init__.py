"""Positions: what each party asks for, refuses, offers, gives up or threatens, and where it moved.

`table` makes the table, `shifts` compares its rows. A sentence is cut into `clauses`; `subjects` and
`parties` say who acts in one, `statements` what is said of which issue, `grammar` which stance that is.
"""

from ceasefire.positions.table import Article, mark_repeats, positions

__all__ = ["Article", "mark_repeats", "positions"]
