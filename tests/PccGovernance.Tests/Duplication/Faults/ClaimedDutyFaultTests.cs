using PccGovernance.Duplication;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication.Faults;

/// <summary>
/// A duty that falls on bodies and on no board, beside the broad board of the county that names its subject. Each with controls.
/// </summary>
public sealed class ClaimedDutyFaultTests
{
    private static readonly string[] s_bodies = ["police", "county", "fire", "probation", "icb"];

    [Theory]
    [InlineData("serious-violence-duty-partnership", true)]
    [InlineData("violence-reduction-unit", true)]
    [InlineData("combating-drugs-partnership", false)]
    public void Analyse_ABoardForADutyBesideTheBroadOneOfItsPlace_IsToldWhereTheLawLeavesOpenWho(string kind, bool isTold) =>
        IsTold(With(Violence() with { Kind = new(kind) }, County())).Should().Be(isTold);

    [Fact]
    public void Analyse_ALineBetweenTheTwo_IsTheAnswer()
    {
        IsTold(With(Violence().Below("county"), County())).Should().BeFalse();
        IsTold(With(Violence(), County().Below("duty"))).Should().BeFalse();
    }

    [Fact]
    public void Analyse_ABroadBoardThatDoesNotNameTheSubject_ClaimsNothing() =>
        IsTold(With(Violence(), County() with { Themes = [new("asb"), new("domestic-abuse"), new("reoffending")] })).Should().BeFalse();

    [Fact]
    public void Analyse_ABroadBoardThatNamesAnotherSubjectOfTheDutysBoard_ClaimsNothing() =>
        IsTold(With(Violence() with { Themes = [new("serious-violence"), new("reoffending")] },
            County() with { Themes = [new("asb"), new("domestic-abuse"), new("reoffending")] })).Should().BeFalse();

    [Theory]
    [InlineData(PartnershipFunction.Service, true)]
    [InlineData(PartnershipFunction.Oversight, false)]
    [InlineData(PartnershipFunction.Casework, false)]
    public void Analyse_ABoardOfTheDutysKindThatIsThereForSomethingElse_HoldsNoDuty(PartnershipFunction function, bool isTold) =>
        IsTold(With(Violence() with { Function = function }, County())).Should().Be(isTold);

    [Fact]
    public void Analyse_ABoardThatIsThereByLawAlone_HasNoLineThatAnybodyLookedFor() =>
        IsTold(With(Violence() with
        {
            Seats = [.. Violence().Seats.Select(static seat => seat with { Provenance = Provenance.AssumedFrom("by law") })],
        }, County())).Should().BeFalse();

    [Fact]
    public void Analyse_FourBodiesInCommon_AreThoseThatSitEverywhere() =>
        IsTold(With(Violence(), Board("county", "Fenmarsh Safer Board", "county-strategy-group", Strategic, [FaultWorld.County],
            [.. s_bodies[1..], "refuge", "voluntary", "healthwatch", "prosecution"], "asb", "domestic-abuse", "serious-violence")))
            .Should().BeFalse();

    [Fact]
    public void Analyse_TwoHomesForTheDuty_AreSaidOnceOfTheNearer()
    {
        Partnership unit = Board("unit", "Violence Unit Board", "violence-reduction-unit", Strategic, [Force],
            [.. s_bodies, "prison", "refuge", "prosecution"], "serious-violence", "young-people");

        DuplicationReport report = With(Violence(), unit, County());

        report.Between("unit", "county").Should().NotBeNull();
        report.Between("duty", "county").Should().BeNull();
    }

    [Fact]
    public void Analyse_APartnershipOfOnePlace_HasItsOwnPlan() =>
        With(Violence(), Csp(0, "serious-violence", "asb", "domestic-abuse"))
            .Between("duty", "csp-0").Should().BeNull();

    // Where half of the boards there name a subject, that two of them do says nothing by itself.
    private static DuplicationReport With(params Partnership[] boards) =>
        Analyse([.. boards, .. Enumerable.Range(1, 6).Select(static n => Csp(n, "serious-violence", "asb"))]);

    private static bool IsTold(DuplicationReport report) => report.Between("duty", "county")
        is { Form: DuplicationForm.OneSubject, Remedy.Statement.Code: "duplication.agree-lead" };

    private static Partnership Violence() => Board("duty", "Fenmarsh Violence Board", "serious-violence-duty-partnership", Strategic,
        [Force], [.. s_bodies, "prison", "yot", "commissioner", "courts"], "serious-violence", "prevention");

    private static Partnership County() => Board("county", "Fenmarsh Safer Board", "county-strategy-group", Strategic,
        [FaultWorld.County], [.. s_bodies, "refuge", "voluntary", "healthwatch", "prosecution"],
        "asb", "domestic-abuse", "serious-violence");
}
