namespace PccGovernance;

/// <summary>Finds reporting lines that lead back to where they began.</summary>
internal static class ReportingCycles
{
    public static void Find(ValueList<Partnership> partnerships, LandscapeErrors errors)
    {
        bool isAny = false;
        Cycles<Partnership>.Find(partnerships, static board => board.Id, Above, (_, _) => isAny = true);
        if (!isAny)
        {
            return;
        }

        // A line between two that were never in force together holds on no day: boards that changed places make no circle.
        Dictionary<Id<Partnership>, EffectivePeriod> periods = [];
        foreach (Partnership board in partnerships)
        {
            periods.TryAdd(board.Id, board.Period);
        }

        Cycles<Partnership>.Find(
            partnerships,
            static board => board.Id,
            board => Above(board).Keep(above => !periods.TryGetValue(above, out EffectivePeriod other) || !AreApart(board.Period, other)),
            (place, line) => errors.Add(
                LandscapeErrorKind.ReportingCycle,
                $"$.partnerships[{place}].reportsTo",
                $"The reporting line {line} leads back to where it began: take one of its steps out."));
    }

    /// <summary>Whether lines that a board has and had not before may lead back to it, whatever their days.</summary>
    /// <param name="board">The board.</param>
    /// <param name="before">The board as it was; <c>null</c> where it is new.</param>
    /// <param name="find">The boards.</param>
    public static bool MayLeadBack(Partnership board, Partnership? before, Func<Id<Partnership>, Partnership?> find)
    {
        ValueList<Id<Partnership>> above = Above(board);
        HashSet<Id<Partnership>> seen = before is null ? [.. above] : [.. above.Except(Above(before))];
        Stack<Id<Partnership>> left = new(seen);
        while (left.TryPop(out Id<Partnership> id))
        {
            if (id == board.Id)
            {
                return true;
            }

            foreach (Id<Partnership> further in find(id) is { } parent ? Above(parent) : [])
            {
                if (seen.Add(further))
                {
                    left.Push(further);
                }
            }
        }

        return false;
    }

    /// <summary>Whether one had ended when the other began. Periods that are not in order are told of elsewhere.</summary>
    private static bool AreApart(EffectivePeriod one, EffectivePeriod other) =>
        one.IsInOrder && other.IsInOrder && !one.Overlaps(other);

    // A line of some years counts like a lasting one: where two of different years make a circle, one of the records is wrong or the order
    // of them was.
    private static ValueList<Id<Partnership>> Above(Partnership board) =>
        board.ReportingLines.IsEmpty
            ? board.ReportsTo
            : board.ReportsTo.Concat(board.ReportingLines.Select(static line => line.To)).Distinct().ToValueList();
}
