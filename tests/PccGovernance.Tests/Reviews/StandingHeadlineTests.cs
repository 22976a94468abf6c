using PccGovernance.Reviews;
using PccGovernance.Text;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Reviews;

/// <summary>Groups that were set up for a time, and boards that report to nobody on record.</summary>
public sealed class StandingHeadlineTests
{
    private static readonly LocalDate Day = new(2026, 11, 28);

    [Theory]
    [InlineData("Task and Finish Group on Parking", null, null, "2023-01-01", null, "headline.temporary.overdue")]
    [InlineData("Task and Finish Group on Parking", null, null, "2026-03-01", null, "headline.temporary.no-end")]
    [InlineData("Task and Finish Group on Parking", null, null, "2026-03-01", "2027-04-01", "headline.temporary.ends")]
    [InlineData("Parking Board", "Set up for twelve months.", null, "2025-03-01", null, "headline.temporary.overdue")]
    [InlineData("Parking Board", null, "Called for twelve months; no closing date was set", "2025-03-01", null, "headline.temporary.overdue")]
    [InlineData("Parking Board", null, "Called for twelve months; no closing date was set", "2026-03-01", null, "headline.temporary.no-end")]
    [InlineData("Parking Board", null, null, "2020-01-01", "2027-04-01", "headline.temporary.ends")]
    [InlineData("Parking Board", "Leads on parking.", "Meets in the town hall", "2020-01-01", null, null)]
    public void Temporary_Group_IsToldByItsWordsAndDates(
        string name, string? purpose, string? note, string from, string? to, string? code)
    {
        ReviewHeadlines said = Of(Board("group", name, null, Tactical, [County], ["police", "county"]) with
        {
            Purpose = purpose,
            Provenance = new() { Note = note },
            Period = new EffectivePeriod(Date(from), to is null ? null : Date(to)),
            ReportsTo = [new("above")],
        });

        said.Temporary.Select(static group => group.Code).Should().Equal(code is null ? [] : [code]);
        if (code is not null)
        {
            said.Temporary[0].Find("note").Should().Be((StatementValue?)note);
            said.Temporary[0].Find("last").Should().Be(to is null ? null : (StatementValue)Date(to).PlusDays(-1));
        }
    }

    [Fact]
    public void Temporary_PastTheirTime_ComeFirst()
    {
        Partnership Group(string id, int year) =>
            Board(id, $"Task and Finish Group {id}", null, Tactical, [County], ["police"]) with { Period = new EffectivePeriod(new LocalDate(year, 1, 1)) };

        Of(Group("a", 2026), Group("b", 2020)).Temporary.Select(static group => group.Code).Should()
            .Equal("headline.temporary.overdue", "headline.temporary.no-end");
    }

    [Fact]
    public void WithoutLine_Boards_AreThoseThatAnswerToNobodyAndShould()
    {
        ReviewHeadlines said = Of(
            Board("lost", "Parking Group", null, Tactical, [County], ["police", "county"]),
            Board("unknown-tier", "Verges Group", null, PartnershipTier.Unknown, [County], ["county"]),
            Board("below", "Lamps Group", null, Tactical, [County], ["county"]).Below("above"),
            Board("over", "Task and Finish Group on Kerbs", null, Tactical, [County], ["county"]) with
            {
                Period = new EffectivePeriod(new LocalDate(2019, 1, 1)),
            },
            Board("panel", "Complaints Panel", null, Operational, [County], ["county"]) with { Function = PartnershipFunction.Oversight },
            Board("hub", "Joint Hub", null, Operational, [County], ["county"]) with { Function = PartnershipFunction.Service },
            Csp(0));

        said.WithoutLine!.Find("boards").Should().Be(StatementValue.Of(
            new Id<Partnership>[] { new("lost"), new("unknown-tier") }, EntityReference.Of));
        Of().WithoutLine.Should().BeNull();
    }

    private static ReviewHeadlines Of(params Partnership[] boards) => ReviewHeadlines.Of(new LandscapeReviewer().Review(
        Duplication.Faults.FaultWorld.Of([.. boards, Board("above", "Fenmarsh Board", null, Strategic, [County], ["county"])]), Day));

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
