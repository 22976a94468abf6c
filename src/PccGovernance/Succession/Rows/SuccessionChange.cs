using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Succession;

/// <summary>What comes about between two days.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<SuccessionChange>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<SuccessionChange>))]
public enum SuccessionChange
{
    /// <summary>The same body governs on both days.</summary>
    None = 0,

    /// <summary>The commissioner goes on and is also the fire and rescue authority from then on.</summary>
    FireTaken,

    /// <summary>Another body takes the functions over by an order or Act that is on record.</summary>
    Transferred,

    /// <summary>The body is to end, as announced: a projection, and not law.</summary>
    EndsAsAnnounced,

    /// <summary>Who governs is not on record for one of the days.</summary>
    NotKnown,
}
