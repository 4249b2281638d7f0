"""Figures: the forms a number takes. Names, numbers and events are invented; only the places exist."""

from __future__ import annotations

import pytest
from figure_rows import Case, check, misses, table

DEVELOPED: dict[str, list[Case]] = {
    "digits": [
        (
            "Shelling of a market in Omdurman killed 54 people on Saturday, the health ministry said.",
            "killed sudan 54 | the health ministry | 54 people | place=Omdurman",
        ),
        (
            "A landmine near Taiz wounded 7 farmers, a local monitoring group reported.",
            "injured yemen 7 | a local monitoring group | 7 farmers",
        ),
        (
            "In Deir al-Balah 2,314 residents are listed as missing.",
            "missing gaza 2314 | | 2,314 residents",
        ),
        (
            "Floods and fighting together displaced 118,000 people in South Sudan’s Jonglei state, according "
            "to the UN.",
            "displaced south_sudan 118000 | United Nations | 118,000 people",
        ),
        (
            "Gunmen abducted 287 pupils from a school in Kaduna state, the governor’s office said.",
            "taken hostages 287 | the governor’s office | 287 pupils",
        ),
        (
            "Kyiv confirmed the return of 75 servicemen in Friday’s prisoner exchange.",
            "prisoners_released ukraine 75 | Kyiv | 75 servicemen",
        ),
        (
            "Police in Port-au-Prince counted 1\u202f247 dead in the first quarter of the year.",
            "killed haiti 1247 | Police in Port-au-Prince | 1\u202f247 dead",
        ),
        (
            "Clashes in the Catatumbo region of Colombia have left 80 dead and uprooted 32,000 people, the "
            "ombudsman said.",
            "killed colombia 80 | the ombudsman | 80 dead",
            "displaced colombia 32000 | the ombudsman | 32,000 people",
        ),
    ],
    "words": [
        (
            "Two shepherds were killed by artillery fire in Blida, in southern Lebanon, the civil defence "
            "service said.",
            "killed lebanon 2 | the civil defence service | Two shepherds",
        ),
        (
            "Seventeen miners died when fighters overran a gold site in Ituri.",
            "killed dr_congo 17 | | Seventeen miners",
        ),
        (
            "Masked men on motorcycles shot dead eleven traders near Tillabéri in Niger, residents told local radio.",
            "killed niger 11 | residents | eleven traders",
        ),
        (
            "Forty-five villagers drowned while trying to cross the river in Myanmar’s Karen state.",
            "killed myanmar 45 | | Forty-five villagers",
        ),
        (
            "Nine hundred thousand people have fled Khartoum since April, the migration agency reckons.",
            "displaced sudan 900000 | the migration agency | Nine hundred thousand people",
        ),
        (
            "Three paramedics and a driver were wounded in Kharkiv.",
            "injured ukraine 3 | | Three paramedics",
        ),
        (
            "The bombing of a bus in Lashkar Gah claimed fourteen lives.",
            "killed afghanistan 14 | | fourteen lives",
        ),
        (
            "Thirty-one years after the bomb in Omagh, which killed six soldiers, the file was opened.",
            "killed northern_ireland 6 | | six soldiers",
        ),
    ],
    "mixed": [
        (
            "Some 1.9 million people have been displaced across the enclave, UNRWA says.",
            "displaced gaza ~1900000 | UNRWA | Some 1.9 million people",
        ),
        (
            "Two dozen worshippers were killed at a mosque in Natiaboani, in eastern Burkina Faso.",
            "killed burkina_faso 24 | | Two dozen worshippers",
        ),
        (
            "The 60-odd detainees wounded in the shelling of Olenivka got no care for a day.",
            "injured ukraine ~60 | | 60-odd detainees",
        ),
        (
            "A hundred fishermen are still missing off Mocha, on Yemen’s Red Sea coast.",
            "missing yemen 100 | | A hundred fishermen",
        ),
        (
            "A score of shoppers were hurt by the blast in Gao, in northern Mali.",
            "injured mali 20 | | A score of shoppers",
        ),
        (
            "Half a million people have fled North Kivu this year.",
            "displaced dr_congo 500000 | | Half a million people",
        ),
        (
            "The war has uprooted 6.7m Ukrainians, the refugee agency said in a note.",
            "displaced ukraine 6700000 | the refugee agency | 6.7m Ukrainians",
        ),
        (
            "Half a dozen gendarmes died in the attack on the post at Seytenga in Burkina Faso.",
            "killed burkina_faso 6 | | Half a dozen gendarmes",
        ),
        (
            "One and a half million people were made homeless by the fighting in Tigray, a relief worker said.",
            "displaced ethiopia 1500000 | a relief worker | One and a half million people",
        ),
        (
            "Assailants seized some 240 passengers from three buses in Zamfara.",
            "taken hostages ~240 | | some 240 passengers",
        ),
        (
            "More than two dozen conscripts lost their lives in the crash near Deir ez-Zor.",
            "killed syria >24 | | More than two dozen conscripts",
        ),
        (
            "Gaza’s health authorities put the dead at 34,000-plus.",
            "killed gaza >34000 | Gaza Health Ministry | 34,000-plus",
        ),
    ],
    "ranges": [
        (
            "Between 20 and 25 rangers were killed in Virunga, in eastern Congo, the park authority said.",
            "killed dr_congo 20-25 | the park authority | Between 20 and 25 rangers",
        ),
        (
            "Medics in Aden said 300 or even 400 people were wounded.",
            "injured yemen 300-400 | Medics in Aden | 300 or even 400 people",
        ),
        (
            "12 to 14 soldiers died when the convoy hit a mine near Ménaka in Mali.",
            "killed mali 12-14 | | 12 to 14 soldiers",
        ),
        (
            "Six or seven children were hurt when the roof of a school in Kherson fell in.",
            "injured ukraine 6-7 | | Six or seven children",
        ),
        (
            "The fighting around Goma has displaced 150,000-180,000 people, aid groups estimate.",
            "displaced dr_congo 150000-180000 | aid groups | 150,000-180,000 people",
        ),
        (
            "Between 1.5 million and 2 million people have fled Darfur, the refugee council says.",
            "displaced sudan 1500000-2000000 | the refugee council | 1.5 million and 2 million people",
        ),
        (
            "Forty to fifty villagers were carried off into the forest near Bunia.",
            "taken hostages 40-50 | | Forty to fifty villagers",
        ),
        (
            "The police say that five to six gang members died in the shoot-out in Cité Soleil.",
            "killed haiti 5-6 | The police | five to six gang members",
        ),
    ],
    "vague words": [
        (
            "Dozens of people were killed in air strikes on Mandalay, residents said.",
            "killed myanmar ? | residents | Dozens of people",
        ),
        (
            "Scores of worshippers were wounded in the explosion at a shrine in Kandahar.",
            "injured afghanistan ? | | Scores of worshippers",
        ),
        (
            "Hundreds have died in the siege of El Fasher, according to a doctors’ union.",
            "killed sudan ? | a doctors’ union | Hundreds",
        ),
        (
            "Several hundred civilians are missing in Mariupol, the mayor said.",
            "missing ukraine ? | the mayor | Several hundred civilians",
        ),
        (
            "A few dozen pupils were abducted from the dormitory near Maiduguri.",
            "taken hostages ? | | A few dozen pupils",
        ),
        (
            "The strike on Sanaa airport injured dozens.",
            "injured yemen ? | | injured dozens",
        ),
        (
            "Hundreds of thousands have been uprooted by gang violence in Haiti.",
            "displaced haiti ? | | Hundreds of thousands",
        ),
        (
            "Thousands upon thousands lost their lives in Homs.",
            "killed syria ? | | Thousands upon thousands",
        ),
    ],
    "hedges": [
        (
            "At the very least 16 recruits died at the camp in Mogadishu.",
            "killed somalia ≥16 | | At the very least 16 recruits",
        ),
        (
            "No fewer than 70 passengers were kidnapped on the road to Kaduna.",
            "taken hostages ≥70 | | No fewer than 70 passengers",
        ),
        (
            "As many as 200 Russian soldiers were killed near Avdiivka, the Ukrainian general staff claimed.",
            "killed russia ≤200 | the Ukrainian general staff | As many as 200 Russian soldiers",
        ),
        (
            "Well over 3,000 people have been wounded in Beirut.",
            "injured lebanon >3000 | | Well over 3,000 people",
        ),
        (
            "Nearly 80 civilians lost their lives in Kunduz.",
            "killed afghanistan ~80 | | Nearly 80 civilians",
        ),
        (
            "Fewer than ten patients were hurt at the hospital in Kramatorsk.",
            "injured ukraine ≤10 | | Fewer than ten patients",
        ),
        (
            "The landslide and the fighting left 40 or more villagers dead in Chin state, Myanmar.",
            "killed myanmar ≥40 | | 40 or more villagers",
        ),
        (
            "Roughly a dozen monks were abducted in Bamenda.",
            "taken hostages ~12 | | Roughly a dozen monks",
        ),
        (
            "Upwards of 90,000 people have fled Cabo Delgado since January.",
            "displaced mozambique >90000 | | Upwards of 90,000 people",
        ),
        (
            "Up to 25 sailors are missing off Hodeidah.",
            "missing yemen ≤25 | | Up to 25 sailors",
        ),
        (
            "Close to 1,000 detainees died in the prison at Saydnaya, near Damascus.",
            "killed syria ~1000 | | Close to 1,000 detainees",
        ),
    ],
}

# These once failed.
BUGS: dict[str, list[Case]] = {
    "words": [
        (
            "One hundred and twelve refugees were hurt when a fire tore through a camp near Idlib, aid workers said.",
            "injured syria 112 | aid workers | One hundred and twelve refugees",
        ),
    ],
    "ranges": [
        (
            "The mediators spoke of 10–15 hostages who would be freed.",
            "released hostages 10-15 | The mediators | 10–15 hostages | proposed",
        ),
        (
            "Anywhere from 30 to 40 passengers were injured when the ferry was strafed in Rakhine state.",
            "injured myanmar 30-40 | | 30 to 40 passengers",
        ),
    ],
    "hedges": [
        (
            "A car bomb in Quetta killed 30 people or so.",
            "killed pakistan ~30 | | 30 people or so",
        ),
    ],
}

KNOWN_MISSES: dict[str, list[Case]] = {
    "mixed": [],
    "vague words": [
        (
            "Tens of thousands of families were not counted, but thousands of people fled Baalbek overnight.",
            "displaced lebanon ? | | thousands of people",
        ),
        (
            "In Derry scores of marchers were hurt that winter.",
            "injured northern_ireland ? | | scores of marchers",
        ),
    ],
}


@pytest.mark.parametrize("case", table(DEVELOPED, BUGS) + misses(KNOWN_MISSES))
def test_a_number_is_read_in_every_form(case):
    check(case)
