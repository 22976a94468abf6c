namespace PccGovernance;

/// <summary>
/// Puts new councils in the place of others: merges several into one, splits one into several, or both at once. A seat of one that goes is
/// taken by each of the new ones that has ground in common with the board or, where the ground of either is not known, by all of them.
/// </summary>
/// <remarks>
/// <para>What else the old ones had (posts, strategies, plans, agreements and offices) goes to the one new council where there is one.
/// Where there are several, it goes to the first of them and is named in <see cref="LandscapeEditResult.Untied"/>: who takes it is for an
/// order to say.</para>
/// <para>A chair that goes to several is taken by the first of them, and the others are members.</para>
/// </remarks>
public sealed record ReorganiseCouncils : LandscapeEdit
{
    /// <summary>The councils that go: one or more, each once.</summary>
    public required ValueList<Id<Organisation>> Councils { get; init => field = value ?? []; }

    /// <summary>The councils in their place: one or more, under identifiers that none has that stays.</summary>
    public required ValueList<Organisation> Into { get; init => field = value ?? []; }

    internal override void Make(EditedContents contents) => ReorganisingEdits.Reorganise(contents, this);
}
