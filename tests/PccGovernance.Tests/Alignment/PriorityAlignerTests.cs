using PccGovernance.Alignment;
using PccGovernance.Text;

namespace PccGovernance.Tests.Alignment;

public sealed class PriorityAlignerTests
{
    private static readonly PriorityAligner Aligner = new();

    [Theory]
    [InlineData(
        "Reducing violence against women and girls",
        "Breaking the cycle of domestic abuse",
        AlignmentGrade.Direct,
        "domestic abuse is the core of it")]
    [InlineData("Burglary", "Neighbourhood crime", AlignmentGrade.Direct, "a named kind of the same")]
    [InlineData("Neighbourhood crime", "Bike theft", AlignmentGrade.Partial, "a small part of it")]
    [InlineData("Fraud", "Cutting crime", AlignmentGrade.Partial, "a named crime under a heading about all crime")]
    [InlineData("Domestic abuse", "Protecting vulnerable people", AlignmentGrade.Partial, "a harm done to people at risk")]
    [InlineData("Domestic abuse", "Supporting victims", AlignmentGrade.Partial, "abuse under a heading about victims")]
    [InlineData("Anti-social behaviour", "Visible local policing", AlignmentGrade.Partial, "nuisance is the work of neighbourhood teams")]
    [InlineData("Disrupt the supply of drugs", "Addiction and substance misuse", AlignmentGrade.Partial, "supply and use are neighbours")]
    [InlineData("Violent crime", "Domestic abuse", AlignmentGrade.None, "neither text names what the two have in common")]
    [InlineData("Preventing burglary", "Crime prevention", AlignmentGrade.Partial, "only the manner is shared")]
    [InlineData("Early intervention", "Prevention", AlignmentGrade.Direct, "both are about nothing else")]
    [InlineData("Knife crime", "Domestic abuse", AlignmentGrade.None, "a named kind of violence does not")]
    [InlineData("Youth nuisance", "Support for young people", AlignmentGrade.None, "they cause it")]
    [InlineData("Domestic abuse", "Violence affecting young people", AlignmentGrade.None, "the plan is about the young")]
    [InlineData("Serious violence", "Violence affecting young people", AlignmentGrade.Partial, "the plan is about a part of it")]
    [InlineData("Safer communities", "Road safety", AlignmentGrade.None, "they share only the word safe")]
    [InlineData("Digital working in the courts", "Cyber crime", AlignmentGrade.None, "look-alikes")]
    [InlineData("County lines", "Rural crime", AlignmentGrade.None, "county and country only look alike")]
    [InlineData("Engagement in drug treatment", "Engaging with our communities", AlignmentGrade.None, "look-alikes")]
    [InlineData("Drug treatment", "Drink and drug driving", AlignmentGrade.None, "neither helps the other")]
    [InlineData("Preventing terrorism", "Crime prevention", AlignmentGrade.None, "Prevent is not prevention")]
    [InlineData("Supporting victims of domestic abuse", "Reducing violent crime", AlignmentGrade.None, "it serves the victim")]
    [InlineData("Tackle perpetrators", "Supporting victims", AlignmentGrade.None, "it acts on the abuser")]
    public void Compare_Texts_AreGraded(string strategy, string plan, AlignmentGrade grade, string why) =>
        Aligner.Compare(Aligner.Read(strategy), Aligner.Read(plan)).Grade.Should().Be(grade, why);

    [Fact]
    public void Compare_WithSubject_ContextDecides()
    {
        PriorityReading plan = Aligner.Read("Women and girls are safe");

        Aligner.Compare(Aligner.Read("Tackle perpetrators"), plan).Grade.Should().Be(AlignmentGrade.None);
        PriorityAlignment found = Aligner.Compare(Aligner.Read("Tackle perpetrators", subject: [new("vawg")]), plan);
        (found.Grade, found.Basis).Should().Be((AlignmentGrade.Direct, AlignmentBasis.StrategySubject));
        Aligner
            .Compare(Aligner.Read("Tackle perpetrators", subject: [new("vawg"), new("fraud"), new("asb")]), plan)
            .Grade.Should()
            .Be(AlignmentGrade.None, "three subjects are none");
    }

    [Fact]
    public void Compare_TwoSubjects_AreBothContext()
    {
        PriorityReading priority = Aligner.Read("Tackle perpetrators", subject: [new("vawg"), new("child-abuse")]);

        foreach (string plan in new[] { "Women and girls are safe", "Child abuse" })
        {
            PriorityAlignment found = Aligner.Compare(priority, Aligner.Read(plan));
            (found.Grade, found.Basis).Should().Be((AlignmentGrade.Direct, AlignmentBasis.StrategySubject), plan);
        }
    }

    [Fact]
    public void Compare_GeneralThemeBesideASubject_IsNoSubject()
    {
        PriorityReading learning = Aligner.Read("Tuesday", subject: [new("vulnerability"), new("prevention")]);

        Aligner.Compare(learning, Aligner.Read("Protecting vulnerable people")).Grade.Should().Be(AlignmentGrade.Direct);
        Aligner.Compare(learning, Aligner.Read("Crime prevention")).Grade.Should().Be(AlignmentGrade.None);
    }

    [Fact]
    public void Compare_StrengthAtExactlyTheMinimum_IsALink()
    {
        PriorityAlignment found = Aligner.Compare(Aligner.Read("Fraud"), Aligner.Read("Cutting crime"));

        foreach (
            (decimal minimum, AlignmentGrade grade) in new[]
            {
                (found.Strength, AlignmentGrade.Partial),
                (found.Strength + 0.001m, AlignmentGrade.None),
            })
        {
            PriorityAligner own = new(new() { MinimumStrength = minimum });
            own.Compare(own.Read("Fraud"), own.Read("Cutting crime")).Grade.Should().Be(grade);
        }
    }

    [Fact]
    public void Options_RolesAndWeightsOfTheCaller_Decide()
    {
        PriorityAligner own = new(new() { Roles = [], Weights = new() { Same = 0.5m, WithoutShare = 1 } });

        own.Compare(own.Read("Youth nuisance"), own.Read("Support for young people"))
            .Grade.Should()
            .Be(AlignmentGrade.Direct, "no theme says that they cause it");
        own.Compare(own.Read("Fraud"), own.Read("Fraud")).Strength.Should().Be(0.45m);
    }

    [Fact]
    public void Options_RolesAndWeightsOutOfRange_AreNamed()
    {
        Action act = static () => _ = new PriorityAligner(new()
        {
            Roles = [new() { Theme = new("asb"), Roles = ThemeRoles.Young }, new() { Theme = new("asb"), Roles = ThemeRoles.Harm }],
            Weights = new() { InPart = 0 },
            MaximumSubjects = 0,
        });

        act.Should()
            .Throw<ArgumentException>()
            .Which.Message.Should()
            .Contain("'Roles' names the theme 'asb' more than once")
            .And.Contain("InPart' is 0")
            .And.Contain("'MaximumSubjects' is 0");
    }

    [Fact]
    public void Within_AnyReading_IsWhatReadingWithTheSubjectGives()
    {
        ValueList<Id<Theme>> subject = [new("vawg")];
        foreach (
            (string text, ValueList<Id<Theme>> themes) in new (string, ValueList<Id<Theme>>)[]
            {
                ("Tackle perpetrators", []),
                ("Tuesday", []),
                ("Domestic abuse", []),
                ("Knife crime", [new("serious-violence"), new("vawg")]),
            })
        {
            PriorityReading read = Aligner.Read(text, themes, subject);
            PriorityReading within = Aligner.Within(Aligner.Read(text, themes), subject);

            within.Profile.Should().Be(read.Profile);
            within.Words.Should().Equal(read.Words);
        }
    }

    [Fact]
    public void Compare_Nothing_SaysSo()
    {
        PriorityAlignment found = Aligner.Compare(Aligner.Read("Fraud"), Aligner.Read("Tuesday"));

        found
            .Should()
            .Be(
                new PriorityAlignment
                {
                    Grade = AlignmentGrade.None,
                    Strength = 0,
                    Reason = Statement.Of("alignment.nothing-in-common"),
                });
    }

    [Fact]
    public void Relations_OfTheCaller_Decide()
    {
        PriorityAligner own = new(
            new()
            {
                Relations =
                [
                    new()
                    {
                        Strategy = new("fraud"),
                        Plan = new("victims"),
                        Grade = AlignmentGrade.Direct,
                    },
                ],
            });

        own.Compare(own.Read("Fraud"), own.Read("Victims")).Grade.Should().Be(AlignmentGrade.Direct);
        own.Compare(own.Read("Fraud"), own.Read("Cutting crime")).Grade.Should().Be(AlignmentGrade.None);
    }

    [Fact]
    public void Relations_OfTheLibrary_AreEachOfTwoKnownThemesAndSaidOnce()
    {
        HashSet<Id<Theme>> known = [.. PccGovernance.Reference.EnglandAndWales.Edition.Themes.Themes.Select(static theme => theme.Id)];

        AlignmentOptions.Default.Relations.Should()
            .OnlyContain(relation =>
                known.Contains(relation.Strategy) && known.Contains(relation.Plan) && relation.Strategy != relation.Plan);
        AlignmentOptions.Default.Relations.Select(static relation => (relation.Strategy, relation.Plan)).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Options_RelationOfAThemeWithItself_IsRefused()
    {
        Action act = static () =>
            _ = new PriorityAligner(
                new()
                {
                    Relations =
                    [
                        new()
                        {
                            Strategy = new("asb"),
                            Plan = new("asb"),
                            Grade = AlignmentGrade.Direct,
                        },
                    ],
                    MaximumJointCandidates = -1,
                    MinimumJointScore = 0,
                });

        act.Should()
            .Throw<ArgumentException>()
            .Which.Message.Should()
            .Contain("The option 'Relations[0]' relates 'asb' with 'asb': give two different themes")
            .And.Contain("'MaximumJointCandidates' is -1")
            .And.Contain("'MinimumJointScore' is 0");
    }

    [Fact]
    public void Functions_NullArgument_NameIt()
    {
        PriorityReading read = Aligner.Read("Fraud");
        (string Name, Action Call)[] calls =
        [
            ("text", static () => Aligner.Read(null!)),
            ("name", static () => Aligner.Subject((string)null!, [])),
            ("themes", static () => Aligner.Subject("Fraud", null!)),
            ("reading", static () => Aligner.Within(null!, [])),
            ("subject", () => Aligner.Within(read, null!)),
            ("strategy", () => Aligner.Compare(null!, read)),
            ("plan", () => Aligner.Compare(read, null!)),
            ("plan", () => Aligner.CompareAll(read, null!)),
        ];

        foreach ((string name, Action call) in calls)
        {
            call.Should().Throw<ArgumentNullException>().WithParameterName(name);
        }
    }
}
