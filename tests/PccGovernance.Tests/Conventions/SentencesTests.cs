namespace PccGovernance.Tests.Conventions;

public sealed class SentencesTests
{
    [Fact]
    public void Find_WhereResultsAreMade_IsNone() => Sentences.Find(Repository.LibraryCode).Should().BeEmpty();

    [Fact]
    public void NotOfResults_EveryException_IsStillNeeded() =>
        Sentences.NotOfResults.Keys.Should().OnlyContain(static path => Sentences.Find(Repository.LibraryCode
            .Where(file => file.Path.StartsWith($"{Repository.Library}{path}", StringComparison.Ordinal))
            .Select(static file => new SourceFile($"{Repository.Library}Duplication/{Path.GetFileName(file.Path)}", file.Text))).Any());

    [Theory]
    [InlineData("string text = $\"The board '{id}' has no chair.\";")]
    [InlineData("Remedy(\"Have a chair agreed.\");")]
    public void Find_ASentence_IsFound(string code) =>
        Sentences.Find([new("src/PccGovernance/Duplication/A.cs", code)]).Should().ContainSingle();

    [Theory]
    [InlineData("Duplication/A.cs", "// The board has no chair at all.")]
    [InlineData("Duplication/A.cs", "throw new ArgumentException($\"The board '{id}' has no chair: give one.\", nameof(id));")]
    [InlineData("Duplication/A.cs", "Statement.Of(\"duplication.no-chair\", (\"partnership\", id))")]
    [InlineData("Text/English/A.cs", "new(\"x\", static a => \"The board has no chair.\")")]
    [InlineData("Model/A.cs", "errors.Add(\"The board has no chair at all.\");")]
    public void Find_WhatIsNone_IsNotFound(string path, string code) =>
        Sentences.Find([new($"src/PccGovernance/{path}", code)]).Should().BeEmpty();
}
