namespace PccGovernance.Classification;

/// <summary>
/// Reads from the name and purpose of a partnership what it may be: a suggestion with the words that decided, for records that lack a kind.
/// </summary>
/// <remarks>
/// Nothing is learnt and nothing is fetched. The time taken is proportional to the length of the texts. Safe for use from any thread.
/// </remarks>
public static class PartnershipKindReader
{
    private const string Safer = "safer";

    private static readonly SuggestedKind s_nothing = new();

    /// <summary>What a name and a purpose suggest.</summary>
    /// <param name="name">The name.</param>
    /// <param name="purpose">What it says that it is for; <c>null</c> when not recorded.</param>
    public static SuggestedKind Read(string name, string? purpose = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        List<KindPhrase>? ofName = KindPhrases.Search.In(name, isName: true);
        List<KindPhrase>? ofPurpose = purpose is null ? null : KindPhrases.Search.In(purpose, isName: false);
        if (ofName is [{ Role: PartnershipRole.Service }] && IsMeeting(name))
        {
            // A team does not meet: what is named after one and called a meeting is where others meet about its work, of whatever kind.
            ofName = null;
        }

        bool isForSafety = IsForSafety(name);
        if (ofName is null && ofPurpose is null && !isForSafety)
        {
            return s_nothing;
        }

        List<string> words = [];
        Id<PartnershipKind>? kind = null;
        PartnershipRole role = PartnershipRole.Unknown;
        foreach (KindPhrase phrase in ofName ?? [])
        {
            kind ??= phrase.Kind;
            role = Decides(phrase.Role, role) ? phrase.Role : role;
            words.Add(phrase.Words);
        }

        if (role == PartnershipRole.Casework && IsBoardAbove(name))
        {
            // What is named after an arrangement for single cases and called a board steers it.
            (kind, role) = (null, PartnershipRole.Board);
        }

        if (isForSafety && kind is null && role == PartnershipRole.Unknown)
        {
            (kind, role) = (KindPhrases.OfSafer.Kind, KindPhrases.OfSafer.Role);
            words.Add(Safer);
        }

        foreach (KindPhrase phrase in ofPurpose ?? [])
        {
            role = role is PartnershipRole.Unknown or PartnershipRole.Board or PartnershipRole.Delivery ? phrase.Role : role;
            words.Add(phrase.Words);
        }

        return new()
        {
            Kind = kind,
            Role = role,
            Function = FunctionOf(role),
            Words = words.Distinct(StringComparer.Ordinal).ToValueList(),
        };
    }

    private static bool IsBoardAbove(string name) => PlainWords.Of(name) is [.., "board"] or [.., "strategic", "group" or "partnership"];

    private static bool IsMeeting(string name) =>
        PlainWords.Of(name) is [.., "meeting" or "board" or "group" or "forum" or "committee"];

    // "Safer Anywhere Partnership" is how community safety partnerships call themselves.
    private static bool IsForSafety(string name) =>
        name.StartsWith(Safer, StringComparison.OrdinalIgnoreCase)
        && PlainWords.Of(name)
            is [
                Safer,
                not ("road" or "roads" or "streets" or "neighbourhood" or "neighbourhoods" or "schools" or "recruitment" or "transport"
                    or "travel"),
                ..,
                "board"
                or "partnership"
                or "executive",
            ];

    // The head of an English name stands last; what a board is called beside its subject decides less than that it decides on cases.
    private static bool Decides(PartnershipRole found, PartnershipRole known) =>
        known is not (PartnershipRole.Casework or PartnershipRole.Sitting)
        || found is PartnershipRole.Coordination or PartnershipRole.Scrutiny or PartnershipRole.Sitting;

    private static PartnershipFunction FunctionOf(PartnershipRole role) => role switch
    {
        PartnershipRole.Unknown => PartnershipFunction.Unknown,
        PartnershipRole.Casework => PartnershipFunction.Casework,
        PartnershipRole.Scrutiny => PartnershipFunction.Oversight,
        PartnershipRole.Service => PartnershipFunction.Service,
        _ => PartnershipFunction.Partnership,
    };
}
