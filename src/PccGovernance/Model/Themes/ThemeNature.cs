using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>What a theme names: only subjects say what a board is for.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<ThemeNature>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<ThemeNature>))]
public enum ThemeNature
{
    /// <summary>A subject.</summary>
    Subject = 0,

    /// <summary>
    /// A heading: nearly every board could name it, so that naming it in common says nothing. Crime in general, how bodies work together,
    /// how they run themselves.
    /// </summary>
    Heading,

    /// <summary>A group of people: beside a subject it says for whom that is.</summary>
    People,

    /// <summary>
    /// A group of people for whom boards of their own are made: a board for the young, for offenders or for victims is no board on the
    /// subject for everybody.
    /// </summary>
    PeopleApart,
}
