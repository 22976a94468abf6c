using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Bodies that the file itself explains where it names them, so that they are known wherever it calls them in short: <c>Turning Wheel
/// (drug treatment charity)</c>, <c>University Hospitals of Somewhere (UHS)</c>, and initials of a name that stands elsewhere in full.
/// </summary>
internal static partial class NamesInFull
{
    private const int MostRows = 2_000;
    private const int MostNames = 4_000;
    private const int LeastWords = 3;

    public static void Learn(ImportContext context)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (string name in Texts(context))
        {
            if (names.Count >= MostNames)
            {
                break;
            }

            names.Add(name);
        }

        List<OrganisationMeaning> explained = [];
        foreach (string name in names)
        {
            if (Explained().Match(name) is { Success: true, Groups: var said }
                && Bracketed(context, said["name"].Value.Trim(), said["in"].Value.Trim()) is { } body)
            {
                explained.Add(body);
            }
        }

        // Cells that say different things of one name settle nothing.
        explained =
        [
            .. explained.GroupBy(static body => TextKey.Of(body.Name), StringComparer.Ordinal)
                .Where(static group => group.All(body => body.Kind == group.First().Kind))
                .Select(static group => group.First()),
        ];
        foreach (OrganisationMeaning body in explained)
        {
            context.Bodies.Explain(body.Name, body);
        }

        // 'Turning Wheel Kent' is Turning Wheel in a map of Kent, where there is one.
        foreach (IGrouping<string, OrganisationMeaning> inShort in explained
            .Select(body => (InShort: WithoutPlace(context, body.Name), Body: body))
            .Where(static one => one.InShort is not null)
            .GroupBy(static one => one.InShort!, static one => one.Body, StringComparer.Ordinal)
            .Where(group => group.Count() == 1 && context.Organisations.Resolve(group.Key).Count == 0))
        {
            context.Bodies.Explain(inShort.Key, inShort.Single() with { Score = 0.8m });
        }

        ByInitials(context, names);
        HealthBoards(context, names);
    }

    /// <summary>Integrated care boards by different initials are as many bodies, and one without any may be each.</summary>
    private static void HealthBoards(ImportContext context, HashSet<string> names)
    {
        if (names.Select(static name => HealthBoard().Match(name)).Where(static match => match.Success)
            .Select(static match => TextKey.Compact(match.Groups["of"].Value)).Distinct(StringComparer.Ordinal).Take(2).Count() < 2)
        {
            return;
        }

        context.Organisations.HasSeveralHealthBoards = true;
        if (context.Bodies.Find("ICB") is [{ Kind: var kind, Score: 1, Area.IsUnknown: true } only] && kind == KindUses.HealthBoard
            && context.Key.MeaningsOf("ICB").FirstOrDefault() is null)
        {
            context.Organisations.IntegratedCareBoard = null;
            context.Bodies.Explain("ICB", only with { Score = 0.6m, Reason = Statement.Of("import.body.one-of-several") });
        }
    }

    /// <summary>What brackets explain; the body where they say of what kind it is.</summary>
    private static OrganisationMeaning? Bracketed(ImportContext context, string name, string inner)
    {
        if (IsAbbreviation(inner) && IsInitials(inner, name))
        {
            Take(context, inner, name);
        }
        else if (IsAbbreviation(name) && IsInitials(name, inner))
        {
            Take(context, name, inner);
        }
        else if (!PostTitles.IsPost(inner)
            && RoleText.Of(inner).Role == SeatRole.Unknown
            && RoleText.Of(name).Role == SeatRole.Unknown
            && !PostTitles.IsPost(name)
            && context.Organisations.Resolve(name).Count == 0
            && KindOf(context, inner) is { } kind)
        {
            return new() { Name = name, Kind = kind, Reason = Statement.Of("import.body.explained") };
        }

        return null;
    }

    /// <summary>The kind that words in brackets say a body is of; not a place, a post or a board.</summary>
    private static string? KindOf(ImportContext context, string inner) =>
        !IsDescription(inner) ? null
        : KindWords.Of(inner)
            ?? (context.Organisations.Resolve(inner) is [{ Kind: { } kind, Former: null, Post: null, Area.IsUnknown: true }]
                && kind != KindUses.Board
                    ? kind
                    : null);

    /// <summary>
    /// Whether words describe a body: <c>drug treatment charity</c>. What has a capital may be the body of a person: <c>Jane Smith
    /// (Probation)</c>.
    /// </summary>
    private static bool IsDescription(string inner)
    {
        string[] words = inner.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return char.IsLower(inner[0])
            || (words.Length > 1
                && words[0].Any(char.IsLower)
                && words.Skip(1).All(static word => !char.IsUpper(word[0]) || !word.Any(char.IsLower)));
    }

    private static void Take(ImportContext context, string code, string name)
    {
        if (context.Bodies.Find(code).Count > 0 || BoardHeaders.IsLikely(name))
        {
            return;
        }

        if (context.Organisations.Resolve(name) is [{ Kind: not null, Post: null, Former: null } body])
        {
            context.Bodies.Explain(code, body with { Reason = Statement.Of("import.body.explained") });
        }
        else if (context.Organisations.Resolve(name).Count == 0 && name.Split(' ').Length >= LeastWords)
        {
            context.Bodies.Explain(code, new() { Name = name, Reason = Statement.Of("import.body.explained") });
        }
    }

    /// <summary>Initials that nobody knows and that one name of the file has.</summary>
    private static void ByInitials(ImportContext context, HashSet<string> names)
    {
        string[] codes = [.. names.Where(name =>
            IsAbbreviation(name) && name.Length > 2 && context.Organisations.Resolve(name).Count == 0)];
        if (codes.Length == 0)
        {
            return;
        }

        string[] whole =
        [
            .. names.Select(static name => SeatPatterns.Brackets().Replace(name, string.Empty).Trim())
                .Where(static name => name.Split(' ').Length >= LeastWords && !BoardHeaders.IsLikely(name) && !PostTitles.IsPost(name))
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        ILookup<string, string> byInitials = whole.SelectMany(static name => InitialsOf(name).Select(initials => (initials, name)))
            .ToLookup(static one => one.initials, static one => one.name, StringComparer.Ordinal);
        foreach (string code in codes)
        {
            if (byInitials[TextKey.Compact(code)].Take(2).ToArray() is [var one])
            {
                OrganisationMeaning body = context.Organisations.Resolve(one) is [{ Kind: not null, Post: null } known]
                    ? known : new() { Name = one };
                context.Bodies.Explain(code, body with { Score = 0.8m, Reason = Statement.Of("import.body.initials") });
            }
        }
    }

    /// <summary>The parts of cells that name bodies.</summary>
    private static IEnumerable<string> Texts(ImportContext context) =>
        from pair in context.Maps
        from column in pair.Value.Columns
        where pair.Value.Layout != SheetLayout.Form && column.Field is ColumnField.Members or ColumnField.Organisation or ColumnField.Chair
            or ColumnField.ViceChair or ColumnField.Secretariat or ColumnField.Advisers or ColumnField.Observers
        from row in pair.Key.Lines.Where(row => row.Number > pair.Value.HeaderRow).Take(MostRows)
        let cell = row[TableColumns.Number(column.Letter)]
        where cell is { IsBlank: false, Kind: TableCellKind.Text }
        from line in SeatSplitter.Lines(SeatPatterns.Rounded(cell.Text))
        from part in SeatSplitter.Outside(line, ',', '|', '/', '~')
        let text = part.Trim()
        where text.Length is > 1 and <= 120
        select text;

    /// <summary>A name without the place that it ends in; <c>null</c> where it ends in none, or is little else.</summary>
    private static string? WithoutPlace(ImportContext context, string name)
    {
        string[] words = name.Split(' ');
        for (int length = Math.Min(3, words.Length - 2); length > 0; length--)
        {
            if (context.Areas.Find(TextKey.Of(string.Join(' ', words[^length..]))).Count > 0)
            {
                return string.Join(' ', words[..^length]);
            }
        }

        return null;
    }

    private static bool IsAbbreviation(string text) => text.Length is > 1 and <= 8 && text.All(static c => char.IsUpper(c) || c == '&');

    /// <summary>Whether a code is the initials of a name, with its small words or without.</summary>
    private static bool IsInitials(string code, string name) => InitialsOf(name).Contains(TextKey.Compact(code), StringComparer.Ordinal);

    /// <summary>The initials of a name with its small words and without, each once; none of what is initials itself.</summary>
    private static IEnumerable<string> InitialsOf(string name) => !name.Any(char.IsLower) ? [] : new[]
        {
            TextKey.Initials(name),
            TextKey.AllInitials(name),
        }.Distinct(StringComparer.Ordinal);

    [GeneratedRegex("^(?<of>[A-Z&]{2,6}) ICB\\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex HealthBoard();

    [GeneratedRegex("^(?<name>[^()]{2,80}?)"
        + " ?\\((?<in>[^()]{2,80})\\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Explained();
}
