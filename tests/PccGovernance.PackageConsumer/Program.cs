// What a user of the packages does: load a landscape, review it with services, options from configuration and a rule of their own, write
// both out again.
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using PccGovernance;
using PccGovernance.Costing;
using PccGovernance.Reference;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Serialization;

LocalDate asOf = new(2026, 11, 21);

byte[] json = LandscapeJson.WriteToUtf8Bytes(EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire));
Landscape landscape = LandscapeJson.Read(json).GetLandscapeOrThrow();
Require(LandscapeJson.WriteToUtf8Bytes(landscape).AsSpan().SequenceEqual(json), "A landscape comes back byte for byte.");

IConfiguration configuration = new ConfigurationBuilder()
    .AddInMemoryCollection([new("PccGovernance:Duplication:Threshold", "0.7")])
    .Build();
using ServiceProvider services = new ServiceCollection()
    .AddPccGovernance(configuration.GetSection("PccGovernance"), options => options
        .UseReviewOptions(new ReviewOptions
        {
            Costing = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly, UsualValues = UsualValues.Apcc2025 },
        })
        .AddRule<NamesAreShort>())
    .BuildServiceProvider();

LandscapeReview review = services.GetRequiredService<LandscapeReviewer>().Review(landscape, asOf);
Require(
    review.Rules.Any(run => run.Rule.Id == "OWN001" && run.Examined == landscape.AsOf(asOf).Partnerships.Count),
    "The rule of one's own is applied.");
Require(review.Duplication!.ParallelGroups.Any(group => group.Members.Count == 7), "The seven districts of Lincolnshire are parallel.");
Require(ReviewJson.WriteToUtf8Bytes(review).Length > 1_000, "The review can be written.");
Require(services.GetRequiredService<ReviewOptions>().Duplication.Threshold == 0.7m, "Configuration is bound.");
string board = JsonSerializer.Serialize(landscape.Partnerships[0].Footprint.Areas[0], Plain.Default.AreaCode);
Require(board == $"\"{landscape.Partnerships[0].Footprint.Areas[0]}\"", "A value says how it stands in JSON of one's own.");
Require(!LandscapeJson.Read("""{ "version": 1, "edition": """).IsValid, "A truncated document is refused.");

Console.WriteLine($"The package works: {review.Findings.Count} findings in {landscape.Name}.");

static void Require(bool holds, string what)
{
    if (!holds)
    {
        throw new InvalidOperationException($"This does not hold: {what}");
    }
}

[JsonSerializable(typeof(AreaCode))]
internal sealed partial class Plain : JsonSerializerContext;

internal sealed class NamesAreShort : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OWN001",
        Title = "A partnership's name is short",
        Rationale = "A name that nobody can say is a name that nobody uses.",
        Examines = "partnerships in force",
        DefaultSeverity = RuleSeverity.Info,
        Since = "1.0.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(
            context.InForce.Partnerships,
            board =>
                board.Name.Length > 60
                    ? Descriptor.Violated(
                        $"The partnership '{board.Id}' has a name of {board.Name.Length} characters.",
                        [EntityReference.Of(board.Id)])
                    : null);
}
