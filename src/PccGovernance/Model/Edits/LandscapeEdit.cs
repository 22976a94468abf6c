using NodaTime;

namespace PccGovernance;

/// <summary>
/// A change of a landscape, as data: what is to be done, not how. The kinds of edit are those of this library; there are no others.
/// </summary>
/// <remarks>
/// Edits are made into a landscape by <see cref="Landscape.Apply(IEnumerable{LandscapeEdit})"/>: one after the other, each on what the one
/// before it left, and all or none.
/// </remarks>
public abstract record LandscapeEdit
{
    private protected LandscapeEdit()
    {
    }

    /// <summary>The day from which the edit holds; <c>null</c>, the default, for one that holds whenever it is made.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Makes the edit, or says why it cannot be made.</summary>
    internal abstract void Make(EditedContents contents);
}
