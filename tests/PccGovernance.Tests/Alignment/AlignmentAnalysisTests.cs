using PccGovernance.Alignment;
using PccGovernance.Text;
using static PccGovernance.Tests.Alignment.AlignmentFixture;

namespace PccGovernance.Tests.Alignment;

public sealed partial class AlignmentAnalysisTests
{
    private static EntityReference ThePlan => EntityReference.Of(new Id<PoliceAndCrimePlan>("plan"));

    [Fact]
    public void Analyse_DeclaredLink_IsStrongestAndSaysSo()
    {
        PlanAlignment plan = Compare(
            Plan(Objective("p1", "victims")),
            Strategy("s", Priority("s1", "fraud").Serving("p1")));

        AlignmentLink link = plan.Links.Should().ContainSingle().Subject;
        link.Basis.Should().Be(AlignmentBasis.Declared);
        link.Strength.Should().Be(1);
        link.SharedThemes.Should().BeEmpty();
        link.Reason.Should()
            .Be(
                Statement.Of(
                    "alignment.declared",
                    ("by", StrategyPriority("s1")),
                    ("strategy", TheStrategy("s")),
                    ("priority", PlanPriority("p1"))));
        plan.Coverage.PlanPrioritiesServedByDeclaration.Should().Be(1);
    }

    [Fact]
    public void Analyse_SharedThemes_LinkIsDirectAndAsStrongAsWhatTheyShare()
    {
        PlanAlignment plan = Compare(
            Plan(Objective("p1", "asb", "prevention", "victims")),
            Strategy("s", Priority("s1", "asb", "prevention")));

        AlignmentLink link = plan.Links.Should().ContainSingle().Subject;
        (link.Basis, link.Grade, link.IsBest).Should().Be((AlignmentBasis.SharedThemes, AlignmentGrade.Direct, true));
        link.SharedThemes.Should().Equal(Themes("asb", "prevention"));
        link.Strength.Should().Be(0.933m, "0.8 for the same subject and 0.2 for the two thirds of the themes that both have");
        link.Reason.Should()
            .Be(
                Statement.Of(
                    "alignment.same-theme",
                    ("by", StrategyPriority("s1")),
                    ("strategy", TheStrategy("s")),
                    ("priority", PlanPriority("p1")),
                    ("grade", StatementValue.Word(AlignmentGrade.Direct)),
                    ("theme", Theme("asb")),
                    ("strength", 0.933m)));
        plan.Coverage.PlanPrioritiesServedByDeclaration.Should().Be(0);
        plan.Coverage.PlanPrioritiesServedByWordingAlone.Should().Be(0, "both have themes on record");
        plan.Coverage.PlanPrioritiesServedDirectly.Should().Be(1);
    }

    [Fact]
    public void Analyse_RelatedThemes_LinkIsInPart()
    {
        PlanAlignment plan = Compare(
            Plan(Objective("p1", "crime-reduction")),
            Strategy("s", Priority("s1", "fraud"), Priority("s2", "road-safety")));

        AlignmentLink link = plan.Links.Should().ContainSingle().Subject;
        (link.Basis, link.Grade, link.Strength).Should().Be((AlignmentBasis.RelatedThemes, AlignmentGrade.Partial, 0.4m));
        link.SharedThemes.Should().BeEmpty();
        link.Reason.Should()
            .Be(
                Statement.Of(
                    "alignment.related-themes",
                    ("by", StrategyPriority("s1")),
                    ("strategy", TheStrategy("s")),
                    ("priority", PlanPriority("p1")),
                    ("grade", StatementValue.Word(AlignmentGrade.Partial)),
                    ("theme", Theme("fraud")),
                    ("towards", Theme("crime-reduction")),
                    ("strength", 0.4m)));
        plan.Coverage.PlanPrioritiesServedDirectly.Should().Be(0);
        plan.Orphans.Should().ContainSingle().Which.StrategyPriority.Value.Should().Be("s2");
    }

    [Fact]
    public void Analyse_SubjectOfTheStrategy_IsContext()
    {
        PlanAlignment plan = Compare(
            Plan(Objective("p1", "fraud")),
            Strategy("s", Priority("s1", "victims"), Priority("s2")) with
            {
                Themes = Themes("fraud"),
            });

        plan.Links.Select(static link => (link.StrategyPriority!.Value.Value, link.Basis, link.Grade)).Should().Equal(
            ("s1", AlignmentBasis.StrategySubject, AlignmentGrade.Partial),
            ("s2", AlignmentBasis.SharedThemes, AlignmentGrade.Direct));
        plan.Links[0].Reason.Code.Should().Be("alignment.subject");
        plan.Links[0].Reason.Find("theme").Should().Be(new ReferenceValue { Reference = Theme("fraud") });
        plan.Links[0].Reason.Find("towards").Should().BeNull("the plan priority is about the same");
        plan.Links[1].IsReadFromText.Should().BeTrue("the subject stands in for themes that are neither recorded nor shown");
    }

    [Fact]
    public void Analyse_PrioritiesWithoutThemes_AreReadFromTheirTexts()
    {
        PlanAlignment plan = Compare(
            Plan(Objective("p1") with { Text = "Tackle violence against women and girls" }, Objective("p2") with { Text = "Safer roads" }),
            Strategy("s", Priority("s1") with { Text = "Domestic abuse" }));

        AlignmentLink link = plan.Links.Should().ContainSingle().Subject;
        (link.Grade, link.Basis, link.IsReadFromText).Should().Be((AlignmentGrade.Direct, AlignmentBasis.RelatedThemes, true));
        (plan.Coverage.PlanPrioritiesServed, plan.Coverage.PlanPrioritiesServedByWordingAlone).Should().Be((1, 1));
        (link.Reason.Code, link.Reason.Find("theme"), link.Reason.Find("towards"))
            .Should()
            .Be(
                (
                    "alignment.related-themes",
                    new ReferenceValue { Reference = Theme("domestic-abuse") },
                    new ReferenceValue { Reference = Theme("vawg") }));
        link.Reason.Find("words").Should().Be(new QuotesValue { Texts = ["Domestic abuse"] });
        link.Reason.Find("plan-words").Should().Be(new QuotesValue { Texts = ["violence against women and girls"] });
        AlignmentGap gap = plan.Gaps.Should().ContainSingle().Subject;
        (gap.AreThemesInferred, gap.Themes).Should().Be((true, Themes("road-safety")));
    }

    [Fact]
    public void Analyse_WithoutClassifier_TextIsNotRead()
    {
        PlanAlignment plan = AlignmentAnalysis
            .Analyse(
                AlignmentFixture.Landscape(
                    Plan(Objective("p1") with { Text = "Fraud" }),
                    Strategy("s", Priority("s1") with { Text = "Fraud" })),
                Day,
                new() { Classifier = null })
            .Plans[0];

        plan.Links.Should().BeEmpty();
        plan.UndeterminedPlanPriorities.Should().ContainSingle();
    }

    [Fact]
    public void Analyse_SeveralLinksOfAPriority_TheBestIsMarked()
    {
        PlanAlignment plan = Compare(
            Plan(Objective("p1", "crime-reduction"), Objective("p2", "fraud", "victims"), Objective("p3", "fraud")),
            Strategy("s", Priority("s1", "fraud"), Priority("s2", "asb").Serving("p2", "p3")));

        plan.Links.Where(static link => link.IsBest).Select(static link => (link.StrategyPriority!.Value.Value, link.PlanPriority.Value))
            .Should().Equal(("s2", "p2"), ("s1", "p3"), ("s2", "p3"));
    }

    [Fact]
    public void Analyse_OnlyGeneralThemesShared_LinkIsWeak()
    {
        PlanAlignment plan = Compare(
            Plan(Objective("p1", "prevention"), Objective("p2", "prevention", "victims")),
            Strategy("s", Priority("s1", "road-safety", "prevention")));

        AlignmentLink link = plan.Links.Should().ContainSingle().Subject;
        link.PlanPriority.Value.Should().Be("p1");
        (link.Grade, link.Strength).Should().Be((AlignmentGrade.Partial, 0.225m));
        link.IsOnGeneralThemesOnly.Should().BeTrue();
        plan.Coverage.PlanPrioritiesServedOnGeneralThemesOnly.Should().Be(1);
        plan.Gaps.Should()
            .ContainSingle()
            .Which.NearestMiss!.Strength.Should()
            .Be(0.087m, "beside other subjects on both sides the general theme makes no link");
    }

    [Fact]
    public void Analyse_OptionsOutOfRange_ListsEveryProblem()
    {
        AlignmentOptions options = new() { MinimumStrength = 0, GeneralThemeWeight = 2, MaximumPrioritiesInForce = 0 };

        Action analyse = () => AlignmentAnalysis.Analyse(AlignmentFixture.Landscape(Plan()), Day, options);

        analyse.Should().Throw<ArgumentException>().Which.Message.Should()
            .Contain("'MinimumStrength' is 0").And.Contain("'GeneralThemeWeight' is 2").And.Contain("'MaximumPrioritiesInForce' is 0");
    }

    [Fact]
    public void Validate_EmptyTheme_Throws()
    {
        Action validate = new AlignmentOptions { GeneralThemes = [default] }.Validate;

        validate
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("options")
            .WithMessage("The option 'GeneralThemes' holds an empty identifier: take it out.*");
        AlignmentOptions.Default.Invoking(static options => options.Validate()).Should().NotThrow();
    }

    [Fact]
    public void Analyse_WithoutOptions_TakesTheDefault() =>
        AlignmentAnalysis
            .Analyse(AlignmentFixture.Landscape(Plan()), Day)
            .Options.Should()
            .BeSameAs(AlignmentOptions.Default)
            .And.Be(new AlignmentOptions());

    private static EntityReference TheStrategy(string id) => EntityReference.Of(new Id<Strategy>(id));

    private static EntityReference StrategyPriority(string id) => EntityReference.Of(new Id<StrategyPriority>(id));

    private static EntityReference PlanPriority(string id) => EntityReference.Of(new Id<PlanPriority>(id));

    private static EntityReference Theme(string id) => EntityReference.Of(new Id<Theme>(id));

    private static PlanAlignment Compare(PoliceAndCrimePlan plan, params Strategy[] strategies) =>
        AlignmentAnalysis.Analyse(AlignmentFixture.Landscape(plan, strategies), Day, new()).Plans.Should().ContainSingle().Subject;
}
