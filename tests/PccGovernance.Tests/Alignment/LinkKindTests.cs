using PccGovernance.Alignment;
using PccGovernance.Tests.Classification;

namespace PccGovernance.Tests.Alignment;

/// <summary>
/// Invented pairs by the kind of error that is made, and the grids of eleven areas. The figures are those of docs/alignment.md.
/// </summary>
public sealed class LinkKindTests
{
    private static readonly PriorityAligner Aligner = new();

    [Fact]
    public void Compare_Pairs_MostAreRightAndNoControlIsBroken()
    {
        LabelledSamples.Pairs.Should().HaveCount(54);
        LabelledSamples.Pairs.Count(IsRight).Should().BeGreaterThanOrEqualTo(46, "85 % of them");
        LabelledSamples.Pairs.Where(static pair => pair.IsControl && !IsRight(pair)).Select(static pair => pair.Id).Should().BeEmpty();
    }

    [Theory]
    [InlineData("misread-mention", 5)]
    [InlineData("nearest-home", 6)]
    [InlineData("one-of-a-list", 6)]
    [InlineData("which-victims", 6)]
    [InlineData("damped-too-far", 6)]
    [InlineData("subject-as-context", 4)]
    [InlineData("kind-within-kind", 6)]
    [InlineData("general-aims", 4)]
    [InlineData("same-people-other-work", 5)]
    public void Compare_PairsOfAKind_AreRight(string kind, int least) =>
        LabelledSamples.Pairs.Count(pair => pair.Kind == kind && IsRight(pair)).Should().BeGreaterThanOrEqualTo(least);

    [Theory]
    [InlineData("Surrey", 0.90, 0.84)]
    [InlineData("Merseyside", 0.78, 0.83)]
    [InlineData("Avon and Somerset", 0.80, 0.62)]
    [InlineData("Norfolk", 0.85, 0.87)]
    [InlineData("Dyfed-Powys", 0.77, 0.75)]
    [InlineData("West Midlands", 0.83, 0.82)]
    [InlineData("Wiltshire", 0.86, 0.81)]
    [InlineData("Gwent", 0.72, 0.77)]
    [InlineData("Lancashire", 0.81, 0.83)]
    [InlineData("Cleveland", 0.73, 0.79)]
    [InlineData("South Yorkshire", 0.81, 0.79)]
    public void Compare_GridOfAnArea_LinksAreAsGoodAsPublished(string area, double any, double direct)
    {
        GradedArea[] areas = [.. LabelledSamples.Areas.Where(graded => graded.Area == area)];

        Links(areas, 1).F1.Should().BeGreaterThanOrEqualTo(any);
        Links(areas, 2).F1.Should().BeGreaterThanOrEqualTo(direct);
    }

    [Fact]
    public void Compare_GridsOfAllAreas_LinksReachTheGoals()
    {
        LabelledSamples
            .Areas.Sum(static area => area.Priorities.Sum(static priority => priority.Grades.Count(static grade => grade != '-')))
            .Should()
            .Be(4159);
        Links(LabelledSamples.Areas, 1).F1.Should().BeGreaterThanOrEqualTo(0.82);
        Links(LabelledSamples.Areas, 2).F1.Should().BeGreaterThanOrEqualTo(0.79);
    }

    [Theory]
    [InlineData(
        "Adults who learn from each other",
        "vulnerability",
        "Looking after victims and vulnerable people",
        AlignmentGrade.Direct,
        "a text that shows no subject takes the strategy's")]
    [InlineData(
        "Early help",
        "vulnerability",
        "Looking after victims and vulnerable people",
        AlignmentGrade.Direct,
        "early help is done for the strategy's subject")]
    [InlineData(
        "Early help",
        "vulnerability",
        "Community safety and early help in partnership",
        AlignmentGrade.Partial,
        "prevention is one of its aims")]
    [InlineData("Value for money", "vulnerability", "Preventing harm", AlignmentGrade.None, "a management heading lends nothing")]
    [InlineData(
        "Diversion out of court",
        "reoffending",
        "Looking after victims and vulnerable people",
        AlignmentGrade.None,
        "offenders are no victims")]
    [InlineData("Women leaving custody", "reoffending", "Looking after victims and vulnerable people", AlignmentGrade.None, "nor here")]
    [InlineData("Safe vehicles", "road-safety", "Tackling crime", AlignmentGrade.None, "safe is safe on the road")]
    [InlineData("Domestic abuse", "", "Preventing harm", AlignmentGrade.Partial, "a heading that covers harms")]
    [InlineData("Road safety", "", "Protecting people from harm", AlignmentGrade.Partial, "and harm to anyone")]
    [InlineData("Road safety", "", "Protecting vulnerable people", AlignmentGrade.None, "but not people at risk")]
    public void Compare_Readings_AreAsAPersonReads(string strategy, string subject, string plan, AlignmentGrade grade, string why) =>
        Aligner
            .Compare(Aligner.Read(strategy, subject: Ids(subject.Split(' ', StringSplitOptions.RemoveEmptyEntries))), Aligner.Read(plan))
            .Grade.Should()
            .Be(grade, why);

    [Fact]
    public void CompareAll_NoNearerHeading_LinkInPartIsTheNearest()
    {
        ValueList<PriorityAlignment> without = Aligner.CompareAll(
            Aligner.Read("Domestic abuse"),
            [Aligner.Read("Violence"), Aligner.Read("Safer roads")]);
        ValueList<PriorityAlignment> with = Aligner.CompareAll(
            Aligner.Read("Domestic abuse"),
            [Aligner.Read("Violence"), Aligner.Read("Domestic abuse")]);

        without
            .Select(static row => (row.Grade, row.IsNearest))
            .Should()
            .Equal((AlignmentGrade.Partial, true), (AlignmentGrade.None, false));
        with.Select(static row => (row.Grade, row.IsNearest))
            .Should()
            .Equal((AlignmentGrade.Partial, false), (AlignmentGrade.Direct, false));
    }

    /// <summary>Each relation brings something on what is recorded, or nothing at all is recorded of it: none does harm.</summary>
    [Fact]
    public void Relations_EachTakenOut_NoneMakesMoreWrongLinksThanRightOnes()
    {
        int all = Errors(new());

        foreach (ThemeRelation relation in AlignmentOptions.Default.Relations)
        {
            Errors(new() { Relations = AlignmentOptions.Default.Relations.Where(other => other != relation).ToValueList() })
                .Should().BeGreaterThanOrEqualTo(all, $"'{relation.Strategy}' towards '{relation.Plan}' earns its place");
        }
    }

    internal static Quality Links(IEnumerable<GradedArea> areas, int least, AlignmentOptions? options = null)
    {
        PriorityAligner aligner = new(options);
        Quality quality = Quality.Nothing;
        foreach (GradedArea area in areas)
        {
            PriorityReading[] plan = [.. area.Plan.Select(text => aligner.Read(text))];
            foreach (GradedPriority priority in area.Priorities)
            {
                PriorityReading reading = priority.IsStandIn
                    ? aligner.Read(priority.Text, Ids(priority.Subject))
                    : aligner.Read(priority.Text, subject: aligner.Subject(priority.Name, Ids(priority.Subject)));
                int[] places = [.. Enumerable.Range(0, plan.Length).Where(place => priority.Grades[place] != '-')];
                quality += Quality.Of(
                    [.. places.Where(place => (int)aligner.Compare(reading, plan[place]).Grade >= least)],
                    [.. places.Where(place => priority.Grades[place] - '0' >= least)]);
            }
        }

        return quality;
    }

    private static int Errors(AlignmentOptions options) =>
        new[] { 1, 2 }
            .Select(least => Links(LabelledSamples.Areas, least, options) + LinkQualityTests.Links(options, LinkQualityTests.Pairs, least))
            .Sum(static quality => quality.Wrong + quality.Missed);

    private static bool IsRight(KindPair pair)
    {
        PriorityAlignment found = Aligner.CompareAll(
            Aligner.Read(pair.Strategy, subject: Ids(pair.Subject)),
            [Aligner.Read(pair.Plan), .. pair.Others.Select(text => Aligner.Read(text))]
        )[0];

        // Whether a plan has a nearer heading is a mark of its own, where the pairs of that kind have a grade.
        return pair.Grade == (pair.Others.Length > 0 && found.IsNearest ? 2 : (int)found.Grade);
    }

    private static Id<Theme>[] Ids(IEnumerable<string> themes) => [.. themes.Select(static theme => new Id<Theme>(theme))];
}
