using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>Where an example is: a force area with one of its local areas and one of its upper-tier areas.</summary>
public sealed record ExamplePlace(AreaCode ForceArea, AreaCode Local, AreaCode Upper, AreaCode County)
{
    public static ExamplePlace Of(string name) => name switch
    {
        "." => At("E23000020", "E07000136", "E10000019"),
        "surrey" => At("E23000031", "E07000207", "E10000030"),
        "essex" => At("E23000028", "E07000066", "E10000012"),
        "northamptonshire" => At("E23000022", "E06000061", "E06000061"),
        "west-yorkshire" => At("E23000010", "E08000032", "E08000032"),
        "west-midlands" => At("E23000014", "E08000025", "E08000025"),
        "met" => At("E23000001", "E09000007", "E09000007"),
        "city" => At("E23000034", "E09000001", "E09000001"),
        "dyfed-powys" => At("W15000004", "W06000008", "W06000008"),
        _ => throw new ArgumentException($"There is no place '{name}'.", nameof(name)),
    };

    public AreaCode AreaOf(StatutoryRole role) => role switch
    {
        StatutoryRole.LocalArea or StatutoryRole.Council => Local,
        StatutoryRole.UpperTier => Upper,
        StatutoryRole.County => County,
        _ => ForceArea,
    };

    private static ExamplePlace At(string forceArea, string local, string upper) => new(new(forceArea), new(local), new(upper), new(upper));
}
