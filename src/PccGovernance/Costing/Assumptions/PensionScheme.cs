namespace PccGovernance.Costing;

/// <summary>The employer's contribution to a pension scheme, and whose staff are in it.</summary>
public sealed record PensionScheme
{
    /// <summary>What the scheme is called.</summary>
    public required string Name { get; init; }

    /// <summary>The employer's contribution as a share of salary, from 0 to 1.</summary>
    public required Assumption Rate { get; init; }

    /// <summary>The kinds of organisation whose staff are taken to be in it.</summary>
    public required ValueList<Id<OrganisationKind>> Kinds { get; init; }

    internal static IEnumerable<OptionProblem> FindProblems(string option, ValueList<PensionScheme> schemes)
    {
        Dictionary<Id<OrganisationKind>, string> first = [];
        for (int place = 0; place < schemes.Count; place++)
        {
            (string at, PensionScheme scheme) = (OptionProblems.At(option, place), schemes[place]);
            foreach (OptionProblem problem in scheme.FindProblems(first))
            {
                yield return problem.Under(at);
            }
        }
    }

    private IEnumerable<OptionProblem> FindProblems(Dictionary<Id<OrganisationKind>, string> first) =>
    [
        .. OptionProblems.Blank(nameof(Name), Name),
        .. OptionProblems.Missing(nameof(Rate), Rate, "give the employer's contribution as a share of salary"),
        .. Assumption.FindProblems(nameof(Rate), Rate, 0, 1),
        .. OptionProblems.Missing(nameof(Kinds), Kinds, "give the kinds of organisation whose staff are in the scheme"),
        .. (Kinds ?? []).Where(kind => !first.TryAdd(kind, Name))
            .Select(kind => OptionProblems.Of(nameof(Kinds), $"has '{kind}', which the scheme '{first[kind]}' has too: leave it in one.")),
    ];
}
