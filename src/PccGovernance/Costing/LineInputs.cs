namespace PccGovernance.Costing;

/// <summary>Where the inputs of a line came from.</summary>
internal struct LineInputs
{
    public CostInputs Recorded;
    public CostInputs Assumed;
    public CostInputs Missing;

    /// <summary>Notes an input that is on record, on a basis.</summary>
    public void Note(CostInput input, FactBasis basis)
    {
        if (basis == FactBasis.Assumed)
        {
            Assumed = Assumed.With(input);
        }
        else
        {
            Recorded = Recorded.With(input);
        }
    }

    /// <summary>The recorded value, else the usual one, else none.</summary>
    public T? Take<T>(CostInput input, T? recorded, FactBasis basis, T? usual = null)
        where T : struct
    {
        if (recorded is not null)
        {
            Note(input, basis);
        }
        else if (usual is not null)
        {
            Assumed = Assumed.With(input);
        }
        else
        {
            Missing = Missing.With(input);
        }

        return recorded ?? usual;
    }
}
