using System.Globalization;
using NodaTime;

namespace PccGovernance.Statute;

/// <summary>A last day that follows from the election, the financial year or the period; or a day of its own.</summary>
internal sealed class DueRule
{
    private readonly Func<RequirementCase, LocalDate?> _last;

    private DueRule(Func<RequirementCase, LocalDate?> last, bool needsYear = false) => (_last, NeedsYear) = (last, needsYear);

    /// <summary>Whether the financial year has to be known.</summary>
    public bool NeedsYear { get; }

    public LocalDate? Last(RequirementCase at) => _last(at);

    public static DueRule Of(string text) => text switch
    {
        "election-year-end" => new(static at =>
            at.Instance.Election is { } election ? LegalDays.LastOfFinancialYear(LegalDays.FinancialYear(election.Poll)) : null),
        "year-end" => OfYear(static (year, _) => LegalDays.LastOfFinancialYear(year)),
        "before-y-03-01" => OfYear(static (year, _) => new LocalDate(year, 3, 1).PlusDays(-1)),

        // A mayor answers by the last working day but one of February (for example SI 2024/414 Sch.1 para 54(5)): whoever governed then.
        "second-response" => OfYear(static (year, at) => BodyOn(at, new(year, 3, 1)) == LocalPolicingBodyKind.CombinedAuthorityMayor
            ? LegalDays.PenultimateWorkingDayOfFebruary(year)
            : new LocalDate(year, 3, 1)),
        "audit-backstop" => OfYear(static (year, _) => Elections.AuditBackstop(year)),
        "period-eve" => new(static at => at.Instance.FirstDay?.PlusDays(-1)),
        "year-after-council-election" => new(static at => at.Instance.Election?.Poll.PlusYears(1)),
        ['y', '1', '-', .. var monthAndDay] => OfMonthAndDay(monthAndDay, 1),
        ['y', '-', .. var monthAndDay] => OfMonthAndDay(monthAndDay, 0),
        _ => OfDay(RequirementReader.Day(text)),
    };

    private static DueRule OfDay(LocalDate day) => new(_ => day);

    private static DueRule OfMonthAndDay(string monthAndDay, int later)
    {
        int month = int.Parse(monthAndDay.AsSpan(0, 2), CultureInfo.InvariantCulture);
        int day = int.Parse(monthAndDay.AsSpan(3), CultureInfo.InvariantCulture);
        return OfYear((year, _) => new LocalDate(year + later, month, day));
    }

    private static DueRule OfYear(Func<int, RequirementCase, LocalDate?> last) =>
        new(at => at.FinancialYear is { } year ? last(year, at) : null, needsYear: true);

    private static LocalPolicingBodyKind BodyOn(RequirementCase at, LocalDate day) =>
        at.Survey.Landscape.GoverningBody(at.Scope.ForceArea, day)?.Kind ?? at.Scope.Body;
}
