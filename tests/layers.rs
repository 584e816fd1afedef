//! Layers look only inward (the table of the crate's documentation), and the sources keep the house's habits.

use std::fs;
use std::path::{Path, PathBuf};

/// Each layer, what it may use, and whether it may know Bevy.
const LAYERS: [(&str, &[&str], bool); 11] = [
    ("words", &[], false),
    ("theory", &[], false),
    ("experiment", &["theory"], false),
    ("scenario", &["words", "theory", "experiment"], false),
    ("world", &["theory"], true),
    ("analysis", &["theory", "experiment"], false),
    ("lint", &["words", "theory", "scenario", "analysis"], false),
    ("report", &["words", "theory", "experiment", "scenario", "world", "analysis"], false),
    ("play", &["words", "theory", "scenario", "world", "report"], false),
    ("cli", &["words", "theory", "experiment", "scenario", "world", "analysis", "lint", "report", "play"], true),
    ("window", &["words", "theory", "experiment", "scenario", "world", "analysis", "lint", "report", "play"], true),
];

/// The longest file: what is longer holds more than one idea.
const LONGEST: usize = 400;

fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
    found.sort();
    found
}

/// The code of a file: no comments, for documentation may point anywhere.
fn code(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn layers_look_only_inward() {
    for (layer, allowed, bevy) in LAYERS {
        for (path, text) in sources(&Path::new("src").join(layer)) {
            let (path, code) = (path.display(), code(&text));
            for (other, ..) in LAYERS {
                let uses = code.contains(&format!("crate::{other}")) || code.contains(&format!("perimeter::{other}"));
                assert!(!uses || other == layer || allowed.contains(&other), "{path} must not use {other}");
            }
            assert!(bevy || !code.contains("bevy::"), "{path} must not know Bevy");
            assert!(!code.contains("use crate::{"), "{path}: import across layers only as `crate::layer::..`");
        }
    }
}

#[test]
fn every_layer_is_in_the_table() {
    for entry in fs::read_dir("src").unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(!path.is_dir() || LAYERS.iter().any(|(layer, ..)| *layer == name), "{name} is no layer");
    }
}

#[test]
fn a_file_says_what_it_is_for_and_is_short() {
    for (path, text) in sources(Path::new("src")) {
        let path = path.display();
        assert!(text.starts_with("//! "), "{path} does not open with a sentence");
        assert!(text.lines().count() <= LONGEST, "{path} has more than {LONGEST} lines");
    }
}
