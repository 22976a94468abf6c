using System.Globalization;
using PccGovernance.Duplication;

namespace PccGovernance.Benchmarks;

/// <summary>What the runner is asked to do.</summary>
internal sealed record JoinArguments
{
    public required string Input { get; init; }

    public required JaccardThreshold Jaccard { get; init; }

    public int Threads { get; init; } = Environment.ProcessorCount;

    public bool CountOnly { get; init; }

    /// <summary>Reads arguments; null when they are not as they should be.</summary>
    public static JoinArguments? Parse(IReadOnlyList<string> arguments)
    {
        string? input = null;
        JaccardThreshold? jaccard = null;
        int threads = Environment.ProcessorCount;
        bool countOnly = false;
        for (int i = 0; i < arguments.Count; i++)
        {
            string? value = i + 1 < arguments.Count ? arguments[i + 1] : null;
            switch (arguments[i])
            {
                case "--count":
                    countOnly = true;
                    break;
                case "--input" when value is not null:
                    (input, i) = (value, i + 1);
                    break;
                case "--jaccard" when value is not null && JaccardThreshold.TryParse(value, out jaccard):
                    i++;
                    break;
                case "--threads" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out threads) && threads > 0:
                    i++;
                    break;
                default:
                    return null;
            }
        }

        return input is null || jaccard is null
            ? null
            : new()
            {
                Input = input,
                Jaccard = jaccard,
                Threads = threads,
                CountOnly = countOnly,
            };
    }
}
