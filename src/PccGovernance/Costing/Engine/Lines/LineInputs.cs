using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>Where the inputs of a line came from.</summary>
internal struct LineInputs
{
    public CostInputs Recorded;
    public CostInputs Assumed;
    public CostInputs Missing;

    /// <summary>Notes an input that is there, on a basis.</summary>
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

    /// <summary>Notes an input that is on record, taken as usual or missing.</summary>
    public void Note(CostInput input, in FilledValue taken)
    {
        if (taken.Basis is { } basis)
        {
            Note(input, basis);
        }
        else
        {
            Missing = Missing.With(input);
        }
    }
}
