namespace PccGovernance.Statute;

/// <summary>Puts the clauses of a requirement to a case.</summary>
internal static class RequirementJudge
{
    public static Answer Judge(RequirementCase at, RequirementWording wording)
    {
        bool hasNothing = at.Filing is null && at.Requirement.Cycle != RequirementCycle.Panel && !at.Requirement.Filings.IsEmpty;
        return hasNothing ? WithoutFiling(at, wording) : WithFiling(at);
    }

    private static Answer WithFiling(RequirementCase at)
    {
        AnswersTogether all = default;
        foreach (Clause clause in at.Requirement.Clauses)
        {
            Answer answer = Check(clause, at);

            // Whether the rest is asked at all hangs on it.
            if (clause is WhenClause or CombinedClause && answer.Kind != AnswerKind.Met)
            {
                return answer;
            }

            all.Add(answer);
        }

        return all.Result;
    }

    /// <summary>
    /// What has no day of its own is not broken before its financial year is over where it only is not there yet, nor before the year has
    /// begun whatever is on record.
    /// </summary>
    private static Answer Check(Clause clause, RequirementCase at)
    {
        Answer answer = clause.Check(at);
        return answer is { Kind: AnswerKind.NotMet, Due: null } && (answer.IsOpen || at.IsOfAYearToCome) && at.EndOfOpenYear is { } last
            ? Answer.Pending(last)
            : answer;
    }

    /// <summary>Nothing is on record: it may be to come, be missing, or not be needed.</summary>
    private static Answer WithoutFiling(RequirementCase at, RequirementWording wording)
    {
        AnswersTogether all = default;
        bool isAsked = false;
        bool isLeft = false;
        foreach (Clause clause in at.Requirement.Clauses)
        {
            if (clause is WhenClause)
            {
                return at.IsComplete() ? wording.NoneOnRecord : wording.Filing;
            }

            if (clause.ReadsTheFiling && !clause.AsksForTheFiling)
            {
                isLeft = true;
                continue;
            }

            isAsked |= clause.ReadsTheFiling;
            all.Add(Check(clause, at));
        }

        if (isLeft && (!isAsked || all.IsMet))
        {
            all.Add(isAsked ? wording.Filing : Missing(at, wording));
        }

        return all.Result;
    }

    private static Answer Missing(RequirementCase at, RequirementWording wording)
    {
        if (at.Instance.LastDay is { } last && at.AsOf <= last)
        {
            return Answer.Pending(last);
        }

        return at.IsComplete(at.Instance.LastDay) ? wording.NoFiling : wording.Filing;
    }
}
