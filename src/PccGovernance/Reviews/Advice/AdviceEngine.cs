using PccGovernance.Alignment;
using PccGovernance.Duplication;
using PccGovernance.Rules;
using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>
/// Makes of what the analyses found the few things to do first: a thing of each kind before a second of any, in a fixed order.
/// </summary>
internal sealed class AdviceEngine(
    Landscape inForce,
    DuplicationReport report,
    AlignmentReport? alignment,
    IEnumerable<Finding> findings)
{
    /// <summary>The most pieces of advice: more is a list of findings again.</summary>
    private const int Most = 7;

    private readonly PairAdvice _pairs = new(inForce, report);
    private readonly FamilyAdvice _families = new(inForce, report);

    public ValueList<AdviceItem> Run()
    {
        ILookup<AdviceKind, DuplicationPair> pairs = report
            .Pairs.Where(static pair => (pair.Pattern != DuplicationPattern.Parallel || pair.Form != DuplicationForm.Numbers)
                && !pair.Remedy.IsWaiting)
            .ToLookup(KindOf);
        AdviceItem[][] kinds =
        [
            .. Enum.GetValues<AdviceKind>().Select(kind => (AdviceItem[])[.. kind switch
            {
                AdviceKind.KeepApart => _pairs.Of(kind, pairs[kind]).Concat(_families.Parted()),
                AdviceKind.GiveTheWorkAnOwner => WorkAdvice.Of(findings),
                AdviceKind.EaseTheFamily => _families.Ease(),
                AdviceKind.GiveEachFunctionItsTime => _families.SeveralFunctions(),
                AdviceKind.ServeThePlan => PlanAdvice.Of(alignment),
                _ => _pairs.Of(kind, pairs[kind]),
            }]),
        ];
        return Chosen(kinds).ToValueList();
    }

    // One of each kind, then the second of each, until there are enough; they stand in the order of kinds all the same.
    private static IEnumerable<AdviceItem> Chosen(AdviceItem[][] kinds)
    {
        int[] taken = new int[kinds.Length];
        int left = Most;
        for (int round = 0; left > 0 && Array.Exists(kinds, items => items.Length > round); round++)
        {
            for (int kind = 0; kind < kinds.Length && left > 0; kind++)
            {
                if (kinds[kind].Length > round)
                {
                    taken[kind]++;
                    left--;
                }
            }
        }

        for (int kind = 0; kind < kinds.Length; kind++)
        {
            for (int item = 0; item < taken[kind]; item++)
            {
                yield return item < taken[kind] - 1 ? kinds[kind][item]
                    : WithFurther(kinds[kind][item], kinds[kind][..taken[kind]], kinds[kind][taken[kind]..]);
            }
        }
    }

    /// <summary>Boards that the list names already are not named once more.</summary>
    private static AdviceItem WithFurther(AdviceItem last, AdviceItem[] said, AdviceItem[] further)
    {
        if (further.Length == 0)
        {
            return last;
        }

        var named = said.SelectMany(static item => item.Partnerships).ToHashSet();
        ValueList<Id<Partnership>> boards = further.Select(item => item.Partnerships.Where(board => !named.Contains(board)).ToValueList())
            .FirstOrDefault(static others => !others.IsEmpty, []);
        return last with
        {
            More = further.Length,
            Further = Statement.Of(
                "advice.further",
                ("boards", boards.IsEmpty ? null : StatementValue.Of(boards, EntityReference.Of)),
                ("more", further.Length)),
        };
    }

    private static AdviceKind KindOf(DuplicationPair pair) =>
        pair.IsQuestion
            ? AdviceKind.SettleDoubts
            : pair.Form switch
            {
                DuplicationForm.NamedInPurpose => AdviceKind.KeepApart,
                DuplicationForm.OneDutyTwoHomes
                or DuplicationForm.OneKindOnOneGround
                or DuplicationForm.OneKindOnNestedGround
                or DuplicationForm.DutyAtTwoLevels => AdviceKind.OneHomeForADuty,
                DuplicationForm.NarrowInBroad
                or DuplicationForm.StatutoryInBroad
                or DuplicationForm.LineMissing
                or DuplicationForm.WorkDoneElsewhere => AdviceKind.DrawTheLine,
                DuplicationForm.TaskOver or DuplicationForm.Forerunner or DuplicationForm.SameCompanyBelow => AdviceKind.StopWhatRepeats,
                DuplicationForm.OneCompany or DuplicationForm.CouldSitTogether when !pair.Remedy.Joins => AdviceKind.SitTogether,
                DuplicationForm.OneSitting or DuplicationForm.RunAsOne or DuplicationForm.TwoSittingsOfOneBody => AdviceKind.CountOnce,
                _ => pair.Remedy.Kind switch
                {
                    DuplicationRemedyKind.Merge
                    or DuplicationRemedyKind.Absorb
                    or DuplicationRemedyKind.FlexibleGroup
                    or DuplicationRemedyKind.HoldTogether => AdviceKind.Join,
                    DuplicationRemedyKind.Clarify => AdviceKind.SettleDoubts,
                    _ => AdviceKind.DivideTheWork,
                },
            };
}
