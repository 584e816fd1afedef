scenario =
    .briefing = It is January 1950. The communists under Mao have won in China. Mao is in Moscow and waits for a treaty with Stalin. America has just said which places in Asia it will defend. Korea was not on the list. North Korea's leader, Kim Il Sung, wants to attack the South. Three men must say yes. Kim asks. Stalin has the weapons. Mao must help if it goes wrong.

move-luncheon =
    .question = Kim eats with Soviet diplomats. What does he ask of them?
option-luncheon-plead =
    .text = Ask to see Stalin. China is free, and now it is Korea's turn.
option-luncheon-peking =
    .text = Ask Mao instead. He has won, and he does not fear the Americans. But Moscow may be angry.
option-luncheon-bide =
    .text = Say nothing and build up the country. The South is weak and may fall by itself.

move-large-matter =
    .question = Stalin hears what Kim wants. What shall he answer?
option-large-matter-ready =
    .text = Let him come and explain his plan. Listening is not a promise.
option-large-matter-later =
    .text = Not now. Prepare quietly and do not talk about it.
option-large-matter-no =
    .text = No, never. The border was agreed with the Americans.

move-treaty =
    .question = Mao wants an alliance, money, and China's ports and railway back. How much does Stalin give?
option-treaty-give-back =
    .text = Give all of it. A friend as big as China is worth more than two ports.
option-treaty-alliance-only =
    .text = Make an alliance but keep the ports. Mao needs us more than we need him.
option-treaty-old-treaty =
    .text = Change nothing. The old treaty is good for us.

move-senate =
    .question = The American Senate asks the Secretary of State what Korea is worth. What does he say?
option-senate-affirm =
    .text = Korea must survive. We will send money and advisers.
option-senate-guarantee =
    .text = If somebody attacks Korea, we will answer. But the army has few soldiers for it.
option-senate-shrug =
    .text = The Koreans must look after themselves.

move-nsc-68 =
    .question = America writes a secret paper: every loss is a loss everywhere. Does Moscow find out?
option-nsc-68-secret =
    .text = No. The paper stays locked away.
option-nsc-68-leaks =
    .text = Yes, a spy copies it. This America sounds ready to fight.

move-kim-s-account =
    .question = Kim talks to Stalin. Will the Americans come, he is asked. What does he say?
option-kim-s-account-they-will-not-come =
    .text = No. They did not fight for China, so why for Korea?
option-kim-s-account-they-may-come =
    .text = Perhaps. Japan is near. But with many tanks it will not matter.

move-kim-in-moscow =
    .question = Kim has explained his plan. What does Stalin decide?
option-kim-in-moscow-ask-mao =
    .text = Yes, if Mao agrees. If it goes wrong, China must help, not we.
option-kim-in-moscow-alone =
    .text = Yes, and we do not ask Mao. But then all the danger is ours.
option-kim-in-moscow-defer =
    .text = Not yet. Let Mao take Taiwan first.
option-kim-in-moscow-refuse =
    .text = No. The Americans would come back.

move-kim-s-second-account =
    .question = Kim flies to Mao. What does he tell him?
option-kim-s-second-account-all-is-settled =
    .text = Stalin agrees, the Americans will not come, and we need no help.
option-kim-s-second-account-help-may-be-needed =
    .text = The Americans may come. Then we shall need you.

move-mao =
    .question = Stalin says that Mao must decide. Mao's army is waiting to take Taiwan. What does he say?
option-mao-assent =
    .text = Yes. It would be hard to say no to Stalin now. And it will be quick.
option-mao-taiwan-first =
    .text = Taiwan first, then Korea. Two wars are too many.
option-mao-refuse =
    .text = No. The Americans would come close to China. We have had enough war.

move-attack =
    .question = It is June 1950. Does the North attack?
option-attack-invade =
    .text = Yes, with the whole army. It will be over in days.
option-attack-subvert =
    .text = No, only secret fighters and newspapers. It is slow.
option-attack-hold =
    .text = No, wait. Next year there will be more tanks.

move-respond =
    .question = The North has attacked. What does the American President do?
option-respond-intervene =
    .text = Fight. If it works here, it will be tried elsewhere.
option-respond-protest =
    .text = Say that it is wrong and send weapons, but no soldiers.
option-respond-abandon =
    .text = Bring the Americans home and protect Japan.

move-in-time =
    .question = Do the American soldiers come in time?
option-in-time-held =
    .text = Yes, one harbour is still free.
option-in-time-too-late =
    .text = No, everything is lost before they land.

ending-no-leave =
    .text = There is no attack this summer. Nobody knows about the next one.
ending-north-unifies =
    .text = South Korea is gone. Moscow and Mao have won a lot, and America asks why.
ending-war-lost =
    .text = America fought and lost before it was strong enough.
ending-korean-war =
    .text = America fights, and its ships protect Taiwan. Soon China will have to fight too. Nobody wanted this.
