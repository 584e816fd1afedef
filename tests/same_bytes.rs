//! Law 8 of `model.md` section 8: the same seed gives the same bytes, in any run and in any build.

use std::process::Command;

fn output(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_perimeter")).args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).output();
    String::from_utf8(output.unwrap().stdout).unwrap()
}

const COMMANDS: [&[&str]; 4] = [
    &["solve", "tests/fixtures/k3.ron", "--format", "json", "--expected"],
    &["run", "tests/fixtures/mini-1950.ron", "--format", "json", "--runs", "3", "--seed", "7"],
    &["solve", "1950-speech", "--history", "green light"],
    &["run", "1950-speech", "--seed", "11"],
];

#[test]
fn a_command_says_the_same_to_the_last_byte_whenever_it_is_asked() {
    for arguments in COMMANDS {
        assert_eq!(output(arguments), output(arguments), "{arguments:?}");
    }
}

/// The snapshots were written once; debug and release builds on any platform must both give them.
#[test]
fn every_build_says_the_same_to_the_last_byte() {
    for (place, arguments) in COMMANDS.into_iter().enumerate() {
        insta::assert_snapshot!(format!("same_bytes_{place}"), output(arguments));
    }
}

#[test]
fn any_number_of_threads_says_the_same_to_the_last_byte() {
    for arguments in [
        &["run", "1950-speech", "--runs", "300", "--format", "json"][..],
        &["run", "tests/fixtures/mini-1950.ron", "--runs", "300"],
        &["compare", "korea-inside-the-line", "--runs", "700", "--format", "json"],
    ] {
        let alone = output(&[arguments, &["--jobs", "1"]].concat());
        for jobs in ["2", "7"] {
            assert_eq!(output(&[arguments, &["--jobs", jobs]].concat()), alone, "{arguments:?} on {jobs} threads");
        }
    }
}

#[test]
fn another_seed_is_another_history() {
    let of = |seed: &str| output(&["run", "1950-speech", "--runs", "20", "--format", "json", "--seed", seed]);
    assert_ne!(of("1"), of("2"));
}
