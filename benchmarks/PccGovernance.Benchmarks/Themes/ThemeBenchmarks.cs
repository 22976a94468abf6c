using BenchmarkDotNet.Attributes;
using PccGovernance.Classification;
using PccGovernance.Reference;

namespace PccGovernance.Benchmarks;

/// <summary>
/// The themes of 100,000 priorities, by the synonyms of the taxonomy alone and by the whole lexicon, each against a regular expression for
/// each of the same synonyms or phrases.
/// </summary>
[MemoryDiagnoser]
public class ThemeBenchmarks
{
    private const int Priorities = 100_000;
    private const int Checked = 2_000;
    private const double LeastThatAgree = 0.98;

    private readonly RegexClassifier _regexOfSynonyms = new(ThemeLexicon.Of(EnglandAndWales.Edition.Themes));
    private readonly RegexClassifier _regexOfLexicon = new(ThemeLexicon.Default);
    private readonly ThemeClassifier _synonyms = new(ThemeLexicon.Of(EnglandAndWales.Edition.Themes));

    private string[] _texts = [];

    [GlobalSetup]
    public void Setup()
    {
        PrioritySamples samples = new(EnglandAndWales.Edition.Themes);
        _texts = [.. Enumerable.Range(0, Priorities).Select(samples.Text)];
        int agree = _texts.Take(Checked).Count(text => _synonyms.Classify(text).ThemeIds.SequenceEqual(_regexOfSynonyms.Classify(text)));
        Expect.That(
            agree >= Checked * LeastThatAgree,
            $"both find the same themes by the same words in nearly all texts; they do in {agree} of {Checked}");
        Expect.That(
            _texts.Take(Checked).Count(static text => !ThemeClassifier.Default.Classify(text).Themes.IsEmpty) > Checked * LeastThatAgree,
            "the whole lexicon finds a theme in nearly all texts");
    }

    [Benchmark(Baseline = true)]
    public int RegexForEachPhrase() => _texts.Sum(text => _regexOfLexicon.Classify(text).Length);

    [Benchmark]
    public int Lexicon() => _texts.Sum(static text => ThemeClassifier.Default.Classify(text).Themes.Count);

    [Benchmark]
    public int RegexForEachSynonym() => _texts.Sum(text => _regexOfSynonyms.Classify(text).Length);

    [Benchmark]
    public int Synonyms() => _texts.Sum(text => _synonyms.Classify(text).Themes.Count);
}
