//! How families of phrases are written down: names and phrases side by side, so that the two can't drift apart.

/// Declares an enum of families with the phrases of each, how many there are, and `find` and `build`.
macro_rules! families {
    ($(#[$about:meta])* $family:ident {
        $($(#[$doc:meta])* $name:ident: $($pattern:literal)+;)*
    }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub enum $family {
            $($(#[$doc])* $name,)*
        }

        impl $family {
            /// The family whose phrases bear the tag.
            #[allow(dead_code, reason = "not every list of families is read back")]
            pub fn of(tag: $crate::phrase::Tag) -> Option<$family> {
                [$($family::$name),*].get(tag as usize).copied()
            }
        }

        /// How many families there are.
        pub const COUNT: usize = [$($family::$name),*].len();

        /// The phrases of every family, in order.
        const PHRASES: [&str; COUNT] = [$(concat!($($pattern, "\n"),*)),*];

        static SHIPPED: std::sync::LazyLock<$crate::phrase::Phrases> =
            std::sync::LazyLock::new(|| build().0);

        /// Builds the automaton and names the phrases that are not well formed; a test sees to it that there
        /// are none.
        fn build() -> ($crate::phrase::Phrases, Vec<$crate::phrase::BadPattern>) {
            let mut phrases = $crate::phrase::Phrases::default();
            let mut bad = Vec::new();
            for (tag, lines) in (0..).zip(PHRASES) {
                for line in lines.lines() {
                    bad.extend(phrases.add(line, tag as $crate::phrase::Tag).err());
                }
            }
            (phrases, bad)
        }

        /// Every phrase in the text under the number of its family, in order of the first word.
        pub(crate) fn find(
            text: &$crate::text::Text<'_>,
            sets: &[$crate::grammar::ClassSet],
        ) -> Vec<$crate::phrase::Match> {
            SHIPPED.find(text, sets)
        }
    };
}
