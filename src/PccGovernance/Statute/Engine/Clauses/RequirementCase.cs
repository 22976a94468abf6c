using NodaTime;

namespace PccGovernance.Statute;

/// <summary>One requirement in one place at one time, with the filing that is looked at: what a clause is asked about.</summary>
internal sealed class RequirementCase
{
    public required StatutoryRequirement Requirement { get; init; }

    public required StatuteSurvey Survey { get; init; }

    public required AreaScope Scope { get; init; }

    /// <summary>The area whose body it is.</summary>
    public required AreaCode Area { get; init; }

    public required CycleInstance Instance { get; init; }

    /// <summary>The filing; <c>null</c> when none is on record.</summary>
    public FilingView? Filing { get; init; }

    /// <summary>Whether there are filings of which it is not known whether they are the one: then none is known to be missing.</summary>
    public bool HasUnplaced { get; init; }

    /// <summary>The panel that the requirement is asked of; <c>null</c> when none is on record, or it asks of none.</summary>
    public PoliceAndCrimePanel? Panel { get; init; }

    public LocalDate AsOf => Survey.AsOf;

    public StatuteOptions Options => Survey.Options;

    /// <summary>Whether the financial year that is asked about has not begun.</summary>
    public bool IsOfAYearToCome => Instance.FinancialYear is not null && AsOf < Instance.FirstDay;

    /// <summary>The last day of the financial year that is asked about, where it is not over; <c>null</c> of what is of no year.</summary>
    public LocalDate? EndOfOpenYear => Instance.FinancialYear is not null && AsOf <= Instance.LastDay ? Instance.LastDay : null;

    /// <summary>The day on which boards are looked at: that of the question or, of a year that is over, its last.</summary>
    public LocalDate BoardsDay => Instance.FinancialYear is not null && Instance.LastDay < AsOf ? Instance.LastDay.Value : AsOf;

    /// <summary>The financial year: of the instance, else of the filing.</summary>
    public int? FinancialYear => Instance.FinancialYear ?? Filing?.FinancialYear;

    /// <summary>Whether what is not on record is known not to be: of the filing itself, or of all filings of its kind here.</summary>
    /// <param name="by">The day by which it would have been done; <c>null</c> for the day of the question.</param>
    public bool IsComplete(LocalDate? by = null)
    {
        if (Filing is { IsComplete: true })
        {
            return true;
        }

        if (Filing is null && HasUnplaced)
        {
            return false;
        }

        foreach (string kind in Requirement.Filings)
        {
            if (!Survey.IsComplete(kind, Scope, Area, by ?? AsOf))
            {
                return false;
            }
        }

        return !Requirement.Filings.IsEmpty;
    }

    /// <summary>Whether a clause of one country or of two-tier counties is asked here.</summary>
    public bool IsAsked(ClauseEntry entry) =>
        (entry.Extent is not { } extent || extent == LegalExtent.EnglandAndWales || extent == LegalExtent.Wales == Scope.IsInWales)
        && (!entry.TwoTier || Survey.Areas.IsTwoTier(Area));

    /// <summary>A day that is named: of the instance, or of a step of the filing.</summary>
    public KnownDay Day(string name) => name switch
    {
        "office-start" => KnownDay.Of(Instance.OfficeStart),
        "year-start" => KnownDay.Of(FinancialYear is { } year ? LegalDays.FirstOfFinancialYear(year) : null),
        "year-end" => KnownDay.Of(FinancialYear is { } year ? LegalDays.LastOfFinancialYear(year) : null),
        "year-before" => KnownDay.Of(FinancialYear is { } year ? LegalDays.FirstOfFinancialYear(year - 1) : null),
        _ => Filing?.Day(name, AsOf) ?? KnownDay.None,
    };
}
