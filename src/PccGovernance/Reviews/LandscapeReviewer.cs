using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
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

    /// <summary>
    /// Reviews a landscape: applies the rules, and makes each analysis that some rule reads or the options ask for, once.
    /// </summary>
    /// <remarks>
    /// A rule or an analysis that fails, or whose answer is unsound, is a finding of the RULE family; the rest of the review stands.
    /// </remarks>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day: what is in force then is reviewed.</param>
    /// <param name="cancellationToken">Stops the review.</param>
    /// <param name="progress">Is told what is being done.</param>
    /// <exception cref="ArgumentException">An option is outside its range; the message lists every problem.</exception>
    /// <exception cref="OperationCanceledException">The review was stopped.</exception>
    [SuppressMessage(
        "Design",
        "CA1068:CancellationToken parameters must come last",
        Justification = "Both are optional, and progress is asked for less often than stopping.")]
    public LandscapeReview Review(
        Landscape landscape,
        LocalDate asOf,
        CancellationToken cancellationToken = default,
        IProgress<ReviewProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        Options.Validate();
        using Activity? activity = Tracing.Source.StartActivity("review");
        RulePass pass = new(landscape, asOf, Options, progress, cancellationToken);
        pass.Run();
        BaselineResult sorted = Options.Baseline.Apply(FindingOrder.GravestFirst(pass.Findings), asOf);
        return new()
        {
            Name = landscape.Name,
            Edition = landscape.Edition.Id,
            AsOf = asOf,
            Summary = LandscapeSummary.Of(landscape, pass.InForce),
            Governance = GovernanceOf(landscape, pass.InForce, asOf),
            Advice = pass.Reports.Find(Analyses.Duplication) is { } duplication
                ? new AdviceEngine(pass.InForce, duplication, pass.Reports.Find(Analyses.Alignment), pass.Findings).Run()
                : [],
            Reports = pass.Reports,
            RuleOptions = Options.RuleOptions,
            Rules = pass.Runs.ToValueList(),
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
