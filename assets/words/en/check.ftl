# `perimeter check` and `perimeter explain`.

check-sound = { $name }: sound
check-odd = { $name }: sound, but odd
check-not-sound = { $name }: not sound
