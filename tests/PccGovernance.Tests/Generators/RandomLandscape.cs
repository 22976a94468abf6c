using FsCheck;
using FsCheck.Fluent;
using PccGovernance.Reference;

namespace PccGovernance.Tests.Generators;

/// <summary>A valid landscape of England and Wales made from a seed: the same seed and size always make the same one.</summary>
/// <param name="Seed">Any number.</param>
/// <param name="Size">About how many things of each kind; 0 makes an empty landscape.</param>
public sealed record RandomLandscape(int Seed, int Size)
{
    /// <summary>Seeds and sizes for properties; a counterexample is shrunk to a smaller size of the same seed.</summary>
    public static Arbitrary<RandomLandscape> Arbitrary { get; } = Arb.From(
        from seed in Gen.Choose(0, int.MaxValue)
        from size in Gen.Choose(0, 12)
        select new RandomLandscape(seed, size),
        static spec => Enumerable.Range(0, spec.Size).Select(size => spec with { Size = size }));

    /// <summary>The contents, in random order.</summary>
    public LandscapeContents Contents() => new LandscapeContentsGenerator(new RandomFacts(new Random(Seed)), new RandomFacts(new Random(~Seed)), Size).Make();

    /// <summary>The landscape of the contents.</summary>
    public Landscape Landscape() => PccGovernance.Landscape.Create(EnglandAndWales.Edition, Contents());
}
