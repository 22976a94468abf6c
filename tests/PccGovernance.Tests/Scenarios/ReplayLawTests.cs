using FsCheck.Fluent;
using PccGovernance.Scenarios;
using PccGovernance.Tests.Model.Edits;

namespace PccGovernance.Tests.Scenarios;

/// <summary>What is looked up while a scenario is replayed and compared is what looking through everything finds.</summary>
public sealed class ReplayLawTests
{
    private const int Runs = 150;

    private static readonly ScenarioOptions Options = new() { Duplication = null, Alignment = null, Statute = null };

    [Fact]
    public void Replay_EditsOfEveryKind_IsThatOfApplyingEachAndJudgingItWhole()
    {
        (int possible, int refused) = (0, 0);
        ForAll(static (random, landscape) => Edits(random, landscape, true), (landscape, scenario) =>
        {
            ScenarioRun run = scenario.Replay(landscape, RandomScenario.Day);

            ScenarioRun plain = Plain(landscape, scenario);
            run.Errors.Should().Equal(plain.Errors);
            run.Steps.Should().Equal(plain.Steps);
            run.Untied.Should().Equal(plain.Untied);
            Equals(run.After, plain.After).Should().BeTrue("the landscapes are those of {0}", scenario.Steps);
            (possible, refused) = run.IsPossible ? (possible + 1, refused) : (possible, refused + 1);
        });
        possible.Should().BePositive();
        refused.Should().BePositive();
    }

    [Fact]
    public void Analyse_EditsOfEveryKind_FindsWhatLookingThroughEveryBoardFinds()
    {
        (int duties, int oversight, int voices) = (0, 0, 0);
        ForAll(static (random, landscape) => Edits(random, landscape, false), (landscape, scenario) =>
        {
            ScenarioReport report = ScenarioAnalysis.Analyse(landscape, RandomScenario.Day, scenario, Options);

            PlainComparison plain = new(report.Run);
            report.DutiesWithoutHome.Select(static lost => (lost.Duty, lost.LastHome)).Should().Equal(plain.DutiesWithoutHome());
            report.Oversight.Select(static change => (change.Formerly, change.Partnership))
                .Should().BeEquivalentTo(plain.Oversight());
            report.VoicesLost.Select(static lost => (lost.Partnership, lost.Organisation)).Should().Equal(plain.VoicesLost());
            duties += report.DutiesWithoutHome.Count;
            oversight += report.Oversight.Count;
            voices += report.VoicesLost.Count;
        });
        duties.Should().BePositive();
        oversight.Should().BePositive();
        voices.Should().BePositive();
    }

    [Fact]
    public void Of_StepAfterStep_IsThatOfPuttingEachInThePlaceOfWhatItFollows() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
        {
            Random random = new(seed);
            Followers<Partnership> followers = new();
            List<(Id<Partnership> From, Id<Partnership>[] To)[]> steps = [];
            for (int i = 0; i < 8; i++)
            {
                (Id<Partnership>, Id<Partnership>[])[] step =
                [
                    .. Enumerable.Range(0, random.Next(4)).Select(_ =>
                        (Board(random), Enumerable.Range(0, random.Next(3)).Select(_ => Board(random)).ToArray())),
                ];
                followers.Note(step);
                steps.Add(step);
                for (int board = 0; board < 6; board++)
                {
                    Id<Partnership> id = new($"b-{board}");
                    followers.Of(id).Should().Equal(PlainComparison.Followers(steps, id));
                }
            }
        }).Holds(Runs);

    private static Id<Partnership> Board(Random random) => new($"b-{random.Next(6)}");

    private static ScenarioRun Plain(Landscape landscape, Scenario scenario)
    {
        Landscape before = landscape.AsOf(RandomScenario.Day);
        Landscape now = before;
        List<StepAssessment> steps = [];
        SortedSet<EntityReference> untied = [];
        for (int place = 0; place < scenario.Steps.Count; place++)
        {
            ScenarioStep step = scenario.Steps[place];
            LandscapeEditResult result = now.Apply(step.Edit);
            if (result.Landscape is not { } after)
            {
                return new()
                {
                    Scenario = scenario,
                    AsOf = RandomScenario.Day,
                    Before = before,
                    Steps = steps.ToValueList(),
                    Errors = result.Errors.Select(error => error with { Edit = place }).ToValueList(),
                };
            }

            ValueList<Id<Partnership>> named = EditBoards.Named(step.Edit, new EditedLandscape(now));
            steps.Add(new StepJudge(StepSides.Of(now, result), step, named, RandomScenario.Day).Assess(place));
            untied.UnionWith(result.Untied);
            now = after;
        }

        return new()
        {
            Scenario = scenario,
            AsOf = RandomScenario.Day,
            Before = before,
            After = now,
            Steps = steps.ToValueList(),
            Untied = untied.ToValueList(),
        };
    }

    private static LandscapeEdit[] Edits(RandomEdits random, Landscape landscape, bool withRefused)
    {
        List<LandscapeEdit> edits = [];
        Landscape now = landscape.AsOf(RandomScenario.Day);
        for (int i = 0; i < 8; i++)
        {
            LandscapeEdit edit = random.Next(now);
            Landscape? next = now.Apply(edit).Landscape;
            if (next is not null || (withRefused && i > 3))
            {
                edits.Add(edit);
            }

            now = next ?? now;
        }

        return [.. edits];
    }

    private static void ForAll(Func<RandomEdits, Landscape, LandscapeEdit[]> edits, Action<Landscape, Scenario> law) =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
        {
            RandomEdits random = new(seed);
            Landscape landscape = random.Landscape(2 + (seed % 12));
            law(landscape, Scenario.Of("random", edits(random, landscape)));
        }).Holds(Runs);
}
