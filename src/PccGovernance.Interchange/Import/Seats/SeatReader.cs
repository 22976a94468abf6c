using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Reads the seats that a cell names.</summary>
internal sealed partial class SeatReader(OrganisationResolver resolver, OrganisationGazetteer bodies, SeatGroupReader groups)
{
    private readonly RecentTexts<(string Cell, SeatRole Role, SeatColumn Column), List<SeatItem>> _cells = new();
    private readonly SeatChoice _choice = new(groups);

    /// <summary>Whether a person's answers are there, which may differ by row: without them a text is read once.</summary>
    public bool HasAnswers { get; init; }

    /// <summary>The role that a mark has by the file's own key.</summary>
    public Func<string, SeatRole>? KeyRole { get; set; }

    /// <summary>What is to be asked of a letter by the file's key, or by what marks the file has; <c>null</c> otherwise.</summary>
    public Func<string, Statement?>? KeyDoubt { get; set; }

    /// <summary>Posts that the file shows to be the policing body's.</summary>
    public HashSet<string> OfficePosts { get; } = new(StringComparer.Ordinal);

    /// <summary>What a text in brackets says of a role.</summary>
    public static SeatRole RoleOf(string text) => RoleText.Of(text).Role;

    /// <summary>Reads a list of members.</summary>
    /// <param name="cell">The text.</param>
    /// <param name="role">The role of those of whom the text says none.</param>
    /// <param name="answer">A person's answer for a text, or <c>null</c>.</param>
    public List<SeatItem> Members(string cell, SeatRole role, Func<string, string?> answer) =>
        Once(cell, role, SeatColumn.Members, answer);

    /// <summary>Reads who chairs: one body, or several where the text says that they do so together; a rota is asked about.</summary>
    public List<SeatItem> Chair(string cell, SeatRole role, Func<string, string?> answer) =>
        Once(cell, role, SeatColumn.Chair, answer);

    /// <summary>Reads the column of the policing body's own seat: a mark, or posts of its office.</summary>
    public List<SeatItem> Office(string cell, Func<string, string?> answer) =>
        Once(cell, SeatRole.Unknown, SeatColumn.Office, answer);

    private List<SeatItem> Once(string cell, SeatRole role, SeatColumn column, Func<string, string?> answer)
    {
        cell = SeatPatterns.Rounded(cell);
        (string Cell, SeatRole Role, SeatColumn Column) key = (cell, role, column);
        return HasAnswers ? Read(cell, role, column, answer)
            : _cells.TryGet(key, out List<SeatItem>? known) ? known
            : _cells.Keep(key, Read(cell, role, column, answer));
    }

    private List<SeatItem> Read(string cell, SeatRole role, SeatColumn column, Func<string, string?> answer) => column switch
    {
        SeatColumn.Chair => ReadChair(cell, role, answer),
        SeatColumn.Office => ReadOffice(cell, answer),
        _ => ReadMembers(cell, role, answer),
    };

    private List<SeatItem> ReadChair(string cell, SeatRole role, Func<string, string?> answer)
    {
        List<SeatItem> items = [];
        if (CellWords.IsNothing(cell))
        {
            return items;
        }

        foreach (string line in SeatSplitter.Outside(TextKey.Tidy(cell), '\n', ';')
            .Select(static line => line.Trim())
            .Where(static line => line.Length > 0))
        {
            (string text, SeatRole said, bool isForATime) = RoleText.Before(line) ?? (line, role, false);
            if (answer(text) is { } decided)
            {
                items.AddRange(Members(decided, said, static _ => null));
                continue;
            }

            if (Beside(text, false, SeatColumn.Chair, said, answer, isForATime) is { } beside)
            {
                // Of several it is asked who chairs: each has a seat.
                items.AddRange(beside.Count == 1 ? beside : [Rota(text, said, beside.SelectMany(static seat => seat.Bodies)),
                    .. beside.Select(static seat => seat with { Role = SeatRole.Unknown })]);
                continue;
            }

            List<string> parts = SeatSplitter.Split(SeatPatterns.Joint().Replace(text, string.Empty), IsBody);
            if (PostBeside(parts) is { } seated)
            {
                SeatRole within = RoleText.Within(Inner(text)).Role;
                items.Add(Seat(text, [seated.Body], [seated.Post], within == SeatRole.Unknown ? said : within));
                continue;
            }

            bool areSaid = parts.Count > 1 && parts.TrueForAll(static part => RoleText.Within(Inner(part)).Role != SeatRole.Unknown);
            if (SeatPatterns.Rota().IsMatch(text) || (parts.Count > 1 && !areSaid && !SeatPatterns.Joint().IsMatch(line)))
            {
                items.Add(Rota(
                    text,
                    said,
                    parts
                        .Select(static part => SeatPatterns.Brackets().Replace(part, string.Empty))
                        .Select(static part => SeatPatterns.Rota().Replace(part, string.Empty).Trim(' ', '-', '–'))
                        .SelectMany(resolver.Resolve)));
                continue;
            }

            foreach (string part in parts)
            {
                items.AddRange(One(part, said, answer, isForATime));
            }
        }

        return items;
    }

    private static SeatItem Rota(string text, SeatRole role, IEnumerable<OrganisationMeaning> bodies) => new()
    {
        Text = text,
        Role = role,
        Issue = ImportEntryKind.Ambiguous,
        Score = 0,
        Statement = Statement.Of("import.seat.rota", ("text", text)),
        Alternatives = [.. bodies.Select(static body => body.Name).Distinct(StringComparer.Ordinal)],
    };

    public bool IsBody(string text)
    {
        string main = Main(text);
        return groups.Find(main) is not null
            || resolver.Resolve(main).Count > 0
            || (PostTitles.Find(main) is not null && resolver.Resolve(Inner(text)).Count > 0);
    }

    /// <summary>One member: what it is called without its role, and the role that stands before, behind or in brackets.</summary>
    private List<SeatItem> One(string part, SeatRole role, Func<string, string?> answer, bool isForATime)
    {
        (string text, SeatRole said, bool isTimed) = RoleText.Before(part) ?? (part.Trim(), role, isForATime);
        if (answer(text) is { } decided)
        {
            return CellWords.IsNothing(decided) ? [] : Members(decided, said, static _ => null);
        }

        string plain = text.Replace('[', '(').Replace(']', ')');
        string inner = Inner(plain);
        string outer = SeatPatterns.Brackets().Replace(plain, string.Empty);
        string main = SeatPatterns.Counts().Replace(outer, string.Empty).Trim(' ', '.', '-', '–', '*');
        if (groups.Find(text) is { } group)
        {
            return [group with { Text = text, Role = said }];
        }

        (SeatRole inBrackets, bool isTimedWithin, string rest, bool isLetter) = InBrackets(inner);
        isTimed |= isTimedWithin;
        (said, inner) = (inBrackets != SeatRole.Unknown ? inBrackets : said, rest);
        bool isOfLastWords = false;
        if (inBrackets == SeatRole.Unknown
            && RoleText.After(main) is { } after
            && resolver.Resolve(after.Others) is [{ } seated]
            && seated.Kind != KindUses.Board
            && (after.IsPlain || resolver.Resolve(main) is not [{ Post: null }]))
        {
            (main, said, isTimed, isOfLastWords) = (after.Others, after.Role, after.IsForATime, !after.IsPlain);
        }
        else if (main.Length == 0)
        {
            (main, inner) = (inner, string.Empty);
        }
        else if (RoleText.Of(main).Role is not SeatRole.Unknown and var onlyRole)
        {
            // 'Chair (Kent Police)' is who is in brackets; 'Independent Chair' is one of its own.
            said = onlyRole;
            (main, inner) = inner.Length > 0 && resolver.Resolve(main).Count == 0 ? (inner, string.Empty) : (main, inner);
        }

        SeatItem item = Found(text, main, inner, said);
        if (role == SeatRole.Chair && inBrackets == SeatRole.Chair && item.Posts.Count == 0 && TextKey.Of(Inner(plain)) == "chair")
        {
            // In a column of chairs it is no role, which all there have, but the post: the chair of that body.
            item = item with { Posts = ["Chair"] };
        }

        return [EachOfAll().IsMatch(TextKey.Of(Inner(plain))) ? SeatChoice.Doubted(item, "import.seat.of-several")
            : isTimed ? SeatChoice.Doubted(item, "import.seat.role-for-a-time")
            : isLetter ? SeatChoice.Doubted(item, "import.seat.role-letter")
            : isOfLastWords ? SeatChoice.Doubted(item, "import.seat.role-last")
            : item];
    }

    /// <summary>The role that brackets give, by words, by the file's key or by letters that usually stand for one.</summary>
    private (SeatRole Role, bool IsForATime, string Others, bool IsLetter) InBrackets(string inner)
    {
        (SeatRole role, bool isForATime, string others) = RoleText.Within(inner);
        return role != SeatRole.Unknown ? (role, isForATime, others, false)
            : OfMark(inner) is (var byMark, var isLetter) ? (byMark, false, string.Empty, isLetter)
            : OneOfSeveral(inner) ?? (SeatRole.Unknown, false, inner, false);
    }

    /// <summary>The role of a mark by the file's key, or by letters that usually stand for one; <c>null</c> where it has none.</summary>
    private (SeatRole Role, bool IsLetter)? OfMark(string mark) =>
        KeyRole?.Invoke(mark) is { } byKey && byKey != SeatRole.Unknown ? (byKey, false)
        : SeatChoice.OfLetters(mark) is not SeatRole.Unknown and var letters ? (letters, true)
        : null;

    /// <summary>A role by the file's key or by letters beside a post: <c>Leader, Ch</c>.</summary>
    private (SeatRole Role, bool IsForATime, string Others, bool IsLetter)? OneOfSeveral(string inner)
    {
        string[] parts = inner.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (int at = parts.Length > 1 ? parts.Length - 1 : -1; at >= 0; at--)
        {
            if (OfMark(parts[at]) is (var role, var isLetter))
            {
                return (role, false, string.Join(", ", parts.Where((_, i) => i != at)), isLetter);
            }
        }

        return null;
    }

    private SeatItem Found(string text, string main, string inner, SeatRole said)
    {
        IReadOnlyList<OrganisationMeaning> found = resolver.Resolve(main);
        IReadOnlyList<OrganisationMeaning> within = inner.Length > 0
            ? resolver.Resolve(SeatPatterns.CalledBefore().Replace(inner, string.Empty))
            : [];
        (string Title, string Body)? post = PostTitles.Find(main);
        if (post is not null
            && within is [var holder]
            && holder.Kind is not null
            && (found.Count == 0 || found.Any(body => body.Post is not null || body.Score < 0.9m)))
        {
            return Seat(text, [holder], [post.Value.Title], said);
        }

        if (OfficePosts.Contains(TextKey.Of(main)) && (found.Count == 0 || found[0].Kind == KindUses.Board))
        {
            return Seat(text, [bodies.PolicingBody], [PostTitles.Find(main)?.Title ?? main], said);
        }

        if (found.Count == 0 && within is [var kind] && kind.Area.IsUnknown && kind.Kind is not null)
        {
            return Seat(text, [kind with { Name = main, Reason = Statement.Of("import.body.kind-in-brackets") }], [], said);
        }

        if (found.Count == 0
            && SeatPatterns.OfBody().Match(main) is { Success: true } titled
            && PostTitles.Find(titled.Groups["title"].Value) is { } held
            && resolver.Resolve(titled.Groups["body"].Value) is [{ Kind: not null, Post: null } of])
        {
            return Seat(text, [of], [held.Title], said);
        }

        return found.Count > 1
            && inner.Length > 2
            && found.Where(body => TextKey.Holds(TextKey.Of(body.Name), TextKey.Of(inner))).ToArray() is [var meant]
                ? Seat(text, [meant], [], said)
                : _choice.Of(text, main, inner, found, said);
    }

    internal static SeatItem Seat(string text, IReadOnlyList<OrganisationMeaning> bodies, IReadOnlyList<string> posts, SeatRole role) =>
        new() { Text = text, Bodies = bodies, Posts = posts, Role = role };

    /// <summary>What says that each of several sends somebody: <c>(all 10)</c>, <c>(each)</c>.</summary>
    [GeneratedRegex("^(all|each|every|one each|pob un)( \\d+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex EachOfAll();

    private static string Inner(string text)
    {
        MatchCollection matches = SeatPatterns.Brackets().Matches(text);
        return matches.Count == 0 ? string.Empty
            : string.Join(", ", matches.Select(static match => match.Groups["in"].Value.Trim()).Where(static one => one.Length > 0));
    }
}
