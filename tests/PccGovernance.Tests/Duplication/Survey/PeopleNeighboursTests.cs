using FsCheck.Fluent;
using PccGovernance.Duplication;
using static PccGovernance.Tests.Duplication.TestWorld;

namespace PccGovernance.Tests.Duplication;

public sealed class PeopleNeighboursTests
{
    /// <summary>Crowds among many and among few boards, so that some are walked through and some are sorted.</summary>
    [Fact]
    public void Add_CrowdsOfAnySize_GivesEachBoardThoseNearestToItInRemit() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), static seed =>
        {
            Random random = new(seed);
            int most = random.Next(2, 12);
            PartnershipProfile[] boards = new PartnershipSurvey(Boards(random), DuplicationOptions.Default).Profiles();
            SeatedAlike tables = new(boards);
            bool[,] alike = new bool[tables.Members.Count, tables.Members.Count];
            List<JoinedPair> joined = [];
            for (int first = 0; first < tables.Members.Count; first++)
            {
                for (int second = first + 1; second < tables.Members.Count; second++)
                {
                    if (tables.Members[first].Length > 0 && tables.Members[second].Length > 0 && random.Next(4) > 0)
                    {
                        alike[first, second] = alike[second, first] = true;
                        joined.Add(new(first, second, 0));
                    }
                }
            }

            PairCollector pairs = new();
            long leftOut = new PeopleNeighbours(boards, tables, [.. joined]).Add(most, pairs);

            (HashSet<ulong> expected, long all) = Plain(boards, tables, alike, most);
            pairs.Sorted().ToArray().Should().BeEquivalentTo(expected, "seed {0}", seed);
            leftOut.Should().Be(all - expected.Count, "seed {0}", seed);
        }).Holds(500);

    private static Landscape Boards(Random random)
    {
        string[] members = ["police", "council", "probation", "health", "fire"];
        int kinds = random.Next(1, 30);
        return Of([.. Enumerable.Range(0, random.Next(1, 60)).Select(i =>
        {
            int seats = random.Next(kinds);
            return Board(
                $"b{i:D2}",
                [.. members.Where((_, at) => (seats >> at & 1) > 0)],
                [$"theme-{random.Next(4)}"]);
        })]);
    }

    private static (HashSet<ulong> Pairs, long All) Plain(
        PartnershipProfile[] boards, SeatedAlike tables, bool[,] alike, int most)
    {
        int[] tableOf = new int[boards.Length];
        for (int table = 0; table < tables.Members.Count; table++)
        {
            foreach (int board in tables.BoardsOf(table))
            {
                tableOf[board] = table;
            }
        }

        int[] order = [.. Enumerable.Range(0, boards.Length).OrderBy(board => boards[board].Themes[0]).ThenBy(static board => board)];
        HashSet<ulong> pairs = [];
        long all = 0;
        for (int board = 0; board < boards.Length; board++)
        {
            int[] crowd = [.. order.Where(other => other == board
                || (boards[board].Organisations.Length > 0
                    && (tableOf[other] == tableOf[board] || alike[tableOf[other], tableOf[board]])))];
            all += crowd.Length - 1;
            int from = Math.Clamp(Array.IndexOf(crowd, board) - (most / 2), 0, Math.Max(0, crowd.Length - 1 - most));
            foreach (int other in crowd.Skip(from).Take(most + 1).Where(other => other != board))
            {
                pairs.Add(((ulong)Math.Min(board, other) << 32) | (uint)Math.Max(board, other));
            }
        }

        return (pairs, all / 2);
    }
}
