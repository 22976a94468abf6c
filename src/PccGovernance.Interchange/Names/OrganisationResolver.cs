using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Finds the body that a text names: by its name, its initials, an area and a kind of body, a part or post of a body, or words that show
/// its kind.
/// </summary>
internal sealed partial class OrganisationResolver(OrganisationGazetteer bodies, AreaGazetteer areas, FootprintText footprints)
{
    private static readonly HashSet<string> Qualifiers = new(
        ["district", "local", "regional", "all", "relevant", "other", "commissioned", "specialist", "area", "the", "y", "yr", "partner",
            "statutory", "various", "national", "lead", "key", "nominated"], StringComparer.Ordinal);

    private static readonly HashSet<string> Endings = new(
        ["rep", "reps", "representative", "representatives", "member", "members", "lead", "leads", "leader", "leaders", "manager",
            "managers", "officer", "officers", "adviser", "advisor", "cynrychiolydd", "cynrychiolwyr", "team", "chairs", "directors"],
                StringComparer.Ordinal);

    private RecentTexts<string, IReadOnlyList<OrganisationMeaning>>? _found;

    /// <summary>The name of the integrated care board of the area, where the file spells it out.</summary>
    public string? IntegratedCareBoard { get; set; }

    /// <summary>Whether the file has integrated care boards by different initials: then each is one of its own.</summary>
    public bool HasSeveralHealthBoards { get; set; }

    /// <summary>Keeps what was found from now on: the file has taught all that it teaches of names.</summary>
    public void Settle() => _found = new();

    public IReadOnlyList<OrganisationMeaning> Resolve(string text) =>
        _found is null ? Find(text)
        : _found.TryGet(text, out IReadOnlyList<OrganisationMeaning>? found) ? found
        : _found.Keep(text, Find(text));

    private IReadOnlyList<OrganisationMeaning> Find(string text)
    {
        string name = areas.WrittenOut(TextKey.Unmarked(TextKey.Tidy(text)).TrimEnd('.', ',', ':', '*').Trim());
        if (name.Length < 2)
        {
            return [];
        }

        if (name.AsSpan().ContainsAny(",\n")
            || name.Contains(" / ", StringComparison.Ordinal)
            || name.Contains(" + ", StringComparison.Ordinal)
            || name.Contains('|', StringComparison.Ordinal)
            || name.Contains(" // ", StringComparison.Ordinal)
            || name.Contains(" ~ ", StringComparison.Ordinal)
            || name.Contains(" > ", StringComparison.Ordinal))
        {
            return [.. bodies.Find(name).Select(Canonical)];
        }

        IReadOnlyList<OrganisationMeaning> found = Known(name);
        if (found is [{ Kind: var kind, Former: null } learning] && kind == KindUses.Learning && bodies.Find(name).Count == 0)
        {
            // Colleges and schools that are named are not one body.
            return [learning with { Name = name, Score = 0.8m, Reason = Statement.Of("import.body.name-shows-kind") }];
        }

        if (found.Count > 0)
        {
            return found;
        }

        if ((PostTitles.Find(name) is { Body: "police" } post ? post.Title : Ranked(name)) is { } title)
        {
            return [bodies.Force with { Post = title, Score = 0.9m, Reason = Statement.Of("import.body.post-of-force") }];
        }

        if (PostTitles.Find(name) is { Body: "fire" or "probation" or "prison service" } of && bodies.Find(of.Body) is [var only])
        {
            return [only with { Post = of.Title, Score = 0.85m, Reason = Statement.Of("import.body.post-of", ("body", only.Name)) }];
        }

        if (Part(name) is { Count: > 0 } part)
        {
            return part;
        }

        if (OfOtherForce(name) is { } other)
        {
            return other;
        }

        if (HealthBoard(name) is { } board)
        {
            return board;
        }

        if (CouncilOfPlace(name) is { } council)
        {
            return [council];
        }

        if (VoluntaryAction(name) is { } voluntary)
        {
            return [voluntary];
        }

        return WithoutEnding(name)
            ?? (ReferenceNames.Body(name, areas.Geography, areas.Home) is { } known ? [known] : ByWords(name));
    }

    /// <summary>A body by name, or by an area and the name of a kind of body.</summary>
    private IReadOnlyList<OrganisationMeaning> Known(string name)
    {
        if (bodies.Find(name) is { Count: > 0 } direct)
        {
            return [.. direct.Select(Canonical)];
        }

        string[] words = TextKey.Expanded(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int length = words.Length - 1; length > 0; length--)
        {
            string[] head = words[..length];
            string[] tail = words[^length..];
            if (Qualified(string.Join(' ', tail), string.Join(' ', words[..^length])) is { Count: > 0 } after)
            {
                return after;
            }

            if (Qualified(string.Join(' ', head), string.Join(' ', words[length..])) is { Count: > 0 } before)
            {
                return before;
            }
        }

        return Joined(name);
    }

    private IReadOnlyList<OrganisationMeaning> Qualified(string body, string qualifier)
    {
        if (bodies.Find(body) is not { Count: > 0 } found)
        {
            return [];
        }

        if (qualifier.Split(' ').All(static word => Qualifiers.Contains(word)))
        {
            return [.. found.Select(Canonical)];
        }

        // 'Kent Police and Probation' is two bodies, and not the probation service of somewhere.
        if (qualifier.EndsWith(" and", StringComparison.Ordinal) || qualifier.StartsWith("and ", StringComparison.Ordinal))
        {
            return [];
        }

        CellReading<Footprint> area =
            footprints.Read(qualifier is "city" or "county" ? qualifier : qualifier.Replace(" and ", " & ", StringComparison.Ordinal));
        bool hasArea = area.HasValue;
        OrganisationMeaning one = found[0];
        if ((one.Kind == KindUses.UpperTier || KindUses.Is(one.Kind, "homes")) && one.Area.IsUnknown
            && bodies.Find(qualifier) is [{ Kind: var owns, Area.IsUnknown: false, Score: >= 0.9m } owner]
            && (owns == KindUses.UpperTier || (owns == KindUses.District && one.Kind != KindUses.UpperTier)))
        {
            return [owner with { Post = one.Name, Score = 0.85m, Reason = Statement.Of("import.body.part-of-council") }];
        }

        if (one.Kind == KindUses.UpperTier && one.Area.IsUnknown && bodies.Find(qualifier) is { Count: > 1 } several)
        {
            // Of councils with one name, a county's service is the county's.
            return several.Where(static body => body.Kind == KindUses.UpperTier && !body.Area.IsUnknown).ToArray() is [var upper]
                ? [upper with { Post = one.Name, Score = 0.8m, Reason = Statement.Of("import.body.part-of-council") }]
                : [];
        }

        if (hasArea && found.Count == 1 && OfForceArea(one, area.Value!) is { } elsewhere)
        {
            return [elsewhere];
        }

        if (!hasArea
            || found.Count > 1
            || one.Kind is null
            || KindUses.Is(one.Kind, "whole")
            || (one.Kind == KindUses.UpperTier && !one.Area.IsUnknown))
        {
            return [];
        }

        if (one.Kind == KindUses.UpperTier)
        {
            return area.Value!.Areas is [var code]
                && bodies.Councils.Find(council => council.Area.Areas is [var at] && at == code) is { } council
                ? [council with { Post = one.Name, Reason = Statement.Of("import.body.part-of-council") }]
                : [];
        }

        if (one.Kind == KindUses.Health && one.Name is "NHS (not said which)" && !areas.Home.IsInWales)
        {
            // 'Oxford Health' is no body of an area that Oxford is not in.
            if (!areas.Ground(area.Value!.Areas).Overlaps(areas.Ground([areas.Home.Code])))
            {
                return [];
            }

            return [Canonical(
                new() { Name = "Integrated Care Board", Kind = KindUses.HealthBoard,
                    Reason = Statement.Of("import.body.nhs-and-area"), Score = 0.85m })];
        }

        if (one.Kind == KindUses.One("healthwatch"))
        {
            // There is one for each council of the upper tier: a force area of several names no ground of theirs.
            return [one with { Name = $"Healthwatch {Title(qualifier, area.Value!)}",
                Area = area.Value!.Areas is [{ Level: AreaLevel.ForceArea }] && areas.LocalAuthorities.Length > 1
                    ? Footprint.Unknown
                    : area.Value,
                Reason = Statement.Of("import.body.area-and-kind") }];
        }

        return KindUses.Is(one.Kind, "of-one-area")
            ? [one with { Name = $"{Title(qualifier, area.Value!)} {Singular(one.Name)}", Area = area.Value!,
                Reason = Statement.Of("import.body.area-and-kind") }]
            : [Canonical(one with { Reason = Statement.Of("import.body.area-and-name") })];
    }

    /// <summary>Initials that end in those of a kind of body: <c>LCCCG</c>, <c>DLNR CRC</c>.</summary>
    private IReadOnlyList<OrganisationMeaning> Joined(string name)
    {
        if (HasSeveralHealthBoards && EndsInHealthBoard().Match(name) is { Success: true })
        {
            return [new() { Name = name, Kind = KindUses.HealthBoard, Score = 0.8m,
                Reason = Statement.Of("import.body.ends-in", ("ending", "ICB")) }];
        }

        if (EndsInKind().Match(name) is { Success: true } match && bodies.Find(match.Groups["kind"].Value) is [var body, ..])
        {
            return [Canonical(
                body with { Name = body.Kind == KindUses.HealthBoard && body.Former is null
                    ? body.Name
                    : name, Score = 0.8m, Reason = Statement.Of("import.body.ends-in", ("ending", match.Groups["kind"].Value)) })];
        }

        return [];
    }

    /// <summary>A body and a part of it: <c>KCC Highways</c>.</summary>
    private List<OrganisationMeaning> Part(string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int length = words.Length - 1; length > 0; length--)
        {
            string head = string.Join(' ', words[..length]);
            string rest = string.Join(' ', words[length..]).Trim(' ', '-', '–', ',', ':');
            if (bodies.Find(head) is [var body]
                && body.Kind is not null && body.Kind != KindUses.Board
                && (!body.Area.IsUnknown
                    || KindUses.Is(body.Kind, "everywhere")
                    || (length > 1 && KindUses.Is(body.Kind, "national")))
                && (body.Score >= 0.9m || (body.Kind == KindUses.UpperTier && CouncilService().IsMatch(TextKey.Expanded(rest))))
                && TextKey.Of(rest).Split(' ')[0] is not ("and" or "a" or "ac"))
            {
                // The name of the whole area after that of its body, or of any after a fire service, is part of the name, and no post.
                if (footprints.Read(rest) is { HasValue: true } ground
                    && (body.Kind == KindUses.Fire || areas.Ground(ground.Value!.Areas).IsSupersetOf(areas.Ground([areas.Home.Code]))))
                {
                    return [Canonical(body with { Reason = Statement.Of("import.body.area-and-name") })];
                }

                string post = PostTitles.Find(rest)?.Title ?? rest;
                return [body with { Post = post, Score = 0.85m, Reason = Statement.Of("import.body.part-or-post", ("body", head)) }];
            }
        }

        return [];
    }

    private OrganisationMeaning Canonical(OrganisationMeaning body) =>
        body.Kind == KindUses.HealthBoard && body.Former is null && IntegratedCareBoard is { } name && body.Name == "Integrated Care Board"
            ? body with { Name = name, Reason = Statement.Of("import.body.spelt-out") }
            : body;

    [GeneratedRegex("^[A-Z&]{1,5} ?(?<kind>CCG|CCGs|PCT|PCTs|CRC|ICB|HW|YOT|YJS|YOS|SHA)$|^(?<kind>HW|CRC|CCG) [A-Z&]{2,5}$"
        + "|^(?<kind>CTP|CTU)[A-Z]{2}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex EndsInKind();
}
