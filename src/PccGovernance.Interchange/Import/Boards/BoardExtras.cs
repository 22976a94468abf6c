namespace PccGovernance.Interchange;

/// <summary>What a board may have beside what nearly all have.</summary>
internal sealed class BoardExtras
{
    public string? ShortName { get; set; }

    public string? Number { get; set; }

    public List<string>? Aliases { get; set; }

    public List<int>? Months { get; set; }

    public int MonthsShown { get; set; }

    public PartialDate? From { get; set; }

    public PartialDate? To { get; set; }

    public PartialDate? LastReviewed { get; set; }

    public IReadOnlyList<Id<Theme>>? Themes { get; set; }

    public string? Purpose { get; set; }

    public decimal? CostPerYear { get; set; }

    public List<(SeatItem Item, decimal? Attendance, string? Person)>? OtherSeats { get; set; }

    /// <summary>The other seats of which no attendance is said, by which each is added once.</summary>
    public HashSet<(SeatItem Item, string? Person)>? SeatsSeen { get; set; }

    public List<BoardDraft>? ReportsTo { get; set; }

    public BoardDraft? SameAs { get; set; }
}
