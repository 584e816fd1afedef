//! Rule: who held which office from when to when, and what was signed or founded on which day; each with where that is to be found.

/// Words that mean nothing before a day, or nothing after another.
#[derive(Debug)]
pub(super) struct Entry {
    /// The words, in English and in Polish.
    pub(super) words: &'static [&'static str],
    /// The first day, ISO 8601.
    pub(super) from: &'static str,
    /// The last day, if there was one that matters here.
    pub(super) until: Option<&'static str>,
    /// Where the days are to be found.
    pub(super) source: &'static str,
}

const fn held(words: &'static [&'static str], from: &'static str, until: &'static str, source: &'static str) -> Entry {
    Entry { words, from, until: Some(until), source }
}

const fn since(words: &'static [&'static str], from: &'static str, source: &'static str) -> Entry {
    Entry { words, from, until: None, source }
}

const SECRETARIES: &str = "Office of the Historian, Biographies of the Secretaries of State";
const DEFENSE: &str = "Office of the Secretary of Defense, Historical Office, Secretaries of Defense";
const PRESIDENTS: &str = "Congressional Biographical Directory";
const MISSIONS: &str = "Office of the Historian, Principal Officers and Chiefs of Mission";

/// Offices, papers, treaties and foundings that texts about 1945 to 1950 speak of.
pub(super) const ENTRIES: &[Entry] = &[
    held(&["President Roosevelt", "Prezydent Roosevelt", "prezydent Roosevelt"], "1933-03-04", "1945-04-12", PRESIDENTS),
    held(&["President Truman", "Prezydent Truman", "prezydent Truman"], "1945-04-12", "1953-01-20", PRESIDENTS),
    held(&["President Eisenhower", "prezydent Eisenhower"], "1953-01-20", "1961-01-20", PRESIDENTS),
    held(&["Secretary Stettinius", "sekretarz Stettinius"], "1944-12-01", "1945-06-27", SECRETARIES),
    held(&["Secretary Byrnes", "sekretarz Byrnes"], "1945-07-03", "1947-01-21", SECRETARIES),
    held(&["Secretary Marshall", "sekretarz Marshall"], "1947-01-21", "1949-01-20", SECRETARIES),
    held(&["Secretary Acheson", "sekretarz Acheson"], "1949-01-21", "1953-01-20", SECRETARIES),
    held(&["Secretary Forrestal", "sekretarz Forrestal"], "1944-05-19", "1949-03-28", DEFENSE),
    held(&["Secretary Johnson", "sekretarz Johnson"], "1949-03-28", "1950-09-19", DEFENSE),
    held(&["Ambassador Muccio", "ambasador Muccio"], "1949-04-20", "1952-09-08", MISSIONS),
    since(&["President Rhee", "prezydent Li Syn Man", "prezydent Rhee"], "1948-07-24", "Sawyer, KMAG in Peace and War, ch. II"),
    since(&["Premier Kim", "premier Kim"], "1948-09-09", "Appleman, South to the Naktong, North to the Yalu, ch. I"),
    since(&["Premier Zhou", "premier Zhou", "Premier Chou"], "1949-10-01", "Chen, China's Road to the Korean War, ch. 1"),
    since(
        &["United Nations Organization", "Security Council", "Rada Bezpieczeństwa"],
        "1945-10-24",
        "Charter of the United Nations, art. 110",
    ),
    since(&["Republic of Korea", "Republika Korei"], "1948-08-15", "Sawyer, KMAG in Peace and War, ch. II"),
    since(
        &["Democratic People's Republic of Korea", "Koreańska Republika Ludowo-Demokratyczna"],
        "1948-09-09",
        "Appleman, South to the Naktong, North to the Yalu, ch. I",
    ),
    since(&["People's Republic of China", "Chińska Republika Ludowa"], "1949-10-01", "FRUS 1949 IX"),
    since(&["Truman Doctrine", "doktryna Trumana"], "1947-03-12", "Public Papers of the Presidents, Truman 1947 no. 56"),
    since(&["Marshall Plan", "plan Marshalla"], "1947-06-05", "FRUS 1947 III"),
    since(&["North Atlantic Treaty", "Traktat Północnoatlantycki"], "1949-04-04", "Treaty of Washington, 4 April 1949"),
    since(&["NSC 8"], "1948-04-02", "FRUS 1948 VI d776"),
    since(&["NSC 8/2"], "1949-03-22", "FRUS 1949 VII pt 2 d209"),
    since(&["NSC 48/2"], "1949-12-30", "FRUS 1949 VII pt 2, pp. 1215-1220"),
    since(&["NSC 68"], "1950-04-07", "FRUS 1950 I"),
    since(&["KMAG"], "1949-07-01", "Sawyer, KMAG in Peace and War, ch. III"),
    since(&["Sino-Soviet treaty", "traktat chińsko-radziecki"], "1950-02-14", "Goncharov, Lewis and Xue, Uncertain Partners"),
    since(&["Mutual Defense Assistance Act"], "1949-10-06", "FRUS 1949 I d147"),
];
