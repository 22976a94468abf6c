namespace PccGovernance.Interchange;

/// <summary>What a column of a map of partnerships holds.</summary>
public enum ColumnField
{
    /// <summary>Not known; the column is not imported, and the report says so.</summary>
    Unknown = 0,

    /// <summary>The name of a board.</summary>
    Name,

    /// <summary>Its abbreviation.</summary>
    ShortName,

    /// <summary>The office's own number of it.</summary>
    Reference,

    /// <summary>Its kind.</summary>
    Kind,

    /// <summary>Strategic, tactical or operational.</summary>
    Tier,

    /// <summary>The ground that it covers.</summary>
    Footprint,

    /// <summary>Who chairs it.</summary>
    Chair,

    /// <summary>Who chairs it in the chair's place.</summary>
    ViceChair,

    /// <summary>Its members, several in one cell.</summary>
    Members,

    /// <summary>Advisers, several in one cell.</summary>
    Advisers,

    /// <summary>Observers, several in one cell.</summary>
    Observers,

    /// <summary>Whether, or by which post, the local policing body sits on it.</summary>
    PolicingBodySeat,

    /// <summary>Who serves it.</summary>
    Secretariat,

    /// <summary>How often it meets.</summary>
    Frequency,

    /// <summary>How long a meeting lasts.</summary>
    Length,

    /// <summary>The boards that it reports to.</summary>
    ReportsTo,

    /// <summary>When it was set up.</summary>
    Established,

    /// <summary>When it ended, or that it goes on.</summary>
    Ended,

    /// <summary>When it was last reviewed.</summary>
    LastReviewed,

    /// <summary>What it is about, in short words.</summary>
    Themes,

    /// <summary>What it is for, in a sentence.</summary>
    Purpose,

    /// <summary>A lead, which may be the secretariat, the owner or the chair's organisation: asked about.</summary>
    LeadOrganisation,

    /// <summary>Whether it is statutory: a property of its kind, not imported.</summary>
    Statutory,

    /// <summary>A rating by colour: not imported.</summary>
    Rag,

    /// <summary>Whether terms of reference are held: not imported.</summary>
    TermsOfReference,

    /// <summary>Remarks: not imported.</summary>
    Notes,

    /// <summary>Telephone numbers, addresses and the like: not imported.</summary>
    Contact,

    /// <summary>What it costs a year besides time.</summary>
    Cost,

    /// <summary>One organisation's own column, with a mark, role, post or attendance for each board.</summary>
    OrganisationSeat,

    /// <summary>An organisation, one a row.</summary>
    Organisation,

    /// <summary>The role of the seat of the row.</summary>
    Role,

    /// <summary>The post that takes the seat of the row.</summary>
    Post,

    /// <summary>The person who takes the seat of the row.</summary>
    Person,

    /// <summary>The share of meetings that the seat of the row attended.</summary>
    Attendance,

    /// <summary>The day of a meeting, one a row.</summary>
    Date,

    /// <summary>What an abbreviation stands for.</summary>
    Meaning,

    /// <summary>A month's own column in a calendar of meetings.</summary>
    Month,

    /// <summary>The name of a strategy, one a row.</summary>
    Strategy,

    /// <summary>The years that a strategy covers, in one cell.</summary>
    Period,

    /// <summary>A milestone, one a row.</summary>
    Milestone,

    /// <summary>When it was first due.</summary>
    OriginalDue,

    /// <summary>When it is due now.</summary>
    CurrentDue,

    /// <summary>The day of one meeting, with a mark for each organisation that came, sent somebody or did not.</summary>
    Meeting,
}
