what-if =
    .title = Mao staje na rzece
    .note = Według chińskich wspomnień Stalin radził zatrzymać się na Jangcy. A gdyby naprawdę tak radził, a Mao posłuchał? Są dwa państwa chińskie i nikt nie pyta Waszyngtonu, czy walczyłby o drugie: Moskwa wchodzi w rok 1950 bez lekcji z roku poprzedniego.
