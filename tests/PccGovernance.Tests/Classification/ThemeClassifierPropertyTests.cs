using System.Text;
using PccGovernance.Classification;

namespace PccGovernance.Tests.Classification;

public sealed class ThemeClassifierPropertyTests
{
    private static readonly string[] Unrelated =
    [
        "The council meets on the second Tuesday.",
        "Copies of the leaflet were printed in Welsh.",
        "It rained for most of the afternoon.",
        "Tea was served afterwards.",
    ];

    public static TheoryData<string, Func<string, string>> Variants =>
        new()
        {
            { "capitals", static text => text.ToUpperInvariant() },
            { "small letters", static text => text.ToLowerInvariant() },
            { "wide spacing", static text => "  " + text.Replace(" ", " \t\n ", StringComparison.Ordinal) + " \r\n" },
            { "no-break spaces", static text => text.Replace(' ', '\u00a0') },
            { "decomposed letters", static text => text.Normalize(NormalizationForm.FormD) },
            {
                "full-width letters",
                static text => string.Concat(text.Select(static c => char.IsAsciiLetterOrDigit(c) ? (char)(c + 0xFEE0) : c))
            },
            { "soft hyphens", static text => text.Replace("o", "o\u00ad", StringComparison.Ordinal) },
            { "accents", static text => text.Replace("e", "e\u0301", StringComparison.Ordinal) },
            { "straight and curly apostrophes", static text => text.Replace('\'', '\u2019') },
            { "hyphens as spaces", static text => text.Replace('-', ' ') },
            { "hyphens that do not break", static text => text.Replace('-', '\u2011') },
            { "quotation marks", static text => "\u201c" + text + "\u201d" },
            { "a full stop", static text => text.TrimEnd('.') + "." },
            { "brackets", static text => "(" + text + ")" },
            { "ampersands", static text => text.Replace(" and ", " & ", StringComparison.Ordinal) },
        };

    [Theory]
    [MemberData(nameof(Variants))]
    public void Classify_SampleWrittenOtherwise_HasTheSameThemes(string name, Func<string, string> write)
    {
        foreach (LabelledPriority priority in LabelledSamples.Priorities)
        {
            Themes(write(priority.Text)).Should().Equal(Themes(priority.Text), "{0} make no difference to '{1}'", name, priority.Text);
        }
    }

    [Fact]
    public void Classify_SampleWithAnUnrelatedSentence_KeepsItsThemes()
    {
        foreach (LabelledPriority priority in LabelledSamples.Priorities)
        {
            foreach (string sentence in Unrelated)
            {
                Themes(priority.Text.TrimEnd('.') + ". " + sentence)
                    .Should()
                    .Equal(Themes(priority.Text), "'{0}' says nothing of '{1}'", sentence, priority.Text);
                Themes(sentence + " " + priority.Text).Should().Equal(Themes(priority.Text));
            }
        }
    }

    /// <summary>What one sentence says is not unsaid by another, whatever that is about.</summary>
    [Fact]
    public void Classify_TwoPrioritiesAsSentences_HasTheThemesOfBoth()
    {
        LabelledPriority[] all = LabelledSamples.Priorities;
        for (int i = 0; i < all.Length; i++)
        {
            string other = all[(i * 7 + 11) % all.Length].Text;
            Themes(all[i].Text.TrimEnd('.') + ". " + other).Should().Contain(Themes(all[i].Text)).And.Contain(Themes(other));
        }
    }

    [Fact]
    public void Classify_LexiconInAnotherOrder_GivesTheSame()
    {
        ThemeClassifier turned = new(ThemeLexicon.Default.With(ThemeLexicon.Default.Phrases.Reverse()));

        LabelledSamples
            .Priorities.Should()
            .OnlyContain(priority => turned.Classify(priority.Text) == ThemeClassifier.Default.Classify(priority.Text));
    }

    [Theory]
    [InlineData("crime and crime, ")]
    [InlineData("reducing and preventing and ")]
    [InlineData("the safe and safer Kent people of ")]
    [InlineData("child sexual and criminal ")]
    [InlineData("x, and y or ")]
    [InlineData("Cut crime; keep people safe. ")]
    public void Matches_TextTenTimesAsLong_TakesTenTimesTheSteps(string unit)
    {
        long less = Steps(unit, 50_000);
        long more = Steps(unit, 500_000);

        more.Should().BeGreaterThan(0).And.BeLessThan((less * 10) + 10_000, "the work for each word is bounded");
        less.Should().BeLessThan(50_000 * 60L, "it takes a few steps for each character at the worst");
    }

    [Fact]
    public void Classify_TenMegabytes_FindsWhatIsInIt()
    {
        string text = new StringBuilder()
            .Insert(0, "The quick brown fox lives near the rural road. ", 10_000_000 / 46)
            .Append("Cuckooing.")
            .ToString();

        ThemeClassifier
            .Default.Classify(text)
            .ThemeIds.Select(static theme => theme.Value)
            .Should()
            .Equal(["criminal-exploitation", "road-safety"], "the country is only where the road is");
    }

    /// <summary>The way that takes every word to its folded form first.</summary>
    [Fact]
    public void Find_AnyWord_HasTheNumberOfItsFoldedForm()
    {
        PhraseTrie trie = new(ThemeLexicon.Default);
        string[] known =
        [
            .. ThemeLexicon
                .Default.Phrases.SelectMany(static phrase => phrase.Phrase.Split(' ', '/', '-'))
                .Where(static word => word.Length > 0 && word.All(char.IsLetterOrDigit))
                .Distinct(StringComparer.Ordinal),
        ];
        string[] unusual =
        [
            "organized",
            "behaviors",
            "Neighborhood",
            "caf\u00e9",
            "lives",
            "s",
            "buses",
            "zizi",
            "\uff2b\uff2e\uff29\uff26\uff25",
            new('s', 300),
            "sizes",
            "bus",
        ];
        foreach (
            string word in known
                .SelectMany(static word =>
                    new[] { word, word + "s", word + "es", word.ToUpperInvariant(), "un" + word, word.Replace('s', 'z') })
                .Concat(unusual)
                .Concat(WordForms.IrregularWords))
        {
            TokenReader reader = new(word);
            reader.Next().Should().BeTrue();
            trie.Words.Find(reader)
                .Should()
                .Be(trie.Vocabulary.NumberOf(WordForms.Fold(word)), "'{0}' is '{1}'", word, WordForms.Fold(word));
        }
    }

    private static long Steps(string unit, int characters)
    {
        PhraseMatcher matcher = new(new(ThemeLexicon.Default));
        TextSearch search = new();
        matcher.Find(new StringBuilder().Insert(0, unit, characters / unit.Length).ToString(), search);
        return search.Steps;
    }

    private static ValueList<Id<Theme>> Themes(string text) => ThemeClassifier.Default.Classify(text).ThemeIds;
}
