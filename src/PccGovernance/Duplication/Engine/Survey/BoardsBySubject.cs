using System.Runtime.InteropServices;

namespace PccGovernance.Duplication;

/// <summary>Boards by the force area that they are in and the subject that they have, where they are few.</summary>
/// <param name="most">Where more of them than this have a subject, it is how boards are described there.</param>
internal sealed class BoardsBySubject(int most)
{
    private readonly Dictionary<(AreaCode Area, int Theme), List<PartnershipProfile>> _boards = [];

    /// <summary>The subjects of each area that few boards have, with those.</summary>
    public IEnumerable<((AreaCode Area, int Theme) Key, List<PartnershipProfile> Boards)> Few =>
        _boards.Where(entry => entry.Value.Count <= most).Select(static entry => (entry.Key, entry.Value));

    /// <summary>Every two that have one of these subjects in common.</summary>
    public IEnumerable<(PartnershipProfile One, PartnershipProfile Other)> PairsOfFew =>
        Few.SelectMany(static few => Pairs(few.Boards));

    public void Add(PartnershipProfile board, ReadOnlySpan<AreaCode> areas, ReadOnlySpan<int> subjects)
    {
        foreach (AreaCode area in areas)
        {
            foreach (int subject in subjects)
            {
                ref List<PartnershipProfile>? those = ref CollectionsMarshal.GetValueRefOrAddDefault(_boards, (area, subject), out _);
                // One more than are looked at says that they are too many.
                if ((those ??= []).Count <= most)
                {
                    those.Add(board);
                }
            }
        }
    }

    /// <summary>The boards that have a subject in an area; none where they are not few.</summary>
    public List<PartnershipProfile> FewOn((AreaCode Area, int Theme) key) =>
        _boards.TryGetValue(key, out List<PartnershipProfile>? those) && those.Count <= most ? those : [];

    /// <summary>Every two of some boards, in the order in which they stand.</summary>
    public static IEnumerable<(PartnershipProfile One, PartnershipProfile Other)> Pairs(List<PartnershipProfile> boards)
    {
        for (int one = 0; one < boards.Count; one++)
        {
            for (int other = one + 1; other < boards.Count; other++)
            {
                yield return (boards[one], boards[other]);
            }
        }
    }
}
