using PccGovernance.Demand;
using PccGovernance.Duplication;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Succession;
using PccGovernance.Text;
using Spectre.Console;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>The first screen: what a director of partnerships wants to know at a glance.</summary>
internal static class ReviewScreen
{
    public static void Print(IAnsiConsole console, LandscapeReview review, Landscape landscape, string source)
    {
        ReviewHeadlines headlines = ReviewHeadlines.Of(review);
        console.Write(new Rule($"[bold]{Markup.Escape(review.Name ?? "Landscape")}, as at {Words.Day(review.AsOf)}[/]").LeftJustified());
        console.MarkupLineInterpolated($"[grey]From {PlainWriter.Plain(source)}.[/]");
        FirstPage.Print(console, review, headlines);
        console.MarkupLine("[bold]The figures behind it[/]");
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(3)).AddColumn();
        grid.AddRow("Governed by", Markup.Escape(Governors(review)));
        foreach (AnnouncedChange change in Announced(review, landscape))
        {
            grid.AddRow(string.Empty, Markup.Escape($"{Words.Standing(change)}: {change.Summary}"));
        }

        grid.AddRow("Boards", Boards(review.Summary));
        grid.AddRow("Seats", Seats(review.Summary));
        foreach ((string name, string value) in Cost(review, headlines))
        {
            grid.AddRow(name, Markup.Escape(value));
        }

        grid.AddRow("Demand", Markup.Escape(Demand(review, headlines)));
        grid.AddRow("Duplication", Duplicates(review.Duplication!));
        grid.AddRow("Plan coverage", Markup.Escape(Coverage(review, headlines)));
        grid.AddRow("Milestones", Milestones(review));
        foreach ((string name, string value) in Law(review, headlines))
        {
            grid.AddRow(name, Markup.Escape(value));
        }

        grid.AddRow("Findings", Findings(review));
        console.Write(grid);
        console.MarkupLine("[grey]Nothing here is legal advice. Unknown is never counted as nil; assumed is never counted as recorded.[/]");
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

    /// <summary>What is announced of who governs here and has a day that is still to come; what has none stands in the paper.</summary>
    private static IEnumerable<AnnouncedChange> Announced(LandscapeReview review, Landscape landscape) =>
        review.Governance.SelectMany(area => SuccessionAnalysis.AnnouncedFor(landscape, area.ForceArea, review.AsOf))
            .DistinctBy(static change => change.Id)
            .Where(change => change.Effective is { } day && day.Latest > review.AsOf)
            .OrderBy(static change => change.Effective)
            .ThenBy(static change => change.Id);

    private static IEnumerable<(string Name, string Value)> Law(LandscapeReview review, ReviewHeadlines headlines)
    {
        if (review.Statute is not { } statute)
        {
            yield break;
        }

        yield return ("Law", headlines.Law is { } law ? review.Say(law) : "nothing was asked");
        if (headlines.Missing is { } missing)
        {
            yield return (string.Empty, review.Say(missing));
        }

        yield return (string.Empty, StatuteWords.Facts(statute, review.Names));
        yield return (string.Empty, headlines.Due is { } due ? review.Say(due) : "Nothing is known to be due in the next twelve months.");
    }

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

    private static IEnumerable<(string Name, string Value)> Cost(LandscapeReview review, ReviewHeadlines headlines)
    {
        if (review.Costing is not { } costing)
        {
            yield return ("Cost a year", "not asked for");
            yield break;
        }

        string unknown =
            costing.Coverage.PartnershipsUnknown == 0
                ? string.Empty
                : $"; {Words.Count(costing.Coverage.PartnershipsUnknown, "board", "boards")} not in it";
        var totals = ReviewTotals.Of(review);
        decimal? recorded = totals.Hours is { } hours and > 0 ? totals.HoursRecorded / hours : null;
        yield return (
            "Hours a year",
            totals.Hours is null
                ? "unknown"
                : $"{Hours(totals, costing.Total.LinesAtLeast > 0)}, {Words.Share(recorded)} of them on record{unknown}"
        );
        yield return (
            "Cost a year",
            (headlines.Money is { } money ? review.Say(money) : "Unknown.")
                + $" Basis: {Words.Spaced(costing.Options.Basis.ToString())}; {costing.Options.Assumptions.Name}."
        );
        foreach (Statement once in headlines.CountedOnce)
        {
            yield return ("Counted once", review.Say(once));
        }
    }

    private static string Hours(ReviewTotals totals, bool isAtLeast) =>
        Words.Between(totals.Hours, totals.HoursLow, totals.HoursHigh, isAtLeast, " h");

    private static string Demand(LandscapeReview review, ReviewHeadlines headlines)
    {
        DemandConcentration c = review.Demand!.Concentration;
        EntityNames names = review.Names;
        string organisation = c.BusiestOrganisation is { } busiest
            ? $"{names.Find(EntityReference.Of(busiest)) ?? $"'{busiest}'"} is on {c.PartnershipsOfBusiestOrganisation} of "
                + $"{Words.Count(c.PartnershipsWithSeats, "board", "boards")} with seats"
            : "No seats are on record";
        string post = c.BusiestPost is { } one
            ? $"posts called {names.Find(EntityReference.Of(one)) ?? $"'{one}'"}, one person's or several's, on "
                + $"{c.PartnershipsOfBusiestPost}"
            : "no posts are on record";
        string meetings = headlines.Meetings is { } known ? $"{review.Say(known)} " : string.Empty;
        DemandLoad all = review.Demand.Total;
        return $"{meetings}{organisation}; {post}; hours unknown for {all.SeatsUnknown} of {all.Seats} seats.";
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
            + $"{Words.Count(report.Clusters.Count, "group of several pairs", "groups of several pairs")}, "
            + $"{Words.Count(report.Strategies.Pairs.Count, "pair of strategies", "pairs of strategies")}; "
            + $"{Words.Count(report.PartnershipsNotComparedTotal, "board", "boards")}"
            + $"{(strategies == 0 ? "" : $" and {Words.Count(strategies, "strategy", "strategies")}")} could not be compared";
    }

    private static string Coverage(LandscapeReview review, ReviewHeadlines headlines)
    {
        if (headlines.Plans.IsEmpty)
        {
            return $"no Police and Crime Plan in force on record; {Words.Count(review.Summary.Strategies, "strategy", "strategies")} in "
                + "force";
        }

        int without = review.Alignment!.Plans.Sum(static plan => plan.Coverage.StrategiesWithoutPriorities);
        return string.Join(' ', headlines.Plans.Select(plan => review.Say(plan)))
            + (without == 0 ? string.Empty
                : $" {Words.Count(without, "strategy has", "strategies have")} no priorities on record.");
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
