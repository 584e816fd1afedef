#!/usr/bin/env bash
# Rule: the game in a browser is a folder of files that any host can serve, and small enough for a school's network, or it is not made.
#
#     scripts/web.sh [FOLDER]
#
# Makes FOLDER (`target/web`, if left out) anew: the page, the program in it, and the plain pages that play without it. Serve the folder by any
# host of files, or at home by `python3 -m http.server --directory FOLDER`. Needs Rust's target wasm32-unknown-unknown, wasm-bindgen of
# the version in Cargo.lock, and binaryen's wasm-opt; says what is missing. LARGEST is the most that is loaded, in bytes.
set -euo pipefail
cd "$(dirname "$0")/.."

out="${1:-target/web}"
largest="${LARGEST:-6000000}"
optimizer="${WASM_OPT:-wasm-opt}"

version="$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/"/, "", $3); print $3 }' Cargo.lock)"
lacks() { ! command -v "$1" >/dev/null; }
missing=()
rustc --print target-libdir --target wasm32-unknown-unknown 2>/dev/null | xargs -r ls >/dev/null 2>&1 ||
    missing+=("rustup target add wasm32-unknown-unknown")
[[ "$(wasm-bindgen --version 2>/dev/null)" == "wasm-bindgen $version" ]] ||
    missing+=("cargo install wasm-bindgen-cli --version $version")
lacks "$optimizer" && missing+=("apt-get install binaryen")
if ((${#missing[@]})); then
    printf 'something is missing; this brings it:\n' >&2
    printf '    %s\n' "${missing[@]}" >&2
    exit 1
fi

target="$(cargo metadata --locked --format-version 1 --no-deps | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')"
draft="$(mktemp -d)"
cp Cargo.lock "$draft/Cargo.lock"
trap 'cp "$draft/Cargo.lock" Cargo.lock; rm -rf "$draft"' EXIT

# No desktop: no window systems, no threads, no fonts but the game's own, and no list of types (see there). For as long as it is built
# the lock file names that crate.
cargo build --profile web --config "patch.crates-io.inventory.path='$PWD/scripts/web/inventory'" \
    --target wasm32-unknown-unknown --no-default-features --features window --bin perimeter
if grep -q 'patch.unused' Cargo.lock; then
    echo "scripts/web/inventory has another version than Cargo.lock names" >&2
    exit 1
fi
cp "$draft/Cargo.lock" Cargo.lock

wasm-bindgen --target web --no-typescript --remove-name-section --remove-producers-section --out-name perimeter --out-dir "$draft" \
    "$target/wasm32-unknown-unknown/web/perimeter.wasm"
# What rustc uses today, and every browser with WebGL 2 that is still mended knows.
"$optimizer" -Oz --enable-bulk-memory --enable-mutable-globals --enable-multivalue --enable-nontrapping-float-to-int \
    --enable-reference-types --enable-sign-ext --output "$draft/perimeter.wasm" "$draft/perimeter_bg.wasm"
# Before its version 110 wasm-opt exports every table as the first one: here that of the browser's values, which is the second.
if [[ "$("$optimizer" --version | grep -o '[0-9]*' | head -1)" -lt 110 ]]; then
    LC_ALL=C sed -i 's/\x15__wbindgen_externrefs\x01\x00/\x15__wbindgen_externrefs\x01\x01/' "$draft/perimeter.wasm"
fi
gzip -n -9 --keep "$draft/perimeter.wasm"

raw="$(stat -c %s "$draft/perimeter.wasm")"
packed="$(stat -c %s "$draft/perimeter.wasm.gz")"
echo "the program: $raw bytes, $packed packed"
if ((packed > largest)); then
    echo "that is more than $largest bytes; \`$optimizer --metrics\` and twiggy say what it is" >&2
    exit 1
fi

# The plain pages come from the program itself, without its window.
cargo build --locked --no-default-features
mkdir "$draft/player"
"$target/debug/perimeter" export 1950-speech --format html --out "$draft/player/1950-speech.html"
"$target/debug/perimeter" --lang pl export 1950-speech --format html --out "$draft/player/1950-speech.pl.html"

rm -rf "$out"
mkdir -p "$out"
cp -r "$draft/player" "$draft/perimeter.wasm.gz" "$draft/perimeter.js" assets/web/style.css assets/web/page.js "$out/"
# The page knows how much there is to load, where the host does not say.
sed "s/<canvas /&data-bytes=\"$raw\" data-packed=\"$packed\" /" assets/web/index.html > "$out/index.html"
cp LICENSE-MIT LICENSE-APACHE "$out/"
du -sh "$out"
