"""Makes the window's fonts: IBM Plex Sans as it is needed, and a subset of Noto Sans CJK for the names of the glossary.

    npm pack @fontsource/ibm-plex-sans && tar xzf fontsource-ibm-plex-sans-*.tgz
    apt-get install fonts-noto-cjk && pip install fonttools brotli
    python3 scripts/fonts.py package/files /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc \
        ~/.cargo/registry/src/*/epaint_default_fonts-0.36.2/fonts

Their licences are named in assets/fonts/README.md. Run it again when the glossary has new names, or the window new signs.
"""

import subprocess
import sys
from pathlib import Path

from fontTools.ttLib import TTFont

root = Path(__file__).resolve().parent.parent
fonts = root / "assets/fonts"
plex, noto = Path(sys.argv[1]), Path(sys.argv[2])

for weight, name in ((400, "Regular"), (600, "SemiBold")):
    for script in ("latin", "latin-ext", "cyrillic"):
        font = TTFont(plex / f"ibm-plex-sans-{script}-{weight}-normal.woff2")
        font.flavor = None
        font.save(fonts / f"IBMPlexSans-{name}-{script}.ttf")

texts = [*root.glob("scenarios/*.ron"), *root.glob("scenarios/*.ftl"), *root.glob("scenarios/what-if/*")]
signs = {sign for text in texts for sign in text.read_text(encoding="utf-8") if ord(sign) >= 0x2E80}
subprocess.run(
    ["pyftsubset", noto, "--font-number=1", f"--text={''.join(sorted(signs))}", "--layout-features=", "--no-hinting",
     f"--output-file={fonts / 'NotoSansCJK-names.otf'}"],
    check=True,
)
print(f"{len(signs)} Korean, Chinese and Japanese signs")

# What a page carries of egui's own fonts: the signs that the program uses, and a Latin of one width.
if len(sys.argv) > 3:
    egui = Path(sys.argv[3])
    carried = [TTFont(file) for file in (*fonts.glob("*.ttf"), *fonts.glob("*.otf")) if not file.name.startswith("egui-")]
    known = set().union(*(font.getBestCmap() for font in carried))
    texts += [*root.glob("src/**/*.rs"), *root.glob("assets/words/**/*.ftl")]
    wanted = {ord(sign) for text in texts for sign in text.read_text(encoding="utf-8")} - known | {ord("◻")}
    latin = set(range(0x20, 0x180)) | set(range(0x2010, 0x2027))
    for name in ("NotoEmoji-Regular", "emoji-icon-font", "Hack-Regular"):
        has = wanted & set(TTFont(egui / f"{name}.ttf").getBestCmap())
        wanted -= has
        signs = has | latin if name == "Hack-Regular" else has
        subprocess.run(
            ["pyftsubset", egui / f"{name}.ttf", f"--unicodes={','.join(f'{sign:x}' for sign in sorted(signs))}", "--layout-features=",
             "--no-hinting", f"--output-file={fonts / f'egui-{name}.ttf'}"],
            check=True,
        )
    print("in no font:", "".join(chr(sign) for sign in sorted(wanted) if sign >= 0x20))
