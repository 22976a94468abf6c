namespace PccGovernance.Scenarios;

/// <summary>Which organisations stand in the place of which, step after step.</summary>
internal sealed class OrganisationSuccessors
{
    private readonly Dictionary<Id<Organisation>, Id<Organisation>[]> _next = [];

    public void Note(LandscapeEdit edit)
    {
        (ValueList<Id<Organisation>> gone, Id<Organisation>[] by) = edit switch
        {
            ReplaceOrganisation replace => ([replace.Organisation], [replace.By]),
            TransferFunctions transfer => ([transfer.From], [transfer.To.Id]),
            ReorganiseCouncils reorganise => (reorganise.Councils, [.. reorganise.Into.Select(static council => council.Id)]),
            _ => (ValueList<Id<Organisation>>.Empty, Array.Empty<Id<Organisation>>()),
        };
        foreach ((Id<Organisation> first, Id<Organisation>[] now) in _next.ToArray())
        {
            _next[first] = [.. now.SelectMany(one => gone.Contains(one) ? by : [one]).Distinct()];
        }

        foreach (Id<Organisation> one in gone)
        {
            _next.TryAdd(one, by);
        }
    }

    /// <summary>Who stands in the place of an organisation of the landscape before: itself, where nobody does.</summary>
    public Id<Organisation>[] Of(Id<Organisation> organisation) => _next.GetValueOrDefault(organisation, [organisation]);
}
