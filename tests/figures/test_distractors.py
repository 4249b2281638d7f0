"""Texts whose numbers do not count people in a measure: they give no figure. Names, numbers and events are invented."""

from __future__ import annotations

import pytest
from figure_rows import Case, check, misses, table

DEVELOPED: dict[str, list[Case]] = {
    "money": [
        ("Donors pledged $1.2 billion for Sudan at a meeting in Paris, and the bank added 300 million euros.",),
        ("The kidnappers in Kaduna asked for 40 million naira and 11 motorcycles.",),
        ("The ransom, £250,000 in used notes, was never collected.",),
        ("Rebuilding Kharkiv will cost 486 billion dollars over ten years, the World Bank reckons.",),
        ("A sack of flour sold for 400 shekels in Gaza City, ten times the price before the war.",),
        ("Haiti’s police got US$ 12m and 70 vehicles.",),
        ("Budget cuts of 15,000 roubles a head were announced in Rostov.",),
        ("Colombia offers rewards of up to 500 million pesos for leaders of the group.",),
    ],
    "distances and measures": [
        ("The village lies 12 kilometres from the front and 3 miles from Pokrovsk.",),
        ("A crater 30 metres wide and 14 deep was left in the road to Nabatieh.",),
        ("Drones flew 1,200 km into Russia and hit a depot holding 50,000 tonnes of fuel.",),
        ("Forty square kilometres of farmland burned along the border of Lebanon.",),
        ("The tunnel in Rafah, 25 metres down, ran for 800 yards.",),
        ("Temperatures in the camp at Zamzam reached 46 degrees.",),
        ("Rations fell to 1,400 calories and three litres of water a day in Goma.",),
        ("The 155-mm shells weigh 43 kg each.",),
    ],
    "durations, dates, times, ages": [
        ("The siege of Taiz lasted 10 years and 4 months.",),
        ("The six-week truce would begin at 06:00 on 19 January 2025.",),
        ("On 7 October 2023, at 6.29 am, the sirens sounded in Sderot.",),
        ("Amina Diallo, 34, a teacher from Gao, has lived in tents for 18 months.",),
        ("The 22-year-old conscript and his brother, 19, left Dnipro in 2022.",),
        ("Between 1968 and 1998 Northern Ireland had 30 years of conflict.",),
        ("The council met on Oct. 12 and again 48 hours later.",),
        ("Within 90 days of the signing, by 1 March, the rebels must leave Hodeidah.",),
        ("He was killed on May 12 after 21 years in politics.",),
        ("She died at the age of 81 in Tripoli.",),
    ],
    "votes, resolutions, texts": [
        ("The Security Council adopted Resolution 2728 by 14 votes to none, with one abstention.",),
        ("Knesset members voted 62-51 for the bill; Article 7 was struck out.",),
        ("The assembly passed the motion with 143 countries in favour, 9 against and 25 abstaining.",),
        ("UN Resolution 1701 ended the 34-day war of 2006.",),
        ("Chapter 7 of the charter and paragraph 12 of the text were cited.",),
        ("Thirty of the 47 members of the rights council backed an inquiry on Sudan.",),
        ("The peace accord of 310 pages has 6 chapters and 578 provisions.",),
        ("Protocol 22 was signed in Juba by 8 movements.",),
    ],
    "trucks, arms and troops": [
        ("Some 150 trucks a day entered Gaza through Kerem Shalom.",),
        ("Russia fired 81 missiles and 8 drones at Kharkiv; 34 were shot down.",),
        ("Rwanda has 4,000 troops in eastern Congo, a panel of experts wrote.",),
        ("Kenya will send 1,000 police officers to Haiti.",),
        ("The brigade of 5,000 soldiers left Khan Younis with 120 tanks.",),
        ("Twelve ambulances and two hospitals were destroyed in Nabatieh.",),
        ("More than 30 houses were razed and 200 cows stolen in Jonglei.",),
        ("Myanmar’s army called up 5,000 men a month from April.",),
        ("The strikes destroyed 14 bridges, 60 schools and a power plant near Mykolaiv.",),
    ],
    "shares, ordinals, ratios": [
        ("About 70 per cent of the homes in Gaza are damaged, and 85% of the land is closed.",),
        ("One in three Sudanese is short of food, and half the hospitals are shut.",),
        ("The 17th round of talks on Yemen opened in the 3rd week of May.",),
        ("Two thirds of the dead are women and minors.",),
        ("Prices rose 12-fold in Port-au-Prince; a third of the shops are shut.",),
        ("Nine out of ten families in Idlib live on aid.",),
        ("It was the fourth attack in five days on the road to Bamako.",),
        ("Unemployment stands at 44.6 percent, up 8 points.",),
    ],
    "numbers beside words of harm": [
        ("A 500-pound bomb killed a farmer near Khost.",),
        ("The blast, heard 20 km away, wounded a guard in Mogadishu.",),
        ("Three years after the war killed his parents, Yusuf opened a shop in Homs.",),
        ("The court released 200 pages of evidence and 12 videos.",),
        ("Raiders killed 300 sheep and stole 60 camels in Darfur.",),
        ("A man in his 60s was killed and his wife hurt in Nikopol.",),
        ("The fire injured no one but left 14 buses and 3 garages in ruins in Derry.",),
        ("Two weeks of shelling had wounded the town’s pride and 9 of its 11 churches.",),
        ("He lost 20 kilos in captivity and was held for 491 days.",),
        ("The minister survived 3 attempts to kill him; the last was 18 months ago.",),
        ("Of the 15 points in the draft, four deal with hostages and two with prisoners.",),
        ("In 2,000 words the hostage’s letter speaks of 7 months in the dark.",),
        ("The toll on the motorway to Beirut rose to 5,000 pounds.",),
        ("The missing sum, 4.5 million francs, was never found in Bamako.",),
    ],
    "sport, addresses, phones, labels": [
        ("Palestine drew 0-0 with Lebanon and beat Bangladesh 5-0 in front of 6,000 spectators.",),
        ("Dnipro won 3–2 after Marchenko scored in the 89th minute.",),
        ("Call 0800 555 01 01 or write to 14 Falls Road, Belfast BT12 4PD.",),
        ("The office at 221 Rue Capois, Port-au-Prince, reopens on Monday at 9.",),
        ("Flight PS752 and route 60 were named in the report, on page 18.",),
        ("An F-16 and two Mi-8s took off from base 112 near Odesa.",),
        ("Read our 5 takeaways and 10 photos of the week.",),
        ("Marathon: 2,400 runners crossed Beirut in 4:12.",),
    ],
    "people, but in no measure": [
        ("More than 40 people were arrested in Derry on Saturday.",),
        ("Some 25.6 million people in Sudan are short of food, the agency said.",),
        ("The army told 100,000 people to leave eastern Rafah.",),
        ("Two million pupils went back to school in Ukraine.",),
        ("About 3,000 people marched through Tel Aviv.",),
        ("Gaza has 2.3 million people.",),
        ("The ship carried 23 sailors and 12 passengers to Aden.",),
        ("Six ministers and 20 generals attended the funeral in Bamako.",),
        ("Doctors in Goma vaccinated 14,000 children.",),
        ("Around 600 observers will watch the vote in Kabul.",),
        ("The court in The Hague heard 51 witnesses.",),
        ("The judge sentenced 17 men for the murder of a minister in Bamako.",),
        ("Some 40 survivors of the siege met in Sarajevo.",),
        ("Two thousand mourners followed the coffin of the killed mayor in Cali.",),
        ("Nine lawyers represent families of the missing in Colombo.",),
        ("More than 100 doctors wrote to the minister about wounded patients in Khartoum.",),
        ("An army of 300,000 has been killing time at the border of Sudan.",),
    ],
    "who or what did it": [
        ("Two drones killed a man in Nikopol.",),
        ("Seven rebels killed a chief in Bunia before 20 others set the depot on fire.",),
        ("Three policemen shot dead a protester in Nairobi.",),
        ("Some 200 gunmen on 80 motorbikes kidnapped the emir’s wife in Zamfara.",),
        ("Four bombs killed and wounded villagers near Loikaw.",),
        ("Ten fighters, among them two boys, abducted a priest in Bamenda.",),
        ("Twelve men have been charged with killing a judge in Quetta.",),
        ("Two million mines still maim farmers in Ukraine.",),
    ],
}

# These once failed.
BUGS: dict[str, list[Case]] = {
    "numbers beside words of harm": [
        ("Washington unfroze $6 billion and freed 40 containers held in Busan.",),
        ("The 1994 killings in Rwanda lasted 100 days.",),
    ],
    "who or what did it": [
        ("Three missiles wounded a guard in Kherson.",),
        ("Six shells injured nobody in Kharkiv.",),
        ("Five attackers wounded a nun in Jos.",),
        ("Eight jets and 14 helicopters displaced the dust of Marib.",),
    ],
}

KNOWN_MISSES: dict[str, list[Case]] = {
    "who or what did it": [
        ("Thirty mediators freed up an afternoon for the hostage families in Doha.",),
    ],
}


@pytest.mark.parametrize("case", table(DEVELOPED, BUGS) + misses(KNOWN_MISSES))
def test_what_counts_no_people_gives_no_figure(case):
    check(case)
