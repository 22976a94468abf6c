using System.Text.RegularExpressions;

namespace PccGovernance.Interchange;

/// <summary>Reads what texts say of the role of a seat: alone, in brackets, before a name or after it.</summary>
internal static partial class RoleText
{
    private static readonly Dictionary<string, SeatRole> s_words = new(StringComparer.Ordinal)
    {
        ["vice chair"] = SeatRole.ViceChair,
        ["vc"] = SeatRole.ViceChair,
        ["deputy chair"] = SeatRole.ViceChair,
        ["vice"] = SeatRole.ViceChair,
        ["co chair"] = SeatRole.Chair,
        ["chair"] = SeatRole.Chair,
        ["obs"] = SeatRole.Observer,
        ["observer"] = SeatRole.Observer,
        ["adviser"] = SeatRole.Adviser,
        ["advisor"] = SeatRole.Adviser,
        ["secretariat"] = SeatRole.Secretariat,
        ["minutes"] = SeatRole.Secretariat,
        ["cadeirydd"] = SeatRole.Chair,
        ["is gadeirydd"] = SeatRole.ViceChair,
        ["deputy"] = SeatRole.ViceChair,
        ["sylwedydd"] = SeatRole.Observer,
        ["member"] = SeatRole.Member,
        ["aelod"] = SeatRole.Member,
        ["mbr"] = SeatRole.Member,
        ["mem"] = SeatRole.Member,
        ["core member"] = SeatRole.Member,
        ["full member"] = SeatRole.Member,
        ["voting member"] = SeatRole.Member,
        ["standing member"] = SeatRole.Member,
        ["statutory member"] = SeatRole.Member,
        ["dep chair"] = SeatRole.ViceChair,
        ["d chair"] = SeatRole.ViceChair,
        ["joint chair"] = SeatRole.Chair,
        ["co chairs"] = SeatRole.Chair,
        ["chairs"] = SeatRole.Chair,
        ["secretary"] = SeatRole.Secretariat,
        ["minute taker"] = SeatRole.Secretariat,
        ["clerk"] = SeatRole.Secretariat,
        ["is gadair"] = SeatRole.ViceChair,
        ["dirprwy gadeirydd"] = SeatRole.ViceChair,
        ["cadair"] = SeatRole.Chair,
        ["ymgynghorydd"] = SeatRole.Adviser,
        ["cynghorydd arbenigol"] = SeatRole.Adviser,
        ["arsylwr"] = SeatRole.Observer,
        ["ysgrifenyddiaeth"] = SeatRole.Secretariat,
        ["ysgrifennydd"] = SeatRole.Secretariat,
        ["members"] = SeatRole.Member,
        ["core members"] = SeatRole.Member,
        ["observers"] = SeatRole.Observer,
        ["advisers"] = SeatRole.Adviser,
        ["advisors"] = SeatRole.Adviser,
        ["adv"] = SeatRole.Adviser,
        ["secretariat support"] = SeatRole.Secretariat,
        ["minute taking"] = SeatRole.Secretariat,
        ["aelodau"] = SeatRole.Member,
        ["arsylwyr"] = SeatRole.Observer,
        ["sylwedyddion"] = SeatRole.Observer,
        ["ymgynghorwyr"] = SeatRole.Adviser,
        ["cyd gadeirydd"] = SeatRole.Chair,
        ["cyd gadeiryddion"] = SeatRole.Chair,
        ["dirprwy"] = SeatRole.ViceChair,
        ["cadeirio"] = SeatRole.Chair,
        ["yn cadeirio"] = SeatRole.Chair,
        ["cadeirydd dros dro"] = SeatRole.Chair,
        ["cofnodion"] = SeatRole.Secretariat,
    };

    /// <summary>The role that a text is, and whether it says that somebody has it for a time only.</summary>
    public static (SeatRole Role, bool IsForATime) Of(string text)
    {
        string key = TextKey.Of(text);
        return s_words.TryGetValue(key, out SeatRole role) ? (role, false)
            : Chairs().Match(key) is { Success: true } match
                ? (
                    match.Groups["vice"].Success ? SeatRole.ViceChair : SeatRole.Chair,
                    match.Groups["time"].Success || key.Contains("rotat", StringComparison.Ordinal))
                : (SeatRole.Unknown, false);
    }

    /// <summary>The first role among the parts of a text in brackets, and what the text says beside it: <c>Chair - PCC</c>.</summary>
    public static (SeatRole Role, bool IsForATime, string Others) Within(string inner)
    {
        if (Of(inner) is { Role: not SeatRole.Unknown } whole)
        {
            return (whole.Role, whole.IsForATime, string.Empty);
        }

        string[] parts = Parts().Split(inner);
        int at = Array.FindIndex(parts, static part => Of(part).Role != SeatRole.Unknown);
        if (parts.Length < 2 || at < 0)
        {
            return (SeatRole.Unknown, false, inner);
        }

        (SeatRole role, bool isForATime) = Of(parts[at]);
        return (role, isForATime, string.Join(", ", parts.Where((part, i) => i != at && part.Trim().Length > 0)));
    }

    /// <summary>A role before a name: <c>Chair: Kent Police</c>, <c>Chair - Kent Police</c>, <c>(Chair) Kent Police</c>.</summary>
    public static (string Others, SeatRole Role, bool IsForATime)? Before(string text) =>
        Ahead().Match(text) is { Success: true } match && OfLabel(match.Groups["role"].Value) is { Role: not SeatRole.Unknown } said
            ? (match.Groups["rest"].Value.Trim(), said.Role, said.IsForATime)
            : null;

    /// <summary>The role that a label before names gives: one, or that they come without being members.</summary>
    public static (SeatRole Role, bool IsForATime) OfLabel(string label) =>
        Of(label) is { Role: not SeatRole.Unknown } said ? said
        : Attending().IsMatch(TextKey.Of(label)) ? (SeatRole.Adviser, false)
        : Coming().IsMatch(TextKey.Of(label)) ? (SeatRole.Member, false)
        : (SeatRole.Unknown, false);

    /// <summary>A role after a name and a dash, or as its last words; the latter may also be a post, and is not plain.</summary>
    public static (string Others, SeatRole Role, bool IsForATime, bool IsPlain)? After(string text)
    {
        if (Behind().Match(text) is { Success: true } match && Of(match.Groups["role"].Value) is { Role: not SeatRole.Unknown } said)
        {
            return (match.Groups["rest"].Value.Trim(), said.Role, said.IsForATime, true);
        }

        return LastWords().Match(text) is { Success: true } last
            && Of(last.Groups["role"].Value) is { Role: SeatRole.Chair or SeatRole.ViceChair or SeatRole.Observer } role
                ? (last.Groups["rest"].Value.Trim(), role.Role, false, false)
                : null;
    }

    [GeneratedRegex(
        "^((the|current|acting|interim|temporary|temp|joint|elected|independent|indep|ind|lay|overall|present|rotating|annual) )*"
        + "(?<vice>(vice|deputy|dep|assistant) )?chair(man|person|woman|s|ing)?"
        + "(?<time> (until|till|up to|from|since|rotates|rotating|rotational|by rotation|rota|in rotation|this year|for now|tbc"
            + "|(19|20)\\d\\d|\\d\\d)\\b.*)?$"
        + "|^cadeirydd (annibynnol|dros dro|presennol)$|^cadeirydd (?<time>tan|o|ers|hyd)\\b.*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Chairs();

    [GeneratedRegex("^(also )?(in attendance|by invitation|by invite|invited|co opted|yn bresennol|trwy wahoddiad)"
        + "( (as|if|when|where) (and when )?(req d|reqd|required|needed|necessary|relevant|appropriate))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Attending();

    [GeneratedRegex("^(also|plus|attendees|also on it|other members|other|others|membership|hefyd)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Coming();

    [GeneratedRegex("\\s*[,;/&:]\\s*|\\s+[-–—]\\s+|\\s+(?:and|a|ac)\\s+", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Parts();

    [GeneratedRegex(
        "^\\s*(\\((?<role>[^()]{2,40})\\)|(?<role>[^():–—]{2,40}?)\\s*(:|\\s[-–—=]))\\s*(?<rest>\\S.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        60_000)]
    private static partial Regex Ahead();

    [GeneratedRegex(
        "^(?<rest>\\S.*?)\\s+[-–—]\\s*(?<role>[^-–—()]{2,40})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Behind();

    [GeneratedRegex(
        "^(?<rest>\\S.*?)\\s+(?<role>((vice|deputy|co|joint)[ -]?)?chair(man|person)?|observer|obs)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        60_000)]
    private static partial Regex LastWords();
}
