"""Articles: documents as they are found, with their dates, their page furniture and what repeats what.

`table` makes the table. `readers` take a document out of a file and `registers` what a person
established about it; `header` and `furniture` tell the page from the text; `dating` weighs what
the document says of its day against its words (`anchors`) and numbers (`reference`); `language` and
`duplicates` say what to leave out or to count once; `corrections` are a person's last word on a row.
"""

from ceasefire.articles.table import (
    ARTICLES,
    ArticlesError,
    ArticlesWarning,
    article_batches,
    is_register,
    load_articles,
    public,
)

__all__ = [
    "ARTICLES",
    "ArticlesError",
    "ArticlesWarning",
    "article_batches",
    "is_register",
    "load_articles",
    "public",
]
