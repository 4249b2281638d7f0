"""Figures: parts, totals, corrections, several peoples, hostages, exchanges. Names and events are invented."""

from __future__ import annotations

import pytest
from figure_rows import Case, check, misses, table

DEVELOPED: dict[str, list[Case]] = {
    "parts": [
        (
            "At least 19 people were killed in Chernihiv, including two children.",
            "killed ukraine ≥19 | | At least 19 people",
            "killed ukraine 2 | | two children | part=1",
        ),
        (
            "The rebels hold 48 captives, 20 of them alive.",
            "held hostages 48 | | 48 captives",
            "held hostages 20 | | 20 of them | part=1",
        ),
        (
            "Gunmen seized 31 passengers, of whom 12 were women.",
            "taken hostages 31 | | 31 passengers",
            "taken hostages 12 | | 12 | part=1",
        ),
        (
            "A total of 44 people died in Hodeidah: 30 soldiers and 14 civilians.",
            "killed yemen 44 | | 44 people",
            "killed yemen 30 | | 30 soldiers | part=1",
            "killed yemen 14 | | 14 civilians | part=1",
        ),
        (
            "Fifty-three people, among them three priests, were killed in Plateau state, Nigeria.",
            "killed nigeria 53 | | Fifty-three people",
            "killed nigeria 3 | | three priests | part=1",
        ),
        (
            "Thirty of the 52 people wounded in Marib are still in hospital.",
            "injured yemen 30 | | Thirty of the 52 | part=2",
            "injured yemen 52 | | 52 people wounded",
        ),
        (
            "Of the 71 people killed in Aleppo, 29 were children and 12 women.",
            "killed syria 71 | | 71 people",
            "killed syria 29 | | 29 were children | part=1",
            "killed syria 12 | | 12 women | part=1",
        ),
        (
            "Seventeen Kenyan soldiers, two of them officers, were killed in El Adde.",
            "killed kenya 17 | | Seventeen Kenyan soldiers",
            "killed kenya 2 | | two of them | part=1",
        ),
        (
            "At least 90 people drowned off Mozambique, many of them children; five survivors have been found.",
            "killed mozambique ≥90 | | At least 90 people",
        ),
    ],
    "totals after a day’s count": [
        (
            "The ministry said 65 people were killed in Gaza in the past 24 hours, bringing the toll to 50,021.",
            "killed gaza 65 | Gaza Health Ministry | 65 people | period=daily",
            "killed gaza 50021 | Gaza Health Ministry | 50,021 | period=cumulative",
        ),
        (
            "Eleven more bodies were found in Uvira on Sunday, taking the number of dead to 86.",
            "killed dr_congo 11 | | Eleven more bodies",
            "killed dr_congo 86 | | 86 | period=cumulative",
        ),
        (
            "Lebanon’s health ministry counted 38 dead on Tuesday, which raised the overall toll to 3,103.",
            "killed lebanon 38 | Lebanon’s health ministry | 38 dead",
            "killed lebanon 3103 | Lebanon’s health ministry | 3,103 | period=cumulative",
        ),
        (
            "Three inmates died overnight, and the jail’s toll in La Guaira, Venezuela, now stands at 17.",
            "killed venezuela 3 | | Three inmates",
            "killed venezuela 17 | | 17 | period=cumulative",
        ),
        (
            "Two more passengers died of burns in Peshawar, lifting the death toll to 23.",
            "killed pakistan 2 | | Two more passengers",
            "killed pakistan 23 | | 23 | period=cumulative",
        ),
        (
            "Nine Ukrainians were killed on Thursday, for a total of 113 this month in Kherson.",
            "killed ukraine 9 | | Nine Ukrainians",
            "killed ukraine 113 | | 113",
        ),
        (
            "With the killing of four reporters in March, the number of journalists killed in Gaza has reached 103.",
            "killed gaza 4 | | four reporters",
            "killed gaza 103 | | 103 | period=cumulative",
        ),
        (
            "Gangs killed 26 people in Artibonite at the weekend. That brings this year’s toll to 2,026.",
            "killed haiti 26 | | 26 people",
            "killed haiti 2026 | | 2,026 | period=cumulative",
        ),
    ],
    "several populations": [
        (
            "The attack of Oct. 7 killed some 1,200 people in Israel, and more than 34,000 Palestinians have "
            "been killed in Gaza since.",
            "killed israel ~1200 | | some 1,200 people",
            "killed gaza >34000 | | more than 34,000 Palestinians",
        ),
        (
            "Two Lebanese soldiers and an Israeli officer died; 14 Syrians were hurt.",
            "killed lebanon 2 | | Two Lebanese soldiers",
            "injured syria 14 | | 14 Syrians",
        ),
        (
            "Some 500,000 South Sudanese and 700,000 Sudanese have fled, the refugee agency says.",
            "displaced south_sudan ~500000 | the refugee agency | 500,000 South Sudanese",
            "displaced sudan 700000 | the refugee agency | 700,000 Sudanese",
        ),
        (
            "Iran’s missiles killed two in Erbil; four Iranians died in the reply.",
            "killed iraq 2 | | killed two",
            "killed iran 4 | | four Iranians",
        ),
        (
            "A missile killed six people in Dnipro on Monday; on Tuesday a drone killed three in Kursk, in Russia.",
            "killed ukraine 6 | | six people",
            "killed russia 3 | | killed three",
        ),
        (
            "India said 26 tourists were killed in Kashmir; Pakistan spoke of 31 dead on its side.",
            "killed india 26 | India | 26 tourists",
            "killed pakistan 31 | Pakistan | 31 dead",
        ),
    ],
    "living and dead hostages": [
        (
            "Of the 101 hostages still in Gaza, 34 have been confirmed dead, the Israeli army says.",
            "held hostages 101 | Israeli military | 101 hostages",
            "dead_hostages hostages 34 | Israeli military | 34 | part=1",
        ),
        (
            "The bodies of four captives were handed over in Khan Younis.",
            "dead_hostages hostages 4 | | four captives",
        ),
        (
            "Around 50 hostages remain in captivity, fewer than half of whom are thought to be alive.",
            "held hostages ~50 | | Around 50 hostages",
        ),
        (
            "Three hostages were killed by mistake by soldiers in Shujaiya, the military said.",
            "dead_hostages hostages 3 | Israeli military | Three hostages",
        ),
        (
            "Commandos freed six hostages alive in Arauca and recovered the bodies of two.",
            "released hostages 6 | | six hostages",
            "dead_hostages hostages 2 | | two",
        ),
        (
            "Five captives died in the ADF’s forest camps this year, two escaped women said.",
            "dead_hostages hostages 5 | two escaped women | Five captives",
        ),
    ],
    "taken, held, released": [
        (
            "ELN fighters took four truckers hostage on the Pan-American highway.",
            "taken hostages 4 | | four truckers",
        ),
        (
            "About 250 people were dragged into Gaza that day.",
            "taken hostages ~250 | | About 250 people",
        ),
        (
            "More than 100 hostages were freed during the week-long truce in November.",
            "released hostages >100 | | More than 100 hostages",
        ),
        (
            "Police rescued 17 bus passengers from kidnappers in Zamfara.",
            "released hostages 17 | | 17 bus passengers",
        ),
        (
            "Seventeen missionaries, kidnapped in Croix-des-Bouquets in Haiti, have regained their freedom.",
            "released hostages 17 | | Seventeen missionaries",
        ),
        (
            "129 hostages are thought to remain in Gaza.",
            "held hostages 129 | | 129 hostages",
        ),
        (
            "Eighty-two Chibok girls walked free in 2017.",
            "released hostages 82 | | Eighty-two Chibok girls",
        ),
        (
            "Kidnappers in Port-au-Prince are holding six nurses and a driver.",
            "held hostages 6 | | six nurses",
        ),
        (
            "Eight Chinese engineers held since March by gunmen in Balochistan walked out on Friday.",
            "released hostages 8 | | Eight Chinese engineers",
        ),
        (
            "More than 60 hostages are still being held underground in Gaza.",
            "held hostages >60 | | More than 60 hostages",
        ),
        (
            "It is a year since the crew of 25 of the Galaxy were seized by the Houthis.",
            "taken hostages 25 | | crew of 25",
        ),
    ],
    "exchanges": [
        (
            "Israel would free 30 Palestinian prisoners for every hostage released.",
            "prisoners_released palestinian_prisoners 30 | | 30 Palestinian prisoners | proposed",
        ),
        (
            "Russia and Ukraine exchanged 95 prisoners of war each on Wednesday.",
            "prisoners_released russia 95 | | 95 prisoners",
        ),
        (
            "Under the truce, 105 hostages were released in exchange for 240 Palestinian prisoners.",
            "released hostages 105 | | 105 hostages",
            "prisoners_released palestinian_prisoners 240 | | 240 Palestinian prisoners",
        ),
        (
            "Hamas demands that 1,000 Palestinian detainees be freed for 33 captives.",
            "prisoners_released palestinian_prisoners 1000 | Hamas | 1,000 Palestinian detainees | demanded",
            "released hostages 33 | Hamas | 33 captives | demanded",
        ),
        (
            "Yemen’s two sides swapped 887 detainees in April, the Red Cross said.",
            "prisoners_released yemen 887 | the Red Cross | 887 detainees",
        ),
        (
            "Armenia returned 15 captured Azerbaijani servicemen after the swap.",
            "prisoners_released azerbaijan 15 | | 15 captured Azerbaijani servicemen",
        ),
        (
            "Hamas’s draft provides for 700 prisoners to be exchanged for 40 hostages.",
            "prisoners_released palestinian_prisoners 700 | | 700 prisoners | proposed",
            "released hostages 40 | | 40 hostages | proposed",
        ),
        (
            "Hamas freed four soldiers for 200 Palestinian prisoners on Saturday.",
            "released hostages 4 | | four soldiers",
            "prisoners_released palestinian_prisoners 200 | | 200 Palestinian prisoners",
        ),
        (
            "Forty Palestinian women and minors left Ofer prison in return for 13 Israelis held in Gaza.",
            "prisoners_released palestinian_prisoners 40 | | Forty Palestinian women",
            "released hostages 13 | | 13 Israelis",
        ),
    ],
    "corrections": [
        (
            "The toll was updated from nine to 13 after bodies were found under a wall in Hebron.",
            "killed west_bank 9 | | nine | withdrawn",
            "killed west_bank 13 | | 13",
        ),
        (
            "Eight people were killed in Kyiv, down from an earlier figure of ten.",
            "killed ukraine 8 | | Eight people",
            "killed ukraine 10 | | ten | withdrawn",
        ),
        (
            "The count of those missing in Maguindanao was lowered to 11 from 67.",
            "missing philippines 11 | | 11",
            "missing philippines 67 | | 67 | withdrawn",
        ),
    ],
}

# These once failed.
BUGS: dict[str, list[Case]] = {
    "parts": [
        (
            "Among the 23 dead in Lashio were eight novices.",
            "killed myanmar 23 | | 23 dead",
            "killed myanmar 8 | | eight novices | part=1",
        ),
    ],
    "corrections": [
        (
            "Police in Bamako had earlier put the toll at 40, but now say 33 people were killed.",
            "killed mali 40 | Police in Bamako | 40 | withdrawn",
            "killed mali 33 | Police in Bamako | 33 people",
        ),
        (
            "Rebels in Tigray had at first claimed 100 soldiers dead, but later spoke of 58.",
            "killed ethiopia 100 | Rebels in Tigray | 100 soldiers | withdrawn",
            "killed ethiopia 58 | Rebels in Tigray | 58",
        ),
        (
            "The number of people killed in the crush in Kano was revised from 40 to 31 on Friday.",
            "killed nigeria 40 | | 40 | withdrawn",
            "killed nigeria 31 | | 31",
        ),
        (
            "The mayor of Sumy raised the count to 34 dead, up from 32.",
            "killed ukraine 34 | The mayor of Sumy | 34 dead",
            "killed ukraine 32 | The mayor of Sumy | 32 | withdrawn",
        ),
        (
            "The hospital in Aden revised its count from 31 dead to 28.",
            "killed yemen 31 | The hospital in Aden | 31 dead | withdrawn",
            "killed yemen 28 | The hospital in Aden | 28",
        ),
    ],
    "living and dead hostages": [
        (
            "Two of the kidnapped engineers were found dead in Cabo Delgado.",
            "dead_hostages hostages 2 | | Two of the kidnapped engineers",
        ),
        (
            "Officials say 24 of the captives are alive and 35 dead.",
            "held hostages 24 | Officials | 24 of the captives",
            "dead_hostages hostages 35 | Officials | 35 dead",
        ),
    ],
    "taken, held, released": [
        (
            "The gang let three nuns go on Thursday.",
            "released hostages 3 | | three nuns",
        ),
        (
            "A sailor said that 19 of the crew were still in the hands of the pirates off Somalia.",
            "held hostages 19 | A sailor | 19 of the crew",
        ),
    ],
    "several populations": [
        (
            "Fifteen Ethiopians and two Djiboutians drowned off Yemen.",
            "killed ethiopia 15 | | Fifteen Ethiopians",
            "killed djibouti 2 | | two Djiboutians",
        ),
        (
            "Two Nepalis were among nine farm hands killed in southern Israel.",
            "killed nepal 2 | | Two Nepalis | part=2",
            "killed israel 9 | | nine farm hands",
        ),
        (
            "Some 4,000 Israelis and over 30,000 Gazans have been wounded since October.",
            "injured israel ~4000 | | 4,000 Israelis",
            "injured gaza >30000 | | 30,000 Gazans",
        ),
    ],
}

KNOWN_MISSES: dict[str, list[Case]] = {
    "parts": [
        (
            "Some 6,500 people fled Matam; around 4,000 of them were minors, the UN said of the exodus in Congo.",
            "displaced dr_congo ~6500 | United Nations | 6,500 people",
            "displaced dr_congo ~4000 | United Nations | 4,000 of them | part=1",
        ),
        (
            "Five of the nine wounded in Taxila, Pakistan, are policemen.",
            "injured pakistan 5 | | Five of the nine wounded | part=2",
            "injured pakistan 9 | | nine wounded",
        ),
        (
            "The dead in Odesa number 11. Four of them were firefighters.",
            "killed ukraine 11 | | number 11",
            "killed ukraine 4 | | Four of them | part=1",
        ),
        (
            "Syria’s war monitor said 61 fighters had died, 40 from the army.",
            "killed syria 61 | Syria’s war monitor | 61 fighters",
            "killed syria 40 | Syria’s war monitor | 40 from the army | part=1",
        ),
        (
            "The blast wounded 90 people, seven critically, in Kandahar.",
            "injured afghanistan 90 | | 90 people",
            "injured afghanistan 7 | | seven critically | part=1",
        ),
        (
            "The 17 dead include three nurses from Loikaw, Myanmar.",
            "killed myanmar 17 | | 17 dead",
            "killed myanmar 3 | | three nurses | part=1",
        ),
        (
            "Nearly 600,000 people fled Jebel Marra in Darfur, most of them herders and 40,000 of them to Chad.",
            "displaced sudan ~600000 | | 600,000 people",
            "displaced sudan 40000 | | 40,000 of them | part=1",
        ),
        (
            "Sixty-four inmates died in the Guayas prison in Ecuador; at least six had been beheaded.",
            "killed ecuador 64 | | Sixty-four inmates",
            "killed ecuador ≥6 | | at least six | part=1",
        ),
    ],
    "totals after a day’s count": [
        (
            "Another 1,200 people fled Sudan this week; some 550,000 have crossed into Chad since the war began.",
            "displaced sudan 1200 | | 1,200 people",
            "displaced sudan ~550000 | | some 550,000",
        ),
    ],
    "several populations": [
        (
            "Eleven Russians and four Ukrainians were killed, by the two governors’ accounts.",
            "killed russia 11 | the two governors | Eleven Russians",
            "killed ukraine 4 | the two governors | four Ukrainians",
        ),
        (
            "Armenia reported 198 of its troops killed, Azerbaijan 192.",
            "killed armenia 198 | Armenia | 198",
            "killed azerbaijan 192 | Azerbaijan | 192",
        ),
        (
            "Rockets killed three people in Haifa and shells 16 in Tyre.",
            "killed israel 3 | | three people",
            "killed lebanon 16 | | 16",
        ),
        (
            "In Gaza 41 people were killed on Monday, in the West Bank three.",
            "killed gaza 41 | | 41 people",
            "killed west_bank 3 | | three",
        ),
        (
            "In Iraq 25 militiamen were killed by the raids, in Syria 23.",
            "killed iraq 25 | | 25 militiamen",
            "killed syria 23 | | 23",
        ),
    ],
    "corrections": [
        (
            "Israel’s foreign ministry now says about 1,200 people were killed on Oct. 7, revised down from 1,400.",
            "killed israel ~1200 | Israel | about 1,200 people",
            "killed israel 1400 | Israel | 1,400 | withdrawn",
        ),
        (
            "The governor corrected the toll in Beni from 19 to 16.",
            "killed dr_congo 19 | The governor | 19 | withdrawn",
            "killed dr_congo 16 | The governor | 16",
        ),
        (
            "Twelve people died in Homs, not 21 as first reported.",
            "killed syria 12 | | Twelve people",
            "killed syria 21 | | 21 | withdrawn",
        ),
        (
            "The ministry in Sanaa cut the number of dead to 68 from 74.",
            "killed yemen 68 | The ministry in Sanaa | 68",
            "killed yemen 74 | The ministry in Sanaa | 74 | withdrawn",
        ),
        (
            "An initial count of 300 missing in Hpakant, Myanmar, was lowered to 170.",
            "missing myanmar 300 | | 300 missing | withdrawn",
            "missing myanmar 170 | | 170",
        ),
        (
            "Officials in Peshawar, who had spoken of 90 dead, later gave the number as 84.",
            "killed pakistan 90 | Officials in Peshawar | 90 dead | withdrawn",
            "killed pakistan 84 | Officials in Peshawar | 84",
        ),
        (
            "Previous reports of 25 dead in Bunia were wrong: 11 people died, the army said.",
            "killed dr_congo 25 | | 25 dead | withdrawn",
            "killed dr_congo 11 | the army | 11 people",
        ),
        (
            "Ukraine’s emergency service lowered the number killed in Uman from 25 to 23.",
            "killed ukraine 25 | Ukraine’s emergency service | 25 | withdrawn",
            "killed ukraine 23 | Ukraine’s emergency service | 23",
        ),
        (
            "Israel had at first said 1,400 people were killed; in November it revised that figure to 1,200.",
            "killed israel 1400 | Israel | 1,400 people | withdrawn",
            "killed israel 1200 | Israel | 1,200",
        ),
        (
            "The toll in Omdurman, initially put at 65, is now 54.",
            "killed sudan 65 | | 65 | withdrawn",
            "killed sudan 54 | | 54",
        ),
        (
            "Kenya’s interior ministry had put the number of dead at 147; it now says 148 students and "
            "guards died at Garissa.",
            "killed kenya 147 | Kenya’s interior ministry | 147 | withdrawn",
            "killed kenya 148 | Kenya’s interior ministry | 148 students",
        ),
        (
            "Police in Manila at first reported 31 hostages taken but later said there were 25.",
            "taken hostages 31 | Police in Manila | 31 hostages | withdrawn",
            "taken hostages 25 | Police in Manila | 25",
        ),
        (
            "Local officials, who had earlier said 70 people died in Kibumba, cut their figure to 52.",
            "killed dr_congo 70 | Local officials | 70 people | withdrawn",
            "killed dr_congo 52 | Local officials | 52",
        ),
        (
            "Only 14 people were killed in Saada, the ministry now says, instead of the 22 it had announced.",
            "killed yemen 14 | the ministry | 14 people",
            "killed yemen 22 | the ministry | 22 | withdrawn",
        ),
        (
            "An earlier toll of 18 from the strike on Tyre was withdrawn; the dead number 15.",
            "killed lebanon 18 | | 18 | withdrawn",
            "killed lebanon 15 | | 15",
        ),
    ],
    "living and dead hostages": [
        (
            "Boko Haram still holds 97 of the schoolgirls.",
            "held hostages 97 | | 97 of the schoolgirls",
        ),
        (
            "Israel believes that at least 30 of the 129 hostages are no longer alive.",
            "dead_hostages hostages ≥30 | Israel | at least 30 | part=2",
            "held hostages 129 | Israel | 129 hostages",
        ),
        (
            "The remains of three abducted missionaries came home from Haiti.",
            "dead_hostages hostages 3 | | three abducted missionaries",
        ),
    ],
    "exchanges": [
        (
            "Ukraine got back 230 of its soldiers and handed 248 Russians over.",
            "prisoners_released ukraine 230 | | 230 of its soldiers",
            "prisoners_released russia 248 | | 248 Russians",
        ),
    ],
    "taken, held, released": [
        (
            "Abductors of 15 bus passengers in Cameroon’s North-West let 11 of them go.",
            "taken hostages 15 | | 15 bus passengers",
            "released hostages 11 | | 11 of them | part=1",
        ),
    ],
}


@pytest.mark.parametrize("case", table(DEVELOPED, BUGS) + misses(KNOWN_MISSES))
def test_figures_are_tied_to_one_another(case):
    check(case)
