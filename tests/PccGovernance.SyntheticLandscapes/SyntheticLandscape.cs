using PccGovernance.Reference;

namespace PccGovernance.SyntheticLandscapes;

/// <summary>A landscape made from a seed, with the truth of what was planted in it.</summary>
/// <remarks>
/// <para>The boards of 43 force areas of uneven size, or of one. Police, probation, health and fire sit on 95, 80, 75 and 70 % of an area's
/// boards, one of its councils on 95 %, and voluntary bodies, few of them often and most of them once, fill the tables up to 6 to 30
/// organisations, 12 on average. Boards cover their force area, a county or an authority, and have one to five themes. A third have a kind
/// of the edition, and most others their function on record. The shares are a judgement of what real maps are like, and no survey's.</para>
/// <para>5 % of the boards are near-duplicates of another; further boards are parallel to another or a sub-group that repeats it. Hardly
/// any others are alike in people, remit and place, see <see cref="Truth"/>; only in one area of more than 100,000 boards there are
/// many.</para>
/// </remarks>
public sealed class SyntheticLandscape
{
    private readonly Lazy<Landscape> _landscape;
    private LandscapeContents? _contents;

    private SyntheticLandscape(SyntheticOptions options, SyntheticPlan plan)
    {
        Options = options;
        _contents = SyntheticContents.Of(plan,
            FormattableString.Invariant($"Synthetic landscape of {options.Boards} boards, seed {options.Seed}"), options.HasPosts);
        Sets = SyntheticSets.Of(plan);
        Truth = PlantedTruth.Of(plan);
        _landscape = new(Check);
    }

    /// <summary>What it was made of.</summary>
    public SyntheticOptions Options { get; }

    /// <summary>The contents, in the order of identifiers: what a landscape of a million boards is checked from.</summary>
    public LandscapeContents Contents => _contents ?? Landscape.Contents;

    /// <summary>The landscape. It is checked when first asked for.</summary>
    public Landscape Landscape => _landscape.Value;

    /// <summary>The tables as sets of numbers: set n is that of the landscape's n-th board.</summary>
    public SyntheticSets Sets { get; }

    /// <summary>What was planted.</summary>
    public PlantedTruth Truth { get; }

    /// <summary>Makes a preset.</summary>
    /// <param name="preset">The preset.</param>
    public static SyntheticLandscape Create(SyntheticPreset preset) => Create(SyntheticOptions.Of(preset));

    /// <summary>Makes a landscape.</summary>
    /// <param name="options">Which landscape.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static SyntheticLandscape Create(SyntheticOptions options) => new(options, SyntheticPlan.Of(options));

    // The landscape has contents of its own: at a million boards, one copy is enough.
    private Landscape Check()
    {
        var landscape = PccGovernance.Landscape.Create(EnglandAndWales.Edition, Contents);
        _contents = null;
        return landscape;
    }
}
