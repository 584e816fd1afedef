# `perimeter check` i `perimeter explain`.

check-sound = { $name }: bez błędów
check-odd = { $name }: bez błędów, ale jest coś dziwnego
check-not-sound = { $name }: są błędy
explain-unknown = nie ma kodu `{ $code }`
explain-unknown-help = `perimeter explain` wymienia wszystkie
