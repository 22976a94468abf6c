namespace PccGovernance.Delivery;

/// <summary>How children make the colour of their parent.</summary>
public enum RollUpMethod
{
    /// <summary>The worst child decides.</summary>
    WorstOf = 0,

    /// <summary>The mean by weight decides, with 0 for green or better, 1 for amber and 2 for red.</summary>
    Weighted,

    /// <summary>The share, by weight, of green and complete children among those that are due decides.</summary>
    ShareOfGreen,
}
