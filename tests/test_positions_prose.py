"""Positions: whose stance it is, and what about, in everyday agency prose of many conflicts.

A case is a sentence or passage and all its rows, "actor | issue | action"; those of `NOBODYS` have none: what is
denied, feared, imagined or only reported as a fact. What is not read yet stands in `KNOWN_MISSES`.
"""

from __future__ import annotations

import pytest
from test_positions import stances
from test_positions_forms import Case, read_whole, strict

PROSE: list[Case] = [
    (
        "Egypt, whose border crossing was seized, demanded that the tanks pull back.",
        "Egypt | troop_withdrawal | demand",
    ),
    (
        "Sudan's army, which controls the port, has rejected the truce.",
        "Sudanese army | ceasefire_pause | reject",
    ),
    (
        "The Houthis, who hold the capital, demanded an end to the blockade.",
        "Houthis | aid_access | demand",
    ),
    (
        "Washington, with Egypt and Qatar, is mediating between the two sides.",
        "United States | negotiation_itself | mediate",
    ),
    (
        "Rwanda, which denies backing the rebels, called for an immediate ceasefire.",
        "Rwanda | ceasefire_pause | demand",
    ),
    (
        "Hamas met mediators on Sunday. It also seeks a deadline for an Israeli withdrawal from Gaza.",
        "Hamas | troop_withdrawal | demand",
    ),
    (
        "The Houthis also demand that oil revenue be used to pay salaries.",
        "Houthis | other | demand",
    ),
    (
        "Hamas also demands that 200 Palestinians serving life terms be freed for 10 living hostages.",
        "Hamas | hostage_release | demand",
    ),
    (
        "The RSF said it would attend. His group remained committed to the Jeddah platform, Hemedti said.",
        "Rapid Support Forces | negotiation_itself | offer",
        "Rapid Support Forces | negotiation_itself | accept",
    ),
    (
        "India and Pakistan exchanged fire. The two had agreed to start talks at a neutral site, Rubio said.",
        "India | negotiation_itself | accept",
        "Pakistan | negotiation_itself | accept",
    ),
    (
        "Ukraine and Russia accused each other. Both called for a longer truce.",
        "Ukraine | ceasefire_pause | demand",
        "Russia | ceasefire_pause | demand",
    ),
    (
        "Egypt called for neighbouring states to have a place in any future talks.",
        "Egypt | negotiation_itself | demand",
    ),
    (
        "Colombia's ombudsman demanded the immediate freeing of the soldiers.",
        "Colombia | prisoner_release | demand",
    ),
    (
        "Its leaders will not sign anything that leaves soldiers on the border, Hamas said.",
        "Hamas | troop_withdrawal | reject",
    ),
    (
        "Hezbollah, for its part, said it would not disarm while Israel occupied Lebanese land.",
        "Hezbollah | disarmament | reject",
    ),
    (
        "For its part, Hezbollah ruled out handing over its weapons.",
        "Hezbollah | disarmament | reject",
    ),
    (
        "Both Kyiv and Moscow rejected the idea of a partial truce.",
        "Ukraine | ceasefire_pause | reject",
        "Russia | ceasefire_pause | reject",
    ),
    (
        "Neither Kyiv nor Moscow has accepted the proposal.",
        "Ukraine | negotiation_itself | reject",
        "Russia | negotiation_itself | reject",
    ),
    (
        "President Volodymyr Zelensky, speaking in Kyiv, said there would be no surrender of territory.",
        "Ukraine | war_aims | vow",
    ),
    (
        "Speaking in Kyiv, President Volodymyr Zelensky ruled out ceding territory.",
        "Ukraine | troop_withdrawal | reject",
    ),
    (
        "Netanyahu's far-right partners have threatened to topple the government if he accepts the deal.",
        "Israeli coalition partners | negotiation_itself | threaten",
    ),
    (
        "The proposal, backed by Washington, was turned down by the M23.",
        "United States | negotiation_itself | accept",
        "M23 | negotiation_itself | reject",
    ),
    (
        "The EU's foreign policy chief, Kaja Kallas, said the siege must be lifted.",
        "European Union | aid_access | demand",
    ),
    (
        "Trump gave Hamas until Sunday evening to accept his plan.",
        "United States | negotiation_itself | demand",
    ),
    (
        "Trump told reporters that he expected Hamas to release all hostages by Saturday.",
        "United States | hostage_release | demand",
    ),
    (
        "Israel agreed to let in 600 trucks of aid a day, the office of the prime minister said.",
        "Israel | aid_access | accept",
    ),
    (
        "Kinshasa has long refused direct talks with the rebels but said on Monday it would send a "
        "delegation to Luanda.",
        "DR Congo | negotiation_itself | reject",
        "DR Congo | negotiation_itself | accept",
    ),
    (
        "M23 has repeatedly asked for direct talks with the government.",
        "M23 | negotiation_itself | demand",
    ),
    (
        "The Taliban called the deadline a violation and said they would respond.",
        "Taliban | war_aims | threaten",
    ),
    (
        "The president's office said Kyiv was open to a pause in strikes on energy sites.",
        "Ukraine | ceasefire_pause | accept",
    ),
    (
        "Hamas rejected the plan on Monday.\n\nThe group said it would free all captives at "
        "once.\n\nIt also demanded guarantees that the war would end.",
        "Hamas | negotiation_itself | reject",
        "Hamas | hostage_release | offer",
        "Hamas | guarantees | demand",
    ),
    (
        "Netanyahu met Blinken on Tuesday.\n\nHe told him that Israel would go into Rafah with or "
        "without a deal.\n\nThe secretary of state urged him to accept the proposal.",
        "Israel | rafah_offensive | vow",
        "United States | negotiation_itself | demand",
    ),
    (
        "The rebels took the town on Friday.\n\nTheir leader, Bertrand Bisimwa, said they would not "
        'leave.\n\n"We are staying," he told reporters.',
        "M23 | troop_withdrawal | reject",
    ),
    (
        "Sudan's army has ruled out talks.\n\nThe RSF, meanwhile, said it was ready for an unconditional ceasefire.",
        "Sudanese army | negotiation_itself | reject",
        "Rapid Support Forces | ceasefire_pause | accept",
    ),
    (
        "Ukraine will not cede an inch of land, Zelensky said.\n\nHe again called for a full "
        "ceasefire and an exchange of all prisoners.",
        "Ukraine | troop_withdrawal | reject",
        "Ukraine | ceasefire_permanence | demand",
        "Ukraine | prisoner_release | demand",
    ),
    (
        "Lavrov said Moscow was open to talks.\n\nBut he added that any deal must recognise Russia's "
        "control of the four regions.",
        "Russia | negotiation_itself | accept",
        "Russia | negotiation_itself | demand",
    ),
    (
        "The ELN freed six soldiers on Sunday.\n\nIn return it wants the army to leave the region.",
        "ELN | troop_withdrawal | demand",
    ),
    (
        "The Houthis have agreed to swap prisoners.\n\nThey want salaries paid first, however.",
        "Houthis | prisoner_release | accept",
        "Houthis | other | demand",
    ),
    (
        "Hezbollah will stop firing if Israel does, its deputy leader said.",
        "Hezbollah | ceasefire_pause | offer",
    ),
    (
        "Israel says it will keep striking until Hezbollah pulls its fighters back from the border.",
        "Israel | war_aims | vow",
    ),
    (
        "Lebanon wants Israel out of five hilltop posts.",
        "Lebanon | troop_withdrawal | demand",
    ),
    (
        "Beirut wants the five posts vacated and its prisoners returned.",
        "Lebanon | troop_withdrawal | demand",
        "Lebanon | prisoner_release | demand",
    ),
    (
        "Azerbaijan demanded that Yerevan change its constitution before a treaty is signed.",
        "Azerbaijan | negotiation_itself | demand",
    ),
    (
        "Ethiopia's government said it was committed to the deal and would let in more aid.",
        "Ethiopia | negotiation_itself | accept",
        "Ethiopia | aid_access | offer",
    ),
    (
        "The TPLF accused the government of dragging its feet.\n\nIt insisted that Eritrean and "
        "Amhara forces withdraw first.",
        "Tigray People's Liberation Front | troop_withdrawal | demand",
    ),
    (
        "The NDF said negotiations could resume only after political prisoners are freed.",
        "National Democratic Front | prisoner_release | demand",
    ),
    (
        "China, which brokered the truce, urged the two sides to honour it.",
        "China | ceasefire_pause | mediate",
        "China | ceasefire_pause | demand",
    ),
    (
        "Thailand said talks with the BRN would go on despite the attack.",
        "Thailand | negotiation_itself | accept",
    ),
    (
        "Ankara ruled out any talks until the fighters disarm.",
        "Turkey | disarmament | demand",
    ),
    (
        "Greek Cypriot leader Nicos Anastasiades wants all Turkish troops off the island.",
        "Greek Cypriots | troop_withdrawal | demand",
    ),
    (
        "Pakistan said it would respond in kind to any attack. India said it had no wish to escalate.",
        "Pakistan | war_aims | threaten",
    ),
    (
        "Serbia's president said he would never recognise Kosovo.\n\nPristina insists on recognition.",
        "Serbia | other | reject",
        "Kosovo | other | demand",
    ),
    (
        "The families appealed to the government to put the hostages first.",
        "Hostage families | hostage_release | demand",
    ),
    (
        "Hostages' relatives accused Netanyahu of torpedoing the deal and demanded he sign it.",
        "Hostage families | negotiation_itself | demand",
    ),
    (
        '"Bring them home now," said Einav Zangauker, whose son Matan is held in Gaza.',
        "Hostage families | hostage_release | demand",
    ),
    (
        "Ben-Gvir said he would vote against the deal, and Smotrich called it a disaster.",
        "Israeli coalition partners | negotiation_itself | reject",
    ),
    (
        "Lapid said he would support the government if it accepted the deal.",
        "Israeli opposition | negotiation_itself | accept",
    ),
    (
        "The White House said it was up to Hamas to accept.",
        "United States | negotiation_itself | demand",
    ),
    (
        "Qatar said it would continue its mediation, and Egypt invited both sides to Cairo.",
        "Qatar | negotiation_itself | mediate",
    ),
    (
        "Egypt has rejected any displacement of Palestinians into Sinai.",
        "Egypt | return_of_displaced | reject",
    ),
    (
        "Jordan's king told Trump he opposed the relocation of Palestinians.",
        "Jordan | return_of_displaced | reject",
    ),
    (
        "The Palestinian Authority said it was ready to take over the crossing.",
        "Palestinian Authority | aid_access | offer",
    ),
    (
        "The UN secretary-general called for the immediate and unconditional release of all hostages.",
        "United Nations | hostage_release | demand",
    ),
    (
        "Guterres also urged Israel to let fuel in.",
        "United Nations | aid_access | demand",
    ),
    (
        "Islamic Jihad said its fighters would go on fighting until Israel left the Strip.",
        "Islamic Jihad | war_aims | vow",
    ),
    (
        "Abu Obeida warned that the hostages would be killed if the army advanced.",
        "Hamas | hostage_release | threaten",
    ),
    (
        'Trump said Hamas would "pay a very big price" if it failed to free the hostages.',
        "United States | hostage_release | threaten",
    ),
    (
        "Flights from Sanaa must resume and salaries be paid, the Houthis say.",
        "Houthis | other | demand",
    ),
    (
        "Russian President Vladimir Putin said Ukraine must give up four regions and renounce Nato "
        "membership before a ceasefire.",
        "Russia | troop_withdrawal | demand",
    ),
    (
        "Putin told a news conference that Russia agreed with the idea of a ceasefire but had serious questions.",
        "Russia | ceasefire_pause | accept",
    ),
    (
        "Kyiv has said it would agree to an unconditional 30-day truce if Moscow did the same.",
        "Ukraine | ceasefire_pause | accept",
    ),
    (
        "Moscow has so far refused to stop strikes during talks.",
        "Russia | ceasefire_pause | reject",
    ),
    (
        "Macron, Starmer and Merz told Putin to accept a truce or face sanctions.",
        "France | ceasefire_pause | threaten",
        "United Kingdom | ceasefire_pause | threaten",
        "Germany | ceasefire_pause | threaten",
    ),
    (
        'The Kremlin dismissed the ultimatum.\n\n"Such language is unacceptable," spokesman Dmitry Peskov said.',
        "Russia | other | reject",
        "Russia | negotiation_itself | reject",
    ),
    (
        "Erdogan offered to host a summit of the two leaders.",
        "Turkey | negotiation_itself | mediate",
    ),
    (
        "The Vatican said it was willing to mediate.",
        "Vatican | negotiation_itself | mediate",
    ),
    (
        "Saudi Arabia will host a new round on Monday, the State Department said.",
        "Saudi Arabia | negotiation_itself | mediate",
    ),
    (
        "The paramilitary Rapid Support Forces agreed on Thursday to a U.S. proposal for a humanitarian truce.",
        "Rapid Support Forces | negotiation_itself | accept",
    ),
    (
        "Sudan's army chief vowed to fight until the militia is crushed.",
        "Sudanese army | war_aims | vow",
    ),
    (
        "Burhan said there would be neither truce nor negotiation before the paramilitaries quit the cities.",
        "Sudanese army | troop_withdrawal | demand",
    ),
    (
        "The SAF would only talk once the RSF had left El Fasher, its envoy said.",
        "Sudanese army | troop_withdrawal | demand",
    ),
    (
        "African Union mediators called on both generals to silence the guns.",
        "African Union | ceasefire_pause | demand",
    ),
    (
        "Haftar's forces demanded that Turkish troops leave Libya at once.",
        "Libyan National Army | troop_withdrawal | demand",
    ),
    (
        'Tripoli\'s government turned down the offer as "a ploy to win time".',
        "Libya | negotiation_itself | reject",
    ),
    (
        "Colombian President Gustavo Petro suspended peace talks with the ELN after the attack.",
        "Colombia | negotiation_itself | reject",
    ),
    (
        "ELN negotiator Pablo Beltran said the group would free its captives if the army halted operations.",
        "ELN | hostage_release | offer",
    ),
    (
        "A faction of the FARC announced a unilateral ceasefire over Christmas.",
        "FARC | ceasefire_pause | offer",
    ),
    (
        "The Amhara militia Fano said it would never lay down its arms.",
        "Fano | disarmament | reject",
    ),
    (
        "Nagorno-Karabakh's authorities agreed to disband their army.",
        "Nagorno-Karabakh | disarmament | accept",
    ),
    (
        "The United States welcomed the truce and urged all parties to abide by it.",
        "United States | ceasefire_pause | accept",
        "United States | ceasefire_pause | demand",
    ),
    (
        "Japan urged the junta to end the violence and let in aid.",
        "Japan | ceasefire_pause | demand",
        "Japan | aid_access | demand",
    ),
    (
        "Hamas official Basem Naim said the movement had informed mediators of its approval of the plan.",
        "Hamas | negotiation_itself | accept",
    ),
    (
        "Hamas told the mediators it agreed to the proposal, a Palestinian official said.",
        "Hamas | negotiation_itself | accept",
    ),
    (
        "Israel's security cabinet approved the truce by 24 votes to eight.",
        "Israel | ceasefire_pause | accept",
    ),
    (
        '"Israel will not agree to that," Gallant said. "Not now, not ever."',
        "Israel | negotiation_itself | reject",
    ),
    (
        "Hamas has dropped its demand that Israel commit to a permanent ceasefire before a deal is signed.",
        "Hamas | ceasefire_permanence | concede",
    ),
    (
        "Israel has given ground on the number of hostages, accepting 33 instead of 40.",
        "Israel | hostage_release | concede",
    ),
    (
        "Israel intends to keep its forces in the buffer zone.",
        "Israel | troop_withdrawal | reject",
    ),
    (
        "Damascus insists that Israeli forces withdraw to the 1974 line.",
        "Syria | troop_withdrawal | demand",
    ),
    (
        "Rwanda, which denies backing the M23, will not withdraw its troops.",
        "Rwanda | troop_withdrawal | reject",
    ),
    (
        "Hamas denied the report and said it was committed to the truce.",
        "Hamas | ceasefire_pause | accept",
    ),
    (
        "Ukraine must give up four regions and renounce NATO before a ceasefire, Putin said.",
        "Russia | troop_withdrawal | demand",
    ),
    (
        "Iran wants sanctions lifted and its right to enrich uranium recognised.",
        "Iran | other | demand",
    ),
    (
        "Tehran said it would never negotiate under threat.",
        "Iran | negotiation_itself | reject",
    ),
    (
        "The United States demanded that Iran give up its missiles, a demand Tehran has rejected.",
        "United States | disarmament | demand",
        "Iran | disarmament | reject",
    ),
    (
        "Iran has agreed to let inspectors back in, the IAEA said.",
        "Iran | other | accept",
    ),
    (
        "Venezuela's opposition called for new elections and for political prisoners to be freed.",
        "Venezuelan opposition | other | demand",
        "Venezuelan opposition | prisoner_release | demand",
    ),
    (
        "Congo wants the rebels to leave Goma at once, its foreign minister told the Security Council.",
        "DR Congo | troop_withdrawal | demand",
    ),
    (
        "Tshisekedi has said he will not sit down with the rebels, whom he calls terrorists.",
        "DR Congo | negotiation_itself | reject",
    ),
    (
        "Rwanda demanded that Congo stop working with the FDLR.",
        "Rwanda | other | demand",
    ),
    (
        "South Sudan's Riek Machar threatened to pull out of the peace deal.",
        "SPLM-IO | negotiation_itself | threaten",
    ),
    (
        "The Pakistani Taliban said they had ended a ceasefire and would resume attacks.",
        "Pakistani Taliban | ceasefire_pause | reject",
        "Pakistani Taliban | war_aims | vow",
    ),
    (
        "Islamabad asked Kabul to hand over militant leaders.",
        "Pakistan | other | demand",
    ),
    (
        "Kabul said it would not allow its soil to be used against any country.",
        "Taliban | other | reject",
    ),
    (
        "New Delhi ruled out third-party mediation over Kashmir.",
        "India | negotiation_itself | reject",
    ),
    (
        "Islamabad thanked Trump and said it was ready for talks on all issues, Kashmir included.",
        "Pakistan | negotiation_itself | accept",
    ),
    (
        "North Korea said it would give up its arsenal only if the United States ended its hostile policy.",
        "North Korea | disarmament | concede",
    ),
    (
        "Seoul proposed military talks.\n\nPyongyang has not replied.",
        "South Korea | negotiation_itself | offer",
    ),
    (
        "Sri Lanka's rebels offered to lay down their arms; Colombo said only surrender would do.",
        "Liberation Tigers of Tamil Eelam | disarmament | offer",
    ),
    (
        "The IRA said it would put its weapons beyond use.",
        "IRA | disarmament | offer",
    ),
    (
        "The Contact Group gave Belgrade two weeks to withdraw its police from Kosovo.",
        "Contact Group | troop_withdrawal | demand",
    ),
    (
        "Syria's rebels said they would not go to Geneva unless the siege of Madaya was lifted.",
        "Syrian opposition | aid_access | demand",
    ),
    (
        "The Kurds want autonomy.\n\nDamascus has said it will not accept federalism.",
        "Syria | other | reject",
    ),
    (
        "The opposition negotiator said Assad had to go before any transition.",
        "Syrian opposition | other | demand",
    ),
    (
        '"We will not stop until we have brought everyone home," Gallant told troops on the border.',
        "Israel | prisoner_release | demand",
    ),
    (
        '"There will be no ceasefire without the release of our hostages," Netanyahu said in a televised address.',
        "Israel | hostage_release | demand",
    ),
    (
        '"The occupation must withdraw from every inch of Gaza," said Hamas official Sami Abu Zuhri. '
        '"We will accept nothing less."',
        "Hamas | troop_withdrawal | demand",
        "Hamas | other | reject",
    ),
    (
        '"We want a deal," a senior Israeli official said. "But not at any price."',
        "Israel | negotiation_itself | demand",
    ),
    (
        '"We are ready to go to Cairo tomorrow," said Osama Hamdan, a Hamas official based in Beirut.',
        "Hamas | other | offer",
    ),
    (
        '"Our position is clear: a full withdrawal and a permanent ceasefire," Khalil al-Hayya said.',
        "Hamas | troop_withdrawal | demand",
        "Hamas | ceasefire_permanence | demand",
    ),
    (
        '"It is time to end this war," said US Vice President Kamala Harris.',
        "United States | ceasefire_permanence | demand",
    ),
    (
        '"Let them go," Biden said of the hostages.',
        "United States | hostage_release | demand",
    ),
    (
        '"The rebels have to leave Goma, and Rwanda has to take its soldiers home," Congo\'s foreign '
        "minister, Therese Kayikwamba Wagner, told the council.",
        "DR Congo | troop_withdrawal | demand",
    ),
    (
        '"We do not ask for the impossible," said Corneille Nangaa. "We ask for talks."',
        "M23 | negotiation_itself | demand",
    ),
    (
        '"No one will force us to give up our land," Zelenskiy said. "We will not recognise any occupation."',
        "Ukraine | troop_withdrawal | reject",
        "Ukraine | other | reject",
    ),
    (
        '"Russia is ready for talks at any time," Peskov said, "but the realities on the ground must '
        'be taken into account."',
        "Russia | negotiation_itself | accept",
        "Russia | other | demand",
    ),
    (
        '"If Israel strikes Beirut, we will strike Tel Aviv," Nasrallah said in a speech.',
        "Hezbollah | war_aims | threaten",
    ),
    (
        '"The prisoners first, then the truce," the Houthi negotiator, Abdul Qader al-Murtada, wrote on X.',
        "Houthis | prisoner_release | demand",
    ),
    (
        '"Egypt will not accept the displacement of Palestinians," President Abdel Fattah al-Sisi '
        'said. "This is a red line."',
        "Egypt | return_of_displaced | reject",
    ),
    (
        '"We support any effort that leads to a ceasefire," Lebanon\'s prime minister, Najib Mikati, said.',
        "Lebanon | ceasefire_pause | accept",
    ),
    (
        '"All obstacles have been removed," a Hamas statement said, adding that it was committed to '
        "implementing the agreement.",
        "Hamas | negotiation_itself | accept",
    ),
    (
        "Serbia, whose army is on alert, said it would not recognise the vote.",
        "Serbia | other | reject",
    ),
    (
        "Rachel Goldberg, whose son Hersh was seized, said a deal was needed.",
        "Hostage families | negotiation_itself | demand",
    ),
    (
        "Myanmar's military and an alliance have agreed to stop fighting in the north of the country, "
        "China said on Thursday, after it hosted two days of talks in Kunming.",
        "Myanmar junta | ceasefire_pause | accept",
        "China | negotiation_itself | mediate",
    ),
    (
        "Nigeria: Gunmen demand ransom for pupils abducted in Kaduna",
        "Gunmen | hostage_release | demand",
    ),
    (
        "Israel would neither withdraw its troops from Gaza nor release thousands of terrorists, Netanyahu said.",
        "Israel | troop_withdrawal | reject",
        "Israel | prisoner_release | reject",
    ),
    (
        "Moscow will neither free the prisoners nor leave the occupied regions, Lavrov said.",
        "Russia | prisoner_release | reject",
    ),
    (
        "Israel has recalled its negotiators from Qatar after deeming the talks to be at a dead end, an official said.",
        "Israel | negotiation_itself | reject",
    ),
    (
        "Hamas said it was ready immediately for an exchange of prisoners.",
        "Hamas | prisoner_release | accept",
    ),
    (
        "Israel said on Saturday it was pulling its Mossad negotiators out of Qatar.",
        "Israel | negotiation_itself | reject",
    ),
    (
        "Hamas called instead for the full implementation of what had been signed.",
        "Hamas | negotiation_itself | demand",
    ),
    (
        "The United States and Israel recalled their delegations from ceasefire talks in Qatar on Thursday.",
        "United States | negotiation_itself | reject",
        "Israel | negotiation_itself | reject",
    ),
    (
        "President Donald Trump's envoy rejected the group's response as \"totally unacceptable\".",
        "United States | negotiation_itself | reject",
    ),
    (
        "Hamas said it was seeking amendments to a ceasefire proposal, and President Donald Trump's "
        "envoy rejected the group's response as unacceptable.",
        "Hamas | negotiation_itself | demand",
        "United States | negotiation_itself | reject",
    ),
    (
        "Hamas demanded an end to the war and a withdrawal of troops, conditions Israel has refused to countenance.",
        "Hamas | ceasefire_permanence | demand",
        "Hamas | troop_withdrawal | demand",
        "Israel | ceasefire_permanence | reject",
        "Israel | troop_withdrawal | reject",
    ),
    (
        "The foreign ministers of Saudi Arabia, Jordan, Indonesia, Pakistan, Turkey, Qatar and Egypt "
        "welcomed the plan.",
        "Saudi Arabia | negotiation_itself | accept",
        "Jordan | negotiation_itself | accept",
        "Indonesia | negotiation_itself | accept",
        "Pakistan | negotiation_itself | accept",
        "Turkey | negotiation_itself | accept",
        "Qatar | negotiation_itself | accept",
        "Egypt | negotiation_itself | accept",
    ),
    (
        "The leaders of France, Germany and Britain called for an immediate ceasefire.",
        "France | ceasefire_pause | demand",
        "Germany | ceasefire_pause | demand",
        "United Kingdom | ceasefire_pause | demand",
    ),
    (
        "Ukraine and Russia held talks on Monday, making no headway on the truce that Kyiv and its allies want.",
        "Ukraine | ceasefire_pause | demand",
    ),
    (
        "Yemen's Saudi-backed government and the Houthi movement have reached an agreement to release "
        "thousands of detainees, officials on both sides announced on Tuesday.",
        "Yemen | prisoner_release | accept",
        "Houthis | prisoner_release | accept",
    ),
    (
        "Armenia and Azerbaijan reached a deal to swap prisoners.",
        "Armenia | prisoner_release | accept",
        "Azerbaijan | prisoner_release | accept",
    ),
    (
        "National Security Minister Itamar Ben-Gvir said that his party would resign if the agreement went through.",
        "Israeli coalition partners | negotiation_itself | threaten",
    ),
    (
        '"The dialogue process with this group is suspended," Petro said.',
        "Colombia | negotiation_itself | reject",
    ),
    (
        "The war would be pursued until all its objectives had been attained, Netanyahu said.",
        "Israel | war_aims | vow",
    ),
    (
        "The war cabinet decided unanimously to continue the operation in Rafah.",
        "Israel | rafah_offensive | vow",
    ),
    (
        "In Britain the foreign secretary, David Cameron, urged all parties to ensure that the "
        "agreement was delivered in full.",
        "United Kingdom | negotiation_itself | demand",
    ),
    (
        "Qatar's foreign ministry, which mediated along with Egypt and the US, said the pause would begin on Friday.",
        "Qatar | negotiation_itself | mediate",
        "Egypt | negotiation_itself | mediate",
        "United States | negotiation_itself | mediate",
    ),
    (
        "Kenya mediated together with the African Union.",
        "Kenya | negotiation_itself | mediate",
        "African Union | negotiation_itself | mediate",
    ),
    (
        "The United States would support its implementation, a State Department spokesman said, and "
        "called for unhindered access for relief workers.",
        "United States | negotiation_itself | accept",
        "United States | aid_access | demand",
    ),
    (
        "The priority for the movement, Haniyeh went on, was ending the offensive and the full "
        "pullout of Israeli forces.",
        "Hamas | ceasefire_permanence | demand",
        "Hamas | troop_withdrawal | demand",
    ),
    (
        "The priority for Kyiv is the return of abducted children, Yermak said.",
        "Ukraine | hostage_release | demand",
    ),
    (
        "A proposal put forward by the heads of the CIA and the Mossad was being studied.",
        "United States | negotiation_itself | offer",
        "Israel | negotiation_itself | offer",
    ),
    (
        "Israel refused on Thursday to send its delegation back to Cairo.",
        "Israel | negotiation_itself | reject",
    ),
    (
        "A ceasefire was urgently needed, Guterres said.",
        "United Nations | ceasefire_pause | demand",
    ),
    (
        '"This is a difficult deal. They have to carry out all the phases," said Ifat Kalderon, whose '
        "cousin is held in Gaza.",
        "Hostage families | negotiation_itself | demand",
    ),
    (
        "Hamas offered to free ten hostages in exchange for a full withdrawal from Gaza.",
        "Hamas | hostage_release | offer",
        "Hamas | troop_withdrawal | demand",
    ),
    (
        "The Houthis proposed to stop their attacks on ships in return for an end to the blockade.",
        "Houthis | other | offer",
        "Houthis | aid_access | demand",
    ),
    (
        "Kyiv is ready to halt strikes in return for binding security guarantees, Yermak said.",
        "Ukraine | ceasefire_pause | offer",
        "Ukraine | guarantees | demand",
    ),
    (
        "Armenia offered to withdraw its troops in return for the release of its prisoners in Baku.",
        "Armenia | troop_withdrawal | offer",
        "Armenia | prisoner_release | demand",
    ),
    (
        "The ELN would declare a ceasefire in exchange for the release of its jailed members, Beltran said.",
        "ELN | ceasefire_pause | offer",
        "ELN | prisoner_release | demand",
    ),
    (
        "Israel has offered to let in 400 trucks of aid a day in return for the release of five hostages.",
        "Israel | aid_access | offer",
        "Israel | hostage_release | demand",
    ),
    (
        "France and Germany condemned the attack. They urged Russia to accept a ceasefire.",
        "France | ceasefire_pause | demand",
        "Germany | ceasefire_pause | demand",
    ),
    (
        "Egypt and Jordan met on Monday. They called for an immediate truce and the entry of aid.",
        "Egypt | ceasefire_pause | demand",
        "Jordan | ceasefire_pause | demand",
        "Egypt | aid_access | demand",
        "Jordan | aid_access | demand",
    ),
    (
        "Rwanda and Uganda issued a statement. They demanded that Kinshasa open talks with the rebels.",
        "Rwanda | negotiation_itself | demand",
        "Uganda | negotiation_itself | demand",
    ),
    (
        "Norway and Spain said the siege of Gaza must end. They also called for the release of all hostages.",
        "Norway | aid_access | demand",
        "Spain | aid_access | demand",
        "Norway | hostage_release | demand",
        "Spain | hostage_release | demand",
    ),
    (
        "Turkey and Qatar hosted the delegations. They urged both sides to extend the truce.",
        "Turkey | negotiation_itself | mediate",
        "Qatar | negotiation_itself | mediate",
        "Turkey | ceasefire_pause | demand",
        "Qatar | ceasefire_pause | demand",
    ),
    (
        "Kenya and Ethiopia sent envoys to Juba. They called on the government to free its opponents.",
        "Kenya | prisoner_release | demand",
        "Ethiopia | prisoner_release | demand",
    ),
    (
        "Australia and Canada said in a statement that aid must be let in. They also demanded a ceasefire.",
        "Australia | aid_access | demand",
        "Canada | aid_access | demand",
        "Australia | ceasefire_pause | demand",
        "Canada | ceasefire_pause | demand",
    ),
    (
        "Poland and Lithuania rejected the plan. They demanded a withdrawal of Russian troops from Ukraine.",
        "Poland | negotiation_itself | reject",
        "Lithuania | negotiation_itself | reject",
        "Poland | troop_withdrawal | demand",
        "Lithuania | troop_withdrawal | demand",
    ),
    (
        "In Moscow, the foreign ministry offered to host a new round of talks.",
        "Russia | negotiation_itself | mediate",
    ),
    (
        "In Ankara, the government called for an immediate ceasefire in Idlib.",
        "Turkey | ceasefire_pause | demand",
    ),
    (
        "In Jerusalem, the prime minister rejected a permanent ceasefire.",
        "Israel | ceasefire_permanence | reject",
    ),
    (
        "In Kinshasa, the government refused to talk to the M23.",
        "DR Congo | negotiation_itself | reject",
    ),
    (
        "In Tehran, the foreign ministry rejected the demand that Iran halt enrichment.",
        "Iran | other | reject",
    ),
    (
        "In Islamabad, the government demanded that Kabul hand over the militants.",
        "Pakistan | other | demand",
    ),
    (
        "In Cairo, the foreign ministry called on Israel to open the crossing.",
        "Egypt | aid_access | demand",
    ),
    (
        "In Bogota, the president ordered the army to halt operations against the ELN.",
        "Colombia | ceasefire_permanence | offer",
    ),
    (
        "Britain said the time had come to end the war in Gaza.",
        "United Kingdom | ceasefire_permanence | demand",
    ),
    (
        "The time has come for a ceasefire in Sudan, Guterres said.",
        "United Nations | ceasefire_pause | demand",
    ),
    (
        "Lavrov said the time had come for peace talks.",
        "Russia | negotiation_itself | demand",
    ),
    (
        "The time has come to free all the hostages, the families said.",
        "Hostage families | hostage_release | demand",
    ),
    (
        "Ruto said the time had come for a withdrawal of foreign troops from Congo.",
        "Kenya | troop_withdrawal | demand",
    ),
    (
        "The time has come to lift the siege, the UN mission said.",
        "United Nations | aid_access | demand",
    ),
    (
        "Erdogan said the time had come for the PKK to lay down its arms.",
        "Turkey | disarmament | demand",
    ),
    (
        "The time has come to release the prisoners, Pashinyan said.",
        "Armenia | prisoner_release | demand",
    ),
    (
        "Rwanda, which denies arming the rebels, repeated its call for a ceasefire.",
        "Rwanda | ceasefire_pause | demand",
    ),
    (
        "Qatar, whose envoys met both delegations, renewed its call for a truce.",
        "Qatar | ceasefire_pause | demand",
    ),
    (
        "The ELN, which holds six soldiers, reiterated its demand for an army withdrawal.",
        "ELN | troop_withdrawal | demand",
    ),
    (
        "The UN, whose convoy was hit, repeated its call for aid to be let in.",
        "United Nations | aid_access | demand",
    ),
    (
        "The deadline passed, with Hamas demanding an end to the war.",
        "Hamas | ceasefire_permanence | demand",
    ),
    (
        "The truce held, with Kyiv rejecting a longer pause.",
        "Ukraine | ceasefire_pause | reject",
    ),
    (
        "The negotiations stalled, with the M23 insisting on direct talks.",
        "M23 | negotiation_itself | demand",
    ),
    (
        "Houthi negotiator Mohammed Abdulsalam said demands included a full lifting of the blockade and the "
        "departure of foreign forces.",
        "Houthis | aid_access | demand",
        "Houthis | troop_withdrawal | demand",
    ),
    (
        "Khalil al-Hayya said conditions included a permanent ceasefire and a withdrawal from Gaza.",
        "Hamas | ceasefire_permanence | demand",
        "Hamas | troop_withdrawal | demand",
    ),
    (
        "The two met in Geneva, with Moscow insisting on a Ukrainian withdrawal from Donetsk.",
        "Russia | troop_withdrawal | demand",
    ),
    (
        "The envoy left Sanaa, with the Houthis demanding the release of their prisoners.",
        "Houthis | prisoner_release | demand",
    ),
    (
        "Talks dragged on, with Baku refusing to free the prisoners.",
        "Azerbaijan | prisoner_release | reject",
    ),
    (
        "The summit ended, with Turkey calling for an immediate truce.",
        "Turkey | ceasefire_pause | demand",
    ),
    (
        "The round closed, with the ELN vowing to fight on.",
        "ELN | war_aims | vow",
    ),
    (
        "Hamas said a deal was possible if Israel stopped adding conditions.",
        "Hamas | negotiation_itself | demand",
    ),
]
NOBODYS: list[str] = [
    "Fighting went on, with Rwanda denying that it had sent troops.",
    "Envoys shuttled, with the two sides trading blame for the impasse.",
    "Netanyahu's office denied that Israel had agreed to halt the fighting.",
    "Israel denied it had accepted the plan.",
    "Hamas denied that it had hardened its position.",
    "Israel has denied that it agreed to pull out of the corridor.",
    "The United Nations said both main crossings were shut and that its stocks of fuel would last one day.",
    "The first stage, he said, would last six weeks and include a full ceasefire and the release of hostages.",
    "Qatar's foreign ministry said the start of the pause would be announced within 24 hours.",
    "The Kremlin, one of whose aides spoke to reporters, said Russia wanted to put a stop to the suffering.",
    "Lammy, the foreign secretary, insisted it was not an embargo.",
    "The ELN insisted it had no hand in the attack.",
    (
        "The Egyptian foreign ministry condemned the seizure of the crossing, saying it threatened to "
        "derail the mediation."
    ),
    "Netanyahu's office said the group's answer proved that it was not interested in continuing negotiations.",
    "Hamas termed the American text a reversal of what it had agreed to on 2 July.",
    "Hamas denied that it had hardened its position.",
    "The minister said the attack would be a mistake.",
]
KNOWN_MISSES: list[Case] = [
    (
        "M23 said it would release 200 soldiers in exchange for the freedom of its prisoners.",
        "M23 | prisoner_release | offer",
        "M23 | prisoner_release | demand",
    ),
    (
        "The Taliban offered to release two Americans in exchange for the return of their prisoners.",
        "Taliban | prisoner_release | offer",
        "Taliban | prisoner_release | demand",
    ),
    (
        "Tigray's leaders want the Eritrean army gone before they hand in heavy weapons.",
        "Tigray People's Liberation Front | troop_withdrawal | demand",
    ),
    (
        "The M23 said it was pulling out of Walikale to support peace efforts.",
        "M23 | troop_withdrawal | offer",
    ),
    (
        "Malaysia, as chair of ASEAN, proposed an immediate ceasefire.",
        "Malaysia | ceasefire_pause | offer",
    ),
    (
        "France asked that killers of its citizens not be among those let out.",
        "France | prisoner_release | demand",
    ),
    (
        "Riyadh invited the Houthis to talks.\n\nThe movement accepted, on condition that flights from Sanaa resume.",
        "Saudi Arabia | negotiation_itself | offer",
        "Houthis | negotiation_itself | accept",
        "Houthis | other | demand",
    ),
    (
        '"Any attack on Rafah would be a catastrophe," Guterres said. "It must not happen."',
        "United Nations | rafah_offensive | demand",
    ),
    (
        "The families of the captives met Netanyahu and came out saying they had asked him for one "
        "thing: a deal to bring everyone home.",
        "Hostage families | hostage_release | demand",
    ),
]


@pytest.mark.parametrize("case", PROSE + strict(KNOWN_MISSES))
def test_the_rows_of_a_passage(case):
    read_whole(case)


@pytest.mark.parametrize("text", NOBODYS)
def test_nobody_holds_what_is_denied_feared_or_a_fact(text):
    assert stances(text) == set()
