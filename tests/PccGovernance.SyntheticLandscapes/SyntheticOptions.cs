using PccGovernance.Reference;

namespace PccGovernance.SyntheticLandscapes;

/// <summary>Which synthetic landscape to make. The same options give the same landscape, on every machine and runtime.</summary>
public sealed record SyntheticOptions
{
    /// <summary>The number of boards, from 20 to 2,000,000.</summary>
    public required int Boards { get; init; }

    /// <summary>The seed. Default 2026.</summary>
    public ulong Seed { get; init; } = 2026;

    /// <summary>The force areas that hold the boards, by size. Default empty: all 43.</summary>
    public ValueList<AreaCode> ForceAreas { get; init => field = value ?? []; } = [];

    /// <summary>
    /// Whether seats name posts, three for each organisation with pay of their own, and every second board records attendance. Default
    /// false: seats are of organisations alone.
    /// </summary>
    public bool HasPosts { get; init; }

    /// <summary>The options of a preset.</summary>
    /// <param name="preset">The preset.</param>
    public static SyntheticOptions Of(SyntheticPreset preset) => preset switch
    {
        SyntheticPreset.AreaOf80 => new SyntheticOptions { Boards = 80 }.Flat(),
        SyntheticPreset.AreaOf300 => new SyntheticOptions { Boards = 300 }.Flat(),
        SyntheticPreset.Country13000 => new() { Boards = 13_000 },
        SyntheticPreset.HundredThousand => new() { Boards = 100_000 },
        SyntheticPreset.Million => new() { Boards = 1_000_000 },
        _ => throw new ArgumentOutOfRangeException(nameof(preset), preset, "There is no such preset."),
    };

    /// <summary>The flat variant: one force area, Lincolnshire, holds all boards, so that its police sit on nearly every one.</summary>
    public SyntheticOptions Flat() => this with { ForceAreas = [EnglandAndWales.ForceAreas.Lincolnshire.Code] };

    internal static void Validate(SyntheticOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Boards is < 20 or > 2_000_000)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"The option '{nameof(Boards)}' is {options.Boards}: give a number from 20 to 2000000."),
                nameof(options));
        }

        if (
            options.ForceAreas.FirstOrDefault(static code => EnglandAndWales.Geography.ForceArea(code) is null) is
            { IsEmpty: false } unknown)
        {
            throw new ArgumentException(
                $"The option '{nameof(ForceAreas)}' has '{unknown}', which is no force area: take codes of "
                + $"{nameof(EnglandAndWales)}.{nameof(EnglandAndWales.ForceAreas)}.",
                nameof(options));
        }
    }
}
