using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Which of a board's bodies the law puts on it, by its kinds and its ground.</summary>
internal sealed class StatutoryMembers(Landscape inForce)
{
    private readonly AnsweringKinds _answering = AnsweringKinds.Of(inForce);

    /// <summary>Whoever has the policing functions is the local policing body, of whatever kind it is: a mayor in some areas.</summary>
    private HashSet<Id<Organisation>> PolicingBodies => field ??=
        [.. inForce.Contents.LocalPolicingBodies.Select(static body => body.Organisation).OfType<Id<Organisation>>()];

    public int[] Of(PartnershipProfile board)
    {
        HashSet<Id<OrganisationKind>> required =
        [
            .. board.Kind.Kinds.SelectMany(static kind => kind.StatutoryMembers)
                .Where(member => board.Ground.Touches(member.Extent) && (!member.TwoTierOnly || board.Ground.HasTwoTiers))
                .SelectMany(member => _answering.For(member.Kind, board.Ground.HasTwoTiers)),
        ];
        bool isPolicingBody = required.Any(kind => OfficeFinder.IsPolicingBody(inForce, kind));
        return required.Count == 0
            ? []
            : [.. board.Organisations.Where(number => inForce.Organisations[number] is var body
                && ((body.Kind is { } kind && required.Contains(kind))
                    || (isPolicingBody && PolicingBodies.Contains(body.Id)))
                && Serves(body, board.Ground))];
    }

    /// <summary>A council is the law's member where it is the council: its neighbour sits at the table as a guest.</summary>
    private bool Serves(Organisation body, FootprintFacts ground) =>
        ground.Extent.IsEmpty
        || inForce.Geography.Resolve(body.Footprint) is not { IsEmpty: false } served
        || served.Intersects(ground.Extent);
}
