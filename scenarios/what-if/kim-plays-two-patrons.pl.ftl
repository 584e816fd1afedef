what-if =
    .title = Kim rozgrywa opiekunów
    .note = Christensen: luźny sojusz jest gorszy niż jednolity blok, bo najśmielszy członek może pociągnąć innych. Kim donosi o Południu i o Amerykanach to, co chciałby, by było prawdą, a Moskwa bierze go za słowo. Proszę patrzeć, w którym miejscu spada moskiewskie mniemanie o Waszyngtonie: nie przy żadnym czynie Waszyngtonu.
