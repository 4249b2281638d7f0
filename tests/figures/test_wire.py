"""Figures in ordinary agency copy: paragraphs, headlines, typography, times. Names and events are invented."""

from __future__ import annotations

import pytest
from figure_rows import Case, check, misses, table

DEVELOPED: dict[str, list[Case]] = {
    "headlines, captions and repeats": [
        (
            "Blast at Quetta station kills 18\n\nQUETTA, Pakistan (AP) — A bomb killed 18 people at the "
            "railway station in Quetta on Thursday, police said.",
            "killed pakistan 18 | | kills 18",
            "killed pakistan 18 | police | 18 people | repeat=1",
        ),
        (
            "22 dead in Goma shelling, hospital says\n\nShells fell on a camp near Goma at dawn, killing 22 "
            "people, a hospital director said.",
            "killed dr_congo 22 | hospital | 22 dead",
            "killed dr_congo 22 | a hospital director | 22 people | repeat=1",
        ),
        (
            "Mourners carry the bodies of five fishermen in Mocha, Yemen, on Monday. [Salem Haddad/Reuters]",
            "killed yemen 5 | | five fishermen",
        ),
        (
            "At least 40 killed as army retakes Sudanese town",
            "killed sudan ≥40 | | At least 40 killed",
        ),
        (
            "Gunmen kidnap 87 in northern Nigeria",
            "taken hostages 87 | | kidnap 87",
        ),
        (
            "Hamas frees three hostages, Israel 90 Palestinians",
            "released hostages 3 | | three hostages",
            "prisoners_released palestinian_prisoners 90 | | 90 Palestinians",
        ),
        (
            "Ukraine: drone strike on bus injures 16\n\nSixteen people were injured when a drone hit a bus in Nikopol.",
            "injured ukraine 16 | | injures 16",
            "injured ukraine 16 | | Sixteen people | repeat=1",
        ),
        (
            "Colombia says ELN released two policemen",
            "released hostages 2 | Colombia | two policemen",
        ),
    ],
    "spelling and typography": [
        (
            "“At least 30 were martyred,” said the ministry in Gaza.",
            "killed gaza ≥30 | Gaza Health Ministry | At least 30",
        ),
        (
            "DEIR AL-BALAH, Gaza Strip (AP) — Israeli strikes killed 16\xa0people overnight, medics said.",
            "killed gaza 16 | medics | 16\xa0people",
        ),
        (
            "KYIV, May 2 (Reuters) - Russian shelling killed 2 people and hurt 6 in Ukraine's Kherson "
            "region, its governor said.",
            "killed ukraine 2 | its governor | 2 people",
            "injured ukraine 6 | its governor | hurt 6",
        ),
        (
            'The army\'s "clearance operation" in Rakhine killed 50 villagers, residents say.',
            "killed myanmar 50 | residents | 50 villagers",
        ),
        (
            "KHARTOUM — 28 people were killed—nine of them children—in shelling of a fuel station in Sudan's capital.",
            "killed sudan 28 | | 28 people",
            "killed sudan 9 | | nine of them | part=1",
        ),
        (
            "Rescue workers in Beirut honoured the 14 colleagues killed in Nabatieh.",
            "killed lebanon 14 | | 14 colleagues",
        ),
        (
            "Idlib (Syria): 5 killed, 12 wounded in shelling; hospital ‘overwhelmed’.",
            "killed syria 5 | | 5 killed",
            "injured syria 12 | | 12 wounded",
        ),
    ],
    "agency paragraphs": [
        (
            "Israeli strikes on Rafah killed 22 people, including six children, health officials said on "
            "Thursday. The Israeli military said it was looking into the report. The war began with the 7 "
            "October attack, in which Hamas-led gunmen killed about 1,200 people in southern Israel and took "
            "some 250 hostage, by Israeli tallies. Gaza’s health ministry says more than 34,500 Palestinians "
            "have been killed since.",
            "killed gaza 22 | Gaza Health Ministry | 22 people",
            "killed gaza 6 | Gaza Health Ministry | six children | part=1",
            "killed israel ~1200 | Israel | about 1,200 people",
            "taken hostages ~250 | Israel | some 250",
            "killed gaza >34500 | Gaza Health Ministry | more than 34,500 Palestinians",
        ),
        (
            "Port-au-Prince, Haiti — Gang members ambushed a convoy on National Road 1, killing a Kenyan "
            "officer and wounding two other Kenyans, the mission said in a statement. More than 5,600 people "
            "were killed in gang violence in Haiti last year, the UN rights office says, over 1,000 more "
            "than in 2023. Some 700,000 have fled their homes.",
            "injured kenya 2 | the mission | two other Kenyans",
            "killed haiti >5600 | the UN rights office | More than 5,600 people",
            "displaced haiti ~700000 | | Some 700,000",
        ),
        (
            "Bogotá. Fighters of the National Liberation Army freed two soldiers and a sergeant in Arauca on "
            "Sunday, the Catholic church said. They had been abducted on 12 March. The group still holds at "
            "least 26 people, the defence ministry believes. Colombia’s government suspended talks in "
            "January after an attack that killed 12 soldiers at a base in Catatumbo.",
            "released hostages 2 | the Catholic church | two soldiers",
            "held hostages ≥26 | the defence ministry | at least 26 people",
            "killed colombia 12 | | 12 soldiers",
        ),
        (
            "Residents of Barkaj said soldiers shot 60 men dead on 20 April. Human rights investigators "
            "spoke with 14 witnesses and examined 39 videos. Burkina Faso’s government denies that its army "
            "killed 223 civilians in two other villages in February.",
            "killed burkina_faso 60 | Residents of Barkaj | 60 men",
        ),
        (
            "SANAA, Yemen: The Houthi-run news agency said US and British raids on a quarry killed eight "
            "workers and a guard and wounded 29. CENTCOM said it had struck 13 targets in four provinces. "
            "The movement’s gunmen have attacked ships more than 80 times and killed a number of sailors "
            "since November.",
            "killed yemen 8 | The Houthi-run news agency | eight workers",
            "injured yemen 29 | The Houthi-run news agency | wounded 29",
        ),
        (
            "Kabul — Torrential rain is not the only hardship: 1,100 people who were displaced by border "
            "fighting in Kunar live in 160 tents. Six were killed by mines in April, a district elder said, "
            "and one woman lost a leg.",
            "displaced afghanistan 1100 | | 1,100 people",
            "killed afghanistan 6 | a district elder | Six were killed",
        ),
    ],
    "times": [
        (
            "Gaza’s health ministry said 46 people were killed in the past 24 hours.",
            "killed gaza 46 | Gaza Health Ministry | 46 people | period=daily as_of=2024-05-01..2024-05-02",
        ),
        (
            "A shell killed nine people in Omdurman on Tuesday.",
            "killed sudan 9 | | nine people | period=event as_of=2024-04-30..2024-04-30",
        ),
        (
            "At least 1,200 people have been killed in Haiti since 1 January.",
            "killed haiti ≥1200 | | At least 1,200 people | period=cumulative as_of=2024-01-01..2024-05-02",
        ),
        (
            "Kidnappers are still holding 16 pupils in Kaduna.",
            "held hostages 16 | | 16 pupils | period=cumulative as_of=2024-05-02..2024-05-02",
        ),
        (
            "The total number of people killed in Mariupol stands at 8,034.",
            "killed ukraine 8034 | | 8,034 | period=cumulative",
        ),
        (
            "Fifteen villagers were killed in Mopti on April 22, an official said.",
            "killed mali 15 | an official | Fifteen villagers | period=event place=Mopti as_of=2024-04-22..2024-04-22",
        ),
        (
            "Ten hostages would be freed on Saturday.",
            "released hostages 10 | | Ten hostages | proposed",
        ),
        (
            "Over the past day 14 people died in Kherson region, its governor said.",
            "killed ukraine 14 | its governor | 14 people | period=daily",
        ),
    ],
}

# These once failed.
BUGS: dict[str, list[Case]] = {
    "times": [
        (
            "Yesterday two students were wounded in Bamenda.",
            "injured cameroon 2 | | two students | period=event as_of=2024-05-01..2024-05-01",
        ),
    ],
    "headlines, captions and repeats": [
        (
            "Death toll in Haiti prison break climbs to 12: officials",
            "killed haiti 12 | officials | 12",
        ),
    ],
    "spelling and typography": [
        (
            "A dozen shops burned out in the fire that followed the blast, and some\n34 people were wounded "
            "when a rocket struck the market in Aden, a\nnurse said.",
            "injured yemen ~34 | a nurse | 34 people",
        ),
    ],
    "agency paragraphs": [
        (
            "The Russian attack on Dnipro overnight involved 14 missiles and 90 drones, of which 76 were "
            "shot down, the air force said. Three people died and 15 were taken to hospital with wounds, "
            "among them a boy of six, governor Olha Marchuk said. Forty flats were damaged.",
            "killed ukraine 3 | governor Olha Marchuk | Three people",
            "injured ukraine 15 | governor Olha Marchuk | 15",
        ),
        (
            "A United Nations report found that 19 aid workers were killed in Sudan last year and 29 hurt. "
            "It said 8.5 million people had fled their homes, 1.8 million of them to other countries. Only 6 "
            "per cent of the $2.7 billion needed has been paid.",
            "killed sudan 19 | United Nations | 19 aid workers",
            "injured sudan 29 | United Nations | 29 hurt",
            "displaced sudan 8500000 | United Nations | 8.5 million people",
            "displaced sudan 1800000 | United Nations | 1.8 million of them | part=3",
        ),
        (
            "Kaduna, Nigeria — The 137 pupils kidnapped on 7 March were freed unharmed on Sunday, the army "
            "said, days before a ransom deadline. School officials had first reported 287 children missing. "
            "More than 1,400 pupils have been abducted in Nigeria since 2014.",
            "released hostages 137 | the army | 137 pupils",
            "missing nigeria 287 | School officials | 287 children | withdrawn",
            "taken hostages >1400 | | More than 1,400 pupils",
        ),
        (
            "Families of the hostages marched from Tel Aviv to Jerusalem on Thursday. Of the 253 people "
            "seized, 129 are still in Gaza, Israel says, and it has declared 34 of them dead. A proposal "
            "under discussion would see 33 freed in a first stage of 40 days in return for several hundred "
            "Palestinian prisoners.",
            "taken hostages 253 | Israel | 253 people",
            "held hostages 129 | Israel | 129 | part=1",
            "dead_hostages hostages 34 | Israel | 34 of them | part=2",
            "released hostages 33 | | 33 | proposed",
            "prisoners_released palestinian_prisoners ? | | several hundred Palestinian prisoners | proposed",
        ),
    ],
}

KNOWN_MISSES: dict[str, list[Case]] = {
    "spelling and typography": [
        (
            "The organisation’s tally shows 1\u2009340 civilians killed in Burkina Faso.",
            "killed burkina_faso 1340 | The organisation’s tally | 1\u2009340 civilians",
        ),
        (
            "The number of hospitalised in Derry rose to 19, the Western trust said.",
            "injured northern_ireland 19 | the Western trust | 19",
        ),
    ],
    "agency paragraphs": [
        (
            "GOMA, DR Congo (AFP) - M23 rebels entered the mining town of Rubaya on Tuesday after clashes "
            "that left at least 20 dead, local sources said. “We counted 17 civilians and three militiamen,” "
            "a civil society leader told AFP by telephone. More than 7 million people are displaced in the "
            "country, according to the UN.",
            "killed dr_congo ≥20 | local sources | at least 20 dead",
            "killed dr_congo 17 | a civil society leader | 17 civilians",
            "killed dr_congo 3 | a civil society leader | three militiamen",
            "displaced dr_congo >7000000 | United Nations | More than 7 million people",
        ),
        (
            "Yangon (Reuters) — A junta air strike on a monastery in Myanmar’s Sagaing region killed 23 "
            "people who had taken refuge there, a resistance group and residents said on Friday. About 200 "
            "villagers were inside the building. The United Nations says more than 3 million people have "
            "been displaced since the coup of 2021.",
            "killed myanmar 23 | a resistance group and residents | 23 people",
            "displaced myanmar >3000000 | United Nations | more than 3 million people",
        ),
        (
            "Russia and Ukraine exchanged prisoners on Friday for the fourth time this year. Moscow said 75 "
            "of its troops had come home; Kyiv said it, too, had received 75 people, four of them civilians. "
            "The swap was brokered by the United Arab Emirates.",
            "prisoners_released russia 75 | Moscow | 75 of its troops",
            "prisoners_released ukraine 75 | Kyiv | 75 people",
            "prisoners_released ukraine 4 | Kyiv | four of them | part=2",
        ),
        (
            "The commission on the Troubles opened an archive of 3,500 files in Belfast. Of the 3,532 people "
            "killed, 1,840 were civilians, its chair said. Sixteen of the “disappeared” were buried in "
            "secret; four have never been found.",
            "killed northern_ireland 3532 | its chair | 3,532 people",
            "killed northern_ireland 1840 | its chair | 1,840 | part=1",
            "missing northern_ireland 4 | | four",
        ),
    ],
    "times": [
        (
            "The attack of 7 October 2023 killed some 1,200 people in Israel.",
            "killed israel ~1200 | | 1,200 people | period=event as_of=2023-10-07..2023-10-07",
        ),
        (
            "From Monday to Wednesday 31 people were killed in El Fasher.",
            "killed sudan 31 | | 31 people | as_of=2024-04-29..2024-05-01",
        ),
    ],
    "headlines, captions and repeats": [
        (
            "Dozens feared dead after strike on Myanmar village",
            "killed myanmar ? | | Dozens feared dead",
        ),
    ],
}


@pytest.mark.parametrize("case", table(DEVELOPED, BUGS) + misses(KNOWN_MISSES))
def test_agency_copy_is_read(case):
    check(case)
