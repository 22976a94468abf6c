namespace PccGovernance.Interchange;

/// <content>Entries of a list that are a post and its body, parted by a comma.</content>
internal sealed partial class SeatReader
{
    /// <summary>So many entries of a column that begin with a post show that commas part posts from bodies in all of it.</summary>
    private const int LeastBeside = 3;

    /// <summary>One entry in so many may be otherwise.</summary>
    private const int MostOtherwise = 5;

    private readonly HashSet<SeatColumn> _beside = [];

    /// <summary>Learns from the cells of a column whether commas part posts from their bodies there.</summary>
    /// <param name="column">The column.</param>
    /// <param name="cells">Its cells.</param>
    public void LearnPostsBeside(SeatColumn column, IEnumerable<string> cells)
    {
        int beside = 0;
        int otherwise = 0;
        foreach (string entry in cells
            .Where(static cell => cell.Contains(',', StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .SelectMany(SeatSplitter.Lines))
        {
            List<string> parts = CommaParts(RoleText.Before(entry)?.Others ?? entry);
            if (IsListOfBodies(parts))
            {
                otherwise++;
            }
            else if (parts.Count > 1)
            {
                (string first, string last) = (parts[0], parts[^1]);
                (beside, otherwise) = IsBody(last) && (IsPostAlone(first) || IsPostOf(first, last)) ? (beside + 1, otherwise)
                    : IsNamedBody(first) && !IsPostAlone(last) && !(IsService(first) && IsCouncil(last)) ? (beside, otherwise + 1)
                    : (beside, otherwise);
            }
        }

        if (beside >= LeastBeside && beside >= MostOtherwise * otherwise)
        {
            _beside.Add(column);
        }
    }

    /// <summary>The seats of an entry that is a post and its body; <c>null</c> when it is none.</summary>
    /// <param name="entry">What stands between separators that are no commas.</param>
    /// <param name="isOneOfSeveral">Whether it is one of several entries of its cell.</param>
    /// <param name="column">Where it stands.</param>
    /// <param name="role">The role of those of whom the text says none.</param>
    /// <param name="answer">A person's answer for a text, or <c>null</c>.</param>
    /// <param name="isForATime">Whether the role is for a time.</param>
    private List<SeatItem>? Beside(
        string entry, bool isOneOfSeveral, SeatColumn column, SeatRole role, Func<string, string?> answer, bool isForATime)
    {
        bool isLearned = _beside.Contains(column);
        if ((!isLearned && !isOneOfSeveral) || CommaParts(entry) is not { Count: > 1 } parts || IsListOfBodies(parts))
        {
            return null;
        }

        if (SeatSplitter.Spaced(entry, " / ") is { Count: > 1 } several)
        {
            List<SeatItem>?[] each =
                [.. several.Select(one => Beside(one.Trim(), isOneOfSeveral, column, role, answer, isForATime))];
            return Array.TrueForAll(each, static one => one is not null) ? [.. each.SelectMany(static one => one!)] : null;
        }

        if ((isLearned ? At(parts) : Plain(parts)) is not (var post, var body))
        {
            return null;
        }

        string title = Main(post);
        List<string> posts = CellWords.IsNothing(title) || TextKey.Of(title) is "vacant" or "vacancy" or "gwag"
            ? []
            : [PostTitles.Find(title)?.Title ?? title];
        SeatRole before = RoleText.Within(Inner(post)).Role;
        return
        [
            .. One(body, before == SeatRole.Unknown ? role : before, answer, isForATime).Select(item => item with
            {
                Text = item.Issue == ImportEntryKind.Unknown ? entry : item.Text,
                Posts = item.Bodies.Count > 0 ? [.. posts, .. item.Posts.Where(other => !posts.Contains(other))] : item.Posts,
            }),
        ];
    }

    /// <summary>Where the post ends and the body begins, or the other way round, in a column of posts with bodies.</summary>
    private (string Post, string Body)? At(List<string> parts)
    {
        if (IsNamedBody(parts[0]) && !(IsService(parts[0]) && IsCouncil(parts[^1])))
        {
            return parts.Count == 2 && IsPostAlone(parts[1]) ? (parts[1], parts[0]) : null;
        }

        for (int at = parts.Count - 1; at > 0; at--)
        {
            if (resolver.Resolve(Main(parts[at])) is { Count: > 0 } found && found[0].Score >= 0.85m && found[0].Kind is not null)
            {
                return (From(parts, 0, at), From(parts, at, parts.Count));
            }
        }

        // 'Area Manager, Humberside, Lincolnshire and North Yorkshire CRC': a name with commas of its own.
        for (int at = 1; at < parts.Count; at++)
        {
            if (IsBody(Main(string.Join(' ', parts[at..]))))
            {
                string body = From(parts, at, parts.Count);
                return (From(parts, 0, at), at < parts.Count - 1 ? body.Replace(",", string.Empty, StringComparison.Ordinal) : body);
            }
        }

        return parts.Count == 2 ? (parts[0], parts[1]) : null;
    }

    /// <summary>
    /// Whether commas part bodies: three or more stand each by itself, and half of all. A post and its body have one, and a name with
    /// commas of its own is of places.
    /// </summary>
    private bool IsListOfBodies(List<string> parts) =>
        parts.Count > LeastBeside
        && parts.Count(IsNamedBody) is >= LeastBeside and var bodies
        && bodies * 2 >= parts.Count;

    /// <summary>A title that says that it is one, beside a body that is known.</summary>
    private (string Post, string Body)? Plain(List<string> parts) =>
        parts is [var post, var body]
        && (IsPostAlone(post) || IsPostOf(post, body))
        && resolver.Resolve(Main(body)) is [{ Kind: not null, Score: >= 0.85m, Post: null } of] && of.Kind != KindUses.Board
        && (resolver.Resolve(Main(post)) is not [{ Kind: not null } other] || other.Name == of.Name)
            ? (post, body)
            : null;

    /// <summary>Whether a text is the title of a post, and of no body by itself.</summary>
    private bool IsPostAlone(string text) =>
        Main(text) is { Length: > 1 } title
        && (PostTitles.Find(title) is not null || (PostTitles.IsPost(title) && !IsNamedBody(title)));

    /// <summary>Whether a text is a post that only one body has, and that body is the other: <c>DCI Rural, Kent Police</c>.</summary>
    private bool IsPostOf(string post, string body) =>
        resolver.Resolve(Main(post)) is [{ Post: not null } held]
        && resolver.Resolve(Main(body)) is [{ Post: null } of]
        && held.Name == of.Name;

    private bool IsNamedBody(string text) =>
        PostTitles.Find(Main(text)) is null
        && resolver.Resolve(Main(text)) is [{ Kind: not null, Post: null, Score: >= 0.85m }, ..];

    /// <summary>A service that councils have, and not by its name alone a body: <c>Housing</c>, <c>Public Health</c>.</summary>
    private bool IsService(string text) =>
        text.Any(char.IsLower)
        && resolver.Resolve(Main(text)) is [{ Area.IsUnknown: true, Kind: var kind }]
        && (kind == KindUses.UpperTier || kind == KindUses.District || KindUses.Is(kind, "homes"));

    private bool IsCouncil(string text) =>
        resolver.Resolve(Main(text)) is [{ Area.IsUnknown: false, Kind: var kind }]
        && (kind == KindUses.UpperTier || kind == KindUses.District);

    private static string Main(string text) => SeatPatterns.Counts()
        .Replace(SeatPatterns.Brackets().Replace(text, string.Empty), string.Empty).Trim();

    private static List<string> CommaParts(string entry) =>
        [.. SeatSplitter.Outside(entry, ',').Select(static part => part.Trim()).Where(static part => part.Length > 0)];

    private static string From(List<string> parts, int first, int end) => string.Join(", ", parts[first..end]);
}
