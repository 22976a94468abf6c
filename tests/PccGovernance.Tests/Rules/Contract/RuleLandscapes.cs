using PccGovernance.Reference;

namespace PccGovernance.Tests.Rules.Contract;

/// <summary>Landscapes of one board or strategy for the tables of rules.</summary>
internal static class RuleLandscapes
{
    public static readonly LocalDate Day = new(2026, 11, 21);

    public static readonly Id<Organisation> Police = new("police");

    public static readonly Id<Organisation> Council = new("council");

    /// <summary>A board with nothing missing and nothing out of date.</summary>
    public static readonly Partnership Sound = new()
    {
        Id = new("board"),
        Name = "Board",
        Footprint = Footprint.Of(new AreaCode("E07000136")),
        Themes = [new("asb")],
        Seats = [new() { Organisation = Council, Role = SeatRole.Chair }, new() { Organisation = Police, Role = SeatRole.Member }],
        Meetings = new() { MeetingsPerYear = 4, MeetingHours = 2 },
        TermsOfReference = new() { AgreedOn = new LocalDate(2024, 1, 1), ReviewDue = new LocalDate(2027, 1, 1) },
        LastReviewed = new LocalDate(2024, 1, 1),
        Provenance = new() { ConfirmedOn = new LocalDate(2026, 6, 1) },
    };

    public static readonly Strategy Written = new()
    {
        Id = new("strategy"),
        Name = "Strategy",
        OwnerOrganisation = Council,
        Priorities = [new() { Id = new("strategy.1"), Text = "Less anti-social behaviour" }],
    };

    public static LandscapeContents Contents(params Partnership[] boards) => new()
    {
        Organisations = [new() { Id = Council, Name = "Council" }, new() { Id = Police, Name = "Police" }],
        Partnerships = [.. boards],
    };

    public static Landscape Of(params Partnership[] boards) => Landscape.Create(EnglandAndWales.Edition, Contents(boards));

    /// <summary>The same, where the record says that the seats of the first board are all on it.</summary>
    public static Landscape WithAllSeatsOnRecord(Partnership board, LocalDate? through = null) =>
        Landscape.Create(
            EnglandAndWales.Edition,
            Contents(board) with
            {
                CompleteRecords =
                    [new() { Id = new("all"), Matter = CompleteRecord.Seats, Partnership = board.Id, Through = through }],
            });

    public static Landscape With(Strategy strategy) =>
        Landscape.Create(EnglandAndWales.Edition, Contents(Sound) with { Strategies = [strategy] });

    /// <summary>The same board where every organisation ends on a day.</summary>
    public static Landscape WithOrganisationsUntil(LocalDate end, LandscapeContents contents) =>
        Landscape.Create(
            EnglandAndWales.Edition,
            contents with
            {
                Organisations = contents.Organisations.Select(organisation => organisation with { Period = new(null, end) }).ToValueList(),
            });
}
