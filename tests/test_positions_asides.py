"""Positions: truces called off, plans by what they bring about, asides, interviews, what others are to do.

A case is a passage and all its rows, "actor | issue | action"; a passage alone has none.
"""

from __future__ import annotations

from test_positions_forms import Case, hold_passages

TABLES: dict[str, list[Case]] = {
    "a truce is called off": [
        (
            "The Communist Party of the Philippines withdrew its own truce on Wednesday.",
            "Communist Party of the Philippines | ceasefire_pause | reject",
        ),
        (
            "The PKK ended a two-year ceasefire in July, killing two policemen.",
            "PKK | ceasefire_pause | reject",
        ),
        (
            "ETA said it was ending its 14-month ceasefire.",
            "ETA | ceasefire_pause | reject",
        ),
        (
            "The ELN cancelled its Christmas truce, accusing the army of attacks.",
            "ELN | ceasefire_pause | reject",
        ),
        (
            "Riyadh revoked the ceasefire on Sunday, and its jets hit Sanaa within the hour.",
            "Saudi Arabia | ceasefire_pause | reject",
        ),
        (
            '"We have scrapped the truce," a Tamil Tiger spokesman said.',
            "Liberation Tigers of Tamil Eelam | ceasefire_pause | reject",
        ),
        (
            "President Duterte lifted the unilateral ceasefire and ordered the army back into the field.",
            "Philippines | ceasefire_pause | reject",
        ),
        (
            "The IRA said in February it had ended its ceasefire.",
            "IRA | ceasefire_pause | reject",
        ),
        (
            "The Taliban terminated a three-day truce, their spokesman Zabihullah Mujahid said.",
            "Taliban | ceasefire_pause | reject",
        ),
    ],
    "look-alikes of a truce called off": [
        ("The raid ended a six-week truce.",),
        ("Britain lifted an arms embargo on Sri Lanka, where a truce had held for a year.",),
        ("Talks that ended in a truce began in Oslo in May.",),
        ("Turkey withdrew its ambassador a day after the truce.",),
        ("The rains ended before the ceasefire did.",),
    ],
    "what a plan is to bring about is offered": [
        (
            "Kushner put forward a plan last week to prolong the truce.",
            "United States | ceasefire_pause | offer",
        ),
        (
            "Hamas made an offer to free five hostages for a 50-day pause.",
            "Hamas | hostage_release | offer",
        ),
        ("The junta put forward a proposal to end the war.",),
        (
            "Khartoum came forward with an initiative on Tuesday to pull its troops out of El Fasher.",
            "Sudanese army | troop_withdrawal | offer",
        ),
        (
            '"We put forward a plan to free all the prisoners," Zelensky said.',
            "Ukraine | prisoner_release | offer",
        ),
        (
            "Baku put forward a proposal in May to withdraw from the villages.",
            "Azerbaijan | troop_withdrawal | offer",
        ),
        (
            "Kyiv presented a plan to reopen the crossing at Izium for aid.",
            "Ukraine | aid_access | offer",
        ),
        (
            "Egypt put forward a plan to rebuild the strip without moving its people.",
            "Egypt | reconstruction | offer",
        ),
    ],
    "look-alikes of an offered plan": [
        (
            "Kushner put forward a plan for the region.",
            "United States | negotiation_itself | offer",
        ),
        ("The mayor put forward a plan to repair the bridges.",),
    ],
    "offered to somebody, and no issue of the talks": [
        (
            "Turkey has offered as many as 2,000 troops.\n\nIt backs the ceasefire.",
            "Turkey | other | offer",
            "Turkey | ceasefire_pause | accept",
        ),
        (
            "Hamas wants an end to the war.\n\nOpposition leader Yair Lapid offered Netanyahu a parliamentary "
            "safety net.",
            "Hamas | ceasefire_permanence | demand",
            "Israeli opposition | other | offer",
        ),
        (
            "Morocco offers autonomy and nothing more.",
            "Morocco | other | offer",
        ),
        (
            "Serbia has offered the province a wide autonomy.",
            "Serbia | other | offer",
        ),
        (
            "Manila wants the hostages back.\n\nMalaysia offered the army a base on Sabah.",
            "Philippines | hostage_release | demand",
            "Malaysia | other | offer",
        ),
        ("Contra leaders left on Friday, saying the Sandinistas had offered nothing new.",),
    ],
    "what is set aside after a comma": [
        (
            "Finance Minister Bezalel Smotrich, whose party objects to the agreement, demanded that the army "
            "go back to Gaza.",
            "Israeli coalition partners | negotiation_itself | reject",
            "Israeli coalition partners | troop_withdrawal | demand",
        ),
        (
            "Bertie Ahern, who with Tony Blair brokered the sequence at Hillsborough, called on all parties "
            "to seize the moment.",
            "Ireland | negotiation_itself | mediate",
            "Ireland | negotiation_itself | demand",
        ),
        (
            "The TPLF has also demanded that Eritrea, which is fighting on the government's side, take its "
            "soldiers home.",
            "Tigray People's Liberation Front | troop_withdrawal | demand",
        ),
        (
            "Kyiv demanded that Belarus, which lent its airfields to Moscow, close its border.",
            "Ukraine | other | demand",
        ),
        (
            "M23 demanded that Uganda, whose army crossed the border in May, pull out its troops.",
            "M23 | troop_withdrawal | demand",
        ),
        (
            "Islamic Jihad, the second biggest faction, endorsed the reply on Saturday, having rejected the "
            "plan days before.",
            "Islamic Jihad | negotiation_itself | accept",
        ),
        (
            "Qatar said it would press on with its efforts to mediate after a strike on Doha killed six "
            "people, but reserved the right to respond.",
            "Qatar | negotiation_itself | mediate",
            "Qatar | other | threaten",
        ),
        (
            "Egypt said it would keep up its contacts with both parties when the talks resume, but refused to "
            "open the Rafah crossing.",
            "Egypt | negotiation_itself | mediate",
            "Egypt | aid_access | reject",
        ),
    ],
    "who goes on after a clause that tells of another": [
        (
            "Sudan's main civilian bloc, the Forces of Freedom and Change, called on the generals to stop the "
            "fighting.",
            "Forces of Freedom and Change | ceasefire_pause | demand",
        ),
        (
            "Myanmar's largest rebel alliance, the Brotherhood of Three, rejected the truce.",
            "Brotherhood of Three | ceasefire_pause | reject",
        ),
        (
            "Colombia's largest guerrilla group, the ELN, rejected the truce.",
            "ELN | ceasefire_pause | reject",
        ),
        (
            "Nigeria's biggest opposition party, the New Dawn Congress, called for a ceasefire in the northeast.",
            "New Dawn Congress | ceasefire_pause | demand",
        ),
        (
            "Bishop Felixberto Calang of the Philippine Ecumenical Peace Platform appealed to the two sides "
            "to restore their ceasefires.",
            "Philippine Ecumenical Peace Platform | ceasefire_pause | demand",
        ),
        (
            "The Burundian Women's Forum asked the army to leave the schools.",
            "Burundian Women's Forum | troop_withdrawal | demand",
        ),
        (
            "Clerics of the Ukrainian Orthodox Church called for a truce at Easter.",
            "Ukrainian Orthodox Church | ceasefire_pause | demand",
        ),
        (
            "The Women for Peace group urged both sides to keep the truce on Bougainville.",
            "Women for Peace | ceasefire_pause | demand",
        ),
        (
            "The Bougainville Revolutionary Army rejected a ceasefire in March.",
            "Bougainville Revolutionary Army | ceasefire_pause | reject",
        ),
        (
            "Japan's envoy, Yasushi Akashi, urged the rebels to return to talks.",
            "Japan | negotiation_itself | demand",
        ),
        (
            "The US envoy, Steve Witkoff, urged Hamas to accept the plan.",
            "United States | negotiation_itself | demand",
        ),
    ],
    "look-alikes of a longer name": [
        (
            "The Philippine president called for a truce.",
            "Philippines | ceasefire_pause | demand",
        ),
        (
            "The Ukrainian army refused to withdraw from Avdiivka.",
            "Ukraine | troop_withdrawal | reject",
        ),
        (
            "Israel's finance minister, Bezalel Smotrich, rejected the deal.",
            "Israeli coalition partners | negotiation_itself | reject",
        ),
        (
            "Israel's opposition to a Palestinian state has not changed, Netanyahu said.",
            "Israel | other | reject",
        ),
        (
            "Israel's opposition rejected the deal.",
            "Israeli opposition | negotiation_itself | reject",
        ),
    ],
    "an interview": [
        (
            "We spoke to an adviser to President Mikheil Saakashvili.\n\nQ: What do you want?\n\nA: We want "
            "them out of Gori and out of the port of Poti. We will not talk before that.",
            "Georgia | troop_withdrawal | demand",
            "Georgia | negotiation_itself | demand",
        ),
        (
            "Masoud Barzani received us in Erbil.\n\nQ: Will you give up the referendum?\n\nA: No. We demand "
            "that Baghdad lift the blockade first.",
            "Kurdistan Regional Government | aid_access | demand",
        ),
        (
            "This newspaper sat with PKK commander Cemil Bayik in the mountains.\n\nQ: When will you "
            "disarm?\n\nA: We will lay down our weapons when the militias do.\n\nQ: And the army?\n\nA: The "
            "army must leave the villages.",
            "PKK | disarmament | offer",
            "PKK | troop_withdrawal | demand",
        ),
        (
            "In an interview with Mohammed Abdulsalam of the Houthis he was asked about the war.\n\nQ: Will "
            "there be a truce?\n\nA: We are ready for a truce if the blockade is lifted.",
            "Houthis | ceasefire_pause | accept",
        ),
        ("Q: Should Israel withdraw?\n\nA: It should withdraw.",),
        (
            "Volodymyr Zelensky answered readers.\n\nQ: Should Russia free the prisoners?\n\nA: Yes. Russia "
            "must free all of them.",
            "Ukraine | prisoner_release | demand",
        ),
    ],
    "while something stands in the way": [
        (
            "Foreign minister Cho said South Korea would sign no paper while a single Chinese soldier "
            "remained on its soil.",
            "South Korea | troop_withdrawal | demand",
        ),
        (
            "The LRA rebels say nobody will come out of the bush while the arrest warrants stand.",
            "Lord's Resistance Army | other | demand",
        ),
        (
            '"We will not talk while their troops stay in our towns," Armenia\'s prime minister said.',
            "Armenia | troop_withdrawal | demand",
        ),
        (
            "Sinn Fein said there would be no disarming while British soldiers remain in the north.",
            "Sinn Fein | troop_withdrawal | demand",
        ),
        (
            "Kyiv said it would not sign while Russian troops stand in Kherson.",
            "Ukraine | other | demand",
        ),
        (
            "Polisario said it would not negotiate while the sentences against its men stand.",
            "Polisario Front | other | demand",
        ),
    ],
    "what ends it is demanded": [
        (
            "Hamas wants an end to the war.\n\nIt has refused to move forward until that is settled, a source said.",
            "Hamas | ceasefire_permanence | demand",
        ),
        (
            "Israel has conditioned the move on the return of the captive's remains.",
            "Israel | hostage_release | demand",
        ),
        (
            "Ankara conditioned its withdrawal on the disarming of the YPG.",
            "Turkey | disarmament | demand",
        ),
        (
            "The family of Ran Gvili, a hostage, met the president.\n\nHis family have asked the government "
            "not to move on until he has been found.",
            "Hostage families | hostage_release | demand",
        ),
        (
            "Kyiv wants a withdrawal.\n\nIt will sign nothing until this is settled.",
            "Ukraine | troop_withdrawal | demand",
        ),
        (
            "The FARC guerrillas have made the release of 320 jailed prisoners the price of laying down their arms.",
            "FARC | prisoner_release | demand",
        ),
        (
            "Israel had said Gazans would not go north until the release of Arbel Yehud, a hostage, had been arranged.",
            "Israel | hostage_release | demand",
        ),
        (
            'Gerry Adams spoke in Belfast. "What is required now is all-party talks," he said.',
            "Sinn Fein | negotiation_itself | demand",
        ),
        (
            '"The next step is a ceasefire," Zelensky said.',
            "Ukraine | ceasefire_pause | demand",
        ),
        (
            '"The next stage must be the release of our prisoners," the Houthi negotiator said.',
            "Houthis | prisoner_release | demand",
        ),
        (
            "Rebuilding would begin only where Hezbollah had disarmed, the US envoy said.",
            "United States | disarmament | demand",
        ),
    ],
    "an ultimatum with a list": [
        (
            "Mr Gantz gave him until 8 June to commit to six goals, which include the return of the hostages "
            "and the demilitarisation of Gaza.",
            "Israeli opposition | hostage_release | demand",
            "Israeli opposition | disarmament | demand",
        ),
        (
            "Kyiv gave Moscow until 8 June to commit to a withdrawal from the Donbas.",
            "Ukraine | troop_withdrawal | demand",
        ),
        (
            "The junta gave them a week to hand over their weapons.\n\nNiger's junta gave them a week to hand "
            "over their weapons.",
            "Niger | disarmament | demand",
        ),
        (
            '"If you don\'t, we will," Netanyahu said. He wants them expelled.',
            "Israel | other | threaten",
            "Israel | other | demand",
        ),
    ],
    "told by a go-between of others": [
        ("Qatar's prime minister spoke in Doha. In an initial phase 33 hostages will be freed, he said.",),
        ("Qatar's Foreign Ministry said a number of women would be let out of Israeli jails.",),
        ("UN envoy Alioune Blondin Beye said the text would be signed on November 15.",),
        ("Egypt said 200 prisoners would be released on Sunday.",),
    ],
    "told by who is to do it": [
        (
            "The Kremlin said 200 prisoners would be released on Sunday.",
            "Russia | prisoner_release | offer",
        ),
        (
            "The Houthis said the crew would be freed at once.",
            "Houthis | hostage_release | offer",
        ),
        (
            "PNG Prime Minister Bill Skate said troops would be taken out of the towns in stages.",
            "Papua New Guinea | troop_withdrawal | offer",
        ),
        (
            "Hamas said of the hostage that she was alive and would be released on Saturday.",
            "Hamas | hostage_release | offer",
        ),
        (
            "Maskhadov said his side was holding 58 Russian soldiers and would hand 12 of them over.",
            "Chechen separatists | prisoner_release | offer",
        ),
        (
            '"We will hand over all of them," the SDF commander Mazloum Abdi said of the prisoners.',
            "Syrian Democratic Forces | prisoner_release | offer",
        ),
    ],
    "feared, or not come about": [
        ("Syria's Kurds fear that a hasty handover could set them loose.",),
        ('"Russia could have released the prisoners months ago," Zelensky said.',),
        ("Under the terms of the truce the women should have come out first, Israel said.",),
        ("Blinken said Hamas could end the war tomorrow by letting the captives go.",),
        ("The two armies missed a deadline to sign a peace deal.",),
        ("Mr Adams refused to condemn the bombing.",),
        ("Macron called the bombing unacceptable.",),
        ("More than 5,000 soldiers had been ordered to the Catatumbo region, Colombia's minister said.",),
        ("The Israeli military said it had ruled out that the strike was the result of its own fire.",),
        ("Five million people in Tigray need food aid, the UN says.",),
        ("The Houthis appealed to the president of Iran.",),
    ],
    "stances of few words": [
        (
            "Putin warned on Friday that any country hosting Ukrainian drones must hand them over.",
            "Russia | other | demand",
        ),
        (
            "Umerov responded by demanding that the ambassador be expelled.",
            "Ukraine | other | demand",
        ),
        (
            "The Red Cross pressed the Serbs to account for the missing.",
            "Red Cross | other | demand",
        ),
        (
            "The ICC has refused to drop the charges.",
            "International Criminal Court | other | reject",
        ),
        (
            "The LTTE said they were suspending their participation in the talks.",
            "Liberation Tigers of Tamil Eelam | negotiation_itself | reject",
        ),
        (
            "The LTTE said the truce signed in February 2002 would be honoured.",
            "Liberation Tigers of Tamil Eelam | ceasefire_pause | accept",
        ),
        (
            "The EPLF and Ethiopia agreed on Monday. The EPLF said its fighters remained committed to a "
            "negotiated settlement and to the ceasefire.",
            "Eritrea | negotiation_itself | accept",
            "Eritrea | ceasefire_pause | accept",
        ),
        (
            "Washington has quietly dropped its insistence that Assad leave office first.",
            "United States | other | concede",
        ),
        (
            "Hamas praised the plan, though it stopped short of saying it would give up its weapons.",
            "Hamas | disarmament | reject",
        ),
        (
            "Norway's envoy walks the drafts from one to the other.",
            "Norway | negotiation_itself | mediate",
        ),
        (
            "The UN's Personal Envoy, Staffan de Mistura, held separate discussions with both parties in July.",
            "United Nations | negotiation_itself | mediate",
        ),
        (
            "Erdogan said he wanted to bring Vladimir Putin, Volodymyr Zelensky and the American president "
            "together in Istanbul.",
            "Turkey | negotiation_itself | mediate",
        ),
        (
            "Qatar and Egypt were working to resolve the row over the hostages.",
            "Qatar | hostage_release | mediate",
            "Egypt | hostage_release | mediate",
        ),
        (
            "The LTTE declared a truce on Friday.\n\nColombo said it would reciprocate.",
            "Liberation Tigers of Tamil Eelam | ceasefire_pause | offer",
            "Sri Lanka | ceasefire_pause | accept",
        ),
        (
            "The UN mission in Mali urged the movements to reconsider.",
            "United Nations | negotiation_itself | demand",
        ),
        (
            "The door to dialogue stayed open, Mali's president said, but there could be no discussion of it "
            "in public.",
            "Mali | negotiation_itself | reject",
        ),
        (
            "Hamas does not accept their soldiers in Gaza.",
            "Hamas | troop_withdrawal | reject",
        ),
        (
            "As for its guns, Hamas will not surrender them.",
            "Hamas | disarmament | reject",
        ),
        (
            "Zelensky called the idea of a three-day truce meaningless.",
            "Ukraine | ceasefire_pause | reject",
        ),
        (
            "UN backs a force for Lebanon; Hezbollah says it will not disarm",
            "Hezbollah | disarmament | reject",
        ),
    ],
    "what is put off": [
        (
            'On Monday Hamas had said it was postponing the release of the hostages "until further notice", '
            "accusing Israel of breaches.",
            "Hamas | hostage_release | reject",
        ),
        (
            "Moscow said it was delaying the exchange of prisoners.",
            "Russia | prisoner_release | reject",
        ),
        (
            "The Houthis postponed the release of the crew, their spokesman said.",
            "Houthis | hostage_release | reject",
        ),
        (
            "Rwanda delayed the withdrawal of its troops from Goma.",
            "Rwanda | troop_withdrawal | reject",
        ),
        (
            "Baku has withheld the release of the last detainees.",
            "Azerbaijan | prisoner_release | reject",
        ),
        (
            "The MILF said it would delay the surrender of its weapons.",
            "Moro Islamic Liberation Front | disarmament | reject",
        ),
        (
            "Israel delayed the return of the displaced people to the north, an official in Jerusalem said.",
            "Israel | return_of_displaced | reject",
        ),
    ],
    "look-alikes of what is put off": [
        ("Rain delayed the match.",),
        ("The court postponed its ruling on the release of a singer.",),
        ("Donors withheld $40 million from the agency.",),
        ("Flights were delayed for hours at Goma airport.",),
    ],
    "a party parted from its verb": [
        (
            "Hamas wants written guarantees, and Netanyahu, answering his right flank, refuses to give any.",
            "Hamas | guarantees | demand",
            "Israel | guarantees | reject",
        ),
        (
            "Kyiv asked for a truce, and Moscow, repeating its own terms, rejected it.",
            "Ukraine | ceasefire_pause | demand",
            "Russia | ceasefire_pause | reject",
        ),
        (
            "Hamas has insisted that Israel begin the second phase, and it has ruled out any extension of the first.",
            "Hamas | negotiation_itself | demand",
            "Hamas | ceasefire_pause | reject",
        ),
        (
            "Qatar's prime minister, Mohammed bin Abdulrahman al-Thani, standing beside Blinken, called on "
            "both sides to make concessions.",
            "Qatar | negotiation_itself | demand",
        ),
        (
            "Jared Kushner, an adviser to the president, ruled out rebuilding in areas that have not been "
            "demilitarised.",
            "United States | reconstruction | reject",
        ),
        (
            "Cambodia's prime minister, Mr Hun Manet, said his country stood by the truce and called for an inquiry.",
            "Cambodia | ceasefire_pause | accept",
            "Cambodia | other | demand",
        ),
        (
            "The Libyan commander Khalifa Haftar has left Moscow without signing the truce.",
            "Libyan National Army | ceasefire_pause | reject",
        ),
    ],
    "who is not meant": [
        ("In Mae Sot, traders said they just wanted the crossing reopened.\n\nThailand closed it.",),
        ("Residents in Kherson said they wanted a ceasefire.",),
        ('"Whoever murders hostages does not want a deal," Netanyahu said.',),
        ("In the 2018 Stockholm accord, the Houthis undertook to exchange some 15,000 detainees.",),
        ("When the United States and the Taliban signed their deal in Doha, talks were to begin ten days later.",),
        (
            "The army ordered residents to leave the east of Rafah.\n\nIsrael's army ordered residents to "
            "leave the east of Rafah.",
        ),
        ("Hamas accused Israel of blackmail, saying the decision to cut off aid was a crime.",),
        ("The Hostages Families Forum denounced it as a violation of the truce.",),
        ('Israel read a "softened" text.',),
    ],
    "short forms of yes and no": [
        (
            "The Security Council threw its weight behind a ceasefire proposal on Monday.",
            "United Nations | negotiation_itself | accept",
        ),
        (
            "Israel's cabinet voted for the deal at dawn.",
            "Israel | negotiation_itself | accept",
        ),
        (
            "Fayez al-Sarraj, who heads Libya's Government of National Accord, put his name to the truce.",
            "Government of National Accord | ceasefire_pause | accept",
        ),
        (
            "Khartoum turned down talks in Geneva unless the RSF first pull out of the towns.",
            "Sudanese army | negotiation_itself | reject",
            "Sudanese army | troop_withdrawal | demand",
        ),
        (
            "The ELN ruled out disarming before a final accord is signed.",
            "ELN | disarmament | reject",
        ),
        (
            '"The agreement needs to be renegotiated," the National Salvation Front\'s spokesman said.',
            "National Salvation Front | negotiation_itself | demand",
        ),
        (
            "Thomas Cirillo rejected the ceasefire.",
            "National Salvation Front | ceasefire_pause | reject",
        ),
        (
            '"All hell is going to break out" unless all of the hostages are let go, Trump said.',
            "United States | hostage_release | threaten",
        ),
        (
            "Egyptian mediators spent three days talking to both sides.",
            "Egypt | negotiation_itself | mediate",
        ),
        (
            "Egypt had worked with Qatar in mediating the talks.",
            "Egypt | negotiation_itself | mediate",
        ),
        (
            "Iran's president appealed for restraint.",
            "Iran | other | demand",
        ),
        (
            "Ethiopia tabled a plan for the Tigrayan forces to lay down their weapons within a month.",
            "Ethiopia | disarmament | demand",
        ),
        (
            '"We are asking for a list of everyone they are holding," the Colombian president said.',
            "Colombia | prisoner_release | demand",
        ),
        (
            "The US will build a floating pier, Biden announced.",
            "United States | aid_access | offer",
        ),
        (
            "The Palestinian Authority called for caravans to be let in without delay.",
            "Palestinian Authority | aid_access | demand",
        ),
        (
            "Indonesia has offered up to 20,000 troops.\n\nIt backs the plan to rebuild Gaza.",
            "Indonesia | other | offer",
            "Indonesia | negotiation_itself | accept",
        ),
    ],
    "refused, kept or left open": [
        (
            "The Kremlin said there was nothing to discuss until Kyiv pulled its soldiers out of Donetsk.",
            "Russia | troop_withdrawal | demand",
        ),
        (
            "Nigeria's government insists it will not pay a ransom for the hostages.",
            "Nigeria | hostage_release | reject",
        ),
        (
            "UNITA would keep its heavy guns until the vote, Savimbi said.",
            "UNITA | disarmament | reject",
        ),
        (
            "The Polisario Front said it would take part in no talks that ruled out a referendum.",
            "Polisario Front | negotiation_itself | reject",
        ),
        (
            "Ethiopia's prime minister told parliament that his government had no preconditions for talks.",
            "Ethiopia | negotiation_itself | accept",
        ),
        (
            "The Iranian foreign minister said Tehran was prepared to cap enrichment.",
            "Iran | other | offer",
        ),
        (
            "The families of 18 captives gathered at the embassy to ask for their return.",
            "Hostage families | hostage_release | demand",
        ),
        (
            "Mozambique's government has given the Renamo rebels until midnight to leave the town. They have "
            "asked for another day.",
            "Mozambique | troop_withdrawal | demand",
            "Renamo | other | demand",
        ),
        (
            '"The accord needs to be renegotiated," Venezuela\'s president said.',
            "Venezuela | negotiation_itself | demand",
        ),
    ],
    "look-alikes of refusals and offers": [
        ("A three-day pause would be enough to bring in 40 trucks, a UN envoy said.",),
        ("Niger's junta chief Abdourahamane Tiani said he would hand over power within three years.",),
        ("The Kremlin said there was nothing to add.",),
        ("Savimbi said he would keep his seat until the vote.",),
    ],
    "times, seats and fields": [
        (
            "France and Britain say they are willing to send soldiers once the fighting stops.",
            "France | other | offer",
            "United Kingdom | other | offer",
        ),
        (
            "Negotiators for the NDF walked out of the session in Oslo on Friday.",
            "National Democratic Front | negotiation_itself | reject",
        ),
        (
            "Syria's new rulers told the Kurds that they must hand over the oil fields.",
            "Syria | other | demand",
        ),
        (
            "South Sudan's Riek Machar has refused to take part in the dialogue unless he is freed.",
            "SPLM-IO | prisoner_release | demand",
        ),
        (
            "Armenian opposition lawmakers walked out, accusing Pashinyan of ceding land.",
            "Armenian opposition | negotiation_itself | reject",
        ),
        ("Lebanon's president gave the army until the end of the year to draw up a plan.",),
        ("Once the country's largest armed group, the FARC laid down its weapons in 2017.",),
        ("Deputies walked out of the chamber in Yerevan on Friday.",),
    ],
    "what is told of others, or of earlier": [
        (
            "FARC negotiators asked for a ceasefire.\n\nColombia's president has rejected that call since the "
            "process opened in 2012.",
            "FARC | ceasefire_pause | demand",
            "Colombia | ceasefire_pause | reject",
        ),
        ("Both parties promised Norway that they would not launch any military offensives, Solheim said.",),
        ("American officials would not say what had been discussed.",),
        (
            "Aliyev said his army would stop only when Armenia produced a timetable for leaving all the "
            "occupied districts.",
            "Azerbaijan | troop_withdrawal | demand",
        ),
        (
            "The LRA has agreed to go back to peace talks, three months after it walked out.",
            "Lord's Resistance Army | negotiation_itself | accept",
        ),
        (
            "Ivan Marquez, the chief FARC negotiator, called for a truce.",
            "FARC | ceasefire_pause | demand",
        ),
    ],
}

SWAPS = [
    "{a} ended its ceasefire with {b} on Friday.",
    "{a} put forward a plan last week to free the prisoners; {b} rejected it.",
    "{a} has conditioned its withdrawal on the disarming of {b}.",
    "{a} gave {b} until Friday to withdraw from the city.",
    "{a} said it would sign nothing while the troops of {b} remain in the north.",
    "{a}, which accused {b} of breaking the truce, called for a withdrawal.",
    "{a} said it would withdraw its troops, but refused to talk to {b}.",
    "{a} called off its truce with {b}, whose envoy had called for talks.",
    "{a} demanded that {b}, which shelled the city in May, pull out its troops.",
    "{a} has dropped its insistence that {b} disarm first.",
]

test_the_rows_of_a_passage, test_the_rows_swap_with_the_names = hold_passages(TABLES, SWAPS)
