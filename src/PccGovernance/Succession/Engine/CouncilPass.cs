using NodaTime;

namespace PccGovernance.Succession;

/// <summary>Finds the councils of a force area that are reorganised between two days.</summary>
internal sealed class CouncilPass(Landscape inForce, ForceArea area, LocalPolicingBody? body, LocalDate asOf, SuccessionOptions options)
{
    /// <summary>The fewest members whom councils appoint to a panel (2011 Act Sch.6 para 4).</summary>
    private const int FewestOnPanel = 10;

    public IEnumerable<CouncilChange> Find() => inForce.Geography
        .ChangesOf(Footprint.Of(area.Code))
        .Where(change => change.Date.Earliest > asOf && change.Date.Earliest <= options.Until)
        .Where(change => change.Status == AnnouncementStatus.Enacted
            || (options.Basis == SuccessionBasis.Announced && change.Status is AnnouncementStatus.Announced or AnnouncementStatus.MindedTo))
        .OrderBy(static change => change.Date.Earliest)
        .ThenBy(static change => change.Id)
        .Select(Of);

    private CouncilChange Of(AreaChange change)
    {
        Geography map = inForce.Geography;
        AreaCode[] ends = [.. change.Steps.Select(static step => step.From).Distinct().Order()];
        AreaCode[] begins = [.. change.Steps.Select(static step => step.To).Distinct().Order()];
        Footprint ground = change.Footprint.IsUnknown ? new() { Areas = ends.ToValueList() } : change.Footprint;
        FootprintExtent extent = map.Resolve(ground);
        int? before = PanelMembers(CouncilsOn(asOf));
        return new()
        {
            Change = change.Id,
            Date = change.Date,
            IsLaw = change.Status == AnnouncementStatus.Enacted,
            Provenance = change.Provenance,
            Ends = ends.ToValueList(),
            Begins = begins.ToValueList(),
            Partnerships = inForce.Partnerships
                .Where(board => map.Resolve(board.Footprint).Intersects(extent))
                .Select(static board => board.Id)
                .ToValueList(),
            PanelMembersBefore = before,
            PanelMembersAfter = change.Steps.IsEmpty ? null : PanelMembers(CouncilsAfter(change, ends, begins)),
        };
    }

    /// <summary>Districts, counties and single-tier councils of the force area on a day.</summary>
    private int CouncilsOn(LocalDate day) =>
        inForce.Geography.AsOf(day).Authorities.Count(authority => authority.ForceArea == area.Code);

    private int CouncilsAfter(AreaChange change, AreaCode[] ends, AreaCode[] begins) => change.Status == AnnouncementStatus.Enacted
        ? CouncilsOn(change.Date.Earliest)
        : CouncilsOn(asOf) - ends.Length + begins.Length;

    private int? PanelMembers(int councils) => body?.Kind
        is LocalPolicingBodyKind.MayorsOfficeForPolicingAndCrime
        or LocalPolicingBodyKind.CommonCouncil
        or null
        ? null
        : Math.Max(FewestOnPanel, councils);
}
