using PccGovernance.Duplication;
using PccGovernance.Kernel;
using static PccGovernance.Tests.Duplication.TestWorld;

namespace PccGovernance.Tests.Duplication;

/// <summary>A caller's own kinds and themes have the traits that those of the edition have.</summary>
public sealed class OwnTraitTests
{
    private static readonly string[] Seats = ["police", "council", "fire", "probation"];

    private static readonly PartnershipKind Unit = new()
    {
        Id = new("unit"),
        Name = "Unit",
        Function = PartnershipFunction.Service,
        SameDutyAs = [new("board")],
    };

    [Fact]
    public void Analyse_OwnKindOfTheSameDuty_IsOneDutyWithTwoHomes() =>
        Forms(Unit).Should().Equal(DuplicationForm.OneDutyTwoHomes);

    [Fact]
    public void Analyse_OwnKindThatSaysNothingOfIt_IsNot() =>
        Forms(Unit with { SameDutyAs = [] }).Should().NotContain(DuplicationForm.OneDutyTwoHomes);

    [Fact]
    public void Subject_OfOwnThemes_LeavesHeadingsOutAndCountsPartsOnce()
    {
        Landscape landscape = Landscape.Create(Edition, new()
        {
            Themes =
            [
                new() { Id = new("heading"), Name = "Heading", Nature = ThemeNature.Heading },
                new() { Id = new("part"), Name = "Part" },
                new() { Id = new("people"), Name = "People", Nature = ThemeNature.People },
                new() { Id = new("apart"), Name = "People apart", Nature = ThemeNature.PeopleApart },
                new() { Id = new("whole"), Name = "Whole", Parts = [new("part")] },
            ],
        });
        Interner<Theme> themes = new(landscape.Contents.Themes.Select(static theme => theme.Id));
        SubjectSurvey survey = new(landscape, themes);
        int Of(string theme) => themes.Set([new(theme)])[0];

        survey.Of(themes.Set([new("heading"), new("part")])).Subject.Should().Equal(Of("part"));
        survey.Of(themes.Set([new("part"), new("whole")])).Businesses.Should().Be(1, "the part is one with its whole");
        survey.Of(themes.Set([new("part"), new("people")])).Businesses.Should().Be(1, "people say for whom it is");
        (survey.IsOfPeople(Of("people")), survey.IsOfPeopleApart(Of("people"))).Should().Be((true, false));
        (survey.IsOfPeople(Of("apart")), survey.IsOfPeopleApart(Of("apart"))).Should().Be((true, true));
    }

    private static IEnumerable<DuplicationForm> Forms(PartnershipKind kind) =>
        DuplicationAnalysis
            .Analyse(With(kind, Board("one", Seats, ["theme-1"]), Board("two", Seats, ["theme-1"]) with { Kind = kind.Id }), Today, SmallTables)
            .Pairs.Select(static pair => pair.Form);
}
