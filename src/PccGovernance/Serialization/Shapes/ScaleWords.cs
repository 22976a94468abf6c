namespace PccGovernance.Serialization;

/// <summary>Words of scales that board papers use beside red, amber and green, and the member that takes each.</summary>
internal static class ScaleWords
{
    public static string? Elsewhere(string word) => word switch
    {
        "amber-green" or "amber-red" or "green-amber" or "red-amber" or "amber/green" or "amber/red" =>
            "The five-point scale is recorded as 'confidence', which takes 'amber-green' and 'amber-red'.",
        "blue" or "complete" or "completed" =>
            "What is blue on a scale is recorded as the status 'complete', and shown as blue by the scale 'Brag'.",
        "grey" or "white" or "none" or "unknown" => "Where there is no colour, leave the member out.",
        "on-hold" or "suspended" or "paused" => "What is on hold is recorded as the status 'on-hold' or 'suspended'.",
        _ => null,
    };
}
