using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Alignment;

/// <summary>What a link between two priorities rests on.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<AlignmentBasis>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<AlignmentBasis>))]
public enum AlignmentBasis
{
    /// <summary>The strategy or corporate plan itself says that its priority serves the plan priority.</summary>
    Declared = 0,

    /// <summary>Nobody said so: the two share a theme. The link is inferred.</summary>
    SharedThemes,

    /// <summary>Nobody said so: a theme of the one counts towards a theme of the other. The link is inferred.</summary>
    RelatedThemes,

    /// <summary>
    /// Nobody said so, and the priority alone does not show it: what its strategy as a whole is about does. The link is inferred.
    /// </summary>
    StrategySubject,
}
