namespace PccGovernance.Interchange;

/// <summary>Whether a body came to a meeting.</summary>
internal enum AttendanceMark
{
    /// <summary>Nothing is said.</summary>
    Unknown = 0,

    /// <summary>It was there.</summary>
    Present,

    /// <summary>Somebody was there for whoever has the seat: the body was there.</summary>
    Substitute,

    /// <summary>It was not there, with or without apologies.</summary>
    Absent,

    /// <summary>It had not to be there: it was no member that day.</summary>
    NotAsked,
}
