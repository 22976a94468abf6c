using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>What a list can do for code that does not know of what it is one.</summary>
internal interface IJsonList
{
    JsonConverter ToJsonConverter();
}
