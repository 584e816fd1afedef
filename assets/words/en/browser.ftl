# The window in a browser.

browser-file-how = Drop a scenario, a what-if or a saved game on the page, choose it, or paste its text. It is kept in this browser and sent to nobody.
browser-choose = Choose a file…
browser-paste = Paste the text of a file here
browser-open-pasted = Open what was pasted
browser-take-along = Take along
browser-link = Copy a link to this game
browser-download = Save the game as a file
browser-no-file = The browser does not let this page save a file.

## A game as a link

link-copied = Whoever opens this link finds the game as it stands. It lies on the clipboard:

    { $link }

    The link holds the scenario, the seat and the decisions, no predictions and no branches. What stands behind the # is sent to nobody.
link-wrong = This link names no game. { $why }
link-too-long = It is longer than { $most } bytes.
link-twice = “{ $part }” stands in it twice.
link-unknown = It says “{ $part }”; a link knows play, with, seat, seed, choices and lang.
link-seed = Its seed is “{ $seed }”, which is no whole number.
link-language = Its language is “{ $language }”; this program speaks en and pl.
link-no-scenario = It says “{ $part }” but names no scenario. It should begin with play=1950-speech, for instance.
link-damaged = “{ $part }” is damaged. Copy the whole link once more.
link-of-a-file = “{ $file }” is a file of your own. A link can only name what comes with the program; save the game as a file instead.
link-of-a-campaign = A link names a single game and no campaign. Save the game as a file instead.
