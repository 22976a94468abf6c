using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <content>Bodies of other areas, ranks, and bodies that no list has.</content>
internal sealed partial class OrganisationResolver
{
    /// <summary>A force, or who governs it, by the initials of its area, of which there is one: <c>A&amp;S Police</c>.</summary>
    private IReadOnlyList<OrganisationMeaning>? OfOtherForce(string name)
    {
        if (ForceByInitials().Match(name) is not { Success: true, Groups: var said })
        {
            return null;
        }

        ForceArea[] fitting =
        [
            .. areas.Geography.ForceAreas.Where(force =>
                TextKey.Initials(force.Name) == TextKey.Compact(said["of"].Value)),
        ];
        return fitting is [var force] && bodies.Find($"{force.Name} {said["what"].Value}") is [var body]
            ? [body with { Score = 0.8m, Reason = Statement.Of("import.body.initials") }]
            : null;
    }

    /// <summary>
    /// A police body with the area of another force is that force's: the commissioner in another language and <c>Gwent</c>.
    /// </summary>
    private OrganisationMeaning? OfForceArea(OrganisationMeaning body, Footprint area) =>
        body.Kind is { } kind && (kind == KindUses.PolicingBody || kind == KindUses.ChiefOfficer)
        && areas.Geography.ForceAreas.FirstOrDefault(force => area.Equals(Footprint.Of(force.Code))) is { } other
        && other.Code != areas.Home.Code
        && bodies.Find($"{other.Name} {(kind == KindUses.PolicingBody ? "pcc" : "police")}") is [var named]
        && named.Kind == kind
            ? named with { Post = body.Post, Reason = Statement.Of("import.body.area-and-kind") }
            : null;

    /// <summary>Voluntary Action of an area of the map by its initials: <c>VANEL</c>.</summary>
    private OrganisationMeaning? VoluntaryAction(string name) =>
        name.Length is >= 4 and <= 6
        && name.StartsWith("VA", StringComparison.Ordinal)
        && name.All(char.IsUpper)
        && areas.LocalAuthorities.Where(authority => TextKey.Initials(authority.Name) == TextKey.Of(name[2..])).ToArray() is [var of]
            ? new()
            {
                Name = $"Voluntary Action {of.Name}",
                Kind = KindUses.One("charity"),
                Score = 0.75m,
                Reason = Statement.Of("import.body.initials"),
            }
            : null;

    /// <summary>A rank of the police and what it is of: <c>Ch Supt Neighbourhoods</c>. A council's initials are no rank.</summary>
    private string? Ranked(string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int length = Math.Min(words.Length - 1, 4); length > 0; length--)
        {
            string head = string.Join(' ', words[..length]).TrimEnd(',', ':', '-', '–');
            if (PostTitles.Find(head) is { Body: "police" } rank && bodies.Find(head).Count == 0)
            {
                string rest = string.Join(' ', words[length..]).Trim(' ', '-', '–', ',', ':');
                return bodies.Find(rest).Count == 0 ? $"{rank.Title} {rest}" : null;
            }
        }

        return null;
    }

    /// <summary>The name of an integrated care board by its places.</summary>
    public static string HealthBoardName(string places) => string.Join(' ', "NHS", places, "Integrated Care Board");

    /// <summary>An integrated care board by the places of its name, of which the list of the area's bodies knows nothing.</summary>
    private static IReadOnlyList<OrganisationMeaning>? HealthBoard(string name) =>
        HealthBoardOf().Match(name) is { Success: true, Groups: var named } && named["of"].Value.Any(char.IsLower)
            ?
            [
                new()
                {
                    Name = HealthBoardName(named["of"].Value),
                    Kind = KindUses.HealthBoard,
                    Score = 0.85m,
                    Reason = Statement.Of("import.body.name-shows-kind"),
                },
            ]
            : null;

    [GeneratedRegex("^(?<of>[A-Z] ?& ?[A-Z]) (?<what>Police|PCC|OPCC|PFCC|Constabulary)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex ForceByInitials();

    [GeneratedRegex("^(NHS )?(?<of>.{3,60}?) (ICB|[Ii]ntegrated [Cc]are [Bb]oard)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex HealthBoardOf();

    /// <summary>What only councils of the upper tier do, and who does it there.</summary>
    [GeneratedRegex("^(highways|trading standards|public health|adult social care|childrens (services|social care)|children and families"
            + "|education|social care|social services|highways and transport)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex CouncilService();

    /// <summary>Words that show a kind where nothing better is known.</summary>
    private static IReadOnlyList<OrganisationMeaning> ByWords(string name) => KindWords.Of(name) is { } kind
        ? [new() { Name = kind == KindUses.Learning && KindWords.IsUniversityInShort(name)
            ? $"{name} (university)"
            : name, Kind = kind, Score = 0.8m, Reason = Statement.Of("import.body.name-shows-kind") }]
        : [];

    private static string Singular(string name) => name switch { "Youth justice services" => "Youth Justice Service", _ => name };

    private string Title(string qualifier, Footprint area) =>
        area.Areas is [var code] && Array.Find(areas.LocalAuthorities, authority => authority.Code == code) is { } authority
        ? authority.Name
        : string.Join(
            ' ', qualifier.Split(' ').Select(static word => TextKey.IsSmall(word) ? word : char.ToUpperInvariant(word[0]) + word[1..]));

    private IReadOnlyList<OrganisationMeaning>? WithoutEnding(string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int length = words.Length;
        while (length > 1 && Endings.Contains(TextKey.Of(words[length - 1])))
        {
            length--;
        }

        if (length == words.Length)
        {
            return null;
        }

        IReadOnlyList<OrganisationMeaning> found = Known(string.Join(' ', words[..length]));
        return found.Count == 0 ? null : found;
    }

    /// <summary>The council of a place that the file or the map has in short: <c>CE Council</c>.</summary>
    private OrganisationMeaning? CouncilOfPlace(string name) =>
        OfPlace().Match(name) is { Success: true, Groups: var said }
        && footprints.Read(said["place"].Value) is { HasValue: true, Issue: ImportEntryKind.Unknown, Value.Areas: [var area] }
        && bodies.Councils.Find(council => council.Area.Areas is [var of] && of == area) is { } council
            ? council with { Score = 0.85m, Reason = Statement.Of("import.body.area-and-kind") }
            : null;

    [GeneratedRegex("^(?<place>[A-Z]{2,5}) (Council|council)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex OfPlace();

    [GeneratedRegex("^[A-Z&]{2,6} ICB$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex EndsInHealthBoard();
}
