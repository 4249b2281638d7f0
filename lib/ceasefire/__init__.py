"""Figures and positions out of news articles, each with the words that say so.

>>> from ceasefire import evidence, figures, load_articles, show
>>> articles = load_articles()  # or any folder: load_articles("my/articles")
>>> found = figures(articles)  # a pandas DataFrame: one row is one stated number of people
>>> show(found[found["measure"] == "killed"]).shown > 0
True
>>> evidence(found.iloc[0], articles).quote == found.iloc[0]["quote"]
True

Three of the functions have the names of their modules. Here the name is the function:
`from ceasefire import figures` gives what is called, `ceasefire.figures` too.
"""

from ceasefire.articles import load_articles
from ceasefire.codebook import load_codebook
from ceasefire.disagreements import disagreements, inconsistencies
from ceasefire.display import evidence, install, show
from ceasefire.figures import figures
from ceasefire.positions import positions
from ceasefire.positions.shifts import shifts

__all__ = [
    "disagreements",
    "evidence",
    "figures",
    "inconsistencies",
    "load_articles",
    "load_codebook",
    "positions",
    "shifts",
    "show",
]

install()  # in IPython only: whole tables print by `show`
