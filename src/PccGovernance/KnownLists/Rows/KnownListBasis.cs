using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.KnownLists;

/// <summary>By what a partnership on the list was taken for one that the law requires.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<KnownListBasis>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<KnownListBasis>))]
public enum KnownListBasis
{
    /// <summary>Its recorded kind.</summary>
    Kind = 0,

    /// <summary>A further kind whose function it carries.</summary>
    CarriedKind,

    /// <summary>A duty that it is recorded to discharge.</summary>
    Duty,

    /// <summary>Words of its name or purpose alone: assumed.</summary>
    Name,
}
