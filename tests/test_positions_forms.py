"""Positions: each form of speech, condition and change the rules name, in eight sentences or more.

A case is a sentence and all its rows, "actor | issue | action" with the speaker after it where that matters; a
sentence without rows states nothing. Each was coded before the library read it; what is not read yet stands among
the misses, its coding untouched.
"""

from __future__ import annotations

import re
from collections import Counter

import pandas as pd
import pytest
from test_positions import PAIRS, SWAPS, hold_swapped, stances, table
from test_shifts import steps

from ceasefire.positions import positions
from ceasefire.positions.shifts import shifts

Case = tuple[str, ...]

TABLES: dict[str, list[Case]] = {
    "a quotation of several sentences": [
        (
            "“We will not leave the corridor. Not this year, not next year,” Netanyahu said.",
            "Israel | troop_withdrawal | reject | Netanyahu",
        ),
        (
            "“The war is in its third year. People are tired. We want a ceasefire by Easter,” Zelensky told reporters.",
            "Ukraine | ceasefire_pause | demand | Zelensky",
        ),
        (
            "“Our hand is stretched out. We accept the Kenyan draft. But the generals must let food "
            "into El Fasher,” Hemedti said.",
            "Rapid Support Forces | negotiation_itself | accept | Hemedti",
            "Rapid Support Forces | aid_access | demand | Hemedti",
        ),
        (
            "“It has been 500 days. Bring all of them back,” said the father of a hostage.",
            "Hostage families | hostage_release | demand",
        ),
        (
            "“Nobody asked us. We reject the agreement signed in Doha,” said Corneille Nangaa of M23.",
            "M23 | negotiation_itself | reject | Corneille Nangaa",
        ),
        (
            "“I spoke with the president for an hour. We agreed on nothing. Rwanda has to withdraw "
            "its soldiers,” Tshisekedi said.",
            "DR Congo | troop_withdrawal | demand | Tshisekedi",
        ),
        (
            "“We have buried enough. Let the trucks pass,” said Bintou Keita of the United Nations.",
            "United Nations | aid_access | demand | Bintou Keita",
        ),
        (
            "“The plan has merits,” Fidan said. “It has holes. But Turkey supports it. We accept it.”",
            "Turkey | negotiation_itself | accept | Fidan",
        ),
    ],
    "the speaker before": [
        (
            "Khalil al-Hayya told Al Jazeera: “The occupation must leave all of Gaza.”",
            "Hamas | troop_withdrawal | demand | Khalil al-Hayya",
        ),
        (
            "Putin said: “We are ready for talks without conditions.”",
            "Russia | negotiation_itself | accept | Putin",
        ),
        (
            "Abiy told lawmakers, “The rebels have to lay down their arms.”",
            "Ethiopia | disarmament | demand | Abiy",
        ),
        (
            "Lebanon’s president Joseph Aoun wrote on X: “We want the withdrawal of the Israeli army.”",
            "Lebanon | troop_withdrawal | demand | Joseph Aoun",
        ),
        (
            "Her voice low, the mother of a captive soldier said: “Sign the deal.”",
            "Hostage families | negotiation_itself | demand",
        ),
        (
            "Kagame told the BBC: “We will not withdraw our forces.”",
            "Rwanda | troop_withdrawal | reject | Kagame",
        ),
    ],
    "the speaker in the middle": [
        (
            "“The hostages,” Trump said, “must be released at once.”",
            "United States | hostage_release | demand | Trump",
        ),
        (
            "“If Kigali wants peace,” Tshisekedi said, “it must withdraw its troops.”",
            "DR Congo | troop_withdrawal | demand | Tshisekedi",
        ),
        (
            "“Egypt,” Abdelatty said in Cairo, “rejects the plan.”",
            "Egypt | negotiation_itself | reject | Abdelatty",
        ),
        (
            "“Our fighters,” Mazloum Abdi said, “will not hand over their weapons.”",
            "Syrian Democratic Forces | disarmament | reject | Mazloum Abdi",
        ),
        (
            "“The siege,” Hemedti warned, “must end, and food must be let in.”",
            "Rapid Support Forces | aid_access | demand | Hemedti",
        ),
        (
            "“The war has to end,” Sánchez said, “and the blockade has to be lifted.”",
            "Spain | ceasefire_permanence | demand | Sánchez",
            "Spain | aid_access | demand | Sánchez",
        ),
        (
            "“We want guarantees,” Kanyuka of M23 said in Doha, “before anything is signed.”",
            "M23 | guarantees | demand | Kanyuka",
        ),
        (
            "“Ethiopia,” Abiy told parliament, “will not negotiate with the rebels.”",
            "Ethiopia | negotiation_itself | reject | Abiy",
        ),
    ],
    "a speaker by pronoun": [
        (
            "Lavrov flew to Ankara on Monday. He said Moscow wanted guarantees.",
            "Russia | guarantees | demand | Lavrov",
        ),
        (
            "Mette Frederiksen met the envoys. “We want a truce,” she said.",
            "Denmark | ceasefire_pause | demand | Mette Frederiksen",
        ),
        (
            "The Houthis replied through Oman. They refused to free the kidnapped sailors.",
            "Houthis | hostage_release | reject",
        ),
        (
            "M23 sent three delegates. It insisted on direct talks.",
            "M23 | negotiation_itself | demand",
        ),
        (
            "Petro had received the bishops. He proposed a bilateral ceasefire.",
            "Colombia | ceasefire_pause | offer | Petro",
        ),
        (
            "Bintou Keita briefed the Security Council. She called for the airport to be reopened to aid.",
            "United Nations | aid_access | demand | Bintou Keita",
        ),
        (
            "Kim Jong Un inspected a shipyard. He ruled out talks with Seoul.",
            "North Korea | negotiation_itself | reject | Kim Jong Un",
        ),
        (
            "Tehran published its answer at night. In it, it rejected the American draft.",
            "Iran | negotiation_itself | reject",
        ),
        (
            "Putin listened to the envoys for an hour. “I cannot accept this plan,” he told them.",
            "Russia | negotiation_itself | reject | Putin",
        ),
    ],
    "a speaker by office": [
        (
            "The Israeli cabinet met for five hours. The prime minister said troops would stay in the corridor.",
            "Israel | troop_withdrawal | reject | prime minister",
        ),
        (
            "Israel’s prime minister rejected the truce.",
            "Israel | ceasefire_pause | reject",
        ),
        (
            "Ukraine’s foreign minister urged Russia to agree to a ceasefire.",
            "Ukraine | ceasefire_pause | demand | foreign minister",
        ),
        (
            "The Turkish president’s office said the fighters must disarm.",
            "Turkey | disarmament | demand",
        ),
        (
            "“We accept the proposal,” the Sudanese army chief said.",
            "Sudanese army | negotiation_itself | accept | army chief",
        ),
        (
            "Egypt’s presidency called for the crossing to be opened to aid.",
            "Egypt | aid_access | demand",
        ),
        (
            "The White House demanded the release of all hostages.",
            "United States | hostage_release | demand",
        ),
        (
            "The secretary general of the United Nations demanded access for aid convoys.",
            "United Nations | aid_access | demand",
        ),
        (
            "The leader of the ELN offered to free two kidnapped policemen.",
            "ELN | hostage_release | offer | leader of the ELN",
        ),
        (
            "Lebanon elected a president in January. The president said Hezbollah had to give up its weapons.",
            "Lebanon | disarmament | demand | president",
        ),
    ],
    "a speaker by metonym": [
        (
            "Jerusalem has agreed to the outline.",
            "Israel | negotiation_itself | accept",
        ),
        (
            "Doha is passing messages between the two sides.",
            "Qatar | negotiation_itself | mediate",
        ),
        (
            "Hamas sent its answer on Friday. The movement insists on a full withdrawal.",
            "Hamas | troop_withdrawal | demand",
        ),
        (
            "The ELN kidnapped six soldiers in May. The guerrilla group offered to free them.",
            "ELN | hostage_release | offer",
        ),
        (
            "Ankara wants the Kurdish fighters to disarm.",
            "Turkey | disarmament | demand",
        ),
        (
            "Naypyidaw spurned the truce.",
            "Myanmar junta | ceasefire_pause | reject",
        ),
        (
            "The Elysée called for an immediate ceasefire.",
            "France | ceasefire_pause | demand",
        ),
        (
            "The Kremlin refuses to withdraw its troops.",
            "Russia | troop_withdrawal | reject",
        ),
        (
            "M23 took the town in January. The rebels demand talks.",
            "M23 | negotiation_itself | demand",
        ),
    ],
    "an anonymous official": [
        (
            "A senior Hamas official, speaking on condition of anonymity, said the group would accept a truce.",
            "Hamas | ceasefire_pause | accept | senior Hamas official",
        ),
        (
            "Three Israeli officials said Israel would not agree to end the war.",
            "Israel | ceasefire_permanence | reject | Three Israeli officials",
        ),
        (
            "“Rwanda must pull out its soldiers,” said a Congolese official who asked not to be named.",
            "DR Congo | troop_withdrawal | demand | Congolese official",
        ),
        (
            "A Houthi official said the movement was ready to free the kidnapped crew.",
            "Houthis | hostage_release | offer | Houthi official",
        ),
        (
            "A person close to the Kremlin said Moscow wanted guarantees first.",
            "Russia | guarantees | demand | person close to the Kremlin",
        ),
        (
            "A Western diplomat said Kyiv had rejected the American plan.",
            "Ukraine | negotiation_itself | reject | Western diplomat",
        ),
        (
            "An Egyptian security source said Cairo demanded the reopening of the crossing to aid.",
            "Egypt | aid_access | demand | Egyptian security source",
        ),
        (
            "“We cannot free them without guarantees,” a Taliban official told Reuters.",
            "Taliban | guarantees | demand | Taliban official",
        ),
        (
            "Officials in Islamabad, who declined to be named, said Pakistan wanted a truce.",
            "Pakistan | ceasefire_pause | demand | Officials in Islamabad",
        ),
    ],
    "speech without quotation marks": [
        (
            "We will not disarm, Hezbollah’s deputy leader said.",
            "Hezbollah | disarmament | reject | deputy leader",
        ),
        (
            "There will be no truce, Peskov told reporters.",
            "Russia | ceasefire_pause | reject | Peskov",
        ),
        (
            "The hostages have to come home now, Trump said.",
            "United States | hostage_release | demand | Trump",
        ),
        (
            "All prisoners must be exchanged, Zelensky said.",
            "Ukraine | prisoner_release | demand | Zelensky",
        ),
        (
            "The army has to open the road to aid, Bintou Keita said.",
            "United Nations | aid_access | demand | Bintou Keita",
        ),
        (
            "I want guarantees on paper, al-Sharaa told the envoy.",
            "Syria | guarantees | demand | al-Sharaa",
        ),
        (
            "Baku wants a treaty by spring, Aliyev said.",
            "Azerbaijan | negotiation_itself | demand | Aliyev",
        ),
        (
            "There can be no talks with murderers, Burhan said.",
            "Sudanese army | negotiation_itself | reject | Burhan",
        ),
        (
            "Russia is open to a truce, Putin said.",
            "Russia | ceasefire_pause | accept | Putin",
        ),
        (
            "The siege has to be lifted, the TPLF said.",
            "Tigray People's Liberation Front | aid_access | demand",
        ),
    ],
    "no X without Y": [
        (
            "There will be no ceasefire without the release of the hostages, Netanyahu said.",
            "Israel | hostage_release | demand | Netanyahu",
        ),
        (
            "Hezbollah said there could be no disarmament without an Israeli withdrawal.",
            "Hezbollah | troop_withdrawal | demand",
        ),
        (
            "“No peace without the return of the refugees,” Aliyev said.",
            "Azerbaijan | return_of_displaced | demand | Aliyev",
        ),
        (
            "There was to be no exchange without guarantees, the Houthis insisted.",
            "Houthis | guarantees | demand",
        ),
        (
            "“There can be no talks without a ceasefire,” Burhan’s envoy said.",
            "Sudanese army | ceasefire_pause | demand",
        ),
        (
            "Kyiv says there can be no summit without security guarantees.",
            "Ukraine | guarantees | demand",
        ),
        (
            "The Houthis said no sailor would go free without an end to the blockade.",
            "Houthis | aid_access | demand",
        ),
        (
            "There could be no truce without direct talks, Nangaa said.",
            "M23 | negotiation_itself | demand | Nangaa",
        ),
        (
            "No deal will be signed without the prisoners’ release, Kanyuka of M23 said.",
            "M23 | prisoner_release | demand | Kanyuka",
        ),
    ],
    "only if": [
        (
            "Hamas will free the hostages only if the war ends.",
            "Hamas | ceasefire_permanence | demand",
        ),
        (
            "“We will talk only if the army leaves the villages,” the Karen National Union said.",
            "Karen National Union | troop_withdrawal | demand",
        ),
        (
            "Only if aid reaches Mekelle will the TPLF attend, Getachew Reda said.",
            "Tigray People's Liberation Front | aid_access | demand | Getachew Reda",
        ),
        (
            "Azerbaijan said it would sign only if Armenia disarmed the militias.",
            "Azerbaijan | disarmament | demand",
        ),
        (
            "Israel would stop the war only if all the hostages were freed, Netanyahu said.",
            "Israel | hostage_release | demand | Netanyahu",
        ),
        (
            "The Taliban agreed to meet only if their prisoners were released.",
            "Taliban | prisoner_release | demand",
        ),
        (
            "The ELN accepts a truce only if it gets guarantees, its commander said.",
            "ELN | guarantees | demand",
        ),
        (
            "Turkey's soldiers will go home only if the PKK lays down its arms, Fidan said.",
            "Turkey | disarmament | demand | Fidan",
        ),
    ],
    "unless": [
        (
            "Unless Israeli troops withdraw, there will be no deal, Osama Hamdan said.",
            "Hamas | troop_withdrawal | demand | Osama Hamdan",
        ),
        (
            "Russia will not meet unless Ukraine gives guarantees.",
            "Russia | guarantees | demand",
        ),
        (
            "Kinshasa will not negotiate unless M23 leaves Goma, its minister said.",
            "DR Congo | troop_withdrawal | demand",
        ),
        (
            "The captives would not be handed over unless food was let in, the Houthis said.",
            "Houthis | aid_access | demand",
        ),
        (
            "“Unless our prisoners are freed, nobody signs,” said a leader of Islamic Jihad.",
            "Islamic Jihad | prisoner_release | demand",
        ),
        (
            "Israel said it would not reopen the crossing unless the hostages’ bodies were returned.",
            "Israel | hostage_release | demand",
        ),
        (
            "The SDF will not disarm unless it is given guarantees.",
            "Syrian Democratic Forces | guarantees | demand",
        ),
    ],
    "until": [
        (
            "Israel will not leave Gaza until Hamas disarms, Katz said.",
            "Israel | disarmament | demand | Katz",
        ),
        (
            "Hamas said it would hold the bodies until Israel opened the crossing to aid.",
            "Hamas | aid_access | demand",
        ),
        (
            "The Houthis said there would be no talks until the blockade was lifted.",
            "Houthis | aid_access | demand",
        ),
        (
            "Damascus would not discuss a federal state until the SDF laid down its arms.",
            "Syria | disarmament | demand",
        ),
        (
            "Kyiv rules out elections until there is a ceasefire.",
            "Ukraine | ceasefire_pause | demand",
        ),
        (
            "Hezbollah said it would keep its arms until Israel withdraws.",
            "Hezbollah | troop_withdrawal | demand",
        ),
        (
            "Hamas will not free more hostages until the war ends.",
            "Hamas | ceasefire_permanence | demand",
        ),
        (
            "Until the last prisoner is free, we sign nothing, Kanyuka of M23 said.",
            "M23 | prisoner_release | demand | Kanyuka",
        ),
        (
            "Armenia will not sign until Azerbaijan frees its prisoners, Pashinyan said.",
            "Armenia | prisoner_release | demand | Pashinyan",
        ),
    ],
    "except after": [
        (
            "No soldier will be freed except after a truce, the ELN said.",
            "ELN | ceasefire_pause | demand",
        ),
        (
            "Hezbollah will not discuss its weapons except after an Israeli withdrawal.",
            "Hezbollah | troop_withdrawal | demand",
        ),
        (
            "“We do not talk except after the release of our prisoners,” Islamic Jihad said.",
            "Islamic Jihad | prisoner_release | demand",
        ),
        (
            "Burhan said no talks would be held except after the RSF withdrew.",
            "Sudanese army | troop_withdrawal | demand | Burhan",
        ),
        (
            "Israel would allow no reconstruction except after Hamas’s disarmament, a minister said.",
            "Israel | disarmament | demand",
        ),
        (
            "Moscow will not extend the truce except after guarantees.",
            "Russia | guarantees | demand",
        ),
        (
            "“There will be no return to the table except after an end to the war,” al-Hayya said.",
            "Hamas | ceasefire_permanence | demand | al-Hayya",
        ),
        (
            "Nothing would be signed except after the opening of the roads to aid, the TPLF said.",
            "Tigray People's Liberation Front | aid_access | demand",
        ),
    ],
    "regardless of": [
        (
            "Netanyahu said Israel would enter Rafah regardless of a deal.",
            "Israel | rafah_offensive | vow | Netanyahu",
        ),
        (
            "“We will fight on regardless of the talks,” Hemedti said.",
            "Rapid Support Forces | war_aims | vow | Hemedti",
        ),
        (
            "Regardless of the truce, the Houthis will keep fighting, their spokesman said.",
            "Houthis | war_aims | vow",
        ),
        (
            "Russia will press on with the war regardless of sanctions, Peskov said.",
            "Russia | war_aims | vow | Peskov",
        ),
        (
            "Kinshasa wants Rwandan troops out regardless of what M23 does.",
            "DR Congo | troop_withdrawal | demand",
        ),
        (
            "Hamas said aid must be let in regardless of progress in the talks.",
            "Hamas | aid_access | demand",
        ),
        (
            "Kyiv is ready for a truce regardless of the outcome of the summit, Zelensky said.",
            "Ukraine | ceasefire_pause | accept | Zelensky",
        ),
        (
            "Hezbollah refuses to disarm regardless of what Beirut decides.",
            "Hezbollah | disarmament | reject",
        ),
        (
            "Regardless of the outcome, Qatar will go on mediating, al-Ansari said.",
            "Qatar | negotiation_itself | mediate | al-Ansari",
        ),
    ],
    "with or without": [
        (
            "With or without a truce, the RSF will keep fighting, Izzat said.",
            "Rapid Support Forces | war_aims | vow | Izzat",
        ),
        (
            "“We will go on with the war, with or without allies,” Netanyahu said.",
            "Israel | war_aims | vow | Netanyahu",
        ),
        (
            "The Houthis said they would fight on with or without Iran.",
            "Houthis | war_aims | vow",
        ),
        (
            "Trump said the war must end with or without Kyiv’s consent.",
            "United States | ceasefire_permanence | demand | Trump",
        ),
        (
            "Ankara wants the PKK disarmed with or without an amnesty.",
            "Turkey | disarmament | demand",
        ),
        (
            "Egypt will host the talks with or without Israel, Abdelatty said.",
            "Egypt | negotiation_itself | mediate | Abdelatty",
        ),
        (
            "“We want the hostages home with or without a truce,” said the brother of a captive.",
            "Hostage families | hostage_release | demand",
        ),
    ],
    "negation that turns the action round": [
        ("Kyiv has not rejected the American plan.",),
        ("Hezbollah stopped short of ruling out disarmament.",),
        ("The Houthis’ answer was not a complete rejection, Grundberg said.",),
        ("Baku did not refuse to take part.",),
        ("M23 has never demanded a withdrawal.",),
        ("The Taliban did not say no to a ceasefire.",),
        ("Burhan stopped short of accepting the truce.",),
        ("Israel has not ruled out a pause, an official said.",),
        ("Moscow’s reply was anything but a refusal of the truce.",),
    ],
    "modality": [
        (
            "Hamas would accept a truce of six weeks, a source said.",
            "Hamas | ceasefire_pause | accept | source",
        ),
        (
            "Kyiv might agree to a summit, Yermak said.",
            "Ukraine | negotiation_itself | accept | Yermak",
        ),
        (
            "Israel could free 100 prisoners, an Israeli minister said.",
            "Israel | prisoner_release | offer | Israeli minister",
        ),
        (
            "“We would be willing to open the crossing to aid,” the Sudanese army spokesman said.",
            "Sudanese army | aid_access | offer",
        ),
        (
            "The Taliban could accept a ceasefire, Muttaqi told diplomats.",
            "Taliban | ceasefire_pause | accept | Muttaqi",
        ),
        (
            "Rwanda would consider pulling out its troops, Kagame said.",
            "Rwanda | troop_withdrawal | offer | Kagame",
        ),
        (
            "Kinshasa would agree to talks in Doha, a minister said.",
            "DR Congo | negotiation_itself | accept",
        ),
        (
            "Russia may let aid through to Idlib, its envoy said.",
            "Russia | aid_access | offer",
        ),
        (
            "The Houthis would be ready to halt their attacks.",
            "Houthis | ceasefire_pause | offer",
        ),
        (
            "Israel might withdraw from the corridor, two officials said.",
            "Israel | troop_withdrawal | offer | two officials",
        ),
    ],
    "nested attributions": [
        (
            "A diplomat told Reuters that Burhan would not accept the truce.",
            "Sudanese army | ceasefire_pause | reject | diplomat",
        ),
        (
            "Axios reported that a White House official had said Israel wanted a pause.",
            "Israel | ceasefire_pause | demand | White House official",
        ),
        (
            "The Congolese minister said he had been told by Luanda that M23 wanted a truce.",
            "M23 | ceasefire_pause | demand | Congolese minister",
        ),
        (
            "A spokesman for Guterres said he wanted the crossings opened to aid.",
            "United Nations | aid_access | demand | spokesman for Guterres",
        ),
    ],
    "coordinated demands": [
        (
            "Kinshasa insists on a ceasefire and on the departure of Rwandan troops.",
            "DR Congo | ceasefire_pause | demand",
            "DR Congo | troop_withdrawal | demand",
        ),
        (
            "Russia rejects both a truce and security guarantees.",
            "Russia | ceasefire_pause | reject",
            "Russia | guarantees | reject",
        ),
        (
            "Israel called for the release of the hostages and for the disarmament of Hamas.",
            "Israel | hostage_release | demand",
            "Israel | disarmament | demand",
        ),
        (
            "Guterres asked for a pause, for open crossings and for the freeing of the captives.",
            "United Nations | ceasefire_pause | demand | Guterres",
            "United Nations | aid_access | demand | Guterres",
            "United Nations | hostage_release | demand | Guterres",
        ),
        (
            "The TPLF agreed to disarm and to let aid in.",
            "Tigray People's Liberation Front | disarmament | accept",
            "Tigray People's Liberation Front | aid_access | accept",
        ),
        (
            "“We demand an end to the war, the withdrawal of the army and the rebuilding of our towns,” said al-Hayya.",
            "Hamas | ceasefire_permanence | demand | al-Hayya",
            "Hamas | troop_withdrawal | demand | al-Hayya",
            "Hamas | reconstruction | demand | al-Hayya",
        ),
        (
            "Baku seeks guarantees, a treaty and the return of its displaced.",
            "Azerbaijan | guarantees | demand",
            "Azerbaijan | negotiation_itself | demand",
            "Azerbaijan | return_of_displaced | demand",
        ),
        (
            "The ELN offered to halt attacks and to free two hostages.",
            "ELN | ceasefire_pause | offer",
            "ELN | hostage_release | offer",
        ),
        (
            "The Houthis want the blockade lifted and their prisoners freed.",
            "Houthis | aid_access | demand",
            "Houthis | prisoner_release | demand",
        ),
    ],
    "conceded: words of yielding": [
        (
            "Kyiv lowered its demand from 1,000 prisoners to 800.",
            "Ukraine | prisoner_release | concede",
        ),
        (
            "The Houthis backed away from their insistence on guarantees.",
            "Houthis | guarantees | concede",
        ),
        (
            "Damascus has dropped its objection to talks in Paris.",
            "Syria | negotiation_itself | concede",
        ),
        (
            "Hamas had wanted 60 prisoners for each officer and lowered that number to 50.",
            "Hamas | prisoner_release | demand",
            "Hamas | prisoner_release | concede",
        ),
        (
            "Tshisekedi softened his refusal to talk to M23.",
            "DR Congo | negotiation_itself | concede | Tshisekedi",
        ),
    ],
    "an earlier stance beside the new one": [
        (
            "Israel, which had previously advocated vetting of displaced families, has dropped that demand.",
            "Israel | return_of_displaced | demand",
            "Israel | return_of_displaced | concede",
        ),
        (
            "Hamas had earlier insisted on a permanent ceasefire; it has now dropped that demand.",
            "Hamas | ceasefire_permanence | demand",
            "Hamas | ceasefire_permanence | concede",
        ),
        (
            "Previously M23 rejected talks in Luanda; on Friday it agreed to them.",
            "M23 | negotiation_itself | reject",
            "M23 | negotiation_itself | accept",
        ),
        (
            "Hezbollah formerly demanded a full withdrawal and has backed away from it.",
            "Hezbollah | troop_withdrawal | demand",
            "Hezbollah | troop_withdrawal | concede",
        ),
        (
            "The ELN had previously demanded guarantees. It now offers a truce without them.",
            "ELN | guarantees | demand",
            "ELN | ceasefire_pause | offer",
        ),
        (
            "Petro, who had refused to negotiate with dissidents, said he was ready for talks.",
            "Colombia | negotiation_itself | reject",
            "Colombia | negotiation_itself | accept | Petro",
        ),
    ],
    "a withdrawal in its own sentence": [
        (
            "Israel had demanded a veto over the release of prisoners. It gave that up.",
            "Israel | prisoner_release | demand",
            "Israel | prisoner_release | concede",
        ),
    ],
    "the outlet's own verdict": [
        ("The two sides remain far apart on the release of prisoners.",),
        ("It was unclear whether Hamas would accept the truce.",),
        ("Observers expect M23 to reject the plan.",),
        ("A ceasefire in Sudan looks as distant as ever.",),
        ("The offer is unlikely to satisfy Kyiv.",),
        ("Whether Israel will withdraw its troops is the hardest question.",),
        ("The talks in Doha have stalled over guarantees.",),
        ("Analysts doubt that the Houthis will disarm.",),
        ("The truce seems to hold in Tigray for now.",),
    ],
}
KNOWN_MISSES: dict[str, list[Case]] = {
    "a quotation of several sentences": [
        (
            "“They asked us to hand over our rifles. We said no. We will say no again,” Naim Qassem "
            "told a crowd in Tyre.",
            "Hezbollah | disarmament | reject | Naim Qassem",
        ),
        (
            "“Time is short,” Guterres said. “Children are dying. The guns must fall silent.”",
            "United Nations | ceasefire_pause | demand | Guterres",
        ),
    ],
    "the speaker before": [
        (
            "As Burhan put it: “We reject any truce with the militia.”",
            "Sudanese army | ceasefire_pause | reject | Burhan",
        ),
        (
            "Aliyev was clear: “The refugees must be able to return.”",
            "Azerbaijan | return_of_displaced | demand | Aliyev",
        ),
        (
            "In a video message Abdul-Malik al-Houthi declared, “We will never surrender our weapons.”",
            "Houthis | disarmament | reject | Abdul-Malik al-Houthi",
        ),
    ],
    "the speaker in the middle": [
        (
            "“We are not going,” Lavrov told reporters, “to accept a truce.”",
            "Russia | ceasefire_pause | reject | Lavrov",
        ),
        (
            "“All we ask,” said the sister of one captive, “is that they bring him home.”",
            "Hostage families | hostage_release | demand",
        ),
        (
            "“A pause,” Netanyahu told the cabinet, “is out of the question.”",
            "Israel | ceasefire_pause | reject | Netanyahu",
        ),
        (
            "“Unless the shelling stops,” Zelensky said, “there can be no talks.”",
            "Ukraine | ceasefire_pause | demand | Zelensky",
        ),
        (
            "“We accept,” Aoun said, “the withdrawal of both armies from the border.”",
            "Lebanon | troop_withdrawal | accept | Aoun",
        ),
    ],
    "a speaker by pronoun": [
        (
            "Hamas’s Ghazi Hamad spoke on Lebanese television. “We accept the Egyptian paper,” he said.",
            "Hamas | negotiation_itself | accept | Ghazi Hamad",
        ),
    ],
    "a speaker by metonym": [
        (
            "Hezbollah's television carried the statement. The party ruled out disarmament.",
            "Hezbollah | disarmament | reject",
        ),
    ],
    "speech without quotation marks": [
        (
            "Our troops are staying, Kagame said.",
            "Rwanda | troop_withdrawal | reject | Kagame",
        ),
        (
            "Kinshasa is ready to talk to the rebels, Tshisekedi said.",
            "DR Congo | negotiation_itself | accept | Tshisekedi",
        ),
        (
            "Let our people go, said a cousin of two hostages.",
            "Hostage families | hostage_release | demand",
        ),
    ],
    "no X without Y": [
        (
            "Without disarmament there will be no reconstruction, Katz said.",
            "Israel | disarmament | demand | Katz",
        ),
        (
            "“No guarantees, no truce,” Putin said.",
            "Russia | guarantees | demand | Putin",
        ),
    ],
    "unless": [
        (
            "Kyiv cannot accept the plan unless the shelling stops, Yermak said.",
            "Ukraine | ceasefire_pause | demand | Yermak",
        ),
    ],
    "until": [
        (
            "“We stay away from the table until the raids stop,” the ELN said.",
            "ELN | ceasefire_pause | demand",
        ),
        (
            "Rwanda keeps its soldiers in Congo until the militia is disarmed, Kagame said.",
            "Rwanda | disarmament | demand | Kagame",
        ),
        (
            "There will be no reconstruction until the weapons are handed over, Katz said.",
            "Israel | disarmament | demand | Katz",
        ),
    ],
    "regardless of": [
        (
            "The army will go into Rafah whether or not the hostages are freed, Gallant said.",
            "Israel | rafah_offensive | vow | Gallant",
        ),
    ],
    "with or without": [
        (
            "M23 would march on with or without talks, Nangaa said.",
            "M23 | war_aims | vow | Nangaa",
        ),
        (
            "With or without a deal, our troops stay in Lachin, Aliyev said.",
            "Azerbaijan | troop_withdrawal | reject | Aliyev",
        ),
        (
            "With or without a ceasefire, aid must reach Gaza, Guterres said.",
            "United Nations | aid_access | demand | Guterres",
        ),
        (
            "Burhan will fight on with or without Egypt’s help.",
            "Sudanese army | war_aims | vow",
        ),
    ],
    "negation that turns the action round": [
        ("The ELN neither accepted nor rejected the ceasefire.",),
    ],
    "modality": [
        (
            "Hezbollah’s fighters may leave the south, its deputy leader said.",
            "Hezbollah | troop_withdrawal | offer",
        ),
        (
            "The ELN might let the hostages go, its commander said.",
            "ELN | hostage_release | offer",
        ),
        (
            "Hamas leaders may leave Gaza, Netanyahu said.",
            "Israel | other | offer | Netanyahu",
        ),
    ],
    "nested attributions": [
        (
            "Citing two officials, Haaretz said Israel would agree to free 150 prisoners.",
            "Israel | prisoner_release | accept | two officials",
        ),
        (
            "Al Jazeera quoted a Hamas leader as saying the movement would not disarm.",
            "Hamas | disarmament | reject | Hamas leader",
        ),
        (
            "Egyptian television said that, according to a source, Hamas accepted the plan.",
            "Hamas | negotiation_itself | accept | source",
        ),
        (
            "Lavrov said that, as Witkoff had told him, Kyiv refused to withdraw.",
            "Ukraine | troop_withdrawal | reject | Lavrov",
        ),
        (
            "The agency Anadolu quoted Fidan, who said Damascus insisted on disarmament.",
            "Syria | disarmament | demand | Fidan",
        ),
    ],
    "conceded: words of yielding": [
        (
            "For the first time, Hamas said it would disarm.",
            "Hamas | disarmament | concede",
        ),
        (
            "Israel for the first time said it would let displaced families go home to the north.",
            "Israel | return_of_displaced | concede",
        ),
        (
            "For the first time, Moscow said it would free political prisoners.",
            "Russia | prisoner_release | concede",
        ),
        (
            "Netanyahu said for the first time that Israel would end the war in return for all hostages.",
            "Israel | ceasefire_permanence | concede | Netanyahu",
        ),
        (
            "Kyiv said for the first time it would withdraw its troops.",
            "Ukraine | troop_withdrawal | concede",
        ),
        (
            "M23 said, for the first time, that it would accept a truce.",
            "M23 | ceasefire_pause | concede",
        ),
        (
            "For the first time since 2014 the Houthis said they would let aid in.",
            "Houthis | aid_access | concede",
        ),
        (
            "The ELN for the first time agreed to free its hostages.",
            "ELN | hostage_release | concede",
        ),
    ],
    "an earlier stance beside the new one": [
        (
            "Kyiv, once opposed to any truce, now calls for one.",
            "Ukraine | ceasefire_pause | reject",
            "Ukraine | ceasefire_pause | demand",
        ),
        (
            "Russia used to demand the disarmament of Ukraine and has since softened that demand.",
            "Russia | disarmament | demand",
            "Russia | disarmament | concede",
        ),
        (
            "The Houthis had until May refused to free the kidnapped sailors. They have given up that refusal.",
            "Houthis | hostage_release | reject",
            "Houthis | hostage_release | concede",
        ),
        (
            "The Myanmar junta, which had ruled out a ceasefire in April, accepted one in June.",
            "Myanmar junta | ceasefire_pause | reject",
            "Myanmar junta | ceasefire_pause | accept",
        ),
    ],
    "a withdrawal in its own sentence": [
        (
            "Hamas had asked for a permanent ceasefire. That demand has been withdrawn.",
            "Hamas | ceasefire_permanence | demand",
            "Hamas | ceasefire_permanence | concede",
        ),
        (
            "Russia had demanded the withdrawal of Ukrainian troops from Kherson. Dropped, a diplomat said.",
            "Russia | troop_withdrawal | demand",
            "Russia | troop_withdrawal | concede",
        ),
        (
            "The Houthis had insisted on guarantees. Not any more.",
            "Houthis | guarantees | demand",
            "Houthis | guarantees | concede",
        ),
        (
            "M23 demanded direct talks. The condition was later dropped.",
            "M23 | negotiation_itself | demand",
            "M23 | negotiation_itself | concede",
        ),
        (
            "Baku wanted its displaced returned first. The demand is gone.",
            "Azerbaijan | return_of_displaced | demand",
            "Azerbaijan | return_of_displaced | concede",
        ),
        (
            "Kyiv had called for a truce at sea. That was abandoned.",
            "Ukraine | ceasefire_pause | demand",
            "Ukraine | ceasefire_pause | concede",
        ),
        (
            "The ELN had refused to free the soldiers it held hostage. It withdrew the refusal.",
            "ELN | hostage_release | reject",
            "ELN | hostage_release | concede",
        ),
    ],
    "the outlet's own verdict": [
        ("Moscow has little reason to accept a ceasefire.",),
    ],
}
# The parties' names are swapped, and the rows with them.
MORE_SWAPS: list[str] = [
    "{a} threatened to resume the war unless {b} freed the prisoners.",
    "“{b} must withdraw its troops,” a spokesman for {a} said.",
    "{a} refused to disarm before {b} pulled back.",
    "{a} dropped its objection to a truce; {b} has not.",
    "{a} demanded guarantees, the withdrawal of {b} and the return of the displaced.",
    "For the first time, {a} said it would free political prisoners.",
    "{b} has been told by {a} to lay down its arms.",
    "The truce was rejected by {a} and accepted by {b}.",
    "{a} will only talk if {b} stops the shelling.",
    "Two diplomats said {a} had turned down the draft that {b} signed.",
    "{a} broke off talks with {b}.",
    "{a} gave {b} until Friday to free the hostages.",
    "{a} ruled out a pause, a day after {b} had proposed one.",
    "According to {a}, any deal must include the disarmament of {b}.",
    "{a} would accept a truce if {b} did.",
    "Envoys of {a} and {b} met, and both sides agreed to a truce.",
    "{a} wants an end to the war, which {b} has ruled out.",
    "{a} is brokering a ceasefire, {b} said.",
    "Officials from {a} urged {b} to let aid in.",
]
# Published on Thursday, 2 May 2024: the date of the stance, its earliest and its latest day.
DATES: list[Case] = [
    (
        "Blinken said on Wednesday that Hamas must accept the deal.",
        "2024-05-01",
        "2024-05-01",
        "2024-05-01",
    ),
    (
        "Yesterday Russia rejected the truce.",
        "2024-05-01",
        "2024-05-01",
        "2024-05-01",
    ),
    (
        "Earlier this week Kyiv offered to free 100 prisoners.",
        "2024-05-02",
        "2024-04-29",
        "2024-05-02",
    ),
    (
        "Last month the Houthis agreed to a truce.",
        "2024-05-02",
        "2024-04-01",
        "2024-04-30",
    ),
    (
        "“We will not disarm,” Naim Qassem said on Sunday.",
        "2024-04-28",
        "2024-04-28",
        "2024-04-28",
    ),
    (
        "M23 ruled out talks on 12 April.",
        "2024-04-12",
        "2024-04-12",
        "2024-04-12",
    ),
    (
        "The ELN, in a statement dated April 20, demanded guarantees.",
        "2024-04-20",
        "2024-04-20",
        "2024-04-20",
    ),
    (
        "Last week Israel accepted the draft.",
        "2024-05-02",
        "2024-04-22",
        "2024-04-28",
    ),
    (
        "Hamas demanded a permanent ceasefire.",
        "2024-05-02",
        "2024-05-02",
        "2024-05-02",
    ),
    (
        "Russia rejects a text on which the UN will vote on Friday.",
        "2024-05-02",
        "2024-05-02",
        "2024-05-02",
    ),
    (
        "Seoul offered talks on the second day of the crisis, 9 April 2024.",
        "2024-04-09",
        "2024-04-09",
        "2024-04-09",
    ),
    (
        "Tonight the Taliban rejected the ceasefire.",
        "2024-05-02",
        "2024-05-02",
        "2024-05-02",
    ),
    (
        "Late on Sunday Lebanon demanded the withdrawal of Israeli troops.",
        "2024-04-28",
        "2024-04-28",
        "2024-04-28",
    ),
    (
        "“We reject the truce,” Peskov told reporters last week.",
        "2024-05-02",
        "2024-04-22",
        "2024-04-28",
    ),
]
DATES_MISSED: list[Case] = [
    (
        "Burhan spoke in Cairo on Tuesday. He rejected the talks.",
        "2024-04-30",
        "2024-04-30",
        "2024-04-30",
    ),
    (
        "Over the weekend Baku called for the return of the displaced.",
        "2024-05-02",
        "2024-04-27",
        "2024-04-28",
    ),
    (
        "Petro proposed a truce in March.",
        "2024-05-02",
        "2024-03-01",
        "2024-03-31",
    ),
    (
        "Egypt called overnight for the crossing to be opened to aid.",
        "2024-05-02",
        "2024-05-01",
        "2024-05-02",
    ),
]
# What an article tells: kind of shift, value before, value after.
WITHIN: list[Case] = [
    (
        "The Houthis first asked for the release of 70 prisoners. They have now lowered that number to 45.",
        "quantity",
        "70 prisoners",
        "45",
    ),
    (
        "The ELN had previously insisted on guarantees. It has dropped its demand for guarantees.",
        "withdraw",
        "guarantees",
        "its demand for guarantees",
    ),
    (
        "Hamas originally demanded the release of 1,500 prisoners and later lowered that number to 1,000.",
        "quantity",
        "1,500 prisoners",
        "1,000",
    ),
    (
        "Israel had insisted on the release of 40 captives. The latest draft lowered that number to 33.",
        "quantity",
        "40 captives",
        "33",
    ),
    (
        "Damascus had demanded 500 prisoners. It has now lowered that number to 320.",
        "quantity",
        "500 prisoners",
        "320",
    ),
]
WITHIN_MISSED: list[Case] = [
    (
        "Hamas had demanded 100 prisoners. It reduced that to 60 prisoners.",
        "quantity",
        "100 prisoners",
        "60 prisoners",
    ),
    (
        "Moscow wanted 1,000 prisoners freed at first. It has lowered its demand to 750.",
        "quantity",
        "1,000 prisoners",
        "750",
    ),
    (
        "Kyiv cut its request from 900 prisoners to 600.",
        "quantity",
        "900 prisoners",
        "600",
    ),
    (
        "M23 previously rejected talks. On Friday it accepted talks.",
        "soften",
        "talks",
        "talks",
    ),
    (
        "Israel, which had refused a truce, has agreed to a truce.",
        "soften",
        "a truce",
        "a truce",
    ),
    (
        "The Houthis had accepted the truce. They now reject the truce.",
        "harden",
        "the truce",
        "the truce",
    ),
    (
        "Bogotá had sought the return of 12 soldiers; it has now lowered that number to eight.",
        "quantity",
        "12 soldiers",
        "eight",
    ),
]
# The same quotation as two outlets print it.
SHARED_QUOTATIONS: list[Case] = [
    (
        "“We want to stop the war completely,” Ghazi Hamad said.",
        "Ghazi Hamad told AFP: “We want to stop the war completely.”",
    ),
    (
        "“We will not withdraw from the corridor this year,” Netanyahu said on Sunday.",
        'Netanyahu said, "We will not withdraw from the corridor this year."',
    ),
    (
        "“Our fighters will never lay down their arms,” Naim Qassem told a rally.",
        "The Hezbollah leader spoke. “Our fighters will never lay down their arms,” Naim Qassem said on television.",
    ),
    (
        "Lavrov said: “We reject any pause in the fighting.”",
        "“We reject any pause in the fighting,” Lavrov said in Moscow.",
    ),
    (
        "“We demand the release of all our prisoners before any talks,” Kanyuka of M23 said.",
        "In Doha, Kanyuka of M23 was blunt: “We demand the release of all our prisoners before any talks.”",
    ),
    (
        "“The army will not negotiate with rebels,” Burhan said.",
        "“The army will not negotiate with rebels”, Burhan told troops.",
    ),
    (
        "“We accept the terms of the Egyptian paper,” Muhammad al-Hindi of Islamic Jihad said.",
        "Islamic Jihad’s Muhammad al-Hindi spoke late at night. “We accept the terms of the "
        "Egyptian paper,” Muhammad al-Hindi of Islamic Jihad said.",
    ),
    (
        "“There can be no talks without a truce,” Petro said.",
        "The president spoke in Cali. “There can be no talks without a truce,” Petro told officers.",
    ),
]
# One article, a later one, and the shift between them: actor and kind, or nothing.
ACROSS: list[Case] = [
    (
        "The ELN demanded a ceasefire.",
        "The ELN offered a ceasefire.",
        "ELN",
        "soften",
    ),
    (
        "M23 rejected the talks.",
        "M23 threatened to leave the talks.",
        "M23",
        "harden",
    ),
    (
        "Kyiv accepted the truce.",
        "The truce was turned down by Kyiv.",
        "Ukraine",
        "harden",
    ),
    (
        "Hezbollah refused to disarm.",
        "Hezbollah agreed to disarm.",
        "Hezbollah",
        "soften",
    ),
    (
        "Russia offered guarantees.",
        "Russia refused to give guarantees.",
        "Russia",
        "harden",
    ),
    (
        "Baku wants its prisoners freed.",
        "Baku insists that its prisoners be freed.",
    ),
    (
        "The Houthis threatened to end the truce.",
        "The Houthis proposed a truce.",
        "Houthis",
        "soften",
    ),
    (
        "Kinshasa ruled out talks with M23.",
        "“We demand talks with M23,” Tshisekedi said.",
        "DR Congo",
        "soften",
    ),
]
# The clause that must hold, as printed; nothing: none.
CONDITIONS: list[Case] = [
    (
        "Hamas will free the hostages only if the war ends.",
        "if the war ends",
    ),
    (
        "Unless Israeli troops withdraw, there will be no deal, Osama Hamdan said.",
        "Unless Israeli troops withdraw",
    ),
    (
        "“If the truce is broken, we shall walk out of the talks,” Beltrán said.",
        "If the truce is broken",
    ),
    (
        "There will be no talks without a ceasefire, Burhan said.",
        "without a ceasefire",
    ),
    (
        "Israel rejected the truce.",
        "",
    ),
    (
        "The ELN will not free the soldiers it holds hostage until it gets guarantees.",
        "until it gets guarantees",
    ),
    (
        "Damascus said the SDF must disarm before any deal is signed.",
        "before any deal is signed",
    ),
    (
        "Kyiv would accept a summit once the shelling stops, Yermak said.",
        "once the shelling stops",
    ),
]
CONDITIONS_MISSED: list[Case] = [
    (
        "The Taliban agreed to a truce provided that prisoners are released.",
        "provided that prisoners are released",
    ),
    (
        "Moscow is ready for talks on condition that Ukraine disarms.",
        "on condition that Ukraine disarms",
    ),
]
# Who speaks: the party itself, a report of its words, or the outlet.
VOICES: list[Case] = [
    (
        "“We reject the truce,” Lavrov said.",
        "direct_quote",
    ),
    (
        "Lavrov said Russia rejected the truce.",
        "reported",
    ),
    (
        "Russia turned down the truce.",
        "outlet",
    ),
    (
        "According to Hamas, any deal must include a withdrawal.",
        "reported",
    ),
    (
        "“The prisoners come first,” Zelensky said.",
        "direct_quote",
    ),
    (
        "The Kremlin has agreed to talks.",
        "outlet",
    ),
    (
        "A source told AFP that Hezbollah accepted the plan.",
        "reported",
    ),
    (
        "“Bring them home,” said the mother of one hostage.",
        "direct_quote",
    ),
    (
        "Ankara wants the PKK to disarm.",
        "outlet",
    ),
    (
        "M23 announced that it would hold talks.",
        "reported",
    ),
]
# PLOVER mode and the first digits of the CAMEO code.
CODES: list[Case] = [
    (
        "Israel demanded the release of the hostages.",
        "REQUEST-yield",
        "1053",
    ),
    (
        "Paris called for a ceasefire.",
        "REQUEST-yield",
        "1056",
    ),
    (
        "Lebanon demanded the withdrawal of Israeli troops.",
        "REQUEST-yield",
        "1056",
    ),
    (
        "The UN called for aid to be let in.",
        "REQUEST-yield",
        "1055",
    ),
    (
        "China urged both sides to hold talks.",
        "REQUEST-meet",
        "106",
    ),
    (
        "The Houthis refused to disarm.",
        "REJECT-yield",
        "124",
    ),
    (
        "Azerbaijan ruled out talks.",
        "REJECT-meet",
        "125",
    ),
    (
        "Russia has accepted a truce.",
        "AGREE",
        "03",
    ),
    (
        "The ELN offered to free two hostages.",
        "AGREE",
        "035",
    ),
    (
        "Hamas dropped its demand for a permanent ceasefire.",
        "CONCEDE",
        "08",
    ),
    (
        "Hemedti vowed to press on with the war.",
        "THREATEN",
        "13",
    ),
    (
        "M23 threatened to walk out of the talks.",
        "THREATEN",
        "13",
    ),
    (
        "Qatar is mediating between the two sides.",
        "CONSULT",
        "045",
    ),
]


def strict(cases):
    """Known misses as parameters: each must fail, so that a mended one is noticed."""
    return [pytest.param(case, marks=pytest.mark.xfail(strict=True, reason="known miss")) for case in cases]


def every(tables):
    return [case for cases in tables.values() for case in cases]


def read_whole(case):
    """A case is read when its text gives all its rows, “actor | issue | action”, and no others."""
    text, *lines = case
    assert stances(text) == {tuple(line.split(" | ")) for line in lines}


def hold_passages(tables, swaps):
    """The two tests of a file of tables: every passage gives its rows, and the rows swap with the names."""

    @pytest.mark.parametrize("case", every(tables))
    def rows(case):
        read_whole(case)

    @pytest.mark.parametrize("sentence", swaps)
    @pytest.mark.parametrize(("a", "b"), PAIRS)
    def swapped(sentence, a, b):
        hold_swapped(sentence, a, b)

    return rows, swapped


def hold_enough(sentences, misses, look_alikes):
    """A construction has eight sentences with rows and three look-alikes without, known misses counted."""
    assert len({case[0] for case in [*sentences, *misses] if case[1:]}) >= 8
    assert len([*look_alikes, *(case for case in misses if not case[1:])]) >= 3


@pytest.mark.parametrize("case", every(TABLES) + strict(every(KNOWN_MISSES)))
def test_the_rows_of_a_sentence(case):
    text, *lines = case
    wanted = [tuple(line.split(" | ")) for line in lines]
    found = list(table(text).itertuples())
    assert {(row.actor, row.issue, row.action) for row in found} == {row[:3] for row in wanted}
    for *stance, speaker in (row for row in wanted if len(row) == 4):
        cited = [row.speaker for row in found if [row.actor, row.issue, row.action] == stance]
        assert any(speaker in one and len(one) <= 90 for one in cited)


@pytest.mark.parametrize("name", list(TABLES))
def test_a_construction_has_eight_sentences(name):
    assert len({case[0] for case in [*TABLES[name], *KNOWN_MISSES.get(name, [])]}) >= 8


def test_no_sentence_is_another_with_other_names():
    named = re.compile(r"[\d.,]*\d|\b[A-ZÀ-Þ][\w’'-]*")
    shapes = Counter(named.sub("_", case[0]) for case in every(TABLES) + every(KNOWN_MISSES))
    assert [shape for shape, times in shapes.items() if times > 1] == []


@pytest.mark.parametrize("sentence", MORE_SWAPS)
@pytest.mark.parametrize(("a", "b"), PAIRS)
def test_the_rows_swap_with_the_names(sentence, a, b):
    hold_swapped(sentence, a, b)


def test_twenty_sentences_and_more_are_swapped():
    assert len({*SWAPS, *MORE_SWAPS}) >= 20


@pytest.mark.parametrize("case", DATES + strict(DATES_MISSED))
def test_the_date_of_a_position(case):
    text, *days = case
    found = table(text)
    cells = found[["date", "date_earliest", "date_latest"]].astype(str).to_numpy().tolist()
    assert cells and all(row == days for row in cells)


@pytest.mark.parametrize("case", CONDITIONS + strict(CONDITIONS_MISSED))
def test_the_condition_is_the_clause_that_must_hold(case):
    text, clause = case
    found = table(text)["condition"].tolist()
    assert any(clause in one for one in found) if clause else found == [""]


@pytest.mark.parametrize("case", VOICES)
def test_the_voice_of_a_position(case):
    text, voice = case
    assert set(table(text)["voice"]) == {voice}


@pytest.mark.parametrize("case", CODES)
def test_an_act_has_the_codes_of_the_field(case):
    text, mode, code = case
    (row,) = table(text).itertuples()
    assert row.plover == mode and row.cameo.startswith(code)


@pytest.mark.parametrize("case", WITHIN + strict(WITHIN_MISSED))
def test_a_shift_that_the_article_tells(case):
    text, *shift = case
    assert tuple(shift) in [step[1:] for step in steps(text)]


@pytest.mark.parametrize("case", SHARED_QUOTATIONS)
def test_a_quotation_two_outlets_print_counts_once(case):
    days = pd.to_datetime(["2024-05-01", "2024-05-02"])
    found = positions(pd.DataFrame({"article": ["a", "b"], "published": days, "text": case, "masked": [[], []]}))
    assert found["repeat_of"].tolist() == ["", "a#P01"]
    assert shifts(found).empty


@pytest.mark.parametrize("case", ACROSS)
def test_a_shift_from_one_article_to_the_next(case):
    before, after, *shift = case
    assert [step[:2] for step in steps(before, after)] == ([tuple(shift)] if shift else [])
