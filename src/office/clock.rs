//! The clock and the calendar of this computer.

use js_sys::{Array, Date, Math, Object};
use wasm_bindgen::JsValue;

use crate::case::record::LocalTime;
use crate::js;
use crate::shelf::Moment;

/// This very moment.
pub fn moment() -> Moment {
    Moment {
        now: now(),
        chance: (Math::random() * f64::from(u32::MAX)) as u32,
    }
}

/// Milliseconds since 1970.
pub fn now() -> u64 {
    Date::now() as u64
}

/// Now, by the clock of this computer.
pub fn local() -> LocalTime {
    let date = Date::new_0();
    LocalTime {
        clock: [
            date.get_full_year(),
            date.get_month() + 1,
            date.get_date(),
            date.get_hours(),
            date.get_minutes(),
            date.get_seconds(),
        ],
        ahead: -(date.get_timezone_offset() as i32),
        zone: zone(),
    }
}

/// Name of the clock's zone; empty where the browser tells none.
fn zone() -> String {
    let format = js_sys::Intl::DateTimeFormat::new(&Array::new(), &Object::new());
    js::text(&format.resolved_options(), "timeZone")
}

/// When a draft that is set aside may come back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wake {
    /// An hour from now.
    Hour,
    /// At nine in the morning, that many days from now.
    Morning(u32),
}

impl Wake {
    /// All, the soonest first, each with the name of its value and with what the page calls it.
    pub const ALL: [(Wake, &'static str, &'static str); 4] = [
        (Wake::Hour, "hour", "In an hour"),
        (Wake::Morning(1), "1", "Tomorrow morning"),
        (Wake::Morning(2), "2", "In two days"),
        (Wake::Morning(7), "7", "In a week"),
    ];

    /// When that is, in milliseconds since 1970.
    pub fn at(self) -> u64 {
        const NINE: u32 = 9;
        match self {
            Wake::Hour => now() + 60 * 60 * 1000,
            Wake::Morning(days) => {
                let date = Date::new_0();
                // The calendar knows months and clock changes.
                date.set_date(date.get_date() + days);
                date.set_hours(NINE);
                date.set_minutes(0);
                date.set_seconds(0);
                date.get_time() as u64
            }
        }
    }
}

/// A day, as it is said: `November 12`.
pub fn day(millis: u64) -> String {
    let options = js::object([("day", "numeric".into()), ("month", "long".into())]);
    let date = Date::new(&JsValue::from_f64(millis as f64));
    date.to_locale_date_string("en-US", &options).into()
}

/// A day and a time, as they are said: `November 12, 9:00 AM`.
pub fn time(millis: u64) -> String {
    let date = Date::new(&JsValue::from_f64(millis as f64));
    let options = js::object([("hour", "numeric".into()), ("minute", "2-digit".into())]);
    let hour = date.to_locale_time_string_with_options("en-US", &options);
    format!("{}, {}", day(millis), String::from(hour))
}
