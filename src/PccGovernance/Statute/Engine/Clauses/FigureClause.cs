using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>A figure is held against a number or against a share of another figure.</summary>
internal sealed class FigureClause(ClauseEntry entry, string filing) : Clause
{
    private readonly CompareEntry _compare = entry.Compare!;
    private readonly Gap _figure = Gap.Of("statute.fact", filing, entry.Name);

    private string Code => _compare.Operator switch
    {
        "ge" => "statute.figure-ge",
        "gt" => "statute.figure-gt",
        "le" => "statute.figure-le",
        "lt" => "statute.figure-lt",
        _ => "statute.figure-eq",
    };

    public override Answer Check(RequirementCase at)
    {
        if (entry.OrFact is { } other && at.Filing?.Fact(other)?.Holds == true)
        {
            return Answer.Met();
        }

        if (at.Filing?.Fact(entry.Name)?.Number is not { } number)
        {
            return _figure;
        }

        decimal? bound = _compare.Value ?? at.Filing?.Fact(_compare.Figure!)?.Number;
        if (bound is not { } against)
        {
            return Gap.Of("statute.fact", filing, _compare.Figure!);
        }

        // Multiplied out, so that two thirds of fourteen is exact.
        int sign = (number * _compare.Denominator).CompareTo(against * _compare.Numerator);
        bool holds = _compare.Operator switch { "ge" => sign >= 0, "gt" => sign > 0, "le" => sign <= 0, "lt" => sign < 0, _ => sign == 0 };
        if (holds)
        {
            return Answer.Met();
        }

        bool mayBeOtherwise = entry.OrFact is { } alternative && FactClause.IsNotKnown(at, alternative);
        return mayBeOtherwise
            ? Gap.Of("statute.fact", filing, entry.OrFact!)
            : Answer.NotMet(
                Statement.Of(
                    Code,
                    ("of", filing), ("fact", entry.Name), ("number", number), ("against", against),
                    ("share", _compare.Denominator == 1 ? null : (StatementValue)$"{_compare.Numerator}/{_compare.Denominator}"),
                    ("figure", _compare.Figure is { } figure ? (StatementValue)figure : null)));
    }
}
