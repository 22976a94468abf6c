using PccGovernance.Duplication;

namespace PccGovernance.Tests.Duplication;

public sealed class DuplicationEvidenceValueTests
{
    [Fact]
    public void Default_NamesNothing_IsAValueOfEmptyTexts()
    {
        DuplicationEvidenceValue value = default;

        (value.Name, value.Value).Should().Be((string.Empty, string.Empty));
        value.Should().Be(new DuplicationEvidenceValue { Name = "", Value = "" });
    }

    [Fact]
    public void Equals_SameNameAndValue_IsTrueAndElseFalse()
    {
        DuplicationEvidenceValue value = new() { Name = "shared", Value = "3" };

        value.Should().Be(new DuplicationEvidenceValue { Name = "shared", Value = "3" });
        value.Should().NotBe(value with { Value = "4" });
        value.Should().NotBe(value with { Name = "either" });
    }
}
