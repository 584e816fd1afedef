//! Rule: to come.
