namespace PccGovernance.Kernel;

/// <summary>Finds the organisation that sits on boards for a governing body.</summary>
internal static class OfficeFinder
{
    /// <summary>
    /// The organisation that the body names or, where it names none, the one of the kind that serves the force area; <c>null</c> when there
    /// is none or there are several.
    /// </summary>
    public static Id<Organisation>? Of(Landscape inForce, LocalPolicingBody? body)
    {
        if (body is null)
        {
            return null;
        }

        if (body.Organisation is { } named && inForce.Organisation(named) is not null)
        {
            return named;
        }

        // Asked of every force area: who has the functions is sorted out of all organisations once.
        return inForce.Derived.Of(inForce, static landscape => new PolicingBodies(landscape))
            .All
            .Where(o => o.Footprint.Areas.Contains(body.ForceArea))
            .Select(static o => (Id<Organisation>?)o.Id)
            .ToArray() is [var only] ? only : null;
    }

    /// <summary>Whether a kind is that of whoever has the policing functions.</summary>
    public static bool IsPolicingBody(Landscape landscape, Id<OrganisationKind>? kind) =>
        kind is { } id && landscape.OrganisationKind(id)?.Role == OrganisationRole.LocalPolicingBody;

    private sealed class PolicingBodies(Landscape landscape)
    {
        public Organisation[] All { get; } = [.. landscape.Organisations.Where(o => IsPolicingBody(landscape, o.Kind))];
    }
}
