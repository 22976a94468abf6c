using PccGovernance.Alignment;
using PccGovernance.Demand;
using PccGovernance.Duplication;
using PccGovernance.Reviews;
using PccGovernance.Rules;
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
            CostScreen.Print(console, landscape, review, costing);
        }

        Demand(console, landscape, review.Demand!);

        Duplicates(console, landscape, review);
        Clusters(console, landscape, review);
        Alignment(console, landscape, review);
        FindingScreen.Print(console, landscape, review);
    }

    private static void Demand(IAnsiConsole console, Landscape landscape, DemandReport demand)
    {
        Table asked = Titled("Who is asked for most", "Organisation", "Boards", "Seats", "Meetings", "Hours");
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
                Words.Between(row.Load.Hours, row.Load.HoursLow, row.Load.HoursHigh, row.Load.SeatsAtLeast > 0, " h"));
        }

        console.Write(asked);
        Posts(console, landscape, demand);
    }

    private static void Posts(IAnsiConsole console, Landscape landscape, DemandReport demand)
    {
        if (demand.Posts.IsEmpty)
        {
            return;
        }

        Table asked = Titled("Which posts are asked for most", "Post", "Of", "Boards", "Hours", "Of one working year");
        foreach (
            PostDemand row in demand.Posts.OrderByDescending(static row => row.Load.Partnerships)
                .ThenByDescending(static row => row.Load.Hours ?? -1)
                .ThenBy(static row => row.Post)
                .Take(Top))
        {
            asked.AddRow(
                Markup.Escape(landscape.Contents.Posts.First(post => post.Id == row.Post).Title),
                Markup.Escape(landscape.Organisation(row.Organisation)!.Name),
                $"{row.Load.Partnerships}",
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

        More(console, report.Clusters.Count, "groups of several pairs");
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
                    Markup.Escape(
                        string.Join("\n", served.GroupBy(static link => link.Strategy).Select(links => Served(landscape, links)))));
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

    /// <summary>
    /// A strategy in one line: how far it serves the priority, and by which of its own. The paper has strengths and words.
    /// </summary>
    private static string Served(Landscape landscape, IEnumerable<AlignmentLink> links)
    {
        AlignmentLink best = links.OrderBy(static link => link.Grade).ThenByDescending(static link => link.Strength).First();
        string strategy = landscape.Strategies.First(known => known.Id == best.Strategy).Name;
        string how = best.Basis == AlignmentBasis.Declared ? "declared"
            : best.Grade == AlignmentGrade.Direct ? "directly"
            : "in part";
        string words = best.IsReadFromText ? ", by wording alone" : string.Empty;
        string by = best.StrategyPriority is { } id && landscape.NameOf(EntityReference.Of(id)) is { } text
            ? $", by '{text}'"
            : ", by what it is about as a whole";
        return $"{strategy}: {how}{by}{words}";
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

    internal static void More(IAnsiConsole console, int count, string what)
    {
        if (count > Top)
        {
            console.MarkupLineInterpolated($"[grey]... and {count - Top} more {what}: --json writes all of them.[/]");
        }
    }
}
