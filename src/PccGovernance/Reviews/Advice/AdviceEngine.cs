using PccGovernance.Alignment;
using PccGovernance.Duplication;
using PccGovernance.Rules;
using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>
/// Makes of what the analyses found the few things to do first, in a fixed order of kinds: one of each that experts put first, what is to
/// be left as it is, then a second of what ends or questions a doubling, then the rest. What only orders what can stay comes where places
/// are left, and of a board that is to be ended, joined or asked about nothing else is said.
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
        DuplicationPair[] all =
        [
            .. report.Pairs.Where(static pair => (pair.Pattern != DuplicationPattern.Parallel || pair.Form != DuplicationForm.Numbers)
                && !pair.Remedy.IsWaiting),
        ];
        HashSet<Id<Partnership>> settled = [.. all.Where(pair => SaysWhatBecomes(KindOf(pair))).SelectMany(Boards)];
        ILookup<AdviceKind, DuplicationPair> pairs = all
            .Where(pair => SaysWhatBecomes(KindOf(pair)) || !Boards(pair).Any(settled.Contains))
            .OrderBy(Doubt)
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

    // That the same people come to both asks more loudly than that they look alike, and that more than what nobody has recorded.
    private static int Doubt(DuplicationPair pair) => pair.IsQuestion ? 2 : pair.Form == DuplicationForm.OneCompany ? 0 : 1;

    // What is doubted is one of the two: of the other more can be said.
    private static IEnumerable<Id<Partnership>> Boards(DuplicationPair pair) => pair.Remedy.Statement.Find("which") is ReferenceValue which
        ? [new(which.Reference.Id)]
        : [pair.First, pair.Second];

    // However they were taken, they stand in the order of kinds.
    private static IEnumerable<AdviceItem> Chosen(AdviceItem[][] kinds)
    {
        int[] taken = new int[kinds.Length];
        int left = Take(kinds, taken, Most, 1, static kind => kind <= AdviceKind.EaseTheFamily);
        left = Take(kinds, taken, left, 1, static kind => kind is AdviceKind.KeepApart or AdviceKind.CountOnce);
        left = Take(kinds, taken, left, 2, SaysWhatBecomes);
        left = Take(kinds, taken, left, int.MaxValue, static kind => !IsLow(kind));
        _ = Take(kinds, taken, left, int.MaxValue, IsLow);
        for (int kind = 0; kind < kinds.Length; kind++)
        {
            for (int item = 0; item < taken[kind]; item++)
            {
                yield return item < taken[kind] - 1 ? kinds[kind][item]
                    : WithFurther(kinds[kind][item], kinds[kind][..taken[kind]], kinds[kind][taken[kind]..]);
            }
        }
    }

    /// <summary>Takes of some kinds, in turn, up to so many each as long as there is room; the room that is left.</summary>
    private static int Take(AdviceItem[][] kinds, int[] taken, int room, int each, Func<AdviceKind, bool> isMeant)
    {
        for (int round = 0; round < each && room > 0 && Array.Exists(kinds, items => items.Length > round); round++)
        {
            for (int kind = 0; kind < kinds.Length && room > 0; kind++)
            {
                if (kinds[kind].Length > round && taken[kind] <= round && isMeant((AdviceKind)kind))
                {
                    taken[kind]++;
                    room--;
                }
            }
        }

        return room;
    }

    private static bool SaysWhatBecomes(AdviceKind kind) => kind <= AdviceKind.SettleDoubts;

    private static bool IsLow(AdviceKind kind) => kind is AdviceKind.SettleTheLevels or AdviceKind.ServeThePlan;

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

    private AdviceKind KindOf(DuplicationPair pair) => pair.Form switch
    {
        DuplicationForm.OneDutyTwoHomes or DuplicationForm.OneKindOnOneGround => AdviceKind.OneHomeForADuty,
        DuplicationForm.TaskOver or DuplicationForm.Forerunner or DuplicationForm.SameCompanyBelow => AdviceKind.StopWhatRepeats,
        DuplicationForm.WorkDoneElsewhere => AdviceKind.Join,
        DuplicationForm.PerhapsOneBody or DuplicationForm.PerhapsPartOfTheOther => AdviceKind.AskWhetherTwo,
        DuplicationForm.InDoubt or DuplicationForm.UnclearPurpose => AdviceKind.SettleDoubts,
        DuplicationForm.LineMissing or DuplicationForm.LineUnsaid or DuplicationForm.HalfLine or DuplicationForm.LineEnded
            or DuplicationForm.LineToSuccessor or DuplicationForm.NarrowInBroad => AdviceKind.DrawTheLine,
        DuplicationForm.TwoSuperiors => AreOfTwoKinds(pair) ? AdviceKind.DrawTheLine : AdviceKind.SettleTheLevels,
        DuplicationForm.NamedInPurpose => AdviceKind.KeepApart,
        DuplicationForm.OneSitting or DuplicationForm.TwoSittingsOfOneBody => AdviceKind.CountOnce,
        DuplicationForm.DutyAtTwoLevels or DuplicationForm.OneKindOnNestedGround
            when pair.Remedy.Kind == DuplicationRemedyKind.Combine => AdviceKind.OneHomeForADuty,
        DuplicationForm.DutyAtTwoLevels or DuplicationForm.OneKindOnNestedGround or DuplicationForm.WiderArea
            or DuplicationForm.TwoLevelsOfOneTier or DuplicationForm.OneSubjectOnNestedGround
            or DuplicationForm.StatutoryInBroad => AdviceKind.SettleTheLevels,
        DuplicationForm.CouldSitTogether => AdviceKind.SitTogether,
        _ => ByRemedy(pair),
    };

    private AdviceKind ByRemedy(DuplicationPair pair) => pair.Remedy.Kind switch
    {
        DuplicationRemedyKind.Merge or DuplicationRemedyKind.Absorb or DuplicationRemedyKind.FlexibleGroup
            or DuplicationRemedyKind.HoldTogether => AdviceKind.Join,
        DuplicationRemedyKind.Clarify => AdviceKind.AskWhetherTwo,
        DuplicationRemedyKind.SitTogether when pair.Pattern == DuplicationPattern.Overlapping => AdviceKind.AskWhetherTwo,

        // What the law requires of each stays: that the same people come to both is by design.
        DuplicationRemedyKind.SitTogether or DuplicationRemedyKind.CoordinateAgendas =>
            IsStatutory(pair.First) && IsStatutory(pair.Second) ? AdviceKind.SettleTheLevels : AdviceKind.SitTogether,
        _ => AdviceKind.DivideTheWork,
    };

    private bool IsStatutory(Id<Partnership> board) =>
        inForce.Partnership(board) is { } partnership && inForce.KindsOf(partnership).Any(static kind => kind.IsStatutory);

    /// <summary>
    /// Whether a board has two superiors of different kinds, chaired by different bodies: of one kind, of more or of those that one body
    /// chairs it is by design, or the same, to which it answers.
    /// </summary>
    private bool AreOfTwoKinds(DuplicationPair pair)
    {
        Partnership[] superiors =
        [
            .. (pair.Remedy.Statement.Find("superiors")?.Referenced ?? [])
                .Select(superior => inForce.Partnership(new(superior.Id))).OfType<Partnership>(),
        ];
        return superiors is [{ Kind: not null } one, { Kind: not null } other] && one.Kind != other.Kind
            && !Chairs(one).Intersect(Chairs(other)).Any();
    }

    private static IEnumerable<Id<Organisation>> Chairs(Partnership board) =>
        board.Seats.Where(static seat => seat.Role == SeatRole.Chair).Select(static seat => seat.Organisation);
}
