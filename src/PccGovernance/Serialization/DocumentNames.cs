using System.Text.Json.Serialization.Metadata;

namespace PccGovernance.Serialization;

/// <summary>
/// What the document calls earlier versions of plans and their parts: a name for each kind of plan, where the model has one type for all.
/// </summary>
internal static class DocumentNames
{
    private static readonly Dictionary<Type, (string Type, string Parts)> Versions = new()
    {
        [typeof(PlanVersion<PlanPriority>)] = ("PoliceAndCrimePlanVersion", "priorities"),
        [typeof(PlanVersion<CorporatePriority>)] = ("CorporatePlanVersion", "priorities"),
        [typeof(PlanVersion<Strand>)] = ("BusinessPlanVersion", "strands"),
    };

    /// <summary>The name of a type.</summary>
    public static string Of(Type type) => Versions.TryGetValue(type, out var names) ? names.Type : type.Name;

    /// <summary>Gives the parts of a version their name.</summary>
    public static void Name(JsonTypeInfo type)
    {
        if (Versions.TryGetValue(type.Type, out var names))
        {
            type.Properties.Single(static member => string.Equals(member.Name, "parts", StringComparison.Ordinal)).Name = names.Parts;
        }
    }
}
