//! The program: `perimeter`; in a browser, its window.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    #[cfg(feature = "window")]
    let window: Option<perimeter::cli::Opener> = Some(perimeter::window::open);
    #[cfg(not(feature = "window"))]
    let window = None;
    perimeter::cli::run(window)
}

#[cfg(target_arch = "wasm32")]
fn main() {
    #[cfg(feature = "window")]
    perimeter::window::web::start();
}
