using PccGovernance.Duplication;
using PccGovernance.Tests.Duplication.Faults;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication.Examples;

/// <summary>Sentences with a gap, and what is read of them with each of many words in it.</summary>
internal static class PurposeWords
{
    /// <summary>The words that some reader knows, and others that none should.</summary>
    private static readonly string[] s_words =
    [
        .. ("a above absorbed adviser all also another appointed apple as ask assume assumed assumes at audit been between "
            + "board boards body borough both built by called carried carries carry case cases chaired city combined "
            + "commissioned committee common concurrently consider consideration considers consulted convened convenes coopted "
            + "council county created decision decisions delivery deputy discretion district due each effect eight eighteen "
            + "eleven end ended established every executives exercise exercises f fifteen final finish first five for formed formerly "
            + "forum four fourteen function functions given gives gp green group groups grp handed hands held in include "
            + "included includes independent inherited isle jointly joint lay leaves left life limited launched local means "
            + "meant meet meeting meets metropolitan month months moved moves mth mths near new next nine no note of old on "
            + "once one opted over panel panels partly partnership partnerships passed passes person persons powers purpose "
            + "receive receives red replaced replaces representative right room royal s safer same scrutineer second section "
            + "serve serves serving set seven seventeen shall shared short should sides simultaneously single sit sits sitting "
            + "six sixteen steering strategic succeeded succeeds summer t take taken takes task ten that the third thirteen "
            + "those three till time together took transfer transferred transfers twelve two under until used vice view w was "
            + "week were winter with within year years 0 1 7 12 119 120 121 500 1990 1991 2023 2024 2027 2099 2100").Split(' '),
    ];

    private static readonly string[] s_purposes =
    [
        "*", "* the work of the earlier table", "takes *", "it has taken * the work", "on *", "over *",
        "brings together the * partnerships", "* boards and others", "all of the old * here", "all of the old green * here",
        "all of the old green red * here", "has no *", "no final *", "no really final *", "not *",
        "held * the other", "sits * others", "meets in *", "meet * common", "* in common", "meets as *", "* as one", "meets * one",
        "one dated *", "* and dated agenda", "* and so dated agenda", "* long and so dated agenda", "same *", "one *", "* sitting",
        "joint *", "* one meeting", "chairs * same sitting", "convened *",
        "task * finish", "* and finish", "task and *", "short *", "* life", "time *", "* limited", "t *", "* f", "task and the *",
        "* for two years", "set up * two years", "set up for * months", "set up for two *", "* up once by the red green for a year",
        "* once by the red green for a year", "set up for two",
        "task and finish within * months", "task and finish * 2024", "task and finish group * spring 2024",
        "task and finish group * of spring 2024", "task and finish group * the end of 2024", "task and finish until *",
    ];

    private static readonly string[] s_notes =
        ["task and finish group, * 2024", "task and finish, until 2026, * 2024", "set up * two years", "held * the other"];

    /// <summary>A line for each sentence: what is read of it, and by which words something else is.</summary>
    public static IEnumerable<string> Lines() =>
    [
        .. s_purposes.Select(static purpose =>
            Line(purpose, s_words, static text => Read(new() { Id = new("board"), Name = "Board", Purpose = text }), isOfReading: true)),
        .. s_notes.Select(static note => Line(note, s_words, static text => Read(new()
        {
            Id = new("board"),
            Name = "Board",
            Purpose = text.StartsWith("task", StringComparison.Ordinal) ? "task and finish" : null,
            Provenance = new() { Note = text },
        }), isOfReading: true)),
        Line("drones tractors *", Words("been carried carries carry consider considers consideration effect exercise exercises final first "
            + "function functions given gives include included includes independent means person persons purpose receive receives right "
            + "second "
            + "shall should third boston holland ok old"), static text => Told(Table("one", text), Table("other", Backwards(text)))),
        Line("drones tractors install and *", Words("installs installed installing installings installer installers installation "
            + "installations installment installments installion installions installies installes installly installe instally instal inst"),
            static text => Told(
                Table("one", text.Split(" and ")[0]),
                Table("other", Backwards(text.Replace("install and", "", StringComparison.Ordinal))))),
        Line("* tractors", Words("the board 7 section s red"), InTheSameWords),
        Line("* 136", Words("the board 7 section s red"), InTheSameWords),
        Line("* jointly with South Holland", Meetings, SitsWithAPlace), Line("meets * with South Holland", Meetings, SitsWithAPlace),
        Line("meets jointly with * South Holland", Words("that those the of a our"), SitsWithAPlace),
        Line("meets jointly in the very old long * with South Holland", Words("hall great-hall"), SitsWithAPlace),
        Line("meets with South Holland in the very old *", Words("one single red-one"), SitsWithAPlace),
        Line("meets jointly with South Holland * now", Words("not no never stopped ceased rejected proposed proposal until till once "
            + "formerly used was were once-a once-each once-every once-per once-in red"), SitsWithAPlace),
        Line("Quayside * Channel Panel", PartsOfNames, CouldBeTheOther), Line("* Quayside", PartsOfNames, CouldBeTheOtherPartnership),
        Line("Quayside * Panel", PartsOfNames, CouldBeTheOtherPartnership),
        Line("meets jointly with *", Words("Holland South-Hollands the-district-of-South-Holland South Boston"), SitsWithAPlace),
        Line("* with the Fenmarsh Quiet Table", [.. Meetings, .. Passings], SitsWithATable),
        Line("meets * with the Fenmarsh Quiet Table", [.. Meetings, "as-one"], SitsWithATable),
        Line("* jointly with the Fenmarsh Quiet Table", Meetings, SitsWithATable),
        Line("meets jointly * with the Fenmarsh Quiet Table", Words("once now-then now-and-then"), SitsWithATable),
        Line("sits with * Fenmarsh Quiet Table", Words("the a our"), SitsWithATable),
        Line("Fenmarsh Audit *", Names, IsOverseenApart), Line("* Audit Committee", Names, IsOverseenApart),
        Line("Fenmarsh * Committee", Names, IsOverseenApart),
    ];

    private static string[] Meetings => Words("meet meets meeting sit sits sitting held convened convenes one joint jointly same single "
        + "together concurrently simultaneously combined dines");

    private static string[] PartsOfNames => Words("and board borough city council county district group isle local metropolitan of panel "
        + "partnership royal safer the red red-green red-green-blue");

    private static string[] Passings => Words("takes took taken leaves left transfer transfers transferred handed hands passes passed "
        + "moved moves replaces replaced inherited assumes");

    private static string[] Names => Words("audit auditing case cases agency committee panel board group table");

    /// <summary>Words of a line; what is written with hyphens is several.</summary>
    private static string[] Words(string line) => [.. line.Split(' ').Select(static word => word.Replace('-', ' '))];

    private static string Backwards(string text) => string.Join(", ", text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Reverse());

    private static string SitsWithAPlace(string purpose) => Told(
        Channel("one", "Boston", 0) with { Purpose = purpose }, Channel("other", "South Holland", 4));

    private static Partnership Channel(string id, string place, int district) => Board(
        id, $"{place} Channel Panel", "channel-panel", PartnershipTier.Operational, [Districts[district]], ["police", "county"],
        "terrorism");

    /// <summary>Whether a panel that is called so is the one of Quayside.</summary>
    private static string CouldBeTheOther(string name) => Told(
        Channel("one", "Boston", 0) with { Purpose = "meets jointly with Quayside" },
        Channel("other", "South Holland", 4) with { Name = name });

    private static string CouldBeTheOtherPartnership(string name) => Told(
        Csp(0) with { Purpose = "meets jointly with Quayside" }, Csp(4) with { Name = name });

    private static string SitsWithATable(string purpose) => Told(
        Table("one", purpose), Table("other", "") with { Name = "Fenmarsh Quiet Table", Purpose = null });

    private static string IsOverseenApart(string name) => Told(
        Table("one", "") with { Name = name, Purpose = null, Function = PartnershipFunction.Oversight },
        Table("other", "") with { Name = "Fenmarsh Scrutiny", Purpose = null, Function = PartnershipFunction.Oversight });

    private const string Unknown = "apple";

    /// <summary>So much between a word and a sentence that the two have nothing to do with each other.</summary>
    private const string Apart = " zebra zebra zebra zebra zebra zebra zebra zebra zebra zebra zebra zebra ";

    private static string Line(string sentence, string[] words, Func<string, string> read, bool isOfReading = false)
    {
        if (sentence == "*")
        {
            return string.Join(
                " | ", words.GroupBy(read, static word => word).Select(static same => $"{same.Key}: {string.Join(' ', same)}"));
        }

        string known = sentence.Replace("*", Unknown, StringComparison.Ordinal);
        string without = read(known);
        IEnumerable<string> otherwise = words
            .Select(word => (Word: word, Answer: read(sentence.Replace("*", word, StringComparison.Ordinal))))
            .Where(one => one.Answer != without && (!isOfReading || one.Answer != read($"{one.Word}{Apart}{known}")))
            .GroupBy(static read => read.Answer, static read => read.Word)
            .Select(static same => $"{same.Key}: {string.Join(' ', same)}");
        return string.Join(" | ", [$"{sentence} = {without}", .. otherwise]);
    }

    private static string Read(Partnership board)
    {
        var reading = PartnershipReading.Of(board);
        return string.Join(
            ' ',
            [
                .. reading.Task is { } task
                    ? [FormattableString.Invariant($"{task.Months} months to {task.LastYear}") + (task.IsUsual ? " as usual" : "")]
                    : Array.Empty<string>(),
                .. reading.IsForum ? ["forum"] : Array.Empty<string>(),
                .. reading.DecidesNothing ? ["decides nothing"] : Array.Empty<string>(),
                .. reading.IsHeldWithOthers ? ["held with others"] : Array.Empty<string>(),
                .. reading.TakesOn ? ["takes on"] : Array.Empty<string>(),
                .. reading.Speaks == NamingWords.None ? Array.Empty<string>() : [$"speaks of {reading.Speaks}"],
            ]);
    }

    private static Partnership Table(string id, string purpose) =>
        Board(id, $"Fenmarsh {id}", null, PartnershipTier.Strategic, [County], ["police", "county", "fire"], "fraud",
            id == "one" ? "asb" : "housing") with
        {
            Purpose = purpose,
        };

    private static string Told(params Partnership[] boards)
    {
        DuplicationReport report = FaultWorld.Analyse(boards);
        return string.Join("; ", [.. report.Pairs.Select(static pair => string.Join(' ', [$"{pair.Form}", .. InCommon(pair.Remedy)])),
            .. report.Sittings.Select(static _ => "one sitting")]);
    }

    /// <summary>Two that say the same, on a ground on which many have their subject, so that it tells nothing.</summary>
    private static string InTheSameWords(string purpose) => Told(
    [
        Table("one", purpose), Table("other", $"reads {purpose}, too"),
        .. Enumerable.Range(0, 8).Select(static n => Table($"more-{n}", "") with
        {
            Purpose = null,
            Seats = [new() { Organisation = new($"body-{n}") }],
        }),
    ]);

    private static string[] InCommon(DuplicationRemedy remedy) =>
        remedy.Statement.Find("words") is { } words ? [$"by {words}"] : [];
}
