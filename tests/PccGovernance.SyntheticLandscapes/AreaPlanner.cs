namespace PccGovernance.SyntheticLandscapes;

/// <summary>Plans the tables of one force area.</summary>
/// <remarks>
/// Attendance and sizes are dealt like cards rather than drawn, so that an area of 80 boards has the same shares and mean as one of a
/// million.
/// </remarks>
internal sealed class AreaPlanner(AreaFrame area, PlantedCounts planted, SeededRandom random)
{
    private const int CouncilPercent = 95;
    private const int WholeAreaPercent = 35;
    private const int CountyPercent = 25;

    private static readonly int[] s_corePercent = [95, 80, 75, 70];

    private readonly Zipf _voluntary = new(area.VoluntaryBodies);

    /// <summary>The boards, in no order that tells which are planted.</summary>
    public PlannedBoard[] Plan()
    {
        int families = area.Peers.Length > 1 ? planted.Families : 0;
        int siblings = Math.Min(PlantedCounts.FamilySize, area.Peers.Length) - 1;
        int origins = families + planted.NearDuplicates + planted.SubGroups;
        PlannedBoard[] own = Own(area.Boards - planted.NearDuplicates - planted.SubGroups - (families * siblings), families, origins);

        // Boards made on their own are in no order before they are shuffled, so that the first ones are as good origins as any.
        List<PlannedBoard> boards = [.. own];
        for (int family = 0; family < families; family++)
        {
            boards.AddRange(Siblings(own[family], siblings));
        }

        boards.AddRange(own.Skip(families).Take(planted.NearDuplicates).Select(NearDuplicate));
        boards.AddRange(own.Skip(families + planted.NearDuplicates).Take(planted.SubGroups).Select(SubGroup));

        PlannedBoard[] shuffled = [.. boards];
        random.Shuffle<PlannedBoard>(shuffled);
        return shuffled;
    }

    private PlannedBoard[] Own(int count, int families, int origins)
    {
        int[] sizes = Dealt(count, static (part, parts) => BoardSizes.At(part, parts));
        int[][] attends =
        [
            .. s_corePercent
                .Append(CouncilPercent)
                .Select(percent => Dealt(count, (part, parts) => part * 100L < parts * (long)percent ? 1 : 0)),
        ];
        PlannedBoard[] boards = new PlannedBoard[count];
        for (int board = 0; board < count; board++)
        {
            int ground = board < families ? Any(area.Peers) : Ground();
            List<int> members = new(BoardSizes.Most);
            for (int agency = 0; agency < AreaFrame.CoreAgencies; agency++)
            {
                if (attends[agency][board] > 0)
                {
                    members.Add(area.FirstOrganisation + agency);
                }
            }

            if (attends[AreaFrame.CoreAgencies][board] > 0)
            {
                members.Add(Council(ground));
            }

            AddVoluntary(members, sizes[board], []);
            boards[board] = new()
            {
                Members = Ascending(members),
                Ground = ground,
                IsPlain = board >= origins,
                Family = board < families ? board : null,
            };
        }

        return boards;
    }

    // Each with its own council, and an eighth of the table at most its own as well: two siblings must still have the core in common.
    private IEnumerable<PlannedBoard> Siblings(PlannedBoard first, int count)
    {
        int[] neighbours = [.. area.Peers.Where(place => place != first.Ground)];
        random.Shuffle<int>(neighbours);
        foreach (int ground in neighbours.Take(count))
        {
            List<int> members = [.. first.Members];
            if (members.Remove(CouncilOf(first.Ground)))
            {
                members.Add(CouncilOf(ground));
            }

            Replace(members, random.Below((first.Members.Length / 8) + 1), first.Members);
            yield return new()
            {
                Members = Ascending(members),
                Ground = ground,
                Origin = first,
                Pattern = PlantedPattern.Parallel,
                Family = first.Family,
            };
        }
    }

    // A quarter of the table at most, or the two would no longer be more alike than not.
    private PlannedBoard NearDuplicate(PlannedBoard origin)
    {
        List<int> members = [.. origin.Members];
        Replace(members, 1 + random.Below(Math.Min(3, members.Count / 4)), origin.Members);
        return new() { Members = Ascending(members), Ground = origin.Ground, Origin = origin, Pattern = PlantedPattern.NearDuplicate };
    }

    // Three quarters of the upper board, with its core agencies, and one body of its own.
    private PlannedBoard SubGroup(PlannedBoard upper)
    {
        List<int> members = [.. upper.Members];
        int size = Math.Max(BoardSizes.Least, members.Count * 3 / 4);
        while (members.Count > size && VoluntaryIn(members) > 1)
        {
            members.RemoveAt(AnyVoluntary(members));
        }

        Replace(members, 1, upper.Members);
        return new() { Members = Ascending(members), Ground = upper.Ground, Origin = upper, Pattern = PlantedPattern.Layered };
    }

    /// <summary>Puts other voluntary bodies into the places of some; none of them was at the table before.</summary>
    private void Replace(List<int> members, int count, int[] before)
    {
        int size = members.Count;
        for (int n = 0; n < count; n++)
        {
            members.RemoveAt(AnyVoluntary(members));
        }

        AddVoluntary(members, size, before);
    }

    private void AddVoluntary(List<int> members, int size, int[] except)
    {
        while (members.Count < size)
        {
            int body = area.FirstVoluntaryBody + _voluntary.Draw(random);
            if (!members.Contains(body) && Array.IndexOf(except, body) < 0)
            {
                members.Add(body);
            }
        }
    }

    private int VoluntaryIn(List<int> members) => members.Count(member => member >= area.FirstVoluntaryBody);

    private int AnyVoluntary(List<int> members)
    {
        int place;
        do
        {
            place = random.Below(members.Count);
        }
        while (members[place] < area.FirstVoluntaryBody);

        return place;
    }

    private int Ground() => random.Below(100) switch
    {
        < WholeAreaPercent => PlannedBoard.WholeArea,
        < WholeAreaPercent + CountyPercent when area.Counties.Length > 0 => Any(area.Counties),
        _ => Any(area.Peers),
    };

    /// <summary>The council at the table: that of the board's ground, or any of the area's.</summary>
    private int Council(int ground) => CouncilOf(ground == PlannedBoard.WholeArea ? random.Below(area.Councils.Length) : ground);

    private int CouncilOf(int place) => area.FirstOrganisation + AreaFrame.CoreAgencies + place;

    private int Any(int[] places) => places[random.Below(places.Length)];

    private int[] Dealt(int count, Func<int, int, int> card)
    {
        int[] cards = [.. Enumerable.Range(0, count).Select(part => card(part, count))];
        random.Shuffle<int>(cards);
        return cards;
    }

    private static int[] Ascending(List<int> members)
    {
        members.Sort();
        return [.. members];
    }
}
