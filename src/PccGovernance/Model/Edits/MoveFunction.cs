namespace PccGovernance;

/// <summary>
/// Moves the function of a kind from one partnership to another: the other also acts as that kind, and so has its duties. A partnership's
/// own kind cannot be moved from it.
/// </summary>
public sealed record MoveFunction : LandscapeEdit
{
    /// <summary>The kind whose function it is, as in <see cref="Partnership.AlsoActsAs"/>.</summary>
    public required Id<PartnershipKind> Function { get; init; }

    /// <summary>The partnership that carries it; <c>null</c> for a function that none carries yet.</summary>
    public Id<Partnership>? From { get; init; }

    /// <summary>The partnership that is to carry it.</summary>
    public required Id<Partnership> To { get; init; }

    internal override void Make(EditedContents contents) => PartnershipEdits.MoveFunction(contents, this);
}
