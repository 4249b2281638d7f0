"""Positions: what is not acceptable to whom, whose turn it is, months, and what goes on after the speaker.

A case is a passage and all its rows, "actor | issue | action"; a passage alone has none.
"""

from __future__ import annotations

from test_positions_forms import Case, hold_passages

TABLES: dict[str, list[Case]] = {
    "a month is no modal": [
        (
            "The Houthis on May 6 agreed to a truce proposal drafted by Oman.",
            "Houthis | negotiation_itself | accept",
        ),
        (
            "ETA in May 1999 rejected the terms, Madrid said.",
            "ETA | negotiation_itself | reject",
        ),
        (
            "Since May the Taliban have demanded a full withdrawal of foreign troops.",
            "Taliban | troop_withdrawal | demand",
        ),
        (
            "The FARC may accept a truce, its envoy said.",
            "FARC | ceasefire_pause | accept",
        ),
    ],
    "not acceptable to somebody": [
        (
            "Kyiv said the terms were not acceptable to Ukraine.",
            "Ukraine | negotiation_itself | reject",
        ),
        (
            "Changes that the Houthis want to make to the Omani plan are unacceptable to Saudi Arabia, the "
            "kingdom said.",
            "Saudi Arabia | negotiation_itself | reject",
        ),
        (
            "An Ethiopian official said the draft had been watered down and was not acceptable to Ethiopia.",
            "Ethiopia | negotiation_itself | reject",
        ),
        (
            "Colombia deemed the offer inadequate and kept up its air raids.",
            "Colombia | negotiation_itself | reject",
        ),
        (
            "Moscow found the conditions unacceptable.",
            "Russia | negotiation_itself | reject",
        ),
        (
            "Manila judged the rebels' proposal insufficient.",
            "Philippines | negotiation_itself | reject",
        ),
        (
            "Turkey had altered the text, with terms that were unacceptable to the PKK, a PKK source said.",
            "PKK | negotiation_itself | reject",
        ),
        (
            "The amendments requested by Renamo were unacceptable, the Mozambican government said.",
            "Mozambique | negotiation_itself | reject",
        ),
        ("Pakistan called the raid unacceptable.",),
        ("Analysts found the figures unacceptable.",),
        ("The deal is acceptable to Armenia, Yerevan said.",),
    ],
    "an accord that is named with what it must do": [
        (
            "A Houthi official said any accord that would be signed must guarantee a withdrawal from Hodeidah.",
            "Houthis | troop_withdrawal | demand",
        ),
        (
            "Any deal that ends the fighting must include the release of the prisoners, the PKK said.",
            "PKK | prisoner_release | demand",
        ),
        ("An agreement which was reached without them cannot bind the rebels, Kinshasa said.",),
    ],
    "what was said goes on after who said it": [
        (
            "The end of hostilities must be permanent, a Taliban spokesman said, and the Americans must "
            "withdraw completely.",
            "Taliban | ceasefire_permanence | demand",
            "Taliban | troop_withdrawal | demand",
        ),
        (
            "Prisoners should come home, said Baku, but Armenia has another list.",
            "Azerbaijan | prisoner_release | demand",
        ),
    ],
    "it is for another to act": [
        (
            "The White House said the onus is on the Taliban to accept the deal.",
            "United States | negotiation_itself | demand",
        ),
        (
            "Norway said the burden was on the Tamil Tigers to stop firing.",
            "Norway | ceasefire_pause | demand",
        ),
        (
            "The responsibility is on both sides to talk, the African Union said.",
            "African Union | negotiation_itself | demand",
        ),
        (
            "Hanoi said Washington needs to withdraw its troops.",
            "Vietnam | troop_withdrawal | demand",
        ),
        (
            "A PKK commander said Turkey needs to free Ocalan.",
            "PKK | prisoner_release | demand",
        ),
        (
            "It is necessary to free all detainees, Yemen's prime minister said.",
            "Yemen | prisoner_release | demand",
        ),
        (
            "Marquez said the FARC needed “a clear signal from Bogota on a ceasefire and a withdrawal from the zone”.",
            "FARC | ceasefire_pause | demand",
            "FARC | troop_withdrawal | demand",
        ),
        (
            "Any new accord would require Rwanda to withdraw its troops, Kinshasa said.",
            "DR Congo | troop_withdrawal | demand",
        ),
    ],
    "whose words they are": [
        (
            "SPLM-N secretary general Yasir Arman said the group called on Khartoum to stop the bombing.",
            "SPLM-N | ceasefire_pause | demand",
        ),
        (
            "The Sri Lankan government said it would halt its raids, but only once the Tamil Tigers disarm.",
            "Sri Lanka | ceasefire_pause | offer",
            "Sri Lanka | disarmament | demand",
        ),
        (
            "Colombian President Juan Manuel Santos has said he wants peace and has for the first time "
            "offered to consider a bilateral ceasefire.",
            "Colombia | negotiation_itself | demand",
            "Colombia | ceasefire_pause | offer",
        ),
        (
            "FARC chief negotiator Ivan Marquez said the group wanted a truce, which the government has "
            "refused to accept.",
            "FARC | ceasefire_pause | demand",
        ),
        (
            "Its plan, which demands a withdrawal, has been rejected by Russia.",
            "Russia | negotiation_itself | reject",
        ),
        (
            "Colombia's main rebel group, the ELN, offered a ceasefire on Monday.",
            "ELN | ceasefire_pause | offer",
        ),
        (
            "Colombia's largest rebel group said on Monday that it would extend its ceasefire.\n\nThe FARC "
            "has fought since 1964.",
            "FARC | ceasefire_pause | offer",
        ),
        (
            "The rebel leaders of the Ethiopian region of Tigray agreed to a ceasefire.",
            "Tigray People's Liberation Front | ceasefire_pause | accept",
        ),
        (
            "The Houthis demanded a full withdrawal on Sunday.\n\nOther conditions are humanitarian, "
            "including the distribution of aid and the return of the displaced.",
            "Houthis | troop_withdrawal | demand",
            "Houthis | aid_access | demand",
            "Houthis | return_of_displaced | demand",
        ),
        (
            "Renamo demanded a truce.\n\nFurther demands from the rebels include the release of prisoners.",
            "Renamo | ceasefire_pause | demand",
            "Renamo | prisoner_release | demand",
        ),
        (
            "Riyadh told its delegation to return to the talks in Muscat.",
            "Saudi Arabia | negotiation_itself | accept",
        ),
        (
            "The Houthis instructed their negotiators to attend the talks in Geneva.",
            "Houthis | negotiation_itself | accept",
        ),
        (
            "Israel's prime minister vowed to bring the captives home.",
            "Israel | hostage_release | vow",
        ),
        (
            "Nigeria pledged to rescue the kidnapped girls.",
            "Nigeria | hostage_release | vow",
        ),
        (
            "The Houthis and forces loyal to the former president agreed over a truce.",
            "Houthis | ceasefire_pause | accept",
        ),
    ],
    "what is no stance": [
        ("The FARC is waiting for the mediation efforts to yield results.",),
        ("Saudi raids and power cuts threaten the hostages, the Houthis said.",),
        ("Shelling threatens the lives of the prisoners, Kyiv said.",),
        ("Putin has so far offered zero concessions on a ceasefire.",),
        ("Colombia has refused to comment on the hostage negotiations.",),
        ("Kabul declined to give detailed commentary on the truce talks.",),
        ("Turkish and foreign media say the draft calls for a truce.",),
        ("Trump, who will host Netanyahu in Washington, said a deal could be reached next week.",),
        ("A truce may be possible by Friday, Erdogan said.",),
        ("Colombia would not succeed in freeing the hostages without pressure, Uribe said.",),
        ("We will not be able to free the prisoners, the Taliban spokesman said.",),
        ("A truce would embolden the rebels, Manila said.",),
        ("The families said they had begged for 105 days.",),
        (
            "Hamas had not responded to two Egyptian demands: a list of hostages, and the names of "
            "prisoners who will be released.",
            "Egypt | hostage_release | demand",
            "Egypt | prisoner_release | demand",
        ),
        ("Peskov declined to address reports about talks.",),
        ("The Houthis responded to the proposal agreed with mediating countries in Muscat.",),
        ("Colombia's rebels are to be investigated for alleged war crimes.",),
        ("Russia insisted the military campaign in the Donetsk and Luhansk regions of Ukraine had been a success.",),
        (
            "India dismissed speculation that it might end the war.",
            "India | ceasefire_permanence | reject",
        ),
    ],
    "a speaker that was no speaker": [
        (
            "A Houthi official claimed on Thursday that any deal must include a full withdrawal of Saudi forces.",
            "Houthis | troop_withdrawal | demand",
        ),
        (
            "A Taliban official announced that the group would free 300 prisoners.",
            "Taliban | prisoner_release | offer",
        ),
        (
            "However on 17 March the rebels announced their refusal to take part in the talks.\n\nThe M23 "
            "had seized Goma.",
            "M23 | negotiation_itself | reject",
        ),
        (
            "Sudan's foreign minister condemned the proposed summit with the RSF as “unacceptable”.",
            "Sudan | negotiation_itself | reject",
        ),
        (
            "Iran, Kyiv said on Sunday, must pull out its advisers.",
            "Ukraine | troop_withdrawal | demand",
        ),
        (
            "The PKK demanded a withdrawal, the Turkish government said Sunday, dismissing that demand as unrealistic.",
            "PKK | troop_withdrawal | demand",
            "Turkey | troop_withdrawal | reject",
        ),
        (
            "The premier of Armenia, Nikol Pashinyan, continues to insist on a withdrawal.",
            "Armenia | troop_withdrawal | demand",
        ),
        (
            "Armenian Prime Minister Nikol Pashinyan, expected to meet Aliyev in Munich on Friday, has not "
            "commented on the plan and continues to insist on a withdrawal.",
            "Armenia | troop_withdrawal | demand",
        ),
        (
            "Azerbaijani President Ilham Aliyev said he would not talk.\n\nThe Prime Minister of Armenia "
            "expressed his willingness to resume the talks.",
            "Azerbaijan | negotiation_itself | reject",
            "Armenia | negotiation_itself | accept",
        ),
        (
            "Aliyev expects a ceasefire soon, while Armenia's prime minister, Nikol Pashinyan, rejects the terms.",
            "Armenia | negotiation_itself | reject",
        ),
        (
            "While pledging to destroy the PKK, Turkey has also sought a truce.",
            "Turkey | war_aims | vow",
            "Turkey | ceasefire_pause | demand",
        ),
        (
            "Two Omani sources said Saudi officials had moved on points that they had previously refused.",
            "Saudi Arabia | negotiation_itself | reject",
        ),
        (
            "Zelensky's proposal — which demands a withdrawal — has been rejected by Russia.",
            "Russia | negotiation_itself | reject",
        ),
        (
            "The Congolese presidency said talks had stalled over a Rwandan demand that Kinshasa open "
            "direct talks with the M23.",
            "Rwanda | negotiation_itself | demand",
        ),
        (
            "Both Mr Tshisekedi and Mr Kagame rejected the plan.",
            "DR Congo | negotiation_itself | reject",
            "Rwanda | negotiation_itself | reject",
        ),
        (
            "The rebels' chief negotiator, Ivan Marquez, said his group wanted a truce.\n\nThe rebel "
            "authorities demanded the release of prisoners.\n\nThe FARC has 8,000 fighters.",
            "FARC | ceasefire_pause | demand",
            "FARC | prisoner_release | demand",
        ),
        (
            "Sudanese rebels called for a truce.\n\nThe rebels then rejected the terms.",
            "Sudanese rebels | ceasefire_pause | demand",
            "Sudanese rebels | negotiation_itself | reject",
        ),
        (
            "Mediation by Norway alongside Cuba brought the ELN back to the talks.",
            "Norway | negotiation_itself | mediate",
            "Cuba | negotiation_itself | mediate",
        ),
    ],
    "the end of a truce, and what else is one's own": [
        (
            "The FARC said it will halt its unilateral ceasefire this weekend.",
            "FARC | ceasefire_pause | reject",
        ),
        (
            "The Tamil Tigers decided to end their truce.",
            "Liberation Tigers of Tamil Eelam | ceasefire_pause | reject",
        ),
        (
            "Hamas says the army must cease hostilities before it talks.",
            "Hamas | ceasefire_pause | demand",
        ),
        (
            "There should be no weapons south of the river, the Lebanese prime minister said.",
            "Lebanon | disarmament | demand",
        ),
        (
            "We should negotiate a truce as quickly as possible, Colombian President Juan Manuel Santos said.",
            "Colombia | ceasefire_pause | demand",
        ),
        (
            "Kyiv wants the United Nations, rather than Russia, to oversee aid distribution.",
            "Ukraine | aid_access | demand",
        ),
    ],
    "more that is no stance": [
        ("The sides discussed a withdrawal “as well as delay in the release of prisoners,” the Taliban said.",),
        ("The document sets a timetable. It calls for the disarming of the militias.",),
        ("Resolution 1701, which calls for the disarmament of all militias, ended the war of 2006.",),
        ("Western sanctions would not force Russia into talks, Peskov said.",),
        ("If we commit to a truce, we will not be able to go on fighting, the Taliban spokesman said.",),
        ("Ankara insisted that ending the war now would embolden the PKK.",),
        ("Saudi Arabia warned that its troops could liberate the port city.",),
        ("Hamas is concerned that Israel will not free the prisoners.",),
        ("Turkey will expand its offensive despite efforts to stop the fighting and accept a truce.",),
        ("Agreeing on a truce is conditioned on many things, Khartoum said.",),
        ("The FARC spoke of a policy which is based on continuing the war.",),
    ],
    "after an opening, an aside or a relative clause": [
        (
            "With the Houthis declining the offer, the Saudi crown prince ordered a halt in aid deliveries to Sanaa.",
            "Houthis | negotiation_itself | reject",
            "Saudi Arabia | aid_access | reject",
        ),
        (
            "With Russia refusing a truce, Ukraine demanded new sanctions and a withdrawal.",
            "Russia | ceasefire_pause | reject",
            "Ukraine | other | demand",
            "Ukraine | troop_withdrawal | demand",
        ),
        (
            "The PKK, which wanted the truce extended, called the raids a crime and demanded a withdrawal.",
            "PKK | ceasefire_pause | demand",
            "PKK | troop_withdrawal | demand",
        ),
        (
            "Hezbollah, which has stayed away from the talks, described the draft as a reversal and rejected it.",
            "Hezbollah | negotiation_itself | reject",
        ),
        (
            "Ukraine, Russia and Turkey sought to extend the ceasefire.",
            "Ukraine | ceasefire_pause | demand",
            "Russia | ceasefire_pause | demand",
            "Turkey | ceasefire_pause | demand",
        ),
        ("Under the deal both sides envisaged a full withdrawal.",),
    ],
    "aid that is stopped, a war that goes on": [
        (
            "Ethiopia halted the entry of aid trucks into Tigray, deepening a row over the truce.",
            "Ethiopia | aid_access | reject",
        ),
        (
            "All entry of goods into Artsakh will cease, Baku said.",
            "Azerbaijan | aid_access | reject",
        ),
        (
            "Israel's army chief said it is ready to continue its military campaign.",
            "Israel | war_aims | vow",
        ),
        (
            "The Russian army is prepared to resume its offensive, Moscow said.",
            "Russia | war_aims | vow",
        ),
        (
            "The Saudi government has adopted a proposal by Oman for a truce.",
            "Saudi Arabia | negotiation_itself | accept",
        ),
        ("The Nigerian government adopted a budget.",),
    ],
    "as agreed, and people who are only described": [
        (
            "The FARC will free the captives as agreed, its envoy said.",
            "FARC | hostage_release | offer",
        ),
        (
            "Kyiv wants the exchange to go ahead as originally negotiated.",
            "Ukraine | negotiation_itself | demand",
        ),
        ("The captives freed next would be women and children, Colombia said.",),
        ("Those who have not accepted our faith are held apart, Boko Haram said.",),
        ("Vice President Sara Duterte, whose father walked out of the talks in 2017, was in Manila.",),
    ],
    "a party and its spokesman at the end": [
        (
            "Renamo wants a truce and the release of prisoners, its spokesman, Jose Manteigas, said on Monday.",
            "Renamo | ceasefire_pause | demand",
            "Renamo | prisoner_release | demand",
        ),
        (
            "The Houthis demand an end to the siege, unhindered aid and the departure of foreign troops, "
            "their chief negotiator, Mohammed Abdulsalam, said.",
            "Houthis | aid_access | demand",
            "Houthis | troop_withdrawal | demand",
        ),
        (
            "The Philippine government rejects the terms, its chief negotiator, Silvestre Bello, said.",
            "Philippines | negotiation_itself | reject",
        ),
    ],
    "accords unreached, and talk of other things": [
        ("The parties were unable to agree on a ceasefire, Saudi Arabia said.",),
        (
            "ELN negotiator Pablo Beltran ruled out any talk of handing over weapons.",
            "ELN | disarmament | reject",
        ),
        (
            "Washington urged the sides to engage seriously.",
            "United States | negotiation_itself | demand",
        ),
        ("Seoul's foreign ministry would not discuss terms.",),
        (
            'The ELN would "not give in to Bogota\'s delusional demands", it said.',
            "ELN | negotiation_itself | reject",
        ),
        (
            "Kyiv wants the talks to begin as planned.",
            "Ukraine | negotiation_itself | demand",
        ),
        (
            "Colombia gave the ELN until Sunday to accept.",
            "Colombia | negotiation_itself | demand",
        ),
    ],
    "who holds an office, and who is with whom": [
        (
            "Defence Minister Sandro Goncalves met the press.\n\nThe prime minister demanded a withdrawal, "
            "Portugal said.",
            "Portugal | troop_withdrawal | demand",
        ),
        (
            "The Southern Transitional Council met in Aden.\n\n“Unless the deal frees everyone, we call on "
            "the Houthis to leave the talks,” the group said.",
            "Southern Transitional Council | negotiation_itself | demand",
        ),
        (
            "Putin and his Turkish counterpart, Erdogan, called for a ceasefire.",
            "Russia | ceasefire_pause | demand",
            "Turkey | ceasefire_pause | demand",
        ),
        (
            "LNA commander Khalifa Haftar spoke on Monday.\n\nThe field marshal demanded the withdrawal of "
            "all mercenaries.",
            "Libyan National Army | troop_withdrawal | demand",
        ),
        ("The M23 delegation met officials in Jeddah, Saudi Arabia.",),
        (
            "For talks to proceed, Tshisekedi said, Rwanda would need to withdraw its troops.",
            "DR Congo | troop_withdrawal | demand",
        ),
        ("Russia said it had done what it could to save the ceasefire.",),
    ],
    "aid cut off, people handed in": [
        (
            "Itamar Ben-Gvir called for halting humanitarian aid to Gaza.",
            "Israeli coalition partners | aid_access | reject",
        ),
        (
            "The Ethiopian minister suggested cutting off the supply of water to Tigray.",
            "Ethiopia | aid_access | reject",
        ),
        (
            "The MILF rejects a deal that abandons the hostages.",
            "Moro Islamic Liberation Front | negotiation_itself | reject",
        ),
        (
            "Philippine President Gloria Arroyo demanded that the MILF surrender the killers.",
            "Philippines | other | demand",
        ),
        (
            "Russia will pursue its efforts in this direction, Lavrov said.",
            "Russia | negotiation_itself | offer",
        ),
        ("The party called on its ministers to announce their withdrawal from the government.",),
    ],
    "unnamed rebels, helpers together, and what is only spoken of": [
        (
            "Separatist rebels turned down the terms.\n\nThe Free Aceh Movement has fought since 1976.",
            "Free Aceh Movement | negotiation_itself | reject",
        ),
        (
            "A rebel commander said his men would free the hostages.\n\nThe Revolutionary United Front took "
            "500 peacekeepers.",
            "Revolutionary United Front | hostage_release | offer",
        ),
        (
            "The talks were hosted by Japan together with the United States and the European Union.",
            "Japan | negotiation_itself | mediate",
            "United States | negotiation_itself | mediate",
            "European Union | negotiation_itself | mediate",
        ),
        (
            "The talks were brokered by the Swiss government and the International Committee of the Red Cross.",
            "Switzerland | negotiation_itself | mediate",
            "Red Cross | negotiation_itself | mediate",
        ),
        ("Pressure builds abroad for a pause in the bombing.",),
        ("The European Union failed to agree on a joint call for a truce.",),
        ("The sides were far apart on the lines to which Russian soldiers would pull back, a Turkish source said.",),
        ("Kabul has refused to speak about the talks.",),
    ],
    "how long a truce lasts, and whom to free": [
        (
            "Kenya called for an immediate ceasefire lasting at least six weeks.",
            "Kenya | ceasefire_pause | demand",
        ),
        (
            "FARC negotiator Ivan Marquez said there could be no truce and repeated the demand for a full withdrawal.",
            "FARC | ceasefire_pause | reject",
            "FARC | troop_withdrawal | demand",
        ),
        (
            "The ETA prisoners' group asked for the release of 20 Basques serving life terms.",
            "ETA | prisoner_release | demand",
        ),
        (
            "France said a ceasefire, the release of every captive and massive aid were needed at once.",
            "France | ceasefire_pause | demand",
            "France | hostage_release | demand",
            "France | aid_access | demand",
        ),
    ],
}

SWAPS = [
    "{a} said the terms were not acceptable to it, and {b} must withdraw its troops.",
    "{a} said any deal that is signed must include a withdrawal by {b}.",
    "The release of the prisoners must come first, {a} said, and {b} must end its raids.",
    "{a} said the onus is on {b} to accept the deal.",
    "{a} said {b} needs to withdraw its troops.",
    "{a} said it would free the prisoners, but only once {b} withdraws.",
    "{a} deemed the terms set by {b} insufficient.",
    "{a} instructed its delegation to return to the talks with {b}.",
    "{a} on May 6 agreed to a truce with {b}.",
    "{a} demanded a withdrawal by {b}, a demand {b} has rejected.",
    "{a} continues to insist on a withdrawal by {b}.",
    "{a} demanded a withdrawal, {b} said Sunday, dismissing that demand.",
    "{b}, {a} said on Friday, must pull out its troops.",
    "While pledging to free the prisoners, {a} has demanded a withdrawal by {b}.",
    "{a} condemned the summit proposed by {b} as unacceptable.",
    "{a} said it will halt its ceasefire with {b} this weekend.",
    "With {b} refusing a truce, {a} demanded a withdrawal.",
    "{a}, which wanted the truce extended, called the raids of {b} a crime and demanded a withdrawal.",
    "{a} rejects the terms set by {b} and wants a withdrawal, its spokesman, John Smith, said.",
]

test_the_rows_of_a_passage, test_the_rows_swap_with_the_names = hold_passages(TABLES, SWAPS)
