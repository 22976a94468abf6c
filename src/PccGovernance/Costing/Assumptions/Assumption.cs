namespace PccGovernance.Costing;

/// <summary>A number that a cost rests on, with its source.</summary>
public sealed record Assumption
{
    /// <summary>The number, in the unit that the property which holds it gives.</summary>
    public required decimal Value { get; init; }

    /// <summary>Where the number comes from.</summary>
    public required Citation Source { get; init; }

    /// <summary>Checks a number of options that hold it; one that is <c>null</c> is sound where it may be left out.</summary>
    internal static IEnumerable<OptionProblem> FindProblems(string option, Assumption? assumption, decimal least, decimal most) =>
        assumption is null
            ? []
            :
            [
                .. OptionProblems.Range($"{option}.{nameof(Value)}", assumption.Value, least, most),
                .. OptionProblems.Missing($"{option}.{nameof(Source)}", assumption.Source, "say where the number comes from"),
            ];
}
