using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Duplication;

/// <summary>How two boards repeat each other. The pattern decides the remedy.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<DuplicationPattern>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<DuplicationPattern>))]
public enum DuplicationPattern
{
    /// <summary>
    /// The same people on the same things in the same place, with no line between the boards: merge them, or let one absorb the other.
    /// </summary>
    Overlapping = 0,

    /// <summary>
    /// A board and one below it, or two sub-groups of one board, that repeat each other: one flexible group can take their place.
    /// </summary>
    Layered,

    /// <summary>The same people in the same place on different things: hold the duties in one board, or meet back to back.</summary>
    SharedTable,

    /// <summary>
    /// Two boards with a theme in common that few others there name, and little else: no duplicates, but they should agree who leads on it.
    /// </summary>
    SharedTheme,

    /// <summary>
    /// Boards of one kind and tier on neighbouring ground with the same core people: a load for those people, no duplicates; combine them
    /// where the law allows.
    /// </summary>
    Parallel,
}
