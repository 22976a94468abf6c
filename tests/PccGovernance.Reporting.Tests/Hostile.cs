using PccGovernance.Reference;
using PccGovernance.Reviews;

namespace PccGovernance.Reporting.Tests;

/// <summary>A landscape whose names try to be more than names.</summary>
internal static class Hostile
{
    public static IReadOnlyList<string> Names { get; } =
    [
        "<script>alert(1)</script> Board",
        "\"><img src=x onerror=alert(1)> & Sons",
        "' onmouseover='alert(1)",
        "</style></svg></title><script>alert(1)</script>",
        "=HYPERLINK(\"http://example.org\",\"x\")",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "[click](javascript:alert(1)) **bold** `code` # heading | cell",
        "1. A list? - [ ] or ~struck~ &amp; &#60;b&#62;",
    ];

    /// <summary>Texts that no landscape takes for names, but that a file that is imported, or a review from elsewhere, may hold.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        .. Names,
        "\u202Egnp.draob\u202C Right to left",
        "\u2066Isolated\u2069 and \u200Fmarked",
        "Two\nlines\r\nand a\ttab",
        "\u0001\u0007\u001B[31m control \u0000",
        "Lone \uD800 surrogate and \uFFFE",
    ];

    public static Landscape Landscape { get; } = Build();

    public static Paper Paper { get; } = Make();

    private static Paper Make()
    {
        LandscapeReview review = Samples.Reviewer.Review(Landscape, Samples.AsOf);
        Paper paper = ReviewPaper.Of(review, Landscape, new() { Persons = Interchange.PersonHandling.Keep });
        PaperTable table = new()
        {
            Caption = Texts[0],
            Columns = [.. Texts.Select(static text => new PaperColumn { Name = text })],
            Rows = [.. Texts.Select(static text => new PaperRow { Cells = [.. Texts.Select(_ => new PaperCell { Text = text })] })],
            Note = Texts[1],
        };
        return paper with
        {
            Sections =
            [
                .. paper.Sections,
                new()
                {
                    Anchor = "more",
                    Heading = Texts[0],
                    Blocks =
                    [
                        .. Texts.SelectMany(static text =>
                            new PaperBlock[]
                            {
                                new PaperHeading { Text = text },
                                new PaperParagraph { Text = text },
                            }),
                        new PaperList
                        {
                            Items =
                            [
                                .. Texts.Select(static text => new PaperListItem
                                {
                                    Text = text,
                                    Details = [new() { Label = text, Text = text }],
                                }),
                            ],
                        },
                        new PaperFigures
                        {
                            Items =
                            [
                                .. Texts.Select(static text => new PaperFigure
                                {
                                    Label = text,
                                    Value = text,
                                    Note = text,
                                }),
                            ],
                        },
                        table,
                        new PaperPicture
                        {
                            Title = Texts[3],
                            Alternative = string.Join(' ', Texts),
                            Drawing = paper.Sections.SelectMany(static section => section.Blocks).OfType<PaperPicture>().First().Drawing,
                            Table = table,
                        },
                    ],
                },
            ],
        };
    }

    private static Landscape Build()
    {
        LandscapeBuilder builder = new LandscapeBuilder(EnglandAndWales.Edition).Named(Names[0]);
        for (int i = 0; i < Names.Count; i++)
        {
            builder = builder
                .Add(new Organisation { Id = new($"body-{i}"), Name = Names[i] })
                .Add(new Person { Id = new($"person-{i}"), Name = Names[i] })
                .Add(
                    new Partnership
                    {
                        Id = new($"board-{i}"),
                        Name = Names[i],
                        Purpose = Names[i],
                        Footprint = Footprint.Of(new AreaCode("E07000136")),
                        Themes = [new("asb"), new("serious-violence")],
                        Meetings = new() { MeetingsPerYear = 4, MeetingHours = 2 },
                        Seats =
                        [
                            .. Enumerable
                                .Range(0, Math.Min(i + 1, 4))
                                .Select(seat => new Seat
                                {
                                    Organisation = new($"body-{seat}"),
                                    Person = new($"person-{seat}"),
                                    Role = seat == 0 ? SeatRole.Chair : SeatRole.Member,
                                }),
                        ],
                        Provenance = new() { Note = Names[i], Sources = [Names[i]] },
                    });
        }

        return builder.Build();
    }
}
