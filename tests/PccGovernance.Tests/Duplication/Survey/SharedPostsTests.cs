using System.Text.Json;
using FsCheck.Fluent;
using PccGovernance.Duplication;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Tests.Duplication;

/// <summary>Whom the organisations of two boards send, held against a plain count; and what is kept with a landscape for all who ask.</summary>
public sealed class SharedPostsTests
{
    private static readonly string[] s_organisations = ["council", "fire", "health", "line", "police", "probation"];

    [Fact]
    public void Of_AnyTwoBoards_IsThePlainCount() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), static seed =>
    {
        Landscape landscape = Make(new(seed));
        PartnershipProfile[] boards = new PartnershipSurvey(landscape, DuplicationOptions.Default).Profiles();
        PostComparer comparer = new();
        foreach (PartnershipProfile first in boards)
        {
            foreach (PartnershipProfile second in boards)
            {
                SharedPosts plain = Plain(first.Partnership, second.Partnership);
                SharedPosts.Of(first, second).Should().Be(plain);
                comparer.Of(first, second).Should().Be(plain);
                comparer.Of(second, first).Should().Be(plain);
            }
        }
    }).Holds(300);

    [Fact]
    public void Posts_FromTheTableOfSeats_AreThoseOfTheRecord() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), static seed =>
        {
            Landscape landscape = Make(new(seed));
            SeatPosts table = SeatPosts.Of(landscape);
            SeatPosts few = new(landscape, OrganisationRoles.Of(landscape), areFew: true);
            for (int board = 0; board < landscape.Partnerships.Count; board++)
            {
                table[board].Should().Equal(few[board]);
            }
        }).Holds(300);

    [Fact]
    public void Analyse_ManyAtOnceOfOneLandscape_AreAllTheSame()
    {
        Landscape Fresh() => SyntheticLandscape.Create(SyntheticPreset.AreaOf300).Landscape;
        string alone = Json(Fresh());
        Landscape shared = Fresh();
        string[] atOnce = new string[8];

        Parallel.For(0, atOnce.Length, at => atOnce[at] = Json(shared));

        atOnce.Should().AllBe(alone);
        Json(shared).Should().Be(alone, "what is kept with the landscape is what a fresh one says");
    }

    private static string Json(Landscape landscape) =>
        JsonSerializer.Serialize(DuplicationAnalysis.Analyse(landscape, TestWorld.Today, DuplicationOptions.Default));

    // An organisation that is a partnership is a line between boards and sends nobody.
    internal static SharedPosts Plain(Partnership first, Partnership second)
    {
        bool havePeople = HasPeople(first) && HasPeople(second);
        if (!havePeople && !(HasPosts(first) && HasPosts(second)))
        {
            return default;
        }

        (int same, int named, int shared) = (0, 0, 0);
        foreach (string organisation in first.Seats.Select(static seat => seat.Organisation.Value).Distinct()
            .Where(static organisation => organisation != "line"))
        {
            Seat[] ours = [.. first.Seats.Where(seat => seat.Organisation.Value == organisation)];
            Seat[] theirs = [.. second.Seats.Where(seat => seat.Organisation.Value == organisation)];
            if (ours.Length == 0 || theirs.Length == 0)
            {
                continue;
            }

            shared++;
            if (havePeople && ours.Any(static seat => seat.Person is not null) && theirs.Any(static seat => seat.Person is not null))
            {
                named++;
                same += ours.Any(seat => seat.Person is { } person && theirs.Any(other => other.Person == person)) ? 1 : 0;
            }
            else if (ours.Any(static seat => seat.Post is not null) && theirs.Any(static seat => seat.Post is not null))
            {
                named++;
                same += ours.Any(seat => seat.Post is { } post && theirs.Any(other => other.Post == post)) ? 1 : 0;
            }
        }

        return new(same, named, shared);
    }

    private static bool HasPeople(Partnership board) => board.Seats.Any(static seat => seat.Person is not null);

    private static bool HasPosts(Partnership board) =>
        board.Seats.Any(static seat => seat.Post is not null && seat.Organisation.Value != "line");

    private static Landscape Make(Random random)
    {
        bool namesPeople = random.Next(3) == 0;
        return Landscape.Create(TestWorld.Edition, new()
        {
            OrganisationKinds = [new() { Id = new("of-boards"), Name = "Of boards", Sector = Sector.Unknown, Role = OrganisationRole.Partnership }],
            Organisations = s_organisations
                .Select(static id => new Organisation { Id = new(id), Name = id, Kind = id == "line" ? new("of-boards") : null }).ToValueList(),
            Posts = s_organisations.SelectMany(static id => Enumerable.Range(0, 3)
                .Select(number => new Post { Id = new($"{id}.{number}"), Title = "Officer", Organisation = new(id) })).ToValueList(),
            People = Enumerable.Range(0, 5).Select(static number => new Person { Id = new($"person-{number}"), Name = "Somebody" }).ToValueList(),
            Partnerships = Enumerable.Range(0, 5).Select(number => new Partnership
            {
                Id = new($"board-{number}"),
                Name = "Board",
                Seats = Enumerable.Range(0, random.Next(12)).Select(_ => Seat(random, namesPeople)).ToValueList(),
            }).ToValueList(),
        });
    }

    private static Seat Seat(Random random, bool namesPeople)
    {
        string organisation = s_organisations[random.Next(s_organisations.Length)];
        return new()
        {
            Organisation = new(organisation),
            Post = random.Next(4) > 0 ? new($"{organisation}.{random.Next(3)}") : null,
            Person = namesPeople && random.Next(2) == 0 ? new($"person-{random.Next(5)}") : null,
        };
    }
}
