# The line at the 38th parallel: in plain words.

scenario =
    .briefing = It is August 1945 and Japan is beaten. The Soviet army is already entering Korea from the north. The American army is still far away. Somebody must take the surrender of the Japanese soldiers in Korea. The Americans want to offer a line: Soviets north of it, Americans south of it. Where should the line be? Will Moscow say yes? And if it says yes, will its army really stop there?

move-line =
    .question = The Soviet army is in Korea and the American army is not. What does Washington propose?
option-line-38th =
    .text = The line cuts Korea in the middle. Seoul stays on our side. Our soldiers could not get there first, so it is a lot to ask.
option-line-further-north =
    .text = We get most of Korea. But we ask the Soviets to give up land that they can take tomorrow. They may refuse.
option-line-four-powers =
    .text = America, Russia, Britain and China each guard a part. Nobody carries it alone, but everybody can block everything.
option-line-no-line =
    .text = We need our ships and men in Japan. Whoever comes first has Korea. That will be the Soviets.

move-surrender =
    .question = Some officers in Tokyo want to fight on. When do the Japanese armies stop?
option-surrender-mid-august =
    .text = The war ends at once. The Soviets are only in the north-east corner of Korea.
option-surrender-weeks-later =
    .text = The war goes on for weeks. The Soviets march further south every day.

move-answer =
    .question = The Americans offer Moscow the north of Korea. Moscow could take more. What does Stalin answer?
option-answer-accept =
    .text = We get half of Korea without a fight. It costs us the other half, but others see that we keep agreements.
option-answer-accept-and-ask =
    .text = We say yes, and ask for a part of Japan too. They may say no. It costs little to ask.
option-answer-silence =
    .text = No agreement, so no promise is broken. We take what we can. The Allies will trust us less.

move-hokkaido =
    .question = Stalin said yes to the line in Korea. Now he wants to help occupy Japan. What does the President say?
option-hokkaido-refuse =
    .text = Japan is ours alone. Moscow will be angry, but it learns where we stand firm.
option-hokkaido-share =
    .text = We stay friends and save soldiers. But then Japan will be divided too.

move-landing =
    .question = There are too few ships. When do the American soldiers sail to Korea?
option-landing-hurry =
    .text = We fly a few hundred men to Seoul now. They will be quite alone there.
option-landing-as-planned =
    .text = The whole corps sails in September. For some days nobody stands in front of the Soviet army.
option-landing-after-japan =
    .text = Japan comes first. Korea must wait until October. The line must hold by itself.

move-march =
    .question = The Soviet army is at the line. Nobody is on the other side to stop it. Does it go on?
option-march-halt =
    .text = We keep our word. Then we can ask the Americans to keep theirs in Germany.
option-march-seoul =
    .text = We take the capital and wait for the Americans there. Then we talk.
option-march-go-on =
    .text = In two weeks we can have all of Korea. In Germany the West may make us pay for it.

move-reply =
    .question = The Soviet army has crossed the line. The American ships are on their way. What now?
option-reply-insist =
    .text = We land, we demand the line, and we stop all deliveries from Germany. The alliance may break.
option-reply-land =
    .text = We take the harbour of Pusan and talk. It is better than nothing.
option-reply-stay-away =
    .text = Korea is not worth a quarrel. But people will trust our other agreements less.

ending-two-zones =
    .text = Two armies stand on two sides of a line. It was meant for some weeks. Nobody has asked the Koreans.
ending-another-line =
    .text = Korea is divided, but along another line. One half is much larger than the other.
ending-halt-without-a-line =
    .text = The Soviet army stopped by itself. Nobody has agreed where one zone ends and the other begins.
ending-quarrel =
    .text = The Allies quarrel over Korea. The Cold War begins a year early.
ending-corner =
    .text = The Americans hold one harbour in the south. The Soviets hold the rest.
ending-one-zone =
    .text = Korea stays one country, under the Soviet army. It cannot choose its government.
