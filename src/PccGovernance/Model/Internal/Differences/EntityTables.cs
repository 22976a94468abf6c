namespace PccGovernance;

/// <summary>
/// The things that a difference compares, and all their members. A thing that holds others with identifiers of their own is compared by those
/// identifiers, so that a change within shows once, where it was made.
/// </summary>
internal static class EntityTables
{
    public static EntityTable[] All { get; } =
    [
        new EntityTable<OrganisationKind>(
            static c => c.OrganisationKinds, static k => EntityReference.Of(k.Id), static k => k.Name,
            ("Name", static k => k.Name), ("Sector", static k => k.Sector)),
        new EntityTable<PartnershipKind>(
            static c => c.PartnershipKinds, static k => EntityReference.Of(k.Id), static k => k.Name,
            ("Name", static k => k.Name), ("Abbreviation", static k => k.Abbreviation), ("Extent", static k => k.Extent), ("Function", static k => k.Function),
            ("IsStatutory", static k => k.IsStatutory), ("IsBoardInStatute", static k => k.IsBoardInStatute), ("EnactingProvision", static k => k.EnactingProvision),
            ("StatutoryMembers", static k => k.StatutoryMembers), ("UsualMembers", static k => k.UsualMembers), ("UsualFootprint", static k => k.UsualFootprint),
            ("UsualTier", static k => k.UsualTier), ("EstablishedYear", static k => k.EstablishedYear), ("UsualThemes", static k => k.UsualThemes),
            ("Duties", static k => k.Duties), ("Coordinates", static k => k.Coordinates), ("CombiningPower", static k => k.CombiningPower),
            ("Provenance", static k => k.Provenance)),
        new EntityTable<Duty>(
            static c => c.Duties, static d => EntityReference.Of(d.Id), static d => d.Name,
            ("Name", static d => d.Name), ("Citation", static d => d.Citation)),
        new EntityTable<Theme>(
            static c => c.Themes, static t => EntityReference.Of(t.Id), static t => t.Name,
            ("Name", static t => t.Name), ("Definition", static t => t.Definition), ("Synonyms", static t => t.Synonyms)),
        new EntityTable<Organisation>(
            static c => c.Organisations, static o => EntityReference.Of(o.Id), static o => o.Name,
            ("Name", static o => o.Name), ("Kind", static o => o.Kind), ("Footprint", static o => o.Footprint), ("Period", static o => o.Period),
            ("Provenance", static o => o.Provenance)),
        new EntityTable<Post>(
            static c => c.Posts, static p => EntityReference.Of(p.Id), static p => p.Title,
            ("Title", static p => p.Title), ("Organisation", static p => p.Organisation), ("Pay", static p => p.Pay), ("Grade", static p => p.Grade), ("Period", static p => p.Period),
            ("Provenance", static p => p.Provenance)),
        new EntityTable<Person>(
            static c => c.People, static p => EntityReference.Of(p.Id), static p => p.Name ?? p.Id.Value,
            ("Name", static p => p.Name)),
        new EntityTable<LocalPolicingBody>(
            static c => c.LocalPolicingBodies, static b => EntityReference.Of(b.Id), static b => b.Name,
            ("Name", static b => b.Name), ("Kind", static b => b.Kind), ("ForceArea", static b => b.ForceArea), ("Period", static b => b.Period),
            ("GovernsFire", static b => b.GovernsFire), ("Instrument", static b => b.Instrument), ("Organisation", static b => b.Organisation),
            ("Provenance", static b => b.Provenance)),
        new EntityTable<OfficeHolder>(
            static c => c.OfficeHolders, static h => EntityReference.Of(h.Id), static h => h.Office,
            ("Office", static h => h.Office), ("Body", static h => h.Body), ("Person", static h => h.Person), ("ElectedOn", static h => h.ElectedOn),
            ("Period", static h => h.Period), ("Provenance", static h => h.Provenance)),
        new EntityTable<AnnouncedChange>(
            static c => c.AnnouncedChanges, static a => EntityReference.Of(a.Id), static a => a.Summary,
            ("Summary", static a => a.Summary), ("Announced", static a => a.Announced), ("Effective", static a => a.Effective), ("Status", static a => a.Status),
            ("Footprint", static a => a.Footprint), ("Successor", static a => a.Successor), ("Provenance", static a => a.Provenance)),
        new EntityTable<PoliceAndCrimePanel>(
            static c => c.Panels, static p => EntityReference.Of(p.Id), static p => p.Name,
            ("Name", static p => p.Name), ("ForceArea", static p => p.ForceArea), ("Board", static p => p.Board), ("Host", static p => p.Host),
            ("AppointedMembers", static p => p.AppointedMembers), ("CoOptedMembers", static p => p.CoOptedMembers), ("Period", static p => p.Period),
            ("Provenance", static p => p.Provenance)),
        new EntityTable<Portfolio>(
            static c => c.Portfolios, static p => EntityReference.Of(p.Id), static p => p.Subject,
            ("Subject", static p => p.Subject), ("LeadOrganisation", static p => p.LeadOrganisation), ("LeadPost", static p => p.LeadPost),
            ("Lead", static p => p.Lead), ("Themes", static p => p.Themes), ("Period", static p => p.Period), ("Provenance", static p => p.Provenance)),
        new EntityTable<Partnership>(
            static c => c.Partnerships, static p => EntityReference.Of(p.Id), static p => p.Name,
            ("Name", static p => p.Name), ("Kind", static p => p.Kind), ("AlsoActsAs", static p => p.AlsoActsAs), ("Function", static p => p.Function),
            ("Tier", static p => p.Tier), ("Footprint", static p => p.Footprint), ("ReportsTo", static p => p.ReportsTo), ("Seats", static p => p.Seats),
            ("Meetings", static p => p.Meetings), ("Themes", static p => p.Themes), ("Duties", static p => p.Duties), ("Purpose", static p => p.Purpose),
            ("TermsOfReference", static p => p.TermsOfReference), ("Support", static p => p.Support), ("LastReviewed", static p => p.LastReviewed),
            ("Period", static p => p.Period), ("Provenance", static p => p.Provenance)),
        new EntityTable<DataSharingAgreement>(
            static c => c.DataSharingAgreements, static a => EntityReference.Of(a.Id), static a => a.Name,
            ("Name", static a => a.Name), ("Parties", static a => a.Parties), ("Partnerships", static a => a.Partnerships),
            ("LegalGateway", static a => a.LegalGateway), ("Period", static a => a.Period), ("Provenance", static a => a.Provenance)),
        new EntityTable<Strategy>(
            static c => c.Strategies, static s => EntityReference.Of(s.Id), static s => s.Name,
            ("Name", static s => s.Name), ("OwnerPartnership", static s => s.OwnerPartnership), ("OwnerOrganisation", static s => s.OwnerOrganisation),
            ("Footprint", static s => s.Footprint), ("Period", static s => s.Period), ("Themes", static s => s.Themes),
            ("Priorities", static s => s.Priorities.Select(static p => p.Id).ToValueList()), ("Provenance", static s => s.Provenance)),
        new EntityTable<StrategyPriority>(
            static c => c.Strategies.SelectMany(static s => s.Priorities), static p => EntityReference.Of(p.Id), static p => p.Text,
            ("Text", static p => p.Text), ("Themes", static p => p.Themes), ("Serves", static p => p.Serves)),
        new EntityTable<PoliceAndCrimePlan>(
            static c => c.PoliceAndCrimePlans, static p => EntityReference.Of(p.Id), static p => p.Name,
            ("Name", static p => p.Name), ("ForceArea", static p => p.ForceArea), ("Period", static p => p.Period), ("IssuedOn", static p => p.IssuedOn),
            ("Objectives", static p => p.Objectives.Select(static o => o.Id).ToValueList()), ("Policing", static p => p.Policing), ("Resources", static p => p.Resources),
            ("MeansOfReporting", static p => p.MeansOfReporting), ("MeansOfMeasuring", static p => p.MeansOfMeasuring), ("Grants", static p => p.Grants),
            ("EarlierVersions", static p => p.EarlierVersions), ("Provenance", static p => p.Provenance)),
        new EntityTable<PlanPriority>(
            static c => c.PoliceAndCrimePlans.SelectMany(static p => p.Objectives), static o => EntityReference.Of(o.Id), static o => o.Text,
            ("Text", static o => o.Text), ("Themes", static o => o.Themes), ("Resources", static o => o.Resources), ("MeansOfReporting", static o => o.MeansOfReporting),
            ("MeansOfMeasuring", static o => o.MeansOfMeasuring), ("Measures", static o => o.Measures.Select(static m => m.Id).ToValueList()),
            ("Grants", static o => o.Grants), ("Provenance", static o => o.Provenance)),
        new EntityTable<CorporatePlan>(
            static c => c.CorporatePlans, static p => EntityReference.Of(p.Id), static p => p.Name,
            ("Name", static p => p.Name), ("Owner", static p => p.Owner), ("Delivers", static p => p.Delivers), ("Period", static p => p.Period),
            ("Priorities", static p => p.Priorities.Select(static c => c.Id).ToValueList()), ("EarlierVersions", static p => p.EarlierVersions),
            ("Provenance", static p => p.Provenance)),
        new EntityTable<CorporatePriority>(
            static c => c.CorporatePlans.SelectMany(static p => p.Priorities), static p => EntityReference.Of(p.Id), static p => p.Text,
            ("Text", static p => p.Text), ("Heading", static p => p.Heading), ("Themes", static p => p.Themes), ("Serves", static p => p.Serves)),
        new EntityTable<BusinessPlan>(
            static c => c.BusinessPlans, static p => EntityReference.Of(p.Id), static p => p.Name,
            ("Name", static p => p.Name), ("Owner", static p => p.Owner), ("Period", static p => p.Period),
            ("Strands", static p => p.Strands.Select(static s => s.Id).ToValueList()), ("EarlierVersions", static p => p.EarlierVersions),
            ("RecordedTo", static p => p.RecordedTo), ("Provenance", static p => p.Provenance)),
        new EntityTable<Strand>(
            Strands, static s => EntityReference.Of(s.Id), static s => s.Name,
            ("Name", static s => s.Name), ("Weight", static s => s.Weight), ("Priorities", static s => s.Priorities.Select(static p => p.Id).ToValueList())),
        new EntityTable<BusinessPriority>(
            BusinessPriorities, static p => EntityReference.Of(p.Id), static p => p.Text,
            ("Text", static p => p.Text), ("Portfolio", static p => p.Portfolio), ("Themes", static p => p.Themes),
            ("Weight", static p => p.Weight), ("Deliverables", static p => p.Deliverables.Select(static d => d.Id).ToValueList())),
        new EntityTable<Deliverable>(
            Deliverables, static d => EntityReference.Of(d.Id), static d => d.Text,
            ("Text", static d => d.Text), ("Owner", static d => d.Owner), ("Weight", static d => d.Weight),
            ("Milestones", static d => d.Milestones.Select(static m => m.Id).ToValueList())),
        new EntityTable<Milestone>(
            Milestones, static m => EntityReference.Of(m.Id), static m => m.Text,
            ("Text", static m => m.Text), ("Status", static m => m.Status), ("StatusOn", static m => m.StatusOn), ("IsCritical", static m => m.IsCritical),
            ("Weight", static m => m.Weight), ("DependsOn", static m => m.DependsOn), ("Start", static m => m.Start),
            ("OriginalDue", static m => m.OriginalDue), ("CurrentDue", static m => m.CurrentDue), ("DateChanges", static m => m.DateChanges),
            ("Forecast", static m => m.Forecast), ("ForecastOn", static m => m.ForecastOn), ("CompletedOn", static m => m.CompletedOn),
            ("Reports", static m => m.Reports), ("Overrides", static m => m.Overrides), ("Measures", static m => m.Measures.Select(static x => x.Id).ToValueList()),
            ("Actions", static m => m.Actions.Select(static a => a.Id).ToValueList()), ("Provenance", static m => m.Provenance)),
        new EntityTable<Measure>(
            static c => c.PoliceAndCrimePlans.SelectMany(static p => p.Objectives).SelectMany(static o => o.Measures).Concat(Milestones(c).SelectMany(static m => m.Measures)),
            static m => EntityReference.Of(m.Id), static m => m.Text,
            ("Text", static m => m.Text), ("Unit", static m => m.Unit), ("Direction", static m => m.Direction), ("Baseline", static m => m.Baseline),
            ("BaselineOn", static m => m.BaselineOn), ("Target", static m => m.Target), ("TargetOn", static m => m.TargetOn), ("Readings", static m => m.Readings),
            ("Provenance", static m => m.Provenance)),
        new EntityTable<PlanAction>(
            static c => Milestones(c).SelectMany(static m => m.Actions), static a => EntityReference.Of(a.Id), static a => a.Text,
            ("Text", static a => a.Text), ("Owner", static a => a.Owner), ("Due", static a => a.Due), ("CompletedOn", static a => a.CompletedOn)),
    ];
    private static IEnumerable<Strand> Strands(LandscapeContents contents) => contents.BusinessPlans.SelectMany(static p => p.Strands);

    private static IEnumerable<BusinessPriority> BusinessPriorities(LandscapeContents contents) => Strands(contents).SelectMany(static s => s.Priorities);

    private static IEnumerable<Deliverable> Deliverables(LandscapeContents contents) => BusinessPriorities(contents).SelectMany(static p => p.Deliverables);

    private static IEnumerable<Milestone> Milestones(LandscapeContents contents) => Deliverables(contents).SelectMany(static d => d.Milestones);
}
