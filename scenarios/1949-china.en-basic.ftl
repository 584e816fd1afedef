# China lost: in plain words.

scenario =
    .briefing = It is December 1948. In China the communists of [[mao-zedong|Mao Zedong]] are winning the civil war. America has paid [[chiang-kai-shek|Chiang Kai-shek]] for years, and he is losing. His wife asks Washington for more. Some Americans want to help, others say that it is too late. In Moscow [[stalin|Stalin]] asks himself whether the Americans will fight for China. If they will not fight for China, will they fight for anything in Asia? In little Korea, next door, people are watching.

move-plea =
    .question = Chiang's wife asks for a great deal of help. What does America give?
option-plea-dust =
    .text = We give nothing new and wait. Nobody can save a government that does not save itself.
option-plea-money =
    .text = We send a great deal of money and arms. Perhaps the south can be held.
option-plea-army =
    .text = We send a general and soldiers. But we have hardly any soldiers to send.

move-counsel =
    .question = Stalin's man is with Mao. What does he tell him? Nobody else hears it.
option-counsel-both =
    .text = We help Mao quietly and stay polite to Chiang. So we are safe, whoever wins.
option-counsel-openly =
    .text = We help Mao openly. The Americans may come in because of it.
option-counsel-stop =
    .text = We tell Mao to stop at the river. Half of China is enough.

move-terms =
    .question = Mao asks Chiang's government to give up. It must answer today.
option-terms-refuse =
    .text = We say no and hold the river. Perhaps help will come.
option-terms-sign =
    .text = We sign. Mao governs, and some of us get seats.
option-terms-island =
    .text = We leave China now and save what we can on Taiwan.

move-cross =
    .question = Mao's armies stand at the great river. American ships are near. Does he cross?
option-cross-cross =
    .text = We cross and take all of China, even if the Americans come.
option-cross-talk =
    .text = We wait a month. Many of the others will come over to us.
option-cross-stop =
    .text = We keep the north and stop. There will be two Chinas.

move-reply =
    .question = Mao has crossed the river. What do the Americans in China do?
option-reply-troops =
    .text = We land soldiers and hold the coast. It would be a great war in Asia.
option-reply-arms =
    .text = We send arms and pilots to the south. It costs less.
option-reply-out =
    .text = We bring our people home. It is not our war.

move-lean =
    .question = Where does the new China belong? Mao must say it.
option-lean-lean =
    .text = We stand with Moscow. The door to America closes.
option-lean-door =
    .text = We also talk to America. Moscow will hear of it.

move-formosa =
    .question = Chiang is on the island of Taiwan. Does America protect it?
option-formosa-hands-off =
    .text = No help, no bases. Our line runs along other islands.
option-formosa-mission =
    .text = We send some officers and arms. It shows that we are still there.
option-formosa-fleet =
    .text = We send the fleet. Then we are in this war for good.

ending-american-war =
    .text = America is at war in China. Nobody knows how it could win.
ending-coalition =
    .text = There is peace, and Mao governs. Nobody had to cross the river by force.
ending-two-chinas =
    .text = Mao has stopped at the river. There are two Chinas.
ending-island-guarded =
    .text = Mao has China. America stands between him and Taiwan.
ending-china-lost =
    .text = Mao has China, and Taiwan is alone. America did not fight for the greatest country in Asia.
