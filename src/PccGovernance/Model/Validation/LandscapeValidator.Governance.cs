namespace PccGovernance;

internal sealed partial class LandscapeValidator
{
    private void CheckGovernance()
    {
        Identifiers(_contents.LocalPolicingBodies, "localPolicingBodies", static b => b.Id);
        for (int i = 0; i < _contents.LocalPolicingBodies.Count; i++)
        {
            LocalPolicingBody body = _contents.LocalPolicingBodies[i];
            string at = At("localPolicingBodies", i);
            string holder = $"The local policing body '{body.Id}'";
            Text(body.Name, at, "name", holder);
            Enumeration(body.Kind, at, "kind", holder);
            Area(body.ForceArea, AreaLevel.ForceArea, at, "forceArea", holder);
            Cited(body.Instrument, at, "instrument", holder);
            Reference(body.Organisation, _known.Organisations, at, "organisation", holder);
            Period(body.Period, at, "period", holder);
            Known(body.Provenance, at, holder);
        }

        CheckSuccession();
        CheckOfficeHolders();
        CheckAnnouncedChanges();
        CheckPanels();
        CheckPortfolios();
    }

    /// <summary>One force area has one local policing body on any day. Each body is held against the one before it that ends last.</summary>
    private void CheckSuccession()
    {
        ValueList<LocalPolicingBody> bodies = _contents.LocalPolicingBodies;
        foreach (IGrouping<AreaCode, int> area in Enumerable.Range(0, bodies.Count).Where(i => bodies[i].Period.IsInOrder).GroupBy(i => bodies[i].ForceArea))
        {
            int? last = null;
            foreach (int place in area.OrderBy(i => bodies[i].Period.From))
            {
                if (last is { } before && bodies[before].Period.Overlaps(bodies[place].Period))
                {
                    _errors.Add(
                        LandscapeErrorKind.Contradiction,
                        $"{At("localPolicingBodies", place)}.period",
                        $"The local policing bodies '{bodies[before].Id}' ({bodies[before].Period}) and '{bodies[place].Id}' ({bodies[place].Period}) "
                            + $"both govern the force area '{area.Key}' on some days: end one before the other begins.");
                }

                last = last is { } furthest && EndsLater(bodies[furthest].Period, bodies[place].Period) ? furthest : place;
            }
        }
    }

    private static bool EndsLater(EffectivePeriod one, EffectivePeriod other) => one.To is null || one.To > other.To;

    private void CheckOfficeHolders()
    {
        Identifiers(_contents.OfficeHolders, "officeHolders", static h => h.Id);
        for (int i = 0; i < _contents.OfficeHolders.Count; i++)
        {
            OfficeHolder office = _contents.OfficeHolders[i];
            string at = At("officeHolders", i);
            string holder = $"The time in office '{office.Id}'";
            Text(office.Office, at, "office", holder);
            Reference(office.Body, _known.Bodies, at, "body", holder);
            Reference(office.Person, _known.People, at, "person", holder);
            Period(office.Period, at, "period", holder);
            Known(office.Provenance, at, holder);
        }
    }

    private void CheckAnnouncedChanges()
    {
        Identifiers(_contents.AnnouncedChanges, "announcedChanges", static c => c.Id);
        for (int i = 0; i < _contents.AnnouncedChanges.Count; i++)
        {
            AnnouncedChange change = _contents.AnnouncedChanges[i];
            string at = At("announcedChanges", i);
            string holder = $"The announced change '{change.Id}'";
            Text(change.Summary, at, "summary", holder);
            Enumeration(change.Status, at, "status", holder);
            Enumeration(change.Successor, at, "successor", holder);
            Areas(change.Footprint, at, holder);
            Known(change.Provenance, at, holder);
            NotEmpty(change.Announced, at, "announced", $"{holder} has an empty date of announcement: give the year at least.");
            NotEmpty(change.Effective, at, "effective", $"{holder} has an empty date of effect: give the year at least, or none.");
        }
    }

    private void NotEmpty(PartialDate? date, string location, string member, string message)
    {
        if (date is { IsEmpty: true })
        {
            _errors.Add(LandscapeErrorKind.InvalidValue, $"{location}.{member}", message);
        }
    }

    private void CheckPanels()
    {
        Identifiers(_contents.Panels, "panels", static p => p.Id);
        for (int i = 0; i < _contents.Panels.Count; i++)
        {
            PoliceAndCrimePanel panel = _contents.Panels[i];
            string at = At("panels", i);
            string holder = $"The panel '{panel.Id}'";
            Text(panel.Name, at, "name", holder);
            Area(panel.ForceArea, AreaLevel.ForceArea, at, "forceArea", holder);
            Reference(panel.Board, _known.Partnerships, at, "board", holder);
            Reference(panel.Host, _known.Organisations, at, "host", holder);
            Range(panel.AppointedMembers, 0, 200, at, "appointedMembers", holder, "a number of appointed members");
            Range(panel.CoOptedMembers, 0, 200, at, "coOptedMembers", holder, "a number of co-opted members");
            Period(panel.Period, at, "period", holder);
            Known(panel.Provenance, at, holder);
        }
    }

    private void CheckPortfolios()
    {
        Identifiers(_contents.Portfolios, "portfolios", static p => p.Id);
        for (int i = 0; i < _contents.Portfolios.Count; i++)
        {
            Portfolio portfolio = _contents.Portfolios[i];
            string at = At("portfolios", i);
            string holder = $"The portfolio '{portfolio.Id}'";
            Text(portfolio.Subject, at, "subject", holder);
            Reference(portfolio.LeadOrganisation, _known.Organisations, at, "leadOrganisation", holder);
            Reference(portfolio.LeadPost, _known.Posts, at, "leadPost", holder);
            PostOf(portfolio.LeadPost, portfolio.LeadOrganisation, at, "leadPost", holder);
            Reference(portfolio.Lead, _known.People, at, "lead", holder);
            References(portfolio.Themes, _known.Themes, at, "themes", holder);
            Period(portfolio.Period, at, "period", holder);
            Known(portfolio.Provenance, at, holder);
        }
    }
}
