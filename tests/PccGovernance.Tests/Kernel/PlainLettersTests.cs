using System.Globalization;
using System.Text;
using PccGovernance.Kernel;

namespace PccGovernance.Tests.Kernel;

public sealed class PlainLettersTests
{
    [Theory]
    [InlineData("Bwrdd Diogelwch Gŵyr", "Bwrdd Diogelwch Gwyr")]
    [InlineData("İlkley, Ynys Môn, Łódź", "Ilkley, Ynys Mon, Łodz")]
    [InlineData("Plain & simple", "Plain & simple")]
    [InlineData("", "")]
    public void Of_LettersWithMarks_AreWithoutThem(string text, string plain) => PlainLetters.Of(text).Should().Be(plain);

    [Fact]
    public void OfAnyForm_JoinedWideAndRaised_ArePlain() => PlainLetters.OfAnyForm("oﬃce Ｐｏｌｉｃｅ H²").Should().Be("office Police H2");

    /// <summary>Where the runtime has the data of cultures, as the tests do, it says the same of each letter of the table.</summary>
    [Fact]
    public void Of_EveryLetter_IsAsTheRuntimeHasIt()
    {
        int marked = 0;
        for (char c = '\u00C0'; c < '\u2000'; c++)
        {
            string plain = string.Concat(c.ToString().Normalize(NormalizationForm.FormD)
                .Where(static part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark));
            if (char.IsLetter(c) && plain.Length == 1)
            {
                PlainLetters.Of(c.ToString()).Should().Be(plain);
                marked += plain[0] == c ? 0 : 1;
            }
        }

        marked.Should().BeGreaterThan(800);
    }
}
