using PccGovernance.Duplication;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>What the rules on pairs of boards have in common.</summary>
internal static class DuplicatePairs
{
    /// <summary>
    /// Of how many findings of a rule the pieces for and against stand in the finding: of more, which nobody reads one by one, they are
    /// counted there and stand with the pair in the report alone.
    /// </summary>
    internal const int MostWeighed = 1_000;

    /// <summary>Applies a rule on one pattern.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="context">What it is evaluated in.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="code">What is said of a pair: a statement of <c>first</c> and <c>second</c>.</param>
    public static RuleEvaluation Evaluate(RuleDescriptor rule, RuleContext context, DuplicationPattern pattern, string code) =>
        Evaluate(rule, context, pair => pair.Pattern == pattern && !pair.IsByDesign, code);

    public static RuleEvaluation Evaluate(RuleDescriptor rule, RuleContext context, Func<DuplicationPair, bool> which, string code)
    {
        if (context.Duplication is not { } report)
        {
            return RuleEvaluation.LookedAtNothing;
        }

        return new()
        {
            Examined = Count(report),
            Findings = OfFamilies(report, [.. report.Pairs.Where(which)])
                .Select((pairs, place) => Found(rule, pairs, code, place < MostWeighed))
                .ToValueList(),
        };
    }

    /// <summary>Pairs of one board with several of one family that say the same are told together, in the place of the first.</summary>
    private static List<List<DuplicationPair>> OfFamilies(DuplicationReport report, DuplicationPair[] pairs)
    {
        Dictionary<Id<Partnership>, int> families = pairs.Length == 0 ? [] : report.FamilyOfEach();
        Dictionary<
            (Id<Partnership> Other, int Family, DuplicationForm Form, DuplicationRemedyKind Remedy, string Themes),
            List<DuplicationPair>
        > told = [];
        List<List<DuplicationPair>> all = [];
        foreach (DuplicationPair pair in pairs)
        {
            int family = families.GetValueOrDefault(pair.Second, -1) is >= 0 and int ofSecond
                ? ofSecond
                : families.GetValueOrDefault(pair.First, -1);
            Id<Partnership> other = families.ContainsKey(pair.Second) ? pair.First : pair.Second;
            var key = (
                other,
                family,
                pair.Form,
                pair.Remedy.Kind,
                string.Join(' ', pair.Pattern == DuplicationPattern.SharedTheme ? pair.SharedThemes : []));
            if (family >= 0 && told.TryGetValue(key, out List<DuplicationPair>? same))
            {
                same.Add(pair);
                continue;
            }

            all.Add([pair]);
            if (family >= 0)
            {
                told.Add(key, all[^1]);
            }
        }

        return all;
    }

    /// <summary>
    /// The pairs looked at, as far as an evaluation can count: those compared, and those that a board which cannot be compared is asked
    /// about, by its kind, its place or who it reports to.
    /// </summary>
    public static int Count(DuplicationReport report)
    {
        HashSet<Id<Partnership>> notCompared = [.. report.NotCompared.SelectMany(static entry => entry.Boards)];
        long asked = report.Pairs.Count(pair => notCompared.Contains(pair.First) || notCompared.Contains(pair.Second));
        return (int)Math.Min(int.MaxValue, Math.Max(report.PairsCompared + asked, report.Pairs.Count));
    }

    /// <summary>A remedy, which says the power that it rests on.</summary>
    public static Statement Remedy(DuplicationRemedy remedy) => remedy.Statement;

    /// <summary>A score or share, of which four decimal places say enough.</summary>
    public static StatementValue Figure(double value) => StatementValue.NumberOf(Math.Round(value, 4));

    /// <summary>What speaks for and against, each piece as it stands in the report.</summary>
    public static IEnumerable<Evidence> Weighing(ValueList<DuplicationEvidence> @for, ValueList<DuplicationEvidence> against) =>
        [.. @for.Select(static e => Evidence.Of("for", e.Statement)), .. against.Select(static e => Evidence.Of("against", e.Statement))];

    /// <summary>How many pieces speak for and against, where they stand in the report.</summary>
    internal static IEnumerable<Evidence> Counted(DuplicationPair pair) =>
    [
        Evidence.Of("pieces-for", pair.EvidenceFor.Count),
        Evidence.Of("pieces-against", pair.EvidenceAgainst.Count),
    ];

    private static Finding Found(RuleDescriptor rule, List<DuplicationPair> pairs, string code, bool isWeighed)
    {
        Finding first = Found(rule, pairs[0], code, isWeighed);
        if (pairs.Count == 1)
        {
            return first;
        }

        ValueList<Id<Partnership>> others = pairs.Skip(1).SelectMany(static pair => new[] { pair.First, pair.Second }).Distinct()
            .Where(board => board != pairs[0].First && board != pairs[0].Second).Order().ToValueList();
        StatementValue names = StatementValue.Of(others, EntityReference.Of);
        return first with
        {
            Statement = Statement.Of("duplication.same-of", ("said", first.Statement), ("boards", names)),
            Subjects = [.. first.Subjects, .. others.Select(EntityReference.Of)],
            Remedy = first.Remedy is { } remedy ? Statement.Of("duplication.same-of.remedy", ("said", remedy), ("boards", names)) : null,
        };
    }

    private static Finding Found(RuleDescriptor rule, DuplicationPair pair, string code, bool isWeighed)
    {
        string said = FormCodes.Of(pair) ?? code;
        return (
            pair.IsQuestion
                ? rule.Undetermined
                : (Func<Statement, ValueList<EntityReference>, ValueList<Evidence>?, Statement?, Finding>)rule.Violated
        )(
            Statement.Of(said, ("first", EntityReference.Of(pair.First)), ("second", EntityReference.Of(pair.Second))),
            [EntityReference.Of(pair.First), EntityReference.Of(pair.Second)],
            [
                Evidence.Of("score", Figure(pair.Score), "of-1"),
                Evidence.Of("people", Figure(pair.People.Jaccard), "jaccard"),
                Evidence.Of("remit", Figure(pair.Remit.Jaccard), "jaccard"),
                Evidence.Of("place", Figure(pair.Place.Overlap), "overlap"),
                .. isWeighed ? Weighing(pair.EvidenceFor, pair.EvidenceAgainst) : Counted(pair),
            ],
            Remedy(pair.Remedy));
    }
}
