using NodaTime;
using PccGovernance;
using PccGovernance.Reference;
using PccGovernance.Reviews;
using PccGovernance.Rules;

Id<Organisation> police = new("lincolnshire-police");
Id<Organisation> council = new("boston-borough-council");
Id<Organisation> probation = new("probation-service");
Footprint boston = Footprint.Of(new AreaCode("E07000136"));

Landscape landscape = new LandscapeBuilder(EnglandAndWales.Edition)
    .Named("Boston")
    .Add(
        new Organisation { Id = police, Name = "Lincolnshire Police" },
        new Organisation { Id = council, Name = "Boston Borough Council" },
        new Organisation { Id = probation, Name = "Probation Service" })
    .Add(
        Board("safer-boston", "Safer Boston", ["serious-violence", "asb"]),
        Board("boston-violence-group", "Boston Violence Group", ["serious-violence", "asb"]))
    .Build();

LandscapeReview review = new LandscapeReviewer().Review(landscape, new LocalDate(2026, 11, 21));
foreach (Finding finding in review.Findings)
{
    Console.WriteLine($"{finding.Severity} {finding.RuleId}: {finding.Message}");
}

Partnership Board(string id, string name, string[] themes) => new()
{
    Id = new(id),
    Name = name,
    Footprint = boston,
    Themes = [.. themes.Select(theme => new Id<Theme>(theme))],
    Seats = [new() { Organisation = council, Role = SeatRole.Chair }, new() { Organisation = police }, new() { Organisation = probation }],
    Meetings = new() { MeetingsPerYear = 4, MeetingHours = 2 },
};
