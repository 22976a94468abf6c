namespace PccGovernance.Tests.Conventions;

/// <summary>The rooms of the library and which may know which.</summary>
public static class Rooms
{
    public const string Model = "Model";

    /// <summary>What stands at the root: the service collection extensions, which know every room.</summary>
    public const string Root = "";

    public static readonly string[] Analyses = ["Duplication", "Costing", "Demand", "Alignment", "Delivery", "Statute", "KnownLists"];

    /// <summary>The rooms that analyses may use beside the model.</summary>
    public static readonly string[] Ground = ["Kernel", "Text", "Classification"];

    /// <summary>Analyses that read the reference facts too: the one that holds a list against the statutory landscape.</summary>
    public static readonly string[] OfReference = ["KnownLists"];

    /// <summary>
    /// The rooms in the order in which data flows: each knows only those before it, and an analysis only the model and the ground.
    /// </summary>
    public static readonly string[] Order =
    [
        Model,
        "Kernel",
        "Text",
        "Reference",
        "Serialization",
        "Classification",
        .. Analyses,
        "Rules",
        "Reviews",
        "Scenarios",
        "Succession",
        "Placement",
        Root,
    ];

    public static bool IsRoom(string name) => Order.Contains(name, StringComparer.Ordinal);

    public static bool MayKnow(string room, string other)
    {
        bool isBefore = Array.IndexOf(Order, other) < Array.IndexOf(Order, room);
        bool isForAnalyses = string.Equals(other, Model, StringComparison.Ordinal) || Ground.Contains(other, StringComparer.Ordinal);
        return string.Equals(room, other, StringComparison.Ordinal)
            || (isBefore && (isForAnalyses || !Analyses.Contains(room, StringComparer.Ordinal)))
            || (other is "Reference" && OfReference.Contains(room, StringComparer.Ordinal));
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
