using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>What can be said of one requirement, for one body or area and, where it recurs, for one election, year or filing.</summary>
public sealed record StatutoryOutcome
{
    /// <summary>The requirement, by its identifier.</summary>
    public required string Requirement { get; init; }

    /// <summary>The rule that finds by it, for example <c>LAW019</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Whose requirement it is.</summary>
    public required StatutoryRole Role { get; init; }

    /// <summary>The force area in which the body is.</summary>
    public required AreaCode ForceArea { get; init; }

    /// <summary>The area whose body it is: the force area, an authority, a county.</summary>
    public required EntityReference Subject { get; init; }

    /// <summary>The filing that was looked at; <c>null</c> when none is on record or none is read.</summary>
    public Id<Filing>? Filing { get; init; }

    /// <summary>The day of the election that it follows; <c>null</c> where it follows none.</summary>
    public LocalDate? Election { get; init; }

    /// <summary>The financial year that it is for, by the calendar year in which that begins; <c>null</c> where it is for none.</summary>
    public int? FinancialYear { get; init; }

    /// <summary>The answer.</summary>
    public required StatutoryVerdict Verdict { get; init; }

    /// <summary>
    /// The last day for it, or for it again where it recurs; <c>null</c> where the law sets none or it is not known. Whether it is a day
    /// of the law <see cref="IsByOurNumber"/> says.
    /// </summary>
    public LocalDate? Due { get; init; }

    /// <summary>
    /// Whether <see cref="Due"/>, or the answer itself, rests on a number of this library's own (<see cref="StatuteOptions"/>) because the
    /// law has none.
    /// </summary>
    public bool IsByOurNumber { get; init; }

    /// <summary>Why the answer is as it is, with the values that decided.</summary>
    public required Statement Reason { get; init; }

    /// <summary>Which fact is missing; <c>null</c> where none is.</summary>
    public Statement? Missing { get; init; }

    /// <summary>Whether the day is before the wording that was read, so that words may have been applied that came later.</summary>
    public bool IsLaterWording { get; init; }

    /// <summary>Whether it cannot be told although something is on record: a filing, or a board with seats.</summary>
    internal bool HasSomethingOnRecord =>
        Verdict == StatutoryVerdict.CannotBeTold
            && (Filing is not null || Missing?.Code is "statute.fact-seats" or "statute.fact-chair" || IsOfASeat);

    private bool IsOfASeat => Missing is { Code: "statute.fact-with" } missing && missing.Find("fact") is QuoteValue { Text: "seat" };
}
