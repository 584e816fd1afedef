scenario =
    .briefing = It is June 1950. In South Korea there are only 472 American soldiers, and they are teachers. In the North stand 135,000 men with 150 tanks. America does not know that there are so many. Stalin and Mao have agreed to an attack. The Soviet Union has not come to the Security Council since January. In one week every government must show what it really is.

move-dulles =
    .question = An American guest speaks in Seoul. What may he promise?
option-dulles-not-alone =
    .text = Say that they are not alone. It is not a promise, but it sounds like one.
option-dulles-arms =
    .text = Say that tanks and planes are coming. In truth it would take all summer.
option-dulles-courtesies =
    .text = Be polite and say nothing important.

move-attack =
    .question = The army of the North is ready. Does Kim give the order?
option-attack-invade =
    .text = Attack the whole South at once. It will never be better than now.
option-attack-ongjin =
    .text = Take one small piece first and see what happens.
option-attack-hold =
    .text = Call it off. Someone will have to explain it to Moscow.

move-chair =
    .question = The Security Council meets. Does the Soviet delegate go?
option-chair-stay-away =
    .text = No. To go would mean to admit that we are part of it.
option-chair-return =
    .text = Yes, and say no to everything. Then America has to act alone.

move-first-word =
    .question = The Security Council must say something about the attack. What does it say?
option-first-word-name-it =
    .text = The North has broken the peace and must go back.
option-first-word-assembly =
    .text = Let all members talk about it. It would take weeks.
option-first-word-both-sides =
    .text = Ask both sides to stop shooting. Nobody here saw who began.

move-blair-house =
    .question = President Truman and his advisers meet in the evening. What does America do?
option-blair-house-fight =
    .text = Send planes and ships at once. If we let this pass, there will be a next time.
option-blair-house-protest =
    .text = Say that it is wrong and send weapons. It will be over in a month.
option-blair-house-evacuate =
    .text = Bring our people home. Korea was never on our list.

move-second-word =
    .question = American planes are flying over Korea. Does the Security Council ask everybody to help?
option-second-word-call =
    .text = Yes. Then the help has the flag of the United Nations.
option-second-word-mediate =
    .text = No. Let both sides talk first.
option-second-word-silence =
    .text = No. Let the Americans do it alone.

move-moscow-s-answer =
    .question = America asks Moscow to stop the North. What does Stalin do?
option-moscow-s-answer-keep-out =
    .text = Stay out and send weapons. We never said that we would fight.
option-moscow-s-answer-fliers =
    .text = Send Soviet pilots. The North would win, but Russians would shoot at Americans.
option-moscow-s-answer-halt =
    .text = Tell Kim to stop where he is and talk. Kim will be very angry.

move-ground-troops =
    .question = Planes are not enough. Does the President send soldiers?
option-ground-troops-commit =
    .text = Yes, divisions from Japan. We cannot lose what we have begun.
option-ground-troops-from-the-air =
    .text = No, only planes and ships. Soldiers do not come home quickly.
option-ground-troops-break-off =
    .text = Stop. We have tried. Save Japan.

move-in-time =
    .question = Tanks are on the road, soldiers on the ships. Who is faster?
option-in-time-held =
    .text = The soldiers lose at first, but the harbour stays open.
option-in-time-too-late =
    .text = The tanks. There is nothing left to hold.

ending-called-off =
    .text = Nothing happens. The soldiers of the North go back home.
ending-ongjin-taken =
    .text = The North has taken a small piece. The world looks away.
ending-halted =
    .text = Moscow tells Kim to stop. Now there are talks about a new line.
ending-north-unifies =
    .text = South Korea is gone. The words of the United Nations did not help.
ending-war-lost =
    .text = America fought and was thrown into the sea.
ending-wider-war =
    .text = Russians and Americans shoot at each other. A world war is near.
ending-korean-war =
    .text = America fights. After three years the line is almost where it was.
