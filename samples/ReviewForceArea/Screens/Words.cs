using System.Globalization;
using NodaTime;
using PccGovernance.Costing;
using PccGovernance.Rules;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>Values as a reader wants them. What is unknown is called unknown.</summary>
internal static class Words
{
    public static string Day(LocalDate date) => date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);

    public static string Number(decimal value) => value.ToString("#,0.#", CultureInfo.InvariantCulture);

    public static string Hours(decimal? hours) => hours is { } known ? $"{Number(known)} h" : "unknown";

    /// <summary>A figure with the ends of what is on record as a range, and whether it is the least that it can be.</summary>
    public static string Between(decimal? central, decimal? low, decimal? high, bool isAtLeast, string unit = "") =>
        central is not { } known ? "unknown"
        : (isAtLeast ? "at least " : string.Empty)
            + Number(known)
            + unit
            + (low is { } least && high is { } most ? $" ({Number(least)} to {Number(most)})" : string.Empty);

    public static string Pounds(Money money) => money.Amount.ToString("£#,0", CultureInfo.InvariantCulture);

    public static string Pounds(MoneyRange? range) => range switch
    {
        null => "unknown",
        { IsExact: true } exact => Pounds(exact.Central),
        { } known => $"{Pounds(known.Central)} ({Pounds(known.Low)} to {Pounds(known.High)})",
    };

    public static string Share(decimal? share) =>
        share is { } known ? (100 * known).ToString("0.#", CultureInfo.InvariantCulture) + " %" : "unknown";

    public static string Count(int count, string one, string many) =>
        $"{count.ToString("#,0", CultureInfo.InvariantCulture)} {(count == 1 ? one : many)}";

    /// <summary>'CombinedAuthorityMayor' as 'combined authority mayor'.</summary>
    public static string Spaced(string name) =>
        string.Concat(
            name.Select(
                static (c, i) => char.IsAsciiLetterUpper(c) && i > 0 ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    /// <summary>'SharedTable' as 'Shared table'.</summary>
    public static string Title(string name) => string.Concat(name[..1], Spaced(name)[1..]);

    public static string Colour(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "red",
        RuleSeverity.Warning => "yellow",
        RuleSeverity.Advice => "blue",
        _ => "grey",
    };

    public static string Standing(AnnouncedChange change)
    {
        string date = change.Effective is { } effective ? $" for {Date(effective)}" : string.Empty;
        return change.Status switch
        {
            AnnouncementStatus.Enacted => $"enacted{date}, whether in force not established",
            AnnouncementStatus.MindedTo => $"the government is minded to{date}, not law",
            _ => $"announced{date}, not law",
        };
    }

    public static string Date(PartialDate date) => date switch
    {
        { IsDay: true } => Day(date.Earliest),
        { Precision: DatePrecision.Month } => date.Earliest.ToString("MMMM uuuu", CultureInfo.InvariantCulture),
        { Precision: DatePrecision.Year } => date.ToString(),
        // '2028-spring' as 'spring 2028', '2028-q2' as 'Q2 2028'.
        _ => $"{date.ToString()[5..].Replace('q', 'Q')} {date.ToString()[..4]}",
    };

    public static string Standing(CostStanding standing) => standing switch
    {
        CostStanding.Recorded => "recorded",
        CostStanding.PartlyAssumed => "partly assumed",
        CostStanding.Assumed => "assumed",
        CostStanding.Incomplete => "at least",
        _ => "unknown",
    };
}
