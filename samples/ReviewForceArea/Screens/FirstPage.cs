using PccGovernance.Reviews;
using PccGovernance.Text;
using Spectre.Console;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>What to decide first, what falls due by when, and what to leave as it is.</summary>
internal static class FirstPage
{
    /// <summary>How many dates or groups are printed. A country has hundreds.</summary>
    private const int MostListed = 8;

    private const string Settling = "Would settle it: ";

    public static void Print(IAnsiConsole console, LandscapeReview review, ReviewHeadlines headlines)
    {
        AdviceItem[] actions = [.. review.Advice.Where(static item => !item.AsksForNothing)];
        if (actions.Length > 0)
        {
            console.MarkupLine("[bold]What to do first[/]");
            HashSet<string> said = new(StringComparer.Ordinal);
            for (int i = 0; i < actions.Length; i++)
            {
                console.MarkupLineInterpolated($"{i + 1}. {What(review, actions[i])}");

                // What would settle them is much the same for most: it is said with the first.
                foreach (string line in Behind(review, actions[i]).Where(line => !IsOfSettling(line) || said.Add(line)))
                {
                    console.MarkupLineInterpolated($"   [grey]{line}[/]");
                }
            }
        }

        List(console, review, "What lapses or falls due, and when", headlines.Lapses);
        Standing(console, review, headlines);
        if (actions.Length < review.Advice.Count)
        {
            console.MarkupLine("[bold]To leave as it is[/]");
            foreach (AdviceItem item in review.Advice.Where(static item => item.AsksForNothing))
            {
                string why = item.Why is [var first, ..] ? $" {review.Say(first)}" : string.Empty;
                console.MarkupLineInterpolated($"- {What(review, item)}[grey]{why}[/]");
            }
        }
    }

    private static void Standing(IAnsiConsole console, LandscapeReview review, ReviewHeadlines headlines)
    {
        List(console, review, "Set up for a task or a time", headlines.Temporary);
        if (headlines.WithoutLine is { } lines)
        {
            console.MarkupLine("[bold]No reporting line on record[/]");
            console.MarkupLineInterpolated($"- {review.Say(lines)}");
        }
    }

    private static void List(IAnsiConsole console, LandscapeReview review, string heading, ValueList<Statement> statements)
    {
        if (statements.IsEmpty)
        {
            return;
        }

        console.MarkupLineInterpolated($"[bold]{heading}[/]");
        foreach (Statement statement in statements.Take(MostListed))
        {
            console.MarkupLineInterpolated($"- {review.Say(statement)}");
        }

        if (statements.Count > MostListed)
        {
            console.MarkupLineInterpolated($"[grey]... and {statements.Count - MostListed} more.[/]");
        }
    }

    private static string What(LandscapeReview review, AdviceItem item)
    {
        string more = item.Further is { } further ? $" ({review.Say(further)})" : string.Empty;
        return $"{string.Join(" ", item.What.Select(what => review.Say(what)))}{more}";
    }

    private static bool IsOfSettling(string line) => line.StartsWith(Settling, StringComparison.Ordinal);

    /// <summary>What stands behind a piece of advice, a line for each thing.</summary>
    private static IEnumerable<string> Behind(LandscapeReview review, AdviceItem item)
    {
        if (item.Why is [var why, ..])
        {
            yield return $"Why: {review.Say(why)}";
        }

        if (item.Against is [var against, ..])
        {
            yield return $"Against: {review.Say(against)}";
        }

        foreach (AdviceLikewise other in item.Likewise.Where(static other => other.Why is not null || other.Against is not null))
        {
            string reason = other.Why is { } of ? $" {review.Say(of)}" : string.Empty;
            string objection = other.Against is { } doubt ? $" Against: {review.Say(doubt)}" : string.Empty;
            yield return $"For {review.Say(other.Of)}:{reason}{objection}";
        }

        if (item.Gain is { } gain)
        {
            yield return $"Hours: {review.Say(gain)}";
        }

        yield return $"Who: {review.Say(item.Agreement)}";
        string? sure = item.Certainty switch
        {
            AdviceCertainty.OnRecord => null,
            AdviceCertainty.Question => "It is a question, and no finding.",
            _ when review.Duplication is { } report && item.FindAssumed(report) is { } assumed => review.Say(assumed),
            _ => "It rests in part on what is assumed.",
        };
        if (sure is not null)
        {
            yield return $"How sure: {sure}";
        }

        yield return $"{Settling}{review.Say(item.Settles)}";
    }
}
