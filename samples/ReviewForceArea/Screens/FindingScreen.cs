using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Statute;
using Spectre.Console;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>The rules that were applied, what is to be put right, and what is to be recorded.</summary>
internal static class FindingScreen
{
    private const int Top = 10;

    public static void Print(IAnsiConsole console, Landscape landscape, LandscapeReview review)
    {
        Rules(console, review);
        Findings(console, landscape, review);
    }

    private static void Rules(IAnsiConsole console, LandscapeReview review)
    {
        Table table = ReviewDetail.Titled("Rules", "Rule", "Severity", "Asks", "Looked at", "Violated", "Undetermined");
        RuleRun[] silent = [.. review.Rules.Where(static run => run.Examined == 0 && run.Rule.Family is "LAW")];
        foreach (RuleRun run in review.Rules.Except(silent))
        {
            table.AddRow(
                run.Rule.Id,
                $"[{Words.Colour(run.Severity)}]{run.Severity}[/]",
                Markup.Escape(review.Say(run.Rule.Title)),
                run.Examined == 0 ? "nothing" : $"{run.Examined}",
                $"{run.Violated}",
                $"{run.Undetermined}");
        }

        console.Write(table);

        // There is a rule for each of 203 requirements: those of which nothing is on record would drown the rest.
        if (silent.Length > 0)
        {
            int answers = silent.Sum(run => review.Statute?.Outcomes.Count(outcome => outcome.Rule == run.Rule.Id && Counts(outcome)) ?? 0);
            string said = $"{Words.Count(silent.Length, "rule", "rules")} of law not shown: of what they ask nothing is on record. Their "
                + $"{Words.Count(answers, "answer", "answers")} are among those that cannot be told or are not due yet.";
            console.MarkupLineInterpolated($"[grey]{said}[/]");
        }
    }

    private static bool Counts(StatutoryOutcome outcome) =>
        outcome.Verdict is not (StatutoryVerdict.DoesNotApply or StatutoryVerdict.NotInForce);

    /// <summary>What is to be put right, gravest first; then what is to be recorded, one line for each rule.</summary>
    private static void Findings(IAnsiConsole console, Landscape landscape, LandscapeReview review)
    {
        PlanOrder order = new(landscape);
        IGrouping<string, Finding>[] rules =
        [
            .. review.Findings
                .Where(static f => f is { Outcome: FindingOutcome.Violated, Severity: >= RuleSeverity.Advice })
                .GroupBy(static f => f.RuleId, StringComparer.Ordinal),
        ];
        foreach (IGrouping<string, Finding> rule in rules.Where(static rule => !ReviewScreen.IsOfData(rule.First())))
        {
            Finding[] findings = [.. rule.OrderBy(finding => order.PlaceOf(finding.Subjects))];
            if (Unserved(console, landscape, review, findings))
            {
                continue;
            }

            foreach (Finding finding in findings.Take(Top))
            {
                Line(console, review, finding, $"{finding.Severity}");
            }

            ReviewDetail.More(console, findings.Length, $"findings of {rule.Key}");
        }

        foreach (IGrouping<string, Finding> rule in review.Findings
            .Where(static finding => finding.Outcome == FindingOutcome.Violated && ReviewScreen.IsOfData(finding))
            .GroupBy(static finding => finding.RuleId, StringComparer.Ordinal))
        {
            Gap(console, review, [.. rule]);
        }
    }

    /// <summary>What is alike is said once, with the names of all that it holds of.</summary>
    private static void Gap(IAnsiConsole console, LandscapeReview review, Finding[] findings)
    {
        if (findings.Length == 1 || findings.Any(static finding => finding.Subjects.Count > 1))
        {
            foreach (Finding finding in findings.Take(Top))
            {
                Line(console, review, finding, "Gap");
            }

            ReviewDetail.More(console, findings.Length, $"findings of {findings[0].RuleId}");
            return;
        }

        string names = string.Join("; ", findings.Select(finding => review.Names.Find(finding.Subjects[0]) ?? finding.Subjects[0].Id));
        RuleRun? run = review.Rules.FirstOrDefault(run => run.Rule.Id == findings[0].RuleId);
        string asked = run is null ? findings[0].RuleId : review.Say(run.Rule.Title);
        string of = run is null ? string.Empty : $" of {run.Examined}";
        string remedy = findings[0].Remedy is { } what ? $" {review.Say(what)}" : string.Empty;
        console.MarkupLineInterpolated(
            $"[yellow]Gap[/] {findings[0].RuleId} {asked}: not so of {findings.Length}{of}: {names}.[grey]{remedy}[/]");
    }

    /// <summary>Priorities to which no link was found, a line for each strategy; false where the findings are of something else.</summary>
    private static bool Unserved(IAnsiConsole console, Landscape landscape, LandscapeReview review, Finding[] findings)
    {
        Id<StrategyPriority>[] priorities =
        [
            .. findings.Where(static finding => finding.Statement.Code is "alignment.orphan")
                .Select(static finding => new Id<StrategyPriority>(finding.Subjects[0].Id)),
        ];
        if (priorities.Length < findings.Length)
        {
            return false;
        }

        string said = $"No link to the plan was found for {Words.Count(priorities.Length, "strategy priority", "strategy priorities")}.";
        string remedy = findings[0].Remedy is { } what ? review.Say(what) : string.Empty;
        string colour = Words.Colour(findings[0].Severity);
        console.MarkupLineInterpolated(
            $"[{colour}]{findings[0].Severity}[/] {findings[0].RuleId} {said} [grey]{remedy}[/]");
        foreach (Strategy strategy in landscape.Strategies)
        {
            string[] own =
            [
                .. strategy.Priorities.Where(priority => priorities.Contains(priority.Id)).Select(static priority => $"'{priority.Text}'"),
            ];
            if (own.Length > 0)
            {
                console.MarkupLineInterpolated($"  {strategy.Name}: {string.Join("; ", own)}");
            }
        }

        return true;
    }

    private static void Line(IAnsiConsole console, LandscapeReview review, Finding finding, string severity)
    {
        string colour = Words.Colour(finding.Severity);
        string remedy = finding.Remedy is { } what ? review.Say(what) : string.Empty;
        console.MarkupLineInterpolated($"[{colour}]{severity}[/] {finding.RuleId} {review.Say(finding.Statement)} [grey]{remedy}[/]");
    }
}
