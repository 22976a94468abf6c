using PccGovernance.Scenarios;

namespace PccGovernance.Tests.Scenarios;

/// <summary>What a scenario loses, by looking through every board for each.</summary>
internal sealed class PlainComparison
{
    private readonly Landscape _before;
    private readonly Landscape _after;
    private readonly List<(Id<Partnership> From, Id<Partnership>[] To)[]> _steps;
    private readonly List<(Id<Organisation> From, Id<Organisation>[] To)[]> _organisations;
    private readonly Partnership[] _changedBefore;
    private readonly Partnership[] _changedAfter;

    public PlainComparison(ScenarioRun run)
    {
        (_before, _after) = (run.Before, run.After!);
        _steps = [.. run.Scenario.Steps.Select(static step => EditBoards.Followed(step.Edit).ToArray())];
        _organisations = [.. run.Scenario.Steps.Select(static step => EditBoards.Succeeded(step.Edit).ToArray())];
        _changedBefore = [.. _before.Partnerships.Where(board => _after.Partnership(board.Id) != board)];
        _changedAfter = [.. _after.Partnerships.Where(board => _before.Partnership(board.Id) != board)];
    }

    /// <summary>Goes through the steps and puts what follows in the place of what it follows.</summary>
    public static Id<T>[] Followers<T>(IEnumerable<(Id<T> From, Id<T>[] To)[]> steps, Id<T> first)
    {
        Id<T>[]? now = null;
        foreach ((Id<T> From, Id<T>[] To)[] all in steps)
        {
            Id<T>[]? Next(Id<T> one) => all.Any(step => step.From == one) ? all.Last(step => step.From == one).To : null;
            now = now is null ? Next(first) : [.. now.SelectMany(one => Next(one) ?? [one]).Distinct()];
        }

        return now is null ? [first] : [.. now.Distinct()];
    }

    public IEnumerable<(Id<Duty>, Id<Partnership>)> DutiesWithoutHome() => _changedBefore
        .SelectMany(board => _before.DutiesOf(board).Select(duty => (duty, board)))
        .Where(held => !IsHeld(_changedAfter, held.duty, held.board) && !IsHeld([.. _after.Partnerships], held.duty, held.board))
        .Select(static held => (held.duty, held.board.Id))
        .Order();

    public IEnumerable<(Id<Partnership> Formerly, Id<Partnership> Now)> Oversight()
    {
        HashSet<Id<Partnership>> seen = [];
        foreach (Partnership board in _changedBefore)
        {
            foreach (Partnership follows in Followers(_steps, board.Id).Select(_after.Partnership).OfType<Partnership>())
            {
                seen.Add(follows.Id);
                IEnumerable<Id<Partnership>> its = Answered(board).Where(parent => parent != follows.Id);
                HashSet<Id<Partnership>> known = [.. _changedBefore
                    .Where(other => other == board || Followers(_steps, other.Id).Contains(follows.Id)).SelectMany(Answered)];
                if ((!board.ReportsTo.IsEmpty && follows.ReportsTo.IsEmpty)
                    || its.Except(follows.ReportsTo).Any()
                    || follows.ReportsTo.Any(parent => !known.Contains(parent)))
                {
                    yield return (board.Id, follows.Id);
                }
            }
        }

        foreach (Partnership board in _changedAfter.Where(board => !seen.Contains(board.Id) && !board.ReportsTo.IsEmpty))
        {
            yield return (board.Id, board.Id);
        }
    }

    public IEnumerable<(Id<Partnership>, Id<Organisation>)> VoicesLost() => _changedBefore
        .SelectMany(static board => board.Seats.Select(seat => (board.Id, seat.Organisation)).Distinct().Order())
        .Where(held => !Followers(_steps, held.Id).Select(_after.Partnership).OfType<Partnership>()
            .SelectMany(static board => board.Seats)
            .Any(seat => Followers(_organisations, held.Organisation).Contains(seat.Organisation)));

    private IEnumerable<Id<Partnership>> Answered(Partnership board) =>
        board.ReportsTo.SelectMany(parent => Followers(_steps, parent));

    private bool IsHeld(Partnership[] boards, Id<Duty> duty, Partnership board)
    {
        Partnership[] homes = [.. boards.Where(home => _after.DutiesOf(home).Contains(duty))];
        return homes.Length > 0
            && (board.Footprint.IsUnknown
                || homes.Any(static home => home.Footprint.IsUnknown)
                || _before.Geography.Resolve(new() { Areas = homes.SelectMany(static home => home.Footprint.Areas).ToValueList() })
                    .Contains(_before.Geography.Resolve(board.Footprint)));
    }
}
