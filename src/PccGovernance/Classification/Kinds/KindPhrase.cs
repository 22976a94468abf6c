namespace PccGovernance.Classification;

/// <summary>Words in a name or purpose that tell what a partnership is.</summary>
/// <param name="Words">The words, in small letters, one space between.</param>
/// <param name="Kind">The kind that they name; <c>null</c> for none.</param>
/// <param name="Role">The part that they tell.</param>
/// <param name="IsForNamesOnly">Whether they tell something only in a name: in a purpose they may speak of another board.</param>
internal sealed record KindPhrase(string Words, Id<PartnershipKind>? Kind, PartnershipRole Role, bool IsForNamesOnly = true);
