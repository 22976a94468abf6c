namespace PccGovernance;

/// <summary>The list of filings. What was done is not undone: none ends.</summary>
internal static class FilingList
{
    public static EntityList<Filing> Description { get; } =
        new("Filings", static c => c.Filings, static (c, all) => c with { Filings = all })
        {
            Noun = "filing",
            Name = static f => f.Name ?? f.Kind,
            Fields =
            [
                ("Kind", static f => f.Kind),
                ("Name", static f => f.Name),
                ("Footprint", static f => f.Footprint),
                ("Partnership", static f => f.Partnership),
                ("Organisation", static f => f.Organisation),
                ("Plan", static f => f.Plan),
                ("FinancialYear", static f => f.FinancialYear),
                ("Covers", static f => f.Covers),
                ("IsComplete", static f => f.IsComplete),
                ("Steps", static f => f.Steps),
                ("Facts", static f => f.Facts),
                ("Provenance", static f => f.Provenance),
            ],
            Order = Sorted,
            References = static (f, walk) =>
                f with
                {
                    Partnership = walk.Partnerships.One(f.Partnership, "partnership"),
                    Organisation = walk.Organisations.One(f.Organisation, "organisation"),
                    Plan = walk.Of<PoliceAndCrimePlan>().One(f.Plan, "plan"),
                    Steps = walk.Parts(f.Steps, "steps", Walked, "Step"),
                },
            Values = static (v, filing, at) => v.CheckFiling(filing, at),
        };

    private static Filing Sorted(Filing filing)
    {
        ValueList<FilingStep> steps = filing.Steps.Count < 2 ? filing.Steps : InOrder(filing.Steps);
        ValueList<FilingFact> facts = filing.Facts.Count < 2 ? filing.Facts : InOrder(filing.Facts);
        return ReferenceEquals(steps, filing.Steps) && ReferenceEquals(facts, filing.Facts)
            ? filing
            : filing with
            {
                Steps = steps,
                Facts = facts,
            };
    }

    private static ValueList<FilingStep> InOrder(ValueList<FilingStep> steps)
    {
        ValueList<FilingStep> sorted = steps.OrderBy(static step => step.On.HasValue).ThenBy(static step => step.On)
            .ThenBy(static step => step.Kind, StringComparer.Ordinal).ThenBy(static step => step.IsDone)
            .ThenBy(static step => string.Join(' ', step.With), StringComparer.Ordinal)
            .ThenBy(static step => string.Join(' ', step.Organisations), StringComparer.Ordinal)
            .ThenBy(static step => step.By, StringComparer.Ordinal).ThenBy(static step => step.Where, StringComparer.Ordinal).ToValueList();
        return sorted == steps ? steps : sorted;
    }

    private static ValueList<FilingFact> InOrder(ValueList<FilingFact> facts)
    {
        ValueList<FilingFact> sorted = facts
            .OrderBy(static fact => fact.Name, StringComparer.Ordinal)
            .ThenBy(static fact => fact.Word, StringComparer.Ordinal)
            .ThenBy(static fact => fact.Number)
            .ThenBy(static fact => fact.Holds)
            .ToValueList();
        return sorted == facts ? facts : sorted;
    }

    private static FilingStep Walked(FilingStep step, ReferenceWalk walk)
    {
        ValueList<Id<Organisation>> organisations = walk.Organisations.Many(step.Organisations, "organisations");
        return ReferenceEquals(organisations, step.Organisations) ? step : step with { Organisations = organisations };
    }
}
