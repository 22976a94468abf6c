using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>Something that a board refers to and that may have ended.</summary>
internal readonly record struct EndedLink(EntityReference To, EffectivePeriod Period)
{
    /// <summary>The boards in force as they are on record: in force, they have lost what refers to ended things.</summary>
    public static IEnumerable<Partnership> PartnershipsOnRecord(RuleContext context) =>
        context.InForce.Partnerships.Select(board => context.Landscape.Partnership(board.Id)!);

    /// <summary>The finding on a board, or <c>null</c> when nothing that it refers to has ended.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="context">What it is evaluated in.</param>
    /// <param name="board">The board.</param>
    /// <param name="code">What is said of it: a statement of the partnership, what has ended, and the day.</param>
    /// <param name="links">What it refers to, ended or not.</param>
    /// <param name="remedy">What to do about it.</param>
    public static Finding? Find(
        RuleDescriptor rule,
        RuleContext context,
        Partnership board,
        string code,
        IEnumerable<EndedLink> links,
        Statement remedy)
    {
        EndedLink[] ended = [.. links.Where(link => link.Period.HasEndedBy(context.AsOf))];
        return ended.Length == 0
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
                        new[] { Evidence.Of("ended", link.To), Evidence.Of("ended-on", link.Period.To!.Value) }),
                ],
                remedy);
    }
}
