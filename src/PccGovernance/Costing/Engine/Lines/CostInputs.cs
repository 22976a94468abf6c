namespace PccGovernance.Costing;

/// <summary>A set of inputs, a bit for each.</summary>
internal readonly record struct CostInputs(uint Bits)
{
    private static readonly CostInput[] All = Enum.GetValues<CostInput>();

    public bool IsEmpty => Bits == 0;

    public CostInputs With(CostInput input) => new(Bits | (1u << (int)input));

    public CostInputs With(CostInputs others) => new(Bits | others.Bits);

    public bool Has(CostInput input) => (Bits & (1u << (int)input)) != 0;

    public CostInputs Without(CostInputs others) => new(Bits & ~others.Bits);

    public ValueList<CostInput> ToValueList() => IsEmpty ? [] : All.Where(Has).ToValueList();
}
