using NodaTime;
using PccGovernance.Delivery;

namespace PccGovernance.SyntheticLandscapes;

/// <summary>
/// The default policy once more, written down plainly in LINQ: what the fast roll-up is held to, and timed against. It knows no measures
/// and no dependencies.
/// </summary>
public static class PlainDelivery
{
    private const int Period = 92;

    /// <summary>Rolls up a landscape of which everything is in force.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="day">The day.</param>
    /// <returns>By the text of each subject its standing, colour, worst known colour, and milestones by standing and colour.</returns>
    public static IReadOnlyDictionary<string, string> RollUp(Landscape landscape, LocalDate day)
    {
        var milestones =
            (from plan in landscape.Contents.BusinessPlans
             from strand in plan.Strands
             from priority in strand.Priorities
             from deliverable in priority.Deliverables
             from milestone in deliverable.Milestones
             select (plan, strand, priority, deliverable, look: Look(milestone, day))).ToList();
        var all = milestones.GroupBy(static m => EntityReference.Of(m.deliverable.Id), static m => m.look)
            .Concat(milestones.GroupBy(static m => EntityReference.Of(m.priority.Id), static m => m.look))
            .Concat(milestones.GroupBy(static m => EntityReference.Of(m.strand.Id), static m => m.look))
            .Concat(milestones.GroupBy(static m => EntityReference.Of(m.plan.Id), static m => m.look))
            .Concat(milestones.Where(static m => m.priority.Portfolio is not null)
                .GroupBy(static m => EntityReference.Of(m.priority.Portfolio!.Value), static m => m.look))
            .Concat(milestones.Where(static m => m.deliverable.Owner is not null)
                .GroupBy(static m => EntityReference.Of(m.deliverable.Owner!.Value), static m => m.look));
        return all.ToDictionary(static g => g.Key.ToString(), static g => Describe([.. g]), StringComparer.Ordinal);
    }

    /// <summary>The same of a result of the library, to compare.</summary>
    /// <param name="standings">The result.</param>
    public static IReadOnlyDictionary<string, string> Describe(DeliveryStandings standings)
    {
        ArgumentNullException.ThrowIfNull(standings);
        return new[] { standings.Deliverables, standings.Priorities, standings.Strands, standings.Plans, standings.Portfolios,
            standings.Owners }
            .SelectMany(static level => level)
            .ToDictionary(
                static r => r.Subject.ToString(),
                static r =>
                    $"{r.Standing} {r.Colour} {r.WorstKnownColour} {r.Counts.Green} {r.Counts.Amber} {r.Counts.Red} {r.Counts.Complete} "
                    + $"{r.Counts.NotDue} {r.Counts.Unknown} {r.Counts.Cancelled}",
                StringComparer.Ordinal);
    }

    private static (DeliveryStanding Standing, RagStatus? Known) Look(Milestone milestone, LocalDate day)
    {
        MilestoneReport[] reports = [.. milestone.Reports.Where(r => r.On.Latest <= day).OrderBy(static r => r.On.Latest)];
        LocalDate due = milestone.DateChanges.Where(c => c.On.Latest <= day)
            .OrderBy(static c => c.On.Latest)
            .ThenBy(static c => c.Due)
            .Select(static c => (LocalDate?)c.Due.Latest)
            .LastOrDefault() ?? milestone.OriginalDue!.Value.Latest;
        if (milestone.Status == MilestoneStatus.Complete && !(milestone.CompletedOn?.Latest > day))
        {
            return (DeliveryStanding.Complete, null);
        }

        if (milestone.Status == MilestoneStatus.Cancelled)
        {
            return (DeliveryStanding.Cancelled, null);
        }

        if (due > day && milestone.Status == MilestoneStatus.NotStarted)
        {
            return (DeliveryStanding.NotDue, null);
        }

        MilestoneReport? forecast = reports.LastOrDefault(static r => r.Forecast is not null);
        MilestoneReport? progress = reports.LastOrDefault(static r => r.Progress is not null && r.PlannedProgress is not null);
        MilestoneReport? coloured = reports.LastOrDefault(static r => r.Rag is not null);
        bool isStale = reports.Length > 0 && Days(reports[^1].On.Latest, day) > Period;
        bool hasForecast = forecast?.Forecast?.Latest >= day;
        bool hasEvidence = new[] { hasForecast ? forecast : null, progress, coloured }.Any(r => r is not null && Days(r.On.Latest, day) <= Period);
        int late = Days(due, hasForecast ? forecast!.Forecast!.Value.Latest : day);
        decimal lag = progress is null ? 0 : (progress.PlannedProgress!.Value - progress.Progress!.Value) * 100;
        var computed = new[]
        {
            late > 31
                ? RagStatus.Red
                : late > 7
                ? RagStatus.Amber
                : (late > 0 || hasForecast) && hasEvidence
                ? RagStatus.Green
                : (RagStatus?)null,
            Days(milestone.OriginalDue!.Value.Latest, due) > 31 ? RagStatus.Red : null,
            progress is null ? null : lag <= 0 ? RagStatus.Green : lag <= 20 ? RagStatus.Amber : RagStatus.Red,
        };
        RagStatus? worst = computed.Append(coloured?.Rag).Max();
        bool isRated = !isStale && (hasEvidence || computed[0] is not null || computed[1] is not null);
        RagOverride? set = milestone.Overrides.Where(o => o.On.Latest <= day && day < o.On.Latest.PlusDays(Period))
            .OrderBy(static o => o.On)
            .ThenBy(static o => o.Colour)
            .LastOrDefault();
        bool isTaken = set is not null
            && (worst is null || set.Colour > worst || (set.Colour < worst && isRated && set is { Reason: not null, Author: not null }));
        return (isRated ? DeliveryStanding.Rated : DeliveryStanding.Unknown, isTaken ? set!.Colour : worst);
    }

    private static string Describe((DeliveryStanding Standing, RagStatus? Known)[] looks)
    {
        // Worst-of is the same over milestones as over what stands between, as long as nothing between is empty.
        (DeliveryStanding standing, RagStatus? _) =
            looks.OrderByDescending(Severity).ThenByDescending(static l => l.Standing == DeliveryStanding.Rated).First();
        RagStatus? worst = looks.Max(static l => l.Known);
        return $"{standing} {(standing == DeliveryStanding.Rated ? worst : null)} {worst} {Count(RagStatus.Green)} "
            + $"{Count(RagStatus.Amber)} {Count(RagStatus.Red)} "
            + $"{Of(DeliveryStanding.Complete)} {Of(DeliveryStanding.NotDue)} {Of(DeliveryStanding.Unknown)} "
            + $"{Of(DeliveryStanding.Cancelled)}";

        int Of(DeliveryStanding one) => looks.Count(l => l.Standing == one);

        int Count(RagStatus colour) => looks.Count(l => l.Standing == DeliveryStanding.Rated && l.Known == colour);
    }

    private static int Severity((DeliveryStanding Standing, RagStatus? Known) look) => look switch
    {
        (_, RagStatus.Red) => 6,
        (_, RagStatus.Amber) => 5,
        (DeliveryStanding.Unknown, _) => 4,
        (DeliveryStanding.Rated, _) => 3,
        (DeliveryStanding.NotDue, _) => 2,
        (DeliveryStanding.Complete, _) => 1,
        _ => 0,
    };

    private static int Days(LocalDate from, LocalDate to) => NodaTime.Period.DaysBetween(from, to);
}
