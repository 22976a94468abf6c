using System.Globalization;

namespace PccGovernance.Delivery;

/// <summary>The thresholds that make a colour. The defaults are public practice, not law; a body may set its own.</summary>
/// <remarks>
/// A group takes the colour of its worst member. Sources: a published project RAG scheme (a week, a month, a date moved by more than a
/// month, worst-of) and a published progress rule (20 points); the documentation page on delivery names them.
/// </remarks>
public sealed record RagPolicy
{
    /// <summary>The default policy.</summary>
    public static RagPolicy Default { get; } = new();

    /// <summary>The most days late that are still green, from 0 to 3,660. Default 7: a week.</summary>
    public int GreenDaysLate { get; init; } = 7;

    /// <summary>The most days late that are still amber, from <see cref="GreenDaysLate"/> to 3,660. Default 31: a month.</summary>
    public int AmberDaysLate { get; init; } = 31;

    /// <summary>The most days that the current date may lie after the original; beyond them it is red. From 0 to 3,660. Default 31: a month.</summary>
    public int MaxSlipDays { get; init; } = 31;

    /// <summary>The most points of progress behind plan that are still green, from 0 to 100. Default 0.</summary>
    public decimal GreenProgressLag { get; init; }

    /// <summary>The most points of progress behind plan that are still amber, from <see cref="GreenProgressLag"/> to 100. Default 20.</summary>
    public decimal AmberProgressLag { get; init; } = 20;

    /// <summary>The days in a reporting period, from 1 to 3,660: a last report older than that is stale. Default 92, the longest quarter.</summary>
    public int ReportingPeriodDays { get; init; } = 92;

    /// <summary>Checks that every threshold is in its range.</summary>
    /// <exception cref="ArgumentException">Some threshold is not; the message lists every problem.</exception>
    public void Validate() => OptionProblems.Throw(FindProblems(), "policy");

    internal IEnumerable<string> FindProblems()
    {
        (string What, decimal Value, decimal Least, decimal Most)[] ranges =
        [
            ("days late for green", GreenDaysLate, 0, 3_660),
            ("days late for amber", AmberDaysLate, GreenDaysLate, 3_660),
            ("days that a date may move", MaxSlipDays, 0, 3_660),
            ("points of progress lag for green", GreenProgressLag, 0, 100),
            ("points of progress lag for amber", AmberProgressLag, GreenProgressLag, 100),
            ("days of a reporting period", ReportingPeriodDays, 1, 3_660),
        ];
        foreach ((string what, decimal value, decimal least, decimal most) in ranges)
        {
            if (value < least || value > most)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"The RAG policy's {what} are {value:0.##}: give a number from {least:0.##} to {most:0.##}.");
            }
        }
    }
}
