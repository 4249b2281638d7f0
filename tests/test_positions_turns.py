"""Positions: constructions of demands, refusals and readiness, a table for each, with their look-alikes.

A case is a passage and all its rows, "actor | issue | action"; a passage alone has none.
"""

from __future__ import annotations

from test_positions_forms import Case, hold_passages

TABLES: dict[str, list[Case]] = {
    "what falls short of a party's demands is turned down": [
        (
            "Kyiv said the draft did not meet its main demands.",
            "Ukraine | negotiation_itself | reject",
        ),
        (
            "The offer falls far short of the group's demands, a spokesman for the M23 said.",
            "M23 | negotiation_itself | reject",
        ),
        (
            "Juba said the text ignored its concerns.",
            "South Sudan | negotiation_itself | reject",
        ),
        (
            "Khartoum said the proposal failed to address its conditions.",
            "Sudanese army | negotiation_itself | reject",
        ),
        (
            '"This does not satisfy our conditions," the Houthis\' negotiator said.',
            "Houthis | negotiation_itself | reject",
        ),
        (
            "The Taliban said the plan fell short of their demands.",
            "Taliban | negotiation_itself | reject",
        ),
        (
            "Baku complained that the agreement did not reflect its concerns.",
            "Azerbaijan | negotiation_itself | reject",
        ),
        (
            "Hamas said the latest proposal does not answer its demands.",
            "Hamas | negotiation_itself | reject",
        ),
        (
            "The plan, Ankara said, disregarded its concerns over the border.",
            "Turkey | negotiation_itself | reject",
        ),
        (
            "The FARC said the accord ignores its demands on land.",
            "FARC | negotiation_itself | reject",
        ),
    ],
    "look-alikes of what falls short": [
        ("The rebels said the convoy did not meet the ministers.",),
        ("Kyiv said the shells fell short of the village.",),
        ("The ministers met to address the concerns of donors.",),
        ("Hamas said the plan met its demands.",),
        ("Israel said the offer did not meet the demands of Hamas.",),
    ],
    "any deal that": [
        (
            "Hamas said it was open to any proposal that leads to a permanent ceasefire and a withdrawal of "
            "Israeli troops.",
            "Hamas | ceasefire_permanence | demand",
            "Hamas | troop_withdrawal | demand",
        ),
        (
            "Kyiv is ready to accept any deal that guarantees the release of its prisoners.",
            "Ukraine | prisoner_release | demand",
        ),
        (
            "The Houthis would agree to any agreement that ends the blockade of the port.",
            "Houthis | aid_access | demand",
        ),
        (
            "The ELN would sign any accord that ensures the return of the displaced.",
            "ELN | return_of_displaced | demand",
        ),
        (
            '"We are ready for any proposal that includes a full withdrawal," the Taliban\'s spokesman said.',
            "Taliban | troop_withdrawal | demand",
        ),
        (
            "Armenia is willing to discuss any formula that leads to the return of its prisoners.",
            "Armenia | prisoner_release | demand",
        ),
    ],
    'who rejects "it", "both"': [
        (
            "Neither plan promised an end to the war, and the Houthis rejected both.",
            "Houthis | negotiation_itself | reject",
        ),
        (
            "Egypt and Qatar each drafted a truce. Israel rejected both on those grounds.",
            "Israel | negotiation_itself | reject",
        ),
    ],
    "an own order": [
        (
            "The IRA said it had ordered a complete cessation of hostilities.",
            "IRA | ceasefire_permanence | offer",
        ),
        (
            "The Tigray front ordered a halt to its offensive.",
            "Tigray People's Liberation Front | ceasefire_pause | offer",
        ),
        (
            "Baku ordered a ceasefire from midnight.",
            "Azerbaijan | ceasefire_pause | offer",
        ),
        (
            "The ELN's command ordered a unilateral truce over Christmas.",
            "ELN | ceasefire_pause | offer",
        ),
        ("The court ordered Israel to halt its offensive in Rafah.",),
        (
            "The United Nations ordered the warring sides to observe a truce.",
            "United Nations | ceasefire_pause | demand",
        ),
    ],
    "access for helpers": [
        (
            "The Red Cross asked that its doctors be allowed to visit the hostages.",
            "Red Cross | aid_access | demand",
        ),
        (
            "Hamas refused to allow the Red Cross to visit the captives.",
            "Hamas | aid_access | reject",
        ),
        (
            "Kyiv will not free the men until Moscow lets the Red Cross into its camps.",
            "Ukraine | aid_access | demand",
        ),
        (
            "The United Nations urged both sides to let the wounded be evacuated.",
            "United Nations | aid_access | demand",
        ),
        (
            "MSF called on the army to allow its teams into the town.",
            "Doctors Without Borders | aid_access | demand",
        ),
        (
            "The Houthis agreed to let medical teams in.",
            "Houthis | aid_access | accept",
        ),
        (
            "Sudan's army must permit aid convoys to enter Darfur, the United Nations said.",
            "United Nations | aid_access | demand",
        ),
        (
            "Norway asked the rebels to let doctors reach the camp.",
            "Norway | aid_access | demand",
        ),
    ],
    "let go": [
        (
            "The Tigers must let the civilians go, Sri Lanka's president said.",
            "Sri Lanka | hostage_release | demand",
        ),
        (
            '"Let the girls go," Nigeria\'s president said.',
            "Nigeria | hostage_release | demand",
        ),
        (
            "Colombia urged the ELN to let the boy go.",
            "Colombia | hostage_release | demand",
        ),
        (
            "The families begged the kidnappers to let their sons go.",
            "Hostage families | hostage_release | demand",
        ),
        (
            "Washington told Tehran to let the sailors go.",
            "United States | hostage_release | demand",
        ),
        ("Turkey said it would let the exercise go ahead.",),
        (
            "Israel agreed to let the displaced go back to the north.",
            "Israel | return_of_displaced | accept",
        ),
    ],
    "a mistake, a surrender": [
        (
            "Ben-Gvir called the deal a surrender.",
            "Israeli coalition partners | negotiation_itself | reject",
        ),
        (
            "The opposition leader, Yair Lapid, described the agreement as a bad deal for Israel.",
            "Israeli opposition | negotiation_itself | reject",
        ),
        (
            "The Democratic Unionists called the accord a capitulation.",
            "Democratic Unionist Party | negotiation_itself | reject",
        ),
        (
            "Nigel Dodds of the Democratic Unionist Party called the agreement a huge mistake.",
            "Democratic Unionist Party | negotiation_itself | reject",
        ),
        (
            "Smotrich said the ceasefire was a mistake.",
            "Israeli coalition partners | ceasefire_pause | reject",
        ),
        (
            "Iran's foreign minister called the nuclear deal a mistake.",
            "Iran | negotiation_itself | reject",
        ),
        (
            "Armenia's opposition called the peace agreement an act of surrender.",
            "Armenia's opposition | negotiation_itself | reject",
        ),
        (
            "Ukraine's president said the proposed truce was a capitulation.",
            "Ukraine | ceasefire_pause | reject",
        ),
        ("The rebels called the raid a mistake.",),
        ("The minister called his remark a mistake.",),
    ],
    "states recognised": [
        (
            "Norway will recognise Palestine as a state, its prime minister said.",
            "Norway | other | vow",
        ),
        (
            "Spain, Ireland and Norway said they would formally recognise a Palestinian state next week, "
            "drawing an angry response from Israel.",
            "Spain | other | vow",
            "Ireland | other | vow",
            "Norway | other | vow",
        ),
        (
            "Somalia will never recognise the independence of Somaliland, its president said.",
            "Somalia | other | reject",
        ),
        (
            "Serbia has refused to recognise the independence of Kosovo.",
            "Serbia | other | reject",
        ),
        (
            "Turkey urged the world to recognise the Turkish Cypriot state.",
            "Turkey | other | demand",
        ),
        (
            "Azerbaijan said it recognised the sovereignty of Armenia.",
            "Azerbaijan | other | accept",
        ),
        (
            "Ethiopia agreed to recognise the independence of Somaliland.",
            "Ethiopia | other | accept",
        ),
        (
            "Ukraine would not recognise the annexation of Crimea, Zelensky said.",
            "Ukraine | other | reject",
        ),
    ],
    "an insistence on staying": [
        (
            "The talks stalled over Russia's insistence on keeping its forces in the enclave.",
            "Russia | troop_withdrawal | reject",
        ),
        (
            "Ankara insisted on keeping its soldiers in northern Syria.",
            "Turkey | troop_withdrawal | reject",
        ),
    ],
    "others asked": [
        (
            "Relatives of the captives demanded that the government accept the offer.",
            "Hostage families | negotiation_itself | demand",
        ),
        (
            "The opposition leader, Yair Lapid, insisted that the cabinet approve the deal.",
            "Israeli opposition | negotiation_itself | demand",
        ),
        (
            "Washington demanded that the army accept the truce.",
            "United States | ceasefire_pause | demand",
        ),
        (
            "The Taliban demanded that all factions accept the ceasefire.",
            "Taliban | ceasefire_pause | demand",
        ),
    ],
    "told of now, asked in the past": [
        (
            "Defence Minister Yoav Gallant told reporters that Hamas no longer exists as an army and urged "
            "the cabinet to accept the deal.",
            "Israel | negotiation_itself | demand",
        ),
        (
            "Blinken told reporters that Hamas is isolated and called for the release of the hostages.",
            "United States | hostage_release | demand",
        ),
        (
            "Lavrov said Kyiv has no army left and demanded the withdrawal of foreign troops.",
            "Russia | troop_withdrawal | demand",
        ),
        (
            "Hamas said Israel rejected the plan and insisted on keeping troops in the strip.",
            "Israel | negotiation_itself | reject",
            "Israel | troop_withdrawal | reject",
        ),
    ],
    "while another said": [
        (
            "Cambodia pressed Thailand to return the captured soldiers, while Bangkok said they would go home "
            "only when hostilities are over.",
            "Cambodia | prisoner_release | demand",
            "Thailand | ceasefire_permanence | demand",
        ),
        (
            "Kyiv urged Moscow to free the prisoners, while Moscow said they would be exchanged only after a truce.",
            "Ukraine | prisoner_release | demand",
            "Russia | ceasefire_pause | demand",
        ),
        (
            "Baku demanded that Yerevan hand over the maps, but Yerevan said it would do so only after the "
            "release of its prisoners.",
            "Azerbaijan | troop_withdrawal | demand",
            "Armenia | prisoner_release | demand",
        ),
    ],
    "crowds": [
        (
            "Thousands of Israelis rallied in Jerusalem, calling for an immediate deal.",
            "Israelis | negotiation_itself | demand",
        ),
        (
            "Many Israelis want a deal that brings the hostages home.",
            "Israelis | hostage_release | demand",
        ),
        (
            "Hundreds of Ukrainians gathered outside the ministry to demand the release of prisoners of war.",
            "Ukrainians | prisoner_release | demand",
        ),
        (
            "Israelis fear a wider war, and Israel demanded the disarmament of Hezbollah.",
            "Israel | disarmament | demand",
        ),
    ],
    "of arms": [
        (
            "Washington threatened to restrict weapons supplies to Israel.",
            "United States | other | threaten",
        ),
        (
            "The United Kingdom called for an arms embargo on Sudan.",
            "United Kingdom | other | demand",
        ),
        (
            "China rejected calls to halt arms sales to the junta.",
            "China | other | reject",
        ),
    ],
    "full, for some days": [
        (
            '"We insist on a full ceasefire on land, at sea and in the air for at least 30 days," Ukraine\'s '
            "foreign minister said.",
            "Ukraine | ceasefire_pause | demand",
        ),
        (
            "The RSF proposed a complete ceasefire across Darfur for 60 days.",
            "Rapid Support Forces | ceasefire_pause | offer",
        ),
        (
            "The Houthis want a full and lasting ceasefire.",
            "Houthis | ceasefire_permanence | demand",
        ),
    ],
    "what a relative clause asks of another": [
        (
            "The sides made no headway towards the ceasefire that Kyiv and its allies are pressing Moscow to accept.",
            "Ukraine | ceasefire_pause | demand",
        ),
        (
            "The mediators spoke of the prisoner release that Armenia is urging Azerbaijan to grant.",
            "Armenia | prisoner_release | demand",
        ),
    ],
    "swaps of people": [
        (
            "The Houthis said they were ready for a second swap of about 1,400 people.",
            "Houthis | prisoner_release | accept",
        ),
        (
            "Ukraine proposed an exchange of 1,200 servicemen.",
            "Ukraine | prisoner_release | offer",
        ),
        (
            "Hamas agreed to a swap of 33 hostages for hundreds of prisoners.",
            "Hamas | hostage_release | accept",
        ),
        (
            "Armenia offered an exchange of all prisoners.",
            "Armenia | prisoner_release | offer",
        ),
        ("The two armies agreed on an exchange of fire rules.",),
    ],
    "to the end": [
        (
            "Yemen's Houthis said the attacks would go on until the aggression against Gaza stopped and the "
            "blockade was lifted.",
            "Houthis | war_aims | vow",
            "Houthis | ceasefire_permanence | demand",
            "Houthis | aid_access | demand",
        ),
        (
            "Hezbollah said it would keep firing until the war in Gaza ended.",
            "Hezbollah | war_aims | vow",
            "Hezbollah | ceasefire_permanence | demand",
        ),
        (
            "The M23 said it would fight on until the government was gone.",
            "M23 | war_aims | vow",
        ),
    ],
    "back, step": [
        (
            '"We will not step back one metre," Thailand\'s prime minister said.',
            "Thailand | troop_withdrawal | reject",
        ),
        (
            '"We will never leave," Turkey\'s defence minister said of the Syrian border strip.',
            "Turkey | troop_withdrawal | reject",
        ),
        (
            '"We will not withdraw," the Armenian commander said.',
            "Armenia | troop_withdrawal | reject",
        ),
        (
            '"We will not retreat," the Ethiopian army\'s chief said.',
            "Ethiopia | troop_withdrawal | reject",
        ),
        ("The families said they would not leave.",),
    ],
    "to avenge": [
        (
            "Hezbollah promised to avenge its commander.",
            "Hezbollah | war_aims | vow",
        ),
        (
            "Iran vowed to avenge the killing of Haniyeh, and fired some 180 missiles.",
            "Iran | war_aims | vow",
        ),
        (
            "The Taliban, which has vowed revenge, shelled the border.",
            "Taliban | other | threaten",
        ),
    ],
    "wrote to": [
        (
            "Macron and Merkel wrote to Vladimir Putin on Friday asking him to back the truce, the Elysee said.",
            "France | ceasefire_pause | demand",
        ),
        (
            "Guterres wrote to the Security Council on Monday urging it to demand a ceasefire.",
            "United Nations | ceasefire_pause | demand",
        ),
    ],
    "whose": [
        (
            "The Red Cross, whose president met Haniyeh in Qatar on Monday, said it wanted access to the hostages.",
            "Red Cross | aid_access | demand",
        ),
        (
            "Egypt, whose foreign minister took part in the talks, called for a withdrawal.",
            "Egypt | troop_withdrawal | demand",
        ),
        (
            "Norway, whose envoy saw both sides in Havana, urged a ceasefire.",
            "Norway | ceasefire_pause | demand",
        ),
    ],
    "jails": [
        (
            "M23 said 700 of its members must walk out of Congolese jails.",
            "M23 | prisoner_release | demand",
        ),
        (
            "Hamas said women and teenagers must leave Israeli prisons first.",
            "Hamas | prisoner_release | demand",
        ),
    ],
    "threats if it goes on": [
        (
            "Donald Trump threatened to break off tariff talks with both countries if the fighting went on.",
            "United States | ceasefire_pause | threaten",
        ),
        (
            "Washington threatened the junta with sanctions if the war continued.",
            "United States | ceasefire_pause | threaten",
        ),
    ],
    "hear nothing of": [
        (
            "Israel will not hear of freeing Marwan Barghouti.",
            "Israel | prisoner_release | reject",
        ),
        (
            "Kyiv would not hear of giving up the Donbas.",
            "Ukraine | troop_withdrawal | reject",
        ),
    ],
    "on parts of a deal": [
        (
            "Smotrich said his party would not be part of it.",
            "Israeli coalition partners | negotiation_itself | reject",
        ),
        (
            "Turkey said it would not be part of any such agreement.",
            "Turkey | negotiation_itself | reject",
        ),
        (
            "Ben-Gvir said he will not be part of a government that gives in.",
            "Israeli coalition partners | other | threaten",
        ),
    ],
    "readiness": [
        (
            '"In view of the suffering, the Rapid Support Forces affirm their agreement to enter into the '
            'humanitarian truce," the group said.',
            "Rapid Support Forces | ceasefire_pause | accept",
        ),
        (
            "Sudan's army said it was looking forward to talks in Jeddah.",
            "Sudanese army | negotiation_itself | accept",
        ),
        ("The ELN was looking forward to Christmas.",),
        (
            "Anastasiades, the Greek Cypriot leader, said he could live with a rotating presidency.",
            "Greek Cypriots | other | accept",
        ),
        (
            "Hamas gave way on one of its oldest conditions.",
            "Hamas | negotiation_itself | concede",
        ),
        (
            '"We will go on talking," Colombia\'s chief negotiator said.',
            "Colombia | negotiation_itself | accept",
        ),
        (
            "ECOWAS urged all sides to keep talking.",
            "ECOWAS | negotiation_itself | demand",
        ),
        (
            "Opposition leader Yair Lapid renewed his offer of a political safety net for a hostage deal.",
            "Israeli opposition | negotiation_itself | offer",
        ),
    ],
    "whom a sentence is about": [
        (
            "Blinken said Hamas had proposed changes. The movement wants written guarantees from Washington "
            "for a permanent ceasefire, two Egyptian security sources said. It also asked for the truce to "
            "include the Rafah crossing.",
            "Hamas | negotiation_itself | offer",
            "Hamas | guarantees | demand",
            "Hamas | ceasefire_pause | demand",
        ),
        (
            "Syria's government met the SDF in Hasakah. The government called on the SDF to disarm. It asked "
            "the mediators to move all further rounds to Damascus.",
            "Syria | disarmament | demand",
            "Syria | negotiation_itself | demand",
        ),
        (
            "Talks on a truce with Israel went on. Last week the Islamist group Hamas gave mediators a new "
            "offer. According to a text seen by Reuters, it would free women and the sick.",
            "Hamas | negotiation_itself | offer",
            "Hamas | prisoner_release | offer",
        ),
        (
            "UN chief Antonio Guterres was deeply concerned and called on Israel and the Houthis to show "
            "restraint, his spokesman said. Saudi Arabia said it had no part in the raid. Its Foreign "
            "Ministry urged an end to the war in Gaza.",
            "United Nations | other | demand",
            "Saudi Arabia | ceasefire_permanence | demand",
        ),
        (
            "Volodymyr Zelensky will not sit down with anyone but Vladimir Putin, his chief of staff said.",
            "Ukraine | negotiation_itself | reject",
        ),
        (
            "Hamas has agreed to a truce, two officials said.\n\nIsrael has dropped its objection to the "
            "return of civilians to northern Gaza, one of the officials said. But it is holding out for the "
            "right to veto 65 prisoners.",
            "Hamas | ceasefire_pause | accept",
            "Israel | return_of_displaced | concede",
            "Israel | prisoner_release | demand",
        ),
        (
            "Netanyahu said he had told Biden he would welcome an extension of the truce under the formula "
            "already agreed.",
            "Israel | ceasefire_pause | accept",
        ),
        ("A Chinese spokeswoman said the sides met in Kunming and agreed to stop fighting.",),
        ("Under the Stockholm accord of 2018 the sides undertook to release all prisoners.",),
    ],
    "who moves or needs is not asking": [
        ("The United Nations says 1.9 million people have had to move at least once.",),
        ("Some 5 million of Tigray's people need food aid.",),
        ("The refugee agency said it has received a third of the money it asked for.",),
        (
            "The meeting, held with Russian peacekeepers, ended without an agreement, an adviser to the "
            "Armenian leadership said.",
        ),
        ("Israel warned that significant gaps remained.",),
        (
            "Mali said the peacekeepers had to leave without delay.",
            "Mali | troop_withdrawal | demand",
        ),
        (
            "Kinshasa said M23 had to leave Goma.",
            "DR Congo | troop_withdrawal | demand",
        ),
    ],
    "what is asked by its own words": [
        (
            "The Arakan Army demands that the military leave its remaining bases.",
            "Arakan Army | troop_withdrawal | demand",
        ),
        (
            "Phnom Penh called on Thailand to return 20 soldiers held since the clashes.",
            "Cambodia | prisoner_release | demand",
        ),
        (
            "France declared itself opposed to any forced departure of civilians.",
            "France | other | reject",
        ),
        (
            "The Syrian opposition is calling for all foreign militias to be sent home.",
            "Syrian opposition | troop_withdrawal | demand",
        ),
        (
            "The Norwegian Refugee Council called on Israel to lift its ban on tents and shelter kits.",
            "Norwegian Refugee Council | aid_access | demand",
        ),
        (
            '"We want everyone for everyone," the Houthis\' negotiator said.',
            "Houthis | prisoner_release | demand",
        ),
        (
            '"Nobody should be left behind," said Hadas, whose cousin is held in Gaza.',
            "Hostage families | hostage_release | demand",
        ),
        (
            "Ukraine and Russia agreed to swap all their seriously wounded and sick prisoners of war.",
            "Ukraine | prisoner_release | accept",
            "Russia | prisoner_release | accept",
        ),
        (
            "Israel rejected the conditions set by Hamas to end the war and free the captives.",
            "Israel | ceasefire_permanence | reject",
        ),
        (
            '"We will return with full force once the framework has run out," Netanyahu said.',
            "Israel | war_aims | vow",
        ),
    ],
    "proposed, suggested": [
        (
            "Witkoff suggested that a free economic zone be set up in the region.",
            "United States | other | offer",
        ),
        (
            "Russia's negotiators suggested a pause of two or three days to collect bodies.",
            "Russia | ceasefire_pause | offer",
        ),
        (
            "Egypt has suggested an international force for the border.",
            "Egypt | other | offer",
        ),
        (
            "Trump suggested Israel would have to finish the job.",
            "United States | war_aims | demand",
        ),
        (
            "Qatar suggested that the talks should be moved to Cairo.",
            "Qatar | negotiation_itself | demand",
        ),
        ("The envoy's remarks suggested a deal was close, Israel said.",),
        ("Iran's statement, suggesting a new round of talks, was brief.",),
        ("The evidence suggests the Houthis fired the missile.",),
    ],
    "ambitions given up": [
        (
            "Zelensky said Ukraine was prepared to drop its ambition to join NATO in return for Western "
            "security guarantees.",
            "Ukraine | other | concede",
            "Ukraine | guarantees | demand",
        ),
        (
            "The FARC gave up its ambition to rule the region.",
            "FARC | other | concede",
        ),
    ],
    "who orders, whose group": [
        (
            "Colombia's ELN ordered civilians to stay home.",
            "ELN | other | demand",
        ),
        (
            "Lebanon's Hezbollah demanded a halt to Israeli strikes.",
            "Hezbollah | ceasefire_pause | demand",
        ),
        (
            "Ukraine's Azov brigade demanded an exchange of prisoners.",
            "Ukraine | prisoner_release | demand",
        ),
    ],
    "owners and what was essential": [
        (
            "The families' forum said Trump's demand to halt the war was essential.",
            "Hostage families | ceasefire_permanence | demand",
        ),
        ("Cambodia had to fight back, its leader Hun Sen said.",),
        (
            "The Taliban said Pakistan's demands were unreasonable.",
            "Taliban | negotiation_itself | reject",
        ),
        ("The Board of Peace would be chaired by Trump.",),
        (
            "The talks in Jeddah were chaired by Saudi Arabia.",
            "Saudi Arabia | negotiation_itself | mediate",
        ),
        ("Japan expressed readiness to host a donors' conference.",),
        (
            "European leaders said borders must not be changed by force.",
            "European leaders | other | demand",
        ),
    ],
    "US and us": [
        ("Iran's foreign minister said US President Donald Trump could stop the war with a single phone call.",),
        ('"Tell us that you will leave," the Taliban\'s spokesman said.',),
    ],
    "who leads what": [
        (
            "The Hamas team, led by Khalil al-Hayya, sought guarantees from the mediators.",
            "Hamas | guarantees | demand",
        ),
        (
            "A mediation led by Angola brought the two presidents to Luanda.",
            "Angola | negotiation_itself | mediate",
        ),
        (
            "The talks come with Egyptian and Qatari officials shuttling between the delegations.",
            "Egypt | negotiation_itself | mediate",
            "Qatar | negotiation_itself | mediate",
        ),
    ],
    "asked for by need": [
        (
            '"We do not need a break for a day, we need the shelling to stop," Ukraine\'s deputy foreign '
            "minister said.",
            "Ukraine | ceasefire_pause | demand",
        ),
        (
            '"There\'s got to be a ceasefire," Joe Biden told reporters.',
            "United States | ceasefire_pause | demand",
        ),
        (
            '"We are asking for 700 of our people," the M23\'s negotiator said.',
            "M23 | prisoner_release | demand",
        ),
        (
            "Phnom Penh had demanded the immediate return of the soldiers, who were captured on July 29.",
            "Cambodia | prisoner_release | demand",
        ),
        (
            '"Sign it," shouted one mother of a hostage.',
            "Hostage families | negotiation_itself | demand",
        ),
    ],
    "what is told while going on": [
        (
            "Defence Minister Israel Katz went further, telling officers that there would be no truce until "
            "Hezbollah had been disarmed.",
            "Israel | disarmament | demand",
        ),
    ],
    "the opposition is not the rebels": [
        (
            "Colombia's government met the ELN. The opposition urged President Gustavo Petro to break off the process.",
            "Colombian opposition | negotiation_itself | demand",
        ),
        ("Gunmen freed the pupils. The opposition asked the president to sack his service chiefs.",),
    ],
    "a refusal of demands after a colon": [
        (
            "Hamas official Sami Abu Zuhri said Israel was refusing the movement's demands: an end to the "
            "offensive, the withdrawal of Israeli forces and the return of the displaced.",
            "Hamas | ceasefire_permanence | demand",
            "Hamas | troop_withdrawal | demand",
            "Hamas | return_of_displaced | demand",
        ),
    ],
    "judgements of a truce are not refusals": [
        ("The ambassador of Guyana said a ceasefire would not solve everything.",),
        ("Hamas said it was impossible to know how many captives were alive.",),
        ("The group was privately putting forward demands that could not be met, Washington said.",),
    ],
    "what another has offered": [
        (
            "Hamas wants 200 prisoners to be released, up from the 125 Israel has offered.",
            "Hamas | prisoner_release | demand",
            "Israel | prisoner_release | offer",
        ),
    ],
    "troops of one's own": [
        (
            "Prime Minister Benjamin Netanyahu said troops would go into Rafah.",
            "Israel | rafah_offensive | vow",
        ),
        (
            "Azerbaijan's president said troops would not leave the corridor.",
            "Azerbaijan | troop_withdrawal | reject",
        ),
    ],
    "a right kept": [
        (
            "Israel reserved the right to go back to war if the talks failed.",
            "Israel | war_aims | vow",
        ),
        (
            "Smotrich voted no in Friday's cabinet meeting on the deal.",
            "Israeli coalition partners | negotiation_itself | reject",
        ),
        (
            "Smotrich called a halt to the offensive a grave mistake.",
            "Israeli coalition partners | ceasefire_permanence | reject",
        ),
        (
            "Moscow had instead suggested short truces along the front.",
            "Russia | ceasefire_pause | offer",
        ),
        (
            "His party would return only if the war was resumed, Ben-Gvir wrote.",
            "Israeli coalition partners | war_aims | vow",
        ),
    ],
    "as long as it lasts": [
        (
            "Hamas said it would not lay down its weapons as long as the occupation lasts.",
            "Hamas | disarmament | reject",
            "Hamas | troop_withdrawal | demand",
        ),
        (
            "Hezbollah will keep its arms as long as Israel occupies the south, its leader Naim Qassem said.",
            "Hezbollah | disarmament | reject",
            "Hezbollah | troop_withdrawal | demand",
        ),
        (
            "There can be no truce as long as the hostages are held, Netanyahu said.",
            "Israel | hostage_release | demand",
        ),
        (
            "The M23 said it would not withdraw as long as the raids go on.",
            "M23 | troop_withdrawal | reject",
        ),
    ],
    "plans to act, and what they endanger": [
        (
            "Israel's army chief, Eyal Zamir, opposed the plan to take Gaza City, warning that it would "
            "endanger the hostages.",
            "Israel | other | reject",
        ),
        (
            "Egypt rejected the plan for a truce.",
            "Egypt | negotiation_itself | reject",
        ),
        (
            "Jordan rejected the plan to expel the Palestinians.",
            "Jordan | other | reject",
        ),
        (
            "Ben-Gvir urged the army to conquer the whole of the strip.",
            "Israeli coalition partners | war_aims | demand",
        ),
        (
            "Abbas demanded that Hamas hand over its arms and free the hostages.",
            "Palestinian Authority | disarmament | demand",
            "Palestinian Authority | hostage_release | demand",
        ),
        (
            '"It is a reasonable proposal and Hamas should accept it," Karoline Leavitt said.',
            "United States | negotiation_itself | demand",
        ),
        (
            "Putin said there was no point in talks while Ukraine attacked civilians.",
            "Russia | negotiation_itself | reject",
        ),
        (
            "Zelensky countered with a demand for a 30-day ceasefire.",
            "Ukraine | ceasefire_pause | demand",
        ),
        (
            "Khamenei warned the Americans that any attack would bring irreparable damage.",
            "Iran | other | threaten",
        ),
        (
            "Iran's foreign minister said the door to diplomacy remained open to Washington.",
            "Iran | negotiation_itself | accept",
        ),
        ("David Lammy suspended trade talks with Israel.",),
    ],
    "whose words they are": [
        (
            "Antony Blinken said Israel had accepted the bridging proposal and called on Hamas to do the same.",
            "Israel | negotiation_itself | accept",
            "United States | negotiation_itself | demand",
        ),
        (
            "Sergei Lavrov said Kyiv had rejected the plan and urged Washington to press it.",
            "Ukraine | negotiation_itself | reject",
            "Russia | negotiation_itself | demand",
        ),
        (
            "Netanyahu said he had told the military to keep fighting at full force.",
            "Israel | war_aims | vow",
        ),
        ('"I believe they are ready for a lasting peace," Donald Trump wrote of Hamas.',),
        (
            "Israel brushed aside a call by the United States and France for a 21-day truce.",
            "Israel | ceasefire_pause | reject",
            "United States | ceasefire_pause | demand",
            "France | ceasefire_pause | demand",
        ),
        (
            "Sudan's army ignored an appeal by the United Nations for a ceasefire, and rejected talks.",
            "Sudanese army | negotiation_itself | reject",
            "United Nations | ceasefire_pause | demand",
        ),
    ],
    "what is asked for, not what stands beside it": [
        (
            "Hamas wants any deal to end the war, with a full Israeli pullout.",
            "Hamas | ceasefire_permanence | demand",
            "Hamas | troop_withdrawal | demand",
        ),
        (
            "Sudan's government objects to the presence of the United Arab Emirates as an observer.",
            "Sudan | negotiation_itself | reject",
        ),
        (
            "The RSF said it would never accept a return to army rule.",
            "Rapid Support Forces | other | reject",
        ),
        (
            "Iran is ready to consider diplomacy once again, its foreign minister said.",
            "Iran | negotiation_itself | offer",
        ),
        (
            "But Israeli Prime Minister Benjamin Netanyahu, addressing officers on Thursday, said troops "
            "would go into Rafah.",
            "Israel | rafah_offensive | vow",
        ),
        (
            "But the group would hold on to the ground it controls, a spokesman for the M23 said.",
            "M23 | troop_withdrawal | reject",
        ),
    ],
    "refused before something": [
        (
            "Netanyahu has refused to commit to ending the war before Hamas is dismantled.",
            "Israel | ceasefire_permanence | reject",
            "Israel | war_aims | vow",
        ),
        (
            "Bezalel Smotrich described the emerging agreement as a catastrophe.",
            "Israeli coalition partners | negotiation_itself | reject",
        ),
        (
            "Thousands of protesters marched in Tel Aviv to demand that the government bring the captives home.",
            "Protesters | hostage_release | demand",
        ),
        (
            "Protesters in Tbilisi demanded new elections.",
            "Protesters | other | demand",
        ),
        ("Israel's army chief told the public to be ready for a prolonged campaign.",),
        (
            "Donald Trump dismissed the European effort.",
            "United States | negotiation_itself | reject",
        ),
        (
            "Netanyahu spoke after Donald Trump told Israel to stop bombing Gaza and Hamas said it was ready "
            "to free the hostages.",
            "United States | ceasefire_pause | demand",
            "Hamas | hostage_release | offer",
        ),
        ("Donald Trump wrote that he believed Hamas was ready for a lasting peace.",),
        (
            "The talks made no headway on a ceasefire, which Moscow again refused to accept without conditions.",
            "Russia | negotiation_itself | reject",
        ),
        (
            "The UN's World Food Programme has asked the authorities to reopen the Adre crossing.",
            "World Food Programme | aid_access | demand",
        ),
        (
            "The call came after a meeting hosted by Qatar on a ceasefire.",
            "Qatar | negotiation_itself | mediate",
        ),
        (
            '"A ceasefire without the withdrawal of the Rwandan army is an empty page," Congo\'s '
            "communications minister said.",
            "DR Congo | troop_withdrawal | demand",
        ),
        (
            "The deal was reached after talks in Glion, chaired by the United Nations.",
            "United Nations | negotiation_itself | mediate",
        ),
    ],
}

SWAPS = [
    "{a} said the draft did not meet its main demands.",
    "{a} said the plan of {b} fell short of its conditions.",
    "{a} is ready to accept any deal that guarantees the release of its prisoners.",
    "{a} proposed a truce. {b} rejected it.",
    "{a} ordered a ceasefire from midnight, and {b} welcomed the truce.",
    "{a} will not free the men until {b} lets the Red Cross into its camps.",
    "{a} told {b} to let the villagers go.",
    "{a} pressed {b} to free the prisoners, while {b} said they would be exchanged only after a truce.",
    "The talks stalled over the insistence of {a} on a ceasefire, and {b} demanded a full withdrawal.",
    "{a} said it would not lay down its weapons as long as the occupation lasts.",
    "{a} suggested a pause of two days, and {b} rejected the pause.",
    "{a} said its troops would not step back.",
    "{a} was prepared to drop its ambition to rule the region in return for guarantees.",
    "{a} brushed aside a call by {b} for a truce.",
    "{a} said {b} had rejected the plan and urged the mediators to press it.",
]

test_the_rows_of_a_passage, test_the_rows_swap_with_the_names = hold_passages(TABLES, SWAPS)
