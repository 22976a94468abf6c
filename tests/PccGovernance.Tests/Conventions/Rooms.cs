namespace PccGovernance.Tests.Conventions;

/// <summary>The rooms of the library and which may know which.</summary>
public static class Rooms
{
    public const string Model = "Model";

    /// <summary>What stands at the root: the service collection extensions, which know every room.</summary>
    public const string Root = "";

    public static readonly string[] Analyses = ["Duplication", "Costing", "Alignment", "Delivery", "Demand", "Statute", "Succession", "Scenarios"];

    /// <summary>The tools that analyses may use: they know only the model.</summary>
    public static readonly string[] Tools = ["Classification"];

    /// <summary>The rooms from the ground up; an analysis knows only the model and the tools, and never another analysis.</summary>
    private static readonly string[] Order = [Model, .. Tools, "Reference", "Serialization", .. Analyses, "Rules", "Reviews", Root];

    public static bool IsRoom(string name) => Order.Contains(name, StringComparer.Ordinal);

    public static bool MayKnow(string room, string other)
    {
        if (string.Equals(room, other, StringComparison.Ordinal) || string.Equals(other, Model, StringComparison.Ordinal))
        {
            return true;
        }

        if (Tools.Contains(other, StringComparer.Ordinal))
        {
            return !Tools.Contains(room, StringComparer.Ordinal) && !string.Equals(room, Model, StringComparison.Ordinal);
        }

        return !Analyses.Contains(room, StringComparer.Ordinal) && Array.IndexOf(Order, other) < Array.IndexOf(Order, room);
    }

    /// <summary>The room that a namespace belongs to; <c>null</c> for one that is not the library's.</summary>
    public static string? OfNamespace(string? name) => name?.Split('.') switch
    {
        ["PccGovernance"] => Model,
        ["PccGovernance", var room, ..] => room,
        _ => null,
    };

    /// <summary>The room that a file of the library belongs to.</summary>
    public static string OfFile(SourceFile file) => file.FoldersBelow(Repository.Library) is [var room, ..] ? room : Root;
}
