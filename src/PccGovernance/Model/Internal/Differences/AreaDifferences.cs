namespace PccGovernance;

/// <summary>What began, ended and changed on the map from one edition of the reference facts to another.</summary>
internal static class AreaDifferences
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

    public static void Find(
        Geography before,
        Geography after,
        List<EntityChange> began,
        List<EntityChange> ended,
        List<EntityChange> changed)
    {
        Compare(static map => map.Authorities.Concat(map.OtherAuthorities), static a => a.Code, static a => a.CouncilName, s_authority);
        Compare(
            static map => map.ForceAreas,
            static a => a.Code,
            static a => a.Name,
            ("Name", static a => a.Name),
            ("ForceName", static a => a.ForceName),
            ("Region", static a => a.Region));
        Compare(
            static map => map.CommunitySafetyAreas, static a => a.Code, static a => a.Name,
            ("Name", static a => a.Name), ("ForceArea", static a => a.ForceArea), ("Authorities", static a => a.Authorities));
        Compare(
            static map => map.OtherAreas, static a => a.Code, static a => a.Name,
            ("Name", static a => a.Name), ("Period", static a => a.Period), ("Authorities", static a => a.Authorities));
        void Compare<T>(
            Func<Geography, IEnumerable<T>> list,
            Func<T, AreaCode> code,
            Func<T, string> name,
            params (string Name, Func<T, object?> Value)[] fields)
        {
            Dictionary<AreaCode, T> earlier = list(before).ToDictionary(code);
            foreach (T now in list(after))
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
}
