"""Figures: done, proposed, demanded or denied. Names, numbers and events are invented; only the places exist."""

from __future__ import annotations

import pytest
from figure_rows import Case, check, misses, table

DEVELOPED: dict[str, list[Case]] = {
    "proposals": [
        (
            "Under the plan 33 hostages would be set free in six weeks.",
            "released hostages 33 | | 33 hostages | proposed",
        ),
        (
            "Egypt has put forward a draft that foresees the release of 20 captives in the first phase.",
            "released hostages 20 | | 20 captives | proposed",
        ),
        (
            "Moscow and Kyiv are discussing a swap of 600 prisoners of war apiece.",
            "prisoners_released russia 600 | | 600 prisoners of war | proposed",
        ),
        (
            "The agreement, not yet signed, provides for freeing 60 Palestinian prisoners a week.",
            "prisoners_released palestinian_prisoners 60 | | 60 Palestinian prisoners | proposed",
        ),
        (
            "The Houthis are ready to release 100 detainees without conditions, their committee for prisoners said.",
            "prisoners_released yemen 100 | their committee for prisoners | 100 detainees | proposed",
        ),
        (
            "A list of 34 hostages who could be freed first was approved, an official in Cairo said.",
            "released hostages 34 | an official in Cairo | 34 hostages | proposed",
        ),
        (
            "Talks in Doha centre on up to 40 hostages to be released during a truce.",
            "released hostages ≤40 | | up to 40 hostages | proposed",
        ),
        (
            "The sides have agreed that 150 captives are to be exchanged in Aden, according to the envoy.",
            "prisoners_released yemen 150 | the envoy | 150 captives | proposed",
        ),
    ],
    "conditionals": [
        (
            "Five hostages would go home on the first day should the guns fall silent.",
            "released hostages 5 | | Five hostages | proposed",
        ),
        (
            "Were a truce to hold, 50 women and children could leave captivity, mediators say.",
            "released hostages 50 | mediators | 50 women | proposed",
        ),
        (
            "Kyiv is willing to hand over 40 Russian prisoners provided that Moscow returns as many.",
            "prisoners_released russia 40 | | 40 Russian prisoners | proposed",
        ),
        (
            "Should the second stage begin, Israel is to free 1,000 Palestinian prisoners.",
            "prisoners_released palestinian_prisoners 1000 | | 1,000 Palestinian prisoners | proposed",
        ),
        (
            "Nine captives may be released in Marib as soon as the road reopens.",
            "released hostages 9 | | Nine captives | proposed",
        ),
    ],
    "demands": [
        (
            "Israel wants 40 hostages freed in the first stage, an Israeli official said.",
            "released hostages 40 | an Israeli official | 40 hostages | demanded",
        ),
        (
            "Families in Kaduna demanded the release of all 87 abductees.",
            "released hostages 87 | Families in Kaduna | 87 abductees | demanded",
        ),
        ("Kyiv called for 20,000 deported children to be returned.",),
        (
            "The movement’s list of demands includes the release of 30 prisoners serving life terms for each "
            "soldier held in Gaza.",
            "prisoners_released palestinian_prisoners 30 | | 30 prisoners | demanded",
        ),
        (
            "ELN dissidents want 18 jailed fighters let out.",
            "prisoners_released colombia 18 | ELN dissidents | 18 jailed fighters | demanded",
        ),
    ],
    "denials and negation": [
        ("No hostages were released on Thursday.",),
        ("The army denied that 30 soldiers had been killed in Kati, in Mali.",),
        ("It is not true that 12 people died at the checkpoint in Nablus, a police spokesman said.",),
        (
            "Nobody was killed and only two people were slightly injured in Belgorod.",
            "injured russia 2 | | two people",
        ),
        ("Zero casualties were recorded in Kharkiv overnight, for the first time in 30 days.",),
        ("Not a single one of the 21 girls has been freed.",),
        (
            "No fewer than nine people were killed in Bamako.",
            "killed mali ≥9 | | No fewer than nine people",
        ),
    ],
}

# These once failed.
BUGS: dict[str, list[Case]] = {
    "proposals": [
        (
            "The ELN offered to free ten soldiers before Christmas, Colombia’s negotiator said.",
            "released hostages 10 | Colombia’s negotiator | ten soldiers | proposed",
        ),
    ],
    "conditionals": [
        (
            "If the army pulls back, the rebels will let 25 captured policemen go, their spokesman said.",
            "released hostages 25 | their spokesman | 25 captured policemen | proposed",
        ),
        (
            "The gang will free the 12 pilgrims only once the ransom is paid, it said in a video from Haiti.",
            "released hostages 12 | | 12 pilgrims | proposed",
        ),
        ("Unless the shelling stops, none of the 16 engineers will be released, the militia in Ituri said.",),
    ],
    "demands": [
        (
            "Hamas is asking for 1,500 Palestinian prisoners in return for the first group.",
            "prisoners_released palestinian_prisoners 1500 | Hamas | 1,500 Palestinian prisoners | demanded",
        ),
        (
            "Israel lowered its asking number to 33 hostages from 40, a mediator said.",
            "released hostages 33 | a mediator | 33 hostages | demanded",
            "released hostages 40 | a mediator | 40 | withdrawn",
        ),
        (
            "The United States is seeking freedom for five Americans held by the Taliban.",
            "released hostages 5 | United States | five Americans | demanded",
        ),
        (
            "The militia wants 60 of its men freed, a church official in Bamenda said.",
            "prisoners_released cameroon 60 | a church official in Bamenda | 60 of its men | demanded",
        ),
    ],
    "denials and negation": [
        ("None of the 44 passengers was hurt when the bus overturned near Gaziantep.",),
        ("The ministry dismissed as false a report of 70 deaths in Omdurman.",),
        ("The junta rejected claims that its jets killed 28 villagers in Sagaing.",),
        ("Reports that 15 of its men had died in Hajjah were untrue, the movement said.",),
    ],
}

KNOWN_MISSES: dict[str, list[Case]] = {
    "proposals": [
        (
            "Negotiators expect 14 schoolchildren to be handed over in Kaduna on Friday.",
            "released hostages 14 | Negotiators | 14 schoolchildren | proposed",
        ),
    ],
    "demands": [
        (
            "The rebels insist on the freeing of 200 jailed comrades before any talks in Yemen.",
            "prisoners_released yemen 200 | The rebels | 200 jailed comrades | demanded",
        ),
        (
            "Hamas opened by asking for 500 prisoners for each soldier.",
            "prisoners_released palestinian_prisoners 500 | Hamas | 500 prisoners | demanded",
        ),
        (
            "Relatives in Chibok are calling for the last 82 girls to be released.",
            "released hostages 82 | Relatives in Chibok | 82 girls | demanded",
        ),
    ],
    "denials and negation": [
        (
            "Not only were 14 people killed in Aden; 60 lost their homes.",
            "killed yemen 14 | | 14 people",
            "displaced yemen 60 | | 60 lost their homes",
        ),
    ],
}


@pytest.mark.parametrize("case", table(DEVELOPED, BUGS) + misses(KNOWN_MISSES))
def test_a_figure_is_no_more_than_the_text_says(case):
    check(case)
