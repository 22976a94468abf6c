using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Classification;

/// <summary>How much of a theme a phrase is about.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<PhraseScope>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<PhraseScope>))]
public enum PhraseScope
{
    /// <summary>The theme as a whole: serious violence.</summary>
    General = 0,

    /// <summary>A named kind within it: knife crime.</summary>
    Named,

    /// <summary>A small part of it: pet theft within neighbourhood crime, or crime that drug use causes within drug misuse.</summary>
    Minor,

    /// <summary>
    /// Nothing of it: a text with the phrase is no text about the theme, but a heading that covers it, as preventing crime covers crimes.
    /// </summary>
    Heading,
}
