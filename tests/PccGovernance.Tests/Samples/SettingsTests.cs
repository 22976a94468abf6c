using System.Text.Json.Nodes;
using PccGovernance.Serialization;
using PccGovernance.SyntheticLandscapes;
using PccGovernance.Tests.Generators;

namespace PccGovernance.Tests.Samples;

/// <summary>The same bytes, whatever the process is told of cultures, clocks, processors and the compiler.</summary>
/// <remarks>
/// Every run of the tests tries the recorded landscape under each setting and the other sources under two of them;
/// <c>PCC_PROCESSES=all</c> tries all sources under all, and under more.
/// </remarks>
public sealed class SettingsTests
{
    private const string Invariant = "invariant";

    private static readonly bool s_isAll = Environment.GetEnvironmentVariable("PCC_PROCESSES") == "all";

    private static readonly string[] s_settings =
    [
        "DOTNET_EnableHWIntrinsic=0",
        "DOTNET_EnableAVX2=0 DOTNET_PROCESSOR_COUNT=1 LC_ALL=tr_TR.UTF-8",
        "DOTNET_EnableAVX512F=0 DOTNET_EnableAVX=0 DOTNET_PROCESSOR_COUNT=7 LC_ALL=cy_GB.UTF-8 TZ=Pacific/Kiritimati",
        "DOTNET_TieredCompilation=0 DOTNET_PROCESSOR_COUNT=2 LC_ALL=ar_SA.UTF-8 TZ=America/Adak",
        "DOTNET_TieredPGO=0 DOTNET_ReadyToRun=0 DOTNET_gcServer=1",
        Invariant,
    ];

    private static readonly string[] s_more =
    [
        "LC_ALL=de_DE.UTF-8 TZ=Europe/Berlin DOTNET_PROCESSOR_COUNT=3",
        "LC_ALL=fa_IR.UTF-8 TZ=Asia/Tehran DOTNET_EnableAVX2=0",
        "LC_ALL=th_TH.UTF-8 TZ=Asia/Bangkok DOTNET_TC_QuickJitForLoops=0",
        "LC_ALL=sv_SE.UTF-8 TZ=Antarctica/Troll DOTNET_OSR_HitLimit=1 DOTNET_TC_OnStackReplacement_InitialCounter=1",
        "LC_ALL=C TZ=UTC DOTNET_PROCESSOR_COUNT=64 DOTNET_GCgen0size=0x100000",
        "LC_ALL=en_US.UTF-8 TZ=America/New_York DOTNET_PreferredVectorBitWidth=128",
        "LC_ALL=ja_JP.UTF-8 TZ=Asia/Tokyo DOTNET_TieredCompilation=0 DOTNET_EnableHWIntrinsic=0",
    ];

    /// <summary>What is reviewed, and all that is written of it.</summary>
    private static readonly Dictionary<string, string> s_sources = new(StringComparer.Ordinal)
    {
        ["recorded"] = "--json review.json --html review.html --markdown review.md --xlsx review.xlsx",
        ["dense"] = "--file dense.json --json review.json --html review.html",
        ["random"] = "--file random.json --json review.json --html review.html --markdown review.md --xlsx review.xlsx",
        ["imported"] = "--file boards.csv --json review.json --html review.html --import-report import.html --landscape landscape.json "
            + "--questions questions.csv --columns columns.json",
    };

    private static readonly Dictionary<string, Lazy<Dictionary<string, string>>> s_usual = s_sources.Keys.ToDictionary(
        static source => source,
        static source => new Lazy<Dictionary<string, string>>(() => Outputs(source, "")),
        StringComparer.Ordinal);

    public static TheoryData<string, string> Tried
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach (string source in s_sources.Keys)
            {
                foreach (string settings in s_isAll ? [.. s_settings, .. s_more] : source == "recorded" ? s_settings : [s_settings[1], Invariant])
                {
                    all.Add(source, settings);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Tried))]
    public void Run_InAProcessSetOtherwise_GivesTheSameBytes(string source, string settings)
    {
        Dictionary<string, string> outputs = Outputs(source, settings);

        outputs.Keys.Should().BeEquivalentTo(s_usual[source].Value.Keys);
        outputs.Count.Should().Be(1 + (s_sources[source].Split("--").Length - (source == "recorded" ? 1 : 2)), "each output is looked at");
        foreach ((string name, string content) in outputs)
        {
            (content == s_usual[source].Value[name]).Should().BeTrue("{0} of {1} is the same under {2}", name, source, settings);
        }
    }

    /// <summary>What is printed and written, each as text of its bytes, by name.</summary>
    private static Dictionary<string, string> Outputs(string source, string settings)
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string? runtime = null;
            if (settings == Invariant)
            {
                runtime = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "runtime")).FullName, "invariant.runtimeconfig.json");
                JsonNode config = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ReviewForceArea.runtimeconfig.json")))!;
                config["runtimeOptions"]!["configProperties"]!["System.Globalization.Invariant"] = true;
                File.WriteAllText(runtime, config.ToJsonString());
            }

            string[] read = [.. WriteInput(source, folder)];
            (int code, string output, string errors) = ChildProcess.Run(
                folder,
                settings is Invariant or ""
                    ? new Dictionary<string, string>()
                    : settings.Split(' ').Select(static one => one.Split('=')).ToDictionary(static one => one[0], static one => one[1]),
                runtime,
                [.. s_sources[source].Split(' '), "--as-of", "2026-11-21"]);
            code.Should().Be(0, errors);
            Dictionary<string, string> all = Directory.EnumerateFiles(folder).Select(static path => Path.GetFileName(path)!).Except(read)
                .ToDictionary(static name => name, name => Convert.ToHexString(File.ReadAllBytes(Path.Combine(folder, name))));
            all.Add("the screen", output.Replace(folder, "", StringComparison.Ordinal));
            return all;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> WriteInput(string source, string folder)
    {
        switch (source)
        {
            case "dense":
                SyntheticOptions options = new SyntheticOptions { Boards = 120, Seed = 20_261_129, HasPosts = true }.Flat();
                File.WriteAllBytes(
                    Path.Combine(folder, "dense.json"), LandscapeJson.WriteToUtf8Bytes(SyntheticLandscape.Create(options).Landscape));
                return ["dense.json"];
            case "random":
                File.WriteAllBytes(
                    Path.Combine(folder, "random.json"), LandscapeJson.WriteToUtf8Bytes(new RandomLandscape(20_261_129, 12).Landscape()));
                return ["random.json"];
            case "imported":
                File.WriteAllText(Path.Combine(folder, "boards.csv"), SampleCommands.Boards);
                return ["boards.csv"];
            default:
                return [];
        }
    }
}
