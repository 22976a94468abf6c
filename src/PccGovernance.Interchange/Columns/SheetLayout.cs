namespace PccGovernance.Interchange;

/// <summary>What the rows of a sheet are.</summary>
public enum SheetLayout
{
    /// <summary>Not known; the sheet is not imported.</summary>
    Unknown = 0,

    /// <summary>One board a row.</summary>
    Boards,

    /// <summary>One seat a row: a board and an organisation.</summary>
    Seats,

    /// <summary>One organisation a row, with a column for each board.</summary>
    Organisations,

    /// <summary>The meetings of boards: one a row, or a column for each month.</summary>
    Calendar,

    /// <summary>Abbreviations and what they stand for.</summary>
    Abbreviations,

    /// <summary>One strategy a row.</summary>
    Strategies,

    /// <summary>One milestone a row.</summary>
    Milestones,

    /// <summary>A form: labels down the side, and beside them what they ask for of one board or of several.</summary>
    Form,

    /// <summary>Who came to the meetings of one board: one organisation a row, with a column for each day.</summary>
    Attendance,
}
