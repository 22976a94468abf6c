using System.Collections.Frozen;
using PccGovernance.Classification;

namespace PccGovernance.Duplication;

/// <summary>
/// People who come for themselves, such as a lay chair, and are on record as a body of their own on each board: where the posts of one such
/// body have the titles of the other's, and these say of what, they may be the same people under two names.
/// </summary>
internal static class LikeSeats
{
    /// <summary>Words for who sits there, which any board may have: "independent chair" says nothing of which.</summary>
    private static readonly FrozenSet<string> s_who = FrozenSet.ToFrozenSet(
        [
            "adviser", "advisers", "co", "coopted", "deputy", "independent", "lay", "opted", "person", "representative",
            "representatives", "scrutineer", "scrutineers", "vice",
        ],
        StringComparer.Ordinal);

    public static LikeSeat[] Of(Landscape inForce, PairFacts facts)
    {
        (Id<Organisation> Body, Id<Post> Post, string Title)[] first = Titled(inForce, facts.First.Partnership);
        return first.Length == 0 ? []
            :
            [
                .. first
                    .Join(
                        Titled(inForce, facts.Second.Partnership),
                        static one => one.Title,
                        static other => other.Title,
                        static (one, other) => new LikeSeat(one.Body, other.Body, one.Post),
                        StringComparer.Ordinal)
                    .Where(static pair => pair.One != pair.Other),
            ];
    }

    private static (Id<Organisation> Body, Id<Post> Post, string Title)[] Titled(Landscape inForce, Partnership board) =>
    [
        .. board.Seats.Where(seat => seat.Post is not null && IsOfThemselves(inForce, seat.Organisation))
            .Select(seat => (seat.Organisation, seat.Post!.Value, inForce.NameOf(EntityReference.Of(seat.Post.Value)) ?? string.Empty))
            .Where(static seat =>
                Array.Exists(PlainWords.Of(seat.Item3), static word => !GeneralWords.Has(word) && !s_who.Contains(word))),
    ];

    private static bool IsOfThemselves(Landscape inForce, Id<Organisation> body) =>
        inForce.Organisation(body)?.Kind is { } kind && inForce.OrganisationKind(kind) is { Sector: Sector.Other };
}
