"""Makes the window's fonts: IBM Plex Sans as it is needed, and a subset of Noto Sans CJK for the names of the glossary.

    npm pack @fontsource/ibm-plex-sans && tar xzf fontsource-ibm-plex-sans-*.tgz
    apt-get install fonts-noto-cjk && pip install fonttools brotli
    python3 scripts/fonts.py package/files /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc

Both are under the SIL Open Font License 1.1, see assets/fonts/README.md. Run it again when the glossary has new names.
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
