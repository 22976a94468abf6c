using NodaTime;

namespace PccGovernance.Succession;

/// <summary>What succession is looked for, and on which footing.</summary>
public sealed record SuccessionOptions
{
    /// <summary>The later day: who governs then is set against who governs on the day of the report. Not before that day.</summary>
    public required LocalDate Until { get; init; }

    /// <summary>Whether to go by the law as it is or by what is announced. Default the law.</summary>
    public SuccessionBasis Basis { get; init; }

    /// <summary>The force areas. Default none given: all that the landscape governs or covers.</summary>
    public ValueList<AreaCode> Areas { get; init => field = value ?? []; } = [];

    internal IEnumerable<string> FindProblems(Landscape landscape, LocalDate asOf)
    {
        if (Until < asOf)
        {
            yield return $"The succession is asked for until {Until:uuuu'-'MM'-'dd}, before {asOf:uuuu'-'MM'-'dd}: give a later day.";
        }

        if (!Enum.IsDefined(Basis))
        {
            yield return $"The basis of succession is {Basis}, which is none: give the law or what is announced.";
        }

        foreach (AreaCode unknown in Areas.Where(code => landscape.Geography.ForceArea(code) is null).Distinct().Order())
        {
            yield return $"The succession is asked for the area '{unknown}', which is no force area of the edition "
                + $"'{landscape.Edition.Id}': correct the code.";
        }
    }
}
