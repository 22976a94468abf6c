namespace PccGovernance.Reference;

/// <summary>A thing with every name that it goes by.</summary>
/// <param name="Thing">The thing.</param>
/// <param name="Official">Codes, identifiers and official names.</param>
/// <param name="Others">Other names.</param>
/// <param name="Initials">The first letters of its names, where they are those of an organisation, a board or a ground.</param>
internal sealed record NameEntry(NamedThing Thing, string[] Official, string[] Others, string[] Initials)
{
    private const NameScope NotCalledByInitials =
        NameScope.Duties | NameScope.Themes | NameScope.LocalPolicingBodies | NameScope.AnnouncedChanges;

    /// <summary>Makes an entry; names that are not there are left out.</summary>
    public static NameEntry Of(
        EntityReference reference,
        NameScope scope,
        string name,
        IEnumerable<string?> official,
        IEnumerable<string?> others,
        bool ended = false
    )
    {
        string[] inLaw = Keys(official.Append(name).Append(reference.Id));
        string[] inUse = Keys(others);
        return new(
            new()
            {
                Reference = reference,
                Name = name,
                Scope = scope,
                HasEnded = ended,
            },
            inLaw,
            inUse,
            NotCalledByInitials.HasFlag(scope)
                ? []
                : [.. inLaw.Concat(inUse).Select(NameKey.InitialsOf).OfType<string>().Distinct(StringComparer.Ordinal)]);
    }

    private static string[] Keys(IEnumerable<string?> names) =>
        [
            .. names
                .OfType<string>()
                .SelectMany(static name => new[] { name, AreaNames.InUsualOrder(name) })
                .Select(NameKey.Of)
                .Where(static key => key.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];
}
