using PccGovernance.Classification;

namespace PccGovernance.Tests.Classification;

public sealed class ThemeClassifierTests
{
    [Theory]
    [InlineData("Tackle drug driving", "road-safety")]
    [InlineData("Drink and drug driving", "road-safety")]
    [InlineData("Improve access to drug treatment", "substance-misuse")]
    [InlineData("Deliver the Prevent programme", "terrorism")]
    [InlineData("Prevention of harm", "prevention")]
    [InlineData("Improving support for victims", "victims")]
    [InlineData("A more efficient justice system", "criminal-justice efficiency")]
    [InlineData("Justice for victims", "criminal-justice victims")]
    [InlineData("Road crime", "road-safety")]
    [InlineData("Rural crime", "rural-crime")]
    [InlineData("county lines", "criminal-exploitation drug-supply")]
    [InlineData("increase engagement in drug and alcohol treatment", "substance-misuse")]
    [InlineData("Engagement with our communities", "engagement")]
    [InlineData("Tackling gangs, drugs and county lines", "criminal-exploitation drug-supply organised-crime")]
    [InlineData("Drugs", "drug-supply substance-misuse")]
    [InlineData("Drugs and alcohol", "substance-misuse")]
    [InlineData("Restorative justice", "restorative-justice")]
    [InlineData("Domestic homicide reviews", "domestic-abuse")]
    [InlineData("Youth justice", "young-people")]
    [InlineData("Public disorder", "national-threats")]
    [InlineData("Financial abuse of older people", "fraud vulnerability")]
    [InlineData("Stop violence against women and girls", "vawg")]
    [InlineData("Firearms", "serious-violence")]
    [InlineData("Fire safety in the home", "fire-emergency")]
    public void Classify_WordsThatLookAlike_AreToldApart(string text, string themes) =>
        ThemeClassifier.Default.Classify(text).ThemeIds.Select(static theme => theme.Value).Should().Equal(themes.Split(' '));

    [Theory]
    [InlineData("domestic and sexual violence", "domestic-abuse sexual-violence")]
    [InlineData("child sexual abuse and exploitation", "child-abuse")]
    [InlineData("knife and gun crime", "serious-violence")]
    [InlineData("Reducing and preventing crime", "crime-reduction prevention")]
    [InlineData("rural and wildlife crime", "rural-crime")]
    public void Classify_WordsJoined_AreReadWithWhatTheyShare(string text, string themes) =>
        ThemeClassifier.Default.Classify(text).ThemeIds.Select(static theme => theme.Value).Should().Equal(themes.Split(' '));

    [Theory]
    [InlineData("ASB", "asb")]
    [InlineData("VAWG", "vawg")]
    [InlineData("RASSO", "sexual-violence")]
    [InlineData("ISVAs", "sexual-violence victims")]
    [InlineData("MARAC", "domestic-abuse")]
    [InlineData("CSE", "child-abuse")]
    [InlineData("CCE", "criminal-exploitation")]
    [InlineData("OCGs", "organised-crime")]
    [InlineData("the ROCU", "organised-crime")]
    [InlineData("IOM", "reoffending")]
    [InlineData("MAPPA", "reoffending")]
    [InlineData("KSIs", "road-safety")]
    [InlineData("the fatal four", "road-safety")]
    [InlineData("DVPOs", "domestic-abuse perpetrators")]
    [InlineData("the SV Duty", "serious-violence")]
    [InlineData("LCJB", "criminal-justice")]
    [InlineData("PSPOs", "asb")]
    [InlineData("the SPR", "national-threats")]
    [InlineData("RCRP", "mental-health")]
    [InlineData("NTE", "public-spaces")]
    public void Classify_AcronymsOfTheField_AreKnown(string text, string themes) =>
        ThemeClassifier.Default.Classify(text).ThemeIds.Select(static theme => theme.Value).Should().Equal(themes.Split(' '));

    [Fact]
    public void Classify_GeneralWordsThatIntroduceACrime_GiveWayToIt() =>
        ThemeClassifier
            .Default.Classify("Cutting crime, including burglary")
            .ThemeIds.Select(static theme => theme.Value)
            .Should()
            .Equal("neighbourhood-crime");

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("...")]
    [InlineData("The meeting is on Tuesday.")]
    [InlineData("\ud800")]
    [InlineData("\u200b\u00ad")]
    public void Classify_TextWithoutTheme_HasNone(string text) =>
        ThemeClassifier.Default.Classify(text).Should().Be(ThemeClassification.None);

    [Fact]
    public void Classify_Theme_HasTheWordsThatDecided()
    {
        ClassifiedTheme theme = ThemeClassifier
            .Default.Classify("Tackling Anti-Social Behaviour and nuisance")
            .Themes.Should()
            .ContainSingle()
            .Subject;

        theme.Theme.Should().Be(new Id<Theme>("asb"));
        theme
            .Evidence.Select(static evidence => (evidence.Words, evidence.Start, evidence.Weight))
            .Should()
            .Equal(("Anti-Social Behaviour", 9, 0.9m), ("nuisance", 35, 0.6m));
        theme.Strength.Should().Be(0.96m, "1 - (1 - 0.9) x (1 - 0.6)");
    }

    [Fact]
    public void Classify_NamedKindAndSmallPart_SaySo()
    {
        ScopeOf("Burglary").Should().Be(PhraseScope.Named);
        ScopeOf("Pet theft").Should().Be(PhraseScope.Minor);
        ScopeOf("Neighbourhood crime such as burglary").Should().Be(PhraseScope.General);
    }

    [Fact]
    public void With_PhraseOfTheCaller_IsKnownAndOneOfTheSameWordsTakesItsPlace()
    {
        Id<Theme> own = new("water-safety");
        ThemeClassifier extended = new(ThemeLexicon.Default.With([new() { Theme = own, Phrase = "<cut> canal/river death" }]));
        ThemeClassifier overridden = new(ThemeLexicon.Default.With([new() { Theme = new("asb"), Phrase = "ASB", Weight = 0.1m }]));

        extended.Classify("Reducing river deaths").ThemeIds.Should().Equal(own);
        overridden.Classify("ASB").Themes.Should().BeEmpty();
        ThemeClassifier.Default.Classify("ASB").Themes.Should().ContainSingle();
    }

    [Fact]
    public void With_PhraseThatMeansNothing_KeepsItsWordsFromMeaningAnything() =>
        new ThemeClassifier(ThemeLexicon.Default.With([new() { Phrase = "Operation Burglary" }]))
            .Classify("Operation Burglary")
            .Themes.Should()
            .BeEmpty();

    [Fact]
    public void Without_Phrases_AreGone() =>
        new ThemeClassifier(ThemeLexicon.Default.Without(static phrase => phrase.Theme == new Id<Theme>("fraud")))
            .Classify("Fraud")
            .Themes.Should()
            .BeEmpty();

    [Fact]
    public void With_PhrasesOutOfForm_NamesEveryProblem()
    {
        Action act = static () =>
            ThemeLexicon.Default.With([
                new() { Theme = new("asb"), Phrase = "--" },
                new() { Theme = new("asb"), Phrase = "<gossip> crime" },
                new()
                {
                    Theme = new("asb"),
                    Phrase = "x",
                    Weight = 1,
                },
            ]);

        act.Should()
            .Throw<ArgumentException>()
            .Which.Message.Should()
            .Contain("'--' of the theme 'asb' has no words")
            .And.Contain("'<gossip>'")
            .And.Contain("weighs 1: give a number above 0 and below 1");
    }

    private static PhraseScope ScopeOf(string text) =>
        ThemeClassifier.Default.Classify(text).Themes.Single(static theme => theme.Theme == new Id<Theme>("neighbourhood-crime")).Scope;
}
