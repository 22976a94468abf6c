namespace PccGovernance.Interchange;

/// <summary>Words of headers as databases shorten them: <c>EST_DT</c>, <c>CHAIR_ORG</c>, <c>Mtg Freq</c>.</summary>
internal static class HeaderWords
{
    private static readonly Dictionary<string, string> s_whole = new(StringComparer.Ordinal)
    {
        ["grp"] = "group",
        ["grps"] = "groups",
        ["nm"] = "name",
        ["org"] = "organisation",
        ["orgs"] = "organisations",
        ["dt"] = "date",
        ["est"] = "established",
        ["estd"] = "established",
        ["estab"] = "established",
        ["rev"] = "reviewed",
        ["revd"] = "reviewed",
        ["rvwd"] = "reviewed",
        ["revwd"] = "reviewed",
        ["rvw"] = "review",
        ["upd"] = "updated",
        ["mtg"] = "meeting",
        ["mtgs"] = "meetings",
        ["freq"] = "frequency",
        ["dur"] = "duration",
        ["mbr"] = "member",
        ["mbrs"] = "members",
        ["mem"] = "member",
        ["mems"] = "members",
        ["attnd"] = "attendance",
        ["att"] = "attendance",
        ["chr"] = "chair",
        ["lvl"] = "level",
        ["cvrg"] = "coverage",
        ["loc"] = "locality",
        ["rpts"] = "reports",
        ["rpt"] = "reports",
        ["rep"] = "representative",
        ["reps"] = "representatives",
        ["prnt"] = "parent",
        ["desc"] = "description",
        ["cmts"] = "comments",
        ["cmt"] = "comment",
        ["num"] = "number",
        ["yn"] = "y n",
        ["brd"] = "board",
        ["bd"] = "board",
        ["pship"] = "partnership",
        ["purp"] = "purpose",
    };

    /// <summary>A header with its words in full, in the form of <see cref="TextKey.Of"/>; <c>null</c> where none is shortened.</summary>
    public static string? WrittenOut(string header)
    {
        string key = TextKey.Of(header);
        string whole = string.Join(' ', key.Split(' ').Select(static word => s_whole.GetValueOrDefault(word, word)));
        return whole == key ? null : whole;
    }
}
