using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>What an organisation pays, as it is added up.</summary>
internal struct PayerTally
{
    private CostTally _lines;
    private ExactAmount _meetings;
    private int _boards;
    private int _boardsUnknown;

    /// <summary>Adds lines that it pays.</summary>
    public void Add(in CostTally lines) => _lines.Add(in lines);

    /// <summary>Counts a board that it has a seat on, with its meetings.</summary>
    public void Count(ExactAmount? meetings)
    {
        _boards++;
        _boardsUnknown += meetings is null ? 1 : 0;
        _meetings += meetings.GetValueOrDefault();
    }

    public readonly OrganisationCost ToRow(Id<Organisation>? organisation) => new()
    {
        Organisation = organisation,
        Partnerships = _boards,
        Seats = _lines.Seats,
        MeetingsPerYear = _boards > 0 && _boards == _boardsUnknown ? null : _meetings.ToDecimal(),
        PartnershipsWithUnknownMeetings = _boardsUnknown,
        Total = _lines.ToTotal(),
    };
}
