scenario =
    .briefing = It is February 1949. Korea is cut in two, and each half has a government. The Soviet army has gone home. The last American soldiers, about 7,500, may go too. The army in Washington wants to leave. South Korea is afraid and asks for a promise or for weapons. North Korea's leader, Kim Il Sung, goes to Moscow. He wants to know if he may attack the South.

move-warning =
    .question = The CIA must say what will happen if the soldiers leave. What does it write?
option-warning-warned =
    .text = The North would probably attack one day. A few soldiers who stay would make it less likely.
option-warning-reassured =
    .text = The North would go on with small raids. It would not start a big war.

move-march-visit =
    .question = Kim visits Stalin and asks if he may attack the South. What does Stalin say?
option-march-visit-arm =
    .text = Give Kim weapons so that he is strong. But do not let him attack yet.
option-march-visit-leave =
    .text = Let him attack. But American soldiers still stand there, and this could mean a great war.
option-march-visit-hold-back =
    .text = Give no heavy weapons. It will stay quiet, and Kim will be unhappy.

move-withdrawal =
    .question = Should the last American soldiers leave Korea by the end of June?
option-withdrawal-withdraw =
    .text = A few thousand men cannot stop an army. The Koreans have soldiers of their own now.
option-withdrawal-regiment =
    .text = Leave a small group for one more year. It is not much, but they are Americans.
option-withdrawal-stay =
    .text = Stay until Korea is safe. It takes many years, and South Korea could pull us into a war.

move-seoul-asks =
    .question = The Americans are leaving. What does South Korea's President Rhee do?
option-seoul-asks-pledge =
    .text = Ask for a promise in front of the whole world. It is hard to say no then.
option-seoul-asks-press =
    .text = Attack a few hills at the border. Then the Americans may not dare to leave.
option-seoul-asks-quiet =
    .text = Stay calm and train. Those who do not shoot may be trusted with better weapons.

move-parting-gift =
    .question = The soldiers are gone. What does America leave behind?
option-parting-gift-advisers =
    .text = Teachers for the army, light weapons and money. It is enough for order, too little for war.
option-parting-gift-heavy-arms =
    .text = Give tanks and planes too. But Rhee could use them to attack the North.
option-parting-gift-public-pledge =
    .text = Promise to defend South Korea. A promise is cheap, until one has to keep it.
option-parting-gift-clean-break =
    .text = Leave and give nothing. The United Nations can take care of Korea.

move-politburo =
    .question = The Americans have left. Kim asks Moscow again. What is the answer?
option-politburo-refuse =
    .text = No. A long war is dangerous. Build up the army first and send fighters in secret.
option-politburo-ongjin =
    .text = Take one small piece of land and see what happens. It could grow into a big war.
option-politburo-approve =
    .text = Yes, attack the whole South. The generals do not believe that it will be quick.

move-autumn =
    .question = It is autumn. What does North Korea do about the South?
option-autumn-attack =
    .text = Attack with the whole army. The South gets stronger every month.
option-autumn-ongjin =
    .text = Take the small Ongjin peninsula. It takes a few days, if it stops there.
option-autumn-partisans =
    .text = Send secret fighters over the hills. Nobody can call it a war.
option-autumn-hold =
    .text = Wait and build a strong state and a strong army.

move-grows =
    .question = The peninsula has fallen. Does the fighting stop there?
option-grows-war =
    .text = Both armies cross the line. Now it is a war.
option-grows-stays-small =
    .text = There is a lot of shouting. Then the shooting stops.

move-respond =
    .question = There is war in Korea, and South Korea calls for help. What does the President do?
option-respond-fight =
    .text = Send planes, ships and soldiers. If nobody answers here, it will happen again elsewhere.
option-respond-protest =
    .text = Say that it is wrong and send weapons. Do not send soldiers.
option-respond-abandon =
    .text = Bring all Americans home. That was the plan.

move-alone =
    .question = Nobody has come to help the South. Is it over quickly?
option-alone-quick =
    .text = The South breaks. The North wins before the winter.
option-alone-drags-on =
    .text = The South loses its capital but goes on fighting. The war becomes long.

move-in-time =
    .question = American soldiers are on the way. Do they come in time?
option-in-time-held =
    .text = Yes. Some of the South is still free.
option-in-time-too-late =
    .text = No. There is nothing left to save.

ending-partisan-winter =
    .text = There is no big war in 1949. In the hills people hunt each other through the snow.
ending-quiet-winter =
    .text = It stays quiet. Each half of Korea waits for the other to fall.
ending-ongjin-taken =
    .text = The North has taken a piece of land. Nobody did anything about it.
ending-north-unifies =
    .text = South Korea is gone. All Asia asks what an American friend is worth.
ending-long-civil-war =
    .text = Koreans fight Koreans, and nobody can win. The Americans have more and more reason to come back.
ending-war-lost =
    .text = The Americans came too late and with too few men. They lost.
ending-american-war =
    .text = The Americans come back to fight. The Korean War starts a year early.
