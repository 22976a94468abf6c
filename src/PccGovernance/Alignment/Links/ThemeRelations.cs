namespace PccGovernance.Alignment;

/// <summary>The relations between the themes of this library's taxonomy.</summary>
/// <remarks>
/// A judgement of this library: a named crime counts in part towards a heading about all crime, a harm done to people at risk towards a
/// heading about vulnerability, abuse towards a heading about victims, nuisance towards local policing. Domestic abuse and sexual violence
/// are the core of violence against women and girls. The abuse of children and sexual violence count towards harm and not towards crime at
/// large, as the graded links have it.
/// </remarks>
public static class ThemeRelations
{
    private static readonly (string Plan, string Strategies)[] InPart =
    [
        (
            "crime-reduction",
            "asb,business-crime,cyber-crime,domestic-abuse,drug-supply,fraud,hate-crime,modern-slavery,neighbourhood-crime,"
            + "organised-crime,rural-crime,serious-violence,terrorism,vawg"
        ),
        ("vulnerability", "child-abuse,criminal-exploitation,domestic-abuse,hate-crime,modern-slavery,sexual-violence,vawg"),
        ("victims", "child-abuse,domestic-abuse,sexual-violence,vawg"),
        ("neighbourhood-policing", "asb,public-confidence"),
        ("public-confidence", "engagement,standards"),
        ("asb", "public-spaces"),
        ("neighbourhood-crime", "asb"),
        ("serious-violence", "criminal-exploitation,domestic-abuse,vawg"),
        ("substance-misuse", "drug-supply"),
        ("criminal-exploitation", "modern-slavery"),
        ("criminal-justice", "perpetrators,reoffending"),
        ("community-cohesion", "asb,hate-crime"),
        ("standards", "equality"),
    ];

    private static readonly (string Plan, string Strategies)[] OfTheWholeInPart =
    [
        ("neighbourhood-crime", "crime-reduction"),
        ("crime-reduction", "reoffending"),
        ("serious-violence", "crime-reduction"),
        ("domestic-abuse", "serious-violence"),
    ];

    private static readonly (string Plan, string Strategies)[] ToHeadingsInPart =
    [
        ("vulnerability", "fire-emergency,road-safety,serious-violence,terrorism"),
        ("crime-reduction", "substance-misuse"),
    ];

    private static readonly (string Plan, string Strategies)[] Core =
    [
        ("vawg", "domestic-abuse,sexual-violence"),
        ("domestic-abuse", "vawg"),
    ];

    /// <summary>The relations, by plan theme and then by strategy theme.</summary>
    public static ValueList<ThemeRelation> Default { get; } =
    [
        .. Of(InPart, AlignmentGrade.Partial)
            .Concat(Of(OfTheWholeInPart, AlignmentGrade.Partial, ofTheWholeOnly: true))
            .Concat(Of(ToHeadingsInPart, AlignmentGrade.Partial, toHeadingsOnly: true))
            .Concat(Of(Core, AlignmentGrade.Direct))
            .OrderBy(static relation => relation.Plan)
            .ThenBy(static relation => relation.Strategy),
    ];

    private static IEnumerable<ThemeRelation> Of(
        (string Plan, string Strategies)[] rows,
        AlignmentGrade grade,
        bool ofTheWholeOnly = false,
        bool toHeadingsOnly = false
    ) =>
        rows.SelectMany(row =>
            row.Strategies.Split(',')
                .Select(strategy => new ThemeRelation
                {
                    Strategy = new(strategy),
                    Plan = new(row.Plan),
                    Grade = grade,
                    OfTheWholeOnly = ofTheWholeOnly,
                    ToHeadingsOnly = toHeadingsOnly,
                }));
}
