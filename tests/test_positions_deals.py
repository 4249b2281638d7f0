"""Positions: what deals are to bring, from whom calls and threats come, and what is held out.

A case is a passage and all its rows, "actor | issue | action"; a passage alone has none.
"""

from __future__ import annotations

from test_positions_forms import Case, hold_passages

TABLES: dict[str, list[Case]] = {
    "what a deal is to bring about": [
        (
            "The M23 has called for an accord that would see its prisoners exchanged for captured "
            "soldiers, as well as an end to the siege and the withdrawal of Burundian troops.",
            "M23 | prisoner_release | demand",
            "M23 | aid_access | demand",
            "M23 | troop_withdrawal | demand",
        ),
        (
            "Armenia wants an agreement that ends the war, frees its prisoners and brings the displaced home.",
            "Armenia | ceasefire_permanence | demand",
            "Armenia | prisoner_release | demand",
            "Armenia | return_of_displaced | demand",
        ),
        (
            "The SDF demanded a deal that would lead to the withdrawal of Turkish troops from Afrin.",
            "Syrian Democratic Forces | troop_withdrawal | demand",
        ),
        (
            "The ELN reiterated its willingness to reach a “full deal” under which its hostages would be "
            "freed in exchange for an agreed number of jailed members.",
            "ELN | negotiation_itself | offer",
            "ELN | hostage_release | offer",
            "ELN | prisoner_release | demand",
        ),
        (
            "The FARC put forward a plan under which it would free its hostages in return for jailed guerrillas.",
            "FARC | hostage_release | offer",
            "FARC | prisoner_release | demand",
        ),
        (
            "Kyiv is ready to sign an accord that would include the release of all prisoners and the "
            "withdrawal of Russian troops.",
            "Ukraine | negotiation_itself | accept",
            "Ukraine | prisoner_release | offer",
            "Ukraine | troop_withdrawal | demand",
        ),
        (
            "The Taliban said they would discuss any ideas that include an American withdrawal.",
            "Taliban | troop_withdrawal | demand",
        ),
        (
            "“We are open to any proposal that leads to an end to the siege,” a Tigrayan rebel spokesman said.",
            "Tigray People's Liberation Front | aid_access | demand",
        ),
        (
            "Uganda's parliament voted to accept a deal under which the rebels will disarm.",
            "Uganda | negotiation_itself | accept",
        ),
        ("The museum wants a deal that would bring the paintings home.",),
    ],
    "terms of a deal by who speaks of it": [
        (
            "According to the M23, the deal would also include a permanent ceasefire, the withdrawal of "
            "Burundian troops and the start of reconstruction.",
            "M23 | ceasefire_permanence | demand",
            "M23 | troop_withdrawal | demand",
            "M23 | reconstruction | demand",
        ),
        (
            "According to Hezbollah, an agreement would include a full Israeli withdrawal.",
            "Hezbollah | troop_withdrawal | demand",
        ),
        ("The deal would not include a withdrawal, according to Rwanda.",),
        ("According to Qatar, the deal would include a six-week truce.",),
    ],
    "proposals and whose they are": [
        ("The M23 sent a written reply on Thursday to Congo's latest proposal for a 45-day ceasefire.",),
        (
            "Bogota brushed off the ELN's offer to free 20 soldiers.",
            "Colombia | negotiation_itself | reject",
            "ELN | prisoner_release | offer",
        ),
        (
            "Modi ruled out an offer by Pakistan for an end to the shelling.",
            "India | negotiation_itself | reject",
            "Pakistan | ceasefire_pause | offer",
        ),
        ("Russia's proposal for a 30-hour truce was met with doubt.",),
        ("Armenia studied the proposal for a new road.",),
        (
            "The Kremlin's proposal calls for a 30-hour truce. The proposal also included the freeing of "
            "1,200 prisoners and the entry of aid into Mariupol.",
            "Russia | ceasefire_pause | offer",
            "Russia | prisoner_release | offer",
            "Russia | aid_access | offer",
        ),
        (
            "The peace formula, outlined by Macron last week, proposes an immediate end to the shelling.",
            "France | ceasefire_pause | offer",
        ),
        ("The budget, outlined by Macron last week, proposes cuts.",),
    ],
    "from whom a call or a threat comes": [
        (
            "The raid followed repeated demands from Germany for the Houthis to free the crew.",
            "Germany | hostage_release | demand",
        ),
        (
            "The strike came after a threat from the Houthis to resume attacks on ships.",
            "Houthis | other | threaten",
        ),
        (
            "Burhan ignored appeals from the African Union for a truce.",
            "African Union | ceasefire_pause | demand",
        ),
        (
            "The general shrugged off calls by Turkey for a ceasefire in Tripoli.",
            "Turkey | ceasefire_pause | demand",
        ),
        ("There were calls from the gallery during the debate.",),
        ("Demands from customers for more bread rose in Goma.",),
    ],
    "what one refuses beside what one grants": [
        (
            "Rwanda has been willing to agree to a short truce to let aid in but not a withdrawal of its troops.",
            "Rwanda | ceasefire_pause | accept",
            "Rwanda | troop_withdrawal | reject",
        ),
        (
            "Kyiv said it would accept a 30-day ceasefire, but not the recognition of the annexations.",
            "Ukraine | ceasefire_pause | accept",
        ),
        (
            "Colombia backed a truce with the ELN but not the release of its prisoners.",
            "Colombia | ceasefire_pause | accept",
            "Colombia | prisoner_release | reject",
        ),
        ("The town was tired but not beaten, Burhan said.",),
        (
            "“We will not agree to a truce before the FARC is beaten, nor to a pullout of the army and the "
            "return of the villagers to the north, nor will we agree to a mass release of guerrillas,” "
            "Petro said.",
            "Colombia | ceasefire_pause | reject",
            "Colombia | troop_withdrawal | reject",
            "Colombia | return_of_displaced | reject",
            "Colombia | prisoner_release | reject",
        ),
        ("Neither bread nor fuel reached Bakhmut.",),
    ],
    "one thing more in a list": [
        (
            "The Houthi plan calls for Saudi Arabia to pull back from the border towns while also allowing "
            "fuel into Hodeidah and permitting the displaced to return home.",
            "Houthis | troop_withdrawal | demand",
            "Houthis | aid_access | demand",
            "Houthis | return_of_displaced | demand",
        ),
        (
            "Armenia called for the release of its prisoners while also seeking the return of the displaced.",
            "Armenia | prisoner_release | demand",
            "Armenia | return_of_displaced | demand",
        ),
        ("The army shelled the town while also allowing families out.",),
        (
            "Blinken urged Azerbaijan to reopen the Lachin corridor and resume talks with Armenia.",
            "United States | aid_access | demand",
            "United States | negotiation_itself | demand",
        ),
        (
            "“A ceasefire is not enough, we need a complete withdrawal,” Lebanese Prime Minister Nawaf Salam said.",
            "Lebanon | troop_withdrawal | demand",
        ),
        ("“The road is long, we are tired,” a Sudanese driver said.",),
    ],
    "in exchange": [
        (
            "The Houthis also said they agreed to release 12 sailors in exchange for an agreed number of "
            "Yemeni prisoners.",
            "Houthis | hostage_release | accept",
            "Houthis | prisoner_release | demand",
        ),
        (
            "The M23 is open to a five-month truce in exchange for the release of prisoners.",
            "M23 | ceasefire_pause | accept",
            "M23 | prisoner_release | demand",
        ),
        (
            "Ukraine offered to free 50 North Korean prisoners in exchange for its captured pilots.",
            "Ukraine | prisoner_release | offer",
        ),
        ("The bank agreed to cut rates in exchange for more deposits.",),
    ],
    "ready, if": [
        (
            "“We have told the mediators that the M23 is ready if Congo agrees to a full withdrawal from "
            "Kivu and the return of the displaced,” an M23 spokesman said.",
            "M23 | troop_withdrawal | demand",
            "M23 | return_of_displaced | demand",
        ),
        (
            "Hezbollah is ready if Israel withdraws, its spokesman said.",
            "Hezbollah | troop_withdrawal | demand",
        ),
        ("“The bridge will be ready if the rain stops,” a Lebanese engineer said.",),
        (
            "Assad said on Saturday he was ready for a ceasefire on condition that Turkey withdrew its troops.",
            "Syria | ceasefire_pause | accept",
            "Syria | troop_withdrawal | demand",
        ),
    ],
    "retaliation held out": [
        (
            "“There will be a heavy price to pay,” Aliyev warned.",
            "Azerbaijan | other | threaten",
        ),
        (
            "“We will hit the enemy hard,” Aliyev said.",
            "Azerbaijan | other | threaten",
        ),
        (
            "“Russia will not be silent about this,” Lavrov said.",
            "Russia | other | threaten",
        ),
        (
            "Pakistan will not stand idly by, Sharif warned.",
            "Pakistan | other | threaten",
        ),
        (
            "“We will meet escalation with escalation,” a Houthi spokesman said.",
            "Houthis | other | threaten",
        ),
        (
            "South Korea and the United States said they would respond sternly to any provocation by the North.",
            "South Korea | other | threaten",
            "United States | other | threaten",
        ),
        (
            "Pashinyan pledged a heavy response.",
            "Armenia | other | threaten",
        ),
        (
            "The Taliban have vowed revenge.",
            "Taliban | other | threaten",
        ),
        (
            "Iran warned Azerbaijan against “any adventure” on the border.",
            "Iran | other | threaten",
        ),
        (
            "Egypt has threatened to suspend the peace treaty with Israel.",
            "Egypt | other | threaten",
        ),
        (
            "The European Union is considering sanctions against the junta.",
            "European Union | other | threaten",
        ),
        (
            "Rubio said Washington was prepared to walk away.",
            "United States | other | threaten",
        ),
        ("“There will be a concert on Sunday,” the Kenyan minister said.",),
        ("“The rain will hit the harvest hard,” the Kenyan minister said.",),
        ("The guns in Tigray will be silent for a day.",),
    ],
    "ruled out": [
        (
            "“There can be no role for Hezbollah in the new government,” U.S. envoy Tom Barrack said.",
            "United States | other | reject",
        ),
        (
            "“There will be no partition of Sudan,” Burhan said.",
            "Sudanese army | other | reject",
        ),
        (
            "Kim Jong Un said unification with South Korea was no longer possible.",
            "North Korea | other | reject",
        ),
        (
            "Israel said direct talks with Hezbollah were not possible.",
            "Israel | negotiation_itself | reject",
        ),
        ("“There will be no rain before Friday,” Burhan said.",),
        (
            "“We cannot give in to every whim,” Tshisekedi said.",
            "DR Congo | negotiation_itself | reject",
        ),
    ],
    "the hour for it": [
        (
            "“This is the moment to sign an agreement,” Macron said.",
            "France | negotiation_itself | demand",
        ),
        (
            "“Now is the hour to end the siege,” Macron said.",
            "France | aid_access | demand",
        ),
        ("“It was the moment to go home,” Macron said of the match.",),
    ],
    "support": [
        (
            "Hamas voiced its support for the creation of an independent committee to run the strip.",
            "Hamas | other | accept",
        ),
        (
            "Ankara reiterated its support for a two-month truce in Idlib.",
            "Turkey | ceasefire_pause | accept",
        ),
        (
            "Canada reaffirmed its support for the release of all hostages in Colombia.",
            "Canada | hostage_release | demand",
        ),
        ("Uganda halted its support for them.",),
        (
            "The U.S., Japan and South Korea reaffirmed their commitment to the denuclearisation of North Korea.",
            "United States | disarmament | demand",
            "Japan | disarmament | demand",
            "South Korea | disarmament | demand",
        ),
        (
            "Burundi stressed its commitment to the ceasefire.",
            "Burundi | ceasefire_pause | accept",
        ),
        ("The coach stressed his commitment to the club.",),
        (
            "The Security Council voted for a resolution calling for a ceasefire in Sudan.",
            "United Nations | ceasefire_pause | demand",
        ),
        (
            "Norway endorsed a statement demanding the release of the crew.",
            "Norway | hostage_release | demand",
        ),
    ],
    "mediators at work": [
        (
            "US, Qatari and Egyptian mediators have been trying for months to negotiate a truce between "
            "the army and the RSF.",
            "United States | negotiation_itself | mediate",
            "Qatar | negotiation_itself | mediate",
            "Egypt | negotiation_itself | mediate",
        ),
        (
            "Angola and Qatar continue to work as mediators between Rwanda and Congo.",
            "Angola | negotiation_itself | mediate",
            "Qatar | negotiation_itself | mediate",
        ),
        (
            "Norway offered to act as a go-between in the talks.",
            "Norway | negotiation_itself | mediate",
        ),
        ("Norwegian mediators have left Manila.",),
        (
            "Kenya brokered a surprise meeting in Nairobi between Ethiopian Prime Minister Abiy Ahmed and "
            "Eritrean President Isaias Afwerki during which the two leaders called for a ceasefire.",
            "Kenya | negotiation_itself | mediate",
            "Ethiopia | ceasefire_pause | demand",
            "Eritrea | ceasefire_pause | demand",
        ),
    ],
    "leaders together": [
        (
            "Egypt, Jordan and Qatar held talks in Amman. The leaders also urged Israel to let aid in.",
            "Egypt | aid_access | demand",
            "Jordan | aid_access | demand",
            "Qatar | aid_access | demand",
        ),
        (
            "The presidents of Kenya and Uganda met on Sunday. The two presidents rejected any partition of Sudan.",
            "Kenya | other | reject",
            "Uganda | other | reject",
        ),
        (
            "Qatar and Egypt said on Friday they had received a reply. The two countries are mediating "
            "between Hamas and Israel.",
            "Qatar | negotiation_itself | mediate",
            "Egypt | negotiation_itself | mediate",
        ),
    ],
    "with both doing it": [
        (
            "The leaders of Kenya and Uganda met the rebels, with both threatening sanctions.",
            "Kenya | other | threaten",
            "Uganda | other | threaten",
        ),
        (
            "Ayelet Shaked and Naftali Bennett rejected the proposal, with both threatening to leave the government.",
            "Israeli opposition | negotiation_itself | reject",
            "Israeli opposition | other | threaten",
        ),
        ("The twins ran, with both wanting to win.",),
    ],
    "promises kept": [
        (
            "Islamabad expects the Taliban government to honour its promises.",
            "Pakistan | other | demand",
        ),
        (
            "Kyiv wants American promises of protection in writing.",
            "Ukraine | guarantees | demand",
        ),
    ],
    "a paper that speaks for its author": [
        (
            "The M23 and the AFC issued a joint statement on Friday. The M23 added that the reply stresses "
            "the need for an end to the war in Kivu.",
            "M23 | ceasefire_permanence | demand",
        ),
    ],
    "until and in place": [
        (
            "Kallas said sanctions would stay in place until Russia withdraws from Ukraine.",
            "European Union | troop_withdrawal | demand",
        ),
        ("“The tent will stay in place until Monday,” Kallas said.",),
    ],
    "taking part in talks": [
        (
            "Armenia will attend the talks in Brussels, its foreign ministry said.",
            "Armenia | negotiation_itself | accept",
        ),
        (
            "Ethiopia would take part in the negotiations, its envoy said.",
            "Ethiopia | negotiation_itself | accept",
        ),
        (
            "The Polisario Front said it would take part in no talks that ruled out a referendum.",
            "Polisario Front | negotiation_itself | reject",
        ),
        (
            "Armenia pulled out of the talks in Granada.",
            "Armenia | negotiation_itself | reject",
        ),
        ("Armenia pulled out of the contest.",),
        (
            "Kabul withdrew from the negotiations.",
            "Taliban | negotiation_itself | reject",
        ),
        (
            "The M23 skipped the talks in Luanda.",
            "M23 | negotiation_itself | reject",
        ),
        ("The team skipped lunch.",),
        (
            "Burundi stormed out of the talks.",
            "Burundi | negotiation_itself | reject",
        ),
    ],
    "one more owner": [
        (
            "Talks stalled over Ukraine's demand for security guarantees and Russia's insistence on demilitarisation.",
            "Ukraine | guarantees | demand",
            "Russia | disarmament | demand",
        ),
    ],
    "a package, and what it involves": [
        (
            "“We are ready to enter at once into talks on a full package that includes a complete "
            "withdrawal from Kivu, lifting the blockade and the release of all prisoners,” M23 leader "
            "Bertrand Bisimwa said.",
            "M23 | negotiation_itself | offer",
            "M23 | troop_withdrawal | demand",
            "M23 | aid_access | demand",
            "M23 | prisoner_release | demand",
        ),
        (
            "According to the FARC, the draft deal involves a withdrawal of the army from five districts.",
            "FARC | troop_withdrawal | demand",
        ),
        ("The holiday package includes two nights in Goma.",),
        (
            "The M23 has given its initial approval for a ceasefire in Kivu, Qatar said.",
            "M23 | ceasefire_pause | accept",
        ),
        (
            "Ukraine gave its full backing to a 30-day truce.",
            "Ukraine | ceasefire_pause | accept",
        ),
        (
            "The M23 said it would accept a ceasefire. Conditions include the full withdrawal of Burundian "
            "troops from Kivu.",
            "M23 | ceasefire_pause | accept",
            "M23 | troop_withdrawal | demand",
        ),
        (
            "Lebanon demanded an end to the raids. Its conditions include the release of the prisoners.",
            "Lebanon | ceasefire_pause | demand",
            "Lebanon | prisoner_release | demand",
        ),
        ("Weather conditions include fog.",),
        (
            "Kampala has no immediate plans to send officials for peace talks with the rebels.",
            "Uganda | negotiation_itself | reject",
        ),
        ("The city has no immediate plans to build a bridge.",),
        (
            "Petro said the army would be stepping up its offensive against the ELN.",
            "Colombia | war_aims | vow",
        ),
        (
            "“We will not be complicit in this policy,” Bisimwa said.",
            "M23 | negotiation_itself | reject",
        ),
        (
            "Qatari and Egyptian mediators presented the M23 this week with a first proposal for a halt to "
            "the fighting.",
            "Qatar | negotiation_itself | mediate",
            "Egypt | negotiation_itself | mediate",
        ),
        ("The proposal, agreed with Rwanda and Congo at talks in Doha last week, was handed over by Qatar.",),
        (
            "The secretary of Armenia's Security Council, Armen Grigorian, said the prisoners should be freed.",
            "Armenia | prisoner_release | demand",
        ),
        (
            "The United Nations Security Council said the prisoners should be freed.",
            "United Nations | prisoner_release | demand",
        ),
        (
            "Hamas has agreed to release the 34 prisoners, an official said. Israel says 100 hostages are in Gaza.",
            "Hamas | hostage_release | accept",
        ),
        (
            "Hamas offered to exchange 34 hostages for Palestinian prisoners.",
            "Hamas | hostage_release | offer",
        ),
        (
            "Assad said on Saturday he was ready for a ceasefire only if Turkey withdrew its troops.",
            "Syria | troop_withdrawal | demand",
        ),
    ],
}

SWAPS = [
    "{a} would accept a truce but not a withdrawal of its troops.",
    "The raid followed a threat from {b} to resume attacks on {a}.",
    "{a} wants an agreement that ends the war and frees its prisoners.",
    "“There will be a heavy price to pay,” {a} told {b}.",
    "{a} pledged a heavy response to {b}.",
    "According to {a}, the deal would also include a permanent ceasefire.",
    "{a} said it agreed to a truce in exchange for the release of its prisoners.",
    "{a} pulled out of the talks with {b}.",
    "{a} turned down {b}'s offer to halt the shelling.",
]

test_the_rows_of_a_passage, test_the_rows_swap_with_the_names = hold_passages(TABLES, SWAPS)
