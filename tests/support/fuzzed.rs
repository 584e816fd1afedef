//! What must hold of any text whatever: asked by the fuzz targets of millions, and by `tests/hostile.rs` of those that they kept.

use perimeter::lint::lint;
use perimeter::report::faults::{Style, document, faults, sentences};
use perimeter::scenario::{Draft, Path, open_beside, read, remedied, tidy, tree};
use perimeter::words::{Language, Words};

/// The scenario that any text may be a what-if of.
const BASE: &str = include_str!("../rejects/base/small.ron");

/// Reading ends, and refusing says why, in both languages and in every form.
pub fn reads(text: &str) {
    let Err(found) = read("fuzz.ron", text) else { return };
    assert!(!found.list.is_empty(), "refused without a word");
    for language in Language::ALL {
        let words = Words::of(language);
        assert!(!faults(&found, words, Style::Plain).is_empty());
        assert!(!sentences(&found.list, &found.files, words).is_empty());
        let _ = document(&[("fuzz.ron", &found.list, &found.files)], words);
    }
}

/// A what-if, whatever it changes, is checked to the end, and what it breaks stands in its own file.
pub fn checks(text: &str) {
    match open_beside("base", BASE, text) {
        // Odd or not, it can be looked at.
        Ok(scenario) => drop(lint(&scenario)),
        Err(found) => {
            assert!(!found.list.is_empty(), "refused without a word");
            for place in found.list.iter().filter_map(|fault| fault.place) {
                assert_eq!(found.files.file(place.file).name, "what-if", "{found}");
            }
        }
    }
    let mut draft = Draft::new(text);
    let choose = Path::root().field("choose");
    if draft.remove(&choose).is_ok() {
        assert!(choose.find(&tree("a", draft.text()).unwrap()).is_none());
    }
}

/// Mending ends, has nothing to do the second time, and never changes what a sound file means.
pub fn mends(text: &str) {
    let before = read("fuzz.ron", text);
    let mended = remedied(text, |text| read("fuzz.ron", text));
    if let Ok(before) = before {
        let after = mended.result.unwrap();
        assert!(before.game == after.game && before.history == after.history, "mending changed the game");
        let again = remedied(&mended.text, |text| read("fuzz.ron", text));
        assert_eq!(again.text, mended.text, "a sound file is mended in one go");
    }
}

/// Laying out changes no meaning, has nothing to do the second time, and loses no comment.
pub fn lays_out(text: &str) {
    let Ok(once) = tidy("fuzz.ron", text) else { return };
    assert!(tree("a", text).unwrap().same(&tree("a", &once).unwrap()), "the tree is another");
    assert_eq!(tidy("fuzz.ron", &once).unwrap(), once, "the second time is not the first");
    // A text is kept byte for byte, and a comment begins with a slash; so none may be lost.
    let slashes = |text: &str| text.matches('/').count();
    assert_eq!(slashes(text), slashes(&once), "a comment is lost");
    if let Ok(before) = read("fuzz.ron", text) {
        assert!(before.game == read("fuzz.ron", &once).unwrap().game, "the game is another");
    }
}
