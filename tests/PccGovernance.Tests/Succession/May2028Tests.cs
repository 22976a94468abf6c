using PccGovernance.Reference;
using PccGovernance.Succession;
using PccGovernance.Tests.Scenarios;
using PccGovernance.Text;

namespace PccGovernance.Tests.Succession;

public sealed class May2028Tests
{
    private static readonly LocalDate Today = new(2026, 11, 28);
    private static readonly LocalDate After = new(2028, 5, 11);
    private static readonly Landscape Country = EnglandAndWales.StatutoryLandscape();
    private static readonly SuccessionReport Law = SuccessionAnalysis.Analyse(Country, Today, new() { Until = After, Areas = All() });
    private static readonly SuccessionReport Announced =
        SuccessionAnalysis.Analyse(Country, Today, new() { Until = After, Areas = All(), Basis = SuccessionBasis.Announced });

    [Fact]
    public void Law_OfAll43_EndsNobodyAndSaysHowFarItIsKnown()
    {
        Law.IsProjection.Should().BeFalse();
        Law.Areas.Should().HaveCount(43).And.OnlyContain(static area => area.Change == SuccessionChange.None && !area.IsProjection);
        Law.Areas.Should().OnlyContain(static area => area.Functions.IsEmpty && area.Seats.IsEmpty && area.WithoutChair.IsEmpty);
        Law.Areas.Where(static area => area.IsBeyondWhatIsKnown)
            .Should()
            .HaveCountGreaterThanOrEqualTo(37, "no law that was read settles who governs after the term");
        Law.Areas.SelectMany(static area => area.Councils).Should().NotContain(static change => !change.IsLaw);
        Law.Areas.SelectMany(static area => area.Said)
            .Should()
            .NotContain(static said => said.Code.Contains("announced", StringComparison.Ordinal));
    }

    [Fact]
    public void Announced_OfAll43_Ends37AndSaysWhoIsToFollow()
    {
        AreaSuccessionOutcome[] ending = [.. Announced.Areas.Where(static area => area.Change == SuccessionChange.EndsAsAnnounced)];

        ending.Should().HaveCount(37).And.OnlyContain(static area => area.IsProjection && area.After == null);
        ending.CountBy(static area => area.Projected).Should().BeEquivalentTo(new Dictionary<ProjectedSuccessor, int>
        {
            [ProjectedSuccessor.Mayor] = 6,
            [ProjectedSuccessor.MayorOrBoard] = 12,
            [ProjectedSuccessor.Board] = 15,
            [ProjectedSuccessor.NotSettled] = 4,
        });
        ending.Where(static area => area.ForceArea.ToString()[0] == 'W')
            .Should()
            .OnlyContain(static area => area.Projected == ProjectedSuccessor.NotSettled);
        Announced.Areas.Except(ending)
            .Should()
            .OnlyContain(static area =>
                !area.IsProjection && area.Change == SuccessionChange.None, "mayors, London and the City are not part of it");
    }

    [Fact]
    public void Announced_EveryStatementOfIt_IsOneOfWhatIsAnnounced()
    {
        foreach (AreaSuccessionOutcome area in Announced.Areas.Where(static area => area.IsProjection))
        {
            area.Said.Where(static said => said.Code is not "succession.councils")
                .Should()
                .OnlyContain(static said => said.Code.EndsWith("announced", StringComparison.Ordinal));
            area.Functions.Should().OnlyContain(static f => f.IsProjection);
            area.Seats.Should().OnlyContain(static seat => seat.IsProjection && seat.To == null, "nobody is on record who takes a seat");
            area.Unsettled.Should().NotBeEmpty();
            area.Unsettled.Should().OnlyContain(static matter => matter.SettledBy.Code.StartsWith("succession.settled."));
        }
    }

    [Fact]
    public void Plan_OfTheCurrentTerm_OutlivesItsIssuerBy325Days()
    {
        Landscape landscape =
            CaseWorld.Landscape([CaseWorld.Body("opcc", "OPCC", "local-policing-body", "E23000023"), CaseWorld.Body("charity", "Charity")],
            [CaseWorld.Board("hhb", "High Harms Board", "county-strategy-group", ["opcc*", "charity"], [], "E23000023")], new()
            {
                PoliceAndCrimePlans =
            [
                new()
                {
                    Id = new("plan"), Name = "Plan", ForceArea = new("E23000023"), Period = new(new(2025, 4, 1), new(2029, 4, 1)),
                    Priorities = [new() { Id = new("plan.1"), Text = "Victims",
                        Grants = [new() { Purpose = "advice", Recipient = new("charity"),
                            Period = new(new(2026, 4, 1), new(2029, 3, 31)) },
                                new() { Purpose = "a pilot", Period = new(new(2026, 4, 1), new(2027, 4, 1)) }] }],
                },
            ],
            });

        AreaSuccessionOutcome outcome = SuccessionAnalysis.Analyse(landscape, Today,
            new() { Until = After, Areas = [new("E23000023")], Basis = SuccessionBasis.Announced }).Areas.Single();

        outcome.Commitments.Select(static c => (c.Kind, c.DaysBeyond))
            .Should()
            .Equal((CommitmentKind.Plan, 325), (CommitmentKind.Grant, 324));
        outcome.WithoutChair.Should().Equal(new Id<Partnership>("hhb"));
        outcome.Duties.Select(static d => d.Duty.Value)
            .Should()
            .Contain("county-community-safety-agreement", "a statutory function in a board that the commissioner chairs must be rehomed");
        outcome.Projected.Should().Be(ProjectedSuccessor.Mayor);
    }

    /// <summary>Money on record that the office pays or is paid beyond its end; what ends before, or is between others, is none of it.</summary>
    [Fact]
    public void Funding_OfTheOfficeBeyondItsEnd_IsCutShort()
    {
        EffectivePeriod threeYears = new(new(2026, 4, 1), new(2029, 4, 1));
        FundingLine line = new()
        {
            Id = new("a"),
            Name = "Advice",
            Kind = FundingKind.Grant,
            Payer = new("opcc"),
            Recipient = new("charity"),
            Period = threeYears
        };
        Landscape landscape = CaseWorld.Landscape(
            [CaseWorld.Body("opcc", "OPCC", "local-policing-body", "E23000023"), CaseWorld.Body("charity", "Charity")],
            [],
            new()
            {
                FundingLines =
                [
                    line,
                    line with { Id = new("b"), Kind = FundingKind.Contract, Period = new(new(2026, 4, 1), null) },
                    line with { Id = new("c"), Payer = new("charity"), Recipient = new("opcc") },
                    line with { Id = new("d"), Payer = new("charity"), Recipient = null },
                    line with { Id = new("e"), Kind = FundingKind.Budget },
                    line with { Id = new("f"), Period = new(new(2026, 4, 1), new(2028, 4, 1)) },
                ],
            });

        AreaSuccessionOutcome outcome = SuccessionAnalysis.Analyse(landscape, Today,
            new() { Until = After, Areas = [new("E23000023")], Basis = SuccessionBasis.Announced }).Areas.Single();

        outcome.Commitments.Select(static c => (c.Subject.Id, c.Kind, c.DaysBeyond, c.IsProjection)).Should().Equal(
            ("a", CommitmentKind.Grant, 325, true),
            ("b", CommitmentKind.Contract, null, true),
            ("c", CommitmentKind.Grant, 325, true));
        outcome.Said.Where(static said => said.Code == "succession.commitment.announced").Select(static said => said.Find("subject"))
            .Should().Equal(outcome.Commitments.Select(static c => (StatementValue)c.Subject));
    }

    [Fact]
    public void GoverningBody_In2040_SaysHowFarItIsKnown()
    {
        LocalPolicingBody body = EnglandAndWales.GoverningBody(EnglandAndWales.ForceAreas.Surrey, new(2040, 1, 1))!;

        body.IsKnownToGovern(new(2040, 1, 1)).Should().BeFalse();
        SuccessionAnalysis.Analyse(Country, Today,
            new() { Until = new(2040, 1, 1), Areas = [EnglandAndWales.ForceAreas.Surrey.Code] }).Areas.Single()
            .Unsettled.Select(static matter => matter.What)
            .Should()
            .Contain(Statement.Of(
                "succession.unsettled.beyond", ("area", Surrey), ("known", new LocalDate(2028, 5, 10)), ("until", new LocalDate(2040, 1, 1))));
    }

    [Fact]
    public void Surrey_AsAnnounced_IsToHaveCouncilsThatNoOrderHasNamed()
    {
        AreaSuccessionOutcome surrey = Announced.Areas.Single(static area => area.ForceArea == EnglandAndWales.ForceAreas.Surrey.Code);
        CouncilChange change = surrey.Councils.Single();

        (change.IsLaw, change.PanelMembersBefore, change.PanelMembersAfter).Should().Be((false, 12, null));
        surrey.Unsettled.Select(static matter => matter.What)
            .Should()
            .Contain(Statement.Of("succession.unsettled.councils", ("area", Surrey), ("date", change.Date)));
        Statement said = surrey.Said.Single(static said => said.Code is "succession.councils.announced");
        (said.Find("area"), said.Find("date"), said.Find("begins"))
            .Should().Be(((StatementValue)Surrey, (StatementValue)change.Date, (StatementValue)0));
    }

    [Fact]
    public void Analyse_UnsoundOptions_NamesEveryProblem()
    {
        Action analyse = static () =>
            SuccessionAnalysis.Analyse(Country, After, new() { Until = Today, Areas = [new("E07000136")], Basis = (SuccessionBasis)9 });

        analyse.Should().Throw<ArgumentException>().Which.Message.Should().ContainAll("before 2028-05-11", "which is none", "'E07000136'");
    }

    private static ValueList<AreaCode> All() => EnglandAndWales.ForceAreas.All.Select(static area => area.Code).ToValueList();

    private static EntityReference Surrey => EntityReference.Of(EnglandAndWales.ForceAreas.Surrey.Code);
}
