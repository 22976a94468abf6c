using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>Both examples of every requirement come out as they should.</summary>
public sealed class StatuteExampleTests
{
    public static TheoryData<int, string> Examples
    {
        get
        {
            TheoryData<int, string> all = [];
            foreach ((int index, StatuteExample example) in StatuteExample.All.Index())
            {
                all.Add(index, example.ToString());
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Analyse_AnExample_IsAnsweredAsItSays(int index, string name)
    {
        StatuteExample example = StatuteExample.All[index];

        StatutoryOutcome[] outcomes = example.Ask();

        outcomes.Select(static outcome => outcome.Verdict)
            .Should()
            .Contain(example.Verdict, "{0}: {1}", name, string.Join("; ", outcomes.Select(static o => $"{o.Verdict} {o.Reason}")));
        if (example.Verdict == StatutoryVerdict.Met)
        {
            outcomes.Select(static outcome => outcome.Verdict).Should().NotContain(StatutoryVerdict.NotMet, name);
        }
    }

    [Fact]
    public void Requirements_ThatCanBeMetAndBroken_HaveAnExampleOfEach()
    {
        string[] missing =
        [
            .. StatutoryRequirements.All.Where(static requirement =>
requirement.NoCheck is null && requirement.IsBegun)
                .SelectMany(static requirement => new[] { (requirement.Id, StatutoryVerdict.Met), (requirement.Id, Broken(requirement)) })
                .Where(static wanted =>
                    !StatuteExample.All.Any(example => example.Requirement.Id == wanted.Id && example.Verdict == wanted.Item2))
                .Select(static wanted => $"{wanted.Id} {wanted.Item2}"),
        ];

        // Of what has no number in law, and of balance, nobody can say more than that it is for somebody to judge.
        missing.Should().BeEquivalentTo("plan-issued-as-soon-as-practicable NotMet", "info-decisions NotMet", "panel-balance NotMet");
        StatutoryRequirements.All.Should()
            .OnlyContain(static requirement => StatuteExample.All.Any(example => example.Requirement.Id == requirement.Id));
    }

    private static StatutoryVerdict Broken(StatutoryRequirement requirement) =>
        requirement.Basis == RequirementBasis.Statutory ? StatutoryVerdict.NotMet : StatutoryVerdict.DoesNotApply;
}
