using System.Globalization;

namespace PccGovernance.Fuzzing;

/// <summary>Changes a document by its members: most mutants are still documents, and many are still right.</summary>
/// <param name="donors">The documents that pieces are taken from.</param>
internal sealed class JsonMutator(IEnumerable<JsonTree> donors)
{
    private static readonly string[] s_words = ["id", "name", "period", "from", "to", "Name", "ıd", "", "$ref", "partnerships"];

    // What stands under a name anywhere, so that a value can be replaced by one of its kind.
    private readonly Dictionary<string, JsonTree[]> _byName =
        donors
            .SelectMany(static tree => tree.Containers())
            .SelectMany(static container => container.Children)
            .Where(static child => child.Name is not null)
            .GroupBy(static child => child.Name!, static child => child.Value, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    public JsonTree Mutate(JsonTree document, Random random)
    {
        JsonTree tree = document.Copy();
        int changes = 1;
        while (changes < 8 && random.Next(3) != 0)
        {
            changes++;
        }

        for (int i = 0; i < changes; i++)
        {
            Change(tree, random);
        }

        return tree;
    }

    private void Change(JsonTree tree, Random random)
    {
        JsonTree[] containers = [.. tree.Containers().Where(static container => container.Children.Count > 0)];
        if (containers.Length == 0)
        {
            return;
        }

        if (random.Next(6) == 0 && ChangeNumber(containers, random))
        {
            return;
        }

        JsonTree container = containers[random.Next(containers.Length)];
        List<(string? Name, JsonTree Value)> children = container.Children;
        int at = random.Next(children.Count);
        (string? name, JsonTree value) = children[at];
        switch (random.Next(24))
        {
            case 0 or 1 or 2:
                children.RemoveAt(at);
                break;
            case 3:
                children.Insert(random.Next(children.Count + 1), (name, value.Copy()));
                break;
            case 4 when name is not null:
                children[at] = (random.Next(2) == 0 ? s_words[random.Next(s_words.Length)] : AnyName(random), value);
                break;
            case 5:
                children[at] = (name, JsonTree.Of(NastyValues.Pick(NastyValues.Values, random)));
                break;
            case 6:
                int other = random.Next(children.Count);
                (children[at], children[other]) = ((name, children[other].Value), (children[other].Name, value));
                break;
            case 7 when container.IsArray:
                int times = random.Next(20) == 0 ? 2_000 : random.Next(6);
                children.AddRange(Enumerable.Range(0, times).Select(_ => ((string?)null, value.Copy())));
                break;
            case 8 when random.Next(6) == 0:
                int depth = random.Next(1, 80);
                string nested = new string('[', depth) + new string(']', depth);
                children[at] = (name, JsonTree.Of(nested));
                break;
            case 9 when !container.IsArray:
                string added = AnyName(random);
                children.Add((added, Like(added, random)));
                break;
            case 10 or 11 when value.Raw is null:
                children[at] = (name, Like(name, random));
                break;
            default:
                children[at] = (name, value.Raw is null ? Like(name, random) : Scalar(name, value.Raw, random));
                break;
        }
    }

    /// <summary>Numbers are few among what a document says, and much can be wrong with one.</summary>
    private static bool ChangeNumber(JsonTree[] containers, Random random)
    {
        (List<(string? Name, JsonTree Value)> Children, int At)[] numbers =
        [
            .. containers.SelectMany(static container =>
                Enumerable
                    .Range(0, container.Children.Count)
                    .Where(at => container.Children[at].Value.Raw is [>= '0' and <= '9' or '-', ..])
                    .Select(at => (container.Children, at))),
        ];
        if (numbers.Length == 0)
        {
            return false;
        }

        (List<(string? Name, JsonTree Value)> children, int place) = numbers[random.Next(numbers.Length)];
        children[place] = (children[place].Name, JsonTree.Of(NastyValues.Pick(NastyValues.Numbers, random)));
        return true;
    }

    private JsonTree Scalar(string? name, string raw, Random random)
    {
        if (random.Next(3) == 0)
        {
            return Like(name, random);
        }

        if (raw.StartsWith('"'))
        {
            bool isDate =
                raw.Length is >= 6 and <= 12 && char.IsAsciiDigit(raw[1]) && char.IsAsciiDigit(raw[2]) && char.IsAsciiDigit(raw[3]);
            return JsonTree.Of(
                random.Next(8) switch
                {
                    _ when isDate => $"\"{NastyValues.Pick(NastyValues.Dates, random)}\"",
                    0 => $"\"{NastyValues.Pick(NastyValues.Dates, random)}\"",
                    1 => NastyValues.Pick(NastyValues.Numbers, random),
                    2 when random.Next(10) == 0 => $"\"{NastyValues.Long}\"",
                    3 => $"{raw[..^1]}{NastyValues.Pick(NastyValues.Texts, random)}\"",
                    4 when raw.Length > 3 => $"\"\\u{(int)raw[1]:x4}{raw[2..]}",
                    _ => $"\"{NastyValues.Pick(NastyValues.Texts, random)}\"",
                });
        }

        return JsonTree.Of(
            random.Next(5) switch
            {
                0
                    when decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
                        && Math.Abs(number) < 1e20m => (number * Math.Max(1, random.Next(1_000_000))).ToString(
                    CultureInfo.InvariantCulture),
                1 => raw is "true" or "false" ? (raw == "true" ? "false" : "true") : $"-{raw}",
                _ => NastyValues.Pick(NastyValues.Numbers, random),
            });
    }

    private JsonTree Like(string? name, Random random)
    {
        JsonTree[] all = _byName.GetValueOrDefault(name ?? AnyName(random)) ?? _byName[AnyName(random)];
        return all[random.Next(all.Length)].Copy();
    }

    private string AnyName(Random random) => _names[random.Next(_names.Length)];

    private readonly string[] _names =
    [
        .. donors
            .SelectMany(static tree => tree.Containers())
            .SelectMany(static container => container.Children)
            .Select(static child => child.Name)
            .OfType<string>()
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];
}
