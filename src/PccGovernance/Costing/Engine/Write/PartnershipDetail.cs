using PccGovernance.Text;

namespace PccGovernance.Costing;

/// <summary>
/// What is behind the figure of a board, written each time that it is read: a country has hundreds of thousands of lines. Equal when it
/// says the same.
/// </summary>
internal sealed class PartnershipDetail(Landscape landscape, PartnershipCosting costing, int number) : IEquatable<PartnershipDetail>
{
    private Partnership Partnership => landscape.Partnerships[number];

    public ValueList<CostLine> Lines => LineWriter.Write(landscape, Partnership, costing.LinesOf(number));

    public ValueList<Statement> Reasons =>
        CostReasons.Of(landscape, Partnership, landscape.FunctionOf(Partnership), costing.LinesOf(number));

    public bool Equals(PartnershipDetail? other) => ReferenceEquals(this, other) || (other is not null && Lines == other.Lines);

    public override bool Equals(object? obj) => Equals(obj as PartnershipDetail);

    public override int GetHashCode() => Partnership.Id.GetHashCode();
}
