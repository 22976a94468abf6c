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

    /// <summary>The last day that was held against the published list; after it days follow from the rule of the Act.</summary>
    public required string PublishedThrough { get; init; }

    /// <summary>The last day that is covered at all.</summary>
    public required string Through { get; init; }

    public required BankHolidayListEntry[] Lists { get; init; }

    public required SpecialHolidayEntry[] Special { get; init; }

    public required BankHolidayEntry[] Holidays { get; init; }
}

/// <summary>Where the published days of some years were read.</summary>
internal sealed record BankHolidayListEntry
{
    public required int From { get; init; }

    public required int Through { get; init; }

    public required string Source { get; init; }
}

/// <summary>A day that no rule gives: one proclaimed, some in place of another.</summary>
internal sealed record SpecialHolidayEntry
{
    public required string Day { get; init; }

    public string? InsteadOf { get; init; }

    public required string Proclamation { get; init; }
}

internal sealed record BankHolidayEntry
{
    public required string Day { get; init; }

    public required string Name { get; init; }
}
