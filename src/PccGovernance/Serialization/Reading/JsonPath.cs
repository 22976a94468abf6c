using System.Globalization;
using System.Text;

namespace PccGovernance.Serialization;

/// <summary>The path to the value that a reader stands on.</summary>
internal sealed class JsonPath
{
    private readonly List<Step> _steps = [];

    /// <summary>What the path leads to, as the subject of a sentence.</summary>
    public string Subject => _steps switch
    {
        [] => "The document",
        [.., { Name: { } name }] => $"The member {Words.Quote(name)}",
        [.., var list, var item] => string.Create(CultureInfo.InvariantCulture, $"Item {item.Index} of '{list.Name}'"),
        _ => "The item",
    };

    public void Enter(string member) => _steps.Add(new(member, 0));

    public void Enter(int index) => _steps.Add(new(null, index));

    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    public override string ToString()
    {
        StringBuilder text = new("$");
        foreach (Step step in _steps)
        {
            _ = step.Name switch
            {
                null => text.Append(CultureInfo.InvariantCulture, $"[{step.Index}]"),
                { } name when IsPlain(name) => text.Append('.').Append(name),
                { } name => text.Append("['").Append(Printable(name)).Append("']"),
            };
        }

        return text.ToString();
    }

    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= 80 && name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_');

    private static string Printable(string name)
    {
        string quoted = Words.Quote(name);
        return quoted[1..^1].Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal);
    }

    private readonly record struct Step(string? Name, int Index);
}
