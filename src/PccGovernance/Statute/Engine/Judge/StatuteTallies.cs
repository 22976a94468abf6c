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

    /// <summary>Thousands of outcomes share one statement: they are counted by it first, and equal ones after that.</summary>
    public static ValueList<FactGap> FactsThatSettleMost(ValueList<StatutoryOutcome> outcomes, int most)
    {
        Dictionary<Statement, (int Outcomes, HashSet<string> Requirements)> byObject = new(ReferenceEqualityComparer.Instance);
        foreach (StatutoryOutcome outcome in outcomes)
        {
            if (outcome is { Verdict: StatutoryVerdict.CannotBeTold, Missing: { } missing })
            {
                (int count, HashSet<string> requirements) = byObject.TryGetValue(missing, out (int, HashSet<string>) known)
                    ? known
                    : (0, new(StringComparer.Ordinal));
                requirements.Add(outcome.Requirement);
                byObject[missing] = (count + 1, requirements);
            }
        }

        return byObject.GroupBy(static entry => entry.Key)
            .Select(static group => new FactGap
            {
                Fact = group.Key,
                Outcomes = group.Sum(static entry => entry.Value.Outcomes),
                Requirements = group.SelectMany(static entry => entry.Value.Requirements).Distinct(StringComparer.Ordinal).Count(),
            })
            .OrderByDescending(static gap => gap.Outcomes).ThenByDescending(static gap => gap.Requirements)
            .ThenBy(static gap => gap.Fact.ToString(), StringComparer.Ordinal)
            .Take(most)
            .ToValueList();
    }
}
