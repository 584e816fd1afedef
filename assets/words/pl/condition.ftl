# Warunki słowami.

condition-at-least = `{ $standing }` wynosi co najmniej { $value }
condition-below = `{ $standing }` wynosi mniej niż { $value }
condition-chose = `{ $step }` to `{ $option }`
condition-always = zawsze
condition-never = nigdy
condition-all = zachodzi wszystko z tego: { $parts }
condition-any = zachodzi coś z tego: { $parts }
condition-not = nieprawda, że { $part }
