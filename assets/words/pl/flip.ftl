# Najmniej, co musiałoby pójść inaczej.

flip-known = Wiadomo, co się stało: { $record }.
flip-baseline = Jak prawdopodobne jest przy tym to zakończenie: { $ending }, { $chance }.
flip-below = Co przy takiej historii sprowadziłoby je poniżej { $line }; żadna część zestawu by nie wystarczyła:
flip-above = Co przy takiej historii podniosłoby je powyżej { $line }; żadna część zestawu by nie wystarczyła:
flip-none = { $most ->
    [one] Nic: żadna pojedyncza zmiana.
   *[other] Nic: żadna zmiana najwyżej { $most } decyzji naraz.
 }
flip-nothing = niczego nie trzeba zmieniać
flip-set = { $chance }: { $change }
flip-more = { $more ->
    [one] i jeszcze jeden zestaw; JSON zawiera wszystkie
    [few] i jeszcze { $more } zestawy; JSON zawiera wszystkie
   *[other] i jeszcze { $more } zestawów; JSON zawiera wszystkie
 }
flip-semifactuals = A nawet wtedy skończyłoby się tak samo, z dokładnością do { $points } punktu procentowego:
flip-no-semifactuals = Nic z tego, co sprawdzono, nie zostawia go tam, gdzie było.
flip-tried = { $tried ->
    [one] Sprawdzono jeden zestaw zmian.
    [few] Sprawdzono { $tried } zestawy zmian.
   *[other] Sprawdzono { $tried } zestawów zmian.
 }
flip-too-many = { $sets ->
    [one] jednego zestawu zmian nie da się sprawdzić; może ich być najwyżej { $most }
    [few] nie da się sprawdzić { $sets } zestawów zmian; może ich być najwyżej { $most }
   *[other] nie da się sprawdzić { $sets } zestawów zmian; może ich być najwyżej { $most }
 }
flip-too-many-help = pozwól zmienić naraz mniej decyzji za pomocą `--most`
flip-pairs = { $pairs ->
    [one] a także jedna para z powyższych
    [few] a także { $pairs } pary z powyższych
   *[other] a także { $pairs } par z powyższych
 }
