using NodaTime;

namespace PccGovernance;

internal sealed partial class LandscapeValidator
{
    public void CheckLocalPolicingBody(LocalPolicingBody body, ErrorLocation at)
    {
        Text(body.Name, at, "name");
        Enumeration(body.Kind, at, "kind");
        Area(body.ForceArea, AreaLevel.ForceArea, at, "forceArea");
        Cited(body.Instrument, at, "instrument");
        Period(body.Period, at, "period");
        Date(body.KnownTo, at, "knownTo");
        Known(body.Provenance, at);
    }

    /// <summary>
    /// One force area has one local policing body on any day. Each body is held against the one before it that ends last.
    /// </summary>
    public void CheckSuccession()
    {
        ValueList<LocalPolicingBody> bodies = Contents.LocalPolicingBodies;
        foreach (
            IGrouping<AreaCode, int> area in Enumerable
                .Range(0, bodies.Count)
                .Where(i => IsIso(bodies[i].Period) && bodies[i].Period.IsInOrder)
                .GroupBy(i => bodies[i].ForceArea))
        {
            int? last = null;
            foreach (int place in area.OrderBy(i => bodies[i].Period.From))
            {
                if (last is { } before && bodies[before].Period.Overlaps(bodies[place].Period))
                {
                    _errors.Add(
                        LandscapeErrorKind.Contradiction,
                        $"{ErrorLocation.Of("localPolicingBodies", place, "local policing body", bodies[place].Id).Location}.period",
                        $"The local policing bodies '{bodies[before].Id}' ({bodies[before].Period}) and '{bodies[place].Id}' "
                        + $"({bodies[place].Period}) "
                            + $"both govern the force area '{area.Key}' on some days: end one before the other begins.");
                }

                last = last is { } furthest && EndsLater(bodies[furthest].Period, bodies[place].Period) ? furthest : place;
            }
        }
    }

    private static bool IsIso(EffectivePeriod period) =>
        (period.From?.Calendar ?? CalendarSystem.Iso) == CalendarSystem.Iso
        && (period.To?.Calendar ?? CalendarSystem.Iso) == CalendarSystem.Iso;

    private static bool EndsLater(EffectivePeriod one, EffectivePeriod other) => one.To is null || one.To > other.To;

    public void CheckAnnouncedChange(AnnouncedChange change, ErrorLocation at)
    {
        Text(change.Summary, at, "summary");
        Enumeration(change.Status, at, "status");
        Enumeration(change.Successor, at, "successor");
        Areas(change.Footprint, at);
        Known(change.Provenance, at);
        NotEmpty(change.Announced, at, "announced", "has an empty date of announcement: give the year at least.");
        NotEmpty(change.Effective, at, "effective", "has an empty date of effect: give the year at least, or none.");
    }

    public void CheckPanel(PoliceAndCrimePanel panel, ErrorLocation at)
    {
        Text(panel.Name, at, "name");
        Area(panel.ForceArea, AreaLevel.ForceArea, at, "forceArea");
        Range(panel.AppointedMembers, 0, 200, at, "appointedMembers", "a number of appointed members");
        Range(panel.CoOptedMembers, 0, 200, at, "coOptedMembers", "a number of co-opted members");
        CheckPanelMembers(panel, at);
        Period(panel.Period, at, "period");
        Known(panel.Provenance, at);
    }

    private void NotEmpty(PartialDate? date, ErrorLocation at, string member, string problem)
    {
        if (date is { IsEmpty: true })
        {
            Refuse(LandscapeErrorKind.InvalidValue, at, member, problem);
        }
        else
        {
            Date(date?.Earliest, at, member);
        }
    }
}
