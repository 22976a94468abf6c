using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>How far an announced change has got.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<AnnouncementStatus>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<AnnouncementStatus>))]
public enum AnnouncementStatus
{
    /// <summary>Announced by a minister or in a policy paper; not before Parliament as far as is recorded.</summary>
    Announced = 0,

    /// <summary>The government has said that it is minded to.</summary>
    MindedTo,

    /// <summary>An Act or order has been made; whether the part in question is in force was not established.</summary>
    Enacted,

    /// <summary>Overtaken by a later announcement.</summary>
    Overtaken,

    /// <summary>Quashed by a court or withdrawn: it will not happen as announced.</summary>
    Quashed,
}
