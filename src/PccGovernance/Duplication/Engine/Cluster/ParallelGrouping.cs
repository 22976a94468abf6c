using System.Runtime.InteropServices;
using PccGovernance.Text;

namespace PccGovernance.Duplication;

/// <summary>Gathers parallel pairs into the groups that they connect.</summary>
internal sealed class ParallelGrouping(PartnershipSurvey survey, FamilyRemedies remedies)
{
    /// <summary>
    /// The groups with one remedy for the duty of each: where one board above holds the duty of every member, they combine with it and not
    /// with each other.
    /// </summary>
    /// <param name="groups">The groups.</param>
    /// <param name="upperOf">The boards above each that hold its own duty.</param>
    public static ValueList<ParallelGroup> WithTheirUpper(ValueList<ParallelGroup> groups, ILookup<Id<Partnership>,
        PartnershipProfile> upperOf) =>
        upperOf.Count == 0 ? groups : groups.Select(group => WithTheirUpper(group, upperOf)).ToValueList();

    private static ParallelGroup WithTheirUpper(ParallelGroup group, ILookup<Id<Partnership>, PartnershipProfile> upperOf)
    {
        PartnershipProfile? upper =
            upperOf[group.Members[0]].FirstOrDefault(upper => group.Members.All(member => upperOf[member].Contains(upper)));
        return upper is null ? group : group with { Remedy = FamilyRemedies.Into(upper, group.Members, group.Remedy.Citation) };
    }

    public ValueList<ParallelGroup> Of(IEnumerable<(PartnershipProfile First, PartnershipProfile Second)> pairs)
    {
        // A board that carries several kinds' functions is in the family of each.
        Dictionary<Id<PartnershipKind>, ParallelFamily> families = [];
        foreach ((PartnershipProfile first, PartnershipProfile second) in pairs)
        {
            foreach (PartnershipKind kind in KindsInCommon.Of(first, second))
            {
                ref ParallelFamily? family = ref CollectionsMarshal.GetValueRefOrAddDefault(families, kind.Id, out _);
                (family ??= new(kind)).Join(first, second);
            }
        }

        return families.Values.SelectMany(family => family.Groups().Select(group => Group(family.Kind, group.Members, group.Pairs)))
            .OrderBy(static group => group.Kind).ThenBy(static group => group.Members[0])
            .ToValueList();
    }

    private ParallelGroup Group(PartnershipKind kind, PartnershipProfile[] members, int pairs) => new(
        kind.Id,
        GroupFacts.IdsOf(members),
        pairs,
        () => remedies.Of(kind, members),
        () => Detail(kind, new(survey, members)));

    private GroupDetail Detail(PartnershipKind kind, GroupFacts facts) =>
        new()
        {
            CoreOrganisations = facts.OnEvery,
            SharedOrganisations = facts.Members.Where(static member => member.Partnerships > 1).ToValueList(),
            StatutoryCore = facts.StatutoryCore,
            Meetings = MeetingTotal.Of(facts.Partnerships),
            EvidenceFor = For(kind, facts),
            EvidenceAgainst = GroupEvidence.AgainstParallel(facts, remedies.Parted(facts.Partnerships)),
        };

    private static ValueList<DuplicationEvidence> For(PartnershipKind kind, GroupFacts facts)
    {
        int several = facts.Members.Count(static member => member.Partnerships > 1);
        int theirPlaces = facts.Members.Where(static member => member.Partnerships > 1).Sum(static member => member.Partnerships);
        return
        [
            EvidenceBuilder.Of(
                DuplicationEvidenceKind.SharedOrganisations,
                Statement.Of(
                    "duplication.for.group-bodies",
                    ("every", facts.OnEvery.IsEmpty ? null : EvidenceBuilder.Those(facts.OnEvery)),
                    ("boards", facts.Partnerships.Length),
                    ("several", several),
                    ("their-places", theirPlaces),
                    ("places", facts.Places)),
                EvidenceBuilder.Number("on-every-board", facts.OnEvery.Count),
                EvidenceBuilder.Number("on-two-or-more", several),
                EvidenceBuilder.Number("places-of-those", theirPlaces),
                EvidenceBuilder.Number("places", facts.Places)),
            EvidenceBuilder.Of(
                DuplicationEvidenceKind.SameKind,
                Statement.Of("duplication.for.group-kind", ("kind", EntityReference.Of(kind.Id))),
                EvidenceBuilder.Id("kind", kind.Id)),
        ];
    }
}
