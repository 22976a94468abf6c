namespace PccGovernance.Kernel;

/// <summary>A number that was taken from the record, else from usual values, and how it is known.</summary>
internal readonly record struct FilledValue
{
    public FilledValue(decimal? recorded, FactBasis basis, decimal? usual)
    {
        Value = recorded ?? usual;
        Basis = Value is null ? null : recorded is null ? FactBasis.Assumed : basis;
    }

    /// <summary>The number; <c>null</c> when neither has it.</summary>
    public decimal? Value { get; }

    /// <summary>How it is known: what is filled in is assumed. <c>null</c> when it is missing.</summary>
    public FactBasis? Basis { get; }

    public bool IsAssumed => Basis == FactBasis.Assumed;
}
