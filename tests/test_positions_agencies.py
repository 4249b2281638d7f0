"""Positions: what agency copy says of officials without a name, plans, lines drawn and deals.

A case is a passage and all its rows, "actor | issue | action"; a passage alone has none.
"""

from __future__ import annotations

from test_positions_forms import Case, hold_passages

TABLES: dict[str, list[Case]] = {
    "an official who speaks without a name": [
        (
            "Hamas said Sunday it would not attend.\n\nAn Israeli official, speaking on condition of "
            "anonymity because he was not authorized to discuss the negotiations, said Israel would not "
            "send a delegation to Cairo until it receives a list of hostages.",
            "Hamas | negotiation_itself | reject",
            "Israel | hostage_release | demand",
        ),
        (
            "A Houthi official, who spoke on condition of anonymity because she was not allowed to brief "
            "the media, said the group would free the crew.",
            "Houthis | hostage_release | offer",
        ),
        (
            "A Western diplomat, who requested anonymity to discuss the matter freely, said Kyiv would accept a truce.",
            "Ukraine | ceasefire_pause | accept",
        ),
        (
            "An Azerbaijani aide, not authorised to speak to reporters, said Armenia must withdraw.",
            "Azerbaijan | troop_withdrawal | demand",
        ),
        (
            "Moscow rejected the truce.\n\nTraders said they would reopen their shops.",
            "Russia | ceasefire_pause | reject",
        ),
        (
            "An official from Hamas said Israel must withdraw.",
            "Hamas | troop_withdrawal | demand",
        ),
        (
            "A representative from the SPLM said the prisoners must be freed.",
            "SPLM | prisoner_release | demand",
        ),
        ("An official from the region said the shops must reopen.",),
        (
            "Hamas officials said they would accept the version of the deal now on the table only if "
            "Israeli forces fully withdraw, as reported by Al-Mayadeen.",
            "Hamas | troop_withdrawal | demand",
        ),
    ],
    "decided by another": [
        ("“I am stunned by this decision by the rebels to pull out of the talks,” the Nepalese prime minister said.",),
        (
            "Nepal decided to pull out of the talks.",
            "Nepal | negotiation_itself | reject",
        ),
        (
            "Burhan challenged the RSF to release the prisoners.",
            "Sudanese army | prisoner_release | demand",
        ),
        ("Burhan said economic challenges would be dealt with later.",),
    ],
    "who drew up a proposal": [
        (
            "The proposal drawn up by the United States, Egypt and Qatar calls for a six-week pause in "
            "fighting and the release of 40 hostages.",
            "United States | ceasefire_pause | offer",
            "Egypt | ceasefire_pause | offer",
            "Qatar | ceasefire_pause | offer",
            "United States | negotiation_itself | mediate",
            "Egypt | negotiation_itself | mediate",
            "Qatar | negotiation_itself | mediate",
            "United States | hostage_release | offer",
            "Egypt | hostage_release | offer",
            "Qatar | hostage_release | offer",
        ),
        ("The house put up by Kenya and Uganda is new.",),
    ],
    "what somebody says in the same breath": [
        (
            "Israel rejects those demands and says it will press on until Hamas is destroyed.",
            "Israel | negotiation_itself | reject",
            "Israel | war_aims | vow",
        ),
        (
            "Moscow wants Kyiv to leave Donetsk and says it will fight on.",
            "Russia | troop_withdrawal | demand",
            "Russia | war_aims | vow",
        ),
        (
            "Burhan refuses a truce and says the RSF must disarm.",
            "Sudanese army | ceasefire_pause | reject",
            "Sudanese army | disarmament | demand",
        ),
    ],
    "lines drawn": [
        (
            "Biden said an assault on Rafah would be a red line.",
            "United States | rafah_offensive | reject",
        ),
        (
            "Ankara said a Kurdish state would be a red line.",
            "Turkey | other | reject",
        ),
        ("The red line of the underground is shut, Ankara said.",),
        (
            "Hamas said the weapons of the resistance were a red line.",
            "Hamas | disarmament | reject",
        ),
    ],
    "what a party ends": [
        (
            "Rubio warned that Washington would walk away from its mediation efforts.",
            "United States | negotiation_itself | reject",
        ),
        (
            "Qatar said it had suspended its mediation.",
            "Qatar | negotiation_itself | reject",
        ),
        (
            "Belgium called for an immediate halt to all aid to Rwanda.",
            "Belgium | aid_access | reject",
        ),
        (
            "Norway called for an end to the siege and more aid.",
            "Norway | aid_access | demand",
        ),
        (
            "Lavrov called for an end to Western arms deliveries.",
            "Russia | other | demand",
        ),
    ],
    "countries counted": [
        (
            "The truce was proposed by the United States, Saudi Arabia, Egypt and the United Arab "
            "Emirates. The RSF studied it.\n\nThe four countries had called in September for a three-month "
            "pause.",
            "United States | ceasefire_pause | offer",
            "Saudi Arabia | ceasefire_pause | offer",
            "Egypt | ceasefire_pause | offer",
            "United Arab Emirates | ceasefire_pause | offer",
            "United States | ceasefire_pause | demand",
            "Saudi Arabia | ceasefire_pause | demand",
            "Egypt | ceasefire_pause | demand",
            "United Arab Emirates | ceasefire_pause | demand",
        ),
        ("The three neighbours had called in May for rain.",),
    ],
    "terms with a month inside": [
        (
            "Kenya had called in September for a truce in Sudan.",
            "Kenya | ceasefire_pause | demand",
        ),
        (
            "Turkey appealed in late March for the release of the crew.",
            "Turkey | hostage_release | demand",
        ),
    ],
    "only a deal": [
        (
            "U.S. officials say only a deal that frees the hostages can end the war.",
            "United States | hostage_release | demand",
        ),
        (
            "Only an accord that brings our prisoners home will do, Aliyev said.",
            "Azerbaijan | prisoner_release | demand",
        ),
        ("Only a map that shows the road will do, Aliyev said.",),
    ],
    "a relative of a ruler": [
        (
            "Kim Yo-jong, the powerful sister of North Korean leader Kim Jong-un, dismissed the offer.",
            "North Korea | negotiation_itself | reject",
        ),
        (
            "The sister of a captured Israeli soldier urged Netanyahu to accept the deal.",
            "Hostage families | negotiation_itself | demand",
        ),
    ],
    "what is part of it": [
        (
            "Petro said the release of hostages must be part of the next round.",
            "Colombia | hostage_release | demand",
        ),
        (
            "Petro said the next round must be in Caracas.",
            "Colombia | negotiation_itself | demand",
        ),
    ],
    "workers held": [
        (
            "Hans Grundberg, the U.N. special envoy, called for the immediate release of dozens of aid "
            "workers held by the Houthis.",
            "United Nations | hostage_release | demand",
        ),
        ("The United Nations said aid workers had reached Gaza.",),
    ],
    "before all that": [
        (
            "Hezbollah leader Naim Qassem said no talks would take place before Israel leaves Lebanese "
            "territory, releases prisoners and stops its attacks.",
            "Hezbollah | troop_withdrawal | demand",
            "Hezbollah | prisoner_release | demand",
            "Hezbollah | ceasefire_permanence | demand",
        ),
        ("Qassem said nothing before Israel left the hall.",),
    ],
    "plans to take": [
        (
            "Israel's security cabinet approved a plan on Friday to take control of Gaza City.",
            "Israel | war_aims | vow",
        ),
    ],
    "what is no refusal, and no offer": [
        ("U.S. envoy Tom Barrack said Washington could not compel Israel to do anything.",),
        (
            "“We will give a deadline of four days,” the Houthi leader said.",
            "Houthis | other | threaten",
        ),
        (
            "South Korean President Lee Jae-myung proposed restoring a suspended military pact with the North.",
            "South Korea | negotiation_itself | offer",
        ),
        (
            "The ELN wants the government to finance any cease-fire, arguing that its fighters need to eat.",
            "ELN | ceasefire_pause | demand",
        ),
    ],
    "one who hosts or arranges": [
        (
            "Mexico offered to host a future session.",
            "Mexico | negotiation_itself | mediate",
        ),
        (
            "Oman offered to arrange another meeting between the Houthis and Riyadh.",
            "Oman | negotiation_itself | mediate",
        ),
        ("Oman arranged flowers.",),
    ],
}

SWAPS = [
    "{a} rejects the truce and says it will press on until {b} is destroyed.",
    "An official from {a}, speaking on condition of anonymity because he was not authorized to "
    "talk, said {b} must withdraw.",
    "{a} had called in September for a truce with {b}.",
    "{a} said a retreat of its troops would be a red line.",
    "{a} said only a deal that frees its prisoners can end the war with {b}.",
]

test_the_rows_of_a_passage, test_the_rows_swap_with_the_names = hold_passages(TABLES, SWAPS)
