using PccGovernance.Reference;
using PccGovernance.Reviews;
using PccGovernance.Samples.ReviewForceArea;

namespace PccGovernance.Tests.Samples;

/// <summary>Every command of the main sample, and a folder with what each reads.</summary>
internal sealed class SampleCommands : IDisposable
{
    /// <summary>A map of boards as somebody keeps it: days, numbers and letters of several customs.</summary>
    public const string Boards =
        "Board,Chair,Members,Meetings a year,Length (hours),Geography,Last reviewed\n"
        + "Safer Boston Board,PCC,\"Boston Borough Council; İlkley Trust\",4,2.5,Boston,21/11/2025\n"
        + "Bwrdd Diogelwch Gŵyr,Lincolnshire Police,\"Boston Borough Council; Lincolnshire Police\",quarterly,\"1,5\",Boston,2025-03\n"
        + "Violence Group,PCC,Lincolnshire Police,every other month,90 minutes,South Holland,March 2024\n"
        + "MARAC,Lincolnshire Police,\"PCC; Boston Borough Council\",26,3,Boston,last year\n";

    private static readonly string[] s_papers = ["--html p.html", "--markdown p.md", "--xlsx p.xlsx"];
    private static readonly string[] s_review = ["--json r.json", .. s_papers];

    private static readonly Lazy<byte[]> s_old = new(static () => ReviewJson.WriteToUtf8Bytes(
        Reviewing.Reviewer.Review(EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Gwent), new(2026, 11, 21))));

    public SampleCommands()
    {
        foreach (string landscape in new[] { "cambridgeshire-and-peterborough", "apcc-business-plan-2020-22-illustrative-progress" })
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Landscapes", $"{landscape}.json"), In($"{landscape[..4]}.json"));
        }

        File.WriteAllText(In("boards.csv"), Boards);
        File.WriteAllText(In("decisions.csv"), "question,answer\n");
        File.WriteAllText(
            In("scenario.json"),
            """{"version":1,"name":"None","steps":[{"edit":{"closePartnership":{"partnership":"camb-high-harms-board"}}}]}""");
        File.WriteAllBytes(In("old.json"), s_old.Value);
    }

    /// <summary>Each command with what it reads, and each thing that it can write.</summary>
    public static (string Command, string[] Outputs)[] All { get; } =
    [
        ("--area Kent", s_review),
        ("--area Kent --without-persons --summary", s_review),
        ("--file camb.json", s_review),
        ("--file boards.csv",
            [.. s_review, "--landscape l.json", "--import-report i.json", "--questions q.csv", "--columns c.json"]),
        ("--file boards.csv --import-report i.html", ["--landscape l.json"]),
        ("--file camb.json --compare old.json", s_papers),
        ("--file apcc.json --as-of 2021-03-31 --delivery 2020-q4", s_papers),
        ("--all --summary", s_review),
        ("--template Kent", ["--xlsx p.xlsx"]),
        ("--area Kent --due 12", []),
        ("--file camb.json --what-if scenario.json", []),
        ("--succession Kent", []),
        ("--succession", []),
        ("--file camb.json --place serious-violence-duty", []),
        ("--file camb.json --best 3", []),
        ("--help", []),
    ];

    /// <summary>What a command has to be asked to write, so that it does anything; <c>null</c> for nothing.</summary>
    public static string? Needed(string command) =>
        new[] { "--template", "--compare", "--delivery" }.Any(one => command.Contains(one, StringComparison.Ordinal)) ? "--xlsx p.xlsx" : null;

    public string Folder { get; } = Directory.CreateTempSubdirectory().FullName;

    public string In(string name) => Path.Combine(Folder, name);

    /// <summary>The arguments of a command, its files in the folder; on a day of its own unless it names one.</summary>
    public string[] Arguments(string command, string? output = null, string? into = null)
    {
        string[] words = [.. command.Split(' ').Select(word => File.Exists(In(word)) || word.StartsWith("i.", StringComparison.Ordinal) ? In(word) : word)];
        string[] written = output?.Split(' ') is [var option, var name] ? [option, into ?? In(name)] : [];
        return command.Contains("--as-of", StringComparison.Ordinal) || command == "--help" || command.StartsWith("--template", StringComparison.Ordinal)
            ? [.. words, .. written]
            : [.. words, .. written, "--as-of", "2026-11-21"];
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
