//! A counterfactual laboratory of deterrence and misperception: the origins of the Korean War, 1945-1950.
//!
//! The idea under it is that the war was a mutual misunderstanding. Moscow and Pyongyang judged Washington by the geostrategic
//! worth of Korea, which its leaders had denied in public; Washington, once Korea was attacked, judged by principle, of which no
//! signal had spoken. So this library keeps apart what an actor *is*, what it *thinks it is*, what the others *think it is*, and
//! what it *thinks they think* it is.
//!
//! # The words
//!
//! | word | meaning |
//! |---|---|
//! | **actor** | a state that decides |
//! | **interest** | a dimension of what actors care for: strategic position, principle, treasure |
//! | **image** | a hypothesis about what an actor is: a weight for each interest |
//! | **standing** | a public quantity: troops, the balance of forces |
//! | **move** | one entry in the order of events: a **decision** with **options**, or **chance** with outcomes |
//! | **position** | the next move, the standing, and the record of what was chosen |
//! | **mind** | what an actor believes the others are, and what it thinks they believe it is |
//! | **reading** | what an observer makes of an act; the **ledger** adds readings up, in decibels |
//! | **threat** | a challenge, and the response that is to deter it |
//! | **credibility** | how likely an observer thinks the response is; **imagined** and **actual** credibility beside it |
//! | **critical risk** | how likely the response would have to be to deter a challenger |
//! | **misperception** | actual minus perceived credibility; **illusion**: imagined minus perceived |
//! | **timeline** | one course of events; its **chronicle** is the story of it |
//! | **what-if** | a file that changes a scenario |
//! | **experiment** | a file that varies a scenario: **levers** and **uncertainties** (its **factors**) over a **design** of points, with **outcomes** |
//!
//! # The layers
//!
//! A scenario file becomes a [`Game`](theory::Game); a game is played move by move in timelines, which are measured and shown.
//!
//! | layer | what it is | may use |
//! |---|---|---|
//! | [`words`] | what the program says, in each language | – |
//! | [`theory`] | the model: values and pure functions | – |
//! | [`experiment`] | what is varied in a game, over which points, and what is asked: values and pure functions | theory |
//! | [`scenario`] | from a file to a sound game or experiment, or everything that is wrong with it | words, theory, experiment |
//! | [`world`] | the ECS: timelines and actors as entities, one move as a schedule | theory |
//! | [`analysis`] | many timelines: enumerated, drawn, compared, swept over | theory, experiment |
//! | [`lint`] | what is odd about a sound scenario | words, theory, scenario, analysis |
//! | [`report`] | what is shown: documents, tables, texts | words, theory, experiment, scenario, world, analysis |
//! | [`play`] | a game as a person plays it, and what is kept of it | words, theory, scenario, world, report |
//! | [`cli`] | one file for each command; the only place that prints | all of them but window |
//! | `window` | the map and the panels; only with the feature of that name | all of them but cli |
//!
//! # Solving a scenario
//!
//! ```
//! use perimeter::analysis::{DEFAULT_LIMIT, enumerate};
//! use perimeter::scenario;
//! use perimeter::theory::Reasoner;
//!
//! let scenario = scenario::open("1950-speech", &["korea-inside-the-line"])?;
//! let mut reasoner = Reasoner::new(&scenario.game);
//! let enumeration = enumerate(&mut reasoner, &scenario.forced_options(), DEFAULT_LIMIT)?;
//! let war = scenario.game.endings.iter().position(|ending| ending.id == "korean war").unwrap();
//! assert!(enumeration.endings[war] < 0.05);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![warn(unreachable_pub, clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Tests may.

pub mod analysis;
#[cfg(not(target_arch = "wasm32"))]
pub mod cli;
pub mod experiment;
pub mod lint;
pub mod play;
pub mod report;
pub mod scenario;
pub mod theory;
#[cfg(feature = "window")]
pub mod window;
pub mod words;
pub mod world;
