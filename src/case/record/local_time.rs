//! What the clock shows where somebody sits.

/// A day and time by a clock on a wall, and the zone of that wall.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LocalTime {
    /// Year, month, day, hour, minute and second.
    pub clock: [u32; 6],
    /// Minutes by which the clock is ahead of UTC.
    pub ahead: i32,
    /// The zone's name, such as `Europe/Berlin`; empty where the browser tells none.
    pub zone: String,
}

impl LocalTime {
    /// The day, as `2026-11-03`.
    pub fn day(&self) -> String {
        let [year, month, day, ..] = self.clock;
        format!("{year:04}-{month:02}-{day:02}")
    }

    fn time(&self) -> String {
        let [.., hour, minute, second] = self.clock;
        format!("{hour:02}:{minute:02}:{second:02}")
    }

    fn offset(&self) -> String {
        let sign = if self.ahead < 0 { '-' } else { '+' };
        let minutes = self.ahead.unsigned_abs();
        format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }

    /// As people read it, without the zone: `2026-11-03 14:05:09`.
    pub fn plain(&self) -> String {
        format!("{} {}", self.day(), self.time())
    }

    /// As ISO 8601 has it: `2026-11-03T14:05:09+01:00`.
    pub fn stamp(&self) -> String {
        format!("{}T{}{}", self.day(), self.time(), self.offset())
    }

    /// The zone: `Europe/Berlin (UTC+01:00)`.
    pub fn zone(&self) -> String {
        match self.zone.as_str() {
            "" => format!("UTC{}", self.offset()),
            zone => format!("{zone} (UTC{})", self.offset()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_with_their_zone() {
        let time = |ahead, zone: &str| LocalTime {
            clock: [2026, 3, 9, 8, 5, 0],
            ahead,
            zone: zone.to_owned(),
        };
        let chicago = time(-330, "America/Chicago");
        assert_eq!(chicago.plain(), "2026-03-09 08:05:00");
        assert_eq!(chicago.stamp(), "2026-03-09T08:05:00-05:30");
        assert_eq!(chicago.zone(), "America/Chicago (UTC-05:30)");
        assert_eq!(time(60, "").zone(), "UTC+01:00");
    }
}
