# Conditions in words.

condition-at-least = `{ $standing }` is { $value } or more
condition-below = `{ $standing }` is below { $value }
condition-chose = `{ $step }` is `{ $option }`
condition-always = always
condition-never = never
condition-all = all of these hold: { $parts }
condition-any = one of these holds: { $parts }
condition-not = it is not so that { $part }
