using System.Text.Json;
using System.Text.Json.Serialization;
using PccGovernance.Kernel;

namespace PccGovernance.Alignment;

/// <summary>What this library judges of the themes of its taxonomy, as <c>theme-judgements.json</c> has it: the default options.</summary>
/// <remarks>
/// A named crime counts in part towards a heading about all crime, a harm done to people at risk towards a heading about vulnerability,
/// abuse towards a heading about victims, nuisance towards local policing. Domestic abuse and sexual violence are the core of violence
/// against women and girls. The abuse of children and sexual violence count towards harm and not towards crime at large, as the graded
/// links have it. Roles go by what the definitions of the themes say.
/// </remarks>
internal static class ThemeJudgements
{
    private static readonly ThemeJudgementsDocument s_document =
        EmbeddedDocument.Json("Alignment.Data.theme-judgements.json", ThemeJudgementsJson.Default.ThemeJudgementsDocument);

    /// <summary>Themes that say how more than what.</summary>
    public static ValueList<Id<Theme>> General { get; } = Ids(s_document.General).ToValueList();

    /// <summary>The relations, by plan theme and then by strategy theme.</summary>
    public static ValueList<ThemeRelation> Relations { get; } = s_document.Relations
        .SelectMany(static row => Ids(row.Strategies).Select(strategy => new ThemeRelation
        {
            Strategy = strategy,
            Plan = new(row.Plan),
            Grade = row.Grade,
            OfTheWholeOnly = row.OfTheWholeOnly,
            ToHeadingsOnly = row.ToHeadingsOnly,
            NotToHeadings = row.NotToHeadings,
            ToTheWholeOnly = row.ToTheWholeOnly,
        }))
        .OrderBy(static relation => relation.Plan)
        .ThenBy(static relation => relation.Strategy)
        .ToValueList();

    /// <summary>The roles, by theme. A theme that is not here has none.</summary>
    public static ValueList<ThemeRoleAssignment> Roles { get; } = s_document.Roles
        .SelectMany(static row => Ids(row.Themes).Select(theme => (Theme: theme, row.Role)))
        .GroupBy(static row => row.Theme, static row => row.Role)
        .OrderBy(static roles => roles.Key)
        .Select(static roles => new ThemeRoleAssignment
        {
            Theme = roles.Key,
            Roles = roles.Aggregate(ThemeRoles.None, static (all, role) => all | role),
        })
        .ToValueList();

    private static IEnumerable<Id<Theme>> Ids(string[] themes) => themes.Select(static theme => new Id<Theme>(theme));
}

/// <summary>The form of <c>theme-judgements.json</c>, kept by hand.</summary>
internal sealed record ThemeJudgementsDocument
{
    public required string[] General { get; init; }

    public required ThemeRoleEntry[] Roles { get; init; }

    public required ThemeRelationEntry[] Relations { get; init; }
}

internal sealed record ThemeRoleEntry
{
    public required ThemeRoles Role { get; init; }

    public required string[] Themes { get; init; }
}

internal sealed record ThemeRelationEntry
{
    public required string Plan { get; init; }

    public required string[] Strategies { get; init; }

    public required AlignmentGrade Grade { get; init; }

    public bool OfTheWholeOnly { get; init; }

    public bool ToHeadingsOnly { get; init; }

    public bool NotToHeadings { get; init; }

    public bool ToTheWholeOnly { get; init; }
}

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ThemeJudgementsDocument))]
internal sealed partial class ThemeJudgementsJson : JsonSerializerContext;
