using PccGovernance.Reviews;
using PccGovernance.Serialization;
using PccGovernance.Tests.Duplication.Invented;
using PccGovernance.Text;

namespace PccGovernance.Tests.Text;

/// <summary>Advice can be read aloud: each thing in one breath, by name, on the sample and on every invented area.</summary>
public sealed class AdviceTextTests
{
    /// <summary>The most words of what is to be done, of the list of what else it holds of, and of each line behind it.</summary>
    private const int MostOfWhat = 52;
    private const int Most = 47;

    public static TheoryData<string> Areas => [.. InventedAreaTests.Names, "cambridgeshire"];

    [Theory]
    [MemberData(nameof(Areas))]
    public void Say_WhatToDoFirst_IsShortAndNamesNothingByIdentifier(string name)
    {
        LandscapeReview review = new LandscapeReviewer(new()).Review(Read(name), Tests.Duplication.TestWorld.Today);
        string[] identifiers = [.. Read(name).Partnerships.Select(static board => board.Id.Value).Where(static id => id.Contains('-'))];

        review.Advice.Should().NotBeEmpty().And.HaveCountLessThanOrEqualTo(7);
        foreach (AdviceItem item in review.Advice)
        {
            string[] whats = [.. item.What.Select(what => review.Say(what))];
            whats.Should().AllSatisfy(static what => what.Split(' ').Should().HaveCountLessThanOrEqualTo(MostOfWhat, what));
            string what = string.Join(' ', whats);
            string[] lines = [.. item.Why.Concat(item.Against).Concat(item.Likewise.SelectMany(static other =>
                    new[] { other.Of, other.Why, other.Against }.OfType<Statement>())).Append(item.Agreement).Append(item.Settles)
                .Concat(item.Gain is { } gain ? [gain] : []).Select(said => review.Say(said))];
            lines.Should().AllSatisfy(static line => line.Split(' ').Should().HaveCountLessThanOrEqualTo(Most, line));
            string all = string.Join(' ', lines.Prepend(what));
            all.Split(' ', ',', '.', ':', ';').Should().NotIntersectWith(identifiers);
            all.Should().NotContain("  ").And.NotContain(" .").And.NotContain("..");
        }
    }

    private static Landscape Read(string name)
    {
        if (name != "cambridgeshire")
        {
            return InventedAreaTests.Read(name).Landscape;
        }

        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Landscapes", "cambridgeshire-and-peterborough.json"));
        return LandscapeJson.Read(file).GetLandscapeOrThrow();
    }
}
