namespace PccGovernance.Tests.Model;

public sealed class OptionProblemsTests
{
    [Fact]
    public void Throw_SeveralProblems_SaysEachOnALineOfItsOwn()
    {
        Action check = () => OptionProblems.Throw(["The first is wrong.", "The second is wrong."], "options");

        check.Should().Throw<ArgumentException>().WithParameterName("options").WithMessage("The first is wrong.\nThe second is wrong.*");
    }

    [Fact]
    public void Throw_NoProblem_DoesNothing()
    {
        Action check = () => OptionProblems.Throw(Array.Empty<OptionProblem>(), "options");

        check.Should().NotThrow();
    }
}
