namespace PccGovernance;

/// <summary>
/// Puts one new partnership in the place of others, as one operations board in the place of sub-groups. Who sits on it is as it says, and
/// nobody else does; it has every duty of those that go, and every theme of theirs that is not given to somebody else.
/// </summary>
/// <remarks>What named one of those that go names the new one. Who loses a seat can be read off the two landscapes.</remarks>
public sealed record ReplacePartnerships : LandscapeEdit
{
    /// <summary>The partnerships that close: one or more, each once.</summary>
    public required ValueList<Id<Partnership>> Partnerships { get; init => field = value ?? []; }

    /// <summary>The new one, whole, under an identifier that none has that stays.</summary>
    public required Partnership By { get; init; }

    /// <summary>
    /// Themes of those that close whose work goes to task and finish groups, which are set up when there is something to do and are no
    /// boards of the landscape. Default none.
    /// </summary>
    public ValueList<Id<Theme>> TaskAndFinish { get; init => field = value ?? []; } = [];

    /// <summary>Themes of those that close that other partnerships cover already. Default none.</summary>
    public ValueList<CoveredElsewhere> Elsewhere { get; init => field = value ?? []; } = [];

    internal override void Make(EditedContents contents) => ReplacingEdits.Replace(contents, this);
}
