namespace PccGovernance.Duplication;

/// <summary>
/// The shares and weights of the options as the engine compares with them, converted once. A decimal share becomes the double that is
/// written the same.
/// </summary>
internal sealed class DuplicationShares(DuplicationOptions options)
{
    public double Threshold { get; } = (double)options.Threshold;

    public double PeopleWeight { get; } = (double)options.PeopleWeight;

    public double RemitWeight { get; } = (double)options.RemitWeight;

    public double PlaceWeight { get; } = (double)options.PlaceWeight;

    public double PeopleFloor { get; } = (double)options.PeopleFloor;

    public double RemitFloor { get; } = (double)options.RemitFloor;

    public double PlaceFloor { get; } = (double)options.PlaceFloor;

    public double DifferentPersonCredit { get; } = (double)options.DifferentPersonCredit;

    public double DutyWeight { get; } = (double)options.DutyWeight;

    public double ParallelCoreFloor { get; } = (double)options.ParallelCoreFloor;

    public double LayeredPeopleFloor { get; } = (double)options.LayeredPeopleFloor;

    public double LayeredRemitFloor { get; } = (double)options.LayeredRemitFloor;

    public double ByDesignPeopleFloor { get; } = (double)options.ByDesignPeopleFloor;

    public double SharedTablePeopleFloor { get; } = (double)options.SharedTablePeopleFloor;

    public double SharedTablePlaceFloor { get; } = (double)options.SharedTablePlaceFloor;

    public double AbsorptionFloor { get; } = (double)options.AbsorptionFloor;

    public double SharedTableExcess { get; } = (double)options.SharedTableExcess;

    public double ContainedPeopleFloor { get; } = (double)options.ContainedPeopleFloor;

    public double ContainedSubjectFloor { get; } = (double)options.ContainedSubjectFloor;
}
