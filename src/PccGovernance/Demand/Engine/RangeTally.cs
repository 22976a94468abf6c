using PccGovernance.Kernel;

namespace PccGovernance.Demand;

/// <summary>How far from what is asked its ends are, added up: of those few who have a seat whose meetings or hours are a range.</summary>
internal sealed class RangeTally
{
    /// <summary>Seats whose hours are a range.</summary>
    public int Seats { get; private set; }

    /// <summary>Those of them of which only the least is known.</summary>
    public int SeatsAtLeast { get; private set; }

    /// <summary>By how much less than the hours could be asked.</summary>
    public ExactAmount Below { get; private set; }

    /// <summary>By how much more.</summary>
    public ExactAmount Above { get; private set; }

    /// <summary>Boards of which only the least number of meetings is known.</summary>
    public int PartnershipsAtLeast { get; private set; }

    /// <summary>By how many fewer meetings there could be.</summary>
    public ExactAmount Fewer { get; private set; }

    /// <summary>By how many more.</summary>
    public ExactAmount More { get; private set; }

    /// <summary>Whether the number of meetings is a range.</summary>
    public bool IsOfMeetings => !Fewer.IsNil || !More.IsNil;

    public void AddHours(ExactAmount hours, DemandEnds ends)
    {
        Seats++;
        SeatsAtLeast += ends.IsAtLeast ? 1 : 0;
        Below += hours - ends.Low;
        Above += ends.High - hours;
    }

    public void AddMeetings(ExactAmount meetings, DemandEnds ends)
    {
        PartnershipsAtLeast += ends.MeetsAtLeast ? 1 : 0;
        Fewer += meetings - ends.Fewest;
        More += ends.Most - meetings;
    }
}
