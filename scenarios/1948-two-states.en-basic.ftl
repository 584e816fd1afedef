# Two states: in plain words.

scenario =
    .briefing = It is February 1948. Korea is still cut in two. The United Nations want a vote in the whole country. Moscow does not let them into the north. America's soldiers say that Korea is not worth much, and they want to go home. [[syngman-rhee|Syngman Rhee]] wants a vote in the south alone. Others say that this will divide Korea for ever. In the north a new army has just marched past [[kim-il-sung|Kim Il Sung]]. Who leaves Korea first? And what do the others think when he leaves?

move-little-assembly =
    .question = The United Nations cannot enter the north. What do they do?
option-little-assembly-where-it-can =
    .text = We watch a vote in the south. What comes of it will be our child.
option-little-assembly-try-again =
    .text = We ask the north once more. It takes time.
option-little-assembly-go-home =
    .text = We were to watch a vote in all of Korea. That is impossible, so we go home.

move-day =
    .question = The American general can name the day of the vote. When shall it be?
option-day-may =
    .text = The south votes in May. It gets a government, and our army can soon leave.
option-day-wait =
    .text = We wait until leaders of north and south have met. It costs a summer.
option-day-leave-together =
    .text = Both foreign armies go home now. Koreans settle it alone, and only the north has a real army.

move-leaders =
    .question = The south is going to vote. What does the North do?
option-leaders-invite =
    .text = We invite leaders of the south to Pyongyang. It looks good and costs little.
option-leaders-disrupt =
    .text = Strikes, fires, no electric light. Some will be too afraid to vote.
option-leaders-let-them-in =
    .text = We let the United Nations in. But the south has twice as many people as we have.

move-ballot =
    .question = Many old leaders refuse to take part. Does Rhee go to the vote without them?
option-ballot-vote =
    .text = We vote and found a state. The chairs for the north stay empty.
option-ballot-delay =
    .text = We ask for more time and go to Pyongyang too. Perhaps the Koreans can agree.
option-ballot-boycott =
    .text = We stay at home. A vote in one half divides the country.

move-second-thoughts =
    .question = There was no vote in May. Shall the south vote now?
option-second-thoughts-vote-now =
    .text = We vote now. It is the same state, some months later.
option-second-thoughts-wait-on =
    .text = We go on waiting for one Korea. The foreign soldiers stay, or leave nobody in charge.

move-proclamation =
    .question = Shall the north become a state too?
option-proclamation-all-korea =
    .text = We found a state for all of Korea. Now each of the two calls the other a rebel.
option-proclamation-federation =
    .text = We offer the south a common council. It sounds good.
option-proclamation-wait =
    .text = We do not found a state now. Our own people will not like it.

move-departure =
    .question = The North asks both armies to leave. What does Moscow do?
option-departure-leave =
    .text = We leave this year. The North has its own army, and the Americans must explain why they stay.
option-departure-together =
    .text = We leave when the Americans leave, on the same day.
option-departure-stay =
    .text = We stay. The North is safe, but we may be drawn into its war.

move-arms =
    .question = Soviet divisions go home. What becomes of their guns? The Americans cannot see it.
option-arms-hand-over =
    .text = We leave the guns and some teachers. Kim will feel strong.
option-arms-take-home =
    .text = We take the guns home. Kim will ask why.

move-mutiny =
    .question = A regiment in the south is sent to fight rebels on an island. Does it obey?
option-mutiny-mutiny =
    .text = It turns against its government. Thousands die before it is over.
option-mutiny-quiet =
    .text = It sails. The mainland stays quiet.

move-hills =
    .question = Half of the Americans have gone. Does the North send armed men into the south?
option-hills-partisans =
    .text = Some hundred men show that the south is weak. But the Americans may stay because of them.
option-hills-build =
    .text = We wait until the Americans have gone. Our army grows.

move-answer =
    .question = How many Americans stay in Korea?
option-answer-regiment =
    .text = One regiment stays. It shows that we have not gone, and it puts off the decision.
option-answer-go =
    .text = All of them go by January. If the south falls, it falls by itself.
option-answer-all =
    .text = Everybody stays until the south is strong. Nobody at home wants to pay for it.

ending-two-states =
    .text = There are two states, and each wants all of Korea. Nobody gave the south a promise. It looks like one all the same.
ending-two-garrisons =
    .text = There are two states and two foreign armies. It is dear, and it is quiet.
ending-alone =
    .text = Both foreign armies have gone. The two Koreas are alone with each other.
ending-one-republic =
    .text = The south is a state. The north is not one yet.
ending-no-republic =
    .text = There was no vote in the south, and it has no government of its own.
