namespace PccGovernance.Duplication;

/// <summary>Which of a board's bodies the law puts on it, by its kinds and its ground.</summary>
internal sealed class StatutoryMembers(Landscape inForce)
{
    private readonly AnsweringKinds _answering = AnsweringKinds.Of(inForce);

    /// <summary>Whoever has the policing functions is the local policing body, of whatever kind it is: a mayor in some areas.</summary>
    private HashSet<Id<Organisation>> PolicingBodies => field ??=
        [.. inForce.Contents.LocalPolicingBodies.Select(static body => body.Organisation).OfType<Id<Organisation>>()];

    /// <summary>The part that a kind of organisation plays; none where the kind is not known.</summary>
    public static OrganisationRole RoleOf(Landscape landscape, Id<OrganisationKind>? kind) =>
        kind is { } id && landscape.OrganisationKind(id) is { } known ? known.Role : OrganisationRole.None;

    public int[] Of(PartnershipProfile board)
    {
        HashSet<Id<OrganisationKind>> required =
        [
            .. board.Kind.Kinds.SelectMany(static kind => kind.StatutoryMembers)
                .Where(member => board.Ground.Touches(member.Extent) && (!member.TwoTierOnly || board.Ground.HasTwoTiers))
                .SelectMany(member => _answering.For(member.Kind, board.Ground.HasTwoTiers)),
        ];
        bool isPolicingBody = required.Any(kind => RoleOf(inForce, kind) == OrganisationRole.LocalPolicingBody);
        return required.Count == 0
            ? []
            : [.. board.Organisations.Where(number => inForce.Organisations[number] is var body
                && ((body.Kind is { } kind && required.Contains(kind))
                    || (isPolicingBody && PolicingBodies.Contains(body.Id))))];
    }
}
