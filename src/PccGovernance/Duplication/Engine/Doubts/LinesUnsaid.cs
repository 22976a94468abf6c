using PccGovernance.Classification;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Finds for a board of which the record says that its line is missing the board that it may answer to: the one that the note names, else
/// the one broad board on its ground that has a subject of it.
/// </summary>
internal static class LinesUnsaid
{
    /// <summary>Within how many words of a line that is missing the board must be named to which it is.</summary>
    private const int Around = 8;

    /// <summary>Whether the record says it of a board, which is or may be for joint work, that nobody stands above.</summary>
    public static bool IsOne(PartnershipProfile board) =>
        board.HasNote && board.Parents.Length == 0 && !board.Ground.Extent.IsEmpty && board.Reading.LacksALine;

    public static (Dictionary<int, List<int>> Named, Dictionary<int, List<int>> Near) Of(LinkSources sources)
    {
        Dictionary<int, List<int>> byName = [];
        Dictionary<int, List<int>> near = [];
        if (sources.Unlined.Count == 0)
        {
            return (byName, near);
        }

        BoardNames names = new(sources.All);
        ILookup<FootprintFacts, PartnershipProfile> broad = sources.Broad.ToLookup(static board => board.Ground);
        foreach (PartnershipProfile board in sources.Unlined)
        {
            string[] words = PlainWords.Of(board.Partnership.Provenance.Note!);
            int line = RecordDoubts.LineAt(words);
            int[] named = [.. names.In(board, words).Where(name => Math.Abs(name.At - line) <= Around).Select(static name => name.Board)
                .Distinct().Where(other => MayBeAbove(sources.All[other], board))];
            if (named is [var only])
            {
                LinkSurvey.Link(byName, board.Number, only);
            }
            else if (named.Length == 0 && WantsALine(board)
                && broad[board.Ground].Where(other => MayBeAbove(other, board) && !IsOne(other)
                    && SortedSets.Intersect(other.Subject, board.Subject)).ToArray() is [var home])
            {
                LinkSurvey.Link(near, board.Number, home.Number);
            }
        }

        return (byName, near);
    }

    // A group of officers may well answer to those who send them.
    private static bool WantsALine(PartnershipProfile board) => board.Tier == PartnershipTier.Strategic || board.Provisions.Length > 0;

    private static bool MayBeAbove(PartnershipProfile other, PartnershipProfile board) =>
        other != board && other.Tier == PartnershipTier.Strategic && other.IsOrMayBeForJointWork && !other.IsBelow(board);
}
