namespace PccGovernance;

internal sealed partial class LandscapeValidator
{
    private void CheckGovernance()
    {
        Identifiers(_contents.LocalPolicingBodies, "localPolicingBodies", static b => b.Id, _known.Bodies);
        for (int i = 0; i < _contents.LocalPolicingBodies.Count; i++)
        {
            LocalPolicingBody body = _contents.LocalPolicingBodies[i];
            ErrorLocation at = ErrorLocation.Of("localPolicingBodies", i, "local policing body", body.Id);
            Text(body.Name, at, "name");
            Enumeration(body.Kind, at, "kind");
            Area(body.ForceArea, AreaLevel.ForceArea, at, "forceArea");
            Cited(body.Instrument, at, "instrument");
            Reference(body.Organisation, _known.Organisations, at, "organisation");
            Period(body.Period, at, "period");
            Known(body.Provenance, at);
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
                        $"{ErrorLocation.Of("localPolicingBodies", place, "local policing body", bodies[place].Id).Location}.period",
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
            ErrorLocation at = ErrorLocation.Of("officeHolders", i, "time in office", office.Id);
            Text(office.Office, at, "office");
            Reference(office.Body, _known.Bodies, at, "body");
            Reference(office.Person, _known.People, at, "person");
            Period(office.Period, at, "period");
            Known(office.Provenance, at);
        }
    }

    private void CheckAnnouncedChanges()
    {
        Identifiers(_contents.AnnouncedChanges, "announcedChanges", static c => c.Id);
        for (int i = 0; i < _contents.AnnouncedChanges.Count; i++)
        {
            AnnouncedChange change = _contents.AnnouncedChanges[i];
            ErrorLocation at = ErrorLocation.Of("announcedChanges", i, "announced change", change.Id);
            Text(change.Summary, at, "summary");
            Enumeration(change.Status, at, "status");
            Enumeration(change.Successor, at, "successor");
            Areas(change.Footprint, at);
            Known(change.Provenance, at);
            NotEmpty(change.Announced, at, "announced", "has an empty date of announcement: give the year at least.");
            NotEmpty(change.Effective, at, "effective", "has an empty date of effect: give the year at least, or none.");
        }
    }

    private void NotEmpty(PartialDate? date, ErrorLocation at, string member, string problem)
    {
        if (date is { IsEmpty: true })
        {
            Refuse(LandscapeErrorKind.InvalidValue, at, member, problem);
        }
    }

    private void CheckPanels()
    {
        Identifiers(_contents.Panels, "panels", static p => p.Id);
        for (int i = 0; i < _contents.Panels.Count; i++)
        {
            PoliceAndCrimePanel panel = _contents.Panels[i];
            ErrorLocation at = ErrorLocation.Of("panels", i, "panel", panel.Id);
            Text(panel.Name, at, "name");
            Area(panel.ForceArea, AreaLevel.ForceArea, at, "forceArea");
            Reference(panel.Board, _known.Partnerships, at, "board");
            Reference(panel.Host, _known.Organisations, at, "host");
            Range(panel.AppointedMembers, 0, 200, at, "appointedMembers", "a number of appointed members");
            Range(panel.CoOptedMembers, 0, 200, at, "coOptedMembers", "a number of co-opted members");
            Period(panel.Period, at, "period");
            Known(panel.Provenance, at);
        }
    }

    private void CheckPortfolios()
    {
        Identifiers(_contents.Portfolios, "portfolios", static p => p.Id, _known.Portfolios);
        for (int i = 0; i < _contents.Portfolios.Count; i++)
        {
            Portfolio portfolio = _contents.Portfolios[i];
            ErrorLocation at = ErrorLocation.Of("portfolios", i, "portfolio", portfolio.Id);
            Text(portfolio.Subject, at, "subject");
            Reference(portfolio.LeadOrganisation, _known.Organisations, at, "leadOrganisation");
            Reference(portfolio.LeadPost, _known.Posts, at, "leadPost");
            PostOf(portfolio.LeadPost, portfolio.LeadOrganisation, at, "leadPost");
            Reference(portfolio.Lead, _known.People, at, "lead");
            References(portfolio.Themes, _known.Themes, at, "themes");
            Period(portfolio.Period, at, "period");
            Known(portfolio.Provenance, at);
        }
    }
}
