# `perimeter check` and `perimeter explain`.

check-sound = { $name }: sound
check-odd = { $name }: sound, but odd
check-not-sound = { $name }: not sound
explain-unknown = there is no code `{ $code }`
explain-unknown-help = run `perimeter explain` for all of them
