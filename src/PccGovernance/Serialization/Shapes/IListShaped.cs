namespace PccGovernance.Serialization;

/// <summary>A converter of a list, which says what its items are.</summary>
internal interface IListShaped
{
    Type ItemType { get; }
}
