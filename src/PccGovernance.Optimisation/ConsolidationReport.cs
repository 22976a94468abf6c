using NodaTime;

namespace PccGovernance.Optimisation;

/// <summary>The mergers that save the most within the limits, and how sure that is.</summary>
public sealed record ConsolidationReport
{
    /// <summary>The day.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The limits.</summary>
    public required ConsolidationOptions Options { get; init; }

    /// <summary>
    /// Hours a year that the boards whose hours are known ask today of whoever attends all meetings.
    /// </summary>
    public required decimal HoursToday { get; init; }

    /// <summary>The best that was found; of no mergers where none saves anything.</summary>
    public required Consolidation Best { get; init; }

    /// <summary>Whether it is proved that nothing within the limits saves more.</summary>
    public required bool IsProved { get; init; }

    /// <summary>Hours a year that nothing within the limits can save more than: those of <see cref="Best"/> where that is proved.</summary>
    public required decimal HoursBound { get; init; }

    /// <summary>The share by which the bound is above the best, 0 where that is proved; <c>null</c> where the bound is nil.</summary>
    public decimal? Gap => HoursBound == 0 ? null : (HoursBound - Best.HoursSaved) / HoursBound;

    /// <summary>The solutions after the best, the better first. Fewer than asked for where there are no more that save anything.</summary>
    public ValueList<Consolidation> RunnersUp { get; init => field = value ?? []; } = [];

    /// <summary>How many pairs of boards could be brought together, each way counted.</summary>
    public required int Candidates { get; init; }

    /// <summary>
    /// Boards that were left as they are, in the order of identifiers: how often and how long they meet or who sits on them is not on
    /// record, or a post or person has two seats.
    /// </summary>
    public ValueList<Id<Partnership>> LeftOut { get; init => field = value ?? []; } = [];
}
