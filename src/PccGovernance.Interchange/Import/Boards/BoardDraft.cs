namespace PccGovernance.Interchange;

/// <summary>A board as it is being read.</summary>
/// <remarks>
/// There may be a hundred thousand: what most have stands here, and the rest in what is made when there is something for it.
/// </remarks>
internal sealed class BoardDraft
{
    private SeatsOfCell _first;
    private SeatsOfCell _second;
    private List<SeatsOfCell>? _cells;
    private BoardExtras? _more;

    public required BoardRow Row { get; init; }

    public required string Name { get; init; }

    /// <summary>The office's own number of the board, of letters.</summary>
    public string? Number { get => _more?.Number; set => Set(value, static (more, number) => more.Number = number); }

    public string? ShortName { get => _more?.ShortName; init => Set(value, static (more, name) => more.ShortName = name); }

    /// <summary>The words of its name written out, once it is among the boards of the file; <c>null</c> before.</summary>
    public string? Key { get; set; }

    /// <summary>Other names: the short name, what stands in brackets, the name without it.</summary>
    public IReadOnlyList<string> Aliases => _more?.Aliases ?? (IReadOnlyList<string>)[];

    public string Id { get; set; } = string.Empty;

    public string? Kind { get; set; }

    public PartnershipFunction Function { get; set; }

    public PartnershipTier Tier { get; set; }

    public Footprint Footprint { get; set; } = Footprint.Unknown;

    public decimal? Meetings { get; set; }

    public decimal? Hours { get; set; }

    public IReadOnlyList<int> Months => _more?.Months ?? (IReadOnlyList<int>)[];

    /// <summary>How many months the calendar shows in which it stands; 0 where it stands in none.</summary>
    public int MonthsShown { get => _more?.MonthsShown ?? 0; set => Set(value, static (more, months) => more.MonthsShown = months); }

    public PartialDate? From { get => _more?.From; set => Set(value, static (more, day) => more.From = day); }

    public PartialDate? To { get => _more?.To; set => Set(value, static (more, day) => more.To = day); }

    public PartialDate? LastReviewed { get => _more?.LastReviewed; set => Set(value, static (more, day) => more.LastReviewed = day); }

    public IReadOnlyList<Id<Theme>> Themes { get => _more?.Themes ?? []; set => Set(value, static (more, themes) => more.Themes = themes); }

    public string? Purpose { get => _more?.Purpose; set => Set(value, static (more, text) => more.Purpose = text); }

    public decimal? CostPerYear { get => _more?.CostPerYear; set => Set(value, static (more, cost) => more.CostPerYear = cost); }

    /// <summary>The cells that name seats, with those seats.</summary>
    public IEnumerable<SeatsOfCell> Cells
    {
        get
        {
            for (int at = 0; at < CellCount; at++)
            {
                yield return CellAt(at);
            }
        }
    }

    public int CellCount => _first.Items is null ? 0 : _second.Items is null ? 1 : 2 + (_cells?.Count ?? 0);

    public IReadOnlyList<(SeatItem Item, decimal? Attendance, string? Person)> OtherSeats =>
        _more?.OtherSeats ?? (IReadOnlyList<(SeatItem, decimal?, string?)>)[];

    public IReadOnlyList<BoardDraft> ReportsTo => _more?.ReportsTo ?? (IReadOnlyList<BoardDraft>)[];

    /// <summary>The board of which this is a second listing; <c>null</c> when it is one of its own.</summary>
    public BoardDraft? SameAs { get => _more?.SameAs; set => Set(value, static (more, board) => more.SameAs = board); }

    /// <summary>The seats that its own cells name.</summary>
    public IEnumerable<(SeatItem Item, SeatsOfCell Cell)> Seats => Cells.SelectMany(static cell => cell.Items.Select(item => (item, cell)));

    /// <summary>Begins a board, with the other names that its name shows.</summary>
    public static BoardDraft Begin(BoardRow row, string name, string? shortName)
    {
        BoardDraft board = new() { Row = row, Name = name, ShortName = shortName };
        if (shortName is { Length: > 1 })
        {
            board.AddAlias(shortName);
            if (shortName.Split(['/', ',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 }
                several)
            {
                foreach (string one in several.Where(static one => one.Length > 1))
                {
                    board.AddAlias(one);
                }
            }
        }

        int open = name.IndexOf('(', StringComparison.Ordinal);
        int close = name.IndexOf(')', Math.Max(open, 0));
        if (open > 0 && close > open)
        {
            string inner = name[(open + 1)..close];
            if (!inner.Contains(' ', StringComparison.Ordinal) && inner.Length >= 3 && inner.Count(char.IsUpper) >= 2)
            {
                board.AddAlias(inner);
            }

            board.AddAlias((name[..open] + name[(close + 1)..]).Trim());
            board.AddAlias(name[..open].Trim());
        }

        // Two names parted by a stroke are names each; a stroke between two places is not.
        string[] names = name.Split(" / ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names.Length > 1 && Array.TrueForAll(names, static part => part.Contains(' ', StringComparison.Ordinal) || IsInCapitals(part)))
        {
            foreach (string part in names)
            {
                board.AddAlias(part);
            }
        }

        return board;
    }

    private static bool IsInCapitals(string part) => part.Length > 2 && part.All(static c => !char.IsLower(c));

    public SeatsOfCell CellAt(int at) => at == 0 ? _first : at == 1 ? _second : _cells![at - 2];

    public void AddAlias(string alias) => (More.Aliases ??= []).Add(alias);

    public void AddMonths(int month, int times) => (More.Months ??= []).AddRange(Enumerable.Repeat(month, times));

    /// <summary>Adds the seats of a cell, which are kept as they are: cells of one text share them.</summary>
    public void AddSeats(List<SeatItem> items, TableCell cell, ColumnField field)
    {
        SeatsOfCell seats = new(items, Row.RowOf(cell), cell.Column, field);
        if (_first.Items is null)
        {
            _first = seats;
        }
        else if (_second.Items is null)
        {
            _second = seats;
        }
        else
        {
            (_cells ??= []).Add(seats);
        }
    }

    /// <summary>
    /// Adds a seat that another sheet names. One that says no more than another is added once: a list may say the same of a board in
    /// thousands of rows.
    /// </summary>
    public void AddSeat(SeatItem item, decimal? attendance, string? person)
    {
        if (attendance is not null || (More.SeatsSeen ??= []).Add((item, person)))
        {
            (More.OtherSeats ??= []).Add((item, attendance, person));
        }
    }

    /// <summary>
    /// Takes from a second listing what this one does not say: facts, and the seats of columns that it has not. What other sheets say of
    /// the second listing is said of the board.
    /// </summary>
    public void Complete(BoardDraft second)
    {
        Kind ??= second.Kind;
        Function = Function == PartnershipFunction.Unknown ? second.Function : Function;
        Tier = Tier == PartnershipTier.Unknown ? second.Tier : Tier;
        Footprint = Footprint.IsUnknown ? second.Footprint : Footprint;
        Meetings ??= second.Meetings;
        Hours ??= second.Hours;
        From ??= second.From;
        LastReviewed ??= second.LastReviewed;
        Purpose ??= second.Purpose;
        CostPerYear ??= second.CostPerYear;
        if (Themes.Count == 0)
        {
            Themes = second.Themes;
        }

        ColumnField[] fields = [.. Cells.Select(static cell => cell.Field)];
        foreach ((SeatItem item, SeatsOfCell cell) in second.Seats)
        {
            if (!fields.Contains(cell.Field))
            {
                AddSeat(item, null, null);
            }
        }

        foreach ((SeatItem item, decimal? attendance, string? person) in second.OtherSeats)
        {
            AddSeat(item, attendance, person);
        }
    }

    public void AddParent(BoardDraft parent) => (More.ReportsTo ??= new(1)).Add(parent);

    public void RemoveParents(Predicate<BoardDraft> which) => _more?.ReportsTo?.RemoveAll(which);

    private BoardExtras More => _more ??= new();

    private void Set<T>(T value, Action<BoardExtras, T> set)
    {
        if (_more is not null || !EqualityComparer<T>.Default.Equals(value, default))
        {
            set(More, value);
        }
    }

    /// <summary>The seats of one cell, and where it stands; the cell itself is let go with its table.</summary>
    public readonly record struct SeatsOfCell(List<SeatItem> Items, int Row, int Column, ColumnField Field);
}
