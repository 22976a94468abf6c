namespace PccGovernance.Statute;

/// <summary>The form of <c>legal-instruments.json</c>.</summary>
internal sealed record InstrumentsDocument
{
    public required InstrumentEntry[] Instruments { get; init; }
}

internal sealed record InstrumentEntry
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string[] ShortTitles { get; init; }

    public string? Url { get; init; }
}

/// <summary>The form of <c>elections.json</c>: elections, and days that the law sets year by year.</summary>
internal sealed record ElectionsDocument
{
    public required ElectionEntry[] Elections { get; init; }

    public required CouncilElectionEntry[] CouncilElections { get; init; }

    public required YearDayEntry[] AuditBackstops { get; init; }
}

internal sealed record ElectionEntry
{
    public required string Holder { get; init; }

    public string[] Areas { get; set; } = [];

    public required string Poll { get; init; }

    public string? Office { get; init; }

    public required string Source { get; init; }
}

internal sealed record CouncilElectionEntry
{
    public required string Country { get; init; }

    public required string Poll { get; init; }

    public required string Source { get; init; }
}

internal sealed record YearDayEntry
{
    public required int FinancialYear { get; init; }

    public required string Day { get; init; }

    public required string Source { get; init; }
}

/// <summary>The form of <c>bank-holidays.json</c>.</summary>
internal sealed record BankHolidaysDocument
{
    public required string Source { get; init; }

    public required string Vintage { get; init; }

    /// <summary>The last day that the list covers.</summary>
    public required string Through { get; init; }

    public required BankHolidayEntry[] Holidays { get; init; }
}

internal sealed record BankHolidayEntry
{
    public required string Day { get; init; }

    public required string Name { get; init; }
}
