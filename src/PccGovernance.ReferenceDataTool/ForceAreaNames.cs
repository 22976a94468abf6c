using System.Security;
using System.Text;
using PccGovernance.Reference;

namespace PccGovernance.ReferenceDataTool;

/// <summary>Writes the source of the typed force areas, such as <c>EnglandAndWales.ForceAreas.Lincolnshire</c>.</summary>
internal static class ForceAreaNames
{
    public static string Source(IEnumerable<ForceAreaEntry> areas)
    {
        StringBuilder source = new();
        source.Append("namespace PccGovernance.Reference;\n\n");
        source.Append("// Written by PccGovernance.ReferenceDataTool: change the source tables and run it, not this file.\n");
        source.Append("public sealed partial class ForceAreaCatalogue\n{\n");
        string[] properties = [.. areas.OrderBy(static a => PropertyName(a.Name), StringComparer.Ordinal).Select(Property)];
        source.AppendJoin("\n", properties);
        return source.Append("}\n").ToString();
    }

    private static string Property(ForceAreaEntry area) =>
        $"""
            /// <summary>
            /// {SecurityElement.Escape(area.Name)}, policed by {SecurityElement.Escape(area.ForceName)}: <c>{area.Code}</c>.
            /// </summary>
            public ForceArea {PropertyName(area.Name)} => this["{area.Code}"];

        """;

    /// <summary><c>London, City of</c> as <c>CityOfLondon</c>, <c>Devon &amp; Cornwall</c> as <c>DevonAndCornwall</c>.</summary>
    private static string PropertyName(string name)
    {
        int comma = name.IndexOf(", ", StringComparison.Ordinal);
        string inOrder = comma < 0 ? name : $"{name[(comma + 2)..]} {name[..comma]}";
        IEnumerable<string> words = inOrder.Replace("&", "and", StringComparison.Ordinal).Split(' ', '-');
        return string.Concat(words.Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
