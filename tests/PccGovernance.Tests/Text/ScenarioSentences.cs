using PccGovernance.Scenarios;
using PccGovernance.Text;

namespace PccGovernance.Tests.Text;

/// <summary>What a scenario's report says in English, things called by the names of before and after.</summary>
internal static class ScenarioSentences
{
    public static string[] Said(ScenarioReport report) => [.. report.Differences.Select(d => Say(report, d))];

    public static string Say(ScenarioReport report, Statement statement) =>
        Phrasebook.English.Say(statement,
            EntityNames.Of([.. Names(report.Run.Before), .. report.Run.After is { } after ? Names(after) : []]));

    private static IEnumerable<KeyValuePair<EntityReference, string>> Names(Landscape landscape) =>
    [
        .. landscape.Organisations.Select(static o => KeyValuePair.Create(EntityReference.Of(o.Id), o.Name)),
        .. landscape.Partnerships.Select(static p => KeyValuePair.Create(EntityReference.Of(p.Id), p.Name)),
        .. landscape.Strategies.Select(static s => KeyValuePair.Create(EntityReference.Of(s.Id), s.Name)),
        .. landscape.PoliceAndCrimePlans.SelectMany(static p => p.Priorities)
        .Select(static o => KeyValuePair.Create(EntityReference.Of(o.Id), o.Text)),
        .. landscape.Edition.Duties.Select(static d => KeyValuePair.Create(EntityReference.Of(d.Id), d.Name)),
        .. landscape.Edition.Themes.Themes.Select(static t => KeyValuePair.Create(EntityReference.Of(t.Id), t.Name)),
        .. landscape.Edition.PartnershipKinds.Select(static k => KeyValuePair.Create(EntityReference.Of(k.Id), k.Name)),
        .. landscape.Edition.OrganisationKinds.Select(static k => KeyValuePair.Create(EntityReference.Of(k.Id), k.Name)),
        .. landscape.Geography.ForceAreas.Select(static a => KeyValuePair.Create(EntityReference.Of(a.Code), a.Name)),
    ];
}
