# `perimeter class`.

class-title = What the class expected, decided and came to
class-handed-in = { $files ->
    [one] One file was handed in;
   *[other] { $files } files were handed in;
 } { $runs ->
    [one] one run is counted.
   *[other] { $runs } runs are counted.
 }
class-copies = { $count ->
    [one] One file holds the same game as another and is counted once with it:
   *[other] { $count } files hold the same games as others and are counted once with them:
 } { $names }. Where two have really played alike, `--every` counts them both.
class-files = The files
class-skipped = { $count ->
    [one] One file could not be used.
   *[other] { $count } files could not be used.
 }
class-figure-skipped = Files that could not be used
class-no-run = this is no saved game, or a damaged one: what it says in line { $line } fits none
class-no-campaign = it is a game of a campaign, and its scenario is none
class-unsound = its scenario `{ $scenario }` cannot be opened
class-within = Episode { $number } of the campaign "{ $campaign }". Everybody brings other minds to it; the model's numbers are for those that history brings.
class-challenge = The question was whether it comes to this: "{ $challenge }".
class-card-runs = runs
class-card-over = played to the end
class-card-came = it came to it
class-card-model = the model, before the first move
class-card-brier = Brier score of the class
class-card-brier-model = Brier score of the model
class-head-runs = Runs
class-head-share = Share
class-head-model = Model
class-head-bin = Predicted
class-head-said = Said, on average
class-head-came = It came to it
class-head-option = Decision
class-head-history = In history
class-head-why = Why
class-as-then = so then
class-figure-endings = How it ended
class-endings-sentence = Most often it ended with "{ $ending }": { $came } of { $over } runs.
class-model-mark = how likely the model thinks it
class-figure-calibration = What was predicted, and how often it came
class-bin = predicted { $range } ({ $count ->
    [one] one run
   *[other] { $count } runs
 })
class-said-mark = what was said, on average
class-brier = Brier score of the class { $class }, of the model for the same runs { $model }: 0 is perfect, 0.25 is what a coin gets.
class-brier-alone = Brier score of the class { $class }: 0 is perfect, 0.25 is what a coin gets.
class-figure-changed = Who decided otherwise than history
class-changed-sentence = Most changed was "{ $move }": { $share } decided otherwise than history.
class-figure-named = Which decision was thought to matter most
class-named-sentence = "{ $move }" was named by { $count } of { $all }. The model moves the challenge furthest by "{ $furthest }".
class-named-alone = "{ $move }" was named by { $count } of { $all }.
class-figure-discussed = Disagreements worth discussing
class-split = Of { $all } who predicted, { $low } thought it unlikely (less than a third) and { $high } likely (more than two thirds). These decisions parted the class most evenly:
class-none = none of the files is a saved game that can be used
class-none-help = hand in what `perimeter play --save FILE`, the window or a player page has saved
class-progress = files
class-unreadable = it cannot be read: { $why }

class-show-title = What is in { $file }
class-show-about = A saved game holds what is listed here and nothing else: no name, no time, nothing of the machine. It is worked out again from these lines, with the same result.
class-show-lines = Line by line
class-show-whole = The file itself
class-show-field = Line
class-show-value = What it says
class-show-meaning = What it is for
class-show-nothing = nothing
class-show-luck = left to luck
class-show-version = the version of the program that wrote it
class-show-scenario = which scenario was played
class-show-what-ifs = with which what-ifs
class-show-seat = from which chair
class-show-seed = the seed of all luck, the same for everybody unless it was chosen
class-show-without = the mechanisms that were switched off
class-show-challenge = how likely the challenge was thought before the first move, in per cent
class-show-decision = the decision that was thought to matter most
class-show-decisions = what was decided, in order
class-show-cast = after how many decisions somebody went back and luck was cast anew
class-show-predicted = predicted { $challenge }, { $decision }
class-show-earlier = of a campaign, an episode that is over, and what was decided and predicted in it
class-show-asked = whether the predictions were asked for
class-show-branch = a course that was left when somebody went back
