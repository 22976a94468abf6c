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

        return inForce.Organisations
            .Where(o => IsPolicingBody(inForce, o.Kind) && o.Footprint.Areas.Contains(body.ForceArea))
            .Select(static o => (Id<Organisation>?)o.Id)
            .ToArray() is [var only] ? only : null;
    }

    /// <summary>Whether a kind is that of whoever has the policing functions.</summary>
    public static bool IsPolicingBody(Landscape landscape, Id<OrganisationKind>? kind) =>
        kind is { } id && landscape.OrganisationKind(id)?.Role == OrganisationRole.LocalPolicingBody;
}
