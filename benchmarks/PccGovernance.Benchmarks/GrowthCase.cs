namespace PccGovernance.Benchmarks;

/// <summary>Something whose cost is measured as it grows.</summary>
/// <param name="Name">What is done with what.</param>
/// <param name="Scale">How many times the size of the run it is measured at.</param>
/// <param name="Prepare">
/// Makes what is worked on, of a size; gives the work, which answers how many rows or bytes it listed.
/// </param>
internal sealed record GrowthCase(string Name, double Scale, Func<int, Func<long>> Prepare)
{
    /// <summary>A case of one landscape.</summary>
    public static GrowthCase Of(string name, Func<int, Landscape> make, Func<Landscape, long> work, double scale = 1) =>
        new(name, scale, size =>
        {
            Landscape landscape = make(size);
            return () => work(landscape);
        });
}
