//! Rule: whatever lies in `scenarios` and `experiments` comes with the program; to add a file there is all that is to be done.
//!
//! Writes the shelves of `src/scenario/library.rs`: each `.ron` file with the `.ftl` files that begin with its name.

use std::fs;
use std::path::{Path, PathBuf};
use std::{env, io};

fn main() -> io::Result<()> {
    // Cargo runs this in the folder of the package.
    let root = Path::new("scenarios");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    println!("cargo::rerun-if-changed=scenarios");
    println!("cargo::rerun-if-changed=scenarios/what-if");
    println!("cargo::rerun-if-changed=experiments");
    let is_campaign =
        |path: &PathBuf| fs::read_to_string(path).is_ok_and(|text| text.lines().any(|line| line.starts_with("Campaign(")));
    let (campaigns, scenarios): (Vec<_>, Vec<_>) =
        files(root)?.into_iter().filter(|path| !path.ends_with("glossary.ron")).partition(is_campaign);
    let shelves = [
        ("SCENARIOS", "The scenarios that come with the program, by name.", scenarios),
        ("CAMPAIGNS", "The campaigns that come with the program, by name.", campaigns),
        ("WHAT_IFS", "The what-ifs that come with the program, by name.", files(&root.join("what-if"))?),
        ("EXPERIMENTS", "The experiments that come with the program, by name.", files(Path::new("experiments"))?),
        ("GLOSSARY", "The glossary that comes with the program.", vec![root.join("glossary.ron")]),
    ];
    let mut code = String::new();
    for (shelf, says, paths) in shelves {
        code += &format!("/// {says}\npub const {shelf}: &[Shipped] = &[\n");
        for path in paths {
            code += &shipped(&path)?;
        }
        code += "];\n";
    }
    fs::write(out.join("shelves.rs"), code)
}

/// The `.ron` files of a folder, by name.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "ron") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn shipped(path: &Path) -> io::Result<String> {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let mut words = String::new();
    let mut beside: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(path.parent().unwrap_or(Path::new(".")))? {
        beside.push(entry?.path());
    }
    beside.sort();
    for file in beside {
        let file_name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let kind = file_name.strip_prefix(&format!("{name}.")).and_then(|rest| rest.strip_suffix(".ftl"));
        if let Some(kind) = kind {
            words += &format!("({kind:?}, {}), ", included(&file));
        }
    }
    let text = included(path);
    Ok(format!("    Shipped {{ name: {name:?}, text: {text}, words: &[{words}] }},\n"))
}

/// The text of a file of whichever checkout is compiled: several may share the folder that this code is written to.
fn included(path: &Path) -> String {
    format!("include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {:?}))", format!("/{}", path.display()))
}
