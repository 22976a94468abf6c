using System.Runtime.InteropServices;

namespace PccGovernance.Duplication;

/// <summary>Finds boards of one kind of which one's ground holds the other's: the same duty twice on the same ground.</summary>
internal static class Twins
{
    /// <summary>Where more boards of a kind than this stand on one ground, the kind is no single duty there, and says nothing.</summary>
    private const int Most = 4;

    public static Dictionary<int, List<int>> Of(LinkSources sources, GroundHolders grounds)
    {
        PartnershipProfile[] boards = sources.All;
        Dictionary<int, Dictionary<FootprintFacts, List<int>>> kinds = [];
        foreach (PartnershipProfile board in sources.Dutiful)
        {
            foreach (int kind in DutiesOf(board))
            {
                ref Dictionary<FootprintFacts, List<int>>? ofKind = ref CollectionsMarshal.GetValueRefOrAddDefault(kinds, kind, out _);
                ref List<int>? there = ref CollectionsMarshal.GetValueRefOrAddDefault(ofKind ??= [], board.Ground, out _);
                (there ??= []).Add(board.Number);
            }
        }

        Dictionary<int, List<int>> links = [];
        AddOneDuty(boards, links);
        foreach (Dictionary<FootprintFacts, List<int>> ofKind in kinds.Values)
        {
            foreach ((FootprintFacts ground, List<int> those) in ofKind.Where(static entry => entry.Value.Count <= Most))
            {
                foreach (FootprintFacts larger in grounds.Of(ground))
                {
                    if (ofKind.TryGetValue(larger, out List<int>? others) && others.Count <= Most)
                    {
                        Add(links, boards, those, IsNameAboveSeveral(boards, ofKind, those, others, larger, ground)
                            ? others.FindAll(other => !IsSuggested(boards[other]))
                            : others);
                    }
                }
            }
        }

        return links;
    }

    /// <summary>Whether their kinds are meant to be one home of one duty.</summary>
    public static bool AreOneDuty(PartnershipProfile first, PartnershipProfile second) =>
        first.Kind.OfBoard is { } one && second.Kind.OfBoard is { } other
        && (one.SameDutyAs.Contains(other.Id) || other.SameDutyAs.Contains(one.Id));

    private static void AddOneDuty(PartnershipProfile[] boards, Dictionary<int, List<int>> links)
    {
        HashSet<Id<PartnershipKind>> kinds =
        [
            .. boards.Select(static board => board.Kind.OfBoard).OfType<PartnershipKind>()
                .Where(static kind => !kind.SameDutyAs.IsEmpty)
                .SelectMany(static kind => kind.SameDutyAs.Prepend(kind.Id)),
        ];
        foreach (IGrouping<FootprintFacts, PartnershipProfile> ground in boards
            .Where(board => board.Kind.OfBoard is { } kind && kinds.Contains(kind.Id))
            .GroupBy(static board => board.Ground))
        {
            PartnershipProfile[] those = [.. ground];
            if (those.Length > Most)
            {
                continue;
            }

            foreach (PartnershipProfile one in those)
            {
                foreach (PartnershipProfile other in those.Where(other => AreOneDuty(one, other)))
                {
                    LinkSurvey.Link(links, one.Number, other.Number);
                }
            }
        }
    }

    // Partnerships that the law lets combine have not been combined by a name that is like theirs ("Safer Wensum") while several go on.
    private static bool IsNameAboveSeveral(PartnershipProfile[] boards, Dictionary<FootprintFacts, List<int>> ofKind, List<int> those,
        List<int> others, FootprintFacts larger, FootprintFacts ground) =>
        !ReferenceEquals(larger, ground)
        && others.Exists(other => IsSuggested(boards[other]))
        && those.Exists(one => boards[one].Kind.OfBoard?.CombiningPower is not null)
        && ofKind.Keys.Where(within => !ReferenceEquals(within, larger) && larger.Extent.Contains(within.Extent)).Skip(1).Any();

    private static void Add(Dictionary<int, List<int>> links, PartnershipProfile[] boards, List<int> those, List<int> others)
    {
        foreach (int one in those)
        {
            // Of two names that suggest one kind neither is known to hold its duty.
            foreach (int other in others.Where(other =>
                !(boards[one].Ground.Number != boards[other].Ground.Number && boards[other].Reading.DecidesNothing)
                && !(IsSuggested(boards[one]) && IsSuggested(boards[other])) && !Forums.BringTogether(boards[one], boards[other])))
            {
                LinkSurvey.Link(links, one, other);
            }
        }
    }

    /// <summary>The kinds of a board that stand for a duty, on record or suggested.</summary>
    public static int[] DutiesOf(PartnershipProfile board) => IsSuggested(board) ? board.SuggestedDuty : board.Kind.Dutiful;

    /// <summary>Whether a board's kind is read from its name alone.</summary>
    public static bool IsSuggested(PartnershipProfile board) => board.Kind.Kinds.IsEmpty;
}
