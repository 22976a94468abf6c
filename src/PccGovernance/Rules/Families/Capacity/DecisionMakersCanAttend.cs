namespace PccGovernance.Rules;

/// <summary>CAP002: The decision makers of a partnership can all attend.</summary>
internal sealed class DecisionMakersCanAttend : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "CAP002",
        Title = "The decision makers of a partnership can all attend",
        Rationale = "A board whose decision makers are asked to be elsewhere decides nothing, or decides late.",
        Examines = "partnerships with a decision maker's post whose capacity is given",
        Citation = new() { Text = "APCC, Towards better local partnerships systems in England and Wales (2025), bandwidth and capacity challenges" },
        DefaultSeverity = RuleSeverity.Advice,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        Dictionary<Id<Post>, bool?> overasked = context.Demand?.Posts.Where(static post => post.Capacity is not null).ToDictionary(static post => post.Post, static post => post.IsOverCapacity) ?? [];
        (Partnership Board, Id<Post>[] Posts)[] boards =
        [
            .. context.InForce.Partnerships.Select(board => (board, Posts: DecisionMakers(board, overasked))).Where(static pair => pair.Posts.Length > 0),
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
                $"The partnership '{board.Id}' is decided by posts that are asked for more than they can give: {Names(over)}.",
                [EntityReference.Of(board.Id), .. over.Select(EntityReference.Of)],
                [Evidence.Of("decision makers asked for too much", over.Length, "posts"), Evidence.Of("decision makers whose capacity is given", posts.Length, "posts")],
                "Free their time, or let the board be attended by posts that have it.");
        }

        Id<Post>[] unknown = [.. posts.Where(post => overasked[post] is null)];
        return unknown.Length == 0
            ? null
            : Descriptor.Undetermined($"Whether the decision makers of the partnership '{board.Id}' can all attend cannot be told: what is asked of {Names(unknown)} is not known.", [EntityReference.Of(board.Id)], remedy: "Record how their boards meet.");
    }

    private static string Names(Id<Post>[] posts) => string.Join(", ", posts.Select(static post => $"'{post}'"));
}
