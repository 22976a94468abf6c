using System.Text.RegularExpressions;

namespace PccGovernance.Interchange;

/// <summary>Words of a name that show what kind of body has it, where nothing better is known.</summary>
internal static partial class KindWords
{
    /// <summary>The kind; <c>null</c> where no word shows one.</summary>
    public static string? Of(string name)
    {
        string key = TextKey.Expanded(name);
        return Prison().IsMatch(key) ? KindUses.One("prison")
            : Ambulance().IsMatch(key) ? KindUses.One("ambulance")
            : Hospital().IsMatch(key) ? KindUses.One("hospital")
            : Treatment().IsMatch(key) ? KindUses.One("treatment")
            : Victims().IsMatch(key) ? KindUses.One("victims")
            : PoliceUnit().IsMatch(key) ? KindUses.One("police-unit")
            : Learning().IsMatch(key) || IsUniversityInShort(name) ? KindUses.Learning
            : Homes().IsMatch(key) || HousingAtEnd().IsMatch(name) ? KindUses.One("homes")
            : Forces().IsMatch(key) ? KindUses.One("forces")
            : Supply().IsMatch(key) ? KindUses.One("supply")
            : Transport().IsMatch(key) ? KindUses.One("transport")
            : Trade().IsMatch(key) || InitialsAtEnd().IsMatch(name) ? KindUses.One("trade")
            : Healthwatch().IsMatch(key) ? KindUses.One("healthwatch")
            : key.EndsWith("integrated care board", StringComparison.Ordinal) ? KindUses.HealthBoard
            : key.EndsWith("health board", StringComparison.Ordinal) ? KindUses.One("welsh-health-board")
            : Faith().IsMatch(key) ? KindUses.One("worship")
            : Voluntary().IsMatch(key) || Trust().IsMatch(key) ? KindUses.One("charity")
            : null;
    }

    /// <summary>Whether a name is that of a university in short: <c>UoL</c>.</summary>
    public static bool IsUniversityInShort(string name) => UniversityOf().IsMatch(name);

    [GeneratedRegex("^(hmp|cef|hmyoi|hm prison|hmp yoi|yoi"
        + "|carchar)\\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Prison();

    [GeneratedRegex("\\b(university|college|school|academy|prifysgol|coleg|ysgol|colleges|schools|universities)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Learning();

    [GeneratedRegex("^Uo[A-Z][a-zA-Z]{0,2}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex UniversityOf();

    [GeneratedRegex("\\b(ambulance|ambiwlans)\\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Ambulance();

    [GeneratedRegex("\\bnhs (foundation )?(trust|ft)\\b|\\bnhsft\\b|\\btft\\b"
        + "|\\b(health|healthcare|hospitals?|partnership) ft\\b|\\bhospitals?\\b|\\bsocial care partnership trust\\b|\\bysbyty\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Hospital();

    [GeneratedRegex(
        "\\b(drugs?|alcohol|substance misuse|substance use|addictions?|cyffuriau|alcohol)\\b.*"
        + "\\b(treatment|recovery|services?|providers?)\\b"
        + "|\\btreatment (provider|services?)\\b|\\brecovery (service|partnership|hub)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Treatment();

    [GeneratedRegex(
        "\\bvictims? (\\w+ ){0,3}(care|support|services?|hub|advice|centre)\\b|\\bwitness care\\b|\\brape\\b|\\b(sexual|domestic) "
        + "(abuse|assault|violence)\\b.*\\b(centre|services?|support|counselling|charity|provider|referral)\\b|\\bwomens (refuge|aid)\\b"
        + "|\\brestorative justice (service|provider|hub)\\b|\\bdioddefwyr\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Victims();

    [GeneratedRegex(
        "\\b(special operations unit|organised crime unit|counter terrorism (unit|policing)|crime intelligence unit|police "
            + "collaboration)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex PoliceUnit();

    [GeneratedRegex("\\b(housing|homes|rsl|almo|registered provider|tai|cartrefi)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Homes();

    /// <summary>A landlord by its name and initials of what it is: <c>Bolsover HA</c>, <c>Avon Vale HT</c>.</summary>
    [GeneratedRegex("^\\p{Lu}\\p{Ll}+( \\p{Lu}\\p{Ll}+){0,2} H[AT]$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex HousingAtEnd();

    [GeneratedRegex(
        "\\b(voluntary|community action"
        + "|charity|charitable|community council for voluntary|volunteers?|volunteer centre|mudiadau gwirfoddol|elusen)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Voluntary();

    [GeneratedRegex(
        "\\b(garrison|barracks|regiment|battalion|royal navy|royal air force|royal military police|military police|naval base)\\b"
            + "|^(raf|rnas|hms|army) ",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Forces();

    [GeneratedRegex(
        "\\b(electricity|power ?grid|(power|energy|gas) networks?|water (company|services|utilities)|utilities)\\b|^(?!the )\\w+("
            + " \\w+)? water$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Supply();

    [GeneratedRegex("\\b(airport|harbour|port of|ferries|buses|railways?|bus company|rail operator)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Transport();

    [GeneratedRegex(
        "\\b(bid|hoteliers?|retailers?|traders?|licensees|shopping centre|business improvement district|chamber of (commerce|trade)|plc)\\b"
            + "|\\b(ltd|limited|a?fc|football club)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Trade();

    /// <summary>A business improvement district called by a place and its initials in one word: <c>HullBID</c>.</summary>
    [GeneratedRegex("^\\p{Lu}\\p{Ll}+BID$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex InitialsAtEnd();

    /// <summary>A trust that is none of the health service, of schools or of a port.</summary>
    [GeneratedRegex("^(?!.*\\b(nhs|hospitals?|healthcare|care|mental|foundation|partnership|academy|academies|learning|education|schools?"
        + "|health|ports?"
        + "|harbours?)\\b).+ trust$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Trust();

    [GeneratedRegex("\\bhealthwatch\\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Healthwatch();

    [GeneratedRegex("\\b(faiths?|church|churches|mosque|diocese|interfaith|eglwys|eglwysi)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Faith();
}
