using System.Runtime.InteropServices;
using PccGovernance.Classification;

namespace PccGovernance.Duplication;

/// <summary>
/// Finds panels that hold to account for the same subjects on one ground: few sit there, so that no count of people finds them.
/// </summary>
internal static class Panels
{
    /// <summary>Where more panels than this have one list of subjects, the list is how any panel is described there.</summary>
    private const int Most = 4;

    /// <summary>One subject in common is a field, several are a task.</summary>
    private const int Fewest = 2;

    public static Dictionary<int, List<int>> Of(LinkSources sources)
    {
        Dictionary<int, List<int>> links = [];
        foreach (IGrouping<FootprintFacts, PartnershipProfile> ground in sources.Overseeing.GroupBy(static board => board.Ground))
        {
            Dictionary<string, List<int>> panels = new(StringComparer.Ordinal);
            foreach (PartnershipProfile board in ground)
            {
                ref List<int>? alike = ref CollectionsMarshal.GetValueRefOrAddDefault(panels, string.Join(' ', board.Themes), out _);
                (alike ??= []).Add(board.Number);
            }

            foreach (List<int> alike in panels.Values.Where(static alike => alike.Count is > 1 and <= Most))
            {
                foreach (int one in alike)
                {
                    foreach (int other in alike)
                    {
                        LinkSurvey.Link(links, one, other);
                    }
                }
            }
        }

        return links;
    }

    /// <summary>
    /// Whether a board is called an audit committee, by whatever else it looks after: "Audit and Governance Committee". Those that read
    /// cases over again are none.
    /// </summary>
    public static bool IsAudit(string name, PartnershipFunction function) =>
        function is PartnershipFunction.Oversight or PartnershipFunction.Unknown
        && name.Contains("audit", StringComparison.OrdinalIgnoreCase)
        && PlainWords.Of(name) is var words && Array.IndexOf(words, "audit") is >= 0 and var audit
        && Array.Exists(words[audit..], static word => word is "committee" or "panel" or "board")
        && !Array.Exists(words, static word => word is "case" or "cases" or "agency");

    /// <summary>Whether a board may be one of several panels on the same subjects.</summary>
    public static bool IsOne(PartnershipProfile board) =>
        board.Function == PartnershipFunction.Oversight && board.Themes.Length >= Fewest && board.HasSeats && !board.HasAssumedThemes
        && board.Provisions.Length == 0 && !board.Ground.Extent.IsEmpty;
}
