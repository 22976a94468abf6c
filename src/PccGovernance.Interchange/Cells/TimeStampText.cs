using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace PccGovernance.Interchange;

/// <summary>
/// Reads days with a time of day, as lists and databases export them. A time in universal time is the day that it was in Britain: the first
/// minute of a summer's day stands there as an hour before midnight of the day before.
/// </summary>
internal static partial class TimeStampText
{
    public static LocalDate? Day(string text)
    {
        if (Stamp().Match(text) is not { Success: true } match)
        {
            return null;
        }

        int Part(string name) => match.Groups[name].Success ? int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (Part("h") > 23 || Part("min") > 59 || Part("s") > 59 || Part("m") is 0 or > 12 || Part("y") is < 1 or > 9999
            || Part("d") is 0 || Part("d") > CalendarSystem.Iso.GetDaysInMonth(Part("y"), Part("m")))
        {
            return null;
        }

        LocalDateTime at = new(Part("y"), Part("m"), Part("d"), Part("h"), Part("min"), Part("s"));
        return match.Groups["utc"].Success ? at.InUtc().WithZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date : at.Date;
    }

    [GeneratedRegex(
        "^(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})[t ](?<h>\\d{1,2}):(?<min>\\d{2})(:(?<s>\\d{2})(\\.\\d+)?)?"
        + "((?<utc>z|\\+00:?00)|[+-]\\d{2}:?\\d{2})?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Stamp();
}
