"""Writes whose work is in the program: every crate that is built in, its licence, and each licence text once.

    python3 scripts/licences.py [FEATURES OF CARGO] > THIRD-PARTY.txt

Fails where a crate has no licence. What only builds or tests is not in the program and is left out.
"""

import json
import subprocess
import sys
from pathlib import Path

NAMES = ("license", "licence", "copying", "notice", "unlicense", "copyright", "ofl", "ufl")


def asked(*call):
    """What cargo answers, for the features that are named and for this machine."""
    return subprocess.run(["cargo", *call, *sys.argv[1:]], check=True, capture_output=True, text=True).stdout


def built_in():
    """The packages that are linked into the program, without the program itself, which cargo names first."""
    tree = asked("tree", "--locked", "--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}").splitlines()
    used = {tuple(line.split(" ")[:2]) for line in tree[1:] if line}
    found = [package for package in json.loads(asked("metadata", "--locked", "--format-version", "1"))["packages"]
             if (package["name"], "v" + package["version"]) in used and package["source"]]
    return sorted(found, key=lambda package: (package["name"], package["version"]))


def texts(package):
    """The licence files that lie in a package, those of fonts in folders of their own too."""
    folder = Path(package["manifest_path"]).parent
    files = [*folder.glob("*"), *folder.glob("fonts/*"), *folder.glob("LICENSES/*")]
    own = [file for file in files if file.is_file() and file.stem.lower().startswith(NAMES) and file.suffix in ("", ".txt", ".md")]
    return [file.read_text(encoding="utf-8", errors="replace").strip() for file in sorted(own)]


packages = built_in()
unknown = [package["name"] for package in packages if not (package["license"] or package["license_file"])]
if unknown:
    sys.exit("no licence is known of " + ", ".join(unknown))

print("Perimeter is made with these crates, each under its own licence. The texts of the licences follow.\n")
of_text, without = {}, []
for package in packages:
    name = f"{package['name']} {package['version']}"
    print(f"{name}: {package['license'] or 'see its file'}  {package['repository'] or ''}".rstrip())
    found = texts(package)
    for text in found:
        # Line ends and indents differ from copy to copy.
        key = "\n".join(line.strip() for line in text.splitlines() if line.strip())
        of_text.setdefault(key, (text, []))[1].append(name)
    if not found:
        without.append(package)

for text, names in of_text.values():
    print(f"\n{'=' * 78}\nUsed by {', '.join(dict.fromkeys(names))}:\n\n{text}")

# Some packages name a licence and bring no text; the usual choice has its text beside the program.
if without:
    print(f"\n{'=' * 78}\nThese bring no text of their licence:\n")
    for package in without:
        choice = package["license"] or ""
        text = "Apache-2.0: see LICENSE-APACHE" if "Apache-2.0" in choice else f"{choice}: see {package['repository']}"
        authors = ", ".join(package["authors"]) or package["repository"]
        print(f"{package['name']} {package['version']} ({authors}): {text}")
