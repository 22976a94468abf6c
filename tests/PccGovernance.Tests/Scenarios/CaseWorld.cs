using PccGovernance.Reference;
using PccGovernance.Scenarios;

namespace PccGovernance.Tests.Scenarios;

/// <summary>
/// Short ways to write the landscapes of the case studies in the APCC findings report (Towards better local partnerships systems in England
/// and Wales, 18 February 2025). What the text gives is in them; how often and how long boards meet is ours where it does not say.
/// </summary>
internal static class CaseWorld
{
    public static readonly LocalDate Day = new(2025, 2, 18);

    public static Organisation Body(string id, string name, string? kind = null, params string[] areas) =>
        new()
        {
            Id = new(id),
            Name = name,
            Kind = kind is null
            ? null
            : new Id<OrganisationKind>(kind),
            Footprint = Footprint.Of([.. areas.Select(static a => new AreaCode(a))])
        };

    public static Partnership Board(string id, string name, string? kind, string[] seats, string[] themes, string area = "",
        int meetings = 4, int hours = 2) => new()
        {
            Id = new(id),
            Name = name,
            Kind = kind is null ? null : new Id<PartnershipKind>(kind),
            Seats = [.. seats.Select(Seat)],
            Themes = [.. themes.Select(static theme => new Id<Theme>(theme))],
            Footprint = area.Length == 0 ? Footprint.Unknown : Footprint.Of(new AreaCode(area)),
            Meetings = new() { MeetingsPerYear = meetings, MeetingHours = hours },
        };

    /// <summary>A seat; the organisation's name ends with a star for the chair, and with a plus for the vice-chair.</summary>
    public static Seat Seat(string organisation) => new()
    {
        Organisation = new(organisation.TrimEnd('*', '+')),
        Role = organisation.EndsWith('*') ? SeatRole.Chair : organisation.EndsWith('+') ? SeatRole.ViceChair : SeatRole.Member,
    };

    public static Landscape Landscape(IEnumerable<Organisation> organisations, IEnumerable<Partnership> boards,
        LandscapeContents? rest = null) =>
        PccGovernance.Landscape.Create(EnglandAndWales.Edition, (rest ?? LandscapeContents.Empty) with
        {
            Organisations = organisations.ToValueList(),
            Partnerships = boards.ToValueList(),
        });

    public static ScenarioReport Analyse(Landscape landscape, params LandscapeEdit[] edits) =>
        ScenarioAnalysis.Analyse(landscape, Day, Scenario.Of("case", edits));
}
