using System.Globalization;
using Google.OrTools.Sat;

namespace PccGovernance.Optimisation;

/// <summary>The solver of both searches: one worker, one seed and a bound on work, so that it finds the same on every machine.</summary>
internal static class SteadySolver
{
    /// <param name="work">The most work, in deterministic seconds.</param>
    public static CpSolver Of(double work) => new()
    {
        StringParameters = string.Create(
            CultureInfo.InvariantCulture,
            $"num_workers:1 random_seed:1 linearization_level:2 max_deterministic_time:{work:0.###}"),
    };
}
