using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>What money on record is.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<FundingKind>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<FundingKind>))]
public enum FundingKind
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>A funding stream, from which grants are made.</summary>
    Stream,

    /// <summary>A grant (for commissioners, Police Reform and Social Responsibility Act 2011 s.9).</summary>
    Grant,

    /// <summary>A contract for services.</summary>
    Contract,

    /// <summary>A saving, planned and made.</summary>
    Saving,

    /// <summary>A council tax precept.</summary>
    Precept,

    /// <summary>A budget.</summary>
    Budget,
}
