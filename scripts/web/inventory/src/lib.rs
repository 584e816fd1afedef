//! Rule: what nobody looks up is not put on a list.
//!
//! Bevy lists every type that it can reflect upon, so that scenes and editors find it by name. The window has neither; but what is
//! on a list cannot be left out, and is a fifth of all that a browser would load. This crate has what Bevy uses of `inventory`, and
//! its lists are empty. Only `scripts/web.sh` puts it in the other's place.
#![no_std]

/// Something that could be listed.
pub trait Collect: 'static {}

/// Would begin a list.
#[macro_export]
macro_rules! collect {
    ($listed:ty) => {
        impl $crate::Collect for $listed {}
    };
}

/// Would put something on a list.
#[macro_export]
macro_rules! submit {
    ($($listed:tt)*) => {};
}

/// What is on a list: nothing. It is a type and a value, as in the other crate.
#[allow(non_camel_case_types)]
pub type iter<T> = private::iter<T>;
#[doc(hidden)]
pub use private::iter::*;

mod private {
    use core::iter::{Empty, empty};
    use core::marker::PhantomData;

    #[allow(non_camel_case_types)]
    pub enum iter<T> {
        iter,
        #[doc(hidden)]
        Never(core::convert::Infallible, PhantomData<T>),
    }

    impl<T: super::Collect> IntoIterator for iter<T> {
        type Item = &'static T;
        type IntoIter = Empty<&'static T>;

        fn into_iter(self) -> Self::IntoIter {
            empty()
        }
    }
}
