using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>Counts outcomes by requirement, by body and by what is missing.</summary>
internal static class StatuteTallies
{
    public static ValueList<RequirementTally> OfRequirements(ValueList<StatutoryOutcome> outcomes) =>
        outcomes.GroupBy(static outcome => (outcome.Rule, outcome.Requirement))
            .OrderBy(static group => group.Key.Rule, StringComparer.Ordinal)
            .Select(static group =>
                new RequirementTally { Requirement = group.Key.Requirement, Rule = group.Key.Rule, Counts = OutcomeCounts.Of(group) })
            .ToValueList();

    public static ValueList<BodyTally> OfBodies(ValueList<StatutoryOutcome> outcomes) =>
        outcomes.GroupBy(static outcome => (outcome.ForceArea, outcome.Role, outcome.Subject))
            .OrderBy(static group => group.Key.ForceArea).ThenBy(static group => group.Key.Role).ThenBy(static group => group.Key.Subject)
            .Select(static group => new BodyTally
            {
                ForceArea = group.Key.ForceArea,
                Role = group.Key.Role,
                Subject = group.Key.Subject,
                Counts = OutcomeCounts.Of(group),
            })
            .ToValueList();

    /// <summary>Thousands of outcomes share one statement: it is looked for by itself first, and among equal ones after that.</summary>
    public static ValueList<FactGap> FactsThatSettleMost(IEnumerable<StatutoryOutcome> outcomes, int most)
    {
        Dictionary<Statement, Settled> byObject = new(ReferenceEqualityComparer.Instance);
        Dictionary<Statement, Settled> facts = [];
        foreach (StatutoryOutcome outcome in outcomes)
        {
            if (outcome is { Verdict: StatutoryVerdict.CannotBeTold, Missing: { } missing })
            {
                if (!byObject.TryGetValue(missing, out Settled? settled))
                {
                    if (!facts.TryGetValue(missing, out settled))
                    {
                        facts.Add(missing, settled = new());
                    }

                    byObject.Add(missing, settled);
                }

                settled.Add(outcome.Requirement);
            }
        }

        return facts.Select(static fact => new FactGap
        {
            Fact = fact.Key,
            Outcomes = fact.Value.Outcomes,
            Requirements = fact.Value.Requirements,
        })
            .Order(MostFirst)
            .Take(most)
            .ToValueList();
    }

    // What a fact says is looked at only where the counts are the same.
    private static Comparer<FactGap> MostFirst { get; } = Comparer<FactGap>.Create(static (left, right) =>
        left.Outcomes != right.Outcomes ? right.Outcomes.CompareTo(left.Outcomes)
        : left.Requirements != right.Requirements ? right.Requirements.CompareTo(left.Requirements)
        : string.CompareOrdinal(left.Fact.ToString(), right.Fact.ToString()));

    /// <summary>How many outcomes a fact would settle, and of which requirements: mostly of one.</summary>
    private sealed class Settled
    {
        private string? _first;
        private HashSet<string>? _others;

        public int Outcomes { get; private set; }

        public int Requirements => 1 + (_others?.Count ?? 0);

        public void Add(string requirement)
        {
            Outcomes++;
            _first ??= requirement;
            if (!string.Equals(_first, requirement, StringComparison.Ordinal))
            {
                (_others ??= new(StringComparer.Ordinal)).Add(requirement);
            }
        }
    }
}
