using NodaTime;

namespace PccGovernance.Statute;

/// <summary>A filing as clauses read it: its steps up to a day, and its facts, by name.</summary>
internal sealed class FilingView
{
    private readonly ValueList<FilingStep> _steps;
    private readonly ValueList<FilingFact> _facts;
    private readonly ValueList<FilingStep> _planned;

    /// <param name="filing">The filing.</param>
    /// <param name="steps">Its steps.</param>
    /// <param name="facts">Its facts.</param>
    /// <param name="covers">The days that it covers.</param>
    /// <param name="planned">Those of its steps that somebody may plan for; <c>null</c> for all.</param>
    /// <param name="thing">What was read as a filing, where that is something else.</param>
    public FilingView(
        Filing filing,
        ValueList<FilingStep> steps,
        ValueList<FilingFact> facts,
        EffectivePeriod covers,
        ValueList<FilingStep>? planned = null,
        EntityReference? thing = null)
    {
        _planned = planned ?? steps;
        (Id, Kind, IsComplete, Covers) = (filing.Id, filing.Kind, filing.IsComplete, covers);
        Thing = thing ?? EntityReference.Of(filing.Id);
        (_steps, _facts) = (steps, facts);
        FinancialYear = YearOf(filing);
    }

    /// <summary>
    /// The financial year of a filing: its own, else that in which what it covers begins; <c>null</c> where neither is known, or the
    /// beginning only so far that it may be of two years.
    /// </summary>
    public static int? YearOf(Filing filing) => filing.FinancialYear
        ?? (filing.Covers.Beginning is { } begins
            && LegalDays.FinancialYear(begins.Earliest) is var year && year == LegalDays.FinancialYear(begins.Latest)
            ? year
            : null);

    private FilingView(FilingView first, ValueList<FilingFact> facts)
    {
        (Id, Kind, IsComplete, Covers) = (first.Id, first.Kind, first.IsComplete, first.Covers);
        (Thing, FinancialYear) = (first.Thing, first.FinancialYear);
        (_steps, _facts, _planned) = (first._steps, facts, first._planned);
    }

    /// <summary>
    /// The facts of several filings of which nothing tells which is the one: where they contradict each other a fact says nothing.
    /// <c>null</c> without any.
    /// </summary>
    public static FilingView? Together(IReadOnlyList<FilingView> views) => views.Count < 2
        ? (views.Count == 1 ? views[0] : null)
        : new(
            views[0],
            views.SelectMany(static view => view._facts.Select(static fact => fact.Name)).Distinct(StringComparer.Ordinal)
                .Select(name => Agreed(views, name))
                .ToValueList());

    private static FilingFact Agreed(IReadOnlyList<FilingView> views, string name)
    {
        FilingFact[] said = [.. views.Select(view => view.Fact(name)).OfType<FilingFact>().Distinct()];
        return said is [var only] ? only : new() { Name = name };
    }

    /// <summary>What it is on record as.</summary>
    public EntityReference Thing { get; }

    public Id<Filing> Id { get; }

    public string Kind { get; }

    public bool IsComplete { get; }

    public int? FinancialYear { get; }

    /// <summary>The days that it covers; of a plan its period.</summary>
    public EffectivePeriod Covers { get; }

    /// <summary>The last day of any step, by which the latest of several filings is taken.</summary>
    public LocalDate? LatestDay(LocalDate asOf)
    {
        LocalDate? latest = null;
        foreach (FilingStep step in _steps)
        {
            if (step is { IsDone: true, On: { } on } && on.Earliest <= asOf && !(on.Earliest <= latest))
            {
                latest = on.Earliest;
            }
        }

        return latest;
    }

    /// <summary>The last day on which the latest step may have been taken, where a month or a year is all that is known.</summary>
    public LocalDate? LatestDayAtMost(LocalDate asOf)
    {
        LocalDate? latest = null;
        foreach (FilingStep step in _steps)
        {
            if (step is { IsDone: true, On: { } on } && on.Earliest <= asOf && !(on.Latest <= latest))
            {
                latest = LocalDate.Min(on.Latest, asOf);
            }
        }

        return latest;
    }

    /// <summary>The step that may have been taken last.</summary>
    public string? LatestStep(LocalDate asOf) =>
        _steps.Where(step => step is { IsDone: true, On: { } on } && on.Earliest <= asOf).MaxBy(static step => step.On!.Value.Latest)?.Kind;

    /// <summary>Whether any step was taken of which the day is not known.</summary>
    public bool HasTakenUndated => _steps.Any(static step => step is { IsDone: true, On: null });

    /// <summary>
    /// Whether all that is on record of it is to come. That a plan was issued on a day to come cannot be, and plans nothing.
    /// </summary>
    public bool IsToCome(LocalDate asOf) => !_planned.IsEmpty && _planned.All(step => step.On?.Earliest > asOf);

    /// <summary>The steps of a kind that were taken by a day.</summary>
    public IEnumerable<FilingStep> Steps(string kind, LocalDate asOf)
    {
        foreach (FilingStep step in _steps)
        {
            if (step.IsDone && string.Equals(step.Kind, kind, StringComparison.Ordinal) && !(step.On?.Earliest > asOf))
            {
                yield return step;
            }
        }
    }

    /// <summary>Whether a step is known not to have been taken.</summary>
    public bool IsLeftUndone(string kind)
    {
        foreach (FilingStep step in _steps)
        {
            if (!step.IsDone && string.Equals(step.Kind, kind, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first day of a step of a kind, as far as it is known: one that has no day may be the first.</summary>
    public KnownDay Day(string kind, LocalDate asOf)
    {
        KnownDay first = KnownDay.None;
        foreach (FilingStep step in Steps(kind, asOf))
        {
            if (step.On is not { } on)
            {
                return new(true, null);
            }

            if (!first.IsOnRecord || first.Date?.CompareTo(on) > 0)
            {
                first = new(true, on);
            }
        }

        return first;
    }

    public ValueList<FilingFact> Facts => _facts;

    /// <summary>A fact of a name; where several contradict each other, one that says nothing.</summary>
    public FilingFact? Fact(string name)
    {
        FilingFact? found = null;
        foreach (FilingFact fact in _facts)
        {
            if (string.Equals(fact.Name, name, StringComparison.Ordinal))
            {
                if (found is not null && fact != found)
                {
                    return new() { Name = name };
                }

                found = fact;
            }
        }

        return found;
    }
}
