using NodaTime;

namespace PccGovernance.Reporting;

/// <summary>
/// A board paper, in one language and ready to be read: what <see cref="PaperMarkdown"/>, <see cref="PaperHtml"/> and
/// <see cref="PaperWorkbook"/> write.
/// </summary>
/// <remarks>It holds text, figures and drawings, and nothing of how they look. The same paper gives the same bytes.</remarks>
public sealed record Paper
{
    /// <summary>What the paper is called.</summary>
    public required string Title { get; init; }

    /// <summary>The line under the title, for example the day of the review; empty for none.</summary>
    public string Subtitle { get; init; } = string.Empty;

    /// <summary>The day that the paper is of.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The language of the text as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>What stands before the first section: what this is, and what was done with personal data.</summary>
    public ValueList<PaperBlock> Lead { get; init => field = value ?? []; } = [];

    /// <summary>The sections, in the order of reading: what matters most comes first.</summary>
    public ValueList<PaperSection> Sections { get; init => field = value ?? []; } = [];

    /// <summary>The few words that the writers need of their own.</summary>
    public required PaperLabels Labels { get; init; }
}
