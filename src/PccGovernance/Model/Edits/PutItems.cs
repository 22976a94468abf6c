namespace PccGovernance;

/// <summary>
/// Puts things into a landscape as they are given, in the place of those that have their identifiers, and takes others out. Every
/// difference of two landscapes on one edition can be written as this edit: so can the way back from any other edit.
/// </summary>
/// <remarks>Nothing that names a thing that is taken out is changed: what is left must be a landscape.</remarks>
public sealed record PutItems : LandscapeEdit
{
    /// <summary>The things that are put in; a name of the contents is not read.</summary>
    public LandscapeContents Put { get; init => field = value ?? LandscapeContents.Empty; } = LandscapeContents.Empty;

    /// <summary>The things that are taken out: organisations, partnerships, strategies and whatever else has a list of its own.</summary>
    public ValueList<EntityReference> Take { get; init => field = value ?? []; } = [];

    /// <summary>The edit that leads from one landscape to another.</summary>
    /// <param name="from">The one.</param>
    /// <param name="to">The other, on the same edition.</param>
    /// <exception cref="ArgumentException">The two are built on different editions.</exception>
    public static PutItems Between(Landscape from, Landscape to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return from.Edition.Id == to.Edition.Id
            ? ItemEdits.Between(from.Contents, to.Contents)
            : throw new ArgumentException(
                $"The landscapes are built on the editions '{from.Edition.Id}' and '{to.Edition.Id}': give two of one edition.",
                nameof(to));
    }

    internal override void Make(EditedContents contents) => ItemEdits.Put(contents, this);
}
