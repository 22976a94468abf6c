using PccGovernance.Duplication;
using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>
/// Makes of what the analyses found the few things to do first: one piece of advice for each kind of thing, in a fixed order.
/// </summary>
internal sealed class AdviceEngine(Landscape inForce, DuplicationReport report)
{
    /// <summary>The most pieces of advice: more is a list of findings again.</summary>
    private const int Most = 7;

    /// <summary>The most sentences of one piece of advice.</summary>
    private const int MostSentences = 3;

    private readonly Dictionary<Id<Partnership>, int> _families = report.FamilyOfEach();

    public ValueList<AdviceItem> Run()
    {
        ILookup<AdviceKind, DuplicationPair> pairs = report
            .Pairs.Where(static pair => pair.Pattern != DuplicationPattern.Parallel)
            .ToLookup(KindOf);
        List<AdviceItem> items = [];
        foreach (AdviceKind kind in Enum.GetValues<AdviceKind>())
        {
            if (kind == AdviceKind.EaseTheFamily)
            {
                items.AddRange(Families());
            }
            else if (pairs[kind].Any())
            {
                items.Add(Of(kind, [.. pairs[kind]]));
            }
        }

        return items.Take(Most).ToValueList();
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

    private AdviceItem Of(AdviceKind kind, DuplicationPair[] pairs)
    {
        DuplicationPair[] all = [.. OneOfEachFamily(pairs)];

        // What is to be done alike with several is said once, of the first, and the others are named.
        DuplicationPair[][] alike =
            [.. all.GroupBy(static pair => pair.Remedy.Statement.Code, StringComparer.Ordinal).Select(static group => group.ToArray())];
        DuplicationPair[] told = [.. alike.Select(static group => group[0])];
        Id<Partnership>[] boards = [.. pairs.SelectMany(static pair => new[] { pair.First, pair.Second }).Distinct().Order()];
        return new()
        {
            Kind = kind,
            Partnerships = boards.ToValueList(),
            What = alike.Take(MostSentences).Select(What).ToValueList(),
            More = alike.Skip(MostSentences).Sum(static group => group.Length),
            Why = told.Take(MostSentences)
                .Select(static pair => pair.EvidenceFor is [var first, ..] ? first.Statement : null)
                .OfType<Statement>()
                .ToValueList(),
            Gain = kind == AdviceKind.Join ? GainOf(pairs[0]) : null,
            Agreement = Statement.Of(
                kind == AdviceKind.SettleDoubts || pairs.All(static pair => pair.Form == DuplicationForm.OneSitting)
                    ? "advice.agreement.none"
                    : pairs.Any(IsStatutory) ? "advice.agreement.law"
                    : "advice.agreement.members",
                ("partnerships", StatementValue.Of(boards, EntityReference.Of))),
            Against = told[0].EvidenceAgainst.Take(MostSentences).Select(static evidence => evidence.Statement).ToValueList(),
            Settles = Statement.Of(kind == AdviceKind.SettleDoubts ? "advice.settles.seats" : "advice.settles.terms"),
            Certainty = pairs.All(static pair => pair.IsQuestion) ? AdviceCertainty.Question
                : pairs.Any(IsAssumed) ? AdviceCertainty.PartlyAssumed
                : AdviceCertainty.OnRecord,
        };
    }

    private static Statement What(DuplicationPair[] alike)
    {
        ValueList<Id<Partnership>> others = alike.Skip(1).SelectMany(static pair => new[] { pair.First, pair.Second }).Distinct()
            .Where(board => board != alike[0].First && board != alike[0].Second).Order().ToValueList();
        return others.IsEmpty
            ? alike[0].Remedy.Statement
            : Statement.Of("advice.the-same", ("said", alike[0].Remedy.Statement),
                ("partnerships", StatementValue.Of(others, EntityReference.Of)));
    }

    /// <summary>What holds of every member of a parallel family is said once: the pair with its first member stands for all.</summary>
    private IEnumerable<DuplicationPair> OneOfEachFamily(DuplicationPair[] pairs)
    {
        HashSet<(Id<Partnership> Other, int Family, DuplicationForm Form)> said = [];
        foreach (DuplicationPair pair in pairs)
        {
            int first = FamilyOf(pair.First);
            int second = FamilyOf(pair.Second);
            bool isNew =
                (first < 0 || said.Add((pair.Second, first, pair.Form))) & (second < 0 || said.Add((pair.First, second, pair.Form)));
            if (isNew)
            {
                yield return pair;
            }
        }
    }

    /// <summary>The place of the first parallel group that a board is in; -1 for none.</summary>
    private int FamilyOf(Id<Partnership> board) => _families.GetValueOrDefault(board, -1);

    private IEnumerable<AdviceItem> Families()
    {
        ParallelGroup[] large =
        [
            .. report
                .ParallelGroups.Where(static group => group.Members.Count > 2)
                .OrderByDescending(static group => group.Members.Count)
                .ThenBy(static group => group.Kind),
        ];
        if (large.Length == 0)
        {
            yield break;
        }

        yield return new()
        {
            Kind = AdviceKind.EaseTheFamily,
            Partnerships = large.SelectMany(static group => group.Members).Distinct().Order().ToValueList(),
            What = large.Take(1).Select(group =>
                    Statement.Of(
                        "advice.family",
                        ("kind", EntityReference.Of(group.Kind)),
                        ("count", group.Members.Count),
                        ("boards", StatementValue.Of(group.Members, EntityReference.Of))))
                .Concat(large.Length == 1
                    ? []
                    : [Statement.Of("advice.families",
                        ("kinds", StatementValue.Of(large.Skip(1).Select(static group => group.Kind), EntityReference.Of)))])
                .ToValueList(),
            More = 0,
            Why = large
                .Take(MostSentences)
                .Select(static group => group.EvidenceFor is [var first, ..] ? first.Statement : null)
                .OfType<Statement>()
                .ToValueList(),
            Agreement = Statement.Of(
                large.Any(static group => group.Remedy.Citation is not null) ? "advice.agreement.combination" : "advice.agreement.family",
                ("partnerships", StatementValue.Of(large[0].Members, EntityReference.Of))),
            Against = [Statement.Of("advice.against.local-focus")],
            Settles = Statement.Of("advice.settles.attendance"),
            Certainty = large.Any(static group =>
                group.EvidenceAgainst.Any(static evidence => evidence.Kind == DuplicationEvidenceKind.AssumedSeats))
                ? AdviceCertainty.PartlyAssumed
                : AdviceCertainty.OnRecord,
        };
    }

    /// <summary>
    /// Hours that one board in the place of two would save, late joiners counted: whoever sits on either attends all of it.
    /// </summary>
    private Statement? GainOf(DuplicationPair pair)
    {
        if (HoursOf(pair.First) is not { } first || HoursOf(pair.Second) is not { } second)
        {
            return null;
        }

        decimal today = (first * (decimal)pair.People.SizeOfFirst) + (second * (decimal)pair.People.SizeOfSecond);
        decimal merged = Math.Max(first, second) * (decimal)pair.People.Union;
        decimal saved = Math.Max(0, today - merged);
        return saved == 0
            ? Statement.Of("advice.gain.none")
            : Statement.Of("advice.gain", ("hours", StatementValue.Between(Rounded(saved * 0.8m), Rounded(saved))));
    }

    // Two figures are as much as meetings and hours of a year bear.
    private static decimal Rounded(decimal hours) => hours < 100 ? Math.Round(hours / 5) * 5 : Math.Round(hours / 50) * 50;

    private decimal? HoursOf(Id<Partnership> board) =>
        inForce.Partnership(board)?.Meetings is { MeetingsPerYear: { } meetings, MeetingHours: { } hours } ? meetings * hours : null;

    private bool IsStatutory(DuplicationPair pair) => IsStatutory(pair.First) || IsStatutory(pair.Second);

    private bool IsStatutory(Id<Partnership> board) =>
        inForce.Partnership(board) is { } partnership && inForce.KindsOf(partnership).Any(static kind => kind.IsStatutory);

    private static bool IsAssumed(DuplicationPair pair) =>
        pair.EvidenceAgainst.Any(static evidence =>
            evidence.Kind
                is DuplicationEvidenceKind.AssumedSeats
                    or DuplicationEvidenceKind.AssumedThemes
                    or DuplicationEvidenceKind.UnknownFunction);
}
