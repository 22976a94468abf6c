using NodaTime;

namespace PccGovernance;

public sealed partial class Landscape
{
    /// <summary>
    /// The partnerships that report to another, in the order of identifiers; none when nothing reports to it or the landscape does not have
    /// it.
    /// </summary>
    /// <param name="id">The partnership above.</param>
    public ValueList<Id<Partnership>> ChildrenOf(Id<Partnership> id) => _relations.Children.Value.GetValueOrDefault(id) ?? [];

    /// <summary>Every seat of an organisation, in the order of partnerships and of their seats.</summary>
    /// <param name="id">The organisation.</param>
    public ValueList<PartnershipSeat> SeatsOf(Id<Organisation> id) => _relations.SeatsByOrganisation.Value.GetValueOrDefault(id) ?? [];

    /// <summary>Every seat of a post, in the order of partnerships and of their seats.</summary>
    /// <param name="id">The post.</param>
    public ValueList<PartnershipSeat> SeatsOf(Id<Post> id) => _relations.SeatsByPost.Value.GetValueOrDefault(id) ?? [];

    /// <summary>Every seat of a person, in the order of partnerships and of their seats.</summary>
    /// <param name="id">The person.</param>
    public ValueList<PartnershipSeat> SeatsOf(Id<Person> id) => _relations.SeatsByPerson.Value.GetValueOrDefault(id) ?? [];

    /// <summary>The seats of a partnership from which it is chaired, vice-chairs left out; none when no chair is recorded.</summary>
    /// <param name="id">The partnership.</param>
    public ValueList<Seat> ChairsOf(Id<Partnership> id) =>
        Partnership(id)?.Seats.Where(static seat => seat.Role == SeatRole.Chair).ToValueList() ?? [];

    /// <summary>
    /// The pairs of bodies with a seat on a partnership that are not party to one agreement of a kind that serves it, or that names no
    /// partnership: those on record, whatever day. That none is on record does not say that there is none.
    /// </summary>
    /// <param name="id">The partnership.</param>
    /// <param name="kind">The kind of agreement.</param>
    /// <returns>Each pair once, in the order of identifiers; none when the landscape does not have the partnership.</returns>
    internal ValueList<(Id<Organisation> First, Id<Organisation> Second)> PairsWithout(Id<Partnership> id, AgreementKind kind)
    {
        Id<Organisation>[] bodies = [.. (Partnership(id)?.Seats ?? []).Select(static seat => seat.Organisation).Distinct().Order()];
        Agreement[] agreements =
        [
            .. Agreements.Where(agreement =>
                agreement.Kind == kind && (agreement.Partnerships.IsEmpty || agreement.Partnerships.Contains(id))),
        ];
        return bodies
            .SelectMany((first, i) => bodies.Skip(i + 1).Select(second => (first, second)))
            .Where(pair => !agreements.Any(agreement => agreement.Parties.Contains(pair.first) && agreement.Parties.Contains(pair.second)))
            .ToValueList();
    }

    /// <summary>The meetings of a partnership, the earliest first.</summary>
    /// <param name="id">The partnership.</param>
    public ValueList<Meeting> MeetingsOf(Id<Partnership> id) => _relations.MeetingsByPartnership.Value.GetValueOrDefault(id) ?? [];

    /// <summary>
    /// Whether a <see cref="CompleteRecord"/> says that everything of a matter is on record for a partnership on some days, by itself or by
    /// an area that it lies in. Where none does, what is not on record is not known.
    /// </summary>
    /// <param name="matter">The matter, for example <see cref="CompleteRecord.Meetings"/>.</param>
    /// <param name="partnership">The partnership.</param>
    /// <param name="from">The first of the days.</param>
    /// <param name="through">The last of the days.</param>
    public bool IsComplete(string matter, Id<Partnership> partnership, LocalDate from, LocalDate through) =>
        CompleteRecords.Any(record => record.Partnership == partnership && Says(record, matter, from, through))
        || (Partnership(partnership) is { } board && IsCompleteIn(matter, board.Footprint, from, through));

    /// <summary>
    /// Whether a <see cref="CompleteRecord"/> says that everything of a matter is on record for an area on some days. Where none does, what
    /// is not on record is not known.
    /// </summary>
    /// <param name="matter">The matter, for example <see cref="CompleteRecord.Partnerships"/>.</param>
    /// <param name="footprint">The area; where it is unknown the answer is no.</param>
    /// <param name="from">The first of the days.</param>
    /// <param name="through">The last of the days.</param>
    public bool IsCompleteIn(string matter, Footprint footprint, LocalDate from, LocalDate through)
    {
        ArgumentNullException.ThrowIfNull(footprint);
        return !footprint.IsUnknown
            && CompleteRecords.Any(record =>
                !record.Footprint.IsUnknown
                && Says(record, matter, from, through)
                && Geography.Resolve(record.Footprint).Contains(Geography.Resolve(footprint)));
    }

    /// <summary>The Police and Crime Plans of a force area, of all times, in the order of identifiers.</summary>
    /// <param name="forceArea">The force area's code.</param>
    public ValueList<PoliceAndCrimePlan> PlansOf(AreaCode forceArea) => _relations.PlansByArea.Value.GetValueOrDefault(forceArea) ?? [];

    /// <summary>
    /// The Police and Crime Plans of a body's force area that are in force on some day on which it governs, in the order of identifiers.
    /// </summary>
    /// <param name="body">The body.</param>
    public ValueList<PoliceAndCrimePlan> PlansOf(Id<LocalPolicingBody> body) =>
        Find(body) is { } governing ? PlansOf(governing.ForceArea).Where(plan => plan.Period.Overlaps(governing.Period)).ToValueList() : [];

    /// <summary>The corporate plans of an organisation, of all times, in the order of identifiers.</summary>
    /// <param name="owner">The organisation.</param>
    public ValueList<CorporatePlan> CorporatePlansOf(Id<Organisation> owner) =>
        CorporatePlans.Where(plan => plan.Owner == owner).ToValueList();

    /// <summary>The business plans of an organisation, of all times, in the order of identifiers.</summary>
    /// <param name="owner">The organisation.</param>
    public ValueList<BusinessPlan> BusinessPlansOf(Id<Organisation> owner) =>
        BusinessPlans.Where(plan => plan.Owner == owner).ToValueList();

    /// <summary>
    /// What refers to a thing, each once, in the order of references. Of a plan or strategy it is the priority, deliverable or milestone
    /// that does; earlier versions of plans count. Areas are not followed: <see cref="Footprint"/> has them.
    /// </summary>
    /// <param name="reference">What is referred to, also a kind, duty or theme of the edition.</param>
    public ValueList<EntityReference> ReferencesTo(EntityReference reference) =>
        _relations.References.Value.GetValueOrDefault(reference) ?? [];

    /// <summary>Every partnership above another on its reporting lines, in the order of identifiers.</summary>
    /// <param name="id">The partnership below.</param>
    public ValueList<Id<Partnership>> AncestorsOf(Id<Partnership> id)
    {
        SortedSet<Id<Partnership>> above = [];
        Stack<Id<Partnership>> open = new([id]);
        while (open.TryPop(out Id<Partnership> next))
        {
            foreach (Id<Partnership> parent in Partnership(next)?.ReportsTo ?? [])
            {
                if (above.Add(parent))
                {
                    open.Push(parent);
                }
            }
        }

        return above.ToValueList();
    }

    /// <summary>
    /// The local policing body of a force area on a day: the one that the landscape records or, where it records none for the area, that of
    /// its edition.
    /// </summary>
    /// <remarks>
    /// <see cref="RecordsGoverningBody"/> tells the two apart, and <see cref="LocalPolicingBody.KnownTo"/> how far ahead the answer is
    /// known.
    /// </remarks>
    /// <param name="forceArea">The force area's code.</param>
    /// <param name="date">The day.</param>
    public LocalPolicingBody? GoverningBody(AreaCode forceArea, LocalDate date) =>
        RecordsGoverningBody(forceArea)
            ? Contents.LocalPolicingBodies.FirstOrDefault(body => body.ForceArea == forceArea && body.Period.Contains(date))
            : Edition.GoverningBody(forceArea, date);

    /// <summary>Whether the landscape itself records who governs a force area, on whatever day.</summary>
    /// <param name="forceArea">The force area's code.</param>
    public bool RecordsGoverningBody(AreaCode forceArea) => Contents.LocalPolicingBodies.Any(body => body.ForceArea == forceArea);

    private static bool Says(CompleteRecord record, string matter, LocalDate from, LocalDate through) =>
        string.Equals(record.Matter, matter, StringComparison.Ordinal) && !(from < record.From) && !(through > record.Through);
}
