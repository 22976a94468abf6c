using PccGovernance.Alignment;
using PccGovernance.Costing;
using PccGovernance.Demand;
using PccGovernance.Duplication;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Text;
using Spectre.Console;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>The first screen: what a director of partnerships wants to know at a glance.</summary>
internal static class ReviewScreen
{
    public static void Print(IAnsiConsole console, LandscapeReview review, string source)
    {
        console.Write(new Rule($"[bold]{Markup.Escape(review.Name ?? "Landscape")}, as at {Words.Day(review.AsOf)}[/]").LeftJustified());
        console.MarkupLineInterpolated($"[grey]From {PlainWriter.Plain(source)}.[/]");
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(3)).AddColumn();
        grid.AddRow("Governed by", Markup.Escape(Governors(review)));
        foreach (AnnouncedChange change in Announced(review))
        {
            grid.AddRow(string.Empty, Markup.Escape($"{Words.Standing(change)}: {change.Summary}"));
        }

        grid.AddRow("Boards", Boards(review.Summary));
        grid.AddRow("Seats", Seats(review.Summary));
        foreach ((string name, string value) in Cost(review))
        {
            grid.AddRow(name, Markup.Escape(value));
        }

        grid.AddRow("Demand", Markup.Escape(Demand(review.Demand!, review.Names)));
        grid.AddRow("Duplication", Duplicates(review.Duplication!));
        grid.AddRow("Plan coverage", Markup.Escape(Coverage(review)));
        grid.AddRow("Milestones", Milestones(review));
        if (review.Statute is { } statute)
        {
            grid.AddRow("Statute", Markup.Escape(StatuteWords.Counts(statute)));
            grid.AddRow(string.Empty, Markup.Escape(StatuteWords.Facts(statute, review.Names)));
            grid.AddRow(string.Empty, Markup.Escape(StatuteWords.Next(statute, review.Names)));
        }

        grid.AddRow("Findings", Findings(review));
        console.Write(grid);
        Advice(console, review);
        console.MarkupLine("[grey]Nothing here is legal advice. Unknown is never counted as nil; assumed is never counted as recorded.[/]");
    }

    /// <summary>What to do first: the first screen says it.</summary>
    private static void Advice(IAnsiConsole console, LandscapeReview review)
    {
        if (review.Advice.IsEmpty)
        {
            return;
        }

        console.MarkupLine("[bold]What to do first[/]");
        for (int i = 0; i < review.Advice.Count; i++)
        {
            AdviceItem item = review.Advice[i];
            string more = item.Further is { } further ? $" ({review.Say(further)})" : string.Empty;
            console.MarkupLineInterpolated($"{i + 1}. {string.Join(" ", item.What.Select(what => review.Say(what)))}{more}");
            foreach (string line in Behind(review, item))
            {
                console.MarkupLineInterpolated($"   [grey]{line}[/]");
            }
        }
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
            _ => " Partly assumed.",
        };
        yield return $"Would settle it: {review.Say(item.Settles)}{sure}";
    }

    private static string Governors(LandscapeReview review) => review.Governance switch
    {
        [] => "no force area on record",
        [var area] => Governor(area),
        var areas => string.Join(", ", areas
            .GroupBy(static area => area.Body is { } body ? Words.Spaced(body.Kind.ToString()) : "none on record", StringComparer.Ordinal)
            .OrderByDescending(static kind => kind.Count()).ThenBy(static kind => kind.Key, StringComparer.Ordinal)
            .Select(static kind => Words.Count(kind.Count(), kind.Key, kind.Key.EndsWith('r') ? $"{kind.Key}s" : kind.Key))),
    };

    private static IEnumerable<AnnouncedChange> Announced(LandscapeReview review) =>
        review.Governance.SelectMany(static area => area.Announced).DistinctBy(static change => change.Id)
            .Where(static change => change.Status is not (AnnouncementStatus.Quashed or AnnouncementStatus.Overtaken))
            .OrderBy(static change => change.Effective is null)
            .ThenBy(static change => change.Effective)
            .ThenBy(static change => change.Id);

    private static string Governor(AreaGovernance area) =>
        area.Body is { } body
            ? $"{body.Name}{(body.Period.From is { } from ? $", since {Words.Day(from)}" : string.Empty)}"
                + $"{(body.Instrument is { } law ? $" ({law.Text})" : string.Empty)}"
                + (area.IsFromEdition ? "; from the reference facts, the file names nobody" : string.Empty)
            : $"{area.Name}: no local policing body on record for the day";

    private static string Boards(LandscapeSummary s) =>
        $"[bold]{s.Partnerships}[/] in force, {s.PartnershipsNotInForce} not in force; "
        + $"{s.PartnershipsWithoutSeats} without seats on record";

    private static string Seats(LandscapeSummary s) =>
        $"[bold]{s.Seats}[/] held by {Words.Count(s.OrganisationsSeated, "organisation", "organisations")}; {s.SeatsAssumed} assumed";

    private static IEnumerable<(string Name, string Value)> Cost(LandscapeReview review)
    {
        if (review.Costing is not { } costing)
        {
            yield return ("Cost a year", "not asked for");
            yield break;
        }

        string unknown =
            costing.Coverage.PartnershipsUnknown == 0
                ? string.Empty
                : $"; {Words.Count(costing.Coverage.PartnershipsUnknown, "board", "boards")} of unknown cost not in it";
        decimal? assumed = costing.Total.Hours is { } hours and > 0 ? costing.Total.HoursAssumed / hours : null;
        yield return (
            "Hours a year",
            costing.Total.Hours is null ? "unknown" : $"{Hours(costing.Total)}, {Words.Share(assumed)} of them assumed{unknown}"
        );
        yield return (
            "Cost a year",
            costing.Total.Cost is null
                ? "unknown"
                : $"{Words.Pounds(costing.Total.Cost)}, {Words.Share(costing.Total.ShareAssumed)} of it assumed{unknown}"
        );
        if (costing.Coverage.SeatsWithAttendanceTakenAsFull > 0)
        {
            yield return (
                string.Empty,
                "attendance is not on record and was taken as full for "
                + $"{Words.Count(costing.Coverage.SeatsWithAttendanceTakenAsFull, "seat", "seats")}"
            );
        }

        yield return (string.Empty, $"{Words.Spaced(costing.Options.Basis.ToString())}; {costing.Options.Assumptions.Name}");
    }

    private static string Hours(CostTotal total) =>
        Words.Between(total.Hours, total.HoursLow, total.HoursHigh, total.LinesAtLeast > 0, " h");

    private static string Demand(DemandReport demand, EntityNames names)
    {
        DemandConcentration c = demand.Concentration;
        string organisation = c.BusiestOrganisation is { } busiest
            ? $"{names.Find(EntityReference.Of(busiest)) ?? $"'{busiest}'"} is on {c.PartnershipsOfBusiestOrganisation} of "
                + $"{Words.Count(c.PartnershipsWithSeats, "board", "boards")} with seats"
            : "no seats on record";
        string post = c.BusiestPost is { } one
            ? $"the post {names.Find(EntityReference.Of(one)) ?? $"'{one}'"} on {c.PartnershipsOfBusiestPost}"
            : "no posts on record";
        DemandLoad all = demand.Total;
        string meetings =
            all.MeetingsPerYear is null
                ? "an unknown number of"
                : Words.Between(all.MeetingsPerYear, all.MeetingsLow, all.MeetingsHigh, all.PartnershipsAtLeast > 0);
        return $"{meetings} meetings a year; "
            + $"{organisation}; {post}; hours unknown for {demand.Total.SeatsUnknown} of {demand.Total.Seats} seats";
    }

    private static string Duplicates(DuplicationReport report)
    {
        int Pairs(DuplicationPattern pattern) => report.Counts.First(c => c.Pattern == pattern).Pairs;
        int strategies = report.Strategies.NotCompared.SelectMany(static entry => entry.Strategies).Distinct().Count();
        return $"{Words.Count(Pairs(DuplicationPattern.Overlapping), "overlapping pair", "overlapping pairs")}, "
            + $"{Words.Count(report.ParallelGroups.Count, "parallel group", "parallel groups")}, "
            + $"{Words.Count(Pairs(DuplicationPattern.Layered), "layered pair", "layered pairs")} "
            + $"({report.Counts.Sum(static c => c.ByDesign)} by design), "
            + $"{Words.Count(Pairs(DuplicationPattern.SharedTable), "shared table", "shared tables")}, "
            + $"{Words.Count(Pairs(DuplicationPattern.SharedTheme), "shared theme", "shared themes")}, "
            + $"{Words.Count(report.Clusters.Count, "cluster", "clusters")}, "
            + $"{Words.Count(report.Strategies.Pairs.Count, "pair of strategies", "pairs of strategies")}; "
            + $"{Words.Count(report.PartnershipsNotComparedTotal, "board", "boards")}"
            + $"{(strategies == 0 ? "" : $" and {Words.Count(strategies, "strategy", "strategies")}")} could not be compared";
    }

    private static string Coverage(LandscapeReview review)
    {
        if (review.Alignment!.Plans.IsEmpty)
        {
            return $"no Police and Crime Plan in force on record; {Words.Count(review.Summary.Strategies, "strategy", "strategies")} in "
                + "force";
        }

        return string.Join(
            "; ",
            review.Alignment!.Plans.Select(static plan =>
            {
                AlignmentCoverage c = plan.Coverage;
                return $"{c.PlanPrioritiesServed} of {c.PlanPriorities} priorities of '{plan.PlanName}' are served by a strategy "
                    + $"({c.PlanPrioritiesServedByDeclaration} by declaration, {c.PlanPrioritiesServedOnGeneralThemesOnly} on general "
                    + "themes only), "
                    + $"{c.PlanPrioritiesNotServed} by none on record, {c.PlanPrioritiesUndetermined} cannot be told; "
                    + $"{Words.Count(c.StrategiesWithoutPriorities, "strategy has", "strategies have")} no priorities on record";
            })
        );
    }

    private static string Milestones(LandscapeReview review) =>
        review.Delivery!.Milestones.IsEmpty
            ? "none on record"
            : string.Join(", ", review.Delivery!.Milestones
                .GroupBy(static m => m.Colour is { } colour ? colour.ToString() : m.Standing.ToString(), StringComparer.Ordinal)
                .OrderBy(static g => g.Key, StringComparer.Ordinal)
                .Select(static g => $"{g.Count()} {g.Key.ToLowerInvariant()}"));

    private static string Findings(LandscapeReview review)
    {
        int toRecord = review.Findings.Count(static f => f.Outcome == FindingOutcome.Violated && IsOfData(f));
        IEnumerable<string> toPutRight = Enum.GetValues<RuleSeverity>().Reverse().Select(severity =>
        {
            int count = review.Findings.Count(f => f.Severity == severity && f.Outcome == FindingOutcome.Violated && !IsOfData(f));
            return $"[{Words.Colour(severity)}]{count} {severity.ToString().ToLowerInvariant()}[/]";
        });
        int undetermined = review.Findings.Count(static f => f.Outcome == FindingOutcome.Undetermined);
        string accepted = review.Accepted.IsEmpty ? string.Empty : $", {review.Accepted.Count} accepted";
        return $"{string.Join(", ", toPutRight)}; {toRecord} gaps in the record; {undetermined} undetermined for want of data{accepted}";
    }

    /// <summary>Whether a finding is of the record rather than of what it records.</summary>
    public static bool IsOfData(Finding finding) => finding.RuleId.StartsWith("DAT", StringComparison.Ordinal);
}
