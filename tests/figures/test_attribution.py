"""Figures: who says a number. Names, numbers and events are invented; only the places exist."""

from __future__ import annotations

import pytest
from figure_rows import Case, check, misses, table

DEVELOPED: dict[str, list[Case]] = {
    "before": [
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
    ],
}

KNOWN_MISSES: dict[str, list[Case]] = {
    "before": [
        (
            "A security official who asked not to be named told reporters that nine gendarmes were killed near Djibo.",
            "killed burkina_faso 9 | A security official | nine gendarmes",
        ),
    ],
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
    ],
    "aliases": [
        (
            "Sudan’s health ministry put the dead at 61 in Wad Madani.",
            "killed sudan 61 | Sudan’s health ministry | 61",
        ),
    ],
}


@pytest.mark.parametrize("case", table(DEVELOPED, BUGS) + misses(KNOWN_MISSES))
def test_a_figure_names_who_says_it(case):
    check(case)
