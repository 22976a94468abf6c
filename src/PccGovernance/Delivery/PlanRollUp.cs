using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>Rolls surveyed plans up, level by level, and across them by portfolio and owner.</summary>
internal static class PlanRollUp
{
    public static DeliveryStandings Of(PlanSurvey survey, MilestoneJudgement[] judgements, RagPolicy policy, LocalDate asOf)
    {
        RollUp rollUp = new(policy);
        RollUpChild[] milestones = new RollUpChild[judgements.Length];
        for (int i = 0; i < milestones.Length; i++)
        {
            milestones[i] = RollUpChild.Of(survey.Milestones[i].Item, in judgements[i]);
        }

        List<DeliveryRollUp>[] levels = [[], [], [], [], [], []];
        RollUpChild[] deliverables = rollUp.Level(
            survey.Deliverables, static d => EntityReference.Of(d.Item.Id), static d => d.Item.Weight, milestones, i => survey.Milestones[i].Parent, levels[0]);
        RollUpChild[] priorities = rollUp.Level(
            survey.Priorities, static p => EntityReference.Of(p.Item.Id), static p => p.Item.Weight, deliverables, i => survey.Deliverables[i].Parent, levels[1]);
        RollUpChild[] strands = rollUp.Level(
            survey.Strands, static s => EntityReference.Of(s.Item.Id), static s => s.Item.Weight, priorities, i => survey.Priorities[i].Parent, levels[2]);
        _ = rollUp.Level(survey.Plans, static p => EntityReference.Of(p.Id), static _ => null, strands, i => survey.Strands[i].Parent, levels[3]);
        rollUp.By<Portfolio>(priorities, i => survey.Priorities[i].Item.Portfolio, EntityReference.Of, levels[4]);
        rollUp.By<Organisation>(deliverables, i => survey.Deliverables[i].Item.Owner, EntityReference.Of, levels[5]);
        return new()
        {
            AsOf = asOf,
            Deliverables = Sorted(levels[0]),
            Priorities = Sorted(levels[1]),
            Strands = Sorted(levels[2]),
            Plans = Sorted(levels[3]),
            Portfolios = Sorted(levels[4]),
            Owners = Sorted(levels[5]),
            PrioritiesWithoutPortfolio = survey.Priorities.Count(static p => p.Item.Portfolio is null),
            DeliverablesWithoutOwner = survey.Deliverables.Count(static d => d.Item.Owner is null),
        };
    }

    private static ValueList<DeliveryRollUp> Sorted(List<DeliveryRollUp> level)
    {
        level.Sort(static (left, right) => left.Subject.CompareTo(right.Subject));
        return level.ToValueList();
    }
}
