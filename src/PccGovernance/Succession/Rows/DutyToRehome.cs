namespace PccGovernance.Succession;

/// <summary>A duty on a board that is left without a chair.</summary>
public sealed record DutyToRehome
{
    /// <summary>The duty.</summary>
    public required Id<Duty> Duty { get; init; }

    /// <summary>The board that discharges it.</summary>
    public required Id<Partnership> Partnership { get; init; }
}
