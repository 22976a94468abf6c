namespace PccGovernance.Rules;

/// <summary>What a board does that another one did which has ended.</summary>
/// <param name="Ended">The board that has ended.</param>
/// <param name="Carrier">The board that carries its work, as it is in force.</param>
/// <param name="Kinds">The kinds whose function it carries; empty where only its purpose tells.</param>
/// <param name="Words">What both purposes say in the same words; <c>null</c> where the kinds tell.</param>
internal sealed record CarriedWork(Partnership Ended, Partnership Carrier, Id<PartnershipKind>[] Kinds, string? Words)
{
    /// <summary>The subjects of both, where nothing tells but that the carrier is the nearest board; empty where it is known.</summary>
    public Id<Theme>[] Subjects { get; init; } = [];

    /// <summary>Whether the ground of both is on record: without it they may be of different places.</summary>
    public bool IsGroundKnown => !Ended.Footprint.IsUnknown && !Carrier.Footprint.IsUnknown;
}
