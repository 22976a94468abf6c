namespace PccGovernance.Benchmarks;

/// <summary>
/// Priorities as plans and strategies word them, made from the names and synonyms of the taxonomy. The same number gives the same text.
/// </summary>
internal sealed class PrioritySamples(ThemeTaxonomy taxonomy)
{
    private static readonly string[] Openings =
    [
        "Tackling",
        "Reducing",
        "A better response to",
        "Working on",
        "Our approach to",
        "Delivering on",
        "Continue to look at",
        "A firm grip on",
    ];
    private static readonly string[] Joints = [" and ", ", as well as ", " beside ", " together with "];
    private static readonly string[] Endings =
    [
        "",
        " in the north of the area",
        " across all twelve wards",
        " over the next four years",
        " where it is most felt",
        ".",
    ];

    private readonly string[] _words = [.. taxonomy.Themes.SelectMany(static theme => theme.Synonyms.Prepend(theme.Name))];

    public string Text(int number)
    {
        uint mixed = (uint)number * 2654435761u;
        string first = _words[mixed % (uint)_words.Length];
        string second = _words[(mixed >> 9) % (uint)_words.Length];
        string subject = number % 3 == 0 ? first + Joints[(mixed >> 5) % (uint)Joints.Length] + second : first;
        return $"{Openings[(mixed >> 3) % (uint)Openings.Length]} {subject}{Endings[(mixed >> 7) % (uint)Endings.Length]}";
    }
}
