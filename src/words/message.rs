//! Rule: what is to be said is an id with arguments, and belongs to no language yet.

/// Something to be said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Message {
    pub(super) id: &'static str,
    pub(super) arguments: Vec<(&'static str, Argument)>,
}

/// A part of a message that is not known beforehand.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// The same in every language: a name that an author gave, a path.
    Text(String),
    /// How many: chooses the plural form.
    Count(u64),
    /// A number with so many decimals.
    Number(f64, usize),
    /// A share of one, said in whole per cents.
    Percent(f64),
    /// A day, ISO 8601.
    Date(String),
    /// Another message.
    Message(Message),
}

impl Message {
    /// A message without arguments; [`message!`](crate::message!) reads better.
    #[must_use]
    pub fn new(id: &'static str) -> Self {
        Self { id, arguments: Vec::new() }
    }

    /// With one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, argument: impl Into<Argument>) -> Self {
        self.arguments.push((name, argument.into()));
        self
    }

    /// The id, as it stands in the files of `assets/words`.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.id
    }
}

/// A [`Message`](crate::words::Message): its id, and its arguments by name.
///
/// ```
/// use perimeter::words::message;
///
/// assert_eq!(message!("count-histories", count = 3_u64).id(), "count-histories");
/// ```
#[macro_export]
macro_rules! message {
    ($id:literal $(, $name:ident = $argument:expr)* $(,)?) => {
        $crate::words::Message::new($id)$(.with(stringify!($name), $argument))*
    };
}

macro_rules! arguments {
    ($($kind:ty => $variant:ident $make:expr;)*) => {$(
        impl From<$kind> for Argument {
            fn from(value: $kind) -> Self {
                Self::$variant($make(value))
            }
        }
    )*};
}

arguments! {
    &str => Text str::to_owned;
    &String => Text String::clone;
    String => Text (|text| text);
    u64 => Count (|count| count);
    u32 => Count u64::from;
    usize => Count (|count| count as u64);
    Message => Message (|message| message);
}
