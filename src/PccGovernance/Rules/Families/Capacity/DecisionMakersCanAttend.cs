using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>CAP002: The decision makers of a partnership can all attend.</summary>
internal sealed class DecisionMakersCanAttend : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.BuiltIn("CAP002", RuleSeverity.Advice, since: "0.1.0", Analyses.Demand) with
        {
            Citation = new()
            {
                Text = "APCC, Towards better local partnerships systems in England and Wales (2025), bandwidth and capacity challenges",
            },
        };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        Dictionary<Id<Post>, bool?> overasked =
            context
                .Demand?.Posts.Where(static post => post.Capacity is not null)
                .ToDictionary(static post => post.Post, static post => post.IsOverCapacity)
            ?? [];
        (Partnership Board, Id<Post>[] Posts)[] boards =
        [
            .. (overasked.Count == 0 ? [] : context.InForce.Partnerships)
                .Select(board => (board, Posts: DecisionMakers(board, overasked)))
                .Where(static pair => pair.Posts.Length > 0),
        ];
        return RuleEvaluation.OfEach(boards, pair => Find(pair.Board, pair.Posts, overasked));
    }

    /// <summary>Whether a seat is there to decide. One whose role is not on record is taken to be.</summary>
    internal static bool Decides(Seat seat) => seat.Role is not (SeatRole.Adviser or SeatRole.Secretariat or SeatRole.Observer);

    private static Id<Post>[] DecisionMakers(Partnership board, Dictionary<Id<Post>, bool?> known) =>
        [.. board.Seats.Where(Decides).Select(static seat => seat.Post).OfType<Id<Post>>().Where(known.ContainsKey).Distinct()];

    private Finding? Find(Partnership board, Id<Post>[] posts, Dictionary<Id<Post>, bool?> overasked)
    {
        Id<Post>[] over = [.. posts.Where(post => overasked[post] is true)];
        if (over.Length > 0)
        {
            return Descriptor.Violated(
                Statement.Of(
                    "capacity.deciders-overasked",
                    ("partnership", EntityReference.Of(board.Id)),
                    ("posts", StatementValue.Of(over, EntityReference.Of))),
                [EntityReference.Of(board.Id), .. over.Select(EntityReference.Of)],
                [Evidence.Of("asked-too-much", over.Length, "posts"), Evidence.Of("capacity-given", posts.Length, "posts")],
                Statement.Of("capacity.deciders-overasked.remedy"));
        }

        Id<Post>[] unknown = [.. posts.Where(post => overasked[post] is null)];
        return unknown.Length == 0
            ? null
            : Descriptor.Undetermined(
                Statement.Of(
                    "capacity.deciders-unknown",
                    ("partnership", EntityReference.Of(board.Id)),
                    ("posts", StatementValue.Of(unknown, EntityReference.Of))),
                [EntityReference.Of(board.Id)],
                remedy: Statement.Of("capacity.deciders-unknown.remedy"));
    }
}
