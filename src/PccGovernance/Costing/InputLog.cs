namespace PccGovernance.Costing;

/// <summary>Takes the inputs of a line and notes where each came from.</summary>
internal sealed class InputLog
{
    private readonly List<CostInput> _recorded = [];
    private readonly List<CostInput> _assumed = [];
    private readonly List<CostInput> _missing = [];

    /// <summary>The recorded value, else the usual one, else none.</summary>
    public T? Take<T>(CostInput input, T? recorded, FactBasis basis, T? usual)
        where T : struct
    {
        List<CostInput> list = (recorded, usual) switch
        {
            ({ }, _) when basis == FactBasis.Recorded => _recorded,
            (null, null) => _missing,
            _ => _assumed,
        };
        list.Add(input);
        return recorded ?? usual;
    }

    public CostLine Complete(CostLine line) =>
        line with { Recorded = [.. _recorded], Assumed = [.. _assumed], Missing = [.. _missing] };
}
