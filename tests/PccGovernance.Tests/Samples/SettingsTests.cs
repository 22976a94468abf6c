using System.Text.Json.Nodes;

namespace PccGovernance.Tests.Samples;

/// <summary>The same bytes, whatever the process is told of cultures, clocks, processors and the compiler.</summary>
public sealed class SettingsTests
{
    private static readonly string[] s_files = ["review.json", "review.html", "review.md", "review.xlsx"];

    private static readonly Lazy<string[]> s_usual = new(static () => Outputs([], isInvariant: false));

    public static TheoryData<string> Settings =>
    [
        "DOTNET_EnableHWIntrinsic=0",
        "DOTNET_EnableAVX2=0 DOTNET_PROCESSOR_COUNT=1 LC_ALL=tr_TR.UTF-8",
        "DOTNET_EnableAVX512F=0 DOTNET_EnableAVX=0 DOTNET_PROCESSOR_COUNT=7 LC_ALL=cy_GB.UTF-8 TZ=Pacific/Kiritimati",
        "DOTNET_TieredCompilation=0 DOTNET_PROCESSOR_COUNT=2 LC_ALL=ar_SA.UTF-8 TZ=America/Adak",
        "DOTNET_TieredPGO=0 DOTNET_ReadyToRun=0 DOTNET_gcServer=1",
        "invariant",
    ];

    [Theory]
    [MemberData(nameof(Settings))]
    public void Run_InAProcessSetOtherwise_GivesTheSameBytes(string settings)
    {
        Dictionary<string, string> environment = settings == "invariant"
            ? []
            : settings.Split(' ').Select(static one => one.Split('=')).ToDictionary(static one => one[0], static one => one[1]);

        string[] outputs = Outputs(environment, isInvariant: settings == "invariant");

        outputs.Length.Should().Be(s_files.Length + 1);
        for (int i = 0; i < outputs.Length; i++)
        {
            (outputs[i] == s_usual.Value[i]).Should().BeTrue("{0} is the same under {1}", i == 0 ? "the screen" : s_files[i - 1], settings);
        }
    }

    /// <summary>What is printed and written, each as text of its bytes.</summary>
    private static string[] Outputs(Dictionary<string, string> environment, bool isInvariant)
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string? runtime = null;
            if (isInvariant)
            {
                runtime = Path.Combine(folder, "invariant.runtimeconfig.json");
                JsonNode config = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ReviewForceArea.runtimeconfig.json")))!;
                config["runtimeOptions"]!["configProperties"]!["System.Globalization.Invariant"] = true;
                File.WriteAllText(runtime, config.ToJsonString());
            }

            (int code, string output, string errors) = ChildProcess.Run(
                folder,
                environment,
                runtime,
                "--as-of", "2026-11-21", "--json", s_files[0], "--html", s_files[1], "--markdown", s_files[2], "--xlsx", s_files[3]);
            code.Should().Be(0, errors);
            return
            [
                output.Replace(folder, "", StringComparison.Ordinal),
                .. s_files.Select(file => Convert.ToHexString(File.ReadAllBytes(Path.Combine(folder, file)))),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
