using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>What an identifier can do for code that does not know of what it is one.</summary>
internal interface IIdentifier
{
    object ParseSame(string text);

    JsonConverter ToJsonConverter();
}
