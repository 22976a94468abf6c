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
            Enumeration(body.Kind, $"{at}.kind", holder);
            Area(body.ForceArea, AreaLevel.ForceArea, $"{at}.forceArea", holder);
            Reference(body.Organisation, _known.Organisations, $"{at}.organisation", holder);
            Period(body.Period, at, holder);
        }

        CheckSuccession();
        CheckOfficeHolders();
        CheckAnnouncedChanges();
        CheckPanels();
        CheckPortfolios();
    }

    /// <summary>One force area has one local policing body on any day.</summary>
    private void CheckSuccession()
    {
        ValueList<LocalPolicingBody> bodies = _contents.LocalPolicingBodies;
        foreach (IGrouping<AreaCode, int> area in Enumerable.Range(0, bodies.Count).GroupBy(i => bodies[i].ForceArea))
        {
            int[] places = [.. area];
            foreach ((int earlier, int later) in places.SelectMany((first, n) => places.Skip(n + 1).Select(second => (first, second))))
            {
                if (bodies[earlier].Period.Overlaps(bodies[later].Period))
                {
                    _errors.Add(
                        LandscapeErrorKind.Contradiction,
                        $"{At("localPolicingBodies", later)}.period",
                        $"The local policing bodies '{bodies[earlier].Id}' ({bodies[earlier].Period}) and '{bodies[later].Id}' ({bodies[later].Period}) "
                            + $"both govern the force area '{area.Key}' on some days: end one before the other begins.");
                }
            }
        }
    }

    private void CheckOfficeHolders()
    {
        Identifiers(_contents.OfficeHolders, "officeHolders", static h => h.Id);
        for (int i = 0; i < _contents.OfficeHolders.Count; i++)
        {
            OfficeHolder office = _contents.OfficeHolders[i];
            string at = At("officeHolders", i);
            string holder = $"The time in office '{office.Id}'";
            Reference(office.Body, _known.Bodies, $"{at}.body", holder);
            Reference(office.Person, _known.People, $"{at}.person", holder);
            Period(office.Period, at, holder);
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
            Enumeration(change.Status, $"{at}.status", holder);
            Enumeration(change.Successor, $"{at}.successor", holder);
            Areas(change.Footprint, at, holder);
            if (change.Announced.IsEmpty || change.Effective is { IsEmpty: true })
            {
                _errors.Add(LandscapeErrorKind.InvalidValue, at, $"{holder} has an empty date: give the year at least, or leave 'effective' out.");
            }
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
            Area(panel.ForceArea, AreaLevel.ForceArea, $"{at}.forceArea", holder);
            Reference(panel.Board, _known.Partnerships, $"{at}.board", holder);
            Reference(panel.Host, _known.Organisations, $"{at}.host", holder);
            Range(panel.AppointedMembers, 0, 200, $"{at}.appointedMembers", holder, "a number of appointed members");
            Range(panel.CoOptedMembers, 0, 200, $"{at}.coOptedMembers", holder, "a number of co-opted members");
            Period(panel.Period, at, holder);
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
            Reference(portfolio.LeadOrganisation, _known.Organisations, $"{at}.leadOrganisation", holder);
            Reference(portfolio.LeadPost, _known.Posts, $"{at}.leadPost", holder);
            Reference(portfolio.Lead, _known.People, $"{at}.lead", holder);
            References(portfolio.Themes, _known.Themes, at, "themes", holder);
            Period(portfolio.Period, at, holder);
        }
    }
}
