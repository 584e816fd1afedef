#!/usr/bin/env bash
# Rule: a release is a folder that can be carried on a stick: the program, what it needs to be understood, and whose work is in it.
#
#     scripts/release.sh [FOLDER]        the window and the terminal
#     FEATURES=none scripts/release.sh   the terminal alone; needs nothing of the system but its C library
#
# Makes FOLDER/perimeter-VERSION-TARGET and an archive of it; FOLDER is `dist`, if left out. The same sources give an archive of the
# same bytes, as far as the compiler does.
set -euo pipefail
cd "$(dirname "$0")/.."

mkdir -p "${1:-dist}"
out="$(cd "${1:-dist}" && pwd)"
profile="${PROFILE:-release}"
features=()
[[ "${FEATURES:-}" == none ]] && features=(--no-default-features)

cargo build --locked --profile "$profile" "${features[@]}"

host="$(rustc -vV | sed -n 's/^host: //p')"
ask() { cargo metadata --locked --no-deps --format-version 1 | python3 -c "import json, sys; meta = json.load(sys.stdin); print($1)"; }
version="$(ask 'next(p["version"] for p in meta["packages"] if p["name"] == "perimeter")')"
target="$(ask 'meta["target_directory"]')"
name="perimeter-$version-$host${FEATURES:+-terminal}"
folder="$out/$name"
binary="$target/$([[ "$profile" == dev ]] && echo debug || echo "$profile")/perimeter"

rm -rf "$folder"
mkdir -p "$folder/completions" "$folder/man/man1"
install -m 755 "$binary" "$folder/perimeter"
strip "$folder/perimeter" 2>/dev/null || true

# What a reader needs beside it. Scenarios lie in the program itself; here they are to be read and copied.
for licence in LICENSE-MIT LICENSE-APACHE; do
    [[ -s "$licence" ]] || { echo "there is no $licence" >&2; exit 1; }
    cp "$licence" "$folder/"
done
cp README.md "$folder/"
cp -r docs scenarios experiments "$folder/"

# Whose work is in it: every crate that is built in with the text of its licence, the fonts, and the map.
python3 scripts/licences.py "${features[@]}" > "$folder/THIRD-PARTY.txt"
if [[ "${FEATURES:-}" != none ]]; then
    [[ -s assets/fonts/OFL.txt ]] || { echo "there is no assets/fonts/OFL.txt" >&2; exit 1; }
    mkdir -p "$folder/fonts" "$folder/map"
    cp assets/fonts/README.md assets/fonts/OFL.txt "$folder/fonts/"
    cp assets/map/README.md "$folder/map/"
fi

for shell in bash zsh fish powershell elvish; do
    "$folder/perimeter" completions "$shell" > "$folder/completions/perimeter.$shell"
done
"$folder/perimeter" man --out "$folder/man/man1" 2>/dev/null

# It works wherever it stands: a scenario solved, a debrief, a player and a class from a folder that is not the project's.
there="$(mktemp -d)"
trap 'rm -rf "$there"' EXIT
cp "$folder/perimeter" "$there/"
(
    cd "$there"
    ./perimeter solve 1950-speech --history "green light" > /dev/null
    ./perimeter report 1950-speech --out debrief.html 2> /dev/null
    ./perimeter export 1950-war --format html --out war.html 2> /dev/null
    ./perimeter play 1950-war --save game.ron < /dev/null > /dev/null
    ./perimeter class game.ron > /dev/null
)

# One order, one date, one owner: the archive depends on nothing but what is in it.
date="@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 0)}"
tar --sort=name --mtime="$date" --owner=0 --group=0 --numeric-owner --mode='u+rwX,go+rX,go-w' -C "$out" -cf - "$name" | gzip -n -9 > "$folder.tar.gz"
(cd "$out" && sha256sum "$name.tar.gz" > "$name.tar.gz.sha256")
du -h "$folder/perimeter" "$folder.tar.gz"
