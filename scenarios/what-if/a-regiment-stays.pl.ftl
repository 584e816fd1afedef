what-if =
    .title = Pułk zostaje
    .note = CIA pisała w lutym 1949 roku, że po wycofaniu z czasem przyjdzie zapewne najazd. A gdyby Waszyngton posłuchał do połowy i zostawił jeden pułk? Proszę porównać to z samymi słowami: wycofać wojska jak w historii i w mowie wybrać „include”.
