"""Positions: what a party's demands, conditions and aims are said to be, and the constructions read beside them.

A case is a sentence and all its rows, "actor | issue | action"; those of `LOOK_ALIKES` have none. Each was coded by
the rules before the grammar read it; what is not read yet stands in `KNOWN_MISSES`, its coding untouched.
"""

from __future__ import annotations

import pytest
from test_positions import PAIRS, hold_swapped, stances
from test_positions_forms import Case, every, hold_enough, read_whole, strict

TABLES: dict[str, list[Case]] = {
    "its demands include": [
        (
            "The requests that Yerevan has sent to Baku include the release of 23 Armenian prisoners.",
            "Armenia | prisoner_release | demand",
        ),
        (
            "Hamas's demands include a permanent ceasefire and the withdrawal of Israeli forces from Gaza.",
            "Hamas | ceasefire_permanence | demand",
            "Hamas | troop_withdrawal | demand",
        ),
        (
            "Conditions laid down by the Rapid Support Forces included an army pullout from Khartoum and the release"
            " of its captured fighters.",
            "Rapid Support Forces | troop_withdrawal | demand",
            "Rapid Support Forces | prisoner_release | demand",
        ),
        (
            "Kyiv's terms include binding security guarantees and a full Russian withdrawal from Zaporizhzhia.",
            "Ukraine | guarantees | demand",
            "Ukraine | troop_withdrawal | demand",
        ),
        (
            "M23's list of demands includes direct talks with Kinshasa and freedom for its jailed members.",
            "M23 | negotiation_itself | demand",
            "M23 | prisoner_release | demand",
        ),
        (
            "Bogotá's requirements for a new round with the ELN include the release of all 26 people the rebels have"
            " kidnapped.",
            "Colombia | hostage_release | demand",
        ),
        (
            "The Arakan Army said its preconditions for talks included the withdrawal of junta troops from Kyaukphyu"
            " and the reopening of roads to relief convoys.",
            "Arakan Army | troop_withdrawal | demand",
            "Arakan Army | aid_access | demand",
        ),
        (
            "The objectives of the Philippine government include the surrender of the last guerrillas' weapons and the"
            " return of displaced villagers.",
            "Philippines | disarmament | demand",
            "Philippines | return_of_displaced | demand",
        ),
        (
            "Beirut's priorities include an Israeli withdrawal from five hilltops and the rebuilding of the south,"
            " Nawaf Salam said.",
            "Lebanon | troop_withdrawal | demand",
            "Lebanon | reconstruction | demand",
        ),
    ],
    "conditions, among them": [
        (
            "Hamas set out several conditions, among them an end to the war and the entry of 600 aid lorries a day.",
            "Hamas | ceasefire_permanence | demand",
            "Hamas | aid_access | demand",
        ),
        (
            "Moscow has a string of demands, among them Ukraine's withdrawal from four regions.",
            "Russia | troop_withdrawal | demand",
        ),
        (
            "Among the Houthis' conditions are the lifting of the blockade and the release of all prisoners.",
            "Houthis | aid_access | demand",
            "Houthis | prisoner_release | demand",
        ),
        (
            "The Sudanese army published a list of demands, among which were the disarmament of the RSF and the return"
            " of families to El Geneina.",
            "Sudanese army | disarmament | demand",
            "Sudanese army | return_of_displaced | demand",
        ),
        (
            "Beirut submitted three requests to the American envoy, among them guarantees against new raids.",
            "Lebanon | guarantees | demand",
        ),
        (
            "A ceasefire of six months is among the ELN's demands, its chief negotiator Pablo Beltrán said.",
            "ELN | ceasefire_pause | demand",
        ),
        (
            "The Karen National Union has repeated its preconditions for talks, among them the withdrawal of soldiers"
            " from Karen villages.",
            "Karen National Union | troop_withdrawal | demand",
        ),
        (
            "Among Kinshasa's priorities was the departure of Rwandan troops, according to Thérèse Kayikwamba Wagner.",
            "DR Congo | troop_withdrawal | demand",
        ),
        (
            "The Moro Islamic Liberation Front raised six demands in Kuala Lumpur, among these the freeing of its"
            " jailed commanders.",
            "Moro Islamic Liberation Front | prisoner_release | demand",
        ),
    ],
    "the aims of X are": [
        (
            "The aims of the Israeli government are the destruction of Hamas and the return of every hostage.",
            "Israel | war_aims | demand",
            "Israel | hostage_release | demand",
        ),
        (
            "Moscow's objectives remain the disarmament of Ukraine and its withdrawal from Donbas, Peskov said.",
            "Russia | disarmament | demand",
            "Russia | troop_withdrawal | demand",
        ),
        (
            "Burhan told officers that the army's aim was to crush the rebellion.",
            "Sudanese army | war_aims | demand",
        ),
        (
            "“Our goal is a lasting end to the war in the east,” Tshisekedi said.",
            "DR Congo | ceasefire_permanence | demand",
        ),
        (
            "The main purpose of the Houthis, Abdulsalam said, is the lifting of the blockade.",
            "Houthis | aid_access | demand",
        ),
        (
            "The objective of the Lebanese army is to disarm Hezbollah south of the Litani.",
            "Lebanon | disarmament | demand",
        ),
        (
            "“My priority is to bring our prisoners of war home,” Zelensky said.",
            "Ukraine | prisoner_release | demand",
        ),
        (
            "Priorities of the Colombian government in Caracas were a bilateral truce and the disarmament of the ELN.",
            "Colombia | ceasefire_pause | demand",
            "Colombia | disarmament | demand",
        ),
        (
            "The stated aim of Baku is the return of displaced Azerbaijanis to villages in Armenia.",
            "Azerbaijan | return_of_displaced | demand",
        ),
    ],
    "its line is that": [
        (
            "Israel's position is that Hamas must lay down its weapons before anything is rebuilt.",
            "Israel | disarmament | demand",
        ),
        (
            "Kigali has not moved in a year. Its line is that Congo must first disarm the FDLR.",
            "Rwanda | disarmament | demand",
        ),
        ("The Houthi stance is that aid ships have to be let into Hodeidah.", "Houthis | aid_access | demand"),
        (
            "Naypyidaw's demand is that ethnic armies give up their arms first.",
            "Myanmar junta | disarmament | demand",
        ),
        (
            "The group's condition, a Hamas official said, is that Israeli troops leave the Morag corridor.",
            "Hamas | troop_withdrawal | demand",
        ),
        (
            "The position of the ELN remains that the government should free its imprisoned leaders.",
            "ELN | prisoner_release | demand",
        ),
        (
            "One of the Sudanese army's conditions is that the RSF let food into El Fasher.",
            "Sudanese army | aid_access | demand",
        ),
        ("Hezbollah's stance is that it will never hand over its arms.", "Hezbollah | disarmament | reject"),
    ],
    "They include": [
        (
            "Hamas handed its demands to the Egyptians on Sunday. They include an Israeli pullback from Khan Younis and"
            " the reopening of the crossing.",
            "Hamas | troop_withdrawal | demand",
            "Hamas | aid_access | demand",
        ),
        (
            "The RSF has set four conditions for a truce. One of them is the release of its captured officers.",
            "Rapid Support Forces | prisoner_release | demand",
        ),
        (
            "Moscow's demands have not changed since June. Among them is a Ukrainian withdrawal from Donetsk.",
            "Russia | troop_withdrawal | demand",
        ),
        (
            "M23 delivered its requests in Doha. These included freedom for hundreds of its prisoners.",
            "M23 | prisoner_release | demand",
        ),
        (
            "Baku has presented its terms for peace. One is that the separatists disarm.",
            "Azerbaijan | disarmament | demand",
        ),
        (
            "The National Democratic Front submitted its preconditions in Oslo. They are the release of all political"
            " prisoners and a halt to air strikes.",
            "National Democratic Front | prisoner_release | demand",
            "National Democratic Front | ceasefire_pause | demand",
        ),
        (
            "Abdulsalam read out the demands of the Houthis. These include unhindered aid and binding guarantees.",
            "Houthis | aid_access | demand",
            "Houthis | guarantees | demand",
        ),
        (
            "The Myanmar junta's conditions were sent to Beijing by letter. Among these was the rebels' withdrawal from"
            " Lashio.",
            "Myanmar junta | troop_withdrawal | demand",
        ),
        (
            "The Colombian government listed its priorities for the talks. They included the return of displaced"
            " families and the surrender of weapons.",
            "Colombia | return_of_displaced | demand",
            "Colombia | disarmament | demand",
        ),
    ],
    "a colon opens the list": [
        (
            "Hezbollah's position had not moved: a full Israeli withdrawal first.",
            "Hezbollah | troop_withdrawal | demand",
        ),
        (
            "Kyiv laid down two conditions: a ceasefire in the air and security guarantees from Washington.",
            "Ukraine | ceasefire_pause | demand",
            "Ukraine | guarantees | demand",
        ),
        (
            "The demands of the Houthis were plain: lift the blockade and free the prisoners.",
            "Houthis | aid_access | demand",
            "Houthis | prisoner_release | demand",
        ),
        (
            "M23 has a single demand: direct negotiations with the government.",
            "M23 | negotiation_itself | demand",
        ),
        (
            "Aliyev listed his conditions: the disarmament of the separatists and the return of refugees.",
            "Azerbaijan | disarmament | demand",
            "Azerbaijan | return_of_displaced | demand",
        ),
        (
            "The ELN came to Havana with one request: that jailed guerrillas be freed.",
            "ELN | prisoner_release | demand",
        ),
        (
            "Israel's goals were unchanged: the destruction of Hamas and the release of the hostages.",
            "Israel | war_aims | demand",
            "Israel | hostage_release | demand",
        ),
        (
            "The Sudanese army spelled out its terms in a letter: the RSF must leave homes and hospitals.",
            "Sudanese army | troop_withdrawal | demand",
        ),
        (
            "Two conditions were put by the Karen National Union: humanitarian access and the release of political"
            " prisoners.",
            "Karen National Union | aid_access | demand",
            "Karen National Union | prisoner_release | demand",
        ),
    ],
    "made a condition": [
        (
            "Hamas has made an end to the war a condition for releasing the remaining captives.",
            "Hamas | ceasefire_permanence | demand",
        ),
        (
            "Kinshasa made talks conditional on the withdrawal of M23 from Goma.",
            "DR Congo | troop_withdrawal | demand",
        ),
        (
            "Russia is making Ukraine's withdrawal from Donbas a precondition of any truce.",
            "Russia | troop_withdrawal | demand",
        ),
        ("Min Aung Hlaing made disarmament his condition for elections.", "Myanmar junta | disarmament | demand"),
        (
            "Riyadh had set the release of its prisoners as a condition for reopening the road.",
            "Saudi Arabia | prisoner_release | demand",
        ),
        (
            "Bogotá has made the next round conditional on the ELN freeing all hostages.",
            "Colombia | hostage_release | demand",
        ),
        (
            "Burhan has made an RSF pullout from El Fasher a prerequisite for talks.",
            "Sudanese army | troop_withdrawal | demand",
        ),
        (
            "The signing of a peace treaty was made conditional by Baku on the return of refugees.",
            "Azerbaijan | return_of_displaced | demand",
        ),
        (
            "Washington made reconstruction money conditional on Hezbollah laying down its arms.",
            "United States | disarmament | demand",
        ),
    ],
    "is its demand": [
        ("A complete Israeli withdrawal is Hamas's main condition.", "Hamas | troop_withdrawal | demand"),
        ("The release of prisoners remains the ELN's first demand.", "ELN | prisoner_release | demand"),
        (
            "The Houthis pointed to an end to the war in Gaza, which is their only condition.",
            "Houthis | ceasefire_permanence | demand",
        ),
        ("Security guarantees were Kyiv's priority in Istanbul.", "Ukraine | guarantees | demand"),
        ("The disarmament of Hezbollah is one of Israel's aims in Lebanon.", "Israel | disarmament | demand"),
        ("Direct talks have long been M23's demand.", "M23 | negotiation_itself | demand"),
        (
            "The return of refugees to Karabakh was the key request of Yerevan.",
            "Armenia | return_of_displaced | demand",
        ),
        (
            "Humanitarian access to Darfur is its foremost priority, the United Nations said.",
            "United Nations | aid_access | demand",
        ),
    ],
    "the only way out": [
        ("“The only solution is a permanent ceasefire,” al-Hayya said.", "Hamas | ceasefire_permanence | demand"),
        (
            "The key to peace in the east is the withdrawal of Rwandan troops, Tshisekedi said.",
            "DR Congo | troop_withdrawal | demand",
        ),
        ("Lavrov said the only way out was the disarmament of Ukraine.", "Russia | disarmament | demand"),
        (
            "“The path to a settlement is direct talks with Manila,” the National Democratic Front said.",
            "National Democratic Front | negotiation_itself | demand",
        ),
        ("For the Houthis, the remedy is the lifting of the blockade.", "Houthis | aid_access | demand"),
        (
            "Pashinyan told parliament that the solution was the release of all prisoners held in Baku.",
            "Armenia | prisoner_release | demand",
        ),
        (
            "The way to end the fighting is for the junta to release political prisoners, the National Unity"
            " Government said.",
            "National Unity Government | prisoner_release | demand",
        ),
    ],
    "it is time": [
        ("“It is time for a ceasefire in Gaza,” Guterres said.", "United Nations | ceasefire_pause | demand"),
        ("“Now is not the time to stop the war,” Gallant told troops.", "Israel | ceasefire_permanence | reject"),
        (
            "It is high time that Russian troops left Transnistria, Moldova said.",
            "Moldova | troop_withdrawal | demand",
        ),
        ("“The time has come for the ELN to lay down its weapons,” Petro said.", "Colombia | disarmament | demand"),
        (
            "Burhan said it was not the time for negotiations with the militia.",
            "Sudanese army | negotiation_itself | reject",
        ),
        (
            "“This is the time to bring everyone home,” said the father of a hostage.",
            "Hostage families | hostage_release | demand",
        ),
        (
            "Marcos said it was now time for the New People's Army to surrender its guns.",
            "Philippines | disarmament | demand",
        ),
        ("“It is past time to let aid into Tigray,” Blinken told reporters.", "United States | aid_access | demand"),
    ],
    "ways to": [
        (
            "Israel is weighing options to bring the hostages home, Netanyahu's office said.",
            "Israel | hostage_release | vow",
        ),
        (
            "Kyiv is exploring new ways to free its prisoners of war, Budanov said.",
            "Ukraine | prisoner_release | vow",
        ),
        (
            "The Philippine army discussed ways of disarming the last guerrilla units.",
            "Philippines | disarmament | vow",
        ),
        ("Lebanon's cabinet studied options for disarming Hezbollah by December.", "Lebanon | disarmament | vow"),
        (
            "The Sudanese army, Burhan said, sought means to get food into El Fasher.",
            "Sudanese army | aid_access | vow",
        ),
        ("Yerevan is looking at ways to secure the return of its prisoners.", "Armenia | prisoner_release | vow"),
        ("Bogotá has been examining options to free the kidnapped soldiers.", "Colombia | hostage_release | vow"),
    ],
    "or we will": [
        (
            "“They will give up their weapons or we will take them by force,” Netanyahu said of Hamas.",
            "Israel | disarmament | threaten",
        ),
        (
            "“Withdraw from Goma, or we will throw you out,” Tshisekedi told M23.",
            "DR Congo | troop_withdrawal | threaten",
        ),
        (
            "Burhan said: “The militia withdraws from the cities, or we will destroy it.”",
            "Sudanese army | troop_withdrawal | threaten",
        ),
        (
            "“Free the hostages or I will send the army in,” Petro warned the ELN.",
            "Colombia | hostage_release | threaten",
        ),
        (
            "“Either the blockade is lifted or we shall close the strait,” Abdulsalam said.",
            "Houthis | aid_access | threaten",
        ),
        (
            "“Kyiv must accept the truce or we'll take the rest of the region,” Medvedev wrote.",
            "Russia | ceasefire_pause | threaten",
        ),
        (
            "“Let the convoys through or we will open the road ourselves,” the Arakan Army said.",
            "Arakan Army | aid_access | threaten",
        ),
        (
            "“The separatists will disarm by Sunday or we will disarm them ourselves,” said Aliyev.",
            "Azerbaijan | disarmament | threaten",
        ),
    ],
    "no deal that": [
        (
            "Kinshasa cannot support any agreement that does not remove Rwandan soldiers from its soil.",
            "DR Congo | troop_withdrawal | demand",
        ),
        (
            "Hamas will accept no deal that does not end the war, al-Hayya said.",
            "Hamas | ceasefire_permanence | demand",
        ),
        ("Netanyahu will not sign an agreement that fails to disarm Hamas.", "Israel | disarmament | demand"),
        (
            "“We reject any deal which does not include a full Israeli withdrawal,” Qassem said.",
            "Hezbollah | troop_withdrawal | demand",
        ),
        (
            "Kyiv ruled out any settlement that did not provide security guarantees.",
            "Ukraine | guarantees | demand",
        ),
        ("The ELN would not sign an accord that did not free its prisoners.", "ELN | prisoner_release | demand"),
        (
            "No proposal that does not provide for the return of the displaced will be accepted, Yerevan said.",
            "Armenia | return_of_displaced | demand",
        ),
        (
            "The Myanmar junta dismissed every proposal that did not begin with the rebels' disarmament.",
            "Myanmar junta | disarmament | demand",
        ),
        (
            "Sanaa will never agree to a plan that does not lift the blockade, Abdulsalam said.",
            "Houthis | aid_access | demand",
        ),
    ],
    "what will follow": [
        (
            "Any attack on Beirut will be met with rockets on Tel Aviv, Nasrallah said.",
            "Hezbollah | other | threaten",
        ),
        ("“Whoever enters our territory will be treated as an enemy,” Kagame said.", "Rwanda | other | threaten"),
        ("A deployment of Western soldiers in Ukraine would mean war, Peskov said.", "Russia | other | threaten"),
        (
            "“Any violation of the truce will bring a crushing response,” Yahya Saree said.",
            "Houthis | ceasefire_pause | threaten",
        ),
        (
            "Burhan told diplomats that a failure of the talks would mean more war.",
            "Sudanese army | negotiation_itself | threaten",
        ),
        ("Baku warned that an Armenian incursion would be answered with fire.", "Azerbaijan | other | threaten"),
        (
            "An assault on the mountain camps will carry a heavy price, Iván Mordisco said.",
            "FARC dissidents | other | threaten",
        ),
    ],
    "a delegation sent": [
        (
            "Israel will send a delegation to Doha on Monday, Netanyahu's office said.",
            "Israel | negotiation_itself | accept",
        ),
        ("Hamas said its negotiators would return to Cairo.", "Hamas | negotiation_itself | accept"),
        (
            "Kyiv will not send its envoys to Istanbul this time, Yermak said.",
            "Ukraine | negotiation_itself | reject",
        ),
        ("M23 said it would dispatch a five-member team to Luanda.", "M23 | negotiation_itself | accept"),
        (
            "“Our representatives will attend the meeting in Oslo,” Jose Maria Sison said.",
            "Communist Party of the Philippines | negotiation_itself | accept",
        ),
        ("The ELN would send no delegates to Caracas, Beltrán said.", "ELN | negotiation_itself | reject"),
        (
            "The Houthi negotiating team will head to Muscat, Abdulsalam wrote.",
            "Houthis | negotiation_itself | accept",
        ),
    ],
    "refuses what another demands": [
        (
            "Israel has rejected Hamas's demands to end the war and withdraw its troops.",
            "Hamas | ceasefire_permanence | demand",
            "Hamas | troop_withdrawal | demand",
            "Israel | ceasefire_permanence | reject",
            "Israel | troop_withdrawal | reject",
        ),
        (
            "Moscow has refused Ukraine's demand for an unconditional truce, Zelensky said.",
            "Ukraine | ceasefire_pause | demand",
        ),
        (
            "Bogotá turned down the ELN's request for the release of its jailed commanders.",
            "ELN | prisoner_release | demand",
            "Colombia | prisoner_release | reject",
        ),
        (
            "“Baku has rejected our demand for the return of prisoners,” Pashinyan said.",
            "Armenia | prisoner_release | demand",
        ),
        (
            "The Sudanese army has spurned the United Nations' request that aid be let into Kadugli.",
            "United Nations | aid_access | demand",
            "Sudanese army | aid_access | reject",
        ),
        (
            "The Myanmar junta refused the Karen National Union's demands to pull its soldiers out of Kawkareik.",
            "Karen National Union | troop_withdrawal | demand",
            "Myanmar junta | troop_withdrawal | reject",
        ),
        (
            "Kinshasa has rejected M23's demand for direct talks.",
            "M23 | negotiation_itself | demand",
            "DR Congo | negotiation_itself | reject",
        ),
        (
            "Hezbollah dismissed Washington's demand to disarm.",
            "United States | disarmament | demand",
            "Hezbollah | disarmament | reject",
        ),
        (
            "Riyadh had refused their demands to lift the blockade, the Houthis said.",
            "Houthis | aid_access | demand",
        ),
    ],
    "a participle after the saying": [
        (
            "“Our people are hungry,” a Hamas official said, calling for the crossings to be reopened.",
            "Hamas | aid_access | demand",
        ),
        (
            "“Nothing has changed,” Peskov told reporters, ruling out a truce before spring.",
            "Russia | ceasefire_pause | reject",
        ),
        (
            "The attack was a disgrace, Guterres said, urging both sides to halt the fighting.",
            "United Nations | ceasefire_pause | demand",
        ),
        (
            "“These men are criminals,” Burhan said, vowing to destroy the RSF.",
            "Sudanese army | war_aims | vow",
        ),
        (
            "“We have waited long enough,” Thérèse Kayikwamba Wagner told the council, demanding the withdrawal of"
            " Rwandan soldiers.",
            "DR Congo | troop_withdrawal | demand",
        ),
        (
            "“It is a trap,” Beltrán wrote on X, rejecting the government's offer.",
            "ELN | negotiation_itself | reject",
        ),
        (
            "“This is a new chapter,” Marcos said, offering to resume talks with the National Democratic Front.",
            "Philippines | negotiation_itself | offer",
        ),
        (
            "“The convoy is not welcome,” a spokesman for the Myanmar junta said, refusing to let aid into Rakhine.",
            "Myanmar junta | aid_access | reject",
        ),
        (
            "“He's still only a boy,” said the mother of one captive, begging for his release.",
            "Hostage families | hostage_release | demand",
        ),
    ],
    "and that": [
        (
            "Hamas demanded that Israel end the war and that its troops leave Gaza.",
            "Hamas | ceasefire_permanence | demand",
            "Hamas | troop_withdrawal | demand",
        ),
        (
            "Kyiv insists that Russia free its prisoners and that Europe provide guarantees.",
            "Ukraine | prisoner_release | demand",
            "Ukraine | guarantees | demand",
        ),
        (
            "The Security Council demanded that the RSF halt the shelling of El Fasher and that aid be let in.",
            "United Nations | ceasefire_pause | demand",
            "United Nations | aid_access | demand",
        ),
        (
            "Petro said that the ELN must release its hostages and that it must lay down its arms.",
            "Colombia | hostage_release | demand",
            "Colombia | disarmament | demand",
        ),
        (
            "Tshisekedi asked that Kigali pull out its soldiers and that the displaced be allowed to return to Masisi.",
            "DR Congo | troop_withdrawal | demand",
            "DR Congo | return_of_displaced | demand",
        ),
        (
            "Aliyev told a forum that the separatists must disarm and that Baku would not negotiate with them.",
            "Azerbaijan | disarmament | demand",
            "Azerbaijan | negotiation_itself | reject",
        ),
        (
            "The Houthis announced that they would free 100 prisoners and that they would pull their fighters out of"
            " Hodeidah.",
            "Houthis | prisoner_release | offer",
            "Houthis | troop_withdrawal | offer",
        ),
        (
            "The Karen National Union requested that the army stop shelling and that political prisoners be freed.",
            "Karen National Union | ceasefire_pause | demand",
            "Karen National Union | prisoner_release | demand",
        ),
    ],
    "a joint statement": [
        (
            "A joint statement by Hamas and Islamic Jihad rejected the plan.",
            "Hamas | negotiation_itself | reject",
            "Islamic Jihad | negotiation_itself | reject",
        ),
        (
            "In a joint statement, Kenya and Ethiopia called for a truce in Sudan.",
            "Kenya | ceasefire_pause | demand",
            "Ethiopia | ceasefire_pause | demand",
        ),
        (
            "The joint declaration of France and Saudi Arabia demands a lasting end to the war in Gaza.",
            "France | ceasefire_permanence | demand",
            "Saudi Arabia | ceasefire_permanence | demand",
        ),
        (
            "“We will not disarm,” said a joint statement from the Arakan Army and the Karen National Union.",
            "Arakan Army | disarmament | reject",
            "Karen National Union | disarmament | reject",
        ),
        (
            "A communique by the ELN and the Central General Staff offered a Christmas truce.",
            "ELN | ceasefire_pause | offer",
            "Central General Staff | ceasefire_pause | offer",
        ),
        (
            "Congo and M23 said in a joint statement that they had agreed to a ceasefire.",
            "DR Congo | ceasefire_pause | accept",
            "M23 | ceasefire_pause | accept",
        ),
        (
            "The withdrawal of foreign troops must begin at once, said a joint statement by Burundi and Kenya.",
            "Burundi | troop_withdrawal | demand",
            "Kenya | troop_withdrawal | demand",
        ),
        (
            "A joint letter from Britain, Canada and Australia urged Israel to let food into Gaza.",
            "United Kingdom | aid_access | demand",
            "Canada | aid_access | demand",
            "Australia | aid_access | demand",
        ),
        (
            "A statement issued jointly by Manila and the National Democratic Front called for peace talks.",
            "Philippines | negotiation_itself | demand",
            "National Democratic Front | negotiation_itself | demand",
        ),
    ],
    "relatives named by their captive": [
        (
            "“Bring them all back,” said Rivka Amsalem, whose son is held in Gaza.",
            "Hostage families | hostage_release | demand",
        ),
        (
            "“End the war and free every hostage,” said Dalia Peretz, whose sister was abducted from a kibbutz.",
            "Hostage families | ceasefire_permanence | demand",
            "Hostage families | hostage_release | demand",
        ),
        (
            "Luz Marina Ortiz, whose brother was kidnapped by the ELN, asked the rebels to release him.",
            "Hostage families | hostage_release | demand",
        ),
        (
            "“The government must accept the deal,” said Yael Dror, whose two children were taken hostage.",
            "Hostage families | negotiation_itself | demand",
        ),
        (
            "Samvel Hakobyan, whose father is jailed in Baku, called for the release of all Armenian prisoners.",
            "Prisoners' families | prisoner_release | demand",
        ),
        (
            "“Free him and the other detainees,” said Ahmed Saleh, whose uncle is imprisoned in Sanaa.",
            "Prisoners' families | prisoner_release | demand",
        ),
        (
            "Maria Santos, whose daughter was abducted on Jolo, appealed for a ceasefire.",
            "Hostage families | ceasefire_pause | demand",
        ),
        (
            "Olena Marchenko, whose husband was captured in Mariupol, urged Kyiv to free all prisoners of war.",
            "Prisoners' families | prisoner_release | demand",
        ),
    ],
    "officials from X and Y": [
        (
            "Officials from Egypt and Qatar are mediating between Israel and Hamas.",
            "Egypt | negotiation_itself | mediate",
            "Qatar | negotiation_itself | mediate",
        ),
        (
            "Negotiators from Ukraine and Russia agreed to release 300 prisoners each.",
            "Ukraine | prisoner_release | accept",
            "Russia | prisoner_release | accept",
        ),
        (
            "Envoys from the United States and Saudi Arabia brokered a seven-day truce in Khartoum.",
            "United States | ceasefire_pause | mediate",
            "Saudi Arabia | ceasefire_pause | mediate",
        ),
        (
            "Diplomats from France and Britain urged Kigali to withdraw its troops from Goma.",
            "France | troop_withdrawal | demand",
            "United Kingdom | troop_withdrawal | demand",
        ),
        (
            "Delegations from the ELN and the Colombian government accepted a draft agreement.",
            "ELN | negotiation_itself | accept",
            "Colombia | negotiation_itself | accept",
        ),
        (
            "Ministers from Armenia and Azerbaijan called for the return of refugees.",
            "Armenia | return_of_displaced | demand",
            "Azerbaijan | return_of_displaced | demand",
        ),
        (
            "Representatives from the Arakan Army and the Myanmar junta met in Kunming and agreed to a truce.",
            "Arakan Army | ceasefire_pause | accept",
            "Myanmar junta | ceasefire_pause | accept",
        ),
        (
            "The truce was negotiated by mediators from Oman and the United Nations.",
            "Oman | ceasefire_pause | mediate",
            "United Nations | ceasefire_pause | mediate",
        ),
        ("A team from Hamas turned down the latest offer.", "Hamas | negotiation_itself | reject"),
    ],
}
LOOK_ALIKES: dict[str, list[str]] = {
    "its demands include": [
        "Demands on nurses in Gaza include feeding the displaced, a doctor said.",
        "The first phase includes the release of 33 hostages and a partial withdrawal.",
        "Requests for visas included 40 from Sudanese prisoners, a clerk in Cairo said.",
    ],
    "conditions, among them": [
        "Conditions in the camp were grim, and among the displaced were 400 children.",
        "Among the prisoners were two Hamas commanders.",
        "Aid workers described conditions in Goma, among them the lack of fuel and food.",
    ],
    "the aims of X are": [
        "The aims of the talks are unclear, analysts said.",
        "Russia's objectives were described in a book on the war.",
        "The priority of the day in Khartoum is bread.",
    ],
    "its line is that": [
        "The position was held by Ukrainian troops until Tuesday.",
        "The view from the hill is that of a city after a siege.",
        "The front line is that close to the homes of civilians in Pokrovsk.",
    ],
    "They include": [
        "Hamas named the dead on Sunday. They include two prisoners freed in 2011.",
        "Aid trucks reached Nyala. They included fuel and medicine.",
        "Six soldiers were captured near Goma. Among them was a colonel who led the withdrawal.",
    ],
    "a colon opens the list": [
        "The conditions were harsh: no food, no fuel and no medicine.",
        "The front line was quiet: the truce in Lebanon held for a second day.",
    ],
    "made a condition": [
        "The siege has made his medical condition worse, the prisoner's lawyer said.",
        "Israel did not make disarmament a condition of the truce.",
        "The truce made conditions for the displaced a little better.",
    ],
    "is its demand": [
        "Aid is in great demand in Rakhine.",
        "The withdrawal of Ukrainian troops was not a condition for Moscow.",
        "The ceasefire is in a critical condition, an analyst said.",
    ],
    "the only way out": [
        "The only way out of the city is a road that troops left open.",
        "The key was found in the pocket of a hostage.",
        "The answer was a long silence on the prisoners.",
    ],
    "it is time": [
        "“It was the first time that Israel had withdrawn its troops,” Berri said.",
        "By the time the truce began, 40 people had died, Kyiv said.",
        "It is time to talk about the harvest, a farmer near Goma said.",
    ],
    "ways to": [
        "Analysts discussed ways to end the war.",
        "Israel was not considering options to free the hostages.",
        "The displaced looked for ways to heat their tents.",
    ],
    "or we will": [
        "“Sooner or later we will have peace,” Zelensky said.",
        "“We will meet on Monday or we will meet on Tuesday,” Witkoff said.",
    ],
    "no deal that": [
        "Hamas received a deal that does not end the war.",
        "Mediators presented an agreement that did not mention the prisoners.",
        "No deal that lasted more than a week was ever signed in Jeddah.",
    ],
    "what will follow": [
        "Analysts said an attack on Goma would bring retaliation.",
        "“Any failure of the harvest would mean hunger,” the World Food Programme said.",
        "The strike on the dam will be remembered for years, residents said.",
    ],
    "a delegation sent": [
        "Israel will send a rescue team to Turkey after the earthquake, Netanyahu said.",
        "Ukraine's football team will travel to Doha, Yermak said.",
        "The UN envoy will return to Geneva, Guterres said.",
    ],
    "refuses what another demands": [
        "Israel has rejected claims of famine in Gaza.",
        "Kyiv dismissed Russia's claim that its troops had left the town.",
        "The court refused the family's request for compensation.",
    ],
    "a participle after the saying": [
        "“I saw the soldiers leave,” a resident of Goma said, asking not to be named.",
        "“We are studying the paper,” al-Hayya said, offering no details.",
        "“The talks were useful,” Lammy said, calling the meeting a first step.",
    ],
    "and that": [
        "Officials said that the truce had ended and that aid had stopped.",
        "Hamas said that three captives were dead and that it had buried them.",
        "Witnesses said that soldiers had left the town and that shops had reopened.",
    ],
    "a joint statement": [
        "A joint statement by Armenia and Azerbaijan praised the courage of their leaders.",
        "Reuters saw a joint statement by Sudan and Egypt.",
        "A statement by the Red Cross said 20 prisoners had gone home.",
    ],
    "relatives named by their captive": [
        "David Cohen, whose brother was released in November, thanked Qatar.",
        "Anna Petrova, whose son is held in Russia, said she had not slept.",
        "Samir Haddad, whose house was seized in Nuseirat, said he had nowhere to go.",
    ],
    "officials from X and Y": [
        "Refugees from Sudan and Chad asked for water.",
        "Officials from Israel and Hamas arrived in Cairo.",
        "Reporters from Lebanon and Syria demanded an apology.",
    ],
}
KNOWN_MISSES: dict[str, list[Case]] = {
    "its line is that": [
        (
            "Ukraine's main request is that any deal be backed by American guarantees.",
            "Ukraine | guarantees | demand",
        ),
        (
            "Yerevan's view was that displaced Armenians should be allowed back to Stepanakert.",
            "Armenia | return_of_displaced | demand",
        ),
    ],
    "the only way out": [
        (
            "“The answer is not more bombs, it is humanitarian access,” Tom Fletcher said.",
            "United Nations | aid_access | demand",
        ),
    ],
    "it is time": [
        ("A Houthi spokesman said the time was not right for a truce.", "Houthis | ceasefire_pause | reject"),
    ],
    "ways to": [
        (
            "Options for a return of the displaced to Goma were being studied by Kinshasa.",
            "DR Congo | return_of_displaced | vow",
        ),
    ],
    "or we will": [
        (
            "“Lay down your arms,” Duterte told the guerrillas, “or we will hunt you down.”",
            "Philippines | disarmament | threaten",
        ),
        ("“We eat what the lorries bring or we will starve,” a mother in El Fasher said.",),
    ],
    "what will follow": [
        (
            "Attempts to enter Karen State would be resisted, the Karen National Union said.",
            "Karen National Union | other | threaten",
        ),
        (
            "The New People's Army said any military offensive on Samar would be met with ambushes.",
            "New People's Army | other | threaten",
        ),
    ],
    "a delegation sent": [
        (
            "The RSF delegation will travel to Jeddah next week.",
            "Rapid Support Forces | negotiation_itself | accept",
        ),
        (
            "Kinshasa is sending three negotiators to Qatar, Thérèse Kayikwamba Wagner said.",
            "DR Congo | negotiation_itself | accept",
        ),
        (
            "Armenia will send its foreign minister to Geneva for talks with Azerbaijan.",
            "Armenia | negotiation_itself | accept",
        ),
        ("The Red Cross said it would dispatch a team of surgeons to Rafah.",),
    ],
    "and that": [
        (
            "Hezbollah said that it rejected the American paper and that it would not give up its weapons.",
            "Hezbollah | negotiation_itself | reject",
            "Hezbollah | disarmament | reject",
        ),
    ],
    "relatives named by their captive": [
        (
            "“We want our men home,” said Fatima Osman, whose nephew was seized by gunmen in Omdurman.",
            "Hostage families | hostage_release | demand",
        ),
    ],
    "a colon opens the list": [
        ("The M23 position was a ruin: its troops had left in March.",),
    ],
}
SWAPS: list[str] = [
    "{a}'s demands include a permanent ceasefire and the withdrawal of {b}.",
    "{a} has set three conditions for {b}, among them the release of all prisoners.",
    "{a} gave {b} its terms on Monday. They include guarantees and the return of the displaced.",
    "{a} has made the disarmament of {b} a condition for talks.",
    "{a} has rejected the demand of {b} for a truce.",
    "{a} will send a delegation to Geneva, but {b} will not send one.",
    "A joint statement by {a} and {b} called for a truce.",
    "{a} demanded that {b} lay down its arms and that the displaced be allowed to return.",
]


@pytest.mark.parametrize("case", every(TABLES) + strict(every(KNOWN_MISSES)))
def test_the_rows_of_a_sentence(case):
    read_whole(case)


@pytest.mark.parametrize("name", list(TABLES))
def test_a_construction_has_eight_sentences_and_its_look_alikes(name):
    hold_enough(TABLES[name], KNOWN_MISSES.get(name, []), LOOK_ALIKES[name])


@pytest.mark.parametrize("text", every(LOOK_ALIKES))
def test_a_look_alike_states_nothing(text):
    assert stances(text) == set()


@pytest.mark.parametrize("sentence", SWAPS)
@pytest.mark.parametrize(("a", "b"), PAIRS)
def test_the_rows_swap_with_the_names(sentence, a, b):
    hold_swapped(sentence, a, b)
