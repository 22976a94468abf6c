using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Succession;

/// <summary>Who is to govern after a body that is to end, as announced.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<ProjectedSuccessor>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<ProjectedSuccessor>))]
public enum ProjectedSuccessor
{
    /// <summary>Nobody: nothing is projected to end.</summary>
    None = 0,

    /// <summary>The mayor of an area that is the force area.</summary>
    Mayor,

    /// <summary>A Policing and Crime Board of council leaders with an appointed lead, since no mayor is in prospect.</summary>
    Board,

    /// <summary>A mayor or a board: the mayoral area is not the force area, and nothing settles which.</summary>
    MayorOrBoard,

    /// <summary>Nobody has been named, as in Wales.</summary>
    NotSettled,
}
