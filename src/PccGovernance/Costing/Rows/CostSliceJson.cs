using System.Text.Json.Serialization.Metadata;

namespace PccGovernance.Costing;

/// <summary>Calls the key of a slice in JSON by what it is.</summary>
internal static class CostSliceJson
{
    private static readonly Dictionary<Type, string> Names = new()
    {
        [typeof(CostSlice<Id<Theme>?>)] = "theme",
        [typeof(CostSlice<Id<Duty>?>)] = "duty",
        [typeof(CostSlice<PartnershipTier>)] = "tier",
        [typeof(CostSlice<Id<PartnershipKind>?>)] = "kind",
        [typeof(CostSlice<Footprint>)] = "footprint",
    };

    /// <summary>Names the key, where the type is a slice.</summary>
    public static void NameKey(JsonTypeInfo type)
    {
        if (Names.TryGetValue(type.Type, out string? name))
        {
            type.Properties.Single(static property => string.Equals(property.Name, "key", StringComparison.OrdinalIgnoreCase)).Name = name;
        }
    }
}
