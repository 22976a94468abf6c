namespace PccGovernance;

/// <summary>
/// Makes one strategy of several. The plan priorities that the old ones served and the new one does not declare to serve can be read off
/// the two landscapes.
/// </summary>
public sealed record JoinStrategies : LandscapeEdit
{
    /// <summary>The strategies that go: one or more, each once.</summary>
    public required ValueList<Id<Strategy>> Strategies { get; init => field = value ?? []; }

    /// <summary>The one, whole, under an identifier that none has that stays.</summary>
    public required Strategy Into { get; init; }

    internal override void Make(EditedContents contents) => ReplacingEdits.Join(contents, this);
}
