using PccGovernance.Reference;
using PccGovernance.Rules;

namespace PccGovernance.Tests.Rules;

/// <summary>The DAT and REV rules, each on a landscape of one board where it is satisfied, violated or undetermined.</summary>
public sealed class RuleTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 21);
    private static readonly Id<Organisation> Police = new("police");
    private static readonly Id<Organisation> Council = new("council");

    /// <summary>A board with nothing missing and nothing out of date.</summary>
    private static readonly Partnership Sound = new()
    {
        Id = new("board"),
        Name = "Board",
        Footprint = Footprint.Of(new AreaCode("E07000136")),
        Themes = [new("asb")],
        Seats = [new() { Organisation = Council, Role = SeatRole.Chair }, new() { Organisation = Police, Role = SeatRole.Member }],
        Meetings = new() { MeetingsPerYear = 4, MeetingHours = 2 },
        TermsOfReference = new() { AgreedOn = new LocalDate(2024, 1, 1), ReviewDue = new LocalDate(2027, 1, 1) },
        LastReviewed = new LocalDate(2024, 1, 1),
        Provenance = new() { ConfirmedOn = new LocalDate(2026, 6, 1) },
    };

    [Theory]
    [InlineData("DAT001")]
    [InlineData("DAT002")]
    [InlineData("DAT003")]
    [InlineData("DAT004")]
    [InlineData("DAT005")]
    [InlineData("DAT008")]
    [InlineData("REV001")]
    [InlineData("REV002")]
    [InlineData("REV003")]
    public void Evaluate_SoundBoard_FindsNothing(string rule)
    {
        RuleEvaluation evaluation = Evaluate(rule, Sound);

        evaluation.Examined.Should().Be(1);
        evaluation.Findings.Should().BeEmpty();
    }

    public static TheoryData<string, Partnership, FindingOutcome, string> Unsound => new()
    {
        { "DAT001", Sound with { Seats = [] }, FindingOutcome.Violated, "data.no-seats" },
        { "DAT002", Sound with { Meetings = null }, FindingOutcome.Violated, "data.no-meetings" },
        { "DAT002", Sound with { Meetings = new() { MeetingsPerYear = 4 } }, FindingOutcome.Violated, "data.no-length-of-meetings" },
        { "DAT002", Sound with { Meetings = new() { MeetingHours = 2 } }, FindingOutcome.Violated, "data.no-number-of-meetings" },
        { "DAT003", Sound with { Themes = [] }, FindingOutcome.Violated, "data.no-themes" },
        { "DAT004", Sound with { Footprint = Footprint.Unknown }, FindingOutcome.Violated, "data.no-footprint" },
        { "DAT005", Sound with { Provenance = new() { ConfirmedOn = new LocalDate(2025, 11, 20) } }, FindingOutcome.Violated, "data.confirmed-long-ago (partnership: Partnership 'board', confirmed: 2025-11-20, days: 365, day: 2026-11-21)" },
        { "DAT005", Sound with { Provenance = Provenance.Recorded }, FindingOutcome.Undetermined, "data.never-confirmed" },
        {
            "DAT008", Sound with { Seats = [new() { Organisation = Council, Provenance = Provenance.AssumedFrom("the law") }, new() { Organisation = Police }] },
            FindingOutcome.Violated, "data.seats-assumed (partnership: Partnership 'board', assumed: 1, seats: 2)"
        },
        { "REV001", Sound with { LastReviewed = new LocalDate(2021, 11, 20) }, FindingOutcome.Violated, "review.reviewed-long-ago (partnership: Partnership 'board', reviewed: 2021-11-20, years: 5, day: 2026-11-21)" },
        { "REV001", Sound with { LastReviewed = null }, FindingOutcome.Undetermined, "review.no-review" },
        {
            "REV002", Sound with { Seats = [new() { Organisation = Council, Role = SeatRole.Adviser }, new() { Organisation = Police, Role = SeatRole.Member }] },
            FindingOutcome.Violated, "review.no-chair (partnership: Partnership 'board', seats: 2)"
        },
        {
            "REV002", Sound with { Seats = [new() { Organisation = Council }, new() { Organisation = Police, Role = SeatRole.Member }] },
            FindingOutcome.Undetermined, "review.no-chair-known (partnership: Partnership 'board', seats: 2, known: 1)"
        },
        {
            "REV002", Sound with { Seats = [new() { Organisation = Council, Role = SeatRole.Member, Provenance = Provenance.AssumedFrom("the law") }] },
            FindingOutcome.Undetermined, "review.no-chair-known (partnership: Partnership 'board', seats: 1, known: 0)"
        },
        { "REV002", Sound with { Seats = [] }, FindingOutcome.Undetermined, "review.no-chair-known (partnership: Partnership 'board', seats: 0, known: 0)" },
        { "REV003", Sound with { TermsOfReference = null }, FindingOutcome.Undetermined, "review.no-terms" },
        { "REV003", Sound with { TermsOfReference = new() { ReviewDue = new LocalDate(2026, 11, 20) } }, FindingOutcome.Violated, "review.terms-overdue (partnership: Partnership 'board', due: 2026-11-20)" },
    };

    [Theory]
    [MemberData(nameof(Unsound))]
    public void Evaluate_UnsoundBoard_SaysWhatIsWrong(string rule, Partnership board, FindingOutcome outcome, string says)
    {
        Finding finding = Evaluate(rule, board).Findings.Should().ContainSingle().Subject;

        finding.Outcome.Should().Be(outcome);
        finding.Statement.ToString().Should().StartWith(says);
        finding.Statement.English().Should().Contain("'board'").And.EndWith(".");
        finding.Subjects.Should().Equal(EntityReference.Of(board.Id));
        finding.Remedy.English().Should().EndWith(".");
    }

    [Theory]
    [InlineData("DAT005", 2025, 11, 21)]
    [InlineData("REV001", 2021, 11, 21)]
    public void Evaluate_OnTheBound_IsSatisfied(string rule, int year, int month, int day)
    {
        LocalDate date = new(year, month, day);

        Evaluate(rule, Sound with { LastReviewed = date, Provenance = new() { ConfirmedOn = date } }).Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData(2026, 11, 21, true)]
    [InlineData(2026, 11, 22, false)]
    public void Evaluate_ParentThatEnds_IsFoundFromTheDayItEnded(int year, int month, int day, bool found)
    {
        Partnership parent = Sound with { Id = new("parent"), Period = new(null, new LocalDate(year, month, day)) };

        RuleEvaluation evaluation = Evaluate("REV004", parent, Sound with { ReportsTo = [parent.Id] });

        evaluation.Examined.Should().Be(1);
        evaluation.Findings.Count.Should().Be(found ? 1 : 0);
        if (found)
        {
            evaluation.Findings[0].Statement.English().Should().Be("'board' reports to 'parent', which ended by 21 November 2026.");
        }
    }

    [Theory]
    [InlineData(2026, 11, 21, true)]
    [InlineData(2026, 11, 22, false)]
    public void Evaluate_SeatOfAnOrganisationThatEnds_IsFoundFromTheDayItEnded(int year, int month, int day, bool found)
    {
        LandscapeContents contents = Contents(Sound);
        contents = contents with { Organisations = contents.Organisations.Select(o => o with { Period = new(null, new LocalDate(year, month, day)) }).ToValueList() };

        RuleEvaluation evaluation = Evaluate("REV005", contents);

        evaluation.Examined.Should().Be(1);
        evaluation.Findings.Select(finding => finding.Statement.English()).Should().Equal(
            found ? ["'board' has seats held by 'council' and 'police', which ended by 21 November 2026."] : Array.Empty<string>());
        Evaluate("DAT001", contents).Findings.Count.Should().Be(found ? 1 : 0, "a board whose seats have all ended has none in force");
    }

    [Fact]
    public void Evaluate_StrategyWithoutPrioritiesOrOwner_SaysBoth()
    {
        Strategy strategy = new() { Id = new("strategy"), Name = "Strategy" };
        LandscapeContents contents = Contents(Sound) with { Strategies = [strategy] };

        Evaluate("DAT006", contents).Findings.Should().ContainSingle().Which.Statement.Code.Should().Be("data.no-priorities");
        Evaluate("DAT007", contents).Findings.Should().ContainSingle().Which.Statement.Code.Should().Be("data.no-owner");
    }

    [Fact]
    public void Evaluate_WithoutTheAnalysis_LooksAtNothing()
    {
        foreach (IGovernanceRule rule in RuleSet.Default.Rules.Where(rule => rule.Descriptor.Id[..3] is "DUP" or "CST" or "ALN" or "RAG"))
        {
            rule.Evaluate(RuleContext.For(Landscape.Create(EnglandAndWales.Edition, Contents(Sound)), AsOf)).Should().BeEquivalentTo(RuleEvaluation.LookedAtNothing);
        }
    }

    private static RuleEvaluation Evaluate(string rule, params Partnership[] boards) => Evaluate(rule, Contents(boards));

    private static RuleEvaluation Evaluate(string rule, LandscapeContents contents) =>
        RuleSet.Default.Rules.Single(r => r.Descriptor.Id == rule).Evaluate(RuleContext.For(Landscape.Create(EnglandAndWales.Edition, contents), AsOf));

    private static LandscapeContents Contents(params Partnership[] boards) => new()
    {
        Organisations = [new() { Id = Police, Name = "Police" }, new() { Id = Council, Name = "Council" }],
        Partnerships = [.. boards],
    };
}
