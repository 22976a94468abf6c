namespace PccGovernance.Duplication;

/// <summary>A board that was set up for a task or a time, by its name, its purpose or a note, or whose end is on record.</summary>
public sealed record TemporaryGroup
{
    /// <summary>The board.</summary>
    public required Id<Partnership> Partnership { get; init; }

    /// <summary>Since when it meets, as far as it is known; <c>null</c> when not on record.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>Its last day or, where its end is known to a month or the like, that; <c>null</c> when none is on record.</summary>
    public PartialDate? LastDay { get; init; }

    /// <summary>For how many months it was set up, by its own words; <c>null</c> when they give no number.</summary>
    public int? Months { get; init; }

    /// <summary>The last year that its own words or its note give for its task; <c>null</c> when they give none.</summary>
    public int? LastYear { get; init; }

    /// <summary>Whether it is past the time that its words give it or, where they give none, past two years.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>What is noted of it on record; <c>null</c> when nothing is.</summary>
    public string? Note { get; init; }
}
