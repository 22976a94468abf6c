using FsCheck.Fluent;
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

    [Fact]
    public void Apply_AnyEntriesAndFindings_IsThatOfLookingThroughAllEntriesForEachFinding() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), static seed =>
        {
            Random random = new(seed);
            Finding[] some = [.. Enumerable.Range(0, random.Next(12)).Select(_ => Any(random))];
            Baseline baseline = Baseline.Empty;
            for (int i = 0; i < random.Next(8); i++)
            {
                baseline = baseline.Accepting(
                    [.. some.Where(_ => random.Next(2) == 0), Any(random)],
                    $"reason {random.Next(2)}",
                    $"author {random.Next(2)}",
                    Expiry.PlusDays(random.Next(4) - 2));
            }

            BaselineResult result = baseline.Apply(some, Expiry);

            BaselineEntry[] inDate = [.. baseline.Entries.Where(static entry => entry.Expires > Expiry)];
            BaselineEntry[] Accepting(Finding finding) => Array.FindAll(inDate, entry =>
                entry.RuleId == finding.RuleId && entry.Outcome == finding.Outcome && entry.Subjects == finding.Subjects);
            result.Open.Should().Equal(some.Where(finding => Accepting(finding).Length == 0));
            result.Accepted.Select(static accepted => (accepted.Finding, accepted.Entry))
                .Should().Equal(some.Where(finding => Accepting(finding).Length > 0).Select(finding => (finding, Accepting(finding)[^1])));
            result.Unused.Should().Equal(inDate.Except(some.SelectMany(Accepting)).SelectMany(entry => inDate.Where(entry.Equals)));
            result.Expired.Should().Equal(baseline.Entries.Except(inDate).SelectMany(entry => baseline.Entries.Where(entry.Equals)));
            baseline.Entries.Should().Equal(baseline.Entries
                .OrderBy(static entry => entry.RuleId, StringComparer.Ordinal)
                .ThenBy(static entry => entry.Outcome)
                .ThenBy(static entry => string.Join('\n', entry.Subjects), StringComparer.Ordinal)
                .ThenBy(static entry => entry.Expires)
                .ThenBy(static entry => entry.Author, StringComparer.Ordinal)
                .ThenBy(static entry => entry.Reason, StringComparer.Ordinal));
            new Baseline { Entries = baseline.Entries.Reverse().ToValueList() }.Should().Be(baseline);
        }).Holds(500);

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

    private static Finding Any(Random random)
    {
        RuleDescriptor rule = new FixedRule($"OWN00{random.Next(1, 3)}").Descriptor;
        ValueList<EntityReference> subjects =
            [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => EntityReference.Of(new Id<Partnership>($"b-{random.Next(3)}")))];
        return random.Next(2) == 0 ? rule.Violated("It is so.", subjects) : rule.Undetermined("It cannot be told.", subjects);
    }

    private static Finding Found(string board) =>
        new FixedRule("OWN001").Descriptor.Violated(
            $"The partnership '{board}' is not in order.",
            [EntityReference.Of(new Id<Partnership>(board))]);
}
