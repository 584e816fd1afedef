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

out="${1:-dist}"
profile="${PROFILE:-release}"
features=()
[[ "${FEATURES:-}" == none ]] && features=(--no-default-features)

cargo build --locked --profile "$profile" "${features[@]}"

meta="$(cargo metadata --locked --format-version 1 "${features[@]}" --filter-platform "$(rustc -vV | sed -n 's/^host: //p')")"
ask() { python3 -c "import json, sys; meta = json.load(sys.stdin); $1" <<<"$meta"; }
version="$(ask 'print(next(p["version"] for p in meta["packages"] if p["name"] == "perimeter"))')"
target="$(ask 'print(meta["target_directory"])')"
host="$(rustc -vV | sed -n 's/^host: //p')"
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

# Whose work is in it: every crate that is built in, its version, its licence, and where it comes from.
ask '
used = {node["id"] for node in meta["resolve"]["nodes"]}
root = meta["resolve"]["root"]
seen, walk = set(), [root]
nodes = {node["id"]: node for node in meta["resolve"]["nodes"]}
while walk:
    one = walk.pop()
    if one in seen:
        continue
    seen.add(one)
    # What only builds or tests is not in the program.
    walk += [dep["pkg"] for dep in nodes[one]["deps"] if any(kind["kind"] is None for kind in dep["dep_kinds"])]
rows = sorted((p["name"], p["version"], p["license"] or p["license_file"] or "?", p["repository"] or "") for p in meta["packages"] if p["id"] in seen and p["id"] != root)
print("Perimeter is made with these crates, each under its own licence.\n")
for row in rows:
    print("{} {}: {}  {}".format(*row).rstrip())
unknown = [row[0] for row in rows if row[2] == "?"]
if unknown:
    sys.exit("no licence is known of " + ", ".join(unknown))
' > "$folder/THIRD-PARTY.txt"

for shell in bash zsh fish powershell elvish; do
    "$folder/perimeter" completions "$shell" > "$folder/completions/perimeter.$shell"
done
"$folder/perimeter" man --out "$folder/man/man1" 2>/dev/null

# It works where it stands: one scenario solved, one debrief written.
"$folder/perimeter" solve 1950-speech --history "green light" > /dev/null
"$folder/perimeter" report 1950-speech > /dev/null

# One order, one date, one owner: the archive depends on nothing but what is in it.
date="@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 0)}"
tar --sort=name --mtime="$date" --owner=0 --group=0 --numeric-owner --mode='u+rwX,go+rX,go-w' -C "$out" -cf - "$name" | gzip -n -9 > "$folder.tar.gz"
(cd "$out" && sha256sum "$name.tar.gz" > "$name.tar.gz.sha256")
du -h "$folder.tar.gz"
