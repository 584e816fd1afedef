experiment =
    .title = Przemówienie i wojska
    .note = Każde zestawienie obu sygnałów spotyka te same niepewne założenia. Podano przedziały, których mógłby bronić czytelnik uwag do scenariusza.

# Co można było zrobić inaczej.

column-withdrawal =
    .name = odejście wojsk
column-speech =
    .name = przemówienie

# Czego nikt nie wie.

column-guardian =
    .name = strażnik zasad
    .note = Na ile prawdopodobne wydawało się Moskwie, że Waszyngton będzie walczył o zasadę. Radzieckie dokumenty prawie o tym nie mówią.
column-principle =
    .name = zasada
    .note = Ile jawna agresja ważyła dla tych w Waszyngtonie, dla których cokolwiek ważyła.
column-moscow-s-judgement =
    .name = osąd Moskwy
    .note = Z jaką pewnością Moskwa wybiera to, co wydaje się jej najlepsze.
column-moscow-s-suspicion =
    .name = podejrzliwość Moskwy
    .note = Czy Moskwa bierze czyny za dobrą monetę, czy pyta, co miały jej dać do myślenia.
column-ear-for-the-speech =
    .name = posłuch dla przemówienia
    .note = Historycy spierają się, ile mowa w Klubie Prasowym znaczyła w Moskwie: nic albo była właśnie tym sygnałem.

# O co pytamy.

column-invasion =
    .name = inwazja
column-american-war =
    .name = wojna z udziałem Ameryki
column-credibility-to-moscow =
    .name = wiarygodność w oczach Moskwy
column-critical-risk-of-moscow =
    .name = ryzyko krytyczne Moskwy
column-illusion-about-moscow =
    .name = złudzenie co do Moskwy
