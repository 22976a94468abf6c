using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Duplication;

/// <summary>Recognises pairs that share people by design or do different things: they are no duplicates, whatever their numbers.</summary>
internal sealed class SetAsideRules(DuplicationOptions options)
{
    public SetAsidePair? Recognise(PairMatch match)
    {
        (PartnershipProfile first, PartnershipProfile second) = (match.First, match.Second);
        if (match.Form is DuplicationForm.OneDutyTwoHomes
            or DuplicationForm.TwoSuperiors
            or DuplicationForm.TwoSittingsOfOneBody
            or DuplicationForm.LineEnded
            or DuplicationForm.LineToSuccessor)
        {
            return null;
        }

        // Whoever says the same in rare words does the same, whatever it is called, and the board of a unit answers for the duty.
        if ((match.Form == DuplicationForm.OneTask && SortedSets.Contains(first.Links.Alike, second.Number))
            || (match.Form == DuplicationForm.OneSubject && ClaimedDuties.IsClaimed(first, second)))
        {
            return null;
        }

        if (match.Form is DuplicationForm.OneCompany or DuplicationForm.OneTask
            && (first.Function == second.Function || AreTheSameButInName(match)) && SortedSets.Intersect(first.Themes, second.Themes))
        {
            return null;
        }

        bool firstOversees = first.Function == PartnershipFunction.Oversight;
        bool secondOversees = second.Function == PartnershipFunction.Oversight;
        if (firstOversees != secondOversees)
        {
            PartnershipProfile overseer = firstOversees ? first : second;
            return SetAside(match, SetAsideReason.OversightByFunction,
                Statement.Of("duplication.aside.oversight", ("board", EntityReference.Of(overseer.Id))));
        }

        if (match.Aside == SetAsideReason.DifferentOversight
            || (firstOversees && match.Pattern is DuplicationPattern.SharedTable or DuplicationPattern.SharedTheme))
        {
            return SetAside(match, SetAsideReason.DifferentOversight,
                Statement.Of("duplication.aside.both-oversee", ("first", EntityReference.Of(first.Id)),
                    ("second", EntityReference.Of(second.Id))));
        }

        if (match.Aside is { } reason)
        {
            return SetAside(match, reason, Text(match, reason));
        }

        if (match.Form is DuplicationForm.DutyAtTwoLevels
            or DuplicationForm.JointLevel
            or DuplicationForm.TwoLevelsOfOneTier
            or DuplicationForm.StatutoryBelow
            or DuplicationForm.SameCompanyBelow
            or DuplicationForm.TaskOver
            or DuplicationForm.TwoSuperiors)
        {
            return DifferInFunction(first, second) ? Differ(match) : null;
        }

        if (match.Hierarchy.Relation == PartnershipRelation.ReportingLine)
        {
            (PartnershipProfile upper, PartnershipProfile lower) = (match.Upper, match.Lower);
            if (firstOversees)
            {
                return SetAside(match, SetAsideReason.OversightByFunction,
                    Statement.Of("duplication.aside.oversees", ("upper", EntityReference.Of(upper.Id)),
                        ("lower", EntityReference.Of(lower.Id))));
            }

            if (upper.DirectReports >= options.MinimumOversightReports)
            {
                return SetAside(
                    match,
                    SetAsideReason.OversightByReports,
                    Statement.Of("duplication.aside.reports", ("upper", EntityReference.Of(upper.Id)),
                        ("lower", EntityReference.Of(lower.Id)), ("reports", upper.DirectReports)));
            }
        }

        return DifferInFunction(first, second) && !AreTheSameButInName(match) ? Differ(match) : null;
    }

    // What is only read from a name does not part two groups of one board, or one company, that have all of their subjects in common: more
    // than one of them, or the same people too.
    private static bool AreTheSameButInName(PairMatch match) =>
        (match.Form == DuplicationForm.OneCompany
            || (match.Pattern == DuplicationPattern.Layered && match.Hierarchy.Relation == PartnershipRelation.Siblings))
        && !(match.First.HasRecordedFunction && match.Second.HasRecordedFunction)
        && match.Remit.Jaccard == 1
        && (match.First.Subject.Length > 1 || (match.First.Subject.Length == 1 && SharedPosts.Of(match.First, match.Second).AreOneCompany));

    private static SetAsidePair Differ(PairMatch match) => SetAside(
        match,
        SetAsideReason.DifferentFunctions,
        Statement.Of(
            "duplication.aside.functions",
            ("first", EntityReference.Of(match.First.Id)),
            ("second", EntityReference.Of(match.Second.Id)),
            ("one", StatementValue.Word(match.First.Function)),
            ("other", StatementValue.Word(match.Second.Function)),
            ("assumed", Assumed(match))));

    // What is only read from a name is said to be.
    private static StatementValue? Assumed(PairMatch match)
    {
        Id<Partnership>[] assumed =
            [.. new[] { match.First, match.Second }.Where(static board => !board.HasRecordedFunction).Select(static board => board.Id)];
        return assumed.Length == 0 ? null : StatementValue.Of(assumed, EntityReference.Of);
    }

    private static Statement Text(PairMatch match, SetAsideReason reason) => Statement.Of(
        reason switch
        {
            SetAsideReason.OneSitting => "duplication.aside.sitting",
            SetAsideReason.TwoLevelsByLaw => "duplication.aside.by-law",
            SetAsideReason.SmallTable => "duplication.aside.small-table",
            SetAsideReason.DifferentLaw => "duplication.aside.different-law",
            SetAsideReason.AcrossLines => "duplication.aside.across-lines",
            SetAsideReason.GeneralHeadings => "duplication.aside.general",
            _ => "duplication.aside.part",
        },
        ("upper", EntityReference.Of(match.Upper.Id)),
        ("lower", EntityReference.Of(match.Lower.Id)));

    /// <summary>Whether what the two are there to do is known and differs.</summary>
    public static bool DifferInFunction(PartnershipProfile first, PartnershipProfile second) =>
        first.Function != second.Function
            && first.Function != PartnershipFunction.Unknown
            && second.Function != PartnershipFunction.Unknown;

    private static SetAsidePair SetAside(PairMatch match, SetAsideReason reason, Statement statement) =>
        new() { First = match.First.Id, Second = match.Second.Id, Pattern = match.Pattern, Reason = reason, Statement = statement };
}
