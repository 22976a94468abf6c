namespace PccGovernance.Statute;

/// <summary>A clause of a requirement as the document has it. Which members it may have depends on its kind.</summary>
internal sealed record ClauseEntry
{
    public required string Kind { get; init; }

    public string Name { get; set; } = string.Empty;

    public string? Due { get; init; }

    public string[] With { get; set; } = [];

    public string[] Without { get; set; } = [];

    public string[] By { get; set; } = [];

    public string? NotBy { get; init; }

    public string? Before { get; init; }

    public string? NotAfter { get; init; }

    public string? NotBefore { get; init; }

    public string? IfAny { get; init; }

    public string? OrFact { get; init; }

    public string[] Words { get; set; } = [];

    public bool Holds { get; set; } = true;

    public string? Unless { get; init; }

    public bool IsStep { get; init; }

    public string? From { get; init; }

    public LegalExtent? Extent { get; init; }

    public bool TwoTier { get; init; }

    public SpanEntry? Within { get; init; }

    public SpanEntry? On { get; init; }

    public AllowanceEntry? Soon { get; init; }

    public AllowanceEntry? Lead { get; init; }

    public bool IsElectionTimeLeftOut { get; init; }

    public bool IsSoft { get; init; }

    public bool IsNeverBreach { get; init; }

    public bool IsOurs { get; init; }

    public bool HasGrace { get; init; }

    public int Months { get; init; }

    public string[] Since { get; set; } = [];

    public CompareEntry? Compare { get; init; }

    public string[] Kinds { get; set; } = [];

    public string[] Members { get; set; } = [];

    public string? Chair { get; init; }

    public int Seats { get; init; }

    public bool IsPanel { get; init; }

    /// <summary>The kind of board that a check of its own is about.</summary>
    public string? Board { get; init; }

    /// <summary>What a check of its own reads, for whoever lists it.</summary>
    public ReadsEntry[] Reads { get; set; } = [];
}

/// <summary>The steps and facts of a kind of filing that a check of its own reads.</summary>
internal sealed record ReadsEntry
{
    public required string Kind { get; init; }

    public string[] Steps { get; set; } = [];

    public string[] Facts { get; set; } = [];
}

/// <summary>A span of time that begins with a step.</summary>
internal sealed record SpanEntry
{
    public required int Count { get; init; }

    public required string Unit { get; init; }

    public required string Of { get; init; }
}

/// <summary>A number of this library's own, by the name of an option, counted from a step or a day.</summary>
internal sealed record AllowanceEntry
{
    public required string Allowance { get; init; }

    public required string Of { get; init; }
}

/// <summary>What a figure is held against: a number, or a share of another figure.</summary>
internal sealed record CompareEntry
{
    public required string Operator { get; init; }

    public decimal? Value { get; init; }

    public string? Figure { get; init; }

    public int Numerator { get; set; } = 1;

    public int Denominator { get; set; } = 1;
}
