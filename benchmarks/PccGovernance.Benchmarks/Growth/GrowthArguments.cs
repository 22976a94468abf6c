using System.Globalization;

namespace PccGovernance.Benchmarks;

/// <summary>What the runner of growth is asked to do.</summary>
internal sealed record GrowthArguments
{
    private const int FewestBoards = 20;
    private const int MostBoards = 2_000_000;
    private const int Large = 1_000_000;
    private const int Medium = 20_000;
    private const int RepeatUntilCompiled = 200;
    private const int RepeatOfLarge = 3;

    public required int Boards { get; init; }

    /// <summary>
    /// How many warm analyses follow the first: enough for the compiler to have done with the code, fewer where one takes long.
    /// </summary>
    public required int Repeat { get; init; }

    /// <summary>Reads arguments; null when they are not as they should be.</summary>
    public static GrowthArguments? Parse(IReadOnlyList<string> arguments)
    {
        int boards = 0;
        int? repeat = null;
        for (int i = 0; i < arguments.Count; i += 2)
        {
            if (i + 1 == arguments.Count || !int.TryParse(arguments[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out int value))
            {
                return null;
            }

            switch (arguments[i])
            {
                case "--boards" when value is >= FewestBoards and <= MostBoards:
                    boards = value;
                    break;
                case "--repeat" when value > 0:
                    repeat = value;
                    break;
                default:
                    return null;
            }
        }

        return boards == 0
            ? null
            : new()
            {
                Boards = boards,
                Repeat =
                    repeat
                    ?? (
                        boards < Medium ? RepeatUntilCompiled
                        : boards < Large ? RepeatOfLarge
                        : 1),
            };
    }
}
