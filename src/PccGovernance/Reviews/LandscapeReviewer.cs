using NodaTime;
using PccGovernance.Alignment;
using PccGovernance.Costing;
using PccGovernance.Delivery;
using PccGovernance.Demand;
using PccGovernance.Duplication;
using PccGovernance.Rules;
using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>Reviews landscapes: runs the analyses, applies the rules, sorts what was found.</summary>
/// <remarks>Holds nothing but its options; safe for use from any thread.</remarks>
/// <param name="options">What to do and with which bounds.</param>
public sealed class LandscapeReviewer(ReviewOptions options)
{
    /// <summary>Makes a reviewer with <see cref="ReviewOptions.Default"/>.</summary>
    public LandscapeReviewer()
        : this(ReviewOptions.Default)
    {
    }

    /// <summary>What the reviewer does and with which bounds.</summary>
    public ReviewOptions Options { get; } = options ?? throw new ArgumentNullException(nameof(options));

    /// <summary>Reviews a landscape.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day: what is in force then is reviewed.</param>
    /// <exception cref="ArgumentException">An option is outside its range; the message lists every problem.</exception>
    public LandscapeReview Review(Landscape landscape, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        Options.Validate();
        Landscape inForce = landscape.AsOf(asOf);
        RuleContext context = new()
        {
            Landscape = landscape,
            InForce = inForce,
            AsOf = asOf,
            Options = Options.RuleOptions,
            Duplication = DuplicationAnalysis.Analyse(inForce, asOf, Options.Duplication),
            Costing = Options.CostingAsReviewed is { } costing ? CostingAnalysis.Analyse(inForce, asOf, costing) : null,
            Demand = DemandAnalysis.Analyse(inForce, asOf, Options.DemandAsReviewed),
            Alignment = AlignmentAnalysis.Analyse(landscape, asOf, Options.Alignment),
            Delivery = DeliveryAnalysis.Analyse(inForce, asOf, Options.Delivery),
        };

        List<RuleRun> runs = [];
        List<Finding> findings = [];
        foreach (IGovernanceRule rule in Options.Rules.Rules)
        {
            RuleSeverity severity = Options.Rules.SeverityOf(rule.Descriptor.Id);
            RuleEvaluation evaluation = rule.Evaluate(context);
            runs.Add(RuleRun.Of(rule.Descriptor, severity, evaluation));
            findings.AddRange(evaluation.Findings.Select(finding => finding with { Severity = severity }));
        }

        BaselineResult sorted = Options.Baseline.Apply(findings.Order(FindingOrder.GravestFirst), asOf);
        return new()
        {
            Name = landscape.Name,
            Edition = landscape.Edition.Id,
            AsOf = asOf,
            Summary = LandscapeSummary.Of(landscape, inForce),
            Governance = GovernanceOf(landscape, inForce, asOf),
            Duplication = context.Duplication,
            Costing = context.Costing,
            Demand = context.Demand,
            Alignment = context.Alignment,
            Delivery = context.Delivery,
            RuleOptions = Options.RuleOptions,
            Rules = runs.ToValueList(),
            Findings = sorted.Open,
            Accepted = sorted.Accepted,
            ExpiredAcceptances = sorted.Expired,
            UnusedAcceptances = sorted.Unused,
            Names = EntityNames.Of(landscape),
        };
    }

    /// <summary>The force areas that the landscape's bodies govern or, where it records none, that its boards cover.</summary>
    private static ValueList<AreaGovernance> GovernanceOf(Landscape landscape, Landscape inForce, LocalDate asOf)
    {
        Geography map = inForce.Geography;
        AreaCode[] governed = [.. inForce.Contents.LocalPolicingBodies.Select(static body => body.ForceArea).Distinct()];
        IEnumerable<ForceArea> areas = governed.Length > 0
            ? governed.Select(code => map.ForceArea(code)!)
            : inForce.Partnerships.SelectMany(board => map.ForceAreasOf(board.Footprint)).Distinct();
        (AnnouncedChange Change, FootprintExtent Ground)[] announced =
            [.. inForce.Contents.AnnouncedChanges.Select(change => (change, map.Resolve(change.Footprint)))];
        return areas.OrderBy(static area => area.Code).Select(area =>
        {
            FootprintExtent ground = map.Resolve(Footprint.Of(area.Code));
            return new AreaGovernance
            {
                ForceArea = area.Code,
                Name = area.Name,
                Body = landscape.GoverningBody(area.Code, asOf),
                IsFromEdition = !landscape.RecordsGoverningBody(area.Code),
                Announced = announced
                    .Where(change => change.Ground.IsEmpty || change.Ground.Intersects(ground))
                    .Select(static change => change.Change)
                    .ToValueList(),
            };
        }).ToValueList();
    }
}
