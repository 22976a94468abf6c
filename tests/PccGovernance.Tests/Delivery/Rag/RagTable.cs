using PccGovernance.Delivery;
using static PccGovernance.Tests.Delivery.DeliveryLandscapes;

namespace PccGovernance.Tests.Delivery;

/// <summary>
/// Both sides of every bound of the policy, from the sources that docs/delivery.md names; the savings are those of the APCC's Business Plan
/// 2020-22, section 1.2.
/// </summary>
internal static partial class RagTable
{
    private static readonly LocalDate Soon = Day.PlusDays(10);

    public static IReadOnlyDictionary<string, RagCase> Cases { get; } =
        new Dictionary<string, RagCase>([.. Days, .. Progress, .. Reports, .. Calendar], StringComparer.Ordinal);

    private static KeyValuePair<string, RagCase> Case(
        string name,
        Milestone milestone,
        string expected,
        string reason,
        LocalDate? day = null,
        RagPolicy? policy = null) =>
        KeyValuePair.Create(name, new RagCase(milestone, day ?? Day, policy ?? RagPolicy.Default, expected, reason));

    /// <summary>£36m of cashable savings by March 2021, in a straight line from the beginning of the plan.</summary>
    private static Milestone Savings(decimal read, LocalDate on)
    {
        Measure savings = new()
        {
            Id = new("savings"),
            Text = "Cashable savings",
            Unit = "£ million",
            Direction = MeasureDirection.HigherIsBetter,
            Baseline = 0,
            BaselineOn = new(2020, 4, 1),
            Target = 36,
            TargetOn = new(2021, 3, 31),
            Readings = [new() { On = on, Value = read }],
        };
        return Measured(savings) with { OriginalDue = new(2021, 3, 31) };
    }

    private static Milestone Measured(Measure measure) => Open(Soon) with { Reports = [], Measures = [measure] };
}
