namespace PccGovernance;

/// <summary>What began, ended and changed from one edition of the reference facts to another.</summary>
/// <remarks>
/// Each list stands in the order of kind and identifier. A thing is the same in both when its kind and identifier, or its area code, are.
/// </remarks>
public sealed record EditionDifference
{
    private static readonly (string Name, Func<LocalAuthority, object?> Value)[] s_authority =
    [
        ("Name", static a => a.Name),
        ("CouncilName", static a => a.CouncilName),
        ("Type", static a => a.Type),
        ("County", static a => a.County),
        ("Region", static a => a.Region),
        ("ForceArea", static a => a.ForceArea),
        ("FireArea", static a => a.FireArea),
        ("LocalHealthBoard", static a => a.LocalHealthBoard),
        ("RecodedAs", static a => a.RecodedAs),
        ("FormerCodes", static a => a.FormerCodes),
        ("Period", static a => a.Period),
    ];

    private EditionDifference(IEnumerable<EntityChange> began, IEnumerable<EntityChange> ended, IEnumerable<EntityChange> changed) =>
        (Began, Ended, Changed) = (InOrder(began), InOrder(ended), InOrder(changed));

    /// <summary>What the second edition has and the first has not.</summary>
    public ValueList<EntityChange> Began { get; }

    /// <summary>What the first edition has and the second has not.</summary>
    public ValueList<EntityChange> Ended { get; }

    /// <summary>What both have and is not equal, with the members that differ.</summary>
    public ValueList<EntityChange> Changed { get; }

    /// <summary>Whether nothing differs, identifiers and versions of the editions aside.</summary>
    public bool IsEmpty => Began.IsEmpty && Ended.IsEmpty && Changed.IsEmpty;

    /// <summary>Compares two editions: their areas, kinds, duties, themes, local policing bodies and announced changes.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    public static EditionDifference Between(ReferenceEdition before, ReferenceEdition after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        List<EntityChange> began = [];
        List<EntityChange> ended = [];
        List<EntityChange> changed = [];
        foreach (EntityTable table in EntityTables.All)
        {
            table.Compare(Contents(before), Contents(after), began, ended, changed);
        }

        Compare(static map => map.Authorities.Concat(map.OtherAuthorities), static a => a.Code, static a => a.CouncilName, s_authority);
        Compare(static map => map.ForceAreas, static a => a.Code, static a => a.Name, ("Name", static a => a.Name), ("ForceName", static a => a.ForceName), ("Region", static a => a.Region));
        Compare(
            static map => map.CommunitySafetyAreas, static a => a.Code, static a => a.Name,
            ("Name", static a => a.Name), ("ForceArea", static a => a.ForceArea), ("Authorities", static a => a.Authorities));
        Compare(
            static map => map.OtherAreas, static a => a.Code, static a => a.Name,
            ("Name", static a => a.Name), ("Period", static a => a.Period), ("Authorities", static a => a.Authorities));
        return new(began, ended, changed);

        void Compare<T>(
            Func<Geography, IEnumerable<T>> list,
            Func<T, AreaCode> code,
            Func<T, string> name,
            params (string Name, Func<T, object?> Value)[] fields)
        {
            Dictionary<AreaCode, T> earlier = list(before.Geography).ToDictionary(code);
            foreach (T now in list(after.Geography))
            {
                if (!earlier.Remove(code(now), out T? then))
                {
                    began.Add(new() { Subject = EntityReference.Of(code(now)), Name = name(now) });
                }
                else if (Fields(then, now, fields) is { IsEmpty: false } differences)
                {
                    changed.Add(new() { Subject = EntityReference.Of(code(now)), Name = name(now), Fields = differences });
                }
            }

            ended.AddRange(earlier.Values.Select(then => new EntityChange { Subject = EntityReference.Of(code(then)), Name = name(then) }));
        }
    }

    private static ValueList<FieldChange> Fields<T>(T then, T now, (string Name, Func<T, object?> Value)[] fields) =>
        fields
            .Where(field => !Equals(field.Value(then), field.Value(now)))
            .Select(field => new FieldChange
            {
                Field = field.Name,
                Before = FieldText.Of(field.Value(then)),
                After = FieldText.Of(field.Value(now)),
            })
            .ToValueList();

    private static LandscapeContents Contents(ReferenceEdition edition) => new()
    {
        OrganisationKinds = edition.OrganisationKinds,
        PartnershipKinds = edition.PartnershipKinds,
        Duties = edition.Duties,
        Themes = edition.Themes.Themes,
        LocalPolicingBodies = edition.LocalPolicingBodies,
        AnnouncedChanges = edition.AnnouncedChanges,
    };

    private static ValueList<EntityChange> InOrder(IEnumerable<EntityChange> changes) =>
        changes.OrderBy(static change => change.Subject).ToValueList();
}
