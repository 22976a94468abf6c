namespace PccGovernance;

/// <summary>
/// Makes one partnership of several. Whoever sits on any of them sits on the one and attends all its meetings. It has the themes, duties,
/// kinds and reporting lines of all, and the ground of all of which the ground is on record; whatever named one of them names it.
/// </summary>
/// <remarks>
/// <para>A post or person with a seat on several has one on the one. Of an organisation's seats that name nobody as many are kept as it has
/// on the one of them where it has most, less those that are named. A chair or vice-chair of a partnership that closes is a member of the
/// one, unless it would have none.</para>
/// <para>Name, purpose, meetings, support, terms of reference and dates are those of <see cref="Into"/>, or, where that is new, of the
/// first that is named; what is not on record there is taken from the next that has it. What is lost so is in
/// <see cref="LandscapeEditResult.Dropped"/>.</para>
/// </remarks>
public sealed record MergePartnerships : LandscapeEdit
{
    /// <summary>The partnerships that close, or one of which stays: two or more, each once.</summary>
    public required ValueList<Id<Partnership>> Partnerships { get; init => field = value ?? []; }

    /// <summary>The one that stays, or the identifier of a new one.</summary>
    public required Id<Partnership> Into { get; init; }

    /// <summary>The name of the one; <c>null</c> to keep that of the first.</summary>
    public string? Name { get; init; }

    /// <summary>When the one meets; <c>null</c> to keep to the meetings of the first.</summary>
    public MeetingPattern? Meetings { get; init; }

    internal override void Make(EditedContents contents) => MergingEdits.Merge(contents, this);
}
