namespace PccGovernance.Text;

/// <summary>What English phrases say of arguments beside what every language does.</summary>
internal static class EnglishArguments
{
    /// <summary>A date with its preposition: <c>on 3 May 2026</c>, <c>in May 2026</c>, <c>in 2026</c>.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="name">The argument: a date.</param>
    public static string On(this PhraseArguments arguments, string name) =>
        $"{(arguments.IsDay(name) ? "on" : "in")} {arguments.Date(name)}";
}
