"""Positions: readings that newsroom copy asks for: what leads up to a stance, stands beside it, or only looks like one.

A case is a passage and all its rows, "actor | issue | action"; a passage alone has none.
"""

from __future__ import annotations

from test_positions_forms import Case, hold_passages

TABLES: dict[str, list[Case]] = {
    "why somebody acts is cited, and nobody speaks": [
        (
            "The Karen National Union said it would end its ceasefire, citing the junta's failure to open the roads.",
            "Karen National Union | ceasefire_pause | reject",
        ),
        (
            "Baku will put off the release of prisoners, it said, citing Armenia's breaches of the accord.",
            "Azerbaijan | prisoner_release | reject",
        ),
        (
            "The M23 announced that it would withdraw from the talks, citing Kinshasa's refusal to release "
            "its prisoners.",
            "M23 | negotiation_itself | reject",
            "DR Congo | prisoner_release | reject",
        ),
        (
            "Russia suspended the exchange of prisoners, citing Kyiv's refusal to hand over a list.",
            "Russia | prisoner_release | reject",
        ),
        (
            "Serbia has rejected the draft, citing security concerns.",
            "Serbia | negotiation_itself | reject",
        ),
        (
            "Hamas has accepted the draft, the newspaper said, citing Egyptian officials.",
            "Hamas | negotiation_itself | accept",
        ),
    ],
    "a party and its verb before the place it goes to": [
        (
            "The M23 leader said a Qatari delegation visited Goma to convey proposals from Kinshasa.",
            "Qatar | negotiation_itself | mediate",
        ),
        (
            "Ghalibaf, an Iranian negotiator, said an Omani delegation visited Tehran to convey an offer "
            "from Washington.",
            "Oman | negotiation_itself | mediate",
        ),
    ],
    "somebody stands firm while another does something else": [
        (
            "Ankara shelled the hills, while the PKK stood firm on its demand for a lasting ceasefire.",
            "PKK | ceasefire_permanence | demand",
        ),
        (
            "The army shelled Bara, while the RSF stood by its demand for a withdrawal from Khartoum.",
            "Rapid Support Forces | troop_withdrawal | demand",
        ),
        (
            "Kyiv offered talks, while Moscow remained committed to its demand that Ukraine withdraw from Donbas.",
            "Ukraine | negotiation_itself | offer",
            "Russia | troop_withdrawal | demand",
        ),
        (
            "Armenia would not sign while a single soldier remained on its land, Pashinyan said.",
            "Armenia | troop_withdrawal | demand",
        ),
    ],
    "what an act would bring is nobody's vow": [
        ("Tshisekedi said that it would allow the M23 to retake Walikale and rearm its men.",),
        ("Zelensky said a pause would let Russia regroup.",),
        ("“Giving in to the M23's conditions would be the end of our country,” Tshisekedi said.",),
        (
            "Mirziyoyev, a hard-line deputy in Baku, said that accepting the accord would be “a loss for "
            "us and a gift to Yerevan.”",
        ),
        ("A Houthi spokesman said that blocking aid to Hodeidah was “extortion” and an “insult” to the truce accord.",),
        ("Museveni said the rebels “should understand that they will not win by the gun.”",),
        (
            "Accepting the truce is the right decision, Lapid, the leader of the Israeli opposition, said.",
            "Israeli opposition | ceasefire_pause | accept",
        ),
    ],
    "far from what is asked": [
        (
            "Pashinyan said that the Azerbaijani text was “quite far from Armenia's basic demands.”",
            "Armenia | negotiation_itself | reject",
        ),
        (
            "Lavrov said Ukraine's proposal was far from Moscow's demands.",
            "Russia | negotiation_itself | reject",
        ),
        (
            "The RSF said the army's response was far from its demands.",
            "Rapid Support Forces | negotiation_itself | reject",
        ),
        ("The camp is far from the demands of the city, Sudan said.",),
        (
            'Bisimwa, the M23 leader, said the draft "does not meet our conditions," above all the end of the war.',
            "M23 | negotiation_itself | reject",
        ),
    ],
    "a rejection of another's demand": [
        (
            "Aliyev restated his rejection of Armenia's demand for a halt to Baku's raids in return for "
            "the captives it holds.",
            "Armenia | ceasefire_pause | demand",
            "Azerbaijan | ceasefire_pause | reject",
        ),
        (
            "Putin repeated his rejection of Ukraine's demand for a halt to Russia's strikes in return for "
            "the prisoners it holds.",
            "Ukraine | ceasefire_pause | demand",
            "Russia | ceasefire_pause | reject",
        ),
    ],
    "more is offered in the same breath": [
        (
            "Kenya proposed a ten-day truce, easing limits on aid and reopening the road to Juba.",
            "Kenya | ceasefire_pause | offer",
            "Kenya | aid_access | offer",
        ),
        (
            "Doha passed on the M23's willingness to accept the text but also its insistence that the "
            "airport be reopened.",
            "Qatar | negotiation_itself | mediate",
            "M23 | negotiation_itself | offer",
            "M23 | aid_access | demand",
        ),
    ],
    "what must come first, or is the foundation": [
        (
            "The PKK said a permanent ceasefire is a cornerstone of any agreement with Turkey.",
            "PKK | ceasefire_permanence | demand",
            "PKK | negotiation_itself | demand",
        ),
    ],
    "reluctance": [
        (
            "Armenia has shown reluctance to sign the accord.",
            "Armenia | negotiation_itself | reject",
        ),
        (
            "Kyiv's unwillingness to withdraw its troops from Donbas blocked the deal, Moscow said.",
            "Ukraine | troop_withdrawal | reject",
        ),
    ],
    "talks scrapped": [
        (
            "Colombia scrapped the negotiations with the ELN after a bombing.",
            "Colombia | negotiation_itself | reject",
        ),
        (
            "Petro terminated the peace talks with the ELN on Friday.",
            "Colombia | negotiation_itself | reject",
        ),
        (
            "Tshisekedi axed the talks with M23.",
            "DR Congo | negotiation_itself | reject",
        ),
        ("Manila cancelled a concert.",),
        (
            "Moscow welcomed Kyiv's cancellation of the truce.",
            "Russia | ceasefire_pause | reject",
        ),
    ],
    "one's own are ordered": [
        (
            "The SPLM-N ordered its armed wing, the Jebel Brigade, to release nine prisoners.",
            "SPLM-N | prisoner_release | offer",
        ),
        (
            "The ELN commander told his fighters to free the hostages.",
            "ELN | hostage_release | offer",
        ),
    ],
    "a demand in apposition": [
        (
            "Kyiv agreed to release the prisoners, a long-standing Russian demand.",
            "Ukraine | prisoner_release | accept",
            "Russia | prisoner_release | demand",
        ),
        (
            "Israel agreed to withdraw its troops from Rafah, one of Hamas's main conditions.",
            "Israel | troop_withdrawal | vow",
            "Hamas | troop_withdrawal | demand",
        ),
        (
            "The government of Sudan agreed to a truce, a key demand of the RSF.",
            "Sudan | ceasefire_pause | accept",
            "Rapid Support Forces | ceasefire_pause | demand",
        ),
    ],
    "conditions that another has rejected": [
        (
            "The Houthis asked for an end to the blockade and the release of their prisoners, conditions "
            "Riyadh has rejected.",
            "Houthis | aid_access | demand",
            "Houthis | prisoner_release | demand",
            "Saudi Arabia | aid_access | reject",
            "Saudi Arabia | prisoner_release | reject",
        ),
        (
            "The M23 wants the release of its prisoners, a demand Kinshasa has refused.",
            "M23 | prisoner_release | demand",
            "DR Congo | prisoner_release | reject",
        ),
    ],
    "called unacceptable": [
        (
            "Macron openly labelled Serbia's counter-offer unacceptable.",
            "France | negotiation_itself | reject",
        ),
        (
            "Lavrov slammed the European draft as unacceptable.",
            "Russia | negotiation_itself | reject",
        ),
        (
            'The M23 said it wanted changes, but Kagame rejected the draft as "utterly unacceptable."',
            "M23 | negotiation_itself | demand",
            "Rwanda | negotiation_itself | reject",
        ),
    ],
    "a person, where an institution spoke": [
        (
            "The State Department said that Zelensky had accepted the draft, although he has always "
            "rejected a withdrawal from Donbas.",
            "Ukraine | negotiation_itself | accept",
            "Ukraine | troop_withdrawal | reject",
        ),
        (
            "The White House said Putin was ready for talks but that he had ruled out a ceasefire.",
            "Russia | negotiation_itself | accept",
            "Russia | ceasefire_pause | reject",
        ),
    ],
    "to guarantee something": [
        (
            "The FARC wants the accord to guarantee a permanent ceasefire and the release of its prisoners.",
            "FARC | ceasefire_permanence | demand",
            "FARC | prisoner_release | demand",
        ),
        (
            "The RSF said its aim was to guarantee the flow of aid.",
            "Rapid Support Forces | aid_access | demand",
        ),
        (
            "Kyiv demanded guarantees that Russia would not attack again.",
            "Ukraine | guarantees | demand",
        ),
        (
            "Armenia asked for a guarantee of the withdrawal.",
            "Armenia | guarantees | demand",
        ),
    ],
    "a war that is not taken up again": [
        (
            "“Israel will not resume the war,” Netanyahu said.",
            "Israel | ceasefire_pause | offer",
        ),
        (
            "Putin said Russia would not resume its strikes.",
            "Russia | ceasefire_pause | offer",
        ),
        (
            "“Russia will not resume talks,” Lavrov said.",
            "Russia | negotiation_itself | reject",
        ),
    ],
    "somebody insists without that": [
        (
            "Russian officials insist the proposal has to be accepted in full.",
            "Russia | negotiation_itself | demand",
        ),
        (
            "Rwandan officials maintain that the text must be accepted as it stands.",
            "Rwanda | negotiation_itself | demand",
        ),
        ("Rwanda insisted it had no troops in Goma.",),
    ],
    "it is expected of a group with its name beside it": [
        (
            "Manila expects the Moro Islamic Liberation Front, the MILF, to free its captives.",
            "Philippines | hostage_release | demand",
        ),
    ],
    "who wants what is asked, not said": [
        ("Lavrov said the vote shows who wants talks and who wants a war.",),
    ],
    "more time": [
        (
            "Kiir, South Sudan's president, asked for more time to weigh the ceasefire.",
            "South Sudan | negotiation_itself | demand",
        ),
        (
            "The Taliban requested extra time to study the withdrawal plan.",
            "Taliban | negotiation_itself | demand",
        ),
    ],
    "however": [
        (
            "Moscow accepted the truce, however Kyiv rejected it.",
            "Russia | ceasefire_pause | accept",
            "Ukraine | ceasefire_pause | reject",
        ),
        ("Hamas accepted the list; Israel, however, has not answered.",),
    ],
    "persuading, and going back": [
        ("“The Armenians have backed down on the route,” an Azerbaijani spokesman said.",),
        ("“Doha has failed to convince Kagame to accept the first draft,” a Congolese spokesman said.",),
        ("Qatar is trying to persuade Hamas to accept the draft.",),
        (
            "Ethiopia's foreign minister said that Eritrea has an obligation to comply with the peace agreement.",
            "Ethiopia | negotiation_itself | demand",
        ),
        ("Bogota says the ELN has not lived up to its promise to ease its attacks and join the talks.",),
        ("The army said the RSF had “failed” to comply with the terms of the truce.",),
    ],
    "what is shut": [
        (
            "“Every aid route into Tigray will be closed from today,” a statement from Abiy's office said.",
            "Ethiopia | aid_access | reject",
        ),
        (
            "The crossings would be shut until the rebels disarm, Ethiopia said.",
            "Ethiopia | aid_access | reject",
        ),
    ],
    "withstanding": [
        (
            "Mudacumura, the FDLR leader, has vowed to fight attempts to disarm his men.",
            "FDLR | disarmament | reject",
        ),
        (
            "The M23 vowed to resist any withdrawal from Goma.",
            "M23 | troop_withdrawal | reject",
        ),
        (
            "The ELN vowed to fight on.",
            "ELN | war_aims | vow",
        ),
    ],
    "the statement spoken of before": [
        (
            "In a statement, the Ethiopian government said that the Tigray People's Liberation Front had "
            "refused the draft. The statement also said that aid will be blocked.",
            "Tigray People's Liberation Front | negotiation_itself | reject",
            "Ethiopia | aid_access | reject",
        ),
        (
            "The RSF said in a statement that the army had refused the truce. The statement added that "
            "prisoners would be released.",
            "Rapid Support Forces | ceasefire_pause | reject",
            "Rapid Support Forces | prisoner_release | offer",
        ),
    ],
    "a state holds no hostages": [
        ("Petro's office said that if a lasting ceasefire is signed, the last hostages would be freed.",),
    ],
    "envoys of a body": [
        (
            "Senior diplomats from the African Union sat in Addis Ababa and urged the RSF to accept the "
            "truce. “We called for the RSF to leave El Fasher,” the diplomats said.",
            "African Union | ceasefire_pause | demand",
            "African Union | troop_withdrawal | demand",
        ),
        (
            "Iran's U.N. ambassador said that the talks must resume.",
            "Iran | negotiation_itself | demand",
        ),
        (
            "China's U.N. ambassador told reporters that Beijing did not support the talks.",
            "China | negotiation_itself | reject",
        ),
        (
            "The U.N. envoy said that the talks must resume.",
            "United Nations | negotiation_itself | demand",
        ),
    ],
    "a nameless spokesman, then his name": [
        (
            "A spokesman for Armenia's prime minister waved the charge away. “Azerbaijan must stop its "
            "shelling and return to the negotiating table,” Aram Petrosyan told journalists.",
            "Armenia | ceasefire_pause | demand",
            "Armenia | negotiation_itself | demand",
        ),
        (
            "An official at Colombia's peace office dismissed the report. “The ELN must free its "
            "captives,” Rosa Medina told the newspaper.",
            "Colombia | hostage_release | demand",
        ),
        ("A storm hit Goma. “The M23 must leave,” Jean Mbala told the newspaper.",),
    ],
    "what leads up to the subject": [
        (
            "Threatening to shell Juba, the SPLM-IO demanded the release of its prisoners.",
            "SPLM-IO | other | threaten",
            "SPLM-IO | prisoner_release | demand",
        ),
        (
            "Vowing to fight on, the RSF rejected the truce.",
            "Rapid Support Forces | war_aims | vow",
            "Rapid Support Forces | ceasefire_pause | reject",
        ),
        (
            "Accusing Kyiv of bad faith, Moscow suspended the talks.",
            "Russia | negotiation_itself | reject",
        ),
        (
            "Demanding a withdrawal was a mistake, Netanyahu said.",
            "Israel | troop_withdrawal | reject",
        ),
    ],
    "of another kind": [
        ("The prime minister of Ethiopia backed a bill extending his mandate by a year.",),
        (
            "Trump wants to make military aid conditional on access to Ukraine's minerals.",
            "United States | other | demand",
        ),
        ("The hunger in these camps does not stop with a truce, UNICEF said.",),
        ("Russia has the guns, so it would want to use them, Kallas, the EU's top diplomat, said.",),
        ("The pact the United States negotiated with the Taliban would pull out all foreign troops.",),
        (
            "The Serbian team resisted these demands, offering vague explanations.",
            "Serbia | negotiation_itself | reject",
        ),
        ("The G7 discussed sanctions in case the ceasefire is not agreed.",),
    ],
    "a demand that is stood by": [
        (
            "The RSF stood by its demand for a withdrawal from Khartoum.",
            "Rapid Support Forces | troop_withdrawal | demand",
        ),
        (
            "Kyiv is sticking to its demand for guarantees.",
            "Ukraine | guarantees | demand",
        ),
        (
            "Hamas stood by the deal.",
            "Hamas | negotiation_itself | accept",
        ),
    ],
    "an obligation": [
        (
            "Armenia said Azerbaijan had a duty to release the prisoners.",
            "Armenia | prisoner_release | demand",
        ),
        (
            "Kinshasa said Rwanda has an obligation to withdraw its troops.",
            "DR Congo | troop_withdrawal | demand",
        ),
    ],
}

SWAPS = [
    "{a} suspended the exchange of prisoners, citing {b}'s refusal to hand over a list.",
    "{a} was fighting on, while {b} stood firm on its demand for a withdrawal by {a}.",
    "{a} repeated its rejection of {b}'s demand for a halt to the strikes.",
    "{a} agreed to release the prisoners, one of {b}'s main conditions.",
    "{a} demanded a truce and a withdrawal of troops, conditions {b} has rejected.",
    "{a} accepted the truce, however {b} rejected it.",
    "Accusing {b} of bad faith, {a} suspended the talks.",
    "{a} said the response of {b} was far from its demands.",
    "{a} said {b} has an obligation to comply with the agreement.",
    "{a} said that {b} would be allowed to regroup, and rejected the truce.",
]

test_the_rows_of_a_passage, test_the_rows_swap_with_the_names = hold_passages(TABLES, SWAPS)
