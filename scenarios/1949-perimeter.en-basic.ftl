# The general's perimeter: in plain words.

scenario =
    .briefing = It is February 1949. There are two Koreas. The Soviet army has gone, and one American regiment is left. In Tokyo the American General [[macarthur|MacArthur]] commands the Far East. A journalist asks him which countries America will defend in Asia. In Moscow [[kim-il-sung|Kim Il Sung]] wants to ask Stalin for leave to attack the south. In Seoul [[syngman-rhee|Syngman Rhee]] wants a promise from America. Whom should they all believe: the general, the government, or nobody?

move-estimate =
    .question = What will happen when the last Americans leave? American intelligence must say. Only Washington reads it.
option-estimate-warns =
    .text = It writes that the North will attack some day. Few people listen.
option-estimate-reassures =
    .text = It writes that nothing much will change. That is pleasant to read.

move-word =
    .question = Which places in Asia will America defend? The General is asked by a newspaper.
option-word-outside =
    .text = The line runs through islands. Korea is not on it. That is what the war plans say.
option-word-silent =
    .text = He speaks of Japan and draws no line.
option-word-inside =
    .text = He says that Korea is guarded too. Nobody in Washington told him to say that.

move-government =
    .question = People ask Washington whether it agrees with the General. What does it say?
option-government-say-nothing =
    .text = Nothing. Everybody may think what he likes.
option-government-speak-for-korea =
    .text = It says that Korea has not been given up. Many will take this for a promise.
option-government-confirm =
    .text = It says that the General is right. Then everybody knows, enemies too.

move-request =
    .question = Kim sits with Stalin. What does he ask for? Nobody else hears it.
option-request-the-south =
    .text = He asks for leave to take the south by force.
option-request-arms =
    .text = He asks only for arms and money. The rest can wait.

move-counsel =
    .question = Kim wants to attack. There are still Americans in Korea. What does Stalin say?
option-counsel-refuse =
    .text = No, as long as the Americans are there. Build your army first.
option-counsel-limited =
    .text = A small attack at one place. We shall see what the Americans do.
option-counsel-promise =
    .text = Not now. Come again when the Americans have gone.

move-question =
    .question = The Americans are packing. How does Rhee ask them for a promise?
option-question-in-public =
    .text = He asks in the newspapers. Then they must say yes or no.
option-question-in-private =
    .text = He asks in secret. Nobody is forced, but nobody else hears the answer.
option-question-with-the-guns =
    .text = He lets his soldiers shoot at the line. Perhaps the Americans will stay.

move-answer =
    .question = Will America defend Korea? Seoul waits for one sentence.
option-answer-evade =
    .text = We speak of friendship and money. We say neither yes nor no.
option-answer-pledge =
    .text = We promise it aloud. It may stop the North, and it may pull us into Rhee's war.
option-answer-no =
    .text = We say no. It is honest, and the North hears it too.

move-border =
    .question = The Americans are leaving. What do the soldiers of the North do at the line?
option-border-strike =
    .text = They attack in force. We shall see whether the Americans come back.
option-border-raids =
    .text = They make small raids, and answer raids. Nobody has to allow that.
option-border-quiet =
    .text = They wait until the Americans have sailed.

move-stand =
    .question = The North has attacked, and some Americans are still in Korea. What now?
option-stand-halt =
    .text = We stay and stand with the south. It may become a war.
option-stand-protest =
    .text = We protest, send bullets, and go on leaving.
option-stand-hasten =
    .text = We leave faster, so that none of us dies in the last week.

ending-stood-firm =
    .text = The Americans were leaving and have stayed. Everybody has seen it.
ending-struck-and-left =
    .text = The North took what it wanted, and the Americans left all the same.
ending-warm-parallel =
    .text = There is shooting at the line, and the Americans go home. Nobody knows whether they would come back.
ending-quiet-parallel =
    .text = The summer is quiet, and the Americans go home. Nobody has tested them.
