using NodaTime;

namespace PccGovernance.Interchange;

/// <summary>A board as it is being read.</summary>
internal sealed class BoardDraft
{
    public required BoardRow Row { get; init; }

    public required string Name { get; init; }

    public string? ShortName { get; init; }

    /// <summary>Other names: the short name, what stands in brackets, the name without it.</summary>
    public List<string> Aliases { get; } = [];

    public string Id { get; set; } = string.Empty;

    public string? Kind { get; set; }

    public PartnershipFunction Function { get; set; }

    public PartnershipTier Tier { get; set; }

    public Footprint Footprint { get; set; } = Footprint.Unknown;

    public decimal? Meetings { get; set; }

    public decimal? Hours { get; set; }

    public List<int> Months { get; } = [];

    public LocalDate? From { get; set; }

    public LocalDate? To { get; set; }

    public PartialDate? LastReviewed { get; set; }

    public List<Id<Theme>> Themes { get; set; } = [];

    public string? Purpose { get; set; }

    public decimal? CostPerYear { get; set; }

    public List<(SeatItem Item, TableCell Cell, ColumnField Field)> Seats { get; } = [];

    public List<(SeatItem Item, decimal? Attendance, string? Person)> OtherSeats { get; } = [];

    public List<BoardDraft> ReportsTo { get; } = [];

    /// <summary>The board of which this is a second listing; <c>null</c> when it is one of its own.</summary>
    public BoardDraft? SameAs { get; set; }
}
