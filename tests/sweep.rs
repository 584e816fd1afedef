//! A sweep gives the same bytes however it is cut up, interrupted and put together, and leaves nothing half done.

#[path = "support/sweeps.rs"]
mod sweeps;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::thread::sleep;
use std::time::Duration;

use serde_json::Value;
use sweeps::{call, files, perimeter, prints, same};
use tempfile::TempDir;

const K3: &str = "tests/fixtures/k3-signals.ron";
const DRAWN: &str = "tests/fixtures/drawn-speech.ron";

fn sweep(experiment: &str, out: &Path, more: &[&str]) -> String {
    prints(&[&["sweep", experiment, "--out", out.to_str().unwrap()], more].concat())
}

fn fails(arguments: &[&str], code: i32, words: &[&str]) {
    let output = perimeter(arguments);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
    assert!(words.iter().all(|words| said.contains(words)), "{arguments:?}: {said}");
    assert!(output.stdout.is_empty(), "{arguments:?} leaves half an answer");
}

fn text(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap()
}

#[test]
fn the_tables_are_as_recorded() {
    let folder = TempDir::new().unwrap();
    sweep(K3, folder.path(), &[]);
    insta::assert_snapshot!("sweep_k3_runs", text(folder.path(), "runs/part-00000.csv"));
    insta::assert_snapshot!("sweep_k3_manifest", text(folder.path(), "manifest.json"));
    insta::assert_snapshot!("sweep_k3_dictionary", text(folder.path(), "dictionary.json"));
    insta::assert_snapshot!("sweep_k3_dictionary_text", text(folder.path(), "dictionary.md"));
    let drawn = TempDir::new().unwrap();
    sweep(DRAWN, drawn.path(), &[]);
    insta::assert_snapshot!("sweep_drawn_runs", text(drawn.path(), "runs/part-00000.jsonl"));
    assert!(!drawn.path().join("series").exists(), "nobody asked for a series");
}

#[test]
fn a_series_has_a_row_for_each_measure_after_each_move() {
    let folder = TempDir::new().unwrap();
    sweep(K3, folder.path(), &[]);
    let series = text(folder.path(), "series/part-00000.csv");
    assert!(series.starts_with("run,move,date,observer,subject,measure,value\n0,,,,us,actual,"), "{series}");
    let first: Vec<&str> = series.lines().filter(|line| line.starts_with("0,")).collect();
    // The start, the two signals: credibility, imagined, critical risk, truth; after the attack is decided, no critical risk.
    assert_eq!(first.len(), 3 * 4 + 2 * 3, "{first:?}");
    assert_eq!(text(folder.path(), "series/part-00000.jsonl").lines().count(), series.lines().count() - 1);
}

#[test]
fn any_number_of_jobs_gives_the_same_bytes() {
    let (one, four) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    sweep("speech-and-troops", one.path(), &["--jobs", "1"]);
    sweep("speech-and-troops", four.path(), &["--jobs", "4"]);
    same(one.path(), four.path());
}

#[test]
fn shards_put_together_are_the_whole() {
    let whole = TempDir::new().unwrap();
    sweep("speech-and-troops", whole.path(), &[]);
    let together = TempDir::new().unwrap();
    for shard in ["1/3", "2/3", "3/3"] {
        let share = TempDir::new().unwrap();
        sweep("speech-and-troops", share.path(), &["--shard", shard]);
        for (name, bytes) in files(share.path()) {
            let path = together.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
    }
    same(whole.path(), together.path());
}

/// How many files of tables there are.
fn written(out: &Path) -> usize {
    ["runs", "series"].iter().map(|table| fs::read_dir(out.join(table)).map_or(0, Iterator::count)).sum()
}

/// A whole number below a bound, from a fixed seed.
fn random(state: &mut u64, bound: u64) -> u64 {
    *state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
    (*state >> 33) % bound
}

/// The instants are random in what has been written by then and in what follows, so that a slow machine is no excuse.
#[test]
fn a_sweep_killed_at_fifty_instants_and_resumed_gives_the_bytes_of_an_uninterrupted_one() {
    let whole = TempDir::new().unwrap();
    sweep("speech-and-troops", whole.path(), &[]);
    let mut folder = TempDir::new().unwrap();
    let (mut state, mut finished, mut places) = (1950, 0, BTreeSet::new());
    for _ in 0..50 {
        let out = folder.path().join("out");
        let mut child = call(&["sweep", "speech-and-troops", "--resume", "--out", out.to_str().unwrap()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let enough = written(&out) + usize::try_from(random(&mut state, 24)).unwrap();
        while written(&out) < enough && child.try_wait().unwrap().is_none() {
            sleep(Duration::from_micros(200));
        }
        sleep(Duration::from_micros(random(&mut state, 4_000)));
        child.kill().unwrap();
        let ended = child.wait().unwrap();
        places.insert(written(&out));
        if ended.success() {
            finished += 1;
            same(whole.path(), &out);
            folder = TempDir::new().unwrap();
        }
    }
    assert!(places.len() > 10 && finished < 40, "hardly ever killed in the middle: {places:?}");
    let out = folder.path().join("out");
    sweep("speech-and-troops", &out, &["--resume"]);
    same(whole.path(), &out);
}

#[test]
fn an_interrupted_sweep_keeps_what_is_finished() {
    if cfg!(not(unix)) {
        return;
    }
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out");
    let child = call(&["sweep", "speech-and-troops", "--jobs", "1", "--out", out.to_str().unwrap()])
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Interrupt it once it has something to keep.
    while fs::read_dir(out.join("runs")).map_or(0, Iterator::count) < 4 {
        sleep(Duration::from_millis(2));
    }
    let signalled = std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    let output = child.wait_with_output().unwrap();
    if !signalled.is_ok_and(|status| status.success()) || output.status.success() {
        return;
    }
    assert_eq!(output.status.code(), Some(130));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("interrupted: ") && said.contains("--resume"), "{said}");
    assert!(files(&out).keys().all(|name| !name.contains("draft")));
}

#[test]
fn a_folder_that_holds_something_else_is_left_alone() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().to_str().unwrap();
    fs::write(folder.path().join("mine.txt"), "mine").unwrap();
    fails(&["sweep", K3, "--out", path], 2, &["is not empty", "name a new folder"]);
    fails(&["sweep", K3, "--out", path, "--resume"], 2, &["is not empty"]);
    assert_eq!(files(folder.path()).len(), 1);

    let begun = TempDir::new().unwrap();
    let path = begun.path().to_str().unwrap();
    sweep(K3, begun.path(), &[]);
    fails(&["sweep", K3, "--out", path], 2, &["holds this very sweep already", "--resume"]);
    fails(&["sweep", DRAWN, "--out", path, "--resume"], 2, &["another sweep", "no longer the same"]);
    fails(&["sweep", K3, "--out", path, "--resume", "--limit", "7"], 2, &["other arguments"]);
    let manifest = begun.path().join("manifest.json");
    let text = fs::read_to_string(&manifest).unwrap();
    fs::write(&manifest, text.replace(env!("CARGO_PKG_VERSION"), "0.0.1")).unwrap();
    fails(&["sweep", K3, "--out", path, "--resume"], 2, &["begun with version 0.0.1"]);
    fails(&["replay", path, "0"], 2, &["made with version 0.0.1"]);
}

#[test]
fn a_folder_that_cannot_be_written_to_is_exit_code_four() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    fails(&["sweep", K3, "--out", file.to_str().unwrap()], 4, &["cannot create"]);
    fails(&["sweep", K3, "--out", file.join("below").to_str().unwrap()], 4, &["cannot create"]);
    assert_eq!(fs::read(&file).unwrap(), b"");
}

/// A limit on the size of files stands for a full disk: the write fails in the middle.
#[test]
fn where_there_is_no_space_nothing_half_done_is_left() {
    if cfg!(not(unix)) {
        return;
    }
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out");
    let program = env!("CARGO_BIN_EXE_perimeter");
    let script = format!("trap '' XFSZ; ulimit -f 16; exec {program} sweep speech-and-troops --out {}", out.display());
    let output = std::process::Command::new("sh").args(["-c", &script]).env("LC_ALL", "C").output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(4), "{said}");
    assert!(said.contains("cannot write"), "{said}");
    let whole = TempDir::new().unwrap();
    sweep("speech-and-troops", whole.path(), &[]);
    let whole = files(whole.path());
    for (name, bytes) in files(&out) {
        assert!(whole.get(&name) == Some(&bytes), "{name} is half done");
    }
}

#[test]
fn a_dry_run_writes_nothing() {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out");
    let path = out.to_str().unwrap();
    let said = prints(&["sweep", "speech-and-troops", "--dry-run", "--out", path]);
    assert!(said.starts_with("1024 runs at 1024 points, in 64 parts: about "), "{said}");
    let document: Value =
        serde_json::from_str(&prints(&["sweep", DRAWN, "--dry-run", "--shard", "1/2", "--format", "json"])).unwrap();
    assert_eq!((document["runs"].as_u64(), document["points"].as_u64()), (Some(12), Some(3)));
    assert!(!out.exists());
}

#[test]
fn wrong_calls_say_what_to_write_instead() {
    fails(&["sweep", K3], 2, &["--out"]);
    fails(&["sweep", "speech-and-trops", "--dry-run"], 4, &["did you mean `speech-and-troops`?"]);
    fails(&["sweep", "1950-speech", "--dry-run"], 3, &["an experiment is asked for"]);
    fails(&["sweep", "tests/fixtures/k3.ron", "--dry-run"], 3, &["an experiment is asked for", "P0512"]);
    fails(&["solve", K3], 3, &["this is an experiment", "perimeter sweep"]);
    fails(&["sweep", K3, "--dry-run", "--shard", "3/2"], 2, &["1 <= I <= N"]);
    fails(&["sweep", K3, "--dry-run", "--jobs", "0"], 2, &["--jobs"]);
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out");
    fails(&["sweep", "speech-and-troops", "--limit", "5", "--out", out.to_str().unwrap()], 1, &["replications", "--limit"]);
}

#[test]
fn check_looks_at_experiments_too() {
    assert_eq!(perimeter(&["check", K3, "speech-and-troops", "1950-speech"]).status.code(), Some(0));
    let output = perimeter(&["check", "tests/rejects-experiments/never-open.ron"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&output.stdout).contains("is not open at `attack` in any history"));
}

#[test]
fn every_row_can_be_replayed() {
    for experiment in [K3, DRAWN] {
        let folder = TempDir::new().unwrap();
        sweep(experiment, folder.path(), &[]);
        let path = folder.path().to_str().unwrap();
        for row in 0..12 {
            let told = prints(&["replay", path, &row.to_string()]);
            assert!(told.contains("The table says the same, to the last bit."), "{told}");
        }
        fails(&["replay", path, "12"], 2, &["there is no row 12", "from 0 to 11"]);
        let document: Value = serde_json::from_str(&prints(&["replay", path, "3", "--format", "json"])).unwrap();
        assert_eq!(document["same"], true);
        let row = text(folder.path(), "runs/part-00000.jsonl").lines().nth(3).map(str::to_owned).unwrap();
        assert_eq!(document["row"], serde_json::from_str::<Value>(&row).unwrap());
    }
}

#[test]
fn replays_read_as_recorded() {
    for (name, experiment) in [("replay_k3", K3), ("replay_drawn", DRAWN)] {
        let folder = TempDir::new().unwrap();
        sweep(experiment, folder.path(), &[]);
        insta::assert_snapshot!(name, prints(&["replay", folder.path().to_str().unwrap(), "5"]));
    }
}

#[test]
fn a_table_that_was_tampered_with_is_found_out() {
    let folder = TempDir::new().unwrap();
    sweep(K3, folder.path(), &[]);
    let part = folder.path().join("runs/part-00000.csv");
    let text = fs::read_to_string(&part).unwrap();
    fs::write(&part, text.replacen("0.2723823", "0.2723824", 1)).unwrap();
    let path = folder.path().to_str().unwrap();
    let output = perimeter(&["replay", path, "0"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stdout).contains("The table says something else."));
    fs::remove_file(&part).unwrap();
    fails(&["replay", path, "0"], 4, &["row 0 is not there yet"]);
    fails(&["replay", "/nowhere", "0"], 4, &["holds no sweep"]);
    fs::write(folder.path().join("sources/k3.ron"), "Scenario(").unwrap();
    assert_eq!(perimeter(&["replay", path, "0"]).status.code(), Some(3));
}

#[test]
fn a_sensitivity_reads_as_recorded() {
    let text = prints(&["sensitivity", K3, "--samples", "64", "--paths", "8"]);
    insta::assert_snapshot!("sensitivity_k3", text);
    let polish = prints(&["--lang", "pl", "sensitivity", K3, "--samples", "64", "--paths", "8"]);
    insta::assert_snapshot!("sensitivity_k3_polish", polish);
    let document = prints(&["sensitivity", K3, "--samples", "16", "--paths", "4", "--format", "json"]);
    insta::assert_snapshot!("sensitivity_k3_json", document);
    assert_eq!(document, prints(&["sensitivity", K3, "--samples", "16", "--paths", "4", "--format", "json", "--jobs", "1"]));
}
