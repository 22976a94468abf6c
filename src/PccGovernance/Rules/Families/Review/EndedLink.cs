using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>Something that a board refers to and that may have ended.</summary>
internal readonly record struct EndedLink(EntityReference To, EffectivePeriod Period)
{
    /// <summary>Looks at the boards in force that refer to something, as they are on record: in force, they have lost what refers to ended
    /// things.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="context">What it is evaluated in.</param>
    /// <param name="code">What is said of a board: a statement of the partnership, what has ended, and the day.</param>
    /// <param name="remedy">What to do about it.</param>
    /// <param name="refers">Whether a board refers to anything.</param>
    /// <param name="links">What it refers to that has ended.</param>
    public static RuleEvaluation Evaluate(
        RuleDescriptor rule,
        RuleContext context,
        string code,
        Func<Partnership, Statement> remedy,
        Func<Partnership, bool> refers,
        Func<Partnership, IEnumerable<EndedLink>> links) =>
        RuleEvaluation.OfEach(
            [
                .. context.InForce.Partnerships.Select(board => (InForce: board, OnRecord: context.Landscape.Partnership(board.Id)!))
                    .Where(board => refers(board.OnRecord)),
            ],
            // A board that is in force as it is on record has lost nothing.
            board => ReferenceEquals(board.InForce, board.OnRecord)
                ? null
                : Find(rule, context, board.OnRecord, code, [.. links(board.OnRecord)], remedy));

    /// <summary>The finding on a board, or <c>null</c> when nothing that it refers to has ended.</summary>
    private static Finding? Find(
        RuleDescriptor rule,
        RuleContext context,
        Partnership board,
        string code,
        EndedLink[] ended,
        Func<Partnership, Statement> remedy) =>
        ended.Length == 0
            ? null
            : rule.Violated(
                Statement.Of(
                    code,
                    ("partnership", EntityReference.Of(board.Id)),
                    ("ended", ended.Select(static link => link.To).ToValueList()),
                    ("day", context.AsOf)),
                [EntityReference.Of(board.Id), .. ended.Select(static link => link.To)],
                [
                    .. ended.SelectMany(static link =>
                        new[] { Evidence.Of("ended", link.To), Evidence.Of("ended-on", link.Period.End!.Value) }),
                ],
                remedy(board));
}
