using System.Collections.Frozen;

namespace PccGovernance.Text;

/// <summary>Short names of duties and kinds of board, where a sentence cites what is called in full elsewhere.</summary>
internal static class EnglishShortNames
{
    public static FrozenDictionary<string, string> Own { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Anti-social behaviour case review bodies (community trigger)"] = "Anti-social behaviour case review",
        ["Child death review partners (Child Death Overview Panel)"] = "Child death review partners",
        ["County strategy group (county community safety board)"] = "County strategy group",
        ["Domestic abuse related death review panel (formerly domestic homicide review)"] = "Domestic abuse related death review panel",
        ["Multi-Agency Public Protection Arrangements (Strategic Management Board)"] = "MAPPA Strategic Management Board",
        ["Local Safeguarding Children Partnership (multi-agency safeguarding arrangements)"] = "Local Safeguarding Children Partnership",
        ["Violence Reduction Unit (Violence Reduction Partnership)"] = "Violence Reduction Unit",
        ["Youth offending team / youth justice service management board"] = "Youth justice management board",
        ["Violence against Women, Domestic Abuse and Sexual Violence regional board"] = "VAWDASV regional board",
        ["Support for people vulnerable to being drawn into terrorism"] = "Channel duty",
        ["Co-operation of responders to civil emergencies"] = "Civil contingencies",
        ["Local delivery of the national drugs strategy"] = "Local drugs strategy",
        ["Community safety agreement for the county"] = "County safety agreement",
        ["Efficient and effective criminal justice in the police area"] = "Criminal justice co-operation",
        ["Support for domestic abuse victims in safe accommodation"] = "Safe accommodation",
        ["Assessment and plan of local well-being"] = "Local well-being plan",
        ["Scrutiny of the Mayor's Office for Policing and Crime"] = "Scrutiny of MOPAC",
        ["Review of homicides with offensive weapons"] = "Offensive weapons reviews",
        ["Arrangements to manage dangerous offenders"] = "Public protection (MAPPA)",
        ["Regional partnership arrangements for care"] = "Regional care partnership",
        ["Local strategy against gender-based violence, domestic abuse and sexual violence"] = "Local VAWDASV strategy",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The short form of a name; the name itself where it has none.</summary>
    public static string Of(string name) => Own.GetValueOrDefault(name, name);

    /// <summary>The short form of the name of a thing.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="name">The argument: a reference.</param>
    public static string ShortName(this PhraseArguments arguments, string name) => Of(arguments.Name(name));
}
