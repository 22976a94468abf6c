using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>What the organisations of a landscape are, by their numbers: worked out once and kept with it.</summary>
internal sealed class OrganisationRoles
{
    /// <summary>The number of no known kind.</summary>
    public const int None = -1;

    private readonly int[] _kinds;

    // Null where every organisation is a body of its own.
    private readonly bool[]? _isBody;

    private OrganisationRoles(Landscape landscape)
    {
        Interner<OrganisationKind> kinds = new();
        _kinds = [.. landscape.Organisations.Select(body => body.Kind is { } kind ? kinds.Set([kind])[0] : None)];
        _isBody = landscape.Organisations.Any(IsPartnership) ? [.. landscape.Organisations.Select(body => !IsPartnership(body))] : null;

        bool IsPartnership(Organisation body) =>
            body.Kind is { } kind && landscape.OrganisationKind(kind)?.Role == OrganisationRole.Partnership;
    }

    public static OrganisationRoles Of(Landscape landscape) =>
        landscape.Derived.Of(landscape, static of => new OrganisationRoles(of));

    /// <summary>Whether an organisation is a body of its own: a partnership that holds a seat is a line between two boards.</summary>
    public bool IsBody(int organisation) => _isBody is null || _isBody[organisation];

    /// <summary>Those of some organisations that are bodies of their own.</summary>
    public int[] BodiesOf(int[] organisations) => _isBody is null ? organisations : Array.FindAll(organisations, IsBody);

    /// <summary>
    /// The kinds of some organisations as sorted numbers, each as often as it sits; those of no known kind are not there.
    /// </summary>
    public int[] KindsOf(int[] organisations)
    {
        int known = 0;
        foreach (int number in organisations)
        {
            known += _kinds[number] == None ? 0 : 1;
        }

        int[] kinds = known == 0 ? [] : new int[known];
        foreach (int number in organisations)
        {
            if (_kinds[number] != None)
            {
                kinds[--known] = _kinds[number];
            }
        }

        Array.Sort(kinds);
        return kinds;
    }
}
