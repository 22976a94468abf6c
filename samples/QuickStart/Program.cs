using NodaTime;
using PccGovernance;
using PccGovernance.Reference;
using PccGovernance.Reviews;
using PccGovernance.Rules;

Id<Organisation> police = new("lincolnshire-police");
Id<Organisation> council = new("boston-borough-council");
Id<Organisation> fire = new("lincolnshire-fire-and-rescue");

Landscape landscape = new LandscapeBuilder(EnglandAndWales.Edition)
    .Named("Boston")
    .Add(
        new Organisation { Id = police, Name = "Lincolnshire Police" },
        new Organisation { Id = council, Name = "Boston Borough Council" },
        new Organisation { Id = fire, Name = "Lincolnshire Fire and Rescue" })
    .Add(
        Board("safer-boston", "Safer Boston"),
        Board("boston-violence-group", "Boston Violence Group"))
    .Build();

LandscapeReview review = new LandscapeReviewer().Review(landscape, new LocalDate(2026, 11, 21));
foreach (Finding finding in review.Findings)
{
    Console.WriteLine($"{finding.RuleId} {finding.Outcome}, {finding.Severity}: {review.Say(finding.Statement)}");
}

Partnership Board(string id, string name) => new()
{
    Id = new(id),
    Name = name,
    Footprint = Footprint.Of(new AreaCode("E07000136")),
    Themes = [new("serious-violence"), new("asb")],
    Seats = [new() { Organisation = council, Role = SeatRole.Chair }, new() { Organisation = police, Role = SeatRole.Member },
        new() { Organisation = fire, Role = SeatRole.Member }],
    Meetings = new() { MeetingsPerYear = 4, MeetingHours = 2 },
};
