using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>Rolls surveyed plans up, level by level, and across them by portfolio and owner.</summary>
internal static class PlanRollUp
{
    /// <summary>Rolls up.</summary>
    /// <param name="survey">The plans.</param>
    /// <param name="judge">Judges the milestones.</param>
    /// <param name="judged">The judgements of the milestones where they were made before; else each is made when its turn comes and let
    /// go.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="threads">How many threads share the milestones. It changes nothing but the time.</param>
    /// <param name="execution">When to stop.</param>
    public static DeliveryStandings Of(
        PlanSurvey survey,
        MilestoneJudge judge,
        MilestoneJudgement[]? judged,
        RagPolicy policy,
        LocalDate asOf,
        int threads,
        Execution execution)
    {
        RollUp rollUp = new(policy);
        RolledUpLevel deliverables = Deliverables(survey, judge, judged, rollUp, threads, execution);
        RolledUpLevel priorities = rollUp.Level(
            survey.Priorities,
            static p => EntityReference.Of(p.Item.Id),
            static p => p.Item.Weight,
            deliverables.Children,
            i => survey.Deliverables[i].Parent);
        RolledUpLevel strands = rollUp.Level(
            survey.Strands,
            static s => EntityReference.Of(s.Item.Id),
            static s => s.Item.Weight,
            priorities.Children,
            i => survey.Priorities[i].Parent);
        return new()
        {
            AsOf = asOf,
            Deliverables = deliverables.Results,
            Priorities = priorities.Results,
            Strands = strands.Results,
            Plans = rollUp
                .Level(
                    survey.Plans,
                    static p => EntityReference.Of(p.Id),
                    static _ => null,
                    strands.Children,
                    i => survey.Strands[i].Parent)
                .Results,
            Portfolios = rollUp.By<Portfolio>(priorities.Children, i => survey.Priorities[i].Item.Portfolio, EntityReference.Of).Results,
            Owners = rollUp.By<Organisation>(deliverables.Children, i => survey.Deliverables[i].Item.Owner, EntityReference.Of).Results,
            PrioritiesWithoutPortfolio = survey.Priorities.Count(static p => p.Item.Portfolio is null),
            DeliverablesWithoutOwner = survey.Deliverables.Count(static d => d.Item.Owner is null),
        };
    }

    /// <summary>Deliverables know nothing of each other, so each part of them may be anybody's work.</summary>
    private static RolledUpLevel Deliverables(
        PlanSurvey survey,
        MilestoneJudge judge,
        MilestoneJudgement[]? judged,
        RollUp rollUp,
        int threads,
        Execution execution)
    {
        RolledUpLevel level = new(survey.Deliverables.Count);
        SharedWork.Do(
            threads,
            survey.Deliverables.Count,
            (from, to) =>
            {
                RollUpChild[] children = new RollUpChild[survey.MostMilestones];
                for (int i = from; i < to; i++)
                {
                    Deliverable deliverable = survey.Deliverables[i].Item;
                    for (int j = 0; j < deliverable.Milestones.Count; j++)
                    {
                        Milestone milestone = deliverable.Milestones[j];
                        if (judged is null)
                        {
                            judge.Judge(milestone, out MilestoneJudgement judgement);
                            children[j] = RollUpChild.Of(milestone, in judgement);
                        }
                        else
                        {
                            children[j] = RollUpChild.Of(milestone, in judged[survey.FirstMilestone(i) + j]);
                        }
                    }

                    level[i] = rollUp.Of(
                        EntityReference.Of(deliverable.Id),
                        deliverable.Weight,
                        children.AsSpan(0, deliverable.Milestones.Count));
                }
            },
            execution);
        return level;
    }
}
