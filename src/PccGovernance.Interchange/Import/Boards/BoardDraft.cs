namespace PccGovernance.Interchange;

/// <summary>A board as it is being read.</summary>
internal sealed class BoardDraft
{
    // There may be a hundred thousand boards, and most have one of these lists at the most: they are made when there is something for them.
    private List<string>? _aliases;
    private List<int>? _months;
    private List<SeatsOfCell>? _cells;
    private List<(SeatItem Item, decimal? Attendance, string? Person)>? _otherSeats;
    private List<BoardDraft>? _reportsTo;

    public required BoardRow Row { get; init; }

    public required string Name { get; init; }

    public string? ShortName { get; init; }

    /// <summary>The words of its name written out, once it is among the boards of the file; <c>null</c> before.</summary>
    public string? Key { get; set; }

    /// <summary>Other names: the short name, what stands in brackets, the name without it.</summary>
    public IReadOnlyList<string> Aliases => _aliases ?? (IReadOnlyList<string>)[];

    public string Id { get; set; } = string.Empty;

    public string? Kind { get; set; }

    public PartnershipFunction Function { get; set; }

    public PartnershipTier Tier { get; set; }

    public Footprint Footprint { get; set; } = Footprint.Unknown;

    public decimal? Meetings { get; set; }

    public decimal? Hours { get; set; }

    public IReadOnlyList<int> Months => _months ?? (IReadOnlyList<int>)[];

    public PartialDate? From { get; set; }

    public PartialDate? To { get; set; }

    public PartialDate? LastReviewed { get; set; }

    public IReadOnlyList<Id<Theme>> Themes { get; set; } = [];

    public string? Purpose { get; set; }

    public decimal? CostPerYear { get; set; }

    /// <summary>The cells that name seats, with those seats.</summary>
    public IReadOnlyList<SeatsOfCell> Cells => _cells ?? (IReadOnlyList<SeatsOfCell>)[];

    /// <summary>The seats that its own cells name.</summary>
    public IEnumerable<(SeatItem Item, TableCell Cell, ColumnField Field)> Seats =>
        Cells.SelectMany(static cell => cell.Items.Select(item => (item, cell.Cell, cell.Field)));

    public IReadOnlyList<(SeatItem Item, decimal? Attendance, string? Person)> OtherSeats =>
        _otherSeats ?? (IReadOnlyList<(SeatItem, decimal?, string?)>)[];

    public IReadOnlyList<BoardDraft> ReportsTo => _reportsTo ?? (IReadOnlyList<BoardDraft>)[];

    /// <summary>The board of which this is a second listing; <c>null</c> when it is one of its own.</summary>
    public BoardDraft? SameAs { get; set; }

    public void AddAlias(string alias) => (_aliases ??= []).Add(alias);

    public void AddMonths(int month, int times) => (_months ??= []).AddRange(Enumerable.Repeat(month, times));

    /// <summary>Adds the seats of a cell, which are kept as they are: cells of one text share them.</summary>
    public void AddSeats(List<SeatItem> items, TableCell cell, ColumnField field) =>
        (_cells ??= new(2)).Add(new(items, cell, field));

    public void AddSeat(SeatItem item, decimal? attendance, string? person) => (_otherSeats ??= []).Add((item, attendance, person));

    public void AddParent(BoardDraft parent) => (_reportsTo ??= new(1)).Add(parent);

    public void RemoveParents(Predicate<BoardDraft> which) => _reportsTo?.RemoveAll(which);

    /// <summary>The seats of one cell.</summary>
    public readonly record struct SeatsOfCell(List<SeatItem> Items, TableCell Cell, ColumnField Field);
}
