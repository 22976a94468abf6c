namespace PccGovernance.Duplication;

/// <summary>A board made ready for comparison: everything that a pair needs, as interned sets.</summary>
internal sealed class BoardProfile
{
    public required Partnership Board { get; init; }

    public required int Number { get; init; }

    public required ValueList<PartnershipKind> Kinds { get; init; }

    public required BoardFunction Function { get; init; }

    /// <summary>The board's own tier, else the usual one of its kind.</summary>
    public required PartnershipTier Tier { get; init; }

    public required Ground Ground { get; init; }

    public required int[] Organisations { get; init; }

    /// <summary>What each of <see cref="Organisations"/> weighs, at the same index, in units of <see cref="MemberWeights.Unit"/>.</summary>
    public required long[] Weights { get; init; }

    /// <summary>The sum of <see cref="Weights"/>.</summary>
    public required long TotalWeight { get; init; }

    /// <summary>Those of <see cref="Organisations"/> that would count by attendance and whose attendance is not known.</summary>
    public required int[] UnknownAttendance { get; init; }

    /// <summary>The people named for each of <see cref="Organisations"/>, at the same index; <c>null</c> when the board names nobody.</summary>
    public required int[][]? People { get; init; }

    /// <summary>Those of <see cref="Organisations"/> that the law makes members.</summary>
    public required int[] StatutoryMembers { get; init; }

    /// <summary>Those of <see cref="Organisations"/> that are known only from assumed seats.</summary>
    public required int[] AssumedMembers { get; init; }

    public required int[] Themes { get; init; }

    /// <summary>Whether <see cref="Themes"/> are the usual ones of its kinds, because it gives none.</summary>
    public required bool HasAssumedThemes { get; init; }

    /// <summary>Those of <see cref="Themes"/> that the board names of its own accord: they are not usual for its kinds.</summary>
    public required int[] OwnThemes { get; init; }

    public required int[] Duties { get; init; }

    /// <summary>Whether <see cref="Duties"/> says all: a board of no known kind that gives no duties may have any.</summary>
    public bool HasKnownDuties => Duties.Length > 0 || Kinds.Count > 0;

    public required int[] KindNumbers { get; init; }

    /// <summary>The kinds that its kinds co-ordinate.</summary>
    public required int[] CoordinatedKinds { get; init; }

    public required int[] Parents { get; init; }

    public required int[] Ancestors { get; init; }

    public required int DirectReports { get; init; }

    public Id<Partnership> Id => Board.Id;

    public bool GivesOnlyThemes => Duties.Length == 0;

    public bool GivesOnlyDuties => Themes.Length == 0;

    public IEnumerable<NotComparedReason> Missing()
    {
        if (Organisations.Length == 0)
        {
            yield return NotComparedReason.NoSeats;
        }

        if (Themes.Length == 0 && Duties.Length == 0)
        {
            yield return NotComparedReason.NoThemesAndDuties;
        }

        if (Ground.Extent.IsEmpty)
        {
            yield return NotComparedReason.UnknownFootprint;
        }
    }
}
