namespace PccGovernance.Costing;

/// <summary>What is behind the figure of a board, written each time that it is read: a country has hundreds of thousands of lines. Equal when it says the same.</summary>
internal sealed class BoardDetail(Landscape landscape, BoardCosting costing, int number) : IEquatable<BoardDetail>
{
    private Partnership Board => landscape.Partnerships[number];

    public ValueList<CostLine> Lines => LineWriter.Write(landscape, Board, costing.LinesOf(number));

    public ValueList<string> Reasons => CostReasons.Of(Board, landscape.FunctionOf(Board), costing.LinesOf(number));

    public bool Equals(BoardDetail? other) => ReferenceEquals(this, other) || (other is not null && Lines == other.Lines);

    public override bool Equals(object? obj) => Equals(obj as BoardDetail);

    public override int GetHashCode() => Board.Id.GetHashCode();
}
