# The author panel: a what-if is written by moving levers.

author-panel = Author
author-key = the author panel: change what people believe, and see at once what comes of it
author-how = Move a lever: the game is played again and worked out exactly, and a what-if file remembers it.
author-from-a-seat = Whoever plays from one seat does not see into other minds, and an author has to. Begin the game from the historian's chair.
author-close = Back to the decisions
author-draft-title = My what-if
author-draft-head = A what-if of “{ $title }”, begun in the author panel; go on there, or in any text editor.
author-draft-note = Tried out, and taken from no source.

## What comes of it

author-endings = How it ends
author-ending = { $ending }: { $chance }
author-ending-moved = { $ending }: it was { $before }, it is now { $after }
author-working = working it out …
author-too-much = This is too much to work out.

## The levers

author-choices = Forced choices
author-choices-how = A move that is forced goes so in every history. The others are free.
author-choice-said = Forced choice: { $move }
author-free = free
author-beliefs = Who takes whom for what
author-beliefs-how = Before the first move. The chances of all images sum to one: what one gains, the others lose in proportion.
author-believes = { $observer } about { $of }
author-imagined = Who thinks that others take it for what
author-imagined-how = An illusion: what an actor thinks another takes it for, where that is not what the other thinks.
author-imagines = { $observer }, in the eyes of { $of }
author-interests = What each would care for
author-interests-how = What an actor would be if it were this image: the weight of each interest. 1 is ordinary.
author-image = { $actor }, if it is: { $image }
author-tempers = Temperaments
author-tempers-how = How an actor thinks and chooses.
author-temper = How { $actor } reasons
author-rationality = Rationality: 0 chooses blindly, large takes the best
author-foresight = Foresight: decisions thought through ahead
author-suspicion = Suspicion: 0 takes acts at face value
author-temper-attention = Attention: how much of an act it takes in
author-tremble = Tremble: how often it takes an act for an accident
author-attention = Attention to each act
author-attention-how = How closely each observer attends to this act: 0 % passes it over, 100 % takes it in whole.
author-attends = { $move }: who attends to it
author-start = At the start
author-start-how = Where the public quantities stand before the first move.
author-start-said = At the start: { $standing }
author-was = without the what-if: { $value }
author-own = { $count ->
    [one] one change
   *[other] { $count } changes
 }
author-restore = Take back: { $lever }
author-restore-all = Take everything back

## The file

author-file = The file
author-title = Title of the what-if
author-path = Path of the file
author-save = Save
author-choose = Choose a place …
author-choose-how = If no dialog opens on this computer, write the path into the field.
author-unsaved = Not saved yet. What you have changed is kept with the game.
author-in-save = where the last what-if, a draft, is to be saved
author-saved = Saved as { $file }.
author-as-text = What the file says
author-not-written = { $file } could not be written: { $why }. What was there before is still there; choose another place.
author-there-already = There is a file called { $file } already. Choose another name.
author-not-sound = It cannot be saved at this place yet, for the file would not be sound:
author-cannot-edit = This cannot be changed here: { $why }. Change it in a text editor; the window sees it when you save.
author-edit-unread = it cannot be read as it stands
author-edit-nothing = there is nothing at `{ $path }`
author-edit-no-way = `{ $path }` leads into something that it cannot lead into
author-edit-garbled = `{ $path }` would not say what it should

## What is wrong or odd

author-faults = What is wrong or odd
author-sound = Nothing is wrong and nothing is odd.
author-checking = The file is being looked at.
author-look = Show the place: { $fault }
author-line = Line { $line }: { $text }
author-line-marked = Line { $line }, meant here: { $text }
author-broken = A file of this game is broken. The last sound version stays on the screen; mend the file and save it.
author-reread = Read again: { $file } has changed on disk.
