using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <content>Grounds that are counted.</content>
internal sealed partial class FootprintText
{
    /// <summary>A count of councils or forces that is the whole: <c>10 councils</c>, <c>E Mids (5 forces)</c>.</summary>
    private CellReading<Footprint>? Counted(string tidy)
    {
        if (CouncilCount().Match(CellWords.Plain(tidy)) is { Success: true } councils
            && int.Parse(councils.Groups["n"].Value) is var number
            && (number == areas.LocalAuthorities.Length || number == areas.Lowest.Length)
            && areas.Lowest.All(static authority => !authority.IsCounty))
        {
            return CellReading<Footprint>.Guess(Footprint.Of(areas.Home.Code), 0.8m, ImportEntryKind.Ambiguous,
                Statement.Of("import.area.all-councils", ("text", tidy)), TheForceArea);
        }

        if (ForceCount().Match(tidy) is { Success: true } forces
            && Scan(Key(forces.Groups["region"].Value), tidy) is { HasValue: true } region)
        {
            AreaCode[] codes = [.. geography.ForceAreas.Where(force => region.Value!.Areas.Contains(force.Region ?? default))
                .Select(static force => force.Code)];
            if (codes.Length == int.Parse(forces.Groups["n"].Value))
            {
                return CellReading<Footprint>.Of(Footprint.Of(codes));
            }
        }

        return null;
    }

    /// <summary>What begins as the name of the force area does, and says that all of it is meant: <c>Humber (all)</c>.</summary>
    private CellReading<Footprint>? AllOfTheForce(string tidy) =>
        AllOf().Match(tidy) is { Success: true, Groups: var said }
        && TextKey.Of(said["name"].Value) is { Length: >= LeastOfAName } name
        && areas.Find(name).Count == 0
        && TextKey.Of(areas.Home.Name).StartsWith(name, StringComparison.Ordinal)
            ? CellReading<Footprint>.Guess(
                Footprint.Of(areas.Home.Code), 0.75m, ImportEntryKind.Guessed,
                Statement.Of("import.area.taken", ("text", tidy), ("area", areas.Home.Name), ("region", 0)),
                TheForceArea)
            : null;

    /// <summary>What lies beside a place, or in a part of it, is not the place: <c>West of Berkshire</c> is not West Berkshire.</summary>
    private static CellReading<Footprint>? Beside(string tidy, string text) => SideOf().IsMatch(tidy) ? NoArea(text) : null;

    private const int LeastOfAName = 4;

    [GeneratedRegex("^(?<name>\\p{L}[^()]+?) *(\\((all|whole|full|every)\\b[^()]*\\)|[-–,] *(all|whole))$"
        + "|^(all|whole) (of )?(?<name>\\p{L}[^()]+)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex AllOf();

    [GeneratedRegex("^(the )?(north|south|east|west)([ -]?(east|west))? of \\p{L}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex SideOf();

    [GeneratedRegex("^all (?<n>\\d+)$|^(all |y |pob un o'r |the )?(?<n>\\d+) (councils|local authorities|authorities|las?|districts?"
        + "|d&bs?|boroughs?|unitaries|all|counties|county areas|cyngor|sir|siroedd|awdurdod"
            + "( lleol)?|awdurdodau( lleol)?)( areas?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex CouncilCount();

    [GeneratedRegex("^(?<region>.+?)\\s*\\(?(?<n>\\d+) forces\\)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex ForceCount();

    /// <summary>A text with two letters that are the initials of one area written out; <c>null</c> where there are none.</summary>
    private string? Lettered(string tidy)
    {
        string written = TwoLetters().Replace(tidy, match =>
            areas.Lowest.Where(authority => TextKey.Initials(authority.Name) == TextKey.Of(match.Value)).ToArray() is [var one]
                ? one.Name
                : match.Value);
        if (written == tidy && Letters().IsMatch(tidy))
        {
            // 'H & W' is two places of which it has the first letters, where no other begins with them.
            written = OneLetter().Replace(tidy, match =>
                areas.Lowest.Where(authority => authority.Name.StartsWith(match.Value, StringComparison.Ordinal)).ToArray() is [var one]
                    ? one.Name
                    : match.Value);
        }

        return written == tidy ? null : written;
    }

    [GeneratedRegex("^[A-Z](( ?[&,/+] ?| and )[A-Z])+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Letters();

    [GeneratedRegex("\\b[A-Z]\\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex OneLetter();

    [GeneratedRegex("\\b[A-Z]{2}\\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex TwoLetters();
}
