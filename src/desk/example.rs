//! A review and a flawed reply to it, to try the desk with. Both are invented.

/// The reviewer's name as a platform would show it.
pub const REVIEWER: &str = "Dana W.";

/// How many stars it came with.
pub const STARS: u8 = 1;

/// The review.
pub const REVIEW: &str = "Came in for a crown and sat in the waiting room for fifty minutes. \
    The hygienist was lovely, but the woman at the desk was rude when I asked how much longer it would be. \
    My jaw was sore for a week after that and nobody called back.";

/// The reply, with the slips that people make when they are hurt and in a hurry.
pub const DRAFT: &str = "Hi Dana,\n\n\
    Thank you for choosing our practice. We looked into your crown appointment. \
    As you were told, the schedule ran late that day. We are sorry you feel that way. \
    Keeping people waiting is not the welcome we want to give. This will never happen again.";
