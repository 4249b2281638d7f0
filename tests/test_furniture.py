"""Page furniture: what is masked, and what must never be."""

from __future__ import annotations

import itertools

import pytest

from ceasefire.articles.furniture import find_furniture
from ceasefire.codebook import CodebookError, load_codebook

BODY = "Envoys met in Jeddah on Saturday to discuss a pause in the fighting around the capital, officials said."
MORE = "At least 30 people were killed in Khartoum overnight, medics said, and hundreds of families left the city."

# (kind, lines of furniture) as they stand between two paragraphs of an article.
MASKED = [
    ("advert", "- Advertisement -"),
    ("advert", "ADVERTISEMENT"),
    ("advert", "Advertisement · Scroll to continue"),
    ("advert", "Story continues below this ad"),
    ("player", "Getting your Trinity Audio player ready..."),
    ("player", "Listen to this article · 6 min"),
    (
        "newsletter",
        "Sign up to First Edition\nFree daily newsletter\nThe key stories of the day.\nEnter your email address",
    ),
    ("newsletter", "Subscribe to our weekly digest and never miss a story"),
    ("newsletter", "Get the best of our reporting straight to your inbox."),
    ("cookies", "We use cookies to improve your experience on this site."),
    ("cookies", "Accept all"),
    ("share buttons", "Share this article\nFacebook\nTwitter\nWhatsApp\nCopy link"),
    ("share buttons", "1.2k shares"),
    ("share buttons", "Follow us on Twitter and Facebook."),
    ("related links", "READ MORE: Three things to know about the talks"),
    ("related links", "Also read | Who are the mediators?"),
    ("related links", "Related Articles\n\nFerry service resumes\n\nPort reopens after storm"),
    ("related links", "Tags\nSudan\nJeddah\nTalks"),
    ("caption", "A boy looks at the rubble of a house in Omdurman. [Mohamed Ali/Reuters]"),
    ("caption", "Mourners carry the bodies of 14 people on May 1, 2024. (AP Photo/Jane Roe)"),
    ("caption", "Ukrainian prisoners pose after a swap. REUTERS/Handout Purchase Licensing Rights"),
    ("caption", "Photograph: Jane Roe/Getty Images"),
    ("live page", "2h ago"),
    ("live page", "Key events\nTalks resume in Jeddah\n22 killed in Khartoum\nUN envoy arrives"),
    ("date line", "11:45 GMT"),
    ("notice", "This article was created using automation technology and was checked by our editors"),
    ("notice", "(This story has not been edited by our staff and is published from a syndicated feed.)"),
    ("notice", "© 2024 The Daily Example. All rights reserved."),
    ("byline", "Reporting by Jane Roe; Editing by John Doe"),
    ("sidebar", "Most read\n\nStorm closes the port\n\nForty boats stayed in harbour as the storm...\n\nBudget passed"),
]


@pytest.mark.parametrize(("kind", "furniture"), MASKED, ids=[text.split("\n")[0][:30] for _, text in MASKED])
def test_masked_and_nothing_else(kind, furniture):
    text = f"{BODY}\n\n{furniture}\n\n{MORE}\n"
    masked, _ = find_furniture(text, load_codebook())
    hidden = "".join(text[start:end] for start, end, _ in masked)
    assert {found for _, _, found in masked} == {kind}
    assert hidden.replace("\n", "") == furniture.replace("\n", "")


# Sentences of articles that only resemble furniture.
KEPT = [
    "Reporting by the broadcaster found that 12 people had been killed.",
    "More from the same family were injured when the roof fell in.",
    "“We were photographed by Getty Images,” said one of the 14 survivors.",
    "The ministry said it would share the names of the 40 dead on Facebook.",
    "Comments by the minister, who said that 33 hostages would go home, drew criticism.",
    "The latest news from the city was of 12 dead and 40 wounded.",
    "Related talks in Doha on the release of 40 hostages broke down on Sunday.",
    "Advertisement boards fell on the crowd and injured six.",
    "Live fire killed three protesters on Friday.",
    "Print journalists were among the seven killed.",
    "Home to 1.4 million displaced people, the city has no working hospital.",
    "By Sunday, 120 bodies had been found.",
    "Read the names, he said: all 12 of them.",
    "On 7 October 2023, about 1,200 people were killed.",
]


@pytest.mark.parametrize("sentence", KEPT, ids=[text[:30] for text in KEPT])
def test_sentences_of_the_article_stay(sentence):
    text = f"{BODY}\n\n{sentence}\n\n{MORE}\n"
    assert find_furniture(text, load_codebook())[0] == []


def test_nothing_of_the_article_follows_a_comment_form_at_its_end():
    sidebar = (
        "Latest News\n\nStorm closes the port\n\nForty people were rescued. Two boats sank off the coast on Monday."
    )
    text = f"{BODY}\n\n{MORE}\n\nLEAVE A REPLY\n\nPlease enter your comment!\n\n{sidebar}\n"
    masked, _ = find_furniture(text, load_codebook())
    assert masked[0][0] == text.index("LEAVE")
    assert "".join(text[s:e] for s, e, _ in masked).replace("\n", "") == text[text.index("LEAVE") :].replace("\n", "")


def test_a_comment_link_at_the_top_hides_nothing_below():
    text = f"Talks go on\n\nLeave a comment\n\n{BODY}\n\n{MORE}\n"
    assert [text[s:e] for s, e, _ in find_furniture(text, load_codebook())[0]] == ["Leave a comment"]


def test_wrapped_lines_under_a_heading_are_the_article():
    text = "Related\n\nThe envoys met in the capital to discuss\na pause in the fighting, and left without\na word.\n"
    assert [text[s:e] for s, e, _ in find_furniture(text, load_codebook())[0]] == ["Related"]


HEADERS = [
    ("date 2024-03-12 Talks went on.", None, ["2024-03-12"], "date 2024-03-12"),
    ("date 2024-03-12 12 people were killed", None, ["2024-03-12"], "date 2024-03-12"),
    ("date 2024-03-12 More than 38,000 people have been killed", None, ["2024-03-12"], "date 2024-03-12"),
    ("2024-03-12 Talks went on.", None, ["2024-03-12"], "2024-03-12"),
    ("Friday, November 22, 2024\n\nTalks go on\n\n" + BODY, "Talks go on", ["2024-11-22"], "Friday, November 22, 2024"),
    (
        "Talks go on in Doha\nBy Jane Roe\n12 March 2024, 10:15 GMT\n\n" + BODY,
        "Talks go on in Doha",
        ["2024-03-12"],
        None,
    ),
    (
        "Talks go on in Doha\n\nPublished: 12 Mar 2024 | Updated: 13 Mar 2024\n\n" + BODY,
        None,
        ["2024-03-12", "2024-03-13"],
        None,
    ),
    ("Talks go on in Doha\n\nNews Desk | Updated: March 12, 2024 10:15 pm IST\n\n" + BODY, None, ["2024-03-12"], None),
    (
        "By Jane Roe\nMarch 12, 20247:32 PM GMT+2Updated March 13, 2024\n" + BODY,
        None,
        ["2024-03-12", "2024-03-13"],
        None,
    ),
    (BODY + "\n\n" + MORE, None, [], None),
    ("On March 12, 2024 the envoys met.\n\n" + MORE, None, [], None),
]


@pytest.mark.parametrize(("text", "title", "dates", "masked"), HEADERS, ids=[row[0][:30] for row in HEADERS])
def test_headers(text, title, dates, masked):
    spans, header = find_furniture(text, load_codebook())
    assert [str(date.earliest) for _, date in header.dates] == dates
    if title:
        assert text[header.title.start : header.title.end] == title
    if masked:
        assert masked in [text[start:end] for start, end, _ in spans]


def test_datelines_name_agency_and_day():
    text = f"Talks go on\n\nCAIRO, Nov 9 (Reuters) - {BODY}"
    masked, header = find_furniture(text, load_codebook())
    assert (header.fields["agency"], header.fields["agency_date"]) == ("Reuters", "Nov 9")
    assert [text[s:e] for s, e, _ in masked] == ["CAIRO, Nov 9 (Reuters) -"]


def test_spans_are_apart_and_in_order_on_any_text():
    text = "\ufeff" + "Share\r\n- Advertisement -\r\nphoto: a/AFP our newsletter\r\n" * 50 + "\u2028İ" * 40
    masked, _ = find_furniture(text, load_codebook())
    assert all(0 <= a < b <= len(text) for a, b, _ in masked)
    assert all(one[1] <= two[0] for one, two in itertools.pairwise(masked))
    assert masked[0] == (0, 1, "byte order mark")


def test_a_bad_line_names_file_and_line(tmp_path):
    (tmp_path / "furniture.csv").write_text("term,match,effect,kind\nlive,line,line,live\nad,whole,line,advert\n")
    with pytest.raises(CodebookError, match=r"furniture.csv line 3: match 'whole' is none of line, start"):
        find_furniture("x", load_codebook(tmp_path))
