using System.Globalization;
using System.Text;
using PccGovernance.Duplication;
using PccGovernance.Tests.Duplication.Faults;
using PccGovernance.Tests.Duplication.Invented;
using PccGovernance.Tests.Snapshots;

namespace PccGovernance.Tests.Duplication.Examples;

/// <summary>
/// What the reports say, line for line, of the invented areas and of the small landscapes that the other tests take one fact from.
/// </summary>
public sealed class DuplicationSnapshotTests
{
    public static TheoryData<string> Areas => InventedAreaTests.Names;

    public static TheoryData<string> Examples { get; } = [.. s_examples.Keys];

    private static Dictionary<string, Type> s_examples => new Type[]
    {
        typeof(CompanyFaultTests), typeof(EdgeFaultTests), typeof(FamilyFaultTests), typeof(FaultTests), typeof(FreshFaultTests),
        typeof(HeldTogetherFaultTests), typeof(LandscapeRemedyTests), typeof(LineFaultTests), typeof(MoreFaultTests),
        typeof(MovedWorkFaultTests), typeof(OneWorkFaultTests), typeof(OtherLevelFaultTests), typeof(OtherWordsFaultTests),
        typeof(SamePeopleFaultTests), typeof(DoubtFaultTests), typeof(NearestFaultTests), typeof(UnnamedFaultTests),
        typeof(ClusterTests), typeof(DuplicationMissingDataTests), typeof(DuplicationPatternTests), typeof(DuplicationPeopleTests),
        typeof(DuplicationWeightTests), typeof(LikeSeatsTests), typeof(MildPairTests), typeof(ParallelTests),
        typeof(PublishedCaseTests), typeof(StatutoryLandscapeDuplicationTests),
    }.ToDictionary(static type => type.Name);

    [Theory]
    [MemberData(nameof(Areas))]
    public void Analyse_AnInventedArea_SaysWhatTheSnapshotSays(string name)
    {
        StringBuilder text = new($"# {name}\n");
        DuplicationLines.Append(
            text, DuplicationAnalysis.Analyse(InventedAreaTests.Read(name).Landscape, TestWorld.Today, DuplicationOptions.Default));
        Holds("Areas", name, text);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Analyse_TheExamplesOfAClass_SaysWhatTheSnapshotSays(string name)
    {
        StringBuilder text = new();
        HashSet<DuplicationReport> told = [];
        foreach ((string example, IReadOnlyList<Heard> asked) in Heard.From(s_examples[name]))
        {
            text.Append(CultureInfo.InvariantCulture, $"# {example}\n");
            foreach (Heard heard in asked.Where(heard => told.Add(heard.Report)))
            {
                DuplicationLines.Append(text, heard.Report);
            }
        }

        Holds("Examples", name, text);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Analyse_TheExamplesOfAClassWithAFactOtherwise_SaysWhatTheSnapshotSays(string name)
    {
        StringBuilder text = new();
        HashSet<DuplicationReport> told = [];
        foreach ((string example, IReadOnlyList<Heard> asked) in Heard.From(s_examples[name]))
        {
            text.Append(CultureInfo.InvariantCulture, $"# {example}\n");
            foreach (Heard heard in asked.Where(heard => told.Add(heard.Report)))
            {
                text.AppendJoin('\n', [.. DuplicationVariants.Lines(heard), "-"]).Append('\n');
            }
        }

        Holds("Variants", name, text);
    }

    [Fact]
    public void Words_OfPurposesNotesAndNames_AreReadAsTheSnapshotSays()
    {
        StringBuilder text = new("# Sentences with a gap: what is read with a word in it that nobody knows, and with which another\n");
        text.AppendJoin('\n', PurposeWords.Lines());
        Repository.ShouldHold(text.Append('\n').ToString(), "tests", "PccGovernance.Tests", "Snapshots", "duplication-words.txt");
    }

    [Fact]
    public void Words_OfNotesThatSayWhatNobodyKnows_AreReadAsTheSnapshotSays()
    {
        StringBuilder text = new("# Notes: what is read, how many other words may stand before a word, and with which in its place\n");
        text.AppendJoin('\n', DoubtWords.Lines());
        Repository.ShouldHold(text.Append('\n').ToString(), "tests", "PccGovernance.Tests", "Snapshots", "duplication-doubts.txt");
    }

    private static void Holds(string of, string name, StringBuilder text) =>
        Repository.ShouldHold(text.ToString(), "tests", "PccGovernance.Tests", "Snapshots", "Duplication", of, $"{name}.txt");
}
