namespace PccGovernance.Interchange;

/// <summary>Which rules a text that names seats is read by.</summary>
internal enum SeatColumn
{
    Members,
    Chair,
    Office,
}
