using PccGovernance.Duplication;
using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>Makes a piece of advice of pairs of which the same is to be done.</summary>
internal sealed class PairAdvice(Landscape inForce, DuplicationReport report)
{
    /// <summary>The most reasons of one piece of advice.</summary>
    private const int MostReasons = 3;

    /// <summary>How many other pairs of which the same holds are named: more cannot be read out.</summary>
    private const int MostNamed = 3;

    private readonly Dictionary<Id<Partnership>, int> _families = report.FamilyOfEach();
    private readonly AdviceGains _gains = new(inForce, report);

    /// <summary>A piece for each thing to do, the one that comes first in the report first.</summary>
    public IEnumerable<AdviceItem> Of(AdviceKind kind, IEnumerable<DuplicationPair> pairs) =>
        pairs.GroupBy(static pair => pair.Remedy.Statement.Code, StringComparer.Ordinal).Select(alike => Of(kind, [.. alike]));

    private AdviceItem Of(AdviceKind kind, DuplicationPair[] pairs)
    {
        DuplicationPair[][] things = [.. OfEachFamily(pairs)];
        DuplicationPair first = things[0][0];
        return new()
        {
            Kind = kind,
            Partnerships = pairs.SelectMany(static pair => new[] { pair.First, pair.Second }).Distinct().Order().ToValueList(),
            What = What(things),
            More = 0,
            Why = Reason(first) is { } reason ? [reason] : [],
            Likewise = Named(things).Select(pair => Likewise(kind, pair)).ToValueList(),
            Gain = _gains.Of(pairs),
            Agreement = Statement.Of(
                IsAsked(kind) ? "advice.agreement.none"
                    : Array.Exists(pairs, IsStatutory) ? "advice.agreement.law"
                    : "advice.agreement.members",
                ("chairs", IsAsked(kind) || Chairs(first) is not { IsEmpty: false } chairs
                    ? null
                    : StatementValue.Of(chairs, EntityReference.Of))),
            Against = Objections(kind, first).Take(MostReasons).ToValueList(),
            Settles = Statement.Of(IsAsked(kind) ? "advice.settles.seats" : "advice.settles.terms"),
            Certainty = Array.TrueForAll(pairs, static pair => pair.IsQuestion) ? AdviceCertainty.Question
                : pairs.Any(static pair => pair.EvidenceAgainst.Any(static evidence => evidence.RestsOnAssumptions))
                ? AdviceCertainty.PartlyAssumed
                : AdviceCertainty.OnRecord,
        };
    }

    // To find out, nobody has to agree.
    private static bool IsAsked(AdviceKind kind) => kind is AdviceKind.AskWhetherTwo or AdviceKind.SettleDoubts;

    private ValueList<Id<Organisation>> Chairs(DuplicationPair pair) => new[] { pair.First, pair.Second }
        .Select(inForce.Partnership).OfType<Partnership>()
        .SelectMany(static board => board.Seats).Where(static seat => seat.Role == SeatRole.Chair)
        .Select(static seat => seat.Organisation).Distinct().ToValueList();

    private AdviceLikewise Likewise(AdviceKind kind, DuplicationPair pair)
    {
        ValueList<Id<Partnership>> both = [pair.First, pair.Second];
        return new()
        {
            Partnerships = both,
            Of = Statement.Of("advice.of", ("boards", StatementValue.Of(both, EntityReference.Of))),
            Why = Reason(pair),
            Against = Objections(kind, pair).FirstOrDefault(),
        };
    }

    // That the same people come says more than that the same organisations do; to share no more than is usual says nothing.
    private Statement? Reason(DuplicationPair pair) =>
        pair.Form == DuplicationForm.TaskOver
            && report.TemporaryGroups.FirstOrDefault(group => pair.Ending.Contains(group.Partnership)) is { } over
            ? StandingHeadlines.WhyToClose(over)
        : (pair.EvidenceFor.FirstOrDefault(static evidence => evidence.Kind == DuplicationEvidenceKind.SamePosts)
            ?? pair.EvidenceFor.FirstOrDefault(static evidence => !IsAsUsual(evidence.Statement))
            ?? (pair.EvidenceFor is [var first, ..] ? first : null)) is { } reason
            ? AdviceBrief.Of(reason.Statement)
            : null;

    private static IEnumerable<Statement> Objections(AdviceKind kind, DuplicationPair pair) => pair.EvidenceAgainst
        .Where(evidence => IsObjection(kind, evidence.Statement)).Select(static evidence => AdviceBrief.Of(evidence.Statement));

    // Who has most subjects in common with another, or one duty, does not speak against looking at both.
    private static bool IsObjection(AdviceKind kind, Statement evidence) => !(evidence.Code is "duplication.against.different-remit"
        && (kind == AdviceKind.OneHomeForADuty
            || (evidence.Find("themes") is CountValue themes && evidence.Find("either-themes") is CountValue either
                && 2 * themes.Count > either.Count)));

    private static bool IsAsUsual(Statement evidence) =>
        evidence.Find("shared") is ReferencesValue shared && evidence.Find("expected") is NumberValue expected
        && shared.References.Count <= Math.Round(expected.Number, MidpointRounding.AwayFromZero);

    /// <summary>What is to be done with the first, and with which others by name; those of one family come before the rest.</summary>
    private static ValueList<Statement> What(DuplicationPair[][] things)
    {
        DuplicationPair first = things[0][0];
        DuplicationPair[] others = Others(things);
        DuplicationPair[] named = Named(things);
        Id<Partnership>? inAll = InAll(first, others);
        return others.Length == 0 ? [first.Remedy.Statement] :
            [
                first.Remedy.Statement,
                Statement.Of(
                    "advice.likewise",
                    ("others", named.Select(other => Other(inAll, other)).ToValueList()),
                    ("more", others.Length - named.Length)),
            ];
    }

    private static DuplicationPair[] Others(DuplicationPair[][] things) => [.. things.SelectMany(static pairs => pairs).Skip(1)];

    // To leave out one and say so is longer than to name it.
    private static DuplicationPair[] Named(DuplicationPair[][] things) =>
        Others(things) is var others && others.Length <= MostNamed + 1 ? others : others[..MostNamed];

    // A board that all have in common is named already: of pairs of which only some have it, each names both, or a list could not be told.
    private static Id<Partnership>? InAll(DuplicationPair said, DuplicationPair[] others) =>
        Array.TrueForAll(others, other => other.First == said.First || other.Second == said.First) ? said.First
        : Array.TrueForAll(others, other => other.First == said.Second || other.Second == said.Second) ? said.Second
        : null;

    // Of what goes into another the one that stays is named last.
    private static Statement Other(Id<Partnership>? named, DuplicationPair next)
    {
        Id<Partnership>[] boards = next.Remedy.Into == next.First ? [next.Second, next.First] : [next.First, next.Second];
        return Statement.Of(
            "advice.other-pair",
            ("boards", StatementValue.Of(boards.Where(board => board != named), EntityReference.Of)),
            ("into", next.Remedy.Into is { } into && into != named ? EntityReference.Of(into) : null));
    }

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
}
