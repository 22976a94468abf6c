using System.Globalization;

namespace PccGovernance.Costing;

/// <summary>
/// How the productive hours of a full-time employee are built up: <c>hours a day × (working days - annual leave - public holidays -
/// privilege days - sickness - training)</c>.
/// </summary>
/// <remarks>
/// The Street Works (Recovery of Costs) Regulations (Northern Ireland) 2003, reg. 7, give the concept a legal form: productive hours leave
/// out sickness, holiday, training and other absence. Days that are <c>null</c> are not taken off, which makes an hour look cheaper than it
/// is.
/// </remarks>
public sealed record WorkingYear
{
    /// <summary>Hours in a working day, more than 0 and at most 24.</summary>
    public required Assumption HoursPerDay { get; init; }

    /// <summary>
    /// Days a year before anything below is taken off, more than 0 and at most 366: 260 weekdays, or fewer where the source has some off
    /// already.
    /// </summary>
    public required Assumption WorkingDays { get; init; }

    /// <summary>Days of annual leave; <c>null</c> when none are taken off.</summary>
    public Assumption? AnnualLeave { get; init; }

    /// <summary>Bank and public holidays; <c>null</c> when none are taken off.</summary>
    public Assumption? PublicHolidays { get; init; }

    /// <summary>Further days off that the employer gives all its staff; <c>null</c> when none are taken off.</summary>
    public Assumption? PrivilegeDays { get; init; }

    /// <summary>Days of sickness; <c>null</c> when none are taken off.</summary>
    public Assumption? Sickness { get; init; }

    /// <summary>Days of training; <c>null</c> when none are taken off.</summary>
    public Assumption? Training { get; init; }

    /// <summary>Days a year at work, after everything that is taken off.</summary>
    public decimal Days => WorkingDays.Value - Off().Sum(static off => off.Days?.Value ?? 0);

    /// <summary>Hours a year at work.</summary>
    public decimal ProductiveHours => HoursPerDay.Value * Days;

    /// <summary>The productive hours as a number of an assumption set, with the build-up and its sources in words.</summary>
    public Assumption ToAssumption() => new() { Value = ProductiveHours, Source = new() { Text = Describe() } };

    internal IEnumerable<OptionProblem> FindProblems() =>
        [
            .. OptionProblems.Missing(nameof(HoursPerDay), HoursPerDay, "give the hours of a working day"),
            .. OptionProblems.Above($"{nameof(HoursPerDay)}.Value", HoursPerDay?.Value, 24),
            .. OptionProblems.Missing(nameof(WorkingDays), WorkingDays, "give the days a year before anything is taken off"),
            .. OptionProblems.Above($"{nameof(WorkingDays)}.Value", WorkingDays?.Value, 366),
            .. Assumption.FindProblems(nameof(AnnualLeave), AnnualLeave, 0, 366),
            .. Assumption.FindProblems(nameof(PublicHolidays), PublicHolidays, 0, 366),
            .. Assumption.FindProblems(nameof(PrivilegeDays), PrivilegeDays, 0, 366),
            .. Assumption.FindProblems(nameof(Sickness), Sickness, 0, 366),
            .. Assumption.FindProblems(nameof(Training), Training, 0, 366),
            .. WorkingDays is not { } whole || Days > 0
                ? Array.Empty<OptionProblem>()
                :
                [
                    OptionProblems.Of(
                        $"{nameof(WorkingDays)}.Value",
                        $"is {whole.Value:0.####}, of which {Days:0.####} days at work are left: take less off."),
                ],
        ];

    private string Describe()
    {
        IEnumerable<string> off = Off()
            .Where(static part => part.Days is not null)
            .Select(static part => Text($" - {part.Days!.Value:0.####} {part.What}"));
        IEnumerable<string> sources = Off()
            .Select(static part => part.Days)
            .Prepend(WorkingDays)
            .Prepend(HoursPerDay)
            .OfType<Assumption>()
            .Select(static part => part.Source.Text)
            .Distinct(StringComparer.Ordinal);
        return Text(
            $"{HoursPerDay.Value:0.####} hours a day × ({WorkingDays.Value:0.####} days{string.Concat(off)}); {string.Join("; ", sources)}"
        );
    }

    private (string What, Assumption? Days)[] Off() =>
    [
        ("days of annual leave", AnnualLeave),
        ("public holidays", PublicHolidays),
        ("privilege days", PrivilegeDays),
        ("days of sickness", Sickness),
        ("days of training", Training),
    ];

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
