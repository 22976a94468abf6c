using PccGovernance.Rules;

namespace PccGovernance.Tests.Rules;

public sealed class BaselineTests
{
    private static readonly LocalDate Expiry = new(2027, 4, 1);
    private static readonly Finding OnA = Found("a");
    private static readonly Finding OnB = Found("b");

    [Fact]
    public void Apply_AcceptedFinding_IsNotOpen()
    {
        Baseline baseline = Baseline.Empty.Accepting([OnA], "Under review by the board", "Director of partnerships", Expiry);

        BaselineResult result = baseline.Apply([OnA, OnB], new(2026, 11, 21));

        result.Open.Should().Equal(OnB);
        result.Accepted.Should().ContainSingle().Which.Finding.Should().Be(OnA);
        result.Expired.Should().BeEmpty();
        result.Unused.Should().BeEmpty();
    }

    [Theory]
    [InlineData(2027, 3, 31, true)]
    [InlineData(2027, 4, 1, false)]
    public void Apply_AroundExpiry_AcceptsUpToTheDayBefore(int year, int month, int day, bool accepted)
    {
        Baseline baseline = Baseline.Empty.Accepting([OnA], "Under review by the board", "Director of partnerships", Expiry);

        BaselineResult result = baseline.Apply([OnA], new(year, month, day));

        result.Accepted.Count.Should().Be(accepted ? 1 : 0);
        result.Open.Count.Should().Be(accepted ? 0 : 1);
        result.Expired.Count.Should().Be(accepted ? 0 : 1);
    }

    [Fact]
    public void Apply_EntryWithoutItsFinding_IsReportedUnused()
    {
        Baseline baseline = Baseline.Empty.Accepting([OnA], "Under review by the board", "Director of partnerships", Expiry);

        baseline.Apply([OnB], new(2026, 11, 21)).Unused.Should().Equal(baseline.Entries);
    }

    [Fact]
    public void Apply_FindingOnMoreSubjects_IsNotAccepted()
    {
        Baseline baseline = Baseline.Empty.Accepting([OnA], "Under review by the board", "Director of partnerships", Expiry);
        Finding onBoth = OnA with { Subjects = [.. OnA.Subjects, .. OnB.Subjects] };

        baseline.Apply([onBoth], new(2026, 11, 21)).Open.Should().Equal(onBoth);
    }

    [Fact]
    public void Apply_ViolationOfWhatWasAcceptedAsUndetermined_IsOpen()
    {
        Finding undetermined = new FixedRule("OWN001").Descriptor.Undetermined("It cannot be told.", OnA.Subjects);
        Baseline baseline = Baseline.Empty.Accepting([undetermined], "No date on record yet", "Director of partnerships", Expiry);

        BaselineResult result = baseline.Apply([OnA], new(2026, 11, 21));

        result.Open.Should().Equal(OnA);
        result.Unused.Should().Equal(baseline.Entries);
    }

    [Fact]
    public void Entry_WithoutSubjectsOrWithHalfACharacter_IsRefused()
    {
        Finding without = new FixedRule("OWN001").Descriptor.Violated("Wrong.", []);
        Finding sound = without with { Subjects = [EntityReference.Of(AreaCode.Wales)] };

        FluentActions
            .Invoking(() => Baseline.Empty.Accepting([without], "Known", "Officer", new(2027, 4, 1)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*no subjects*");
        FluentActions
            .Invoking(() => Baseline.Empty.Accepting([sound], "Known \ud800", "Officer", new(2027, 4, 1)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*half a character*");
    }

    [Fact]
    public void Apply_NeverChangesTheBaseline()
    {
        Baseline baseline = Baseline.Empty.Accepting([OnA], "Under review by the board", "Director of partnerships", Expiry);
        ValueList<BaselineEntry> before = baseline.Entries;

        _ = baseline.Apply([OnA, OnB], new(2030, 1, 1));

        baseline.Entries.Should().Equal(before);
    }

    [Fact]
    public void Entries_InAnyOrder_MakeTheSameBaseline()
    {
        Baseline one = Baseline.Empty.Accepting([OnA, OnB], "Known", "Panel officer", Expiry);
        Baseline other = Baseline
            .Empty.Accepting([OnB], "Known", "Panel officer", Expiry)
            .Accepting([OnA], "Known", "Panel officer", Expiry);

        one.Should().Be(other);
    }

    [Theory]
    [InlineData("", "Panel officer")]
    [InlineData("Known", " ")]
    public void Accepting_WithoutReasonOrAuthor_IsRefused(string reason, string author)
    {
        Action accept = () => Baseline.Empty.Accepting([OnA], reason, author, Expiry);

        accept.Should().Throw<ArgumentException>().WithMessage("The baseline entry lacks a*");
    }

    private static Finding Found(string board) =>
        new FixedRule("OWN001").Descriptor.Violated(
            $"The partnership '{board}' is not in order.",
            [EntityReference.Of(new Id<Partnership>(board))]);
}
