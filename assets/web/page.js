// Rule: whoever waits sees how far it is; whoever cannot play here is told why, and where they can.

const SAID = {
    en: {
        title: "The origins of the Korean War",
        idea: "Change a decision, and watch whose mind changes.",
        plain: "Play it as a plain page instead, with a screen reader or on a phone",
        "plain-title": "Without the map",
        "plain-idea":
            "The same scenario as one plain page: on any computer or phone, by keyboard alone, with a screen reader, without a network.",
        again: "Load it again",
        loading: "Loading…",
        loaded: (part, whole) => `Loading: ${part} of ${whole} MB`,
        read: (part) => `Loading: ${part} MB`,
        starting: "Starting…",
        wasm: ["This browser cannot run the game", "It lacks WebAssembly, or has it switched off. A newer browser will do, or the plain page below."],
        webgl: [
            "This browser cannot draw the map",
            "It lacks WebGL 2, or has it switched off: hardware acceleration in the browser's settings often brings it back. The plain page below plays everywhere.",
        ],
        network: ["The game could not be loaded", "The connection broke off, or the file is not where it should be."],
        start: ["The game could not be started", "Another browser may do; the plain page below plays everywhere."],
        stopped: [
            "The game has stopped",
            "This is a fault of the program. Your game was kept after every decision: load the page again and go on with it.",
        ],
        lost: ["The browser has taken the map away", "It needed its graphics memory for something else. Load the page again and go on with your game."],
    },
    pl: {
        title: "Geneza wojny koreańskiej",
        idea: "Zmień decyzję i zobacz, kto zmieni zdanie.",
        plain: "Graj na zwykłej stronie: z czytnikiem ekranu albo na telefonie",
        "plain-title": "Bez mapy",
        "plain-idea":
            "Ten sam scenariusz jako zwykła strona: na każdym komputerze i telefonie, z samej klawiatury, z czytnikiem ekranu, bez sieci.",
        again: "Wczytaj jeszcze raz",
        loading: "Wczytywanie…",
        loaded: (part, whole) => `Wczytywanie: ${part} z ${whole} MB`,
        read: (part) => `Wczytywanie: ${part} MB`,
        starting: "Uruchamianie…",
        wasm: [
            "Ta przeglądarka nie uruchomi gry",
            "Nie zna WebAssembly albo ma je wyłączone. Wystarczy nowsza przeglądarka albo zwykła strona poniżej.",
        ],
        webgl: [
            "Ta przeglądarka nie narysuje mapy",
            "Nie zna WebGL 2 albo ma je wyłączone: często pomaga włączenie akceleracji sprzętowej w ustawieniach. Zwykła strona poniżej działa wszędzie.",
        ],
        network: ["Nie udało się wczytać gry", "Połączenie zostało przerwane albo pliku nie ma tam, gdzie być powinien."],
        start: ["Nie udało się uruchomić gry", "Może pomóc inna przeglądarka; zwykła strona poniżej działa wszędzie."],
        stopped: [
            "Gra się zatrzymała",
            "To błąd programu. Gra była zapisywana po każdej decyzji: wczytaj stronę jeszcze raz i graj dalej.",
        ],
        lost: [
            "Przeglądarka zabrała mapę",
            "Potrzebowała pamięci graficznej do czegoś innego. Wczytaj stronę jeszcze raz i graj dalej.",
        ],
    },
};

const root = document.documentElement;
const part = (id) => document.getElementById(id);
const canvas = part("game");

/** The language of the link, else the one that was chosen before, else the browser's. */
function language() {
    const linked = new URLSearchParams(location.hash.slice(1)).get("lang");
    let chosen = "";
    try {
        chosen = /polish:Some\((true|false)\)/.exec(localStorage.getItem("perimeter/settings.ron") ?? "")?.[1] ?? "";
    } catch {
        // A browser that keeps nothing has nothing to say.
    }
    const preferred = linked ?? { true: "pl", false: "en" }[chosen] ?? navigator.language;
    return preferred.toLowerCase().startsWith("pl") ? "pl" : "en";
}

const words = SAID[language()];

function speak() {
    root.lang = language();
    canvas.ariaLabel = words.title;
    for (const one of document.querySelectorAll("[data-says]")) one.textContent = words[one.dataset.says];
}

/** Says what is wrong, in the place of the game. */
function trouble(kind, why = "") {
    if (root.dataset.state === "trouble") return;
    root.dataset.state = "trouble";
    root.lang = language();
    const [title, help] = words[kind];
    part("trouble-title").textContent = title;
    part("trouble-help").textContent = help;
    part("trouble-why").textContent = String(why?.message ?? why);
    part("again").hidden = kind === "wasm" || kind === "webgl";
    part("loading").hidden = true;
    part("trouble").hidden = false;
}

const megabytes = (bytes) => (bytes / 1e6).toLocaleString(root.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Passes bytes on, and shows how many have come of how many; of how many nobody may know. */
function counted(body, whole) {
    const bar = part("bar");
    let come = 0;
    const count = new TransformStream({
        transform(bytes, on) {
            come += bytes.length;
            if (whole) [bar.max, bar.value] = [whole, Math.min(come, whole)];
            part("state").textContent = whole && come <= whole ? words.loaded(megabytes(come), megabytes(whole)) : words.read(megabytes(come));
            on.enqueue(bytes);
        },
    });
    return body.pipeThrough(count);
}

/** The program, unpacked: some hosts unpack it on the way, most do not. */
async function program() {
    const answer = await fetch("perimeter.wasm.gz");
    if (!answer.ok) throw new Error(`perimeter.wasm.gz: ${answer.status} ${answer.statusText}`);
    const unpacked = answer.headers.has("content-encoding");
    const whole = Number(unpacked ? canvas.dataset.bytes : (answer.headers.get("content-length") ?? canvas.dataset.packed)) || 0;
    const reader = counted(answer.body, whole).getReader();
    let next = await reader.read();
    const packed = next.value?.[0] === 0x1f && next.value?.[1] === 0x8b;
    const stream = new ReadableStream({
        async pull(on) {
            if (next.done) return on.close();
            on.enqueue(next.value);
            next = await reader.read();
        },
        cancel: (why) => reader.cancel(why),
    });
    const bytes = packed ? stream.pipeThrough(new DecompressionStream("gzip")) : stream;
    return new Response(bytes, { headers: { "content-type": "application/wasm" } });
}

/** Keys that the game needs and the browser would use otherwise. F6 and the keys with Ctrl remain the browser's. */
const OURS = new Set(["Tab", "/", "'", " ", "Backspace", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End"]);

function listen() {
    canvas.addEventListener("keydown", (event) => {
        if (OURS.has(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) event.preventDefault();
    });
    canvas.addEventListener("contextmenu", (event) => event.preventDefault());
    canvas.addEventListener("webglcontextlost", () => trouble("lost"));
    part("again").addEventListener("click", () => location.reload());
    document.querySelector(".skip").addEventListener("click", (event) => {
        event.preventDefault();
        root.dataset.state = "left";
        part("loading").hidden = true;
        part("plain").focus();
    });
    new MutationObserver(() => {
        if (root.dataset.state === "ready") canvas.focus();
    }).observe(root, { attributeFilter: ["data-state"] });
    for (const kind of ["error", "unhandledrejection"]) {
        addEventListener(kind, (event) => {
            const running = root.dataset.state === "ready";
            trouble(running ? "stopped" : "start", event.reason ?? event.error ?? event.message);
        });
    }
}

/** A page that came without encryption, as in a school's own network, may not use the clipboard; by hand it still may. */
function lendClipboard() {
    if (navigator.clipboard) return;
    const writeText = async (text) => {
        const field = document.body.appendChild(document.createElement("textarea"));
        field.className = "unseen";
        field.value = text;
        field.select();
        document.execCommand("copy");
        field.remove();
        canvas.focus();
    };
    Object.defineProperty(navigator, "clipboard", { value: { writeText, write: async () => {} } });
}

/** What this browser lacks, if anything. */
function lacking() {
    if (typeof WebAssembly !== "object" || typeof TransformStream !== "function" || typeof DecompressionStream !== "function") return "wasm";
    const tried = document.createElement("canvas").getContext("webgl2");
    tried?.getExtension("WEBGL_lose_context")?.loseContext();
    return tried ? null : "webgl";
}

async function start() {
    speak();
    listen();
    lendClipboard();
    const lacks = lacking();
    if (lacks) return trouble(lacks);
    let loaded;
    try {
        const [{ default: begin }, answer] = await Promise.all([import("./perimeter.js"), program()]);
        loaded = () => begin({ module_or_path: answer });
    } catch (why) {
        return trouble("network", why);
    }
    try {
        await loaded();
        if (root.dataset.state === "loading") part("state").textContent = words.starting;
    } catch (why) {
        trouble(why instanceof TypeError ? "network" : "start", why);
    }
}

start();
