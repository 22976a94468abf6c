using PccGovernance.Classification;

namespace PccGovernance.Tests.Classification;

/// <summary>
/// What a sentence is aimed at and what it mentions, by the kind of error that is made. The figures are those of docs/alignment.md.
/// </summary>
public sealed class ThemeKindTests
{
    [Fact]
    public void Sentences_AreOfTwelveKindsWithControlsInMost()
    {
        LabelledSamples.Sentences.Should().HaveCount(167);
        LabelledSamples
            .Sentences.Where(static sentence => sentence.Set == "given")
            .GroupBy(static sentence => sentence.Kind)
            .Should()
            .HaveCount(12)
            .And.OnlyContain(static kind => kind.Count() == 6);
        LabelledSamples
            .Sentences.Where(static sentence => sentence.IsControl)
            .Select(static sentence => sentence.Kind)
            .Distinct()
            .Count()
            .Should()
            .BeGreaterThanOrEqualTo(6);
    }

    [Fact]
    public void Classify_GivenSentences_MostAreRight() => Share("given").Should().BeGreaterThanOrEqualTo(0.98);

    [Fact]
    public void Classify_OwnSentences_MostAreRight() => Share("own").Should().BeGreaterThanOrEqualTo(0.95);

    /// <summary>Sentences that the lexicon did not learn from: what it is worth on the next.</summary>
    [Fact]
    public void Classify_UnseenSentences_MoreThanHalfAreRight() => Share("unseen").Should().BeGreaterThanOrEqualTo(0.6);

    [Theory]
    [InlineData("people-in-passing")]
    [InlineData("frame")]
    [InlineData("quality-words")]
    [InlineData("other-sense")]
    [InlineData("compound-names")]
    [InlineData("means-not-aim")]
    [InlineData("setting-not-subject")]
    [InlineData("organisation-missed")]
    [InlineData("places-missed")]
    [InlineData("prevention-unsaid")]
    [InlineData("public-as-actor-missed")]
    [InlineData("manner-of-working")]
    public void Classify_SentencesOfAKind_AllGivenAreRight(string kind) =>
        LabelledSamples
            .Sentences.Where(sentence => sentence.Kind == kind && sentence.Set == "given" && !IsRight(sentence))
            .Select(static sentence => sentence.Text)
            .Should()
            .BeEmpty();

    [Fact]
    public void Classify_Controls_NoneIsBroken() =>
        LabelledSamples
            .Sentences.Where(static sentence => sentence is { IsControl: true, Set: not "unseen" } && !IsRight(sentence))
            .Select(static sentence => sentence.Text)
            .Should()
            .BeEmpty();

    [Theory]
    [InlineData("Cut shoplifting by raising awareness", "business-crime", "by tells the means")]
    [InlineData("Cut shoplifting by raising awareness, and support victims", "business-crime victims", "a new aim ends them")]
    [InlineData("With our partners, cut shoplifting", "business-crime", "helpers before the aim")]
    [InlineData("Cut shoplifting with our partners", "business-crime", "helpers after it")]
    [InlineData("Cut burglary with a focus on victims", "neighbourhood-crime victims", "a focus is an aim")]
    [InlineData("Support people affected by burglary", "neighbourhood-crime victims", "affected by is no means")]
    [InlineData("Cut shoplifting so that people are safe", "business-crime", "a purpose")]
    [InlineData("Advice for tenants and victims about fraud", "fraud", "those who are told")]
    [InlineData("By raising awareness", "prevention", "alone it is the aim")]
    public void Classify_Places_TellAimsFromMentions(string text, string themes, string why) =>
        ThemeClassifier.Default.Classify(text).ThemeIds.Select(static theme => theme.Value).Should().BeEquivalentTo(themes.Split(' '), why);

    [Theory]
    [InlineData(
        "Community safety and early help in partnership",
        "crime-reduction partnership prevention",
        "a phrase that means nothing is found word for word")]
    [InlineData("Community safety partnership", "", "as here")]
    [InlineData("Women leaving custody", "reoffending", "a group of offenders")]
    [InlineData("Safe vehicles", "road-safety", "safe takes its subject's sense")]
    [InlineData("Residents who feel safe at home", "crime-reduction", "not confidence in the police")]
    [InlineData("A force that delivers", "efficiency", "a heading in plain words")]
    [InlineData("Culture and heritage", "", "another field")]
    public void Classify_Readings_AreAsAPersonReads(string text, string themes, string why) =>
        ThemeClassifier
            .Default.Classify(text)
            .ThemeIds.Select(static theme => theme.Value)
            .Should()
            .BeEquivalentTo(themes.Split(' ', StringSplitOptions.RemoveEmptyEntries), why);

    [Theory]
    [InlineData(40, 0.99)]
    [InlineData(90, 0.97)]
    [InlineData(int.MaxValue, 0.88)]
    public void Classify_SamplesUpToALength_F1IsAsPublished(int most, double least)
    {
        int from = most == 40 ? 0 : most == 90 ? 41 : 91;

        ThemeQualityTests
            .Measure(
                ThemeClassifier.Default,
                LabelledSamples.Priorities.Where(priority => priority.Text.Length >= from && priority.Text.Length <= most),
                out _)
            .F1.Should()
            .BeGreaterThanOrEqualTo(least);
    }

    private static double Share(string set)
    {
        KindSentence[] sentences = [.. LabelledSamples.Sentences.Where(sentence => sentence.Set == set)];
        return sentences.Count(IsRight) / (double)sentences.Length;
    }

    private static bool IsRight(KindSentence sentence) =>
        ThemeClassifier.Default.Classify(sentence.Text).ThemeIds.Select(static theme => theme.Value).ToHashSet().SetEquals(sentence.Themes);
}
