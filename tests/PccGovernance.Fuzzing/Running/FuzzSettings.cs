using System.Globalization;

namespace PccGovernance.Fuzzing;

/// <summary>What a run is to do.</summary>
internal sealed record FuzzSettings
{
    public const string Usage =
        """
        PccGovernance.Fuzzing [--seed N] [--count N] [--minutes N] [--kind KIND] [--save FOLDER] [--replay FILE] [--limit SECONDS]
          --seed     the first seed (default 1); a seed always makes the same mutant
          --count    how many seeds (default 10000)
          --minutes  stop after so many minutes, whatever the count
          --kind     one kind of document alone: landscape, review, edits, scenario, baseline, columnmap, decisions, questionnaire, csv,
                     xlsx, workbook, popolo, kumu
          --save     where failures are written, minimised (default: fuzzing in the folder for temporary files)
          --replay   exercise one file of --kind and minimise it if it fails
          --limit    how long one document may take (default 20)
        Answers 0 where nothing failed, 1 where something did, 2 for a command line that is none, 3 where one document took too long.
        """;

    public int Seed { get; init; } = 1;

    public int Count { get; init; } = 10_000;

    public TimeSpan Time { get; init; } = TimeSpan.MaxValue;

    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>What one document may allocate in all.</summary>
    public long MemoryLimit { get; init; } = 4L << 30;

    public DocumentKind? Kind { get; init; }

    public string Folder { get; init; } = Path.Combine(Path.GetTempPath(), "fuzzing");

    public string? Replay { get; init; }

    /// <summary>The settings of a command line; <c>null</c> where it is none.</summary>
    public static FuzzSettings? Parse(string[] args)
    {
        FuzzSettings settings = new();
        if (args.Length % 2 != 0)
        {
            return null;
        }

        for (int i = 0; i < args.Length; i += 2)
        {
            string value = args[i + 1];
            bool isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
            settings = args[i] switch
            {
                "--seed" when isNumber => settings with { Seed = number },
                "--count" when isNumber => settings with { Count = number },
                "--minutes" when isNumber => settings with { Time = TimeSpan.FromMinutes(number), Count = int.MaxValue },
                "--limit" when isNumber => settings with { Limit = TimeSpan.FromSeconds(number) },
                "--kind" when Enum.TryParse(value, ignoreCase: true, out DocumentKind kind) => settings with { Kind = kind },
                "--save" => settings with { Folder = value },
                "--replay" => settings with { Replay = value },
                _ => null!,
            };
            if (settings is null)
            {
                return null;
            }
        }

        return settings.Replay is null || settings.Kind is not null ? settings : null;
    }
}
