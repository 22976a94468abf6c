using PccGovernance.Reference;

namespace PccGovernance.KnownLists;

/// <summary>Against whose law a list of partnerships is held. Immutable.</summary>
public sealed record KnownListsOptions
{
    /// <summary>The defaults.</summary>
    public static KnownListsOptions Default { get; } = new();

    /// <summary>
    /// The force areas whose statutory landscape the list is held against. Default empty: those that the landscape's bodies govern.
    /// </summary>
    public ValueList<AreaCode> ForceAreas { get; init => field = value ?? []; } = [];

    /// <summary>Checks that every area is a police force area.</summary>
    /// <exception cref="ArgumentException">Some area is not; the message lists every problem.</exception>
    public void Validate() => OptionProblems.Throw(FindProblems(), "options");

    internal IEnumerable<OptionProblem> FindProblems() =>
        ForceAreas.SelectMany(static (area, place) =>
            EnglandAndWales.Geography.ForceArea(area) is null
                ? [OptionProblems.Of(
                    OptionProblems.At(nameof(ForceAreas), place),
                    $"is '{area}': give the code of one of the {EnglandAndWales.ForceAreas.All.Count} police force areas.")]
                : Array.Empty<OptionProblem>());
}
