using PccGovernance.Reviews;
using PccGovernance.Text;
using Spectre.Console;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>What to do by when, what to decide, and what to leave as it is.</summary>
internal static class FirstPage
{
    /// <summary>How many dates are printed. A country has hundreds.</summary>
    private const int MostLapses = 8;

    public static void Print(IAnsiConsole console, LandscapeReview review, ReviewHeadlines headlines)
    {
        if (!headlines.Lapses.IsEmpty)
        {
            console.MarkupLine("[bold]What lapses or falls due, and when[/]");
            foreach (Statement lapse in headlines.Lapses.Take(MostLapses))
            {
                console.MarkupLineInterpolated($"- {review.Say(lapse)}");
            }

            if (headlines.Lapses.Count > MostLapses)
            {
                console.MarkupLineInterpolated($"[grey]... and {headlines.Lapses.Count - MostLapses} more.[/]");
            }
        }

        AdviceItem[] actions = [.. review.Advice.Where(static item => !item.AsksForNothing)];
        if (actions.Length > 0)
        {
            console.MarkupLine("[bold]What to do first[/]");
            for (int i = 0; i < actions.Length; i++)
            {
                console.MarkupLineInterpolated($"{i + 1}. {What(review, actions[i])}");
                foreach (string line in Behind(review, actions[i]))
                {
                    console.MarkupLineInterpolated($"   [grey]{line}[/]");
                }
            }
        }

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

    private static string What(LandscapeReview review, AdviceItem item)
    {
        string more = item.Further is { } further ? $" ({review.Say(further)})" : string.Empty;
        return $"{string.Join(" ", item.What.Select(what => review.Say(what)))}{more}";
    }

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

        if (item.Gain is { } gain)
        {
            yield return $"Hours: {review.Say(gain)}";
        }

        yield return $"Who: {review.Say(item.Agreement)}";
        string sure = item.Certainty switch
        {
            AdviceCertainty.OnRecord => string.Empty,
            AdviceCertainty.Question => " A question.",
            _ when review.Duplication is { } report && item.FindAssumed(report) is { } assumed => $" {review.Say(assumed)}",
            _ => " Partly assumed.",
        };
        yield return $"Would settle it: {review.Say(item.Settles)}{sure}";
    }
}
