using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>
/// When an open milestone may be complete if it goes on as it went: a range, since a pace is not a promise. No day in it is before that of
/// the report.
/// </summary>
public sealed record CompletionForecast
{
    /// <summary>The milestone.</summary>
    public required Id<Milestone> Milestone { get; init; }

    /// <summary>The day if every stretch goes as the fastest between two reports.</summary>
    public required LocalDate Earliest { get; init; }

    /// <summary>The day at the pace from the first report to the last.</summary>
    public required LocalDate Central { get; init; }

    /// <summary>
    /// The day if every stretch goes as the slowest; <c>null</c> when it did not advance in one, or would take more than a hundred years:
    /// then there is no end in sight.
    /// </summary>
    public LocalDate? Latest { get; init; }

    /// <summary>The date due; <c>null</c> when not known.</summary>
    public PartialDate? Due { get; init; }

    /// <summary>How many reports of progress it rests on: two or more.</summary>
    public required int Reports { get; init; }
}
