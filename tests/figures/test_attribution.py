"""Figures: who says a number. Names, numbers and events are invented; only the places exist."""

from __future__ import annotations

import pytest
from figure_rows import Case, check, misses, table

DEVELOPED: dict[str, list[Case]] = {
    "before": [
        (
            "Israeli media reported that 14 people had been hurt by the rocket in Ashdod.",
            "injured israel 14 | Israeli media | 14 people",
        ),
        (
            "The governor of Donetsk, Pavlo Hrynko, said six people had been killed in Toretsk.",
            "killed ukraine 6 | The governor of Donetsk, Pavlo Hrynko | six people",
        ),
        (
            "According to the Lebanese health ministry, 44 people were wounded in Baalbek.",
            "injured lebanon 44 | the Lebanese health ministry | 44 people",
        ),
        (
            "The Red Crescent reported that 18 bodies had been brought to Al-Aqsa hospital in Deir al-Balah.",
            "killed gaza 18 | The Red Crescent | 18 bodies",
        ),
        (
            "Aid workers in Port Sudan estimate that 12,000 people have fled Sennar.",
            "displaced sudan 12000 | Aid workers in Port Sudan | 12,000 people",
        ),
        (
            "Citing hospital records, the local paper said 31 miners had died in Mongbwalu, in eastern Congo.",
            "killed dr_congo 31 | the local paper | 31 miners",
        ),
        (
            "On Sunday the Myanmar army announced the deaths of 20 of its men.",
            "killed myanmar 20 | the Myanmar army | 20 of its men",
        ),
        (
            "The UN’s humanitarian office, OCHA, estimates 700,000 Haitians are displaced.",
            "displaced haiti 700000 | OCHA | 700,000 Haitians",
        ),
        (
            "Per the mayor’s office, 14 residents of Herat were hurt.",
            "injured afghanistan 14 | the mayor’s office | 14 residents",
        ),
        (
            "A statement by the Arakan Army said it had lost 20 fighters in Rakhine.",
            "killed myanmar 20 | Arakan Army | 20 fighters",
        ),
        (
            "In its daily update the general staff in Kyiv reported 1,040 Russian soldiers killed.",
            "killed russia 1040 | the general staff in Kyiv | 1,040 Russian soldiers",
        ),
        (
            "Data from the monitoring project ACLED show 4,000 deaths in Mali last year.",
            "killed mali 4000 | ACLED | 4,000 deaths",
        ),
        (
            "UN human rights chief Anders Holm told the council that 1,554 people were killed in Haiti in "
            "three months.",
            "killed haiti 1554 | Anders Holm | 1,554 people",
        ),
        (
            "A security official who asked not to be named told reporters that nine gendarmes were killed near Djibo.",
            "killed burkina_faso 9 | A security official | nine gendarmes",
        ),
    ],
    "after": [
        (
            "Fifteen people were killed in Taiz, said Salem Bawazir, a doctor at the hospital.",
            "killed yemen 15 | Salem Bawazir | Fifteen people",
        ),
        (
            "Some 3,000 families, about 16,000 people, have fled Sake, UN agencies said.",
            "displaced dr_congo ~16000 | UN agencies | 16,000 people",
        ),
        (
            "Seven cadets died in the shelling of Hama, the Syrian state news agency reported.",
            "killed syria 7 | the Syrian state news agency | Seven cadets",
        ),
        (
            "More than 400 people have been kidnapped in Haiti since January, according to a count by a rights centre.",
            "taken hostages >400 | a rights centre | More than 400 people",
        ),
        (
            "Twelve soldiers were killed and 20 injured in Arauca, Colombia’s army commander told a radio station.",
            "killed colombia 12 | Colombia’s army commander | Twelve soldiers",
            "injured colombia 20 | Colombia’s army commander | 20 injured",
        ),
        (
            "At least 25 civilians have been killed in Loikaw this month, say local monitors.",
            "killed myanmar ≥25 | local monitors | At least 25 civilians",
        ),
        (
            "“We lost 37 people today,” the imam of the mosque in Kunduz said.",
            "killed afghanistan 37 | the imam of the mosque in Kunduz | 37 people",
        ),
        (
            "Nineteen travellers were hurt in the derailment near Mykolaiv, the railway company announced.",
            "injured ukraine 19 | the railway company | Nineteen travellers",
        ),
        (
            "Four guards died in the jailbreak in Jos, Nigeria's prison service told local media.",
            "killed nigeria 4 | Nigeria's prison service | Four guards",
        ),
        (
            "Nearly 200 men were summarily executed, survivors from El Geneina recounted.",
            "killed sudan ~200 | survivors from El Geneina | Nearly 200 men",
        ),
        (
            "At least six people were killed in Sunday’s attack in Jaffa, in Israel, police said, and nine "
            "others wounded.",
            "killed israel ≥6 | police | At least six people",
            "injured israel 9 | police | nine others",
        ),
    ],
    "in the middle and in parentheses": [
        (
            "The strike, the regional governor said, killed two pensioners in Nikopol.",
            "killed ukraine 2 | the regional governor | two pensioners",
        ),
        (
            "At least 60 people (according to the doctors’ union) were killed in El Obeid.",
            "killed sudan ≥60 | the doctors’ union | At least 60 people",
        ),
        (
            "The bombs fell on a wedding and, witnesses told AFP, killed 22 guests in Saada.",
            "killed yemen 22 | witnesses | 22 guests",
        ),
        (
            "Five officers, the police in Port-au-Prince confirmed, lost their lives.",
            "killed haiti 5 | the police in Port-au-Prince | Five officers",
        ),
        (
            "In Gaza, health officials say, 80 more people were killed overnight.",
            "killed gaza 80 | Gaza Health Ministry | 80 more people",
        ),
        (
            "A mortar, the mission said in a tweet, had wounded three of its observers in Hodeidah.",
            "injured yemen 3 | the mission | three of its observers",
        ),
        (
            "Some 12,000 people, by the bishop’s reckoning, have fled Bambari in the Central African Republic.",
            "displaced central_african_republic ~12000 | the bishop | 12,000 people",
        ),
    ],
    "in the next sentence": [
        (
            "Some 90,000 people have fled Rutshuru. According to the United Nations.",
            "displaced dr_congo ~90000 | United Nations | 90,000 people",
        ),
        (
            "The army said it had retaken the town of Um Rawaba. It added that 40 civilians had been killed "
            "there in Sudan’s North Kordofan.",
            "killed sudan 40 | The army | 40 civilians",
        ),
        (
            "The monitoring group published its yearly report on Mali. Over 3,000 people were killed, it said.",
            "killed mali >3000 | The monitoring group | Over 3,000 people",
        ),
        (
            "Israel’s military said a tunnel was found in Khan Younis. Two soldiers were killed there, the army added.",
            "killed israel 2 | Israeli military | Two soldiers",
        ),
        (
            "The Gaza health ministry gave no names. Thirty-five people were killed in the camp.",
            "killed gaza 35 | | Thirty-five people",
        ),
        (
            "A doctor at the Turkish hospital in Mogadishu counted the stretchers. Thirty-three people had "
            "been injured, he said.",
            "injured somalia 33 | A doctor at the Turkish hospital | Thirty-three people",
        ),
        (
            "Prosecutor Lyudmila Hnatiuk said rescuers were still digging in Kramatorsk. She put the number "
            "of dead at six.",
            "killed ukraine 6 | Lyudmila Hnatiuk | six",
        ),
        (
            "Rescuers worked all night in Gaziantep’s twin town across the border in Syria. Nine bodies were "
            "recovered, the White Helmets said; they added that 30 people were still missing.",
            "killed syria 9 | the White Helmets | Nine bodies",
            "missing syria 30 | the White Helmets | 30 people",
        ),
    ],
    "aliases": [
        (
            "The Hamas-run health ministry says 29,000 have been killed in the Strip.",
            "killed gaza 29000 | Gaza Health Ministry | 29,000",
        ),
        (
            "Health authorities in Hamas-run Gaza put the number of wounded at 77,816.",
            "injured gaza 77816 | Gaza Health Ministry | 77,816",
        ),
        (
            "The IDF said three soldiers were killed in Zeitoun.",
            "killed israel 3 | Israeli military | three soldiers",
        ),
        (
            "The Jewish state says 239 people were seized.",
            "taken hostages 239 | Israel | 239 people",
        ),
        (
            "U.N. figures show 1.1 million people displaced in Rafah.",
            "displaced gaza 1100000 | United Nations | 1.1 million people",
        ),
        (
            "Civil Defense crews in Gaza City pulled out nine bodies on Friday.",
            "killed gaza 9 | Gaza Civil Defence | nine bodies",
        ),
        (
            "Washington says that five Americans were killed in Israel.",
            "killed united_states 5 | United States | five Americans",
        ),
        (
            "The Ministry of Health in Gaza said that 52 people were killed and 90 injured.",
            "killed gaza 52 | Gaza Health Ministry | 52 people",
            "injured gaza 90 | Gaza Health Ministry | 90 injured",
        ),
        (
            "Israeli tallies say that 1,163 people were killed that day in southern Israel.",
            "killed israel 1163 | Israel | 1,163 people",
        ),
        (
            "The Lebanese health ministry said 12 people were killed in Sidon.",
            "killed lebanon 12 | The Lebanese health ministry | 12 people",
        ),
        (
            "Sudan’s health ministry put the dead at 61 in Wad Madani.",
            "killed sudan 61 | Sudan’s health ministry | 61",
        ),
    ],
    "not the party spoken of": [
        (
            "A source close to Hamas said 12 hostages would be released.",
            "released hostages 12 | A source close to Hamas | 12 hostages | proposed",
        ),
        (
            "Hamas killed 20 people in Sderot, witnesses said.",
            "killed israel 20 | witnesses | 20 people",
        ),
        (
            "A Western diplomat briefed by Israel said about 30 hostages were dead.",
            "dead_hostages hostages ~30 | A Western diplomat | about 30 hostages",
        ),
        (
            "Russia fired at Kharkiv, where seven people were killed.",
            "killed ukraine 7 | | seven people",
        ),
        (
            "People familiar with the talks in Cairo said that 40 hostages were on the list to be freed.",
            "released hostages 40 | People familiar with the talks | 40 hostages | proposed",
        ),
        (
            "The United Nations demanded an inquiry after 15 paramedics were killed in Rafah.",
            "killed gaza 15 | | 15 paramedics",
        ),
        (
            "The prime minister flew to Goma after the attack that killed 30 people.",
            "killed dr_congo 30 | | 30 people",
        ),
        (
            "An official of the Palestinian Authority, speaking anonymously, said that two men were killed in Tulkarm.",
            "killed west_bank 2 | An official of the Palestinian Authority | two men",
        ),
        (
            "One resident of Sanaa said he had counted eight bodies.",
            "killed yemen 8 | One resident of Sanaa | eight bodies",
        ),
    ],
}

# These once failed.
BUGS: dict[str, list[Case]] = {
    "in the middle and in parentheses": [
        (
            "The war has by the UN’s count uprooted 8.6 million Sudanese.",
            "displaced sudan 8600000 | United Nations | 8.6 million Sudanese",
        ),
        (
            "Shelling killed 12 herders near Goma. According to 40-odd.",
            "killed dr_congo 12 | | 12 herders",
        ),
    ],
    "after": [
        (
            "More than 50,000 people have been displaced around Bria, aid agencies warned.",
            "displaced central_african_republic >50000 | aid agencies | 50,000 people",
        ),
        (
            "Eleven people have died and 24 are missing, the coast guard said in a post on X, after the "
            "ferry sank off Zanzibar.",
            "killed tanzania 11 | the coast guard | Eleven people",
            "missing tanzania 24 | the coast guard | 24 are missing",
        ),
    ],
    "in the next sentence": [
        (
            "Doctors Without Borders runs a clinic in Zamzam camp. Its staff treated 130 wounded people last "
            "week, the charity said.",
            "injured sudan 130 | the charity | 130 wounded people",
        ),
    ],
}

KNOWN_MISSES: dict[str, list[Case]] = {
    "after": [
        (
            "Eight settlers were wounded near Nablus, per the rescue service.",
            "injured israel 8 | the rescue service | Eight settlers",
        ),
        (
            "Two fishermen died off Gaza City, it was reported by medics at Shifa hospital.",
            "killed gaza 2 | medics at Shifa hospital | Two fishermen",
        ),
    ],
    "in the middle and in parentheses": [
        (
            "Seventy students, a teachers’ association says, were abducted in Nsukka, Nigeria.",
            "taken hostages 70 | a teachers’ association | Seventy students",
        ),
        (
            "Bunia counted 53 wounded in one night (source: Red Cross).",
            "injured dr_congo 53 | Red Cross | 53 wounded",
        ),
        (
            "At the weekend (according to the fire brigade) nine people died in Kharkiv.",
            "killed ukraine 9 | the fire brigade | nine people",
        ),
    ],
    "in the next sentence": [
        (
            "At least 14 people were killed in Idlib. The figure comes from the White Helmets.",
            "killed syria ≥14 | the White Helmets | At least 14 people",
        ),
        (
            "Hospital director Nadia Saleh spoke by phone from Aden. She said 11 children had died.",
            "killed yemen 11 | Nadia Saleh | 11 children",
        ),
        (
            "The ombudswoman visited Chocó on Monday. Eleven indigenous children had died there, she said.",
            "killed colombia 11 | The ombudswoman | Eleven indigenous children",
        ),
        (
            "A spokesman for the junta in Niger read a statement on television. Fifteen soldiers had died, he said.",
            "killed niger 15 | A spokesman for the junta | Fifteen soldiers",
        ),
        (
            "The UN mission in South Sudan sent a patrol to Malakal. It said at least 13 people had been killed there.",
            "killed south_sudan ≥13 | The UN mission in South Sudan | at least 13 people",
        ),
        (
            "The rebels issued a communiqué from Bunia. They claimed to have killed 27 soldiers.",
            "killed dr_congo 27 | The rebels | 27 soldiers",
        ),
        (
            "Mayor Ihor Lysenko said the dormitory in Konotop was hit twice. Four students were killed, "
            "according to him.",
            "killed ukraine 4 | Ihor Lysenko | Four students",
        ),
    ],
    "aliases": [],
    "not the party spoken of": [],
}


@pytest.mark.parametrize("case", table(DEVELOPED, BUGS) + misses(KNOWN_MISSES))
def test_a_figure_names_who_says_it(case):
    check(case)
