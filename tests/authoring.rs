//! Whoever writes a file is helped: mended, laid out, begun, tested and watched, on the command line.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use perimeter::scenario::library::{SCENARIOS, WHAT_IFS};
use serde_json::Value;
use tempfile::TempDir;

fn perimeter(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_perimeter")).env("LC_ALL", "C").args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// What is said on both channels, with a certain exit code.
fn said(arguments: &[&str], code: i32) -> (String, String) {
    let output = perimeter(arguments);
    let (data, talk) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {data}{talk}");
    (data, talk)
}

fn file(folder: &TempDir, name: &str, text: &str) -> String {
    let path = folder.path().join(name);
    fs::write(&path, text).unwrap();
    path.to_string_lossy().into_owned()
}

fn fixture(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)).unwrap()
}

const WHAT_IF: &str = "WhatIf(
    of: “1950-speech”, // my first
    title: \"Less heed\"
    attend: [(move: \"speach\", observer: \"ussr\", attention: 0,15)],
)
";

#[test]
fn what_has_one_remedy_is_mended_and_shown() {
    let folder = TempDir::new().unwrap();
    let path = file(&folder, "mine.ron", WHAT_IF);
    let (_, talk) = said(&["check", "--fix", &path], 0);
    let mended = WHAT_IF.replace(['“', '”'], "\"").replace("heed\"", "heed\",").replace("speach", "speech");
    assert_eq!(fs::read_to_string(&path).unwrap(), mended.replace("0,15", "0.15"));
    assert!(talk.contains("mine.ron:2:9: [P0007] `“1950-speech”` became `\"1950-speech\"`"), "{talk}");
    assert!(talk.contains("[P0205] `\"speach\"` became `\"speech\"`") && talk.contains("4 faults were mended"), "{talk}");
    let (_, talk) = said(&["check", "--fix", &path, "1950-speech"], 0);
    assert!(!talk.contains("mended"), "{talk}");
}

#[test]
fn a_comment_that_allows_nothing_is_taken_out_and_an_idle_change_stays() {
    let folder = TempDir::new().unwrap();
    let what_if = "WhatIf(
    of: \"1950-speech\",
    title: \"Nothing new\",
    // allow(P0706): it was hopeless
    choose: {\"withdrawal\": \"stay\"}, // allow(P0703)
    believe: [(observer: \"us\", of: \"rok\", belief: {\"crusader\": 0.5, \"client\": 0.5})],
    note: \"Idle on purpose.\",
    confidence: Assumed,
)
";
    let path = file(&folder, "mine.ron", what_if);
    let (data, talk) = said(&["check", "--fix", &path], 1);
    let mended = what_if.replace("    // allow(P0706): it was hopeless\n", "").replace(" // allow(P0703)", "");
    assert_eq!(fs::read_to_string(&path).unwrap(), mended, "{data}{talk}");
    assert!(data.contains("warning[P0704]"), "{data}");
    assert!(talk.contains("[P0807] `// allow(P0703)` was taken out"), "{talk}");
}

#[test]
fn what_has_no_remedy_is_left_alone_and_every_bad_file_survives() {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("base")).unwrap();
    file(&folder, "base/small.ron", &fixture("rejects/base/small.ron"));
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rejects")).unwrap() {
        let from = entry.unwrap().path();
        if from.extension().is_none_or(|extension| extension != "ron") {
            continue;
        }
        let before = fs::read_to_string(&from).unwrap();
        let path = file(&folder, &from.file_name().unwrap().to_string_lossy(), &before);
        let faults = |output: &Output| serde_json::from_slice::<Value>(&output.stdout).unwrap();
        let output = perimeter(&["check", "--fix", "--format", "json", &path]);
        assert!(output.status.code().is_some_and(|code| code < 5), "{path}: {}", text(&output.stderr));
        let once = fs::read_to_string(&path).unwrap();
        let again = perimeter(&["check", "--fix", "--format", "json", &path]);
        assert_eq!(fs::read_to_string(&path).unwrap(), once, "{path} is mended in one go");
        assert_eq!(faults(&again), faults(&output));
    }
}

#[test]
fn the_permissions_of_a_mended_file_stay() {
    let folder = TempDir::new().unwrap();
    let path = file(&folder, "mine.ron", WHAT_IF);
    #[cfg(unix)]
    fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o640)).unwrap();
    let permissions = fs::metadata(&path).unwrap().permissions();
    said(&["check", "--fix", &path], 0);
    assert_eq!(fs::metadata(&path).unwrap().permissions(), permissions);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left lying about");
}

#[test]
fn warnings_can_be_denied() {
    let folder = TempDir::new().unwrap();
    let odd = fixture("rejects/base/small.ron").replace("id: \"war\"", "id: \"war\", note: \"x\"");
    let path = file(&folder, "odd.ron", &odd.replace("\"hold\": ()", "\"hold\": (when: [AtLeast(\"us_troops\", 60000)])"));
    said(&["check", &path], 1);
    let (_, talk) = said(&["check", "--deny", "warnings", &path], 3);
    assert!(talk.contains("warnings are denied"), "{talk}");
    said(&["check", "--deny", "warnings", "1950-speech"], 0);
}

#[test]
fn files_are_laid_out_or_named() {
    let folder = TempDir::new().unwrap();
    let path = file(&folder, "mine.ron", "WhatIf(of:\"1950-speech\",title:\"x\")");
    let (data, _) = said(&["fmt", "--check", &path], 1);
    assert_eq!(data.trim_end(), path);
    let (_, talk) = said(&["fmt", &path], 0);
    assert!(talk.contains("laid out"));
    assert_eq!(fs::read_to_string(&path).unwrap(), "WhatIf(of: \"1950-speech\", title: \"x\")\n");
    assert_eq!(said(&["fmt", "--check", &path], 0), (String::new(), String::new()));
    let broken = file(&folder, "broken.ron", "WhatIf(of:");
    let (_, talk) = said(&["fmt", &broken], 3);
    assert!(talk.contains("P0002"), "{talk}");
    assert_eq!(fs::read_to_string(&broken).unwrap(), "WhatIf(of:");
    let (data, _) = said(&["fmt", "--check", "--format", "json", &path], 0);
    assert_eq!(serde_json::from_str::<Value>(&data).unwrap()["changed"], serde_json::json!([]));
    assert!(said(&["fmt", "1950-speech"], 2).1.contains("comes with the program"));
    said(&["fmt", "none.ron"], 4);
}

#[test]
fn what_is_begun_checks_clean_in_both_languages() {
    let folder = TempDir::new().unwrap();
    for language in ["en", "pl"] {
        for (kind, of) in [("scenario", None), ("what-if", Some("1950-speech")), ("what-if", Some("a-regiment-stays"))] {
            let path = folder.path().join(format!("{language}-{kind}-{}.ron", of.unwrap_or("none"))).display().to_string();
            let mut arguments = vec!["--lang", language, "new", kind];
            arguments.extend(of.iter().flat_map(|of| ["--of", of]));
            arguments.extend(["--out", &path]);
            said(&arguments, 0);
            assert_eq!(said(&["check", &path], 0), (String::new(), format!("{path}: sound\n")));
            said(&["fmt", "--check", &path], 0);
            said(&["test", &path], 0);
            assert!(said(&arguments, 2).1.contains(&path), "a file that is there stays");
        }
    }
    let begun = fs::read_to_string(folder.path().join("pl-what-if-1950-speech.ron")).unwrap();
    assert!(begun.starts_with("// Wariant scenariusza „Mowa w Klubie Prasowym”."), "{begun}");
    let scenario = folder.path().join("en-scenario-none.ron").display().to_string();
    let mine = folder.path().join("mine.ron").display().to_string();
    said(&["new", "what-if", "--of", &scenario, "--out", &mine], 0);
    said(&["check", &mine], 0);
    let (data, _) = said(&["new", "what-if", "--of", &scenario], 0);
    assert!(data.contains("of: \"en-scenario-none.ron\""), "{data}");
    let elsewhere = TempDir::new().unwrap();
    let outside = elsewhere.path().join("mine.ron").display().to_string();
    assert!(said(&["new", "what-if", "--of", &scenario, "--out", &outside], 2).1.contains("folder"));
    assert!(said(&["new", "what-if", "--of", "1950-spech"], 4).1.contains("did you mean"));
}

#[test]
fn what_is_expected_comes_out_or_not() {
    let folder = TempDir::new().unwrap();
    let expect = "(ending: \"korean war\", between: (0, 0.05)), (option: (\"speech\", \"include\"), between: (1, 1)),
        (credibility: \"ussr\", after: \"speech\", choose: {\"speech\": \"exclude\"}, between: (0.9, 1)),
        (critical_risk: \"dprk\", history: \"speech\", between: (0, 1)),";
    let what_if = format!("WhatIf(of: \"korea-inside-the-line\", title: \"x\", expect: [\n{expect}\n])");
    let path = file(&folder, "mine.ron", &what_if);
    let (data, talk) = said(&["test", &path], 1);
    let lines: Vec<_> = data.lines().collect();
    assert!(lines[0].contains(":2:1: holds: the ending `korean war` is 0.0"), "{data}");
    assert!(lines[1].contains("holds: `speech`: `include` is 1.000, expected between 1.000 and 1.000"), "{data}");
    assert!(
        lines[2].contains("FAILS: the credibility in the eyes of `ussr` after `speech`, with `speech` = `exclude`, is "),
        "{data}"
    );
    assert!(lines[3].contains("holds: the critical risk of `dprk`"), "{data}");
    assert!(talk.contains("1 of 4 expectations fails"), "{talk}");
    let (data, _) = said(&["test", "--format", "json", &path], 1);
    let document: Value = serde_json::from_str(&data).unwrap();
    assert_eq!(document["files"][0]["expected"][2]["holds"], false);
    let (_, talk) = said(&["test", "1950-speech"], 0);
    assert!(talk.contains("1950-speech: "), "{talk}");
    said(&["test", "none.ron"], 4);
}

#[test]
fn what_is_expected_of_shipped_scenarios_comes_out() {
    for shipped in SCENARIOS.iter().chain(WHAT_IFS).filter(|shipped| shipped.text.contains("expect:")) {
        let (data, _) = said(&["test", shipped.name], 0);
        assert!(!data.contains("FAILS"), "{data}");
    }
}

/// A watch that runs, and what it says, line by line.
struct Watch {
    child: Child,
    lines: Receiver<String>,
}

impl Watch {
    fn on(arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_perimeter"));
        command.env("LC_ALL", "C").args(["check", "--watch", "--allow", "P0802"]).args(arguments);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let (sender, lines) = mpsc::channel();
        let out: BufReader<ChildStdout> = BufReader::new(child.stdout.take().unwrap());
        thread::spawn(move || out.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        Self { child, lines }
    }

    /// The next line that says something, and how long it took to come.
    fn next(&self, what: &str) -> (String, Duration) {
        let start = Instant::now();
        loop {
            let line = self.lines.recv_timeout(Duration::from_secs(20)).unwrap_or_else(|_| panic!("no word of {what}"));
            if line.contains(what) {
                return (line, start.elapsed());
            }
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_save_is_followed_by_what_it_changed() {
    let folder = TempDir::new().unwrap();
    let what_if = |choose: &str| format!("WhatIf(of: \"1950-speech\", title: \"x\", choose: {{{choose}}})\n");
    let path = file(&folder, "mine.ron", &what_if("\"withdrawal\": \"withdraw\""));
    let mut watch = Watch::on(&[&path]);
    let (line, _) = watch.next("korean war");
    assert!(!line.contains("->"), "{line}");

    // What else lies in the folder is nobody's concern.
    file(&folder, "notes.txt", "Ask about the regiment.");
    thread::sleep(Duration::from_millis(500));
    fs::write(&path, what_if("\"withdrawal\": \"stay\"")).unwrap();
    let (line, took) = watch.next("histories differ");
    assert!(line.contains("korean war") && line.contains(" -> ") && line.contains("of 64 histories differ"), "{line}");
    // A debug build on a busy machine; `benches/authoring.rs` measures what is promised.
    assert!(took < Duration::from_secs(5), "{took:?}");
    println!("the report came after {took:?}");

    fs::write(&path, "WhatIf(of: \"1950-speech\", title: \"x\"").unwrap();
    watch.next("P0002");
    watch.next("the last sound version stays the measure");

    // As editors do: another file takes its place.
    let draft = file(&folder, "draft.tmp", &what_if("\"withdrawal\": \"stay\", \"speech\": \"include\""));
    fs::rename(&draft, &path).unwrap();
    let (line, _) = watch.next("histories differ");
    assert!(line.contains(" -> "), "compared with the last sound version: {line}");

    #[cfg(unix)]
    {
        Command::new("kill").args(["-INT", &watch.child.id().to_string()]).status().unwrap();
        assert_eq!(watch.child.wait().unwrap().code(), Some(130));
    }
}

#[test]
fn what_a_what_if_builds_on_is_watched_too() {
    let folder = TempDir::new().unwrap();
    let base = file(&folder, "base.ron", &fixture("rejects/base/small.ron"));
    let path = file(&folder, "mine.ron", "WhatIf(of: \"base\", title: \"x\", choose: {\"troops\": \"keep\"})");
    let watch = Watch::on(&["--format", "json", &path]);
    watch.next("\"sound\":true");
    fs::write(&base, fixture("rejects/base/small.ron").replace("\"position\": -1", "\"position\": -3")).unwrap();
    let (line, _) = watch.next("\"sound\"");
    let change: Value = serde_json::from_str(&line).unwrap();
    assert_eq!(change["change"]["drawn"], 64);
    assert_ne!(change["change"]["endings"][0]["before"], change["change"]["endings"][0]["after"]);
}
