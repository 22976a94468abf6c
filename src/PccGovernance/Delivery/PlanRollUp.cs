using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>Rolls surveyed plans up, level by level, and across them by portfolio and owner.</summary>
internal static class PlanRollUp
{
    /// <summary>Rolls up.</summary>
    /// <param name="survey">The plans.</param>
    /// <param name="judge">Judges the milestones.</param>
    /// <param name="judged">The judgements of the milestones where they were made before; else each is made when its turn comes and let go.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="asOf">The day.</param>
    public static DeliveryStandings Of(PlanSurvey survey, MilestoneJudge judge, MilestoneJudgement[]? judged, RagPolicy policy, LocalDate asOf)
    {
        RollUp rollUp = new(policy);
        List<DeliveryRollUp>[] levels = [[], [], [], [], [], []];
        RollUpChild[] deliverables = Deliverables(survey, judge, judged, rollUp, levels[0]);
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

    private static RollUpChild[] Deliverables(PlanSurvey survey, MilestoneJudge judge, MilestoneJudgement[]? judged, RollUp rollUp, List<DeliveryRollUp> results)
    {
        RollUpChild[] deliverables = new RollUpChild[survey.Deliverables.Count];
        RollUpChild[] buffer = new RollUpChild[survey.Deliverables.Count == 0 ? 0 : survey.Deliverables.Max(static d => d.Item.Milestones.Count)];
        int place = 0;
        for (int i = 0; i < deliverables.Length; i++)
        {
            Deliverable deliverable = survey.Deliverables[i].Item;
            for (int j = 0; j < deliverable.Milestones.Count; j++, place++)
            {
                MilestoneJudgement judgement = judged is null ? judge.Judge(deliverable.Milestones[j]) : judged[place];
                buffer[j] = RollUpChild.Of(deliverable.Milestones[j], in judgement);
            }

            deliverables[i] = rollUp.Of(EntityReference.Of(deliverable.Id), deliverable.Weight, buffer.AsSpan(0, deliverable.Milestones.Count), results);
        }

        return deliverables;
    }

    private static ValueList<DeliveryRollUp> Sorted(List<DeliveryRollUp> level)
    {
        level.Sort(static (left, right) => left.Subject.CompareTo(right.Subject));
        return level.ToValueList();
    }
}
