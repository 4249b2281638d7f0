"""Positions: what news stories say of ships, plans, warnings and talks.

A case is a passage and all its rows, "actor | issue | action"; a passage alone has none.
"""

from __future__ import annotations

from test_positions_forms import Case, hold_passages

TABLES: dict[str, list[Case]] = {
    "attacks on ships": [
        (
            "Greece said the Houthi attacks on tankers must stop at once.",
            "Greece | other | demand",
        ),
        (
            "India urged the Houthis to end their attacks on cargo ships.",
            "India | other | demand",
        ),
        (
            "The Arab League passed a motion demanding an end to Houthi attacks on vessels.",
            "Arab League | other | demand",
        ),
        (
            "Russia must stop its attacks on Odesa, Kyiv said.",
            "Ukraine | ceasefire_permanence | demand",
        ),
    ],
    "a name with a condition in it": [
        (
            "Doctors Without Borders called on the RSF to lift the siege of El Fasher.",
            "Doctors Without Borders | aid_access | demand",
        ),
    ],
    "non-starters": [
        (
            "“Some of what came back from Goma is a non-starter,” Tshisekedi said.",
            "DR Congo | negotiation_itself | reject",
        ),
        (
            "The Azerbaijani draft held several nonstarters, an Armenian spokesman said.",
            "Armenia | negotiation_itself | reject",
        ),
        (
            "Disarmament is a non-starter, Hamas said.",
            "Hamas | disarmament | reject",
        ),
    ],
    "turned down in passing, or with scorn": [
        (
            "In rejecting the Kenyan plan, Burhan said the army would fight on.",
            "Sudanese army | negotiation_itself | reject",
        ),
        (
            "Lavrov derided the European plan as “a fairy tale.”",
            "Russia | negotiation_itself | reject",
        ),
        ("Lavrov derided the film.",),
    ],
    "helpers warn, and threaten nobody": [
        ("The U.N. aid chief warned that an assault on Bor could halt the delivery of food.",),
        ("UNICEF warned that the siege would kill children.",),
        ("The U.N. envoy to Sudan warned that a truce might be far off.",),
        (
            "The United Nations warned both sides of sanctions.",
            "United Nations | other | threaten",
        ),
    ],
    "consequences": [
        (
            "“No further raid will go without an answer,” a Rwandan spokesman said.",
            "Rwanda | other | threaten",
        ),
        (
            "No strike on Belgorod will go unanswered, the Kremlin said.",
            "Russia | other | threaten",
        ),
    ],
    "what is stopped that is no fight": [
        (
            "Tshisekedi urged Rwanda to end its assistance to the M23.",
            "DR Congo | other | demand",
        ),
        ("Zelensky praised Poland for shooting down drones over the border.",),
        ("Food shipments to Sudan would not be affected by the embargo, Brussels said.",),
    ],
    "intentions and efforts": [
        (
            "Burhan repeated his intention to retake El Fasher by force.",
            "Sudanese army | war_aims | vow",
        ),
        (
            "Kagame is encouraging the M23 to continue its offensive.",
            "Rwanda | war_aims | demand",
        ),
        (
            "Kenya is trying to revive the negotiations between Juba and the rebels.",
            "Kenya | negotiation_itself | mediate",
        ),
        (
            "“Ethiopia will continue its efforts to get food aid to Mekelle,” Abiy said.",
            "Ethiopia | aid_access | offer",
        ),
        (
            "Ruto, Kenya's president, underlined the urgency of a ceasefire in Sudan.",
            "Kenya | ceasefire_pause | demand",
        ),
    ],
    "leaving the talks": [
        (
            "Armenia and Georgia have decided to leave the talks in Tbilisi, an Armenian official said.",
            "Armenia | negotiation_itself | reject",
            "Georgia | negotiation_itself | reject",
        ),
        (
            "Russia decided to withdraw from the grain talks.",
            "Russia | negotiation_itself | reject",
        ),
        (
            "Kyiv decided to attend the talks.",
            "Ukraine | negotiation_itself | accept",
        ),
    ],
    "a demand that is rejected, word by word": [
        (
            "The draft calls for the movement's disarmament, something Hezbollah rejects.",
            "Hezbollah | disarmament | reject",
        ),
        (
            "The FDLR, which has rejected Rwanda's demand that it give up its guns, freed two men.",
            "Rwanda | disarmament | demand",
            "FDLR | disarmament | reject",
        ),
        (
            "The PKK rejected Turkey's demand that it lay down its arms.",
            "Turkey | disarmament | demand",
            "PKK | disarmament | reject",
        ),
    ],
    "talked about, thought or hoped": [
        ("Macron said he felt that “we'll have an agreement” by May.",),
        ("“The Armenians will not like it,” an Azerbaijani official said.",),
        ("The junta spoke of the Arakan Army's readiness to attack the port.",),
        ("Diplomats were gloomy about the prospects of a truce being agreed between Kyiv and Moscow.",),
        (
            "Baku and Yerevan have agreed to resume talks on a border deal and ceasefire.",
            "Azerbaijan | negotiation_itself | accept",
            "Armenia | negotiation_itself | accept",
        ),
        (
            "Israel agreed to hold talks on a truce and to free prisoners.",
            "Israel | negotiation_itself | accept",
            "Israel | prisoner_release | accept",
        ),
        ("“Three things must happen,” Zelensky said.",),
        (
            "Nobody knows if the lull will turn into a permanent ceasefire, something Moscow has rejected.",
            "Russia | ceasefire_permanence | reject",
        ),
    ],
    "the terms of a plan, by whose plan it is": [
        (
            "The Houthi plan calls for Saudi Arabia to withdraw from Marib..\n\nSaudi Arabia would release "
            "90 more prisoners, and lift its blockade.",
            "Houthis | troop_withdrawal | demand",
            "Houthis | prisoner_release | demand",
            "Houthis | aid_access | demand",
        ),
        (
            "In its proposal, the M23 called for an amnesty and the release of its prisoners. In the final "
            "phase, the rebels would hand over their arms.",
            "M23 | prisoner_release | demand",
            "M23 | disarmament | offer",
        ),
        (
            "Russia's draft demands a Ukrainian withdrawal from Donbas. Ukraine would free all prisoners.",
            "Russia | troop_withdrawal | demand",
            "Russia | prisoner_release | demand",
        ),
        (
            "Israel's offer includes a 40-day truce. In the first phase, 33 hostages would be freed. "
            "Israel would release some 900 prisoners.",
            "Israel | ceasefire_pause | offer",
            "Israel | hostage_release | demand",
            "Israel | prisoner_release | offer",
        ),
        (
            "The Egyptian proposal calls for a four-week truce. In the first stage, Hamas would free eight "
            "captives. Israel would pull back its troops.",
            "Egypt | ceasefire_pause | offer",
            "Egypt | hostage_release | offer",
            "Egypt | troop_withdrawal | offer",
        ),
        (
            "Hamas rejected the plan. Israel would keep its troops there.",
            "Hamas | negotiation_itself | reject",
        ),
        (
            "Egypt's proposal calls for a truce. It rained in Cairo. The plan was printed. Israel would "
            "free prisoners.",
            "Egypt | ceasefire_pause | offer",
        ),
    ],
    "teams called home, ultimatums issued": [
        (
            "“We have decided to bring our negotiators home,” Lavrov said.",
            "Russia | negotiation_itself | reject",
        ),
        (
            "Iran has decided to recall its negotiators from Vienna.",
            "Iran | negotiation_itself | reject",
        ),
        (
            "Erdogan issued an ultimatum for the YPG to accept by noon or face “ruin”.",
            "Turkey | negotiation_itself | threaten",
        ),
        (
            "Turkey delivered an ultimatum to the YPG to disarm or face attack.",
            "Turkey | disarmament | threaten",
        ),
        (
            "Hamas said it was ready to free the Israeli prisoners.",
            "Hamas | hostage_release | offer",
        ),
        (
            "The M23 said it was puzzled by Kabila's comments and that it was eager to continue the talks.",
            "M23 | negotiation_itself | accept",
        ),
        ("Top officials in the region rejected the truce.",),
        ("Far-right members of the cabinet have opposed the deal.",),
        (
            "King Abdullah, visiting Ankara, rejected the displacement of Gazans.",
            "Jordan | return_of_displaced | reject",
        ),
        (
            "Kyiv is ready for an air and sea ceasefire.",
            "Ukraine | ceasefire_pause | accept",
        ),
    ],
    "a response that is threatened": [
        (
            "Belarus threatened a harsh response to any raid.",
            "Belarus | other | threaten",
        ),
        (
            "Pakistan threatened a response if India struck.",
            "Pakistan | other | threaten",
        ),
    ],
    "so many together": [
        (
            "Egypt, Qatar and Turkey urged Israel to accept the truce. The three countries called for a "
            "withdrawal from Rafah.",
            "Egypt | ceasefire_pause | demand",
            "Qatar | ceasefire_pause | demand",
            "Turkey | ceasefire_pause | demand",
            "Egypt | troop_withdrawal | demand",
            "Qatar | troop_withdrawal | demand",
            "Turkey | troop_withdrawal | demand",
        ),
        (
            "Kenya, Uganda and Rwanda demanded talks. The three nations urged the rebels to free their captives.",
            "Kenya | negotiation_itself | demand",
            "Uganda | negotiation_itself | demand",
            "Rwanda | negotiation_itself | demand",
            "Kenya | hostage_release | demand",
            "Uganda | hostage_release | demand",
            "Rwanda | hostage_release | demand",
        ),
    ],
}

SWAPS = [
    "In rejecting the plan of {b}, {a} said it would fight on.",
    "{a} urged {b} to stop its attacks on merchant ships.",
    "{a} decided to leave the talks with {b}.",
    "{a} rejected {b}'s demand that it lay down its arms.",
    "No strike by {b} will go unanswered, {a} said.",
]

test_the_rows_of_a_passage, test_the_rows_swap_with_the_names = hold_passages(TABLES, SWAPS)
