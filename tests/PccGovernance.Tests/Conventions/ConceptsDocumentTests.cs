using System.Text.RegularExpressions;
using PccGovernance.Reference;

namespace PccGovernance.Tests.Conventions;

public sealed partial class ConceptsDocumentTests
{
    private static readonly SourceFile Document = Repository.Files.Single(static file => file.Path is "docs/concepts.md");

    [Fact]
    public void Table_EveryType_IsOneOfTheModel()
    {
        string[] named = [.. TableRow().Matches(Document.Text).Select(static m => m.Groups["type"].Value)];
        string[] model =
            [.. typeof(Landscape).Assembly.GetExportedTypes().Where(static t => t.Namespace is "PccGovernance").Select(static t => t.Name)];

        named.Should().HaveCountGreaterThan(15).And.OnlyHaveUniqueItems().And.BeSubsetOf(model);
    }

    [Fact]
    public void Table_EveryListOfALandscape_IsExplained()
    {
        string[] lists =
        [
            .. typeof(LandscapeContents)
            .GetProperties()
            .Where(static p => p.PropertyType.IsGenericType)
            .Select(static p => p.PropertyType.GetGenericArguments()[0].Name)
                .Where(static name => name is not "OrganisationKind"),
        ];

        lists.Should().BeSubsetOf(TableRow().Matches(Document.Text).Select(static m => m.Groups["type"].Value));
    }

    [Fact]
    public void Example_OfTheDocument_BuildsAsWritten()
    {
        Landscape landscape = new LandscapeBuilder(EnglandAndWales.Edition)
            .Named("Lincolnshire")
            .Add(
                new Organisation { Id = new("lincolnshire-police"), Name = "Lincolnshire Police", Kind = new("chief-officer-of-police") },
                new Organisation { Id = new("office-of-the-commissioner"), Name = "Office of the Police and Crime Commissioner" })
            .Add(new Partnership
            {
                Id = new("safer-lincolnshire"),
                Name = "Safer Lincolnshire Partnership",
                Footprint = Footprint.Of(new AreaCode("E10000019")),
                Seats = [new() { Organisation = new("lincolnshire-police") },
                    new() { Organisation = new("office-of-the-commissioner"), Role = SeatRole.Chair }],
                Meetings = new() { MeetingsPerYear = 4, MeetingHours = 3 },
            })
            .Build();

        landscape.Partnerships.Should().ContainSingle();
        landscape.Geography.Resolve(landscape.Partnerships[0].Footprint).Authorities.Should().Be(7, "Lincolnshire has seven districts");
        SourceFile here = Repository.Files.Single(static file => file.Path.EndsWith("/ConceptsDocumentTests.cs", StringComparison.Ordinal));
        Squeeze(here.Text).Should().Contain(Squeeze(Example().Match(Document.Text).Groups["code"].Value));
    }

    private static string Squeeze(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));

    [GeneratedRegex(@"^\| `(?<type>\w+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex TableRow();

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Example();
}
