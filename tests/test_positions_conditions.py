"""Positions: conditions, verdicts, what is held back, who is meant by an office: a table for each, with look-alikes.

A case is a passage and all its rows, "actor | issue | action"; a passage alone has none.
"""

from __future__ import annotations

from test_positions_forms import Case, hold_passages

TABLES: dict[str, list[Case]] = {
    "what is held back is refused": [
        (
            "Hamas said on Monday it would delay the next release of hostages until further notice.",
            "Hamas | hostage_release | reject",
        ),
        (
            "Kyiv said it was suspending the handover of prisoners.",
            "Ukraine | prisoner_release | reject",
        ),
        (
            "The MILF has put the decommissioning of its last fighters on hold.",
            "Moro Islamic Liberation Front | disarmament | reject",
        ),
        (
            "Baku said it would postpone the return of the captured soldiers.",
            "Azerbaijan | prisoner_release | reject",
        ),
        (
            "The Houthis have placed the exchange of prisoners on hold, their spokesman said.",
            "Houthis | prisoner_release | reject",
        ),
        (
            "Rwanda said it would suspend the withdrawal of its troops.",
            "Rwanda | troop_withdrawal | reject",
        ),
        (
            "The FARC put the surrender of its weapons on hold after the killing of two commanders.",
            "FARC | disarmament | reject",
        ),
        (
            "Israel suspended the delivery of aid to the strip on Sunday.",
            "Israel | aid_access | reject",
        ),
        (
            "The Taliban froze the release of the American captives, an official in Kabul said.",
            "Taliban | hostage_release | reject",
        ),
    ],
    "look-alikes of what is held back": [
        (
            "Moscow said it would suspend the offensive for three days.",
            "Russia | ceasefire_pause | offer",
        ),
        ("Britain suspended 30 arms export licences.",),
        (
            "The ELN promised to suspend abductions for ransom.",
            "ELN | hostage_release | offer",
        ),
        ("Villagers hold on to their homes.",),
        ("The government put a new budget on hold.",),
    ],
    "what must not be": [
        (
            '"There must be no partial deals," Smotrich said.',
            "Israeli coalition partners | negotiation_itself | reject",
        ),
        (
            "There must be no ceasefire, the Sudanese minister said.",
            "Sudan | ceasefire_pause | reject",
        ),
        (
            '"There should be no return of the displaced before the war ends," the Ethiopian government said.',
            "Ethiopia | return_of_displaced | reject",
        ),
        (
            "Kyiv said there must be no withdrawal from the Donbas.",
            "Ukraine | troop_withdrawal | reject",
        ),
        (
            '"There should be no resumption of the war," Guterres said.',
            "United Nations | ceasefire_pause | demand",
        ),
        (
            '"We must avoid at all costs a resumption of hostilities in Tigray," the African Union\'s envoy said.',
            "African Union | ceasefire_pause | demand",
        ),
        (
            '"We have to prevent a return to war," Blinken said.',
            "United States | ceasefire_pause | demand",
        ),
        (
            "Both sides must avoid a resumption of the fighting, Qatar said.",
            "Qatar | ceasefire_pause | demand",
        ),
    ],
    "a notion judged": [
        (
            '"The idea that Kyiv will agree to a ceasefire before these terms are met is a non-starter," '
            "Zelensky's office said.",
            "Ukraine | ceasefire_pause | reject",
        ),
        (
            '"The notion that the rebels will be given a truce is unacceptable," the Malian minister said.',
            "Mali | ceasefire_pause | reject",
        ),
        (
            "Blinken said the idea that Hamas would return to power after a ceasefire was out of the question.",
            "United States | ceasefire_pause | reject",
        ),
        (
            '"The suggestion that we will withdraw our troops is unrealistic," a Rwandan official said.',
            "Rwanda | troop_withdrawal | reject",
        ),
        (
            '"The prospect that Armenia would free these prisoners is off the table," Yerevan said.',
            "Armenia | prisoner_release | reject",
        ),
        (
            '"The idea that Israel will end the war now is unacceptable," Netanyahu said.',
            "Israel | ceasefire_permanence | reject",
        ),
        (
            '"The idea that there will be talks with the army under fire is a non-starter," the RSF said.',
            "Rapid Support Forces | negotiation_itself | reject",
        ),
    ],
    "look-alikes of a notion judged": [
        ('"The idea that the war will end soon is attractive," a resident of Kyiv said.',),
        ('"The idea that the rebels want peace is laughable," a farmer said.',),
        ("The notion that Armenia would agree to a truce surprised diplomats.",),
    ],
    "called a red line": [
        (
            "Sisi called the displacement of Palestinians a red line.",
            "Egypt | return_of_displaced | reject",
        ),
        (
            "President Ahmed al-Sharaa has called decentralisation a red line.",
            "Syria | other | reject",
        ),
        (
            "The Taliban consider talks with the resistance a red line.",
            "Taliban | negotiation_itself | reject",
        ),
        (
            "Khartoum has called a truce with the militia a red line.",
            "Sudanese army | ceasefire_pause | reject",
        ),
        (
            "Hamas called disarmament a red line.",
            "Hamas | disarmament | reject",
        ),
        ("The M23 considers a withdrawal from Goma a red line.",),
        (
            "Hezbollah called the handover of its weapons a red line.",
            "Hezbollah | disarmament | reject",
        ),
    ],
    "look-alikes of a red line": [
        ('The text took account of Kinshasa\'s "red line", namely the withdrawal of the M23.',),
        ("The president crossed a red line, the opposition said.",),
        ("Villagers painted a red line on the wall of the mosque.",),
    ],
    "a condition turned round": [
        (
            'Should the rebels break the agreement, Tshisekedi warned, "we will attack Bukavu".',
            "DR Congo | negotiation_itself | threaten",
        ),
        (
            "Should Israel refuse the truce, Hezbollah said, it will resume its attacks.",
            "Hezbollah | war_aims | threaten",
        ),
        ("Should Kyiv reject the offer, Moscow said, the war will go on.",),
        (
            "Only after the army has left the city would the rebels sign, the M23 said.",
            "M23 | troop_withdrawal | demand",
        ),
        (
            "Only after Israel has withdrawn from five hills and freed its detainees, Hezbollah's leader Naim "
            "Qassem said, would Hezbollah hand over its weapons.",
            "Hezbollah | troop_withdrawal | demand",
            "Hezbollah | prisoner_release | demand",
        ),
        (
            "Only once the blockade is lifted will the Houthis stop their attacks, the group said.",
            "Houthis | aid_access | demand",
        ),
        (
            "Moscow said that unless Ukraine left the region by Sunday, the ceasefire would end.",
            "Russia | troop_withdrawal | demand",
        ),
        (
            "Israel said if the hostages were not freed by noon, it would resume the war.",
            "Israel | war_aims | threaten",
        ),
        (
            "Kyiv said that if Russia stopped the shelling, it would withdraw its troops.",
            "Ukraine | troop_withdrawal | offer",
        ),
        (
            '"The resistance will not surrender its weapons while the aggression continues," Hezbollah\'s '
            "leader, Naim Qassem, said.",
            "Hezbollah | disarmament | reject",
        ),
        (
            '"We will not free a single prisoner while the siege lasts," the Houthis\' spokesman said.',
            "Houthis | prisoner_release | reject",
        ),
        (
            "Kyiv will not withdraw from the city while the shelling persists, Zelensky said.",
            "Ukraine | troop_withdrawal | reject",
        ),
        (
            "The Taliban said it would not talk while the bombing continues.",
            "Taliban | negotiation_itself | reject",
        ),
        (
            "The ELN said that if fighters go on to take sides they will be treated as military targets.",
            "ELN | other | threaten",
        ),
        (
            "Officials in Delhi said the water treaty would stay suspended until Pakistan ends support for militants.",
            "India | other | demand",
        ),
        (
            "The border will remain closed until Kabul frees the soldiers, Islamabad said.",
            "Pakistan | other | demand",
        ),
    ],
    "look-alikes of a condition turned round": [
        ("Should we be worried, a resident of Goma asked.",),
        ("Traders waited while the sides talked.",),
    ],
    "what a text shows": [
        (
            "A memo published by the agency showed that Russia would agree to a wider halt only if Ukrainian "
            "forces pulled out of four regions.",
            "Russia | troop_withdrawal | demand",
        ),
    ],
    "look-alikes of what a text shows": [
        ("The raid showed that Russia would agree to nothing.",),
        ("Polls showed that Armenians would accept a deal.",),
    ],
    "who mediates": [
        (
            "Egyptian and Qatari officials were in contact with both sides to prevent a collapse, two officials said.",
            "Egypt | negotiation_itself | mediate",
            "Qatar | negotiation_itself | mediate",
        ),
        (
            'Ankara said it was "managing the mediation in line with its interests".',
            "Turkey | negotiation_itself | mediate",
        ),
        (
            "The Catholic Church offered to keep a line open to both sides.",
            "Catholic Church | negotiation_itself | mediate",
        ),
        (
            "The offer, put together by Egyptian and Qatari negotiators, provides for a 60-day halt.",
            "Egypt | negotiation_itself | mediate",
            "Qatar | negotiation_itself | mediate",
        ),
        (
            "Qatar's foreign minister said his government had passed the draft to the rebels.",
            "Qatar | negotiation_itself | mediate",
        ),
        (
            "Egyptian officials have handed the proposal to the Houthis, two officials said.",
            "Egypt | negotiation_itself | mediate",
        ),
        (
            "Mr Trump has volunteered to work with both sides to see if a solution can be found.",
            "United States | negotiation_itself | mediate",
        ),
        (
            "The text, drafted by the United Nations, was welcomed by Juba.",
            "United Nations | negotiation_itself | mediate",
        ),
        (
            "Kenya is overseeing the mediation, its president said.",
            "Kenya | negotiation_itself | mediate",
        ),
    ],
    "look-alikes of who mediates": [
        (
            "Israel accepted the plan drawn up by US envoy Steve Witkoff.",
            "Israel | negotiation_itself | accept",
        ),
        (
            "The plan, put together by the army, was rejected by Hamas.",
            "Hamas | negotiation_itself | reject",
        ),
        ("Qatar handed two buses to the hospital.",),
        ("The board, drawn up by the ministry, met on Monday.",),
    ],
    "an official in the capital": [
        (
            "An official in Jerusalem said troops would remain on the hills as long as there was a rocket in "
            "the south.",
            "Israel | troop_withdrawal | reject",
        ),
        (
            "A senior official in Kyiv said there would be no talks without a ceasefire.",
            "Ukraine | ceasefire_pause | demand",
        ),
        (
            "Officials in Addis Ababa said the rebels must lay down their weapons.",
            "Ethiopia | disarmament | demand",
        ),
    ],
    "look-alikes of an official in the capital": [
        ("A Western official in Kyiv said there would be no talks without a ceasefire.",),
        ("One of its officials in Beirut said there would be no talks without a ceasefire.",),
    ],
    "who is meant by an office or a name": [
        (
            "The plan was set out by the US president, Joe Biden. Netanyahu's office called it incomplete. "
            '"It\'s time for this war to end," the president said.',
            "United States | ceasefire_permanence | demand",
        ),
        (
            "President Vladimir Putin flew to Minsk. Kyiv sent nobody. The president said he was ready for a truce.",
            "Russia | ceasefire_pause | accept",
        ),
        (
            "Prime Minister Abiy Ahmed spoke in Addis Ababa. The prime minister said the rebels must lay down "
            "their weapons.",
            "Ethiopia | disarmament | demand",
        ),
        (
            "Speaking at an academy in the south, Israeli Prime Minister Benjamin Netanyahu gave no sign of "
            'giving ground.\n\n"We will not withdraw the army from the strip," he said.',
            "Israel | troop_withdrawal | reject",
        ),
        (
            'In a hall full of cadets in Goma, Congolese President Felix Tshisekedi spoke for an hour.\n\n"We '
            'will not talk to the rebels," he said.',
            "DR Congo | negotiation_itself | reject",
        ),
        (
            'The opposition leader, Yair Lapid, came to the rally on Sunday. "There is a deal on the table '
            'and it should be signed."',
            "Israeli opposition | negotiation_itself | demand",
        ),
        (
            "Mr Smotrich, whose party could topple the government, said there must be no partial deals.",
            "Israeli coalition partners | negotiation_itself | reject",
        ),
        (
            "The UN Security Council met on Monday.\n\nThe resolution, which passed 13-0, demands a truce.",
            "United Nations | ceasefire_pause | demand",
        ),
        (
            "The Security Council voted on Friday. The resolution calls for an immediate halt to the shelling.",
            "United Nations | ceasefire_pause | demand",
        ),
        (
            "The group is committed to the agreement announced by the mediators, another senior figure, Izzat "
            "al-Rishq, said.\n\nHamas issued no statement.",
            "Hamas | negotiation_itself | accept",
        ),
        (
            'Naim Qassem leads Hezbollah. "The resistance will not surrender its weapons," the Hezbollah leader said.',
            "Hezbollah | disarmament | reject",
        ),
    ],
    "look-alikes of who is meant": [
        ("New Delhi says the truce will hold, an accusation of weakness that Islamabad denies.",),
        ("The president of the court rose at noon. The president said nothing.",),
        ('Biden flew home. "It was cold," a resident of Doha said.',),
    ],
    "what falls to be asked after a demand": [
        (
            "Mikati demanded that Israel respect the truce and leave all the land it has taken.",
            "Lebanon | ceasefire_pause | demand",
            "Lebanon | troop_withdrawal | demand",
        ),
        (
            "Baku demands that Armenia honour the text and leave the last villages.",
            "Azerbaijan | negotiation_itself | demand",
            "Azerbaijan | troop_withdrawal | demand",
        ),
        (
            "The Committee of Prisoners' Families demands that their return precede any talk of arms.",
            "Prisoners' families | prisoner_release | demand",
        ),
        (
            "The families' forum said the remaining 40 must be brought home.",
            "Hostage families | hostage_release | demand",
        ),
        (
            'The Taliban said the plan did not meet "any of our demands, foremost among them the release of '
            'prisoners".',
            "Taliban | negotiation_itself | reject",
            "Taliban | prisoner_release | demand",
        ),
        (
            "The M23 said Kinshasa must honour what it had signed.",
            "M23 | negotiation_itself | demand",
        ),
        (
            "The ELN said Bogotá should keep what had been agreed.",
            "ELN | negotiation_itself | demand",
        ),
        (
            "Hezbollah said the text ignored its demands, chief among them a withdrawal from the south.",
            "Hezbollah | negotiation_itself | reject",
            "Hezbollah | troop_withdrawal | demand",
        ),
        (
            "The defence ministry in Damascus gave the fighters until 3:00 pm to leave both neighbourhoods.",
            "Syria | troop_withdrawal | demand",
        ),
        (
            "The RSF gave the army until Friday to leave the city.",
            "Rapid Support Forces | troop_withdrawal | demand",
        ),
        (
            "Families of the hostages urged ministers to back the plan and to sign it at once.",
            "Hostage families | negotiation_itself | demand",
        ),
    ],
    "a promise of other things": [
        (
            "Yerevan said it would drop its bid to host next year's UN climate conference.",
            "Armenia | other | concede",
        ),
        (
            "France offered to host a conference on rebuilding the south.",
            "France | reconstruction | offer",
        ),
        (
            "The Houthis stood ready to exchange everyone they hold.",
            "Houthis | prisoner_release | offer",
        ),
        (
            "The Israeli military could reduce its presence if the Lebanese army took steps, an Israeli official said.",
            "Israel | troop_withdrawal | offer",
        ),
        (
            "Rwanda said it would scale back its presence in the east.",
            "Rwanda | troop_withdrawal | offer",
        ),
        (
            'Hamas said disarmament was "out of the question and not negotiable".',
            "Hamas | disarmament | reject",
        ),
        (
            "Azerbaijan will insist on the achievement of all its war objectives, the ministry said.",
            "Azerbaijan | war_aims | demand",
        ),
        (
            'Ben-Gvir urged Netanyahu to "go in with full force".',
            "Israeli coalition partners | war_aims | demand",
        ),
        (
            "Jordan stood firmly against displacing Palestinians, the king said.",
            "Jordan | return_of_displaced | reject",
        ),
        (
            "Egypt stands against the expulsion of Palestinians, its foreign minister said.",
            "Egypt | return_of_displaced | reject",
        ),
    ],
    "look-alikes of demands and offers": [
        ("Ethiopia rejects the estimate.",),
        ("The mediator, Olusegun Obasanjo, has declined to speak to reporters.",),
        ("The UN says more than 2 million people have fled and 13 million need food.",),
        ("The minister refused to talk to the press after the talks.",),
        (
            "Armenia will not accept any Russian military presence along its border with Iran or at the "
            "Agarak crossing, an official said.",
            "Armenia | troop_withdrawal | reject",
        ),
        (
            'The RSF accepted the truce in order to "address the lack of aid", it said.',
            "Rapid Support Forces | ceasefire_pause | accept",
        ),
    ],
    "points, conditions and ways of going": [
        (
            "The Ukrainian delegation came to Istanbul with three points: an unconditional ceasefire of 30 "
            "days, the return of abducted children and a meeting of the two presidents.",
            "Ukraine | ceasefire_pause | demand",
            "Ukraine | hostage_release | demand",
            "Ukraine | negotiation_itself | demand",
        ),
        (
            "The Taliban, who have made the withdrawal of foreign forces their first condition, kept up their "
            "attacks on Kunduz.",
            "Taliban | troop_withdrawal | demand",
        ),
        (
            "The Kremlin made the recognition of its rule over Crimea a condition of any treaty, two European "
            "officials said.",
            "Russia | other | demand",
        ),
        (
            "South Sudan's vice-president, Riek Machar, remains under house arrest; his party has made his "
            "freedom a precondition for returning to the talks.",
            "SPLM-IO | prisoner_release | demand",
        ),
        (
            "The RSF, for its part, says it is ready to stop shooting at once if the other side does the same.",
            "Rapid Support Forces | ceasefire_pause | offer",
        ),
        (
            "In Goma, the M23's political leader, Corneille Nangaa, told a rally that his men would stay "
            "where they were.",
            "M23 | troop_withdrawal | reject",
        ),
        (
            '"Eritrea has to get out. Then we can talk about guns," said a commander of the Tigray forces.',
            "Tigray People's Liberation Front | troop_withdrawal | demand",
            "Tigray People's Liberation Front | negotiation_itself | offer",
        ),
        (
            '"Eritrea must get out of Tigray," a commander of the Tigray forces said.',
            "Tigray People's Liberation Front | troop_withdrawal | demand",
        ),
        (
            '"Rwanda must leave," the Congolese minister said.',
            "DR Congo | troop_withdrawal | demand",
        ),
        (
            "Eritrea has kept silent about its troops. Washington again called on Asmara to pull them out.",
            "United States | troop_withdrawal | demand",
        ),
        (
            "Delhi said it would keep the treaty on hold and told Pakistani diplomats to go home.",
            "India | negotiation_itself | reject",
        ),
        (
            "Mali's rulers have torn up the Algiers accord, accusing Algeria of meddling.",
            "Mali | negotiation_itself | reject",
        ),
        (
            "Paris said it opposed any move against Rafah.",
            "France | rafah_offensive | reject",
        ),
        (
            "Hamas has agreed in principle to hand the governing of Gaza to a committee of technocrats, but "
            "not its guns to anyone.",
            "Hamas | other | accept",
            "Hamas | disarmament | reject",
        ),
        (
            '"First a withdrawal, then a conversation," Foreign Minister Sergei Lavrov said of the idea.',
            "Russia | troop_withdrawal | demand",
        ),
    ],
    "look-alikes of points and ways of going": [
        ("Moscow had taken note of the request for a summit, the Kremlin's spokesman said.",),
        ("London said it would buy more arms from both sides.",),
        ("Tehran denied having offered to halt enrichment.",),
        ("The ceasefire expires on Friday, and neither government has asked for it to be extended.",),
    ],
    "what is suggested and turned down": [
        (
            "Hamas and Islamic Jihad have turned down an Egyptian suggestion that they give up power in "
            "return for a permanent ceasefire, two sources said.",
            "Hamas | other | reject",
            "Islamic Jihad | other | reject",
        ),
        (
            "Kyiv rejected the idea that it should leave the Donbas.",
            "Ukraine | troop_withdrawal | reject",
        ),
        (
            "The Taliban dismissed the notion that they would lay down their arms.",
            "Taliban | disarmament | reject",
        ),
        (
            "Armenia rejected the suggestion that its prisoners be freed last.",
            "Armenia | prisoner_release | reject",
        ),
        (
            "President Benigno Aquino turned down calls from lawmakers for an all-out offensive against the "
            "Moro Islamic Liberation Front.",
            "Philippines | war_aims | reject",
        ),
        (
            "The RSF refused to make any concession on the siege.",
            "Rapid Support Forces | aid_access | reject",
        ),
        (
            "Sri Lanka's government scoffed at a ceasefire declared by the Tamil Tigers.",
            "Sri Lanka | ceasefire_pause | reject",
        ),
        (
            '"These are non-starters," a Ukrainian official said of the proposals.',
            "Ukraine | negotiation_itself | reject",
        ),
    ],
    "who stays in custody": [
        (
            "Thailand said the 18 captured soldiers would stay in its custody.",
            "Thailand | prisoner_release | reject",
        ),
        (
            "The commander will remain behind bars, the Colombian government said.",
            "Colombia | prisoner_release | reject",
        ),
        (
            '"He will stay in prison," the Israeli minister said of the leader.',
            "Israel | prisoner_release | reject",
        ),
        (
            "Kabul said the three Americans would remain in detention.",
            "Taliban | prisoner_release | reject",
        ),
    ],
    "who is asked for what": [
        (
            "Sudan's Sovereign Council announced late on Thursday that the Adre crossing would be opened for "
            "three months.",
            "Sudanese army | aid_access | offer",
        ),
        (
            '"The Sudanese people need a cessation of hostilities now," Blinken told reporters.',
            "United States | ceasefire_pause | demand",
        ),
        (
            "The next step should be a summit between the two presidents, a Ukrainian delegate said.",
            "Ukraine | negotiation_itself | demand",
        ),
        (
            '"The crisis can only be overcome by an immediate ceasefire," the Tamil Tigers\' statement said.',
            "Liberation Tigers of Tamil Eelam | ceasefire_pause | demand",
        ),
        (
            "The Tamil Tigers said they were halting all offensive operations in response to appeals from the "
            "United Nations.",
            "Liberation Tigers of Tamil Eelam | ceasefire_pause | offer",
        ),
        (
            'Armenia "is required to return the bodies", the Azerbaijani ministry said.',
            "Azerbaijan | prisoner_release | demand",
        ),
        (
            "Once the truce starts, Netanyahu said, Israel will negotiate a permanent end to the war.",
            "Israel | negotiation_itself | offer",
        ),
        (
            "If Hezbollah tried to rearm, Netanyahu warned, Israel would attack.",
            "Israel | disarmament | threaten",
        ),
        (
            "Defence Minister Israel Katz has told the army to draw up a plan for defeating Hamas.",
            "Israel | war_aims | vow",
        ),
        (
            "Hamas has dropped its objection to releases being spread over the whole truce, the diplomat said.",
            "Hamas | prisoner_release | concede",
        ),
        (
            '"Israel will not allow the passage of Gazans to the north until the release is arranged," the '
            "prime minister's office said. The hostage was taken in May.",
            "Israel | hostage_release | demand",
        ),
        (
            "Russia said it would restore contact with Kyiv once the shelling stopped.",
            "Russia | negotiation_itself | offer",
        ),
        (
            "London responded by promising to speed up troop cuts.",
            "United Kingdom | troop_withdrawal | offer",
        ),
        (
            "Israel has rejected opening that phase, which would require it to pull its forces out of Gaza "
            "and end the war.",
            "Israel | negotiation_itself | reject",
        ),
    ],
    'who "it", "the agency", "the junta" is': [
        (
            "Hamas has dropped its objection to the timetable, the diplomat said. It still wants a written "
            "American pledge. It also insists that the UN distribute aid.",
            "Hamas | negotiation_itself | concede",
            "Hamas | guarantees | demand",
            "Hamas | aid_access | demand",
        ),
        (
            "Colombia's largest remaining guerrilla group, the National Liberation Army, has agreed to a truce.",
            "ELN | ceasefire_pause | accept",
        ),
        (
            "Myanmar's military government met the envoy. China's foreign ministry spoke of progress. The "
            "junta rejected a ceasefire.",
            "Myanmar junta | ceasefire_pause | reject",
        ),
        (
            "The World Food Programme had its trucks turned back. The agency urged Israel to open more crossings.",
            "World Food Programme | aid_access | demand",
        ),
        (
            "At the UN Security Council, French Foreign Minister Catherine Colonna called on Azerbaijan to "
            "reopen the corridor.",
            "France | aid_access | demand",
        ),
    ],
    "look-alikes of who is meant and asked": [
        ("Congo and the M23 left Doha with the first sign of agreement after weeks of meetings.",),
        ("The rebels, the M23, ordered the camps closed.",),
        ("The US envoy said the motion would interfere with negotiations on a deal.",),
        ('"The fourth body does not match any of the hostages," the army said.',),
        ("Eight ministers supported the maps that were brought to the table.",),
    ],
    "a day inside a term": [
        (
            "Egypt called Sunday for a truce.",
            "Egypt | ceasefire_pause | demand",
        ),
        (
            "Ankara called late on Thursday for an immediate halt to the shelling.",
            "Turkey | ceasefire_pause | demand",
        ),
        (
            "The M23 backed away Tuesday from its demand for a withdrawal.",
            "M23 | troop_withdrawal | concede",
        ),
        (
            "Turkey insisted Friday on a full withdrawal.",
            "Turkey | troop_withdrawal | demand",
        ),
        (
            "Twenty-eight countries and the Vatican called this week for an end to the war.",
            "Vatican | ceasefire_permanence | demand",
        ),
        (
            "Kyiv agreed Monday to a ceasefire.",
            "Ukraine | ceasefire_pause | accept",
        ),
        (
            "Sri Lanka's government scoffed Sunday at a truce.",
            "Sri Lanka | ceasefire_pause | reject",
        ),
        (
            "Moscow pressed again on Friday for a summit.",
            "Russia | negotiation_itself | demand",
        ),
        (
            '"He will vote on Wednesday against the plan," a Trimble aide said. The DUP voted Tuesday against '
            "the plan.",
            "Democratic Unionist Party | negotiation_itself | reject",
        ),
    ],
    "look-alikes of a day inside a term": [
        ("The envoys met on Monday for two hours.",),
        ("The convoy left Goma Sunday for Bukavu.",),
        ("A market was shelled late on Thursday for the first time.",),
    ],
    "whose demand, whose soldiers, whose deal": [
        (
            "Doctors Without Borders, which runs a clinic in Zamzam, repeated its demand that the siege be lifted.",
            "Doctors Without Borders | aid_access | demand",
        ),
        (
            "France called on Azerbaijan to reopen the Lachin Corridor.",
            "France | aid_access | demand",
        ),
        (
            "Under the arrangement, brokered by Cairo, Hamas would transfer the bodies of four captives.",
            "Egypt | negotiation_itself | mediate",
        ),
        (
            "The M23 left Doha. In a joint statement, the government in Kinshasa and the Rwanda-backed group "
            "committed to an immediate halt to fighting.",
            "DR Congo | ceasefire_pause | accept",
            "M23 | ceasefire_pause | accept",
        ),
        (
            '"Thailand must return our remaining 18 soldiers immediately," the Cambodian spokeswoman said.',
            "Cambodia | prisoner_release | demand",
        ),
        (
            "Under the terms agreed after ten days of negotiations near Berne, the Houthi rebels will release "
            "181 detainees.",
            "Houthis | prisoner_release | offer",
        ),
        (
            "The Israeli cabinet will now consider only an agreement under which all 50 hostages come home together.",
            "Israel | hostage_release | demand",
        ),
        (
            "Kyiv will sign only a deal that guarantees the return of its prisoners.",
            "Ukraine | prisoner_release | demand",
        ),
        (
            "The Taliban would accept only an accord under which all foreign troops leave.",
            "Taliban | troop_withdrawal | demand",
        ),
    ],
    "look-alikes of whose deal it is": [
        ("The government would only deal with efforts that respected its sovereignty.",),
        ("Only a deal that nobody wanted was on the table.",),
    ],
    "whose rebels, and what is ended": [
        (
            "Burundi's Hutu rebels want half the seats in the army.",
            "Hutu rebels | other | demand",
        ),
        (
            "Mogadishu's Islamists said they would attend in Khartoum provided Ethiopian troops left the country.",
            "Islamists | troop_withdrawal | demand",
        ),
        (
            "Iran said it would stop its attacks if Israel stopped its own.",
            "Iran | ceasefire_permanence | offer",
        ),
        (
            "The Houthis would stop their attacks on ships if Israel ended the war, their spokesman said.",
            "Houthis | other | offer",
        ),
        (
            "The Kremlin said Saturday that a memorandum on a ceasefire would be handed to Kyiv once the "
            "exchange was over.",
            "Russia | negotiation_itself | offer",
        ),
        (
            "The talks with the rebels are over, the Malian government said.",
            "Mali | negotiation_itself | reject",
        ),
        (
            "Jakarta promised to pull out 18,000 soldiers if the rebels gave up 840 guns.",
            "Indonesia | troop_withdrawal | offer",
        ),
        (
            "The Chechen field commanders would not hear of laying down arms before the last Russian tank had left.",
            "Chechen separatists | disarmament | reject",
        ),
        (
            'Kinshasa\'s foreign minister asked the Security Council to demand that Rwanda withdraw "without delay".',
            "DR Congo | troop_withdrawal | demand",
        ),
    ],
    "look-alikes of whose rebels they are": [
        ("Kagame's office rejected the accusation, saying that its forces were on the border to protect it.",),
        (
            "Ukraine and Russia exchanged 390 prisoners each on Friday in the first part of a large swap "
            "agreed in Istanbul, both sides said.",
        ),
        ("The raid was over by noon, the army said.",),
    ],
    "what is signed, left and held back": [
        (
            "South Sudan said the government was ready to sign a cessation of hostilities without conditions.",
            "South Sudan | ceasefire_pause | accept",
        ),
        (
            "M23 rebels pulled out of negotiations that were due to begin in Angola.",
            "M23 | negotiation_itself | reject",
        ),
        (
            "The Houthis withdrew from the talks on Friday.",
            "Houthis | negotiation_itself | reject",
        ),
        (
            "Petro said the government would walk out if there was another killing.",
            "Colombia | negotiation_itself | threaten",
        ),
        (
            'Islamic Jihad said it will hand over none of them "until the last soldier leaves Gaza".',
            "Islamic Jihad | troop_withdrawal | demand",
        ),
        (
            '"Give us a timetable for withdrawal and the operations end the same day," Aliyev said.',
            "Azerbaijan | troop_withdrawal | demand",
            "Azerbaijan | ceasefire_permanence | demand",
        ),
        (
            "Moscow's negotiators turned that down and instead offered a pause of two or three days on "
            "certain stretches of the front.",
            "Russia | negotiation_itself | reject",
            "Russia | ceasefire_pause | offer",
        ),
        (
            'Felix Tshisekedi and Paul Kagame "reaffirmed the commitment of all parties to an immediate ceasefire".',
            "DR Congo | ceasefire_pause | accept",
            "Rwanda | ceasefire_pause | accept",
        ),
        (
            "Ben-Gvir came out against the deal.",
            "Israeli coalition partners | negotiation_itself | reject",
        ),
        (
            "Machar's side wants Ugandan troops, who have been helping the army hold Juba, to leave the country.",
            "SPLM-IO | troop_withdrawal | demand",
        ),
        (
            "The Chechen separatists want all Russian troops out of Chechnya.",
            "Chechen separatists | troop_withdrawal | demand",
        ),
        (
            "Kenya's president has offered to send his predecessor as an extra mediator.",
            "Kenya | negotiation_itself | mediate",
        ),
        (
            "The memorandum presented by Russia insists that Ukrainian troops leave four regions before any truce.",
            "Russia | troop_withdrawal | demand",
        ),
        (
            "At the outset the Houthis had asked for 1,400 of their men.",
            "Houthis | prisoner_release | demand",
        ),
        (
            "Pulikovsky said the Russian army would use aircraft and artillery unless the separatists left Grozny.",
            "Russia | troop_withdrawal | threaten",
        ),
        (
            "Hezbollah will remain in the field, whether the talks succeed or fail, Qassem said.",
            "Hezbollah | war_aims | vow",
        ),
        (
            "Netanyahu says the army will go into Rafah, with a deal or without one.",
            "Israel | rafah_offensive | vow",
        ),
        (
            "Officials at the home ministry in Nepal say they will not free the Maoists before there is a "
            "code of conduct.",
            "Nepal | prisoner_release | reject",
        ),
        (
            '"Those still in captivity must come home," Herzog said.',
            "Israel | hostage_release | demand",
        ),
        (
            'The hostages\' relatives marched. "The government gave up," their main forum said, urging Donald '
            "Trump to stop the fighting.",
            "Hostage families | ceasefire_pause | demand",
        ),
        (
            "Israel says Hamas must lay down its weapons, a demand the group has so far refused to meet.",
            "Israel | disarmament | demand",
            "Hamas | disarmament | reject",
        ),
    ],
    "look-alikes of what is signed, left and held back": [
        ("More than two million people have had to leave their homes, the UN said.",),
        ("The Red Cross said no exchange had taken place.",),
        ("Smuggling across the Egyptian border will not be permitted, the paper says.",),
        ("The delegates walked out of the hotel into the rain.",),
    ],
    "warnings, families and go-betweens": [
        (
            "The EU's foreign policy chief, Josep Borrell, warned Israel against storming Rafah.",
            "European Union | rafah_offensive | reject",
        ),
        (
            "Washington warned Kigali against any further advance on Goma, demanding a withdrawal.",
            "United States | troop_withdrawal | demand",
        ),
        ("Ankara warned Athens against sending troops to the island.",),
        (
            "The mother of one hostage said she wanted her son back, whatever it took.",
            "Hostage families | hostage_release | demand",
        ),
        (
            '"Bring my father home, then we will talk about the rest," said Noam, whose father was taken from Nir Oz.',
            "Hostage families | hostage_release | demand",
        ),
        (
            "The White House confirmed that CIA Director Bill Burns would fly to Doha to push the talks along.",
            "United States | negotiation_itself | mediate",
        ),
        (
            "Smotrich said no food should go in while hostages were held.",
            "Israeli coalition partners | aid_access | reject",
        ),
        (
            '"No prisoner should be freed before the war is over," Ben-Gvir said.',
            "Israeli coalition partners | prisoner_release | reject",
        ),
    ],
    "look-alikes of warnings and families": [
        ("Grain prices fell after Moscow and Kyiv signed the accord in 2022.",),
        ("She said she did not know when her brother would come home. Her family waited in Tel Aviv.",),
        ("A nurse in Goma said she wanted her old job back.",),
        ("The film tells the story of a hostage negotiator who wanted his brother home.",),
    ],
    "two parties in one sentence, doors and intentions": [
        (
            "Baku wants the constitution changed, Yerevan wants the border drawn.",
            "Azerbaijan | other | demand",
            "Armenia | other | demand",
        ),
        (
            "Lebanon demanded a withdrawal, Israel rejected a pullout.",
            "Lebanon | troop_withdrawal | demand",
            "Israel | troop_withdrawal | reject",
        ),
        (
            "Kyiv wants a ceasefire, Moscow demands talks first.",
            "Ukraine | ceasefire_pause | demand",
            "Russia | negotiation_itself | demand",
        ),
        (
            "Iran dismissed the offer as a trick but left the door open to talks in Oman.",
            "Iran | negotiation_itself | reject",
            "Iran | negotiation_itself | accept",
        ),
        (
            "The Taliban left the door open for negotiations.",
            "Taliban | negotiation_itself | accept",
        ),
        (
            "Moscow has no intention of giving back the plant, Peskov said.",
            "Russia | other | reject",
        ),
        (
            "Kyiv has no intention of leaving the Donbas.",
            "Ukraine | troop_withdrawal | reject",
        ),
        (
            "The RSF has no intention to withdraw from El Fasher.",
            "Rapid Support Forces | troop_withdrawal | reject",
        ),
    ],
    "look-alikes of two parties, doors and intentions": [
        ("Kyiv, Moscow and Minsk share a border.",),
        ("The guard left the door open to the yard.",),
    ],
    "what is chanted, and what another is to say": [
        (
            'Relatives of the hostages blocked the highway and chanted "Deal now".',
            "Hostage families | negotiation_itself | demand",
        ),
        (
            'Families of the captives marched in Tel Aviv, chanting "Bring them home".',
            "Hostage families | hostage_release | demand",
        ),
        (
            "Relatives of the prisoners chanted for the release of everyone inside.",
            "Prisoners' families | prisoner_release | demand",
        ),
        (
            "Biden urged Hamas to take the deal and Netanyahu to say clearly that he backs it.",
            "United States | negotiation_itself | demand",
        ),
    ],
    "look-alikes of what is chanted": [
        ("Protesters chanted slogans against the government and burned tyres.",),
        ("Villagers blocked the road to the mine.",),
    ],
    "a noun of saying before the verb": [
        (
            "Within minutes of the announcement, relatives of the hostages blocked the Ayalon highway, "
            'chanting "deal now".',
            "Hostage families | negotiation_itself | demand",
        ),
        (
            "After the statement from the palace, the Houthis rejected a truce.",
            "Houthis | ceasefire_pause | reject",
        ),
        (
            "Hours after the warning, the RSF agreed to withdraw from the town.",
            "Rapid Support Forces | troop_withdrawal | accept",
        ),
        (
            "In the wake of these remarks, Kyiv demanded a ceasefire.",
            "Ukraine | ceasefire_pause | demand",
        ),
        (
            "Despite the declaration, Baku rejected talks.",
            "Azerbaijan | negotiation_itself | reject",
        ),
        (
            "Days before the announcement, Mali offered a pause.",
            "Mali | ceasefire_pause | offer",
        ),
        (
            "Following comments by the king, Jordan called for a withdrawal.",
            "Jordan | troop_withdrawal | demand",
        ),
        (
            "On the day of the statement, the M23 refused to free the prisoners.",
            "M23 | prisoner_release | reject",
        ),
    ],
    "look-alikes of a noun of saying before the verb": [
        ("Minutes after the announcement, traders opened their shops.",),
        ("The statement was read on television.",),
        ("Comments by the minister made headlines.",),
    ],
    "who leaves, who returns, what goes on": [
        (
            '"We are not leaving Goma," the M23\'s spokesman said.',
            "M23 | troop_withdrawal | reject",
        ),
        (
            "Qassem said Israel had to quit all of southern Lebanon. He leads Hezbollah.",
            "Hezbollah | troop_withdrawal | demand",
        ),
        (
            "Lebanon has been pressing for the return of seven people captured during the war.",
            "Lebanon | prisoner_release | demand",
        ),
        (
            "Cambodia demanded that Thailand return the remaining 18 in accordance with humanitarian law.",
            "Cambodia | prisoner_release | demand",
        ),
        (
            "Trump warned both leaders that there would be no trade agreement while the fighting went on.",
            "United States | ceasefire_pause | threaten",
        ),
        (
            "Israel has given Hamas, through mediators, a proposal for a pause of up to two months.",
            "Israel | ceasefire_pause | offer",
        ),
        (
            "The M23 lost the town. The group's leaders would free nobody until Rwanda's foes withdrew, a "
            "diplomat said.",
            "M23 | troop_withdrawal | demand",
        ),
        (
            "Moscow was prepared to keep up contacts, Medinsky said.",
            "Russia | negotiation_itself | offer",
        ),
    ],
    "look-alikes of who leaves, who returns, what goes on": [
        ("Phnom Penh says the men had approached Thai positions to offer a greeting.",),
        ("Gantz said the army could come back to the hill when it had to.",),
        ("The officials said the plan would be carried out in stages.",),
        ('"We are not leaving anything to chance," the mayor said.',),
    ],
}

SWAPS = [
    "{a} said it would delay the release of prisoners, and {b} demanded a truce.",
    "{a} has put the withdrawal of its troops on hold.",
    "{a} called a truce with {b} a red line.",
    "{a} said there must be no talks with {b}.",
    "{a} said that unless {b} freed the prisoners, the truce would end.",
    "{a} will not withdraw from the city while the shelling by {b} continues.",
    "{a} demanded that {b} respect the truce and leave all the land it has taken.",
    "{a} said that if {b} stopped the shelling, it would withdraw its troops.",
    "{a} said the plan of {b} did not meet any of its demands, foremost among them a withdrawal.",
    "{a} put forward a plan for a truce; {b} rejected it.",
]

test_the_rows_of_a_passage, test_the_rows_swap_with_the_names = hold_passages(TABLES, SWAPS)
