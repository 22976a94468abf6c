using System.Text;

namespace PccGovernance.Tests.Conventions;

public sealed class LayeringTests
{
    [Fact]
    public void Source_OfTheLibrary_NamesOnlyRoomsBelow() => Layering.FindInSource(Repository.LibraryCode).Should().BeEmpty();

    [Fact]
    public void Types_OfTheLibrary_UseOnlyRoomsBelow() =>
        Layering
            .FindInTypes(
                typeof(Landscape).Assembly.GetTypes(),
                [
                    .. Repository
                        .LibraryCode.Where(static file => Rooms.OfFile(file).Length == 0)
                        .Select(static file => Path.GetFileNameWithoutExtension(file.Path)),
                ])
            .Should()
            .BeEmpty();

    [Fact]
    public void FindInTypes_TypeAtTheRootTakenForOneOfTheModel_IsFound() =>
        Layering
            .FindInTypes([typeof(PccGovernanceBuilder)], [])
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(static problem =>
                problem.StartsWith("PccGovernance.PccGovernanceBuilder: Model must not know PccGovernance."));

    [Fact]
    public void Source_OfTheLibrary_IsFound() =>
        Repository.LibraryCode.Select(Rooms.OfFile).Distinct(StringComparer.Ordinal).Should().Contain(Rooms.Model);

    [Theory]
    [InlineData("Model/Geography/A.cs", "using PccGovernance.Reference;", "Model must not know Reference.")]
    [InlineData("Reference/A.cs", "using PccGovernance.Serialization;", "Reference must not know Serialization.")]
    [InlineData("Costing/A.cs", "using PccGovernance.Delivery;", "Costing must not know Delivery.")]
    [InlineData("Classification/A.cs", "using PccGovernance.Alignment;", "Classification must not know Alignment.")]
    [InlineData("Model/Themes/A.cs", "using PccGovernance.Classification;", "Model must not know Classification.")]
    [InlineData("Costing/A.cs", "global::PccGovernance.Reference.EnglandAndWales.Edition", "Costing must not know Reference.")]
    [InlineData("Duplication/A.cs", "PccGovernance.Rules.Finding x;", "Duplication must not know Rules.")]
    [InlineData("Rules/DataQuality/A.cs", "using PccGovernance.Reviews;", "Rules must not know Reviews.")]
    [InlineData("Model/A.cs", "using PccGovernance.Kernel;", "Model must not know Kernel.")]
    [InlineData("Text/A.cs", "using PccGovernance.Duplication;", "Text must not know Duplication.")]
    [InlineData("Rules/A.cs", "using PccGovernance.Scenarios;", "Rules must not know Scenarios.")]
    [InlineData("Gossip/A.cs", "", "the room 'Gossip' has no place in the order of rooms.")]
    public void FindInSource_NameFromAbove_IsFound(string path, string code, string problem) =>
        Layering.FindInSource([new($"src/PccGovernance/{path}", code)]).Should().Equal($"src/PccGovernance/{path}: {problem}");

    [Theory]
    [InlineData("Rules/A.cs", "using PccGovernance.Costing; using PccGovernance.Reference;")]
    [InlineData("Reviews/A.cs", "using PccGovernance.Rules; using PccGovernance.Delivery;")]
    [InlineData("PccGovernanceServiceCollectionExtensions.cs", "using PccGovernance.Reviews; using PccGovernance.Costing;")]
    [InlineData(
        "Costing/A.cs",
        "using PccGovernance.Costing; // as PccGovernance.Delivery does\n/* PccGovernance.Rules */ string x = \"PccGovernance.Reviews\";")]
    [InlineData("Serialization/A.cs", "using PccGovernance.Reference;")]
    [InlineData("Alignment/A.cs", "using PccGovernance.Classification; using PccGovernance.Text; using PccGovernance.Kernel;")]
    [InlineData("Placement/A.cs", "using PccGovernance.Reviews; using PccGovernance.Costing; using PccGovernance.Text;")]
    public void FindInSource_NameFromBelow_IsNotFound(string path, string code) =>
        Layering.FindInSource([new($"src/PccGovernance/{path}", code)]).Should().BeEmpty();

    [Fact]
    public void MayKnow_EveryTwoRooms_NeverBothWays()
    {
        string[] rooms = Rooms.Order;

        foreach (string one in rooms)
        {
            foreach (string other in rooms.Where(other => !string.Equals(one, other, StringComparison.Ordinal)))
            {
                (Rooms.MayKnow(one, other) && Rooms.MayKnow(other, one)).Should().BeFalse("{0} and {1} are two rooms", one, other);
            }
        }
    }

    [Fact]
    public void TypeUses_OfAType_AreThoseOfSignaturesAndOfInstructions() =>
        TypeUses
            .Of(typeof(Example))
            .Should()
            .Contain([
                typeof(Money),
                typeof(Id<>),
                typeof(Partnership),
                typeof(StringBuilder),
                typeof(Footprint),
                typeof(ValueList<>),
                typeof(Seat),
            ])
            .And.NotContain(typeof(Strategy));

    private sealed class Example
    {
        private readonly Id<Partnership>? _id = new("one");

        public Money Amount(ValueList<Seat>[] seats) => _id is null || seats.Length > 0 ? default : new(Number());

        private static decimal Number()
        {
            object unseen = new StringBuilder(Footprint.Unknown.ToString());
            return unseen.GetHashCode();
        }
    }
}
