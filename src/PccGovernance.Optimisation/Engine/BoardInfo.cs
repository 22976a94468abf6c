namespace PccGovernance.Optimisation;

/// <summary>A board as the search sees it.</summary>
internal sealed class BoardInfo
{
    /// <summary>The number that hours are counted in: ten-thousandths of an hour.</summary>
    public const int Scale = 10_000;

    private BoardInfo(Partnership board, decimal hours, decimal agenda, ValueList<Id<Duty>> duties)
    {
        Board = board;
        HoursEach = (long)decimal.Round(hours * Scale);
        AgendaHours = agenda;
        Duties = duties;
        Seats = board.Seats.GroupBy(static seat => seat.Organisation).Select(static own => SeatsOfOrganisation.Of(own)).ToArray();
    }

    public Partnership Board { get; }

    /// <summary>What a year of its meetings takes of one who attends all.</summary>
    public long HoursEach { get; }

    /// <summary>Hours a year that it sits.</summary>
    public decimal AgendaHours { get; }

    public ValueList<Id<Duty>> Duties { get; }

    /// <summary>Who sits on it, an entry for each organisation.</summary>
    public SeatsOfOrganisation[] Seats { get; }

    public long Total => HoursEach * Seats.Sum(static own => (long)own.Count);

    /// <summary>
    /// A board; <c>null</c> when how often and how long it meets or who sits on it is not known, and when a post or person has two seats.
    /// </summary>
    public static BoardInfo? Of(Landscape landscape, Partnership board, MeetingPattern? usual) =>
        OfAny(landscape, board, usual) is { } info && !board.Seats.IsEmpty && SitOnce(board) ? info : null;

    /// <summary>A board, whoever sits on it; <c>null</c> when how often and how long it meets is not known.</summary>
    public static BoardInfo? OfAny(Landscape landscape, Partnership board, MeetingPattern? usual)
    {
        decimal? meetings = board.Meetings?.MeetingsPerYear ?? usual?.MeetingsPerYear;
        decimal? length = board.Meetings?.MeetingHours ?? usual?.MeetingHours;
        decimal rest =
            (board.Meetings?.PreparationHours ?? usual?.PreparationHours ?? 0) + (board.Meetings?.TravelHours ?? usual?.TravelHours ?? 0);
        return meetings is { } held && length is { } hours
            ? new(board, held * (hours + rest), held * hours, landscape.DutiesOf(board))
            : null;
    }

    /// <summary>What its meetings take of an organisation in a year.</summary>
    public long HoursOf(Id<Organisation> organisation) =>
        HoursEach * (Array.Find(Seats, own => own.Organisation == organisation)?.Count ?? 0);

    private static bool SitOnce(Partnership board) => board.Seats
        .Where(static seat => seat.Post is not null || seat.Person is not null)
        .GroupBy(static seat => (seat.Organisation, seat.Post, seat.Person))
        .All(static holder => holder.Count() == 1);
}

/// <summary>The seats of an organisation on a board: those that name a post or person, and how many name nobody.</summary>
internal sealed record SeatsOfOrganisation(Id<Organisation> Organisation, (Id<Post>?, Id<Person>?)[] Named, int Unnamed, int Count)
{
    public static SeatsOfOrganisation Of(IGrouping<Id<Organisation>, Seat> own) => new(
        own.Key,
        [.. own.Where(static seat => seat.Post is not null || seat.Person is not null)
            .Select(static seat => (seat.Post, seat.Person))
            .Distinct()],
        own.Count(static seat => seat.Post is null && seat.Person is null),
        own.Count());
}
