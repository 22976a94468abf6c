using PccGovernance.Reference;

namespace PccGovernance.Tests.Duplication.Invented;

/// <summary>An invented landscape on the real map, written as lines of text, with what an expert would have told of it.</summary>
/// <remarks>
/// <c>body id kind name</c>; <c>board id | name | kind | tier | ground | themes | seats | below=a,b purpose=text</c>, a dash for what is
/// not on record; <c>each a b: line</c> repeats a line with <c>{x}</c> for the letter and <c>{x.name}</c> for a value of it; <c>@set</c>
/// stands for a set.
/// <c>tell</c> is worth telling, of <c>any</c> one is enough, <c>quiet</c> is not worth telling, <c>nomerge</c> may be told but never
/// joined; of <c>open</c> the expert and the library still differ.
/// </remarks>
internal sealed class InventedArea
{
    private readonly Dictionary<string, string[]> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string Of), string> _values = [];
    private readonly List<Organisation> _bodies = [];
    private readonly List<Partnership> _boards = [];
    private readonly List<Expectation> _expected = [];
    private AreaCode _force;

    private InventedArea(string name) => Name = name;

    public string Name { get; }

    public Landscape Landscape { get; private set; } = Landscape.Create(EnglandAndWales.Edition, new());

    public IReadOnlyList<Expectation> Expected => _expected;

    public static InventedArea Read(string name, IEnumerable<string> lines)
    {
        InventedArea area = new(name);
        foreach (string line in lines.Select(static line => line.Trim()).Where(static line => line.Length > 0 && line[0] != '#'))
        {
            area.Take(line);
        }

        LocalPolicingBody? body = EnglandAndWales.GoverningBody(area._force, TestWorld.Today);
        area.Landscape = Landscape.Create(EnglandAndWales.Edition, new()
        {
            Name = name,
            Organisations = area._bodies.ToValueList(),
            Partnerships = area._boards.ToValueList(),
            LocalPolicingBodies = body is null
                ? []
                : [body with { Organisation = area._bodies.First(static one => one.Kind?.Value == "local-policing-body").Id }],
        });
        return area;
    }

    private void Take(string line)
    {
        (string word, string rest) = Split(line, ' ');
        switch (word)
        {
            case "each":
                (string names, string repeated) = Split(rest, ':');
                foreach (string of in Words(names))
                {
                    Take(Filled(repeated, of));
                }

                break;
            case "force":
                _force = new(rest);
                break;
            case "value":
                (string value, string pairs) = Split(rest, ' ');
                foreach (string pair in Words(pairs))
                {
                    (string of, string text) = Split(pair, '=');
                    _values[(value, of)] = text;
                }

                break;
            case "set":
                (string set, string members) = Split(rest, '=');
                _sets[set] = [.. Words(members).SelectMany(Members)];
                break;
            case "body":
                (string id, string more) = Split(rest, ' ');
                (string kind, string name) = Split(more, ' ');
                _bodies.Add(new() { Id = new(id), Name = name, Kind = new(kind) });
                break;
            case "board":
                _boards.Add(Board([.. rest.Split('|').Select(static part => part.Trim())]));
                break;
            default:
                (string which, string why) = Split(rest, '|');
                _expected.Add(new(word, [.. which.Split(',').Select(Pair)], why));
                break;
        }
    }

    private static (string One, string Other) Pair(string text)
    {
        (string one, string other) = Split(text.Trim(), '+');
        return (one, other);
    }

    private Partnership Board(string[] parts)
    {
        (string more, string purpose) = parts[7].IndexOf("purpose=", StringComparison.Ordinal) is >= 0 and int at
            ? (parts[7][..at], parts[7][(at + 8)..])
            : (parts[7], "");
        string? below = Words(more)
            .Select(static word => word.StartsWith("below=", StringComparison.Ordinal) ? word[6..] : null)
            .FirstOrDefault(static word => word is not null);
        return new()
        {
            Id = new(parts[0]),
            Name = parts[1],
            Kind = parts[2] == "-" ? null : new Id<PartnershipKind>(parts[2]),
            Tier = Enum.TryParse(parts[3], ignoreCase: true, out PartnershipTier tier) ? tier : PartnershipTier.Unknown,
            Footprint = new() { Areas = Words(parts[4]).SelectMany(Members).Select(static code => new AreaCode(code)).ToValueList() },
            Themes = Words(parts[5]).Select(static theme => new Id<Theme>(theme)).ToValueList(),
            Seats = Words(parts[6])
                .SelectMany(Members)
                .Distinct()
                .Select(static seat => new Seat { Organisation = new(seat) })
                .ToValueList(),
            ReportsTo = (below?.Split(',') ?? []).Select(static parent => new Id<Partnership>(parent)).ToValueList(),
            Purpose = purpose.Length == 0 ? null : purpose,
        };
    }

    private string Filled(string text, string of) =>
        _values.Where(value => value.Key.Of == of)
            .Aggregate(text.Replace("{x}", of, StringComparison.Ordinal), static (filled, value) =>
                filled.Replace($"{{x.{value.Key.Name}}}", value.Value, StringComparison.Ordinal));

    private string[] Members(string word) => word[0] == '@' ? _sets[word[1..]] : [word];

    private static IEnumerable<string> Words(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(static word => word != "-");

    private static (string Before, string After) Split(string text, char at) =>
        text.IndexOf(at, StringComparison.Ordinal) is >= 0 and int found ? (text[..found].Trim(), text[(found + 1)..].Trim()) : (text, "");

    internal sealed record Expectation(string Word, (string One, string Other)[] Pairs, string Why);
}
