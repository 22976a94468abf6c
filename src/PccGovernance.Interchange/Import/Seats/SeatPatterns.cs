using System.Text.RegularExpressions;

namespace PccGovernance.Interchange;

/// <summary>The patterns by which a cell of seats is read.</summary>
internal static partial class SeatPatterns
{
    /// <summary>A text with round brackets for square ones: what stands beside a body in either is the same.</summary>
    public static string Rounded(string text) =>
        text.Contains('[', StringComparison.Ordinal) ? text.Replace('[', '(').Replace(']', ')') : text;

    [GeneratedRegex("\\s*\\((?<in>[^)]*)\\)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    public static partial Regex Brackets();

    /// <summary>What says that it is not settled whether there is a seat.</summary>
    [GeneratedRegex("^(tbc|tba|tbd|to be confirmed|to be agreed|unknown|not known|i w gadarnhau)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    public static partial Regex Unsettled();

    /// <summary>A post and whose it is: <c>Leader of Norwich City Council</c>.</summary>
    [GeneratedRegex("^(?<title>.{2,40}?) (of|at|for) (the )?(?<body>.+)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    public static partial Regex OfBody();

    [GeneratedRegex("\\s*[x×]\\s?\\d+$|^\\d+\\s?[x×]\\s|^\\+?\\d+\\s+|\\s+[x×]\\s+\\d+|^\\d+$|^\\d+ reps?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    public static partial Regex Counts();

    [GeneratedRegex("rotat(es|ing|ion|ed)|\\brota\\b|alternat(es|ing|e)|in turn|annually|lead council|various|ar gylch|bob yn ail",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    public static partial Regex Rota();

    [GeneratedRegex("\\s*\\(?\\b(joint|jointly|co-?chairs?|cyd-?gadeiryddion|cyd-?gadeirydd|ar y cyd)\\b:?\\)?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    public static partial Regex Joint();

    /// <summary>What says that somebody comes, and no role.</summary>
    [GeneratedRegex(
        "^(in attendance|attends|attendee|attending|invited|invitee|by invitation|as (required|reqd|req d|needed)|when (required"
            + "|needed)|ad hoc"
        + "|occasional|yn bresennol|mynychu|gwahoddedig|drwy wahoddiad|yn ol yr angen)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    public static partial Regex OnlyAttends();

    [GeneratedRegex("^(was|formerly|previously|ex|gynt|yn flaenorol)( called)?[ -]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    public static partial Regex CalledBefore();

    [GeneratedRegex("^(pcc|opcc|commissioner).*(attends|invited|attendance)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    public static partial Regex Attends();
}
