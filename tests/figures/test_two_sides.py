"""Figures in articles with two sides: whose dead, parts across sentences, claims within reports. All invented."""

from __future__ import annotations

import pytest
from figure_rows import Case, check, misses, table

DEVELOPED: dict[str, list[Case]] = {
    "two countries in one article": [
        (
            "Jets crossed the frontier at dawn. Bombs fell on a market in Khost, an Afghan province. Nine "
            "people were killed, a nurse said.\nPakistan’s army said it had hit militants.",
            "killed afghanistan 9 | a nurse | Nine people",
        ),
        (
            "In Oddar Meanchey, Cambodia, a pagoda was shelled. Two monks died and eleven villagers were "
            "hurt.\nThailand denies the charge. Thai jets stayed home.",
            "killed cambodia 2 | | Two monks",
            "injured cambodia 11 | | eleven villagers",
        ),
        (
            "Indian guns opened up along the Line of Control. A shell hit a house in Kotli, in Pakistan. A "
            "family of five died, neighbours said.",
            "killed pakistan 5 | neighbours | family of five",
        ),
        (
            "Armenia and Azerbaijan traded fire again. In Goris, in southern Armenia, drones hit a school. "
            "Some 14 pupils were wounded.\nAzerbaijan said Azerbaijan had fired at Azerbaijani soil only.",
            "injured armenia ~14 | | 14 pupils",
        ),
        (
            "Explosions in Russian border villages killed three people on Sunday, the regional governor "
            "said, hours after a drone hit Kyiv.",
            "killed russia 3 | the regional governor | three people",
        ),
        (
            "Cambodia’s interior ministry has reported 12 people killed since Thursday, while Thai villages emptied.",
            "killed cambodia 12 | Cambodia’s interior ministry | 12 people",
        ),
        (
            "Ethiopia has confirmed the deaths of 40 people; Sudan, whose troops fired, said nothing. Sudan "
            "and Sudanese farmers claim the land.",
            "killed ethiopia 40 | Ethiopia | 40 people",
        ),
        (
            "Afghanistan and Pakistan both claimed the ridge. Islamabad said 19 of its guards and more than "
            "80 Taliban fighters had been killed in Pakistan’s north-west.",
            "killed pakistan 19 | Islamabad | 19 of its guards",
            "killed afghanistan >80 | Islamabad | 80 Taliban fighters",
        ),
        (
            "Seven Malian soldiers died in an ambush near Tessit, in Mali. Four others were hurt, the army "
            "said.\nNiger, Niger and Burkina Faso sent condolences.",
            "killed mali 7 | | Seven Malian soldiers",
            "injured mali 4 | the army | Four others",
        ),
    ],
    "whose own dead": [
        (
            "Rwanda and Congo traded blame on Friday. Kinshasa put its own dead at 31.",
            "killed dr_congo 31 | Kinshasa | 31",
        ),
        (
            "Gaza toll passes 41,000 as envoys meet in Doha",
            "killed gaza >41000 | | 41,000",
        ),
        (
            "Lebanon toll rises to 2,300 while ministers gather in Paris",
            "killed lebanon 2300 | | 2,300",
        ),
        (
            "Israel’s tally puts those killed on Oct. 7 at about 1,200.",
            "killed israel ~1200 | Israel | 1,200",
        ),
        (
            "The monitor put the dead at 88 and the wounded at more than 200 in Aleppo.",
            "killed syria 88 | The monitor | 88",
            "injured syria >200 | The monitor | 200",
        ),
        (
            "Sudan’s army put its dead at 60 after the battle for Babanusa.",
            "killed sudan 60 | Sudan’s army | 60",
        ),
        (
            "Fatalities in Ituri reached 45 by nightfall, civil society groups said.",
            "killed dr_congo 45 | civil society groups | 45",
        ),
        (
            "Cholera deaths in Sana’a passed 300, bringing deaths in Yemen this year to 1,100.",
            "killed yemen >300 | | 300",
            "killed yemen 1100 | | 1,100",
        ),
    ],
    "fled to another country": [
        (
            "Fighting in Sudan has displaced about 700,000 people, of whom 90,000 crossed into Chad.",
            "displaced sudan ~700000 | | 700,000 people",
            "displaced sudan 90000 | | 90,000 | part=1",
        ),
        (
            "Fearing reprisals, 4,500 villagers in Equatoria, South Sudan, fled to Uganda.",
            "displaced south_sudan 4500 | | 4,500 villagers",
        ),
        (
            "Over 30,000 people have fled into Rwanda since Bukavu, in Congo, fell.",
            "displaced dr_congo >30000 | | 30,000 people",
        ),
        (
            "The junta’s raids on Lashio in Myanmar uprooted 12,000 people, and hundreds of them crossed to Thailand.",
            "displaced myanmar 12000 | | 12,000 people",
            "displaced myanmar ? | | hundreds of them | part=1",
        ),
        (
            "Some 2,000 Syrians fled to Lebanon from Homs.",
            "displaced syria ~2000 | | 2,000 Syrians",
        ),
        (
            "Half of Tigray starved. More than 60,000 people fled to Sudan. Ethiopia’s army and Ethiopia’s "
            "allies moved on.",
            "displaced ethiopia >60000 | | 60,000 people",
        ),
        (
            "In Cabo Delgado, Mozambique, 8,000 families left; 15,000 people had fled towards Tanzania a year before.",
            "displaced mozambique 15000 | | 15,000 people",
        ),
        (
            "Up to 5,000 people were driven out of Kharkiv into Poland by the raids.",
            "displaced ukraine ≤5000 | | 5,000 people",
        ),
    ],
    "parts of the dead counted before": [
        (
            "At least 34 people were killed and 80 wounded in Omdurman. Five of the dead were nurses.",
            "killed sudan ≥34 | | 34 people",
            "injured sudan 80 | | 80",
            "killed sudan 5 | | Five of the dead | part=1",
        ),
        (
            "Shelling killed 21 people in Kherson and wounded nine. The dead included four children.",
            "killed ukraine 21 | | 21 people",
            "injured ukraine 9 | | nine",
            "killed ukraine 4 | | four children | part=1",
        ),
        (
            "The blast left 13 dead and 40 injured in Mogadishu. Among the victims were two students.",
            "killed somalia 13 | | 13 dead",
            "injured somalia 40 | | 40",
            "killed somalia 2 | | two students | part=1",
        ),
        (
            "Fifty-two people died in Plateau, Nigeria, and thirty were hurt. Six pastors were among those "
            "killed, a bishop said.",
            "killed nigeria 52 | | Fifty-two people",
            "injured nigeria 30 | | thirty",
            "killed nigeria 6 | a bishop | Six pastors | part=1",
        ),
        (
            "Nine miners were killed in Rubaya, in eastern Congo. A further 15 people were injured. Two of "
            "the wounded are children.",
            "killed dr_congo 9 | | Nine miners",
            "injured dr_congo 15 | | 15 people",
            "injured dr_congo 2 | | Two of the wounded | part=2",
        ),
        (
            "A raid on Port-au-Prince, Haiti, killed 70 people and injured 16. It was reported that the "
            "dead included 10 women and three infants.",
            "killed haiti 70 | | 70 people",
            "injured haiti 16 | | 16",
            "killed haiti 10 | | 10 women | part=1",
            "killed haiti 3 | | three infants | part=1",
        ),
        (
            "Rockets killed 17 people in Taiz, Yemen, and hurt 22, a medic said. Among those killed was a "
            "crew of three.",
            "killed yemen 17 | a medic | 17 people",
            "injured yemen 22 | a medic | 22",
            "killed yemen 3 | | crew of three | part=1",
        ),
        (
            "Gunmen in Zamfara, Nigeria, abducted sixteen traders on Sunday; three were later killed.",
            "taken hostages 16 | | sixteen traders",
            "dead_hostages hostages 3 | | three | part=1",
        ),
        (
            "Some 300 Kachin fighters died at Hpakant, Myanmar. Sixty of the dead were officers and 12 medics.",
            "killed myanmar ~300 | | 300 Kachin fighters",
            "killed myanmar 60 | | Sixty of the dead | part=1",
            "killed myanmar 12 | | 12 medics | part=1",
        ),
    ],
    "a claim within a report": [
        (
            "Three envoys close to the talks said Kyiv had agreed to free 90 prisoners.",
            "prisoners_released ukraine 90 | Three envoys | 90 prisoners | proposed",
        ),
        (
            "The rebels have agreed to release 14 hostages, a Kenyan mediator said on Friday after a meeting in Juba.",
            "released hostages 14 | a Kenyan mediator | 14 hostages | proposed",
        ),
        (
            "Israel and Hamas have agreed on the release of 20 hostages, Egypt’s foreign minister announced "
            "late on Tuesday.",
            "released hostages 20 | Egypt’s foreign minister | 20 hostages | proposed",
        ),
        (
            "Sanaa had asked for 500 prisoners to be freed, two officials close to the talks said.",
            "prisoners_released yemen 500 | two officials | 500 prisoners | demanded",
        ),
        (
            "The observatory said the rebels had recorded 30 deaths in Idlib.",
            "killed syria 30 | The observatory | 30 deaths",
        ),
        (
            "The Red Cross said 40 people had died in Goma, and the mayor spoke of 90.",
            "killed dr_congo 40 | The Red Cross | 40 people",
            "killed dr_congo 90 | the mayor | 90",
        ),
        (
            "A diplomat in Oslo told reporters that Manila had offered to free 12 detainees.",
            "prisoners_released philippines 12 | A diplomat in Oslo | 12 detainees | proposed",
        ),
        (
            "The church accused the army of killing 18 villagers in Oromia, in Ethiopia.",
            "killed ethiopia 18 | The church | 18 villagers",
        ),
        (
            "Rebels accused of killing 18 villagers in Oromia, in Ethiopia, were jailed.",
            "killed ethiopia 18 | | 18 villagers",
        ),
    ],
    "by whom a count is put": [
        (
            "The toll in Darfur is now put at 1,800 by the health ministry in Khartoum.",
            "killed sudan 1800 | health ministry | 1,800",
        ),
        (
            "Eleven of the captives have been declared dead by Israel.",
            "dead_hostages hostages 11 | Israel | Eleven of the captives",
        ),
        (
            "Losses at Gao are estimated at 60 soldiers by a UN panel.",
            "killed mali 60 | a UN panel | 60 soldiers",
        ),
        (
            "At least 30 of those seized in Gaza are dead in the Israeli assessment.",
            "dead_hostages hostages ≥30 | Israel | 30 of those",
        ),
        (
            "The first phase, as outlined by a Qatari official, would see 12 hostages go free.",
            "released hostages 12 | a Qatari official | 12 hostages | proposed",
        ),
        (
            "Ukraine’s army, which says it has lost 46,000 soldiers, has called up men of 25.",
            "killed ukraine 46000 | Ukraine’s army | 46,000 soldiers",
        ),
        (
            "Lebanon’s health ministry’s death toll stands at 3,900.",
            "killed lebanon 3900 | Lebanon’s health ministry | 3,900",
        ),
        (
            "In Gaza 101 hostages remain, including at least 35 the military says are dead.",
            "held hostages 101 | | 101 hostages",
            "dead_hostages hostages ≥35 | Israeli military | 35 | part=1",
        ),
        (
            "The UN mission in Goma has issued no update since Monday. Its last count stood at 2,900 dead.",
            "killed dr_congo 2900 | The UN mission in Goma | 2,900 dead",
        ),
    ],
    "ways out of captivity": [
        (
            "Commandos pulled two hostages out of a flat in Rafah before dawn.",
            "released hostages 2 | | two hostages",
        ),
        (
            "The Red Cross drove eight hostages out of Gaza.",
            "released hostages 8 | | eight hostages",
        ),
        (
            "Two coaches carrying 110 Palestinian prisoners left Ofer jail at noon.",
            "prisoners_released palestinian_prisoners 110 | | 110 Palestinian prisoners",
        ),
        (
            "Under the exchange 39 Palestinian women are to leave Israeli jails.",
            "prisoners_released palestinian_prisoners 39 | | 39 Palestinian women | proposed",
        ),
        (
            "Gunmen seized 80 pupils in Niger state, Nigeria, and 50 have since escaped.",
            "taken hostages 80 | | 80 pupils",
            "released hostages 50 | | 50",
        ),
        (
            "Kyiv wants to get 1,200 of its men back from Russian prisons.",
            "prisoners_released ukraine 1200 | Kyiv | 1,200 of its men | demanded",
        ),
        ("Some 4,000 inmates escaped when the walls of Makala prison in Kinshasa fell.",),
        ("An Egyptian jet flew out 45 residents of Khartoum while the rebels still held hostages.",),
        (
            "Police in Zamfara got 17 hostages out of the forest alive.",
            "released hostages 17 | | 17 hostages",
        ),
    ],
    "rates and prices": [
        (
            "For every 10 hostages freed, the truce would last one more day.",
            "released hostages 10 | | 10 hostages | proposed",
        ),
        (
            "Hamas’s terms: two captives a week and then 12 hostages a day.",
            "released hostages 2 | | two captives | proposed",
            "released hostages 12 | | 12 hostages | proposed",
        ),
        (
            "The lull grows by a day for each 10 additional captives handed over, Qatar said.",
            "released hostages 10 | Qatar | 10 additional captives | proposed",
        ),
        (
            "Israel backs pause to free 33 hostages",
            "released hostages 33 | | 33 hostages | proposed",
        ),
        (
            "Kyiv and Moscow approve accord to release 300 prisoners",
            "prisoners_released ukraine 300 | | 300 prisoners | proposed",
        ),
        (
            "Under the Stockholm pact Yemen’s foes undertook to release 15,000 detainees.",
            "prisoners_released yemen 15000 | | 15,000 detainees | proposed",
        ),
        (
            "Israel postponed the release of 90 prisoners after Hamas returned four bodies of hostages.",
            "prisoners_released palestinian_prisoners 90 | | 90 prisoners | proposed",
            "dead_hostages hostages 4 | | four bodies",
        ),
        (
            "The swap would cover at least 200 people on each side, Oman’s envoy on Yemen said.",
            "prisoners_released yemen ≥200 | Oman’s envoy | 200 people | proposed",
        ),
    ],
    "done, not proposed": [
        (
            "Hamas returned the remains of three hostages after Israel said it would cut aid.",
            "dead_hostages hostages 3 | | three hostages",
        ),
        (
            "The bodies of six captives are still to be found in Gaza.",
            "dead_hostages hostages 6 | | six captives",
        ),
        (
            "On May 4 Kyiv and Moscow completed an exchange of 205 prisoners each and plan more.",
            "prisoners_released ukraine 205 | | 205 prisoners",
        ),
        (
            "Bandits free 11 nuns after a deal that would bring aid to Tigray, Ethiopia",
            "released hostages 11 | | 11 nuns",
        ),
        (
            "In the previous 24 hours 39 people died in Gaza, raising the toll to 33,037.",
            "killed gaza 39 | | 39 people | period=daily",
            "killed gaza 33037 | | 33,037",
        ),
        (
            "Hamas frees three hostages after talks that could end the war",
            "released hostages 3 | | three hostages",
        ),
        (
            "Israel received the remains of two captives while negotiators discussed a new draft.",
            "dead_hostages hostages 2 | | two captives",
        ),
        (
            "Ten hostages would be released along with the remains of eight others.",
            "released hostages 10 | | Ten hostages | proposed",
            "dead_hostages hostages 8 | | eight others | proposed",
        ),
    ],
    "no figure after all": [
        ("The brother of one captive told the crowd in Tel Aviv to keep marching.",),
        (
            "Fighters killed 12 people in Goma. Kinshasa refused to talk. Rwanda denied it had troops "
            "there. UN experts believe there are some 4,000 of them.",
            "killed dr_congo 12 | | 12 people",
        ),
        ("About 80% of Sudan’s 48 million people have been displaced.",),
        ("Rangers released 310 turtles on the beach of Port Louis.",),
        ("The army said it had flown out 60 residents and sent 5,000 soldiers to Catatumbo, in Colombia.",),
        ("A brigade of 3,000 troops left Kharkiv on Monday.",),
        ("One of them said the road to Goma was shut.",),
        ("Hamas took hostages. Police said buses carried 40 people out of the stadium after the match.",),
        ("More than 200 passengers left Beirut on Sunday on a ferry.",),
        (
            "Ten people were killed in Rafah. Three of the soldiers said they had seen nothing.",
            "killed gaza 10 | | Ten people",
        ),
        (
            "Gunmen abducted eleven traders in Zamfara and two were on their way home.",
            "taken hostages 11 | | eleven traders",
        ),
        ("Two of the hostages were Thai. Another three were Nepali.",),
        (
            "A Ukrainian official in Warsaw, Poland, spoke late. At least four people were killed, he said. "
            "Ukraine blamed Russia for the Kharkiv strike.",
            "killed ukraine ≥4 | | four people",
        ),
        ("A crew of 12 brought the ferry into Odesa.",),
        ("The embassy put the number of visitors to Beirut at 900.",),
    ],
}

KNOWN_MISSES: dict[str, list[Case]] = {
    "whose own dead": [
        (
            "Thailand counted 16 dead on its side; 20,000 Cambodians fled.",
            "killed thailand 16 | Thailand | 16 dead",
            "displaced cambodia 20000 | | 20,000 Cambodians",
        ),
    ],
    "by whom a count is put": [
        (
            "The ombudswoman, Iris Vega, said Tibú, in Colombia, was cut off. She said 70 people had been killed.",
            "killed colombia 70 | Iris Vega | 70 people",
        ),
    ],
}


@pytest.mark.parametrize("case", table(DEVELOPED) + misses(KNOWN_MISSES))
def test_two_sides_are_told_apart(case):
    check(case)
