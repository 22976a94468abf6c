using PccGovernance.Alignment;
using PccGovernance.Costing;
using PccGovernance.Demand;
using PccGovernance.Duplication;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Text;
using Spectre.Console;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>The detail under the first screen. Long lists are cut, and say so: the JSON has all of them.</summary>
internal static class ReviewDetail
{
    private const int Top = 10;

    public static void Print(IAnsiConsole console, Landscape landscape, LandscapeReview review)
    {
        if (review.Costing is { } costing)
        {
            Costs(console, landscape, costing);
        }

        Demand(console, landscape, review.Demand!);

        Duplicates(console, landscape, review);
        Clusters(console, landscape, review);
        Alignment(console, landscape, review);
        Rules(console, review);
        Findings(console, landscape, review);
    }

    private static void Costs(IAnsiConsole console, Landscape landscape, CostingReport costing)
    {
        Table boards = Titled(
            "The boards that cost most a year",
            "Board",
            "Seats",
            "Meetings",
            "Hours",
            "Cost",
            "Known how",
            "Last confirmed");
        foreach (PartnershipCost board in costing.Costliest(Top))
        {
            boards.AddRow(
                Markup.Escape(landscape.Partnership(board.Partnership)!.Name),
                $"{board.Seats}",
                Words.Between(board.MeetingsPerYear, board.MeetingsPerYearLow, board.MeetingsPerYearHigh, board.IsAtLeast),
                Words.Between(board.Hours, board.Total.HoursLow, board.Total.HoursHigh, board.IsAtLeast, " h"),
                Words.Pounds(board.Cost),
                Words.Standing(board.Standing),
                landscape.Partnership(board.Partnership)!.Provenance.ConfirmedOn is { } confirmed
                    ? Words.Date(confirmed)
                    : "never, on record");
        }

        console.Write(boards);
        Table sectors = Titled("Who pays, by sector", "Sector", "Organisations", "Hours", "Cost");
        foreach (SectorCost sector in costing.BySector)
        {
            sectors.AddRow(
                sector.Sector is { } known ? Words.Spaced(known.ToString()) : "payer not known",
                $"{sector.Organisations}",
                Words.Between(sector.Total.Hours, sector.Total.HoursLow, sector.Total.HoursHigh, sector.Total.LinesAtLeast > 0, " h"),
                Words.Pounds(sector.Total.Cost));
        }

        console.Write(sectors);
        console.MarkupLineInterpolated($"[grey]{Phrasebook.English.Say(costing.Caveat, EntityNames.None)}[/]");
        FundingScreen.Show(console, landscape, costing.Funding);
    }

    private static void Demand(IAnsiConsole console, Landscape landscape, DemandReport demand)
    {
        Table asked = Titled("Who is asked for most", "Organisation", "Boards", "Seats", "Meetings", "Hours", "Of one working year");
        foreach (
            OrganisationDemand row in demand
                .Organisations.OrderByDescending(static row => row.Load.Hours ?? -1)
                .ThenBy(static row => row.Organisation)
                .Take(Top))
        {
            asked.AddRow(
                Markup.Escape(landscape.Organisation(row.Organisation)!.Name),
                $"{row.Load.Partnerships}",
                $"{row.Load.Seats}",
                Words.Between(row.Load.MeetingsPerYear, row.Load.MeetingsLow, row.Load.MeetingsHigh, row.Load.PartnershipsAtLeast > 0)
                    + (
                        row.Load.PartnershipsWithUnknownMeetings > 0
                            ? $" and {Words.Count(row.Load.PartnershipsWithUnknownMeetings, "board", "boards")} unknown"
                            : string.Empty),
                Words.Between(row.Load.Hours, row.Load.HoursLow, row.Load.HoursHigh, row.Load.SeatsAtLeast > 0, " h"),
                Words.Share(row.Load.ShareOfProductiveHours));
        }

        console.Write(asked);
    }

    private static void Duplicates(IAnsiConsole console, Landscape landscape, LandscapeReview review)
    {
        DuplicationReport report = review.Duplication!;
        foreach (ParallelGroup group in report.ParallelGroups.Take(Top))
        {
            console.MarkupLineInterpolated(
                $"[bold]Parallel:[/] {string.Join(", ", group.Members.Select(id => landscape.Partnership(id)!.Name))}");
            console.MarkupLineInterpolated(
                $"  on every one: {string.Join(", ", group.CoreOrganisations.Select(id => landscape.Organisation(id)!.Name))}");
            console.MarkupLineInterpolated($"  [green]{review.Say(group.Remedy.Statement)}[/]");
        }

        More(console, report.ParallelGroups.Count, "parallel groups");
        foreach (
            IGrouping<DuplicationPattern, DuplicationPair> pattern in report
                .Pairs.Where(static p => p.Pattern != DuplicationPattern.Parallel)
                .GroupBy(static p => p.Pattern))
        {
            foreach (DuplicationPair pair in pattern.Take(Top))
            {
                string first = landscape.Partnership(pair.First)!.Name;
                string second = landscape.Partnership(pair.Second)!.Name;
                console.MarkupLineInterpolated($"[bold]{Words.Title(pattern.Key.ToString())}:[/] {first} and {second}");
                foreach (DuplicationEvidence evidence in pair.EvidenceFor)
                {
                    console.MarkupLineInterpolated($"  for: {review.Say(evidence.Statement)}");
                }

                foreach (DuplicationEvidence evidence in pair.EvidenceAgainst)
                {
                    console.MarkupLineInterpolated($"  against: {review.Say(evidence.Statement)}");
                }

                console.MarkupLineInterpolated($"  [green]{review.Say(pair.Remedy.Statement)}[/]");
            }

            More(console, pattern.Count(), $"{Words.Spaced(pattern.Key.ToString())} pairs");
        }
    }

    private static void Clusters(IAnsiConsole console, Landscape landscape, LandscapeReview review)
    {
        DuplicationReport report = review.Duplication!;
        foreach (DuplicationCluster cluster in report.Clusters.Take(Top))
        {
            string boards = string.Join(", ", cluster.Members.Select(id => landscape.Partnership(id)!.Name));
            console.MarkupLineInterpolated(
                $"[bold]{Words.Title(cluster.Pattern.ToString())}, {cluster.Members.Count} boards:[/] {boards}");
            console.MarkupLineInterpolated(
                $"  one board would have {cluster.Merged.Size} organisations in the place of {cluster.Merged.PlacesToday} places"
            );
            console.MarkupLineInterpolated($"  [green]{review.Say(cluster.Remedy.Statement)}[/]");
        }

        More(console, report.Clusters.Count, "clusters");
        foreach (
            Finding saving in review
                .Findings.Where(static finding => finding is { RuleId: "CST004", Outcome: FindingOutcome.Violated })
                .Take(Top))
        {
            console.MarkupLineInterpolated($"  {review.Say(saving.Statement)}");
        }

        foreach (StrategyPair pair in report.Strategies.Pairs.Take(Top))
        {
            string first = landscape.Strategies.First(s => s.Id == pair.First).Name;
            string second = landscape.Strategies.First(s => s.Id == pair.Second).Name;
            console.MarkupLineInterpolated($"[bold]Strategies:[/] {first} and {second}");
            console.MarkupLineInterpolated($"  [green]{review.Say(pair.Remedy.Statement)}[/]");
        }

        More(console, report.Strategies.Pairs.Count, "pairs of strategies");
    }

    private static void Alignment(IAnsiConsole console, Landscape landscape, LandscapeReview review)
    {
        AlignmentReport report = review.Alignment!;
        foreach (PlanAlignment plan in report.Plans)
        {
            Table table = Titled($"Plan priorities: {plan.PlanName}", "Plan priority", "Served by");
            foreach (IGrouping<Id<PlanPriority>, AlignmentLink> served in plan.Links.GroupBy(static link => link.PlanPriority))
            {
                table.AddRow(
                    Markup.Escape(landscape.PlanPriority(served.Key)!.Text),
                    Markup.Escape(string.Join("\n", served.Select(link => review.Say(link.Reason)))));
            }

            foreach (AlignmentGap gap in plan.Gaps)
            {
                table.AddRow(Markup.Escape(gap.Text), $"[yellow]none[/]. {Markup.Escape(review.Say(gap.Reason))}");
            }

            foreach (UndeterminedPlanPriority unknown in plan.UndeterminedPlanPriorities)
            {
                table.AddRow(
                    Markup.Escape(landscape.PlanPriority(unknown.PlanPriority)!.Text),
                    $"cannot be told. {Markup.Escape(review.Say(unknown.Reason))}");
            }

            console.Write(table);
        }

        console.MarkupLineInterpolated($"[grey]{review.Say(report.Summary)}[/]");
    }

    private static void Rules(IAnsiConsole console, LandscapeReview review)
    {
        Table table = Titled("Rules", "Rule", "Severity", "Asks", "Looked at", "Violated", "Undetermined");
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
            string rules = Words.Count(silent.Length, "rule", "rules");
            console.MarkupLineInterpolated(
                $"[grey]{rules} of law looked at nothing: nothing is on record of what they ask (LAW000).[/]");
        }
    }

    private static void Findings(IAnsiConsole console, Landscape landscape, LandscapeReview review)
    {
        PlanOrder order = new(landscape);
        foreach (IGrouping<string, Finding> rule in review.Findings
            .Where(static f => f is { Outcome: FindingOutcome.Violated, Severity: >= RuleSeverity.Advice })
            .GroupBy(static f => f.RuleId, StringComparer.Ordinal))
        {
            Finding[] findings = [.. rule.OrderBy(finding => order.PlaceOf(finding.Subjects))];
            foreach (Finding finding in findings.Take(Top))
            {
                string colour = Words.Colour(finding.Severity);
                string remedy = finding.Remedy is { } what ? review.Say(what) : string.Empty;
                console.MarkupLineInterpolated(
                    $"[{colour}]{finding.Severity}[/] {finding.RuleId} {review.Say(finding.Statement)} [grey]{remedy}[/]");
            }

            More(console, findings.Length, $"findings of {rule.Key}");
        }
    }

    internal static Table Titled(string title, params string[] columns)
    {
        Table table = new Table { Title = new TableTitle(Markup.Escape(title)), Border = TableBorder.Simple };
        foreach (string column in columns)
        {
            table.AddColumn(column);
        }

        return table;
    }

    private static void More(IAnsiConsole console, int count, string what)
    {
        if (count > Top)
        {
            console.MarkupLineInterpolated($"[grey]... and {count - Top} more {what}: --json writes all of them.[/]");
        }
    }
}
