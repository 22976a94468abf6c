using PccGovernance.Classification;
using PccGovernance.Reference;

namespace PccGovernance.Tests.Classification;

/// <summary>
/// How good the themes are on the labelled samples. The figures are those of docs/alignment.md; each has a floor that it may not fall
/// below.
/// </summary>
public sealed class ThemeQualityTests
{
    [Fact]
    public void Samples_AreAllThere()
    {
        LabelledSamples.Documents.Should().HaveCount(29);
        LabelledSamples.Priorities.Should().HaveCount(187);
        LabelledSamples.Links.Should().HaveCount(193);
        LabelledSamples.Documents.Should().OnlyContain(static document => document.Sources.Length > 0 && document.Owner.Length > 0);
    }

    [Fact]
    public void Classify_Samples_MicroF1AndWholeSetsAreAsPublished()
    {
        Quality quality = Measure(ThemeClassifier.Default, LabelledSamples.Priorities, out int whole);

        quality.F1.Should().BeGreaterThanOrEqualTo(0.96);
        (whole / 187.0).Should().BeGreaterThanOrEqualTo(0.92);
    }

    /// <summary>
    /// What would be left of the quality if this library had not known a phrase before it met it: each area is judged without the phrases,
    /// beyond the synonyms of the taxonomy, that decide nothing in any other area of the sample.
    /// </summary>
    [Fact]
    public void Classify_EachAreaWithoutThePhrasesThatOnlyItUses_IsStillGood()
    {
        HashSet<(Id<Theme>, string)> given =
        [
            .. ThemeLexicon
                .Of(EnglandAndWales.Edition.Themes)
                .Phrases.Select(static phrase => (phrase.Theme!.Value, phrase.Phrase.ToUpperInvariant())),
        ];
        string[] areas = [.. LabelledSamples.Documents.Select(static document => document.Area).Distinct()];
        Dictionary<string, HashSet<(Id<Theme>, string)>> used = areas.ToDictionary(static area => area, area => PrioritiesOf(area)
            .SelectMany(static priority => ThemeClassifier.Default.Classify(priority.Text).Themes)
            .SelectMany(static theme => theme.Evidence.Select(evidence => (theme.Theme, evidence.Phrase))).ToHashSet());
        Quality total = Quality.Nothing;
        int whole = 0;
        foreach (string area in areas)
        {
            HashSet<(Id<Theme>, string)> elsewhere = [.. used.Where(entry => entry.Key != area).SelectMany(static entry => entry.Value)];
            ThemeClassifier held = new(
                ThemeLexicon.Default.Without(phrase =>
                    phrase.Theme is { } theme
                    && used[area].Contains((theme, phrase.Phrase))
                    && !elsewhere.Contains((theme, phrase.Phrase))
                    && !given.Contains((theme, phrase.Phrase.ToUpperInvariant()))));
            total += Measure(held, PrioritiesOf(area), out int right);
            whole += right;
        }

        total.F1.Should().BeGreaterThanOrEqualTo(0.89);
        (whole / 187.0).Should().BeGreaterThanOrEqualTo(0.78);
    }

    [Fact]
    public void Classify_Samples_IsBetterThanTheSynonymsAlone()
    {
        Quality plain = Measure(new(ThemeLexicon.Of(EnglandAndWales.Edition.Themes)), LabelledSamples.Priorities, out int plainWhole);
        Quality own = Measure(ThemeClassifier.Default, LabelledSamples.Priorities, out int ownWhole);

        own.F1.Should().BeGreaterThan(plain.F1 + 0.1);
        ownWhole.Should().BeGreaterThan(plainWhole);
    }

    [Fact]
    public void Lexicon_OfThePackage_KnowsEveryThemeOfTheTaxonomyAndNoOther() =>
        ThemeLexicon.Default.Phrases.Select(static phrase => phrase.Theme).OfType<Id<Theme>>().Distinct().Order()
            .Should().Equal(EnglandAndWales.Edition.Themes.Themes.Select(static theme => theme.Id));

    internal static Quality Measure(ThemeClassifier classifier, IEnumerable<LabelledPriority> priorities, out int whole)
    {
        Quality quality = Quality.Nothing;
        whole = 0;
        foreach (LabelledPriority priority in priorities)
        {
            Quality one = Quality.Of([.. classifier.Classify(priority.Text).ThemeIds.Select(static theme => theme.Value)], priority.Themes);
            quality += one;
            whole += one is { Wrong: 0, Missed: 0 } ? 1 : 0;
        }

        return quality;
    }

    private static IEnumerable<LabelledPriority> PrioritiesOf(string area) =>
        LabelledSamples.Documents.Where(document => document.Area == area).SelectMany(static document => document.Priorities);
}
