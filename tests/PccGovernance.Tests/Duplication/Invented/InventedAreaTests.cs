using PccGovernance.Duplication;

namespace PccGovernance.Tests.Duplication.Invented;

/// <summary>Areas that were invented and judged before anything was run on them: unitary, Welsh and two-tier.</summary>
public sealed class InventedAreaTests
{
    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Folder, "*.txt")
            .Select(static path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Repository.Root, "tests", "PccGovernance.Tests", "Duplication", "Invented", "Areas");

    internal static InventedArea Read(string name) => InventedArea.Read(name, File.ReadAllLines(Path.Combine(Folder, $"{name}.txt")));

    [Theory]
    [MemberData(nameof(Names))]
    public void Analyse_AnInventedArea_TellsWhatIsWorthTelling(string name)
    {
        (InventedArea area, DuplicationReport report) = Analysed(name);

        area.Expected.Where(static expected => expected.Word is "tell" or "any")
            .Where(expected => !expected.Pairs.Any(pair => IsTold(report, pair) || (expected.Word == "any" && InOneGroup(report, pair))))
            .Select(static expected => expected.Why)
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Analyse_AnInventedArea_SaysNothingOfWhatIsNot(string name)
    {
        (InventedArea area, DuplicationReport report) = Analysed(name);

        area.Expected.Where(static expected => expected.Word == "quiet")
            .Where(expected => expected.Pairs.Any(pair => IsTold(report, pair)))
            .Select(static expected => $"{expected.Pairs[0]}: {expected.Why}")
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Analyse_AnInventedArea_JoinsNothingThatNobodyWouldJoin(string name)
    {
        (InventedArea area, DuplicationReport report) = Analysed(name);
        HashSet<(string, string)> worth =
            [.. area.Expected.Where(static expected => expected.Word is "tell" or "any").SelectMany(static expected => expected.Pairs)];

        report.Pairs.Where(static pair => pair.Remedy.Joins).Select(static pair => (pair.First.Value, pair.Second.Value))
            .Where(pair => !worth.Contains(pair) && !worth.Contains((pair.Item2, pair.Item1)))
            .Should().BeEmpty();
        report.Clusters.Where(static cluster => cluster.Remedy.Joins).Select(static cluster => cluster.Members)
            .Where(members =>
                members.SelectMany(one => members.Select(other => (one.Value, other.Value)))
                    .Any(pair => area.Expected.Any(expected => expected.Word is "quiet" or "nomerge" && expected.Pairs.Contains(pair))))
            .Should().BeEmpty();
    }

    private static (InventedArea Area, DuplicationReport Report) Analysed(string name)
    {
        InventedArea area = Read(name);
        return (area, DuplicationAnalysis.Analyse(area.Landscape, TestWorld.Today, DuplicationOptions.Default));
    }

    private static bool IsTold(DuplicationReport report, (string One, string Other) pair) =>
        report.Pairs.Any(told => (told.First.Value, told.Second.Value) == pair || (told.Second.Value, told.First.Value) == pair);

    private static bool InOneGroup(DuplicationReport report, (string One, string Other) pair) =>
        report.ParallelGroups.Any(group =>
            group.Members.Contains(new Id<Partnership>(pair.One)) && group.Members.Contains(new Id<Partnership>(pair.Other)));
}
