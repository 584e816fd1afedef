what-if =
    .title = Kim rozgrywa opiekunów
    .note = Christensen: luźny sojusz jest gorszy niż jednolity blok, bo najśmielszy członek może pociągnąć innych. Kim donosi o Południu i o Amerykanach to, co chciałby, by było prawdą, a Moskwa bierze go za słowo. Proszę patrzeć, w którym miejscu spada moskiewskie mniemanie o Waszyngtonie: nie przy żadnym czynie Waszyngtonu.

move-kim-s-account =
    .title = Co Kim mówi Stalinowi
    .question = Co według Kima zrobią Amerykanie?
    .afterwards = Że nie przyjdą albo nie zdążą i że Południe powstanie.
option-kim-s-account-they-will-not-come =
    .label = Nie przyjdą
    .text = O Chiny się nie bili, a czym jest Korea wobec Chin?
option-kim-s-account-they-may-come =
    .label = Mogą przyjść
    .text = Przyznaje, że Japonia jest blisko; przy dość wielu czołgach nie będzie to miało znaczenia.
