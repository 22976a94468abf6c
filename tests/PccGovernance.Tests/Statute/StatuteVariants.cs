using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime.Text;
using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>
/// An example with one fact otherwise: left out, on the day before or after, one more or less, the contrary, or asked on another day. What
/// is answered otherwise then is what the fact decides.
/// </summary>
internal static partial class StatuteVariants
{
    /// <summary>A line for an example: its answer, and each variant that is answered otherwise.</summary>
    public static string Line(StatuteExample example)
    {
        StatutoryOutcome[] outcomes = example.Ask();
        string asked = Answers(outcomes);
        IEnumerable<string> told = Of(example.Facts)
            .Select(variant => (variant.Name, Answer: Ask(example with { Facts = variant.Facts })))
            .Concat(OfDays(example, outcomes))
            .Concat(Elsewhere.Select(place => (Name: $"in {place}", Answer: Ask(example with { Place = ExamplePlace.Of(place) }))))
            .Where(variant => variant.Answer != asked)
            .GroupBy(static variant => variant.Answer, static variant => variant.Name)
            .Select(static same => $"{string.Join(", ", same)}: {same.Key}");
        return string.Join(" | ", [$"{example.Line} {example.Requirement.Id}: {asked}", .. told]);
    }

    /// <summary>Places of the other kinds: unitary with a fire commissioner, a mayor's, the two of London, and one of Wales.</summary>
    private static readonly string[] Elsewhere = ["northamptonshire", "west-yorkshire", "met", "city", "dyfed-powys"];

    /// <summary>
    /// The last day on which each answer of an example could be in time, and the day after; each day of its facts, and the day before.
    /// </summary>
    private static IEnumerable<(string Name, string Answer)> OfDays(StatuteExample example, StatutoryOutcome[] outcomes) =>
    [
        .. outcomes
            .Select(static outcome => outcome.Due)
            .OfType<LocalDate>()
            .SelectMany(static due => new[] { due, due.PlusDays(1) })
            .Concat(Day().Matches(example.Facts).Select(static day => LocalDatePattern.Iso.Parse(day.Value).Value)
                .SelectMany(static day => new[] { day.PlusDays(-1), day }))
            .Distinct()
            .Order()
            .Select(day => (Name: $"on {Text(day)}", Answer: Ask(example with { Day = day }))),
    ];

    private static string Ask(StatuteExample example)
    {
        try
        {
            return Answers(example.Ask());
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // What is left is no example, or no landscape.
            return "refused";
        }
    }

    private static string Answers(StatutoryOutcome[] outcomes) => string.Join(", ", outcomes.Select(Answer));

    private static string Answer(StatutoryOutcome outcome) =>
        $"{outcome.Verdict}/{outcome.Reason}{(outcome.Missing is { } missing ? $" lacks {missing}" : "")}"
            .Replace("statute.", "", StringComparison.Ordinal)
        + (outcome.Due is { } due ? $" by {Text(due)}" : "");

    private static IEnumerable<(string Name, string Facts)> Of(string facts) =>
    [
        .. Part().Matches(facts).Select(part => ($"without {part.Value.Trim(' ', ';', ':')}", facts.Remove(part.Index, part.Length))),
        .. Day().Matches(facts).SelectMany(match => new[] { -1, 1 }.Select(more => Moved(facts, match, more))),
        .. Number().Matches(facts).SelectMany(match => new[] { -1, 1 }.Select(more => Counted(facts, match, more))),
        .. Sign().Matches(facts)
            .Select(match =>
            ($"not {match.Value}", $"{facts[..match.Index]}{(match.Value[0] == '+' ? '-' : '+')}{facts[(match.Index + 1)..]}")),
        .. Whole().Matches(facts).Select(match => ($"perhaps more at {match.Index}", facts.Remove(match.Index, 1))),
    ];

    private static (string Name, string Facts) Moved(string facts, Match day, int more)
    {
        string moved = Text(LocalDatePattern.Iso.Parse(day.Value).Value.PlusDays(more));
        return ($"{moved} at {day.Index}", facts[..day.Index] + moved + facts[(day.Index + day.Length)..]);
    }

    private static (string Name, string Facts) Counted(string facts, Match number, int more)
    {
        string counted = (long.Parse(number.Value, CultureInfo.InvariantCulture) + more).ToString(CultureInfo.InvariantCulture);
        return ($"{counted} at {number.Index}", facts[..number.Index] + counted + facts[(number.Index + number.Length)..]);
    }

    private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>A fact of a filing that has others, with what divides it from them.</summary>
    [GeneratedRegex("(?<=:) [^;&:]+;|; [^;&:]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Part();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<=[=:])\d+(?![\d-])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<= )[+-][a-z-]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Sign();

    [GeneratedRegex(@"(?<=[a-z\]])!", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Whole();
}
