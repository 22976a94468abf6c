namespace PccGovernance.Kernel;

/// <summary>All that the hours and cost of a seat depend on. Seats that have it in common are reckoned once.</summary>
/// <param name="Terms">The number of the terms of its board.</param>
/// <param name="Employer">The number of the kind of its organisation.</param>
/// <param name="Pay">The number of its own pay; -1 when not on record.</param>
/// <param name="PayOfPost">The number of the pay of its post; -1 when not on record.</param>
/// <param name="Attendance">The share of meetings attended.</param>
/// <param name="Payment">Pounds paid for each meeting attended.</param>
/// <param name="Basis">How the seat is known.</param>
/// <param name="IsChair">Whether it is the chair's.</param>
internal readonly record struct SeatClass(
    int Terms,
    int Employer,
    int Pay,
    int PayOfPost,
    decimal? Attendance,
    Money? Payment,
    FactBasis Basis,
    bool IsChair);
