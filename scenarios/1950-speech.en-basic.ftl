scenario =
    .briefing = It is June 1949. Korea has been cut in two for almost four years. In the south rules Syngman Rhee, in the north Kim Il Sung. Each wants the whole country, and there is shooting at the border. The Soviet army has gone home. Now the last 7,500 American soldiers may leave as well. In China the communists are winning, and America does not stop them. What will Moscow and North Korea think of all this?

move-withdrawal =
    .question = The American army wants to take its last soldiers out of Korea. South Korea begs them to stay. Do they go?
option-withdrawal-withdraw =
    .text = One small force cannot stop an attack. Train the Koreans and trust the United Nations.
option-withdrawal-regiment =
    .text = Keep a few thousand men for now. The North will think twice.
option-withdrawal-stay =
    .text = As long as Americans are there, an attack on Korea is an attack on them. But it ties up soldiers.

move-clamour =
    .question = The Americans have gone. How should South Korea ask for more weapons?
option-clamour-threaten =
    .text = Say that we will march north. Then America must arm us or watch us go alone.
option-clamour-quiet =
    .text = Ask politely. America gives tanks only to those who will not start a war.
option-clamour-restrain =
    .text = Pull back from the border. Give the North no excuse.

move-staff-paper =
    .question = America writes a secret plan: hold the islands, give Korea only money and weapons. Does Moscow find out?
option-staff-paper-read =
    .text = Spies bring the plan to Moscow. It promises Korea no soldiers.
option-staff-paper-safe =
    .text = The plan stays secret. Moscow only knows what is said in public.

move-speech =
    .question = Secretary of State Acheson tells the press what America will defend in Asia. What does he say about Korea?
option-speech-exclude =
    .text = The line goes through the islands. Korea is outside. The United Nations may help it.
option-speech-ambiguous =
    .text = Name no places at all. What is not said binds nobody.
option-speech-include =
    .text = Say that America will defend Korea. A loud promise may be enough. But there are few soldiers for it.

move-aid-vote =
    .question = Congress votes on money for Korea. Many members are angry about China. Does the law pass?
option-aid-vote-rejected =
    .text = It fails by two votes. It looks as if America will not even pay for Korea.
option-aid-vote-carried =
    .text = Two members vote the other way. Korea gets its money.

move-green-light =
    .question = Kim Il Sung is in Moscow in secret. He wants to attack the South. What does Stalin answer?
option-green-light-approve =
    .text = Yes, if Mao agrees. America did not fight for China, so it may not fight for Korea.
option-green-light-defer =
    .text = Not now. First see what America does about Taiwan.
option-green-light-refuse =
    .text = No. An attack would bring the Americans back. But Kim may then ask Mao.

move-connally =
    .question = A newspaper asks an important senator if Korea must be given up. What does he say?
option-connally-spoken =
    .text = He says that the communists can take Korea. South Korea is shocked.
option-connally-silent =
    .text = He says something friendly. Nobody remembers it.

move-attack =
    .question = Summer 1950. Does the North attack, send secret fighters, or wait?
option-attack-invade =
    .text = The South has no tanks, and its friends have left. It will be over in days.
option-attack-subvert =
    .text = Send more secret fighters over the hills. It is slow, and many of them are caught.
option-attack-hold =
    .text = Wait for a better year. But the South may grow stronger.

move-respond =
    .question = The North has attacked. The South is losing. What does President Truman do?
option-respond-intervene =
    .text = Fight. If an open attack works here, it will be tried again elsewhere.
option-respond-protest =
    .text = Say that it is wrong and send weapons. Korea is not worth a great war.
option-respond-abandon =
    .text = Bring the Americans home. The plans say that this is not the place to fight.

move-in-time =
    .question = American soldiers are coming from Japan. Are they fast enough?
option-in-time-held =
    .text = They lose the first fights but keep the harbour. There will be a war.
option-in-time-too-late =
    .text = No. All of Korea is lost before they land.

ending-uneasy-peace =
    .text = There is no war. The line stays where it is. Both sides still want the whole country.
ending-guerrilla-war =
    .text = No army crosses the line. In the hills of the South the secret fighting goes on.
ending-north-unifies =
    .text = South Korea is gone in a few weeks. Many countries ask what America's word is worth.
ending-war-lost =
    .text = America fought and lost before it could become strong.
ending-korean-war =
    .text = America fights for the United Nations. After three years the line is almost where it was.
