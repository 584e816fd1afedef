what-if =
    .title = Odroczone wybory w Seulu
    .note = Kim Ku i Kim Kju Sik błagali o czas, a Kanada i Australia stały po ich stronie. A gdyby głosowanie odłożono, aż spotkają się przywódcy północy i południa, i pojechałby nawet Li Syn Man? Dobre imię Narodów Zjednoczonych jest wtedy słabiej związane z Republiką; sprawdź, co to robi z listopadową odpowiedzią Ameryki.
