"""Figures in longer agency copy, paragraph by paragraph. Names and events are invented; only the places exist."""

from __future__ import annotations

import pytest
from figure_rows import Case, check, misses, table

DEVELOPED: dict[str, list[Case]] = {
    "who is left, who came home": [
        (
            "The hostages are in Gaza. Israel says 120 are left, 43 of them pronounced dead.",
            "held hostages 120 | Israel | 120 are left",
            "dead_hostages hostages 43 | Israel | 43 of them pronounced dead | part=1",
        ),
        (
            "There are 97 captives left, of whom at least 33 are dead, the Israeli military says.",
            "held hostages 97 | Israeli military | 97 captives",
            "dead_hostages hostages ≥33 | Israeli military | at least 33 are dead | part=1",
        ),
        (
            "Three women are home and 90 Palestinian prisoners have been freed under the deal in Gaza.",
            "released hostages 3 |  | Three women",
            "prisoners_released palestinian_prisoners 90 |  | 90 Palestinian prisoners",
        ),
        (
            "During the six weeks, 33 captives were returned, eight of them in coffins, an Israeli official said.",
            "released hostages 33 | an Israeli official | 33 captives",
            "dead_hostages hostages 8 | an Israeli official | eight of them in coffins | part=1",
        ),
        (
            "There were 251 hostages in Gaza. So far 91 have yet to come back.",
            "held hostages 251 |  | 251 hostages",
            "held hostages 91 |  | 91 have yet to come back",
        ),
        (
            "The Centre says at least 243 villagers, half a dozen of them teachers, are still in Maoist "
            "hands in Nepal.",
            "held hostages ≥243 | The Centre | at least 243 villagers",
            "held hostages 6 | The Centre | half a dozen of them teachers | part=1",
        ),
        (
            "In Dili, more than 1,000 refugees were still sheltering in the compound of the mission.",
            "displaced - >1000 |  | more than 1,000 refugees",
        ),
        (
            "Clashes killed at least 43 people in Thailand, and more than 300,000 had to evacuate.",
            "killed thailand ≥43 |  | at least 43 people",
            "displaced thailand >300000 |  | more than 300,000 had to evacuate",
        ),
        (
            "Reporters saw tens of thousands of people streaming out of Grozny.",
            "displaced russia ? |  | tens of thousands of people",
        ),
        ("The paper forbids the return of thousands of gunmen to the north of Gaza, where hostages are held.",),
        ("Turkey would like to bring the two presidents together; prisoners were swapped on Friday.",),
        ("Seven villages burned and 120 are left, the mayor said.",),
    ],
    "whose fate it is, more": [
        (
            "The plan provides for a pause in Gaza during which about 40 hostages would be exchanged for some 400 "
            "Palestinian prisoners, two Egyptian security sources said.",
            "released hostages ~40 | two Egyptian security sources | 40 hostages | proposed",
            "prisoners_released palestinian_prisoners ~400 | two Egyptian security sources | 400 Palestinian prisoners "
            "| proposed",
        ),
        (
            "It is believed that 71 of the 153 people abducted in the Oct. 7 assault remain in Gaza.",
            "held hostages 71 | | 71 of the | part=2",
            "taken hostages 153 | | 153 people",
        ),
        (
            "Lebanon's Health Ministry put the toll at 3,558 dead. On the Israeli side, at least 78 people have been "
            "killed in the north and in fighting inside Lebanon.",
            "killed lebanon 3558 | Lebanon's Health Ministry | 3,558 dead",
            "killed israel ≥78 | | 78 people",
        ),
        (
            "In Israel, the prime minister's office puts the death toll from Iranian missiles at 24. It says 592 "
            "people have been injured.",
            "killed israel 24 | Israel | 24",
            "injured israel 592 | Israel | 592 people",
        ),
        (
            "The war in Tigray has driven 2 million people from their homes. Researchers at Ghent University in "
            "Belgium put the toll at 385,000.",
            "displaced ethiopia 2000000 | | 2 million",
            "killed ethiopia 385000 | Researchers at Ghent University in Belgium | 385,000",
        ),
        (
            "Under the deal 50 women and children held in Gaza would be freed in return for a pause and the release of "
            "150 Palestinian women from Israeli jails.",
            "released hostages 50 | | 50 women and children | proposed",
            "prisoners_released palestinian_prisoners 150 | | 150 Palestinian women | proposed",
        ),
        (
            "Militants took around 250 hostages, of whom Israel believes 99 remain alive in Gaza and 31 are dead.",
            "taken hostages ~250 | | 250 hostages",
            "held hostages 99 | Israel | 99 | part=1",
            "dead_hostages hostages 31 | Israel | 31 | part=1",
        ),
        (
            "Officials say that 61 of the 140 pupils abducted by the gang in March remain in the forest.",
            "held hostages 61 | Officials | 61 of the | part=2",
            "taken hostages 140 | Officials | 140 pupils",
        ),
        ("The draft, written by the council's 10 elected members, also demanded that all hostages be freed.",),
        (
            "Soldiers freed four hostages. Their rescue brings to seven the number of captives recovered alive by the "
            "military in Gaza.",
            "released hostages 4 | | four hostages",
            "released hostages 7 | | seven",
        ),
        (
            "Some 120 hostages remain in Gaza, with 43 pronounced dead by Israeli authorities.",
            "held hostages ~120 | | 120 hostages",
            "dead_hostages hostages 43 | Israel | 43 | part=1",
        ),
        (
            "On April 28 at least 68 African migrants died in a detention centre in Saada.",
            "killed yemen ≥68 | | 68 African migrants",
        ),
        (
            "Thirty-nine captives were let go. The remaining four, among them a 14-year-old boy, were still missing at "
            "press time.",
            "released hostages 39 | | Thirty-nine captives",
            "missing - 4 | | The remaining four",
        ),
        (
            "The mayor of Kharkiv said the city was sheltering 8,200 evacuees.",
            "displaced ukraine 8200 | The mayor of Kharkiv | 8,200 evacuees",
        ),
        ("The ICRC has taken more than 2,000 sick and wounded people to Trincomalee by ferry this month.",),
        ("France has asked Kabul not to free three of the prisoners.",),
        (
            "The bandits abducted no fewer than 87 people. Police said five of those had since found their way home.",
            "taken hostages ≥87 | | 87 people",
            "released hostages 5 | Police | five of those | part=1",
        ),
        (
            "In phase one 33 hostages, eight of them dead, were exchanged for around 1,800 Palestinian prisoners.",
            "released hostages 33 | | 33 hostages",
            "dead_hostages hostages 8 | | eight of them | part=1",
            "prisoners_released palestinian_prisoners ~1800 | | 1,800 Palestinian prisoners",
        ),
    ],
    "whose fate it is": [
        (
            "Some 130 students were abducted when gunmen killed 14 guards and 9 people in the village, according to "
            "the governor of Kaduna.",
            "taken hostages ~130 | the governor of Kaduna | 130 students",
            "killed nigeria 14 | the governor of Kaduna | 14 guards",
            "killed nigeria 9 | the governor of Kaduna | 9 people",
        ),
        (
            "The death toll from a raid in which commandos freed three captives in the camp rose to 61, health "
            "officials in Gaza said.",
            "released hostages 3 | Gaza Health Ministry | three captives",
            "killed gaza 61 | Gaza Health Ministry | 61",
        ),
        (
            "The number of hostages killed in captivity has risen to 40, the Israeli army said.",
            "dead_hostages hostages 40 | Israeli military | 40",
        ),
        ("Damascus agreed to let 12,000 villagers go back to Afrin, an official said.",),
        ("The rebels let three nuns go home on Friday.", "released hostages 3 | | three nuns"),
        (
            "Officials say 44 schoolgirls abducted by the group in April remain in the forest.",
            "held hostages 44 | Officials | 44 schoolgirls",
        ),
        (
            "Israel estimates that 58 of those seized that day remain in Gaza.",
            "held hostages 58 | Israel | 58 of those",
        ),
        (
            "How many are left? Fifty-one of those seized in October, at least 20 of them no longer alive, according "
            "to the Israeli army.",
            "dead_hostages hostages ≥20 | Israeli military | 20 of them",
        ),
        (
            "Shelling of Sloviansk killed eight people from three villages, the governor said, two of them children.",
            "killed ukraine 8 | the governor | eight people",
            "killed ukraine 2 | the governor | two of them | part=1",
        ),
        (
            "A drone strike on a bus in Khartoum killed 13 workers from two factories, medics said, five of them "
            "women.",
            "killed sudan 13 | medics | 13 workers",
            "killed sudan 5 | medics | five of them | part=1",
        ),
        (
            "For every soldier handed over, 30 Palestinians including 12 serving life terms are to leave Israeli "
            "prisons.",
            "prisoners_released palestinian_prisoners 30 | | 30 Palestinians | proposed",
            "prisoners_released palestinian_prisoners 12 | | 12 | proposed part=1",
        ),
        (
            "In return, Israel would free 90 women and several hundred men, including dozens facing long terms.",
            "prisoners_released palestinian_prisoners 90 | | 90 women | proposed",
            "prisoners_released palestinian_prisoners ? | | several hundred men | proposed",
            "prisoners_released palestinian_prisoners ? | | dozens | proposed part=2",
        ),
        (
            "A port official spoke of nine sailors unaccounted for after the death toll in Odesa rose to 14.",
            "missing ukraine 9 | A port official | nine sailors",
            "killed ukraine 14 | A port official | 14",
        ),
        (
            "About 6,000 residents of the border villages have been unable to return, the council of Kiryat Shmona "
            "said.",
            "displaced israel ~6000 | the council of Kiryat Shmona | 6,000 residents",
        ),
        (
            "More than 200,000 people have had to move at least twice since the fighting in Goma began, the UN says.",
            "displaced dr_congo >200000 | United Nations | 200,000 people",
        ),
        (
            "Some 2,300 villagers were still in shelters in Kharkiv on Monday, the governor said.",
            "displaced ukraine ~2300 | the governor | 2,300 villagers",
        ),
        ("Some of the 90 were already dead when the ship reached Catania.",),
        (
            "The ministry says 12,040 people have been wounded. Azerbaijan counts 192 soldiers fallen in the six-week "
            "war.",
            "injured azerbaijan 12040 | The ministry | 12,040 people",
            "killed azerbaijan 192 | Azerbaijan | 192 soldiers",
        ),
        ("The sides in Yemen completed their first exchange of prisoners in two and a half years.",),
        (
            "The toll in Tigray could be as high as 9,000, the priest said.",
            "killed ethiopia ≤9000 | the priest | 9,000",
        ),
    ],
    "paragraphs: Gaza and Israel": [
        (
            "The health ministry in Gaza said on Sunday that the bodies of 32 people had arrived at "
            "hospitals over the past day. It said 51 more were wounded. Since October, 35,091 Palestinians "
            "have been killed and 78,827 injured, it added; the ministry does not distinguish between "
            "civilians and fighters.",
            "killed gaza 32 | Gaza Health Ministry | 32 people",
            "injured gaza 51 | Gaza Health Ministry | 51 more",
            "killed gaza 35091 | Gaza Health Ministry | 35,091 Palestinians | period=cumulative",
            "injured gaza 78827 | Gaza Health Ministry | 78,827",
        ),
        (
            "Israeli officials believe about 100 hostages are still in Gaza along with the remains of some "
            "30 others. Of the 250 people seized that day, 105 were freed in last November’s truce. Israel "
            "has rescued three captives alive and recovered the bodies of 12.",
            "held hostages ~100 | Israel | about 100 hostages",
            "dead_hostages hostages ~30 | Israel | some 30 others",
            "taken hostages 250 | | 250 people",
            "released hostages 105 | | 105 | part=3",
            "released hostages 3 | | three captives",
            "dead_hostages hostages 12 | | 12",
        ),
        (
            "Palestinian Red Crescent crews treated 24 people for tear gas inhalation and three for gunshot "
            "wounds in Nablus. A 17-year-old was killed, the 20th death in the city this year.",
            "injured west_bank 3 | Palestinian Red Crescent crews | three",
        ),
        (
            "Gaza’s civil defence said 14 members of the same family died in the bombardment of Beit Lahia, "
            "among them five under the age of ten.",
            "killed gaza 14 | Gaza Civil Defence | 14 members",
            "killed gaza 5 | Gaza Civil Defence | five | part=1",
        ),
    ],
    "paragraphs: Ukraine and Russia": [
        (
            "Russian guided bombs hit a printing house in Kharkiv on Thursday, killing seven employees and "
            "injuring at least 21, Ukrainian prosecutors said.",
            "killed ukraine 7 | Ukrainian prosecutors | seven employees",
            "injured ukraine ≥21 | Ukrainian prosecutors | at least 21",
        ),
        (
            "In Russia’s Belgorod region, the governor said the death toll from Sunday’s collapse of a block "
            "of flats had risen to 15 with 27 hurt. Ukraine did not comment.",
            "killed russia 15 | the governor | 15",
            "injured russia 27 | the governor | 27 hurt",
        ),
        (
            "The UN has verified 10,810 civilian deaths in Ukraine since February 2022, 594 of them of "
            "minors, though it believes the real numbers are considerably higher.",
            "killed ukraine 10810 | United Nations | 10,810 civilian deaths | period=cumulative",
            "killed ukraine 594 | United Nations | 594 of them | part=1",
        ),
        (
            "Rescuers ended their search in Odesa after finding the twelfth body. Five of the 12 killed were "
            "children; 20 people had been wounded.",
            "killed ukraine 5 | | Five of the 12 killed | part=2",
            "killed ukraine 12 | | 12 killed",
            "injured ukraine 20 | | 20 people",
        ),
    ],
    "paragraphs: Sudan, Congo, Sahel": [
        (
            "Paramilitary fighters killed at least 100 people in the village of Wad al-Noura in a day-long "
            "attack, the local resistance committee said, putting out pictures of rows of shrouds.",
            "killed sudan ≥100 | the local resistance committee | at least 100 people",
        ),
        (
            "El Fasher’s last hospital has taken in 1,315 wounded since 10 May, and 208 have died there, "
            "Doctors Without Borders said. Some 130,000 residents have fled the city.",
            "injured sudan 1315 | Doctors Without Borders | 1,315 wounded",
            "killed sudan 208 | Doctors Without Borders | 208 have died",
            "displaced sudan ~130000 | | 130,000 residents",
        ),
        (
            "Mali’s army lost 15 soldiers and “neutralised” some 60 assailants in Diafarabé, the general staff said.",
            "killed mali 15 | the general staff | 15 soldiers",
        ),
        (
            "More than 20,000 people have been killed in a decade of violence in Burkina Faso and two "
            "million uprooted, a tenth of the population.",
            "killed burkina_faso >20000 | | More than 20,000 people",
            "displaced burkina_faso 2000000 | | two million",
        ),
        (
            "Shells landed on the Mugunga camp on the edge of Goma on 3 May: 18 dead, 32 injured, says the UN.",
            "killed dr_congo 18 | United Nations | 18 dead",
            "injured dr_congo 32 | United Nations | 32 injured",
        ),
        (
            "Niger’s defence ministry put its losses at 23 dead and 17 wounded in the ambush near Tillabéri; "
            "“about thirty” attackers were killed, it said.",
            "killed niger 23 | Niger’s defence ministry | 23 dead",
            "injured niger 17 | Niger’s defence ministry | 17 wounded",
            "killed niger ~30 | Niger’s defence ministry | about thirty",
        ),
    ],
    "paragraphs: Lebanon, Syria, Yemen": [
        (
            "An Israeli raid on a house in Houla killed four people of one family on Sunday, Lebanon’s state "
            "news agency said. At least 390 people, including more than 70 civilians, have been killed in "
            "Lebanon since October, according to an AFP tally.",
            "killed lebanon 4 | Lebanon’s state news agency | four people",
            "killed lebanon ≥390 | AFP | At least 390 people",
            "killed lebanon >70 | AFP | more than 70 civilians | part=2",
        ),
        (
            "Over 90,000 Lebanese and as many as 80,000 Israelis have been displaced by eight months of fire "
            "across the border.",
            "displaced lebanon >90000 | | 90,000 Lebanese",
            "displaced israel ≤80000 | | 80,000 Israelis",
        ),
        (
            "Five members of the security forces were killed and a sixth was wounded when a roadside bomb "
            "went off near Deraa, SANA reported.",
            "killed syria 5 | SANA | Five members",
        ),
        (
            "Yemen’s rebels freed 113 detainees unilaterally on Sunday. The Red Cross, which checked their "
            "identities, said all had been held in connection with the conflict. A swap of 900 in 2023 took "
            "three days.",
            "prisoners_released yemen 113 | | 113 detainees",
            "prisoners_released yemen 900 | | swap of 900",
        ),
        (
            "The boat, with 260 people aboard, sank off Aden; 49 drowned and 140 are missing, the migration "
            "agency said.",
            "killed yemen 49 | the migration agency | 49 drowned",
            "missing yemen 140 | the migration agency | 140 are missing",
        ),
        (
            "Nabatieh’s mayor and 15 municipal workers were killed as they handed out food. Fifty-two others "
            "were hurt.",
            "killed lebanon 15 | | 15 municipal workers",
            "injured lebanon 52 | | Fifty-two others",
        ),
    ],
    "paragraphs: Americas, Asia, Europe": [
        (
            "Gunmen burst into a chapel in Pont-Sondé before dawn, killing 70 people, the UN said. Sixteen "
            "were gravely injured and 6,270 fled, most of them to Saint-Marc. Prime Minister Luc Benoit "
            "called it an odious crime.",
            "killed haiti 70 | United Nations | 70 people",
            "injured haiti 16 | | Sixteen",
            "displaced haiti 6270 | | 6,270 fled",
        ),
        (
            "Seven police officers died and two were hurt in a bomb attack on their truck in Huila, "
            "Colombia’s president said. He blamed a faction that left the 2016 peace process.",
            "killed colombia 7 | Colombia’s president | Seven police officers",
            "injured colombia 2 | Colombia’s president | two were hurt",
        ),
        (
            "A court in Bogotá heard that troops had murdered 6,402 civilians and passed them off as guerrillas.",
            "killed colombia 6402 | | 6,402 civilians",
        ),
        (
            "A suicide attack on a girls’ school in Kabul killed 53 people, 46 of them girls and young "
            "women, UNAMA said. An earlier count stood at 35.",
            "killed afghanistan 53 | UNAMA | 53 people",
            "killed afghanistan 46 | UNAMA | 46 of them | part=1",
            "killed afghanistan 35 | | 35 | withdrawn",
        ),
        (
            "Militants stormed a train in Balochistan and took some 440 passengers hostage. The army says it "
            "freed 354 and killed all 33 attackers; 26 hostages died.",
            "taken hostages ~440 | | some 440 passengers",
            "released hostages 354 | The army | 354",
            "killed pakistan 33 | The army | 33 attackers",
            "dead_hostages hostages 26 | The army | 26 hostages",
        ),
        (
            "Myanmar’s junta freed 3,303 prisoners, 13 women among them, in an amnesty to mark the new year.",
            "prisoners_released myanmar 3303 | | 3,303 prisoners",
            "prisoners_released myanmar 13 | | 13 women | part=1",
        ),
        (
            "The Philippine army said four soldiers were killed in Munai while they were on their way back "
            "from a Ramadan distribution; six suspects are being sought.",
            "killed philippines 4 | The Philippine army | four soldiers",
        ),
        (
            "Ethiopia’s rights commission reported that at least 45 civilians were killed by federal troops "
            "in Merawi, in Amhara. The government has not replied to a letter of 16 pages.",
            "killed ethiopia ≥45 | Ethiopia’s rights commission | at least 45 civilians",
        ),
    ],
    "paragraphs: more of Gaza and Israel": [
        (
            "Israel’s war has killed at least 61,700 Palestinians in Gaza, according to the territory’s "
            "health ministry. Women and children make up about half. Another 14,000 are thought to lie under "
            "the rubble, officials say.",
            "killed gaza ≥61700 | Gaza Health Ministry | at least 61,700 Palestinians",
            "missing gaza 14000 | officials | 14,000",
        ),
        (
            "Gaza’s media office says 220 journalists have been killed since the start of the war. Reporters "
            "Without Borders puts the number at more than 200, at least 44 of them slain while working.",
            "killed gaza 220 | Gaza Government Media Office | 220 journalists",
            "killed gaza >200 | Reporters Without Borders | more than 200",
            "killed gaza ≥44 | Reporters Without Borders | at least 44 of them | part=2",
        ),
        (
            "Some 800,000 people had fled Rafah since 6 May, the head of UNRWA said on Saturday. “They move "
            "to places without water or latrines,” he wrote. UN figures put the number displaced from the "
            "north in the same week at 100,000.",
            "displaced gaza ~800000 | the head of UNRWA | 800,000 people",
            "displaced gaza 100000 | United Nations | 100,000",
        ),
    ],
    "paragraphs: more of other wars": [
        (
            "Syrian security forces and allied gunmen killed 745 civilians in the coastal region in two "
            "days, according to the Observatory. It also counted 125 government troops and 148 fighters "
            "loyal to the former president among the dead.",
            "killed syria 745 | the Observatory | 745 civilians",
            "killed syria 125 | the Observatory | 125 government troops",
            "killed syria 148 | the Observatory | 148 fighters",
        ),
        (
            "At least 61 people have been killed in an attack on a market in Tora, in Sudan’s North Darfur, "
            "activists say. The army has denied targeting civilians. Tens of thousands of people have died "
            "and 12 million have been forced from their homes since the war erupted.",
            "killed sudan ≥61 | activists | At least 61 people",
            "killed sudan ? | | Tens of thousands of people",
            "displaced sudan 12000000 | | 12 million",
        ),
        (
            "More than 700 people have been killed and 2,800 wounded in fighting in and around Goma in five "
            "days, the UN says. Spokesperson Claire Dumont said the figures came from the WHO and its "
            "partners and were expected to rise. Nine South African peacekeepers were among those killed.",
            "killed dr_congo >700 | United Nations | More than 700 people",
            "injured dr_congo 2800 | United Nations | 2,800 wounded",
            "killed south_africa 9 | | Nine South African peacekeepers",
        ),
        (
            "Gunmen on motorbikes have killed 44 worshippers in a mosque at Fambita in Niger, the interior "
            "ministry says, adding that 13 others were hurt. Three days of mourning were declared.",
            "killed niger 44 | the interior ministry | 44 worshippers",
            "injured niger 13 | the interior ministry | 13 others",
        ),
        (
            "Myanmar’s earthquake and war: the shadow government says 2,400 people were killed when the "
            "quake struck, while air raids have killed 72 civilians since, two of them medics.",
            "killed myanmar 2400 | the shadow government | 2,400 people",
            "killed myanmar 72 | the shadow government | 72 civilians",
            "killed myanmar 2 | the shadow government | two of them | part=2",
        ),
        (
            "Twelve children were killed by a rocket on a football pitch in Majdal Shams, in the Golan "
            "Heights, and 42 people were hurt. Israel blamed Hezbollah, which denied firing it.",
            "killed israel 12 | | Twelve children",
            "injured israel 42 | | 42 people",
        ),
        (
            "Ethiopian troops fired on a crowd in Merawi; residents told the BBC that more than 80 people "
            "died. The authorities have given no toll. Nearly 9,000 pupils have been out of school for 14 "
            "months.",
            "killed ethiopia >80 | residents | more than 80 people",
        ),
    ],
    "background paragraphs": [
        (
            "The offensive has killed more than 38,000 people, according to Gaza’s health ministry, which "
            "does not say how many of them were fighters.",
            "killed gaza >38000 | Gaza Health Ministry | more than 38,000 people",
        ),
        (
            "The war began when gunmen stormed into southern Israel, killing 1,200 people and dragging 251 "
            "hostages back to Gaza, by Israeli counts.",
            "killed israel 1200 | Israel | 1,200 people",
            "taken hostages 251 | Israel | 251 hostages",
        ),
        (
            "Israel’s retaliatory assault has killed at least 43,061 people in Gaza, most of them women and "
            "children, the Hamas-run territory’s health ministry says; the UN regards its figures as "
            "reliable.",
            "killed gaza ≥43061 | Gaza Health Ministry | at least 43,061 people",
        ),
        (
            "The conflict in Tigray, which ended in November 2022, may have cost 600,000 lives, according to "
            "the African Union’s envoy.",
            "killed ethiopia 600000 | the African Union’s envoy | 600,000 lives",
        ),
        (
            "Nearly 15,000 civilians have died and more than 36,000 have been hurt in Ukraine since Russia "
            "invaded in February 2022, UN monitors estimate.",
            "killed ukraine ~15000 | UN monitors | 15,000 civilians",
            "injured ukraine >36000 | UN monitors | more than 36,000",
        ),
        (
            "The ELN, founded in 1964, has some 6,000 members. Six decades of conflict in Colombia have left "
            "450,000 dead, 80 percent of them civilians, and made millions flee.",
            "killed colombia 450000 | | 450,000 dead",
            "displaced colombia ? | | millions",
        ),
        (
            "More than 40,000 people have been killed and two million displaced by the jihadist insurgency "
            "in Nigeria’s north-east since 2009.",
            "killed nigeria >40000 | | More than 40,000 people",
            "displaced nigeria 2000000 | | two million",
        ),
        (
            "The coup of February 2021 set off a civil war in Myanmar in which at least 6,000 civilians have "
            "died, rights groups say, and more than 20,000 political prisoners are behind bars.",
            "killed myanmar ≥6000 | rights groups | at least 6,000 civilians",
        ),
        (
            "Syria’s thirteen-year war killed more than half a million people and uprooted half of its "
            "pre-war population of 23 million.",
            "killed syria >500000 | | more than half a million people",
        ),
        (
            "The Taliban’s return in 2021 came after a war that cost the lives of 2,461 American troops and "
            "some 70,000 Afghan soldiers and police.",
            "killed united_states 2461 | | 2,461 American troops",
            "killed afghanistan ~70000 | | 70,000 Afghan soldiers",
        ),
        (
            "Mali has been in turmoil since 2012. Last week 66 soldiers and five militiamen died in two "
            "attacks in the region of Ségou, officials said, though security sources put the army’s losses "
            "at 81.",
            "killed mali 66 | officials | 66 soldiers",
            "killed mali 5 | officials | five militiamen",
            "killed mali 81 | security sources | 81",
        ),
        (
            "During the week-long truce Hamas freed 105 hostages – 81 Israelis, 23 Thais and a Filipino – "
            "while Israel released 240 prisoners, all of them women and teenagers.",
            "released hostages 105 | | 105 hostages",
            "released hostages 81 | | 81 Israelis | part=1",
            "released hostages 23 | | 23 Thais | part=1",
            "prisoners_released palestinian_prisoners 240 | | 240 prisoners",
        ),
        (
            "Under phase one 33 hostages, among them all women, children and men over 50, would leave Gaza "
            "during 42 days. In return between 700 and 1,000 Palestinian prisoners, about 100 of them "
            "serving long terms, would be let go.",
            "released hostages 33 | | 33 hostages | proposed",
            "prisoners_released palestinian_prisoners 700-1000 | | between 700 and 1,000 Palestinian "
            "prisoners | proposed",
            "prisoners_released palestinian_prisoners ~100 | | about 100 of them | proposed part=2",
        ),
        (
            "Hamas-led militants killed some 1,200 people, mostly civilians, and abducted about 250 in the "
            "attack on southern Israel that started the war. They still hold about 120 captives, around a "
            "third of them believed to be dead.",
            "killed israel ~1200 | | some 1,200 people",
            "taken hostages ~250 | | about 250",
            "held hostages ~120 | | about 120 captives",
        ),
    ],
    "paragraphs: reports, lists and live pages": [
        (
            "14:05 GMT\n\nDeath toll in Kabul rises\n\nAfghanistan’s interior ministry now says 19 people "
            "died in the blast, with 41 injured.\n\n13:40 GMT\n\nWitnesses report two explosions 5 minutes "
            "apart.",
            "killed afghanistan 19 | Afghanistan’s interior ministry | 19 people",
            "injured afghanistan 41 | Afghanistan’s interior ministry | 41 injured",
        ),
        (
            "What we know so far:\n\n• At least 73 people were killed in Israeli strikes across Gaza on "
            "Wednesday, medics say\n• 27 of them died in Jabalia\n• The cabinet meets at 8pm",
            "killed gaza ≥73 | medics | At least 73 people",
            "killed gaza 27 | | 27 of them | part=1",
        ),
        (
            "KEY POINTS\nRussia fires 120 drones\n2 killed, 17 injured in Kyiv – mayor\nPoland scrambles jets",
            "killed ukraine 2 | mayor | 2 killed",
            "injured ukraine 17 | mayor | 17 injured",
        ),
        (
            "BREAKING: Three Israeli hostages handed over to Red Cross in Gaza City — Israeli army",
            "released hostages 3 | Israeli military | Three Israeli hostages",
        ),
        (
            "The Sahel in numbers: 3,885 deaths from jihadist violence in Burkina Faso last year, 2.1 "
            "million displaced, 5,700 schools shut.",
            "killed burkina_faso 3885 | | 3,885 deaths",
            "displaced burkina_faso 2100000 | | 2.1 million displaced",
        ),
        (
            "Watch: residents of Aleppo bury six relatives killed in Tuesday’s shelling (1:42)",
            "killed syria 6 | | six relatives",
        ),
    ],
}

# These once failed.
BUGS: dict[str, list[Case]] = {
    "paragraphs: more of Gaza and Israel": [
        (
            "A proposal by US envoy Daniel Hart would see 10 living hostages and the remains of 18 returned "
            "over 60 days. Hamas answered that it would free 10 alive and hand over 18 bodies “in exchange "
            "for an agreed number of prisoners”.",
            "released hostages 10 | | 10 living hostages | proposed",
            "dead_hostages hostages 18 | | remains of 18 | proposed",
            "released hostages 10 | Hamas | 10 | proposed",
            "dead_hostages hostages 18 | Hamas | 18 bodies | proposed",
        ),
        (
            "Of the 251 hostages Hamas abducted when it attacked Israel in 2023, sparking the war, 58 remain "
            "in captivity, around a third of whom are believed to be alive. Mediators put forward a plan "
            "that would return half the living captives and half the bodies in exchange for a 60-day truce "
            "and the release of Palestinian prisoners.",
            "taken hostages 251 | | 251 hostages",
            "held hostages 58 | | 58 remain | part=1",
        ),
    ],
    "paragraphs: more of other wars": [
        (
            "Colombia’s Catatumbo: over 50,000 people have fled since mid-January when the ELN attacked "
            "dissidents of another group, leaving 63 dead by the governor’s account. About 2,500 are "
            "confined to their hamlets.",
            "displaced colombia >50000 | the governor | over 50,000 people",
            "killed colombia 63 | the governor | 63 dead",
        ),
        (
            "The Kurdish-led forces said they had lost 11 fighters at the Tishrin dam in Syria and killed "
            "“dozens”. Turkey’s defence ministry spoke of “neutralised” militants.",
            "killed syria 11 | The Kurdish-led forces | 11 fighters",
            "killed syria ? | The Kurdish-led forces | dozens",
        ),
        (
            "LVIV, Ukraine (Reuters) - Russia launched its biggest attack in months early on Monday, firing "
            "over 200 missiles and drones and killing at least seven people, officials said. Air force "
            "commander Pavlo Savchuk said 102 missiles had been shot down. In Zaporizhzhia a man, 57, was "
            "killed and four people were injured.",
            "killed ukraine ≥7 | officials | at least seven people",
            "injured ukraine 4 | | four people",
        ),
    ],
    "paragraphs: Ukraine and Russia": [
        (
            "Kyiv’s military intelligence says 3,405 Ukrainian prisoners have come home in 53 exchanges "
            "since the invasion began. Ninety more were freed on Friday, and an equal number of Russians.",
            "prisoners_released ukraine 3405 | Kyiv’s military intelligence | 3,405 Ukrainian prisoners | "
            "period=cumulative",
            "prisoners_released ukraine 90 | | Ninety more",
        ),
    ],
    "background paragraphs": [
        (
            "Since the war between the army and the Rapid Support Forces broke out in Sudan in April 2023, "
            "at least 20,000 people have been killed and more than 11 million displaced, the UN says; US "
            "researchers speak of up to 150,000 dead.",
            "killed sudan ≥20000 | United Nations | at least 20,000 people",
            "displaced sudan >11000000 | United Nations | more than 11 million",
            "killed sudan ≤150000 | US researchers | up to 150,000 dead",
        ),
        (
            "More than 3,500 people died in the Troubles; the Kingsmill shootings of 1976, in which ten "
            "textile workers were killed and one survived, remain without a conviction.",
            "killed northern_ireland >3500 | | More than 3,500 people",
            "killed northern_ireland 10 | | ten textile workers",
        ),
    ],
    "paragraphs: reports, lists and live pages": [
        (
            "Flash update #3: Cabo Delgado. As of 2 May, an estimated 91,200 people (19,700 families) had "
            "fled to Chiúre district after attacks, IOM data show. 44% are children.",
            "displaced mozambique ~91200 | IOM | 91,200 people",
        ),
    ],
    "paragraphs: Americas, Asia, Europe": [
        (
            "Twenty-nine people died, among them a woman pregnant with twins, and some 220 were hurt when a "
            "car bomb went off in Omagh on 15 August 1998.",
            "killed northern_ireland 29 | | Twenty-nine people",
            "injured northern_ireland ~220 | | some 220",
        ),
    ],
}

KNOWN_MISSES: dict[str, list[Case]] = {
    "paragraphs: Gaza and Israel": [
        (
            "Two Israeli reservists were killed by an anti-tank missile in Netzarim on Tuesday, the army "
            "announced, raising to 263 the number of soldiers lost in the ground offensive.",
            "killed israel 2 | Israeli military | Two Israeli reservists",
            "killed israel 263 | Israeli military | 263 | period=cumulative",
        ),
        (
            "The list of names is shorter now, said a Palestinian official close to the talks. Under the "
            "latest text Israel would let go 30 Palestinian prisoners for each civilian and 50 for each "
            "female soldier.",
            "prisoners_released palestinian_prisoners 30 | | 30 Palestinian prisoners | proposed",
            "prisoners_released palestinian_prisoners 50 | | 50 for each female soldier | proposed",
        ),
        (
            "A strike on a home in the Nuseirat camp killed a couple and their four children, according to "
            "Al-Awda hospital. Five others were pulled alive from under the debris.",
            "killed gaza 4 | Al-Awda hospital | four children",
        ),
        (
            "Families marked the 200th day of captivity of the 133 people still held in the Strip; the forum "
            "that speaks for them says at least 36 are dead.",
            "held hostages 133 | | 133 people",
            "dead_hostages hostages ≥36 | the forum | at least 36 | part=1",
        ),
    ],
    "paragraphs: Ukraine and Russia": [
        (
            "Shrapnel hurt a woman, 63, and two utility workers in Nikopol; eleven houses and a gas pipe "
            "were damaged, Governor Taras Lysenko wrote on Telegram.",
            "injured ukraine 2 | Governor Taras Lysenko | two utility workers",
        ),
        (
            "Moscow said it had downed 68 drones over Krasnodar and killed up to 1,200 Ukrainian troops in a "
            "day, a claim that could not be verified.",
            "killed ukraine ≤1200 | Moscow | up to 1,200 Ukrainian troops | period=daily",
        ),
        (
            "Almost 6.5 million Ukrainians live abroad as refugees and 3.7 million are displaced at home.",
            "displaced ukraine ~6500000 | | 6.5 million Ukrainians",
            "displaced ukraine 3700000 | | 3.7 million",
        ),
    ],
    "paragraphs: Sudan, Congo, Sahel": [
        (
            "An attack attributed to the ADF left more than 40 dead in Lubero territory. Administrator Jonas "
            "Kambale spoke of 42 bodies; civil society groups of 44. Nineteen people were abducted.",
            "killed dr_congo >40 | | more than 40 dead",
            "killed dr_congo 42 | Administrator Jonas Kambale | 42 bodies",
            "killed dr_congo 44 | civil society groups | 44",
            "taken hostages 19 | | Nineteen people",
        ),
        (
            "Bandits rode into Dansadau, Zamfara, shot six farmers dead and led away between 50 and 60 "
            "women, a village head told Reuters.",
            "killed nigeria 6 | a village head | six farmers",
            "taken hostages 50-60 | a village head | between 50 and 60 women",
        ),
    ],
    "paragraphs: Lebanon, Syria, Yemen": [
        (
            "The Observatory, a monitor based in Britain, has documented 507,567 deaths in Syria since 2011; "
            "164,223 were civilians.",
            "killed syria 507567 | The Observatory | 507,567 deaths | period=cumulative",
            "killed syria 164223 | The Observatory | 164,223 | part=1",
        ),
        (
            "The Houthis hold more than 50 aid workers, 13 of them from the UN, and have sentenced three to death.",
            "held hostages >50 | | more than 50 aid workers",
            "held hostages 13 | | 13 of them | part=1",
        ),
    ],
    "paragraphs: Americas, Asia, Europe": [
        (
            "More than 8,000 men and boys were killed at Srebrenica in July 1995; about a thousand have yet "
            "to be found.",
            "killed bosnia >8000 | | More than 8,000 men",
            "missing bosnia ~1000 | | about a thousand",
        ),
    ],
    "paragraphs: more of Gaza and Israel": [
        (
            "JERUSALEM (AP) — Hamas released two more Israeli hostages on Saturday, bringing to 18 the "
            "number freed under the ceasefire. Israel let 183 Palestinian prisoners go in return, among them "
            "18 serving life sentences. Seventy-nine of those taken on Oct. 7 are still in Gaza; Israel has "
            "said 34 of them are dead.",
            "released hostages 2 | | two more Israeli hostages",
            "released hostages 18 | | 18",
            "prisoners_released palestinian_prisoners 183 | | 183 Palestinian prisoners",
            "prisoners_released palestinian_prisoners 18 | | 18 | part=3",
            "held hostages 79 | | Seventy-nine",
            "dead_hostages hostages 34 | Israel | 34 of them | part=5",
        ),
        (
            "Qatar’s foreign ministry said 10 Israelis and two Thais were handed to the Red Cross on Tuesday "
            "evening, and that 30 Palestinians were let out of Israeli jails. Egypt said it hoped the truce "
            "could be prolonged by two days, which would mean 20 more hostages coming home.",
            "released hostages 10 | Qatar’s foreign ministry | 10 Israelis",
            "released hostages 2 | Qatar’s foreign ministry | two Thais",
            "prisoners_released palestinian_prisoners 30 | Qatar’s foreign ministry | 30 Palestinians",
            "released hostages 20 | Egypt | 20 more hostages | proposed",
        ),
        (
            "The Israeli military said a soldier was killed and three were seriously hurt in southern Gaza "
            "on Wednesday. Hours later four rockets were fired at Sderot; nobody was injured.",
            "injured israel 3 | Israeli military | three were seriously hurt",
        ),
    ],
    "paragraphs: more of other wars": [
        (
            "Pakistani forces killed 54 Pakistani militants as they tried to cross from Afghanistan, the "
            "army said. It was the highest number slain in one clash. A separate blast outside a peace "
            "committee’s office in Wana killed seven and wounded 16.",
            "killed pakistan 54 | The army | 54 Pakistani militants",
            "killed pakistan 7 | | killed seven",
            "injured pakistan 16 | | wounded 16",
        ),
        (
            "An overnight attack by gang members on the town of Kenscoff left about 150 people dead since "
            "late January, a UN report says, and over 3,000 displaced. Haiti’s police lost two officers and "
            "a Kenyan colleague.",
            "killed haiti ~150 | United Nations | about 150 people",
            "displaced haiti >3000 | United Nations | over 3,000",
            "killed haiti 2 | | two officers",
        ),
        (
            "A Saudi-led coalition strike on a detention centre in Saada in January 2022 killed 91 detainees "
            "and injured 236. On the same night children playing football died in Hodeidah: three, by the "
            "count of Save the Children.",
            "killed yemen 91 | | 91 detainees",
            "injured yemen 236 | | injured 236",
            "killed yemen 3 | Save the Children | three",
        ),
        (
            "Russia handed over the bodies of 1,212 Ukrainian soldiers on Wednesday and received 27 of its "
            "own, Moscow’s negotiator said.",
            "killed ukraine 1212 | Moscow’s negotiator | 1,212 Ukrainian soldiers",
            "killed russia 27 | Moscow’s negotiator | 27",
        ),
    ],
    "background paragraphs": [
        (
            "Haiti has had no elected president since 2021. Gangs control most of the capital; over 5,600 "
            "people were killed last year, 2,200 injured and almost 1,500 kidnapped, and more than a "
            "million, half of them children, have been driven from their homes.",
            "killed haiti >5600 | | over 5,600 people",
            "injured haiti 2200 | | 2,200 injured",
            "taken hostages ~1500 | | almost 1,500 kidnapped",
            "displaced haiti >1000000 | | more than a million",
        ),
        (
            "Yemen’s war has caused an estimated 377,000 deaths, 60 per cent of them from hunger and "
            "disease, a UN study found in 2021.",
            "killed yemen ~377000 | UN | 377,000 deaths",
        ),
        (
            "In the M23’s advance some 7,000 people have been killed since January, Congo’s prime minister "
            "told the council in Geneva; 450,000 were left without shelter after 90 camps were destroyed.",
            "killed dr_congo ~7000 | Congo’s prime minister | some 7,000 people",
            "displaced dr_congo 450000 | | 450,000",
        ),
        (
            "The two armies have exchanged more than 5,700 prisoners since 2022. In the latest swap, on "
            "Sunday, each side got 303.",
            "prisoners_released - >5700 | | more than 5,700 prisoners",
            "prisoners_released - 303 | | 303",
        ),
    ],
    "paragraphs: reports, lists and live pages": [
        (
            "SITUATION REPORT No. 14 – Ituri\n\nKey figures\n- 34 people killed and 12 injured in Djugu "
            "territory (civil society)\n- 18,500 newly displaced since 22 April\n- 6 health centres looted",
            "killed dr_congo 34 | civil society | 34 people",
            "injured dr_congo 12 | civil society | 12 injured",
            "displaced dr_congo 18500 | | 18,500 newly displaced",
        ),
        (
            "Correction: an earlier version of this article said 40 people were killed in the raid on "
            "Soumpi, in Mali. The army’s statement said 14.",
            "killed mali 40 | an earlier version of this article | 40 people | withdrawn",
            "killed mali 14 | The army | 14",
        ),
        (
            "In Port Sudan, Reuters’ Amal Idris reports: the doctors’ network lists 5 dead, among them a "
            'midwife, and 20 hurt after yesterday’s shelling of El Obeid. "The wards are full, and we have '
            '2 surgeons," it wrote.',
            "killed sudan 5 | the doctors’ network | 5 dead",
            "injured sudan 20 | the doctors’ network | 20 hurt",
        ),
        (
            "Casualty figures provided by the Gaza Ministry of Health (as of 30 April): 34,568 killed; "
            "77,765 injured. Israel: over 1,200 killed, 5,400 injured, according to Israeli authorities.",
            "killed gaza 34568 | Gaza Health Ministry | 34,568 killed",
            "injured gaza 77765 | Gaza Health Ministry | 77,765 injured",
            "killed israel >1200 | Israel | over 1,200 killed",
            "injured israel 5400 | Israel | 5,400 injured",
        ),
        (
            "Explainer: who are the hostages? Hamas took 251 people on 7 October. 105 were let go in "
            "November 2023, four before that; eight have been rescued by troops.",
            "taken hostages 251 | | 251 people",
            "released hostages 105 | | 105",
            "released hostages 4 | | four",
            "released hostages 8 | | eight",
        ),
    ],
}


@pytest.mark.parametrize("case", table(DEVELOPED, BUGS) + misses(KNOWN_MISSES))
def test_longer_agency_copy_is_read(case):
    check(case)
