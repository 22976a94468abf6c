using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>How sure it is what took the place of a code.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<AreaTranslationOutcome>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<AreaTranslationOutcome>))]
public enum AreaTranslationOutcome
{
    /// <summary>The codes that took its place hold no ground beyond that of the whole footprint.</summary>
    Replaced = 0,

    /// <summary>A code that took its place holds more ground than the footprint: whether all of it is meant could not be decided.</summary>
    PartOfSuccessor,

    /// <summary>The code has ended, and nothing is recorded that took its place.</summary>
    NoSuccessor,

    /// <summary>The geography does not have the code.</summary>
    UnknownCode,
}
