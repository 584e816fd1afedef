//! Whole games through a pipe, told as a person would read them.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::thread;

use proptest::prelude::*;
use tempfile::TempDir;

fn play(arguments: &[&str], input: &[u8]) -> Output {
    play_in("C", arguments, input)
}

fn play_in(locale: &str, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_perimeter"))
        .env("LC_ALL", locale)
        .arg("play")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut stdin, input) = (child.stdin.take().unwrap(), input.to_vec());
    // Written beside the reading, for both pipes can fill up; and the game may be over before it has read everything.
    let writer = thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

fn told(arguments: &[&str], input: &str) -> String {
    let output = play(arguments, input.as_bytes());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn refused(arguments: &[&str]) -> (i32, String) {
    let output = play(arguments, b"");
    (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
}

fn joined(lines: &[&str]) -> String {
    lines.iter().flat_map(|line| [line, "\n"]).collect()
}

/// The same without breaks of lines.
fn unbroken(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// History's line from the historian's chair, with a prediction.
const HISTORY: &str = "30\n1\nwithdraw\nthreaten\nread\nexclude\nrejected\napprove\nspoken\ninvade\nintervene\nheld\n";

#[test]
fn historys_line_reads_like_history() {
    insta::assert_snapshot!(told(&["1950-speech"], HISTORY));
}

#[test]
fn korea_inside_the_line_reads_otherwise() {
    insta::assert_snapshot!(told(&["korea-inside-the-line", "--seed", "3"], "\n\nquiet\n\n\nluck\n\nluck\n"));
}

#[test]
fn historys_line_is_told_in_polish() {
    let input =
        HISTORY.replace("withdraw\n", "pomoc\nwithdraw\ncofnij\nwithdraw\ndlaczego ussr us\n") + "dlaczego us ussr us\n\n";
    let output = play_in("pl_PL.UTF-8", &["1950-speech"], input.as_bytes());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    insta::assert_snapshot!(String::from_utf8(output.stdout).unwrap());
}

#[test]
fn a_seat_is_asked_only_about_decisions_that_it_sees() {
    let asked = |seat: &str| {
        let game = told(&["1950-speech", "--seat", seat], "30\n\n");
        let from = game.find("And which decision").unwrap();
        game[from..from + game[from..].find("number or name>").unwrap()].to_owned()
    };
    assert!(asked("ussr").contains("Kim in Moscow"));
    assert!(!asked("rok").contains("Kim in Moscow") && asked("rok").contains("Press Club"));
}

#[test]
fn the_predictions_understand_help_quit_and_names() {
    let game = told(
        &["1950-speech"],
        &("help\n30\nhelp\nnonsense\nThe Secretary\n".to_owned() + &joined(&HISTORY.lines().skip(2).collect::<Vec<_>>())),
    );
    assert_eq!(game.matches("Your guess is kept").count(), 2, "{game}");
    let game = unbroken(&game);
    assert!(game.contains("You named \"The Secretary at the Press Club\".") || game.contains("You named it too."));
    for input in ["quit\n", "30\nquit\n", "30\nkoniec\n"] {
        let game = told(&["1950-speech"], input);
        assert!(game.contains("You leave the game.") && !game.contains("your move>"), "{input:?}");
    }
}

#[test]
fn the_last_decision_can_be_taken_back_before_the_debrief() {
    let back = told(&["1950-speech"], &(HISTORY.to_owned() + "why\nx\nundo\n"));
    assert!(back.contains("The game is over.") && back.contains("You go back.") && !back.contains("Debrief"));
    let on = told(&["1950-speech"], &(HISTORY.to_owned() + "undo\nheld\n\n"));
    let debrief = |game: &str| game[game.find("Debrief").unwrap()..].to_owned();
    assert_eq!(debrief(&on), debrief(&told(&["1950-speech"], HISTORY)));
    assert!(told(&["1950-speech"], &(HISTORY.to_owned() + "quit\n")).contains("You leave the game."));
}

#[test]
fn what_nobody_recorded_is_not_called_history() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("unrecorded.ron");
    let base = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/codes/base.ron")).unwrap();
    fs::write(&path, base.replace("historical: true", "historical: false")).unwrap();
    let game = told(&[path.to_str().unwrap()], "30\n1\nkeep\nleaks\nattack\nprotest\n");
    let debrief = &game[game.find("Debrief").unwrap()..];
    assert!(debrief.contains("The author does not say what was done then."), "{debrief}");
    for word in ["then:", "history", "both:", "Here they part"] {
        assert!(!debrief.contains(word), "`{word}` in {debrief}");
    }
    // Where some of it is recorded, the rest is said to be unknown.
    fs::write(&path, base.replace("\"attack\": (historical: true)", "\"attack\": ()")).unwrap();
    let game = told(&[path.to_str().unwrap()], "30\n1\nkeep\nleaks\nattack\nprotest\n");
    let debrief = &game[game.find("Debrief").unwrap()..];
    assert!(debrief.contains("Then: Withdraw") || debrief.contains("withdraw"), "{debrief}");
    assert!(!debrief.contains("as in history:"), "{debrief}");
}

#[test]
fn what_one_imagines_can_be_asked_for() {
    let game = told(&["1950-speech", "--seat", "us"], "\n\nwithdraw\nwhy\nwhy us ussr us\nwhy ussr us ussr\n");
    let game = unbroken(&game);
    assert!(game.contains("why us ussr us Washington thinks that Moscow thinks that Washington is (moved"), "{game}");
    assert!(game.contains("Washington thinks that Moscow thinks that Washington is: Each act"), "{game}");
    assert!(game.contains("You cannot look into that mind from your seat."));
}

#[test]
fn from_a_seat_only_what_it_knows_is_told() {
    let moscow = told(&["1950-speech", "--seat", "ussr"], "60\n2\nwhy us ussr\nwhy ussr us\napprove\n");
    let before_the_debrief = moscow.split("Debrief").next().unwrap();
    assert!(before_the_debrief.contains("Moscow thinks that Washington is"));
    for hidden in ["Pyongyang thinks that", "Seoul thinks that", "imagined of", "in truth"] {
        assert!(!before_the_debrief.contains(hidden), "`{hidden}` is told to Moscow");
    }
    assert!(before_the_debrief.contains("You cannot look into that mind from your seat."));
    assert!(moscow.contains("What they were"));
}

#[test]
fn what_a_seat_does_not_see_is_not_told_to_it() {
    // The staff paper is seen by Moscow alone.
    let seoul = told(&["1950-speech", "--seat", "rok"], "\n\nthreaten\n");
    assert!(!seoul.split("Debrief").next().unwrap().contains("A paper for the President"));
    assert!(seoul.contains("Debrief"));
}

#[test]
fn every_seat_plays_to_the_end() {
    for seat in ["historian", "us", "ussr", "dprk", "rok"] {
        let game = told(&["1950-speech", "--seat", seat], &"1\n2\n".repeat(40));
        assert!(game.contains("Your run beside history"), "{seat}");
    }
}

#[test]
fn the_truth_waits_for_the_debrief_unless_it_is_asked_for() {
    let hidden = told(&["1950-speech"], HISTORY);
    assert!(!hidden.split("Debrief").next().unwrap().contains("in truth"));
    let shown = told(&["1950-speech", "--reveal"], HISTORY);
    assert!(shown.split("Debrief").next().unwrap().contains("in truth"));
}

#[test]
fn wrong_words_are_answered_at_every_prompt() {
    let long = "x".repeat(100_000);
    for nonsense in [
        "abc",
        "0",
        "99",
        "-1",
        "101",
        "1e9",
        "why",
        "why nobody us",
        "why us us",
        "undo",
        "history",
        "help",
        "?",
        "ünï",
        &long,
    ] {
        let mut input = String::new();
        for line in HISTORY.lines() {
            input += &format!("{nonsense}\n{line}\n");
        }
        let game = told(&["1950-speech"], &input);
        // Undoing takes back every other line, so that game may stop early; all others come to the end.
        assert!(nonsense == "undo" || nonsense == "1e9" || game.contains("Debrief"), "{nonsense}");
    }
    assert!(play(&["1950-speech"], b"\xff\xfe\n\xff\n\x00\x1b[2J\n1\n").status.success());
}

#[test]
fn the_end_of_the_input_ends_the_game_politely_wherever_it_comes() {
    let lines: Vec<&str> = HISTORY.lines().collect();
    for length in 0..lines.len() {
        let input: String = joined(&lines[..length]);
        let game = told(&["1950-speech"], &input);
        assert!(game.ends_with("You leave the game.\n"), "after {length} lines");
    }
}

#[test]
fn going_back_to_the_start_and_on_again_leaves_no_trace() {
    let straight = told(&["1950-speech"], HISTORY);
    let detour = HISTORY.replacen("withdraw\n", "stay\nquiet\nundo\nundo\nundo\nwithdraw\n", 1);
    let debrief = |game: &str| game[game.find("Debrief").unwrap()..].to_owned();
    assert_eq!(debrief(&told(&["1950-speech"], &detour)), debrief(&straight));
    assert!(told(&["1950-speech"], &detour).contains("There is nothing to go back to."));
}

#[test]
fn why_adds_up_from_the_start_to_now() {
    let game = told(&["1950-speech"], "\n\n1\n1\n1\n1\nwhy ussr us\nquit\n");
    let ledger = &game[game.find("continental strategist against").unwrap()..];
    let numbers: Vec<f64> = ledger
        .lines()
        .skip(1)
        .take_while(|line| !line.contains(" against "))
        .filter_map(|line| line.split_once(" dB").and_then(|(number, _)| number.trim().parse().ok()))
        .collect();
    let (now, shifts) = numbers.split_last().unwrap();
    // In tenths, as they are shown, they add up to the last digit.
    assert!((shifts.iter().sum::<f64>() - now).abs() < 1e-9, "{numbers:?}");
}

#[test]
fn a_saved_game_goes_on_where_it_was_wherever_it_stopped() {
    let folder = TempDir::new().unwrap();
    let straight = told(&["1950-speech"], HISTORY);
    let debrief = |game: &str| game[game.find("Debrief").unwrap()..].to_owned();
    let lines: Vec<&str> = HISTORY.lines().collect();
    for length in 2..lines.len() {
        let path = folder.path().join(format!("{length}.ron"));
        let path = path.to_str().unwrap();
        assert!(told(&["1950-speech", "--save", path], &joined(&lines[..length])).contains("perimeter play --resume"));
        assert_eq!(
            debrief(&told(&["--resume", path], &joined(&lines[length..]))),
            debrief(&straight),
            "stopped after {length}"
        );
    }
}

#[test]
fn a_game_left_to_luck_is_the_same_after_a_save() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("luck.ron");
    let path = path.to_str().unwrap();
    let straight = told(&["1950-speech", "--seed", "5"], &format!("\n\n{}", "luck\n".repeat(12)));
    told(&["1950-speech", "--seed", "5", "--save", path], "\n\nluck\nluck\n");
    let resumed = told(&["--resume", path], &"luck\n".repeat(12));
    let debrief = |game: &str| game[game.find("Debrief").unwrap()..].to_owned();
    assert_eq!(debrief(&resumed), debrief(&straight));
}

#[test]
fn a_bad_save_is_refused_in_words_and_nothing_is_written_over() {
    let folder = TempDir::new().unwrap();
    let write = |name: &str, text: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let save = |scenario: &str, decisions: &str| {
        format!("Save(version: \"0.1.0\", scenario: \"{scenario}\", seat: \"historian\", seed: 1, decisions: [{decisions}])")
    };
    let cases = [
        (write("empty.ron", b""), 3, "no saved game"),
        (write("foreign.ron", b"Scenario(title: \"x\")"), 3, "no saved game"),
        (write("bytes.ron", &[0xff, 0xfe, 0x00]), 4, "cannot read"),
        (write("cut.ron", save("1950-speech", "(\"withdrawal\", Some(\"wi").as_bytes()), 3, "no saved game"),
        (write("scenario.ron", save("1850-speech", "").as_bytes()), 4, "1850-speech"),
        (write("option.ron", save("1950-speech", "(\"withdrawal\", Some(\"fly\"))").as_bytes()), 3, "no option `fly`"),
        (
            write("order.ron", save("1950-speech", "(\"speech\", Some(\"exclude\"))").as_bytes()),
            3,
            "`withdrawal` is to be decided",
        ),
        (folder.path().to_str().unwrap().to_owned(), 4, "not a file"),
        (folder.path().join("none.ron").to_str().unwrap().to_owned(), 4, "cannot read"),
    ];
    for (path, code, words) in cases {
        let before = fs::read(&path).ok();
        let (got, said) = refused(&["--resume", &path]);
        assert!(got == code && said.contains(words), "{path}: {got}, {said}");
        assert_eq!(fs::read(&path).ok(), before);
    }
    let mine = write("letter.txt", b"Dear mother");
    let (code, said) = refused(&["--save", &mine]);
    assert!(code == 2 && said.contains("not written over"), "{said}");
    assert_eq!(fs::read(&mine).unwrap(), b"Dear mother");
    assert_eq!(refused(&["--save", "/nowhere/at/all.ron"]).0, 4);
    assert_eq!(refused(&["--seat", "prc"]).0, 2);
    assert!(refused(&["--seat", "prc"]).1.contains("historian, us, ussr, dprk, rok"));
    assert!(!Path::new("/nowhere").exists());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_is_typed_the_game_ends_well(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(play(&["1950-speech"], &bytes).status.success());
    }

    #[test]
    fn whatever_words_are_typed_the_game_ends_well(
        words in prop::collection::vec(prop::sample::select(vec!["1", "2", "3", "", "undo", "why", "why ussr us", "luck", "history", "help", "?", "x"]), 0..60),
    ) {
        prop_assert!(play(&["1950-speech"], (words.join("\n") + "\n").as_bytes()).status.success());
    }
}
