namespace PccGovernance.Duplication;

/// <summary>
/// The readings of a landscape's boards by their numbers, each made when it is first asked for and kept with the landscape. Safe for use
/// from any thread: two that ask at once read the same.
/// </summary>
internal sealed class PartnershipReadings(Landscape landscape)
{
    private readonly PartnershipReading?[] _readings = new PartnershipReading?[landscape.Partnerships.Count];

    public static PartnershipReadings Of(Landscape landscape) =>
        landscape.Derived.Of(landscape, static of => new PartnershipReadings(of));

    public PartnershipReading this[int board] => _readings[board] ??= PartnershipReading.Of(landscape.Partnerships[board]);
}
