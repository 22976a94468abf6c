namespace PccGovernance.Statute;

/// <summary>The filings on record by kind and area, Police and Crime Plans among them. What is assumed is not on record.</summary>
internal sealed class FilingSurvey
{
    public const string PlanKind = "police-and-crime-plan";

    private static readonly Lazy<HashSet<string>> s_yearly = new(static () =>
    [
        .. StatutoryRequirements.All
            .Where(static requirement => requirement.Cycle is RequirementCycle.Year or RequirementCycle.EndedYear)
            .SelectMany(static requirement => requirement.Filings),
    ]);

    private readonly Dictionary<(string Kind, AreaCode Area), List<FilingView>> _views = [];

    public FilingSurvey(Landscape landscape, AreaTree areas)
    {
        HashSet<Id<PoliceAndCrimePlan>> told = [];
        foreach (Filing filing in landscape.Filings)
        {
            if (filing.Provenance.Basis == FactBasis.Assumed)
            {
                continue;
            }

            PoliceAndCrimePlan? plan = filing.Plan is { } id ? landscape.Find(id) : null;
            if (plan is not null)
            {
                told.Add(plan.Id);
            }

            Add(plan is null
                ? new(filing, filing.Steps, filing.Facts, filing.Covers)
                : PlanFacts.Of(filing, plan), areas.Touched(PlaceOf(filing, plan, landscape)));
        }

        foreach (Agreement agreement in landscape.Contents.Agreements)
        {
            if (agreement.Provenance.Basis != FactBasis.Assumed && AgreementFacts.Of(agreement) is { } view)
            {
                IEnumerable<AreaCode> ground = agreement.Partnerships.Select(id => landscape.Partnership(id)?.Footprint)
                    .Concat(agreement.Parties.Select(id => landscape.Organisation(id)?.Footprint))
                    .OfType<Footprint>().Where(static footprint => !footprint.IsUnknown).Distinct().SelectMany(areas.Touched).Distinct();
                Add(view, ground);
            }
        }

        foreach (PoliceAndCrimePlan plan in landscape.PoliceAndCrimePlans)
        {
            if (plan.Provenance.Basis != FactBasis.Assumed && !told.Contains(plan.Id))
            {
                Filing filing = new() { Id = Id<Filing>.Parse(plan.Id.Value), Kind = PlanKind, Plan = plan.Id };
                Add(PlanFacts.Of(filing, plan), areas.Touched(Footprint.Of(plan.ForceArea)));
            }
        }
    }

    public bool IsEmpty => _views.Count == 0;

    /// <summary>The filings on record of which nothing tells where they apply: they are read for no area.</summary>
    public static IEnumerable<Filing> WithoutPlace(Landscape landscape) => landscape.Filings.Where(filing =>
        filing.Provenance.Basis != FactBasis.Assumed
        && PlaceOf(filing, filing.Plan is { } plan ? landscape.Find(plan) : null, landscape).IsUnknown);

    /// <summary>The filings on record that are made for each year, of which nothing tells for which: they are read for none.</summary>
    public static IEnumerable<Filing> WithoutYear(Landscape landscape) => landscape.Filings.Where(static filing =>
        filing.Provenance.Basis != FactBasis.Assumed
        && FilingView.YearOf(filing) is null
        && s_yearly.Value.Contains(filing.Kind));

    /// <summary>Where a filing applies: where it says so, else where the plan, the board or the body is that it is of.</summary>
    private static Footprint PlaceOf(Filing filing, PoliceAndCrimePlan? plan, Landscape landscape) =>
        !filing.Footprint.IsUnknown ? filing.Footprint
        : plan is not null ? Footprint.Of(plan.ForceArea)
        : filing.Partnership is { } board ? landscape.Partnership(board)?.Footprint ?? Footprint.Unknown
        : filing.Organisation is { } organisation ? landscape.Organisation(organisation)?.Footprint ?? Footprint.Unknown
        : Footprint.Unknown;

    /// <summary>The filings of a kind for an area or for the whole of its force area, in the order of identifiers.</summary>
    public IReadOnlyList<FilingView> Of(string kind, AreaScope scope, AreaCode area)
    {
        if (_views.Count == 0)
        {
            return [];
        }

        return _views.TryGetValue((kind, area), out List<FilingView>? views) ? views : [];
    }

    private void Add(FilingView view, IEnumerable<AreaCode> areas)
    {
        foreach (AreaCode area in areas)
        {
            if (!_views.TryGetValue((view.Kind, area), out List<FilingView>? views))
            {
                _views.Add((view.Kind, area), views = []);
            }

            views.Add(view);
        }
    }
}
