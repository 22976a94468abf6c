using System.Text.RegularExpressions;

namespace PccGovernance.Interchange;

/// <summary>Titles of posts and their abbreviations.</summary>
internal static partial class PostTitles
{
    private static readonly Dictionary<string, (string Title, string Body)> Posts = Load();

    /// <summary>The title, and the body that such posts are in where the title says so.</summary>
    public static (string Title, string Body)? Find(string text) =>
        Posts.TryGetValue(TextKey.Expanded(text), out (string Title, string Body) post) || Posts.TryGetValue(TextKey.Of(text), out post)
            ? post
            : null;

    /// <summary>Whether a text in brackets looks like the title of a post or of a part of a body, and not like a remark.</summary>
    public static bool LooksLikeTitle(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 7
            && words.All(static word => TextKey.IsSmall(TextKey.Of(word)) || char.IsUpper(word[0]) || word[0] is '&' or '-' or '–');
    }

    /// <summary>Whether a header is the title of a post: one that is listed, or one with a word that only posts have.</summary>
    public static bool IsPost(string text) => Find(text) is not null || (LooksLikeTitle(text) && PostWord().IsMatch(TextKey.Of(text)));

    /// <summary>Whether a few words that begin with a capital end as posts do: <c>AMHP lead</c>.</summary>
    public static bool EndsAsPost(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 and <= 5 } words
        && char.IsUpper(words[0][0]) && PostWord().IsMatch(TextKey.Of(words[^1]));

    /// <summary>The post that a cell names, and the role that stands in brackets beside it: <c>Licensing Manager (Chair)</c>.</summary>
    public static (string? Post, SeatRole Role) WithRole(string? cell)
    {
        if (cell is null || CellWords.IsNothing(cell))
        {
            return (null, SeatRole.Unknown);
        }

        string text = TextKey.Tidy(cell);
        if (SeatPatterns.Brackets().Match(text) is { Success: true } match
            && RoleText.Within(match.Groups["in"].Value) is { Role: not SeatRole.Unknown } said)
        {
            string title = SeatPatterns.Brackets().Replace(text, string.Empty).Trim();
            return (title.Length == 0 ? null : Find(title)?.Title ?? title, said.Role);
        }

        return RoleText.Of(text) is { Role: SeatRole.Chair or SeatRole.ViceChair } only
            ? (null, only.Role)
            : (Find(text)?.Title ?? text, SeatRole.Unknown);
    }

    [GeneratedRegex(
        "\\b(head|director|chief|deputy|assistant|officer|manager|executive"
            + "|commissioner|adviser|advisor|mgr|lead|leader|coordinator|ordinator|inspector|insp|sgt|sergeant|supt|superintendent"
            + "|constable|clerk|judge|nurse|analyst|secretary|commander|governor|worker|pennaeth|cyfarwyddwr|swyddog)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex PostWord();

    private static Dictionary<string, (string Title, string Body)> Load()
    {
        Dictionary<string, (string Title, string Body)> posts = new(StringComparer.Ordinal);
        foreach (string[] line in Lexicon.Lines("posts"))
        {
            foreach (string word in Lexicon.Words(line[1]))
            {
                posts[word] = (line[0], line[2]);
            }
        }

        return posts;
    }
}
