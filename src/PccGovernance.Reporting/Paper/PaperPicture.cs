namespace PccGovernance.Reporting;

/// <summary>A picture, what it shows in words, and the same figures as a table.</summary>
public sealed record PaperPicture : PaperBlock
{
    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>What a reader sees in it, in words: its text alternative.</summary>
    public required string Alternative { get; init; }

    /// <summary>The drawing.</summary>
    public required Drawing Drawing { get; init; }

    /// <summary>The figures that it is drawn from.</summary>
    public required PaperTable Table { get; init; }
}
