using PccGovernance.Duplication;

namespace PccGovernance.Tests.Duplication;

/// <summary>People, remit and place of a pair, straight from the definitions and the landscape, with none of the engine's code.</summary>
internal sealed record NaiveMeasures(double People, double Remit, double Place, double Score, ValueList<Id<Organisation>> Shared)
{
    public static NaiveMeasures Of(Landscape landscape, Id<Partnership> first, Id<Partnership> second, DuplicationOptions options)
    {
        (Partnership a, Partnership b) = (landscape.Partnership(first)!, landscape.Partnership(second)!);
        HashSet<Id<Organisation>> organisationsOfA = [.. a.Seats.Select(seat => seat.Organisation)];
        HashSet<Id<Organisation>> organisationsOfB = [.. b.Seats.Select(seat => seat.Organisation)];
        Id<Organisation>[] shared = [.. organisationsOfA.Where(organisationsOfB.Contains).Order()];
        double WeightOf(Partnership board, Id<Organisation> organisation) => Weight(landscape, board, organisation, options);
        double people = Ratio(
            shared.Sum(organisation =>
                Math.Min(WeightOf(a, organisation), WeightOf(b, organisation)) * Credit(a, b, organisation,
                    (double)options.DifferentPersonCredit)),
            organisationsOfA.Union(organisationsOfB).Sum(organisation => Math.Max(WeightOf(a, organisation), WeightOf(b, organisation))));

        (HashSet<string> themesOfA, HashSet<string> themesOfB) = (ThemesOf(landscape, a), ThemesOf(landscape, b));
        bool duties = HasKnownDuties(landscape, a) && HasKnownDuties(landscape, b);
        bool themes = themesOfA.Count > 0 && themesOfB.Count > 0;
        string[] remitOfA = [.. themes ? themesOfA : [], .. duties ? DutiesOf(landscape, a) : []];
        string[] remitOfB = [.. themes ? themesOfB : [], .. duties ? DutiesOf(landscape, b) : []];
        double remit =
            Ratio(remitOfA.Intersect(remitOfB, StringComparer.Ordinal).Count(), remitOfA.Union(remitOfB, StringComparer.Ordinal).Count());

        HashSet<AreaCode> groundOfA = GroundOf(a);
        HashSet<AreaCode> groundOfB = GroundOf(b);
        double place = Ratio(groundOfA.Intersect(groundOfB).Count(), Math.Min(groundOfA.Count, groundOfB.Count));

        double score = people == 0 || remit == 0 || place == 0
            ? 0
            : Math.Exp(((double)options.PeopleWeight * Math.Log(people)) + ((double)options.RemitWeight * Math.Log(remit))
                + ((double)options.PlaceWeight * Math.Log(place)));
        return new(people, remit, place, score, [.. shared]);
    }

    /// <summary>What an organisation weighs on a board, to six decimals; 0 where it does not sit.</summary>
    private static double Weight(Landscape landscape, Partnership board, Id<Organisation> organisation, DuplicationOptions options)
    {
        Seat[] seats = [.. board.Seats.Where(seat => seat.Organisation == organisation)];
        if (seats.Length == 0)
        {
            return 0;
        }

        double boards = landscape.Partnerships.Count(other => other.Seats.Count > 0);
        double itsBoards = landscape.Partnerships.Count(other => other.Seats.Any(seat => seat.Organisation == organisation));
        double rarity = options.WeighMembersByRarity ? Math.Log2(1 + (boards / itsBoards)) : 1;
        double attendance = options.WeighMembersByAttendance ? seats.Max(seat => (double)(seat.Attendance ?? 1)) : 1;
        return Math.Round(rarity * attendance, 6);
    }

    private static double Ratio(double part, double whole) => whole == 0 ? 0 : part / whole;

    private static double Credit(Partnership a, Partnership b, Id<Organisation> organisation, double differentPerson)
    {
        HashSet<Id<Person>> ofA = PeopleFor(a, organisation);
        HashSet<Id<Person>> ofB = PeopleFor(b, organisation);
        return ofA.Count == 0 || ofB.Count == 0 || ofA.Overlaps(ofB) ? 1 : differentPerson;
    }

    private static HashSet<Id<Person>> PeopleFor(Partnership board, Id<Organisation> organisation) =>
        [.. board.Seats.Where(seat => seat.Organisation == organisation).Select(seat => seat.Person).OfType<Id<Person>>()];

    private static HashSet<string> ThemesOf(Landscape landscape, Partnership board)
    {
        IEnumerable<Id<Theme>> themes = board.Themes.IsEmpty ? landscape.KindsOf(board).SelectMany(kind => kind.UsualThemes) : board.Themes;
        return new(themes.Select(theme => $"theme {theme}"), StringComparer.Ordinal);
    }

    private static IEnumerable<string> DutiesOf(Landscape landscape, Partnership board) =>
        landscape.DutiesOf(board).Select(duty => $"duty {duty}");

    private static bool HasKnownDuties(Landscape landscape, Partnership board) =>
        board.Kind is not null || landscape.DutiesOf(board).Count > 0;

    /// <summary>The authorities of a footprint of the test edition, which has no community safety areas that divide one.</summary>
    private static HashSet<AreaCode> GroundOf(Partnership board) =>
    [
        .. TestWorld.Geography.Authorities
            .Where(authority => !authority.IsCounty)
            .Where(authority => board.Footprint.Areas.Any(area =>
                area == authority.Code
                    || area == authority.County
                    || area == authority.ForceArea
                    || area == authority.Country
                    || area == AreaCode.EnglandAndWales))
            .Select(authority => authority.Code),
    ];
}
