using System.Text;
using PccGovernance.Samples.ReviewForceArea;

namespace PccGovernance.Tests.Samples;

/// <summary>What if, who follows, where to and what would be best, run as from the command line.</summary>
public sealed class ReviewForceAreaChangeTests
{
    [Fact]
    public void WhatIf_AScenarioOfTheRecordedLandscape_SaysWhatItNeedsAndChanges()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, """{"version":1,"name":"No High Harms Board","steps":[{"edit":{"closePartnership":{"partnership":"camb-high-harms-board"}}}]}""");

            (int code, string output, string errors) = Run("--what-if", file, "--as-of", "2026-11-21");

            (code, errors).Should().Be((0, string.Empty));
            output.Should()
                .StartWith("No High Harms Board: ").And.Contain("Step 1: ").And.Contain("have to agree: ").And.Contain(
                    "would have no home on the ground where");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void WhatIf_WhatIsNoScenario_NamesEveryError()
    {
        (int code, string _, string errors) = Run("--what-if", typeof(ReviewForceAreaChangeTests).Assembly.Location);

        code.Should().Be(3);
        errors.Should().Contain("is not a scenario");
        Run("--what-if", "none.json").Code.Should().Be(3);
        Run("--what-if", "none.json", "--best", "3").Code.Should().Be(1);
    }

    [Fact]
    public void Succession_OfAnArea_HasLawAndAnnouncementsApart()
    {
        (int code, string output, string errors) = Run("--succession", "Lincolnshire", "--as-of", "2026-11-28");

        (code, errors).Should().Be((0, string.Empty));
        string[] parts = output.Split("As announced: a projection, and not law");
        parts.Should().HaveCount(2);
        parts[0].Should().Contain("settles it only to 10 May 2028").And.NotContain("announced");
        parts[1].Should()
            .Contain("As announced, and not law: Police and Crime Commissioner for Lincolnshire is to end").And.Contain("Not settled (");
        Run("--succession", "Nowhere").Code.Should().Be(2);
    }

    [Fact]
    public void Place_ADutyOfTheFacts_RanksHomesAndANewBoard()
    {
        (int code, string output, string errors) = Run("--place", "serious-violence-duty", "--as-of", "2026-11-21");

        (code, errors).Should().Be((0, string.Empty));
        output.Should().Contain("A new board");
        Run("--place", "no-such-duty").Code.Should().Be(1);
    }

    [Fact]
    public void Best_OfTheRecordedLandscape_IsProved()
    {
        (int code, string output, string errors) = Run("--best", "4", "--as-of", "2026-11-21");

        (code, errors).Should().Be((0, string.Empty));
        output.Should().Contain("and nothing saves more.").And.Contain("boards were left as they are");
        Run("--best", "1").Code.Should().Be(1);
    }

    private static (int Code, string Output, string Errors) Run(params string[] args)
    {
        using StringWriter output = new(new StringBuilder());
        using StringWriter errors = new(new StringBuilder());
        int code = ReviewCommand.Invoke(args, output, errors);
        return (code, output.ToString(), errors.ToString());
    }
}
