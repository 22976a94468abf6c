using PccGovernance.Duplication;
using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>Makes a piece of advice of pairs of which the same is to be done.</summary>
internal sealed class PairAdvice(Landscape inForce, DuplicationReport report)
{
    /// <summary>The most reasons of one piece of advice.</summary>
    private const int MostReasons = 3;

    private readonly Dictionary<Id<Partnership>, int> _families = report.FamilyOfEach();
    private readonly AdviceGains _gains = new(inForce, report);

    /// <summary>A piece for each thing to do, the one that comes first in the report first.</summary>
    public IEnumerable<AdviceItem> Of(AdviceKind kind, IEnumerable<DuplicationPair> pairs) =>
        pairs.GroupBy(static pair => pair.Remedy.Statement.Code, StringComparer.Ordinal).Select(alike => Of(kind, [.. alike]));

    private AdviceItem Of(AdviceKind kind, DuplicationPair[] pairs)
    {
        DuplicationPair[][] things = [.. OfEachFamily(pairs)];
        DuplicationPair[] told = [.. things.Select(static pairs => pairs[0])];
        return new()
        {
            Kind = kind,
            Partnerships = pairs.SelectMany(static pair => new[] { pair.First, pair.Second }).Distinct().Order().ToValueList(),
            What = [What(things)],
            More = 0,
            Why = told.Take(MostReasons)
                .Select(static pair => Reason(pair) is { } first ? AdviceBrief.Of(first.Statement) : null)
                .OfType<Statement>()
                .ToValueList(),
            Gain = _gains.Of(pairs),
            Agreement = Statement.Of(
                kind == AdviceKind.SettleDoubts || Array.TrueForAll(pairs, static pair => pair.Form == DuplicationForm.OneSitting)
                    ? "advice.agreement.none"
                    : Array.Exists(pairs, IsStatutory) ? "advice.agreement.law"
                    : "advice.agreement.members"),
            Against = told[0].EvidenceAgainst.Take(MostReasons).Select(static evidence => AdviceBrief.Of(evidence.Statement)).ToValueList(),
            Settles = Statement.Of(kind == AdviceKind.SettleDoubts ? "advice.settles.seats" : "advice.settles.terms"),
            Certainty = Array.TrueForAll(pairs, static pair => pair.IsQuestion) ? AdviceCertainty.Question
                : Array.Exists(pairs, IsAssumed) ? AdviceCertainty.PartlyAssumed
                : AdviceCertainty.OnRecord,
        };
    }

    // That the same people come says more than that the same organisations do.
    private static DuplicationEvidence? Reason(DuplicationPair pair) =>
        pair.EvidenceFor.FirstOrDefault(static evidence => evidence.Kind == DuplicationEvidenceKind.SamePosts)
        ?? (pair.EvidenceFor is [var first, ..] ? first : null);

    /// <summary>What is to be done with the first, of which else it holds by name, and of how many more.</summary>
    private Statement What(DuplicationPair[][] things)
    {
        Statement said = things[0][0].Remedy.Statement;
        (string, StatementValue?) family =
            ("family", things[0].Length > 1 && Family(things[0]) is { } kind ? EntityReference.Of(kind) : null);
        return things.Length == 1 && things[0].Length == 1
            ? said
            : Statement.Of(
                "advice.the-same",
                ("said", said),
                family,
                ("of-family", things[0].Length - 1),
                ("others", things.Length > 1 ? Others(things[0][0], things[1][0]) : null),
                ("more", Math.Max(0, things.Length - 2)));
    }

    // A board that both have in common is named already.
    private static StatementValue Others(DuplicationPair said, DuplicationPair next) => StatementValue.Of(
        new[] { next.First, next.Second }.Where(board => board != said.First && board != said.Second), EntityReference.Of);

    private Id<PartnershipKind>? Family(DuplicationPair[] pairs) =>
        new[] { pairs[0].First, pairs[0].Second }
            .Where(board => pairs.Skip(1).All(pair => pair.First != board && pair.Second != board))
            .Select(board => _families.TryGetValue(board, out int family) ? report.ParallelGroups[family].Kind : (Id<PartnershipKind>?)null)
            .FirstOrDefault(static kind => kind is not null);

    /// <summary>What holds of several members of a parallel family is one thing: the pair with its first member stands for all.</summary>
    private IEnumerable<DuplicationPair[]> OfEachFamily(DuplicationPair[] pairs) => pairs
        .DistinctBy(static pair => pair.Form == DuplicationForm.TwoSuperiors && pair.Upper is { } upper
            ? (Lower: pair.First == upper ? pair.Second : pair.First, Other: default(Id<Partnership>?))
            : (pair.First, pair.Second))
        .GroupBy(pair => (
            First: _families.TryGetValue(pair.First, out int first) ? $"{first}" : pair.First.Value,
            Second: _families.TryGetValue(pair.Second, out int second) ? $"{second}" : pair.Second.Value,
            pair.Form) is var key && string.CompareOrdinal(key.First, key.Second) <= 0 ? key : (key.Second, key.First, key.Form))
        .Select(static group => group.ToArray());

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
