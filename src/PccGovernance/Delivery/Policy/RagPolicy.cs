namespace PccGovernance.Delivery;

/// <summary>
/// The thresholds that make a colour, and how colours are rolled up and shown. The defaults are public practice, not law; a body may set
/// its own.
/// </summary>
/// <remarks>
/// Sources: a published project RAG scheme (a week, a month, a date moved by more than a month, 10 and 20% off plan, worst-of), a published
/// progress rule (20 points), a portfolio rule (90 and 80% green) and the usual bounds of earned schedule (0.95 and 0.90); the
/// documentation page on delivery names them.
/// </remarks>
public sealed record RagPolicy
{
    /// <summary>The default policy.</summary>
    public static RagPolicy Default { get; } = new();

    /// <summary>The most days late that are still green, from 0 to 3,660. Default 7: a week.</summary>
    public int GreenDaysLate { get; init; } = 7;

    /// <summary>The most days late that are still amber, from <see cref="GreenDaysLate"/> to 3,660. Default 31: a month.</summary>
    public int AmberDaysLate { get; init; } = 31;

    /// <summary>
    /// The most days that the current date may lie after the original; beyond them it is red, even if the new date is met. From 0 to 3,660.
    /// Default 31: a month.
    /// </summary>
    public int MaximumSlipDays { get; init; } = 31;

    /// <summary>The most points of progress behind plan that are still green, from 0 to 100. Default 0.</summary>
    public decimal GreenProgressLag { get; init; }

    /// <summary>
    /// The most points of progress behind plan that are still amber, from <see cref="GreenProgressLag"/> to 100. Default 20.
    /// </summary>
    public decimal AmberProgressLag { get; init; } = 20;

    /// <summary>
    /// The most points of the way from baseline to target that a measure may be behind and still be green, from 0 to 100. Default 10.
    /// </summary>
    public decimal GreenMeasureLag { get; init; } = 10;

    /// <summary>The most points of that way that are still amber, from <see cref="GreenMeasureLag"/> to 100. Default 20.</summary>
    public decimal AmberMeasureLag { get; init; } = 20;

    /// <summary>Whether earned schedule is an indicator. Default no: it judges the same progress as the lag does, more strictly.</summary>
    public bool UsesEarnedSchedule { get; init; }

    /// <summary>The least schedule performance index that is green, from <see cref="AmberSchedule"/> to 2. Default 0.95.</summary>
    public decimal GreenSchedule { get; init; } = 0.95m;

    /// <summary>The least schedule performance index that is amber, from 0 to 2. Default 0.90.</summary>
    public decimal AmberSchedule { get; init; } = 0.90m;

    /// <summary>
    /// The days in a reporting period, from 1 to 3,660: a last report older than that is stale. Default 92, the longest quarter.
    /// </summary>
    public int ReportingPeriodDays { get; init; } = 92;

    /// <summary>
    /// Whether an open milestone can be no better than those that it waits for; one that is unknown stays so for its own reason. Default
    /// no.
    /// </summary>
    public bool CapsByDependencies { get; init; }

    /// <summary>How colours are rolled up. Default the worst decides.</summary>
    public RollUpMethod RollUp { get; init; }

    /// <summary>Whether nothing can be better than the worst critical milestone under it, however it is rolled up. Default yes.</summary>
    public bool CriticalOverrides { get; init; } = true;

    /// <summary>The greatest mean of what is due that is green when <see cref="RollUp"/> is weighted, from 0 to 2. Default 0.5.</summary>
    public decimal GreenMean { get; init; } = 0.5m;

    /// <summary>
    /// The greatest mean that is amber when <see cref="RollUp"/> is weighted, from <see cref="GreenMean"/> to 2. Default 1.5.
    /// </summary>
    public decimal AmberMean { get; init; } = 1.5m;

    /// <summary>
    /// The share of green that has to be exceeded for green when <see cref="RollUp"/> is by share, from <see cref="AmberShare"/> to 1.
    /// Default 0.9.
    /// </summary>
    public decimal GreenShare { get; init; } = 0.9m;

    /// <summary>The least share of green that is amber when <see cref="RollUp"/> is by share, from 0 to 1. Default 0.8.</summary>
    public decimal AmberShare { get; init; } = 0.8m;

    /// <summary>The scale on which colours are shown. Default three points.</summary>
    public RagScale Scale { get; init; }

    /// <summary>What is blue where the scale has blue: complete, the default, or not due. Bodies differ.</summary>
    public DeliveryStanding BlueIs { get; init; } = DeliveryStanding.Complete;

    /// <summary>The colour that a reported confidence of amber-green stands for. Default amber. No official mapping is known.</summary>
    public RagStatus AmberGreenIs { get; init; } = RagStatus.Amber;

    /// <summary>The colour that a reported confidence of amber-red stands for. Default amber. No official mapping is known.</summary>
    public RagStatus AmberRedIs { get; init; } = RagStatus.Amber;

    /// <summary>Checks that every threshold is in its range.</summary>
    /// <exception cref="ArgumentException">Some threshold is not; the message lists every problem.</exception>
    public void Validate() => OptionProblems.Throw(FindProblems(), "policy");

    /// <summary>The colour that a confidence stands for under this policy.</summary>
    /// <param name="confidence">The confidence.</param>
    internal RagStatus ColourOf(DeliveryConfidence confidence) => confidence switch
    {
        DeliveryConfidence.Green => RagStatus.Green,
        DeliveryConfidence.AmberGreen => AmberGreenIs,
        DeliveryConfidence.Amber => RagStatus.Amber,
        DeliveryConfidence.AmberRed => AmberRedIs,
        _ => RagStatus.Red,
    };

    /// <summary>What to show on the scale of this policy.</summary>
    /// <param name="standing">The standing.</param>
    /// <param name="colour">The colour; <c>null</c> when there is none.</param>
    /// <param name="confidence">The confidence last reported: where it stands for the colour, it is shown in full on the five-point
    /// scale.</param>
    internal RagLabel LabelOf(DeliveryStanding standing, RagStatus? colour, DeliveryConfidence? confidence = null)
    {
        if (Scale == RagScale.Brag && standing == BlueIs)
        {
            return RagLabel.Blue;
        }

        return (standing, colour) switch
        {
            (DeliveryStanding.Rated, { } rated)
                when Scale == RagScale.DeliveryConfidence && confidence is { } given && ColourOf(given) == rated => given switch
                {
                    DeliveryConfidence.Green => RagLabel.Green,
                    DeliveryConfidence.AmberGreen => RagLabel.AmberGreen,
                    DeliveryConfidence.Amber => RagLabel.Amber,
                    DeliveryConfidence.AmberRed => RagLabel.AmberRed,
                    _ => RagLabel.Red,
                },
            (DeliveryStanding.Rated, RagStatus.Green) => RagLabel.Green,
            (DeliveryStanding.Rated, RagStatus.Amber) => RagLabel.Amber,
            (DeliveryStanding.Rated, RagStatus.Red) => RagLabel.Red,
            (DeliveryStanding.Unknown, _) => RagLabel.Grey,
            _ => RagLabel.None,
        };
    }

    /// <summary>The colour that a report gives, by itself or as confidence; <c>null</c> when it gives none.</summary>
    internal RagStatus? ColourOf(MilestoneReport report) => report.Rag ?? (report.Confidence is { } given ? ColourOf(given) : null);

    internal RagStatus BandOfDays(int days) =>
        days <= GreenDaysLate ? RagStatus.Green
        : days <= AmberDaysLate ? RagStatus.Amber
        : RagStatus.Red;

    internal RagStatus BandOfLag(decimal lag) => Band(lag, GreenProgressLag, AmberProgressLag);

    internal RagStatus BandOfMeasure(decimal lag) => Band(lag, GreenMeasureLag, AmberMeasureLag);

    internal RagStatus BandOfMean(decimal mean) => Band(mean, GreenMean, AmberMean);

    internal RagStatus BandOfSchedule(decimal index) =>
        index >= GreenSchedule ? RagStatus.Green
        : index >= AmberSchedule ? RagStatus.Amber
        : RagStatus.Red;

    internal RagStatus BandOfShare(decimal share) =>
        share > GreenShare ? RagStatus.Green
        : share >= AmberShare ? RagStatus.Amber
        : RagStatus.Red;

    internal IEnumerable<OptionProblem> FindProblems() =>
    [
        .. OptionProblems.Range(nameof(GreenDaysLate), GreenDaysLate, 0, 3_660),
        .. From(nameof(AmberDaysLate), AmberDaysLate, GreenDaysLate, 3_660),
        .. OptionProblems.Range(nameof(MaximumSlipDays), MaximumSlipDays, 0, 3_660),
        .. OptionProblems.Range(nameof(GreenProgressLag), GreenProgressLag, 0, 100),
        .. From(nameof(AmberProgressLag), AmberProgressLag, GreenProgressLag, 100),
        .. OptionProblems.Range(nameof(GreenMeasureLag), GreenMeasureLag, 0, 100),
        .. From(nameof(AmberMeasureLag), AmberMeasureLag, GreenMeasureLag, 100),
        .. From(nameof(GreenSchedule), GreenSchedule, AmberSchedule, 2),
        .. OptionProblems.Range(nameof(AmberSchedule), AmberSchedule, 0, 2),
        .. OptionProblems.Range(nameof(ReportingPeriodDays), ReportingPeriodDays, 1, 3_660),
        .. OptionProblems.Choice(nameof(RollUp), RollUp),
        .. OptionProblems.Range(nameof(GreenMean), GreenMean, 0, 2),
        .. From(nameof(AmberMean), AmberMean, GreenMean, 2),
        .. From(nameof(GreenShare), GreenShare, AmberShare, 1),
        .. OptionProblems.Share(nameof(AmberShare), AmberShare),
        .. OptionProblems.Choice(nameof(Scale), Scale),
        .. OptionProblems.Choice(nameof(BlueIs), BlueIs, DeliveryStanding.Complete, DeliveryStanding.NotDue),
        .. OptionProblems.Choice(nameof(AmberGreenIs), AmberGreenIs, RagStatus.Green, RagStatus.Amber),
        .. OptionProblems.Choice(nameof(AmberRedIs), AmberRedIs, RagStatus.Amber, RagStatus.Red),
    ];

    // The least is another threshold: where that is out of its own range, it is told of that one.
    private static IEnumerable<OptionProblem> From(string option, decimal value, decimal least, decimal most) =>
        OptionProblems.Range(option, value, Math.Clamp(least, 0, most), most);

    private static RagStatus Band(decimal value, decimal green, decimal amber) =>
        value <= green ? RagStatus.Green : value <= amber ? RagStatus.Amber : RagStatus.Red;
}
