namespace PccGovernance.Tests.Conventions;

public sealed class BannedWordsTests
{
    [Fact]
    public void Files_OfTheProject_NameNoMachine() => BannedWords.Find(Repository.Files).Should().BeEmpty();

    [Fact]
    public void Files_OfTheProject_AreFound() =>
        Repository
            .Files.Select(static file => file.Path)
            .Should()
            .Contain(["README.md", "PccGovernance.sln", "src/PccGovernance/Model/Landscapes/Landscape.cs", "docs/concepts.md"])
            .And.NotContain(static path =>
                path.Contains("/obj/", StringComparison.Ordinal) || path.Contains("/bin/", StringComparison.Ordinal));

    [Theory]
    [InlineData("see /wo|rk/shared/x.csv")]
    [InlineData("cd /tmp/|wt/json")]
    [InlineData("\"/ho|me/someone/x\"")]
    [InlineData(@"C:\Us|ers\someone")]
    [InlineData("https://api.nu|get.org/v3/index.json")]
    [InlineData("http://local|host:5000")]
    [InlineData("http://192.1|68.0.1/")]
    public void Find_NameOfAMachine_IsFound(string text) =>
        BannedWords
            .Find([new("docs/a.md", $"first\n{text.Replace("|", string.Empty, StringComparison.Ordinal)}\n")])
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("docs/a.md(2): it names ");

    [Theory]
    [InlineData("https://www.legislation.gov.uk/ukpga/1998/37/section/5A")]
    [InlineData("work in progress; a network of homes and roots")]
    [InlineData("version 10.0.14.1 of a package")]
    public void Find_OrdinaryText_IsNotFound(string text) => BannedWords.Find([new("docs/a.md", text)]).Should().BeEmpty();
}
