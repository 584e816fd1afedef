# The Joint Commission: in plain words.

scenario =
    .briefing = It is December 1945. Soviet soldiers hold the north of Korea, American soldiers the south. The line between them was meant for some weeks. Now there are road blocks on it. Three great powers meet in Moscow to make Korea one country again. The plan is a Korean government, made by a commission of the two armies. The commission must first hear the Korean parties. But which ones? Those who hate the plan too? And would Moscow share such a government, or fill it with its friends?

move-moscow =
    .question = There are two plans on the table, and a general who dislikes both. Which one does Washington sign?
option-moscow-commission =
    .text = Koreans get a government, and both powers can block it. It may let our soldiers go home.
option-moscow-trustees =
    .text = Four powers govern Korea for five years. We would have three votes of four. Koreans would be furious.
option-moscow-alone =
    .text = We build a government in the south alone. It is quick, and it cuts the country in two.

move-outcry =
    .question = Foreign trustees for five years! The Right is angry. What does it do?
option-outcry-strike =
    .text = We call strikes and marches. The Right becomes the party of the nation.
option-outcry-protest =
    .text = We say no in the newspapers and still go to the talks. Those who sit there will govern.
option-outcry-accept =
    .text = A Korean government comes first in the plan. But our rivals will call us traitors.

move-turn =
    .question = The Left was against trustees too. Now Moscow wants it to say yes. Does it obey?
option-turn-support =
    .text = Those who say yes will be heard, and will govern. The people will not like it.
option-turn-oppose =
    .text = The whole nation says no together. Moscow will be angry with us.

move-committee =
    .question = The commission meets in March. Should the north have its own government before that?
option-committee-set-up =
    .text = The north gets a head: Kim Il Sung. If the talks fail, half of Korea is ours.
option-committee-wait =
    .text = We build nothing that a common government would have to pull down.

move-council =
    .question = The American general wants Koreans at his side. Whom does he choose?
option-council-the-right =
    .text = Rhee and his friends are here, and they are against the communists. Moscow will not like it.
option-council-the-middle =
    .text = We look for people between Left and Right. They are weaker, but have fewer enemies.
option-council-nobody =
    .text = We wait. The commission shall find its own Koreans.

move-consult =
    .question = Which Korean parties may speak to the commission? Moscow's general decides what he will accept.
option-consult-insist =
    .text = Only those who accept the plan. The Right is shut out. Either we get the government, or there is none.
option-consult-pledge =
    .text = Everybody who signs a promise to accept the plan. Half of the Right will come.
option-consult-concede =
    .text = Everybody. Then there will be a government, and Rhee will be in it.

option-consult-stop =
    .text = We let the talks end. Our half of Korea has its own head already.

move-stand =
    .question = Moscow wants to shut out those who hate the plan. Does Washington give way?
option-stand-hold =
    .text = Nobody may be punished for what he says. The talks stop, and our soldiers stay.
option-stand-half =
    .text = We let them shut out a few loud voices, no more.
option-stand-concede =
    .text = We give way. There will be one Korea, and we can go home. Whose Korea will it be?

move-bargain =
    .question = There is to be one government for all Korea. Does Moscow share it?
option-bargain-keep =
    .text = Everybody gets a part. The Americans go home, and the border is quiet.
option-bargain-pack =
    .text = Our friends get the police and the land. The rest will follow.

ending-deadlock =
    .text = The talks stop. Each side says that the other is to blame. Two governments grow, north and south.
ending-two-administrations =
    .text = There never was a commission. Each army builds its own Korea.
ending-common-government =
    .text = Korea has one government again. Its members quarrel, but the armies begin to leave.
ending-people-s-republic =
    .text = There is one Korea, and Moscow's friends rule it. Their enemies are in prison or have fled.
