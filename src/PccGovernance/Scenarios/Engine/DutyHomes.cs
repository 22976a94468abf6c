namespace PccGovernance.Scenarios;

/// <summary>Which of some boards discharge a duty, and whether they do so on some ground.</summary>
internal sealed class DutyHomes(Landscape landscape, IEnumerable<Partnership> boards)
{
    private readonly ILookup<Id<Duty>, Footprint> _grounds = boards
        .SelectMany(board => landscape.DutiesOf(board).Select(duty => (duty, board.Footprint)))
        .ToLookup(static home => home.duty, static home => home.Footprint);

    /// <summary>The ground on which all that have a duty have it; <c>null</c> where that of one is not known.</summary>
    private readonly Dictionary<Id<Duty>, FootprintExtent?> _whole = [];

    /// <summary>Whether boards together have a duty on the ground of one; what is not known is taken to be covered.</summary>
    public bool Hold(Id<Duty> duty, Partnership board)
    {
        if (!_grounds.Contains(duty))
        {
            return false;
        }

        if (!_whole.TryGetValue(duty, out FootprintExtent? whole))
        {
            Footprint[] all = [.. _grounds[duty].Distinct()];
            whole = Array.Exists(all, static ground => ground.IsUnknown)
                ? null
                : landscape.Geography.Resolve(new() { Areas = all.SelectMany(static ground => ground.Areas).ToValueList() });
            _whole.Add(duty, whole);
        }

        return board.Footprint.IsUnknown || whole is not { } known || known.Contains(landscape.Geography.Resolve(board.Footprint));
    }
}
