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
            "asb,business-crime,criminal-exploitation,cyber-crime,domestic-abuse,drug-supply,environmental-crime,fraud,"
            + "hate-crime,modern-slavery,neighbourhood-crime,organised-crime,public-spaces,rural-crime,serious-violence,"
            + "terrorism,vawg"
        ),
        ("vulnerability", "child-abuse,criminal-exploitation,domestic-abuse,hate-crime,modern-slavery,sexual-violence,vawg"),
        ("victims", "child-abuse,domestic-abuse,restorative-justice,sexual-violence,vawg"),
        ("neighbourhood-policing", "asb,public-confidence,response-contact"),
        ("public-confidence", "engagement,neighbourhood-policing,standards"),
        ("asb", "environmental-crime,public-spaces"),
        ("public-spaces", "asb"),
        ("neighbourhood-crime", "asb"),
        ("serious-violence", "criminal-exploitation,domestic-abuse,sexual-violence,vawg"),
        ("organised-crime", "criminal-exploitation,drug-supply"),
        ("drug-supply", "criminal-exploitation,organised-crime,substance-misuse"),
        ("substance-misuse", "drug-supply"),
        ("domestic-abuse", "sexual-violence"),
        ("sexual-violence", "child-abuse,domestic-abuse"),
        ("child-abuse", "sexual-violence"),
        ("criminal-exploitation", "child-abuse,drug-supply,modern-slavery,organised-crime"),
        ("modern-slavery", "organised-crime"),
        ("criminal-justice", "perpetrators,reoffending,restorative-justice"),
        ("reoffending", "criminal-justice,perpetrators,restorative-justice"),
        ("national-threats", "cyber-crime,organised-crime"),
        ("community-cohesion", "asb,engagement,hate-crime"),
        ("hate-crime", "community-cohesion"),
        ("engagement", "public-confidence"),
        ("fraud", "cyber-crime"),
        ("cyber-crime", "fraud"),
        ("efficiency", "modernisation"),
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
        ("sexual-violence", "vawg"),
        ("national-threats", "terrorism"),
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
