using PccGovernance.Reviews;
using PccGovernance.Rules;

namespace PccGovernance.Tests.Rules.Contract;

/// <summary>Every rule answers for four kinds of case, in the table of its family beside this file.</summary>
public sealed class RuleContractTests
{
    internal static readonly RuleCase[] Cases =
    [
        .. DataRuleCases.All, .. ReviewRuleCases.All, .. DuplicationRuleCases.All, .. CostRuleCases.All, .. CapacityRuleCases.All,
        .. FundingRuleCases.All, .. SuccessionRuleCases.All,
        .. AlignmentRuleCases.All, .. DeliveryRuleCases.All,
        .. SoundnessRuleCases.All, .. LawRuleCases.All,
    ];

    public static TheoryData<int, string> Made
    {
        get
        {
            TheoryData<int, string> made = [];
            foreach ((int index, RuleCase row) in Cases.Index().Where(static row => row.Item.Make is not null))
            {
                made.Add(index, row.ToString());
            }

            return made;
        }
    }

    [Fact]
    public void EveryRule_HasItsTable()
    {
        string[] missing =
        [
            .. RuleCatalogue.Descriptors.SelectMany(static rule => Enum.GetValues<RuleCaseKind>().Select(kind => (rule.Id, kind)))
                .Where(static wanted => !Cases.Any(row => row.Rule == wanted.Id && row.Kind == wanted.kind))
                .Select(static wanted => $"{wanted.Id} {wanted.kind}"),
        ];

        missing.Should().BeEmpty("each rule has a satisfied, a violated, an undetermined and a boundary case, or says why it has none");
        Cases.Select(static row => row.Rule).Except(RuleCatalogue.Descriptors.Select(static rule => rule.Id)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Made))]
    public void Case_OfARule_IsAnsweredAsTheTableSays(int index, string name)
    {
        RuleCase row = Cases[index];

        (RuleRun run, Finding[] findings) = row.Review();

        if (row.Codes is [RuleCase.Any])
        {
            findings.Should().NotBeEmpty(name);
        }
        else
        {
            findings.Select(static finding => finding.Statement.Code).Should().BeEquivalentTo(row.Codes, name);
        }

        switch (row.Kind)
        {
            case RuleCaseKind.Satisfied:
                run.Examined.Should().BePositive("a rule that looked at nothing is not satisfied");
                break;
            case RuleCaseKind.Violated:
                findings.Should().NotBeEmpty().And.OnlyContain(static finding => finding.Outcome == FindingOutcome.Violated);
                break;
            case RuleCaseKind.Undetermined:
                findings.Should().NotBeEmpty().And.OnlyContain(static finding => finding.Outcome == FindingOutcome.Undetermined);
                break;
        }
    }

    [Theory]
    [MemberData(nameof(Made))]
    public void Finding_OfARule_SaysOfWhatItIsAndWhatToDo(int index, string name)
    {
        foreach (Finding finding in Cases[index].Review().Findings)
        {
            finding.Remedy.Should().NotBeNull(name);
            finding.Subjects.Should().NotBeEmpty(name);
            finding.Evidence.Where(static evidence =>
                !evidence.Name.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
                .Should()
                .BeEmpty(name);
        }
    }
}
