using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using PccGovernance.Reference;
using PccGovernance.Tests.Generators;

namespace PccGovernance.Tests.Model;

public sealed class LandscapeBoundsTests
{
    /// <summary>Every date of the model, once: put far off, each is refused.</summary>
    [Theory]
    [InlineData(9995)]
    [InlineData(-9998)]
    [InlineData(999)]
    [InlineData(3000)]
    public void TryCreate_AnyDateFarOff_IsRefusedWithASentence(int year)
    {
        string[] accepted =
        [
            .. Dates(_ => new(year, 6, 1))
                .Where(static changed =>
                    Landscape
                        .TryCreate(EnglandAndWales.Edition, (LandscapeContents)changed.Record)
                        .Errors.All(static e => !e.Message.Contains("give a day from 1000-01-01 to 2999-12-31", StringComparison.Ordinal)))
                .Select(static changed => changed.Path),
        ];

        accepted.Should().BeEmpty();
    }

    /// <summary>What holds for the dates of the examples holds for the model: they have each of them.</summary>
    [Fact]
    public void Dates_OfTheExamples_AreThoseOfTheModel() =>
        NamesOf(typeof(LocalDate), typeof(LandscapeContents), [])
            .ToHashSet()
            .Except(Dates(static date => date.PlusDays(1)).Select(static changed => changed.Path.Split('.')[^1]))
            .ToArray()
            .Should()
            .BeEmpty();

    [Fact]
    public void TryCreate_AnyDateOfAnotherCalendar_IsRefusedWithTheDayToGive()
    {
        string[] accepted =
        [
            .. Dates(static date => date.WithCalendar(CalendarSystem.Julian))
                .Where(static changed =>
                    Landscape
                        .TryCreate(EnglandAndWales.Edition, (LandscapeContents)changed.Record)
                        .Errors.All(static e =>
                            !e.Message.Contains("of the calendar 'Julian': give the day of the ISO calendar", StringComparison.Ordinal)))
                .Select(static changed => changed.Path),
        ];

        accepted.Should().BeEmpty();
    }

    [Theory]
    [InlineData("A\u001B[31m", "U+001B at place 1")]
    [InlineData("A\u202EB", "U+202E at place 1")]
    [InlineData("\u2066AB", "U+2066 at place 0")]
    [InlineData("AB\r", "U+000D at place 2")]
    [InlineData("AB\u0085", "U+0085 at place 2")]
    public void TryCreate_NameWithACharacterThatIsNotShown_IsRefused(string name, string what) =>
        Errors(TestLandscape.Contents with { Organisations = TestLandscape.Contents.Organisations.First(o => o with { Name = name }) })
            .Should()
            .Equal(
                $"The organisation 'office' has a name with the character {what}, counted from 0, which is not shown but changes what is: "
                + "take it out."
            );

    /// <summary>Every text of the model, once, with what no terminal or file should be given.</summary>
    [Theory]
    [InlineData(0x0007, "U+0007")]
    [InlineData(0x202E, "U+202E")]
    [InlineData(0xD800, "U+D800")]
    [InlineData(0xDC00, "U+DC00")]
    public void TryCreate_AnyTextWithWhatIsNotShown_IsRefused(int character, string said) =>
        AcceptedTexts(text => $"{text}{(char)character}", said).Should().BeEmpty();

    [Fact]
    public void TryCreate_AnyTextBeyondItsBound_IsRefused() =>
        AcceptedTexts(static _ => new('x', 20_001), "20001 characters").Should().BeEmpty();

    [Fact]
    public void TryCreate_AnyTextWithAPairOrALineEnd_IsTaken() =>
        AcceptedTexts(static text => $"{text} 🚓\r\nBoston", "U+")
            .Should()
            .Contain("Partnerships.Purpose")
            .And.Contain("Organisations.Name");

    /// <summary>What holds for the texts of the example holds for the model: it has each of them.</summary>
    [Fact]
    public void Texts_OfTheExample_AreThoseOfTheModel() =>
        NamesOf(typeof(string), typeof(LandscapeContents), [])
            .ToHashSet()
            .Except(Texts(static text => text).Select(static changed => changed.Path.Split('.')[^1]))
            .ToArray()
            .Should()
            .BeEmpty();

    private static IEnumerable<string> AcceptedTexts(Func<string, string> change, string said) =>
        Texts(change)
            .Where(changed =>
                Landscape
                    .TryCreate(EnglandAndWales.Edition, (LandscapeContents)changed.Record)
                    .Errors.All(e => !e.Message.Contains(said, StringComparison.Ordinal)))
            .Select(static changed => changed.Path);

    private static IEnumerable<(string Path, object Record)> Texts(Func<string, string> change) =>
        OfTheExamples(value => value is string text ? change(text) : null);

    private static IEnumerable<(string Path, object Record)> Dates(Func<LocalDate, LocalDate> change) =>
        OfTheExamples(value => value is LocalDate date ? change(date) : null);

    private static IEnumerable<(string Path, object Record)> OfTheExamples(Func<object, object?> change) =>
        Enumerable.Range(1, 8)
            .SelectMany(seed => Changed(new RandomLandscape(seed, 6).Contents(), change))
            .Select(static changed => (Path: Regex.Replace(changed.Path, @"\[\d+\]", "", RegexOptions.NonBacktracking), changed.Record))
            .DistinctBy(static changed => changed.Path);

    [Fact]
    public void TryCreate_NamesOfAnyLengthUpToTheBound_AreTaken()
    {
        static LandscapeContents Named(int length) =>
            TestLandscape.Contents with
            {
                Organisations = TestLandscape.Contents.Organisations.First(o => o with { Name = new string('a', length) }),
            };

        Errors(Named(1_000)).Should().BeEmpty();
        Errors(Named(1_001)).Should().Equal("The organisation 'office' has a name of 1001 characters: give 1000 at the most.");
        Errors(
                TestLandscape.Contents with
                {
                    Organisations = TestLandscape.Contents.Organisations.First(static o => o with { Name = "Tab\tand\nline, Gŵyr 🚓" }),
                })
            .Should()
            .BeEmpty();
    }

    [Theory]
    [InlineData("1000000000000001", "has a target of 1000000000000001: give -1000000000000000 to 1000000000000000.")]
    [InlineData(
        "1000000000000000000000000000",
        "has a target of 1000000000000000000000000000: give -1000000000000000 to 1000000000000000.")]
    [InlineData("0.0000000000000000000000000001", "has a target of 0.0000000000000000000000000001: give 0, or 0.000000001 at the least.")]
    [InlineData("0.1000000001", "has a target of 0.1000000001: give nine decimal places at the most.")]
    public void TryCreate_MeasureThatCannotBeSetAgainstOthers_IsRefused(string target, string problem)
    {
        Measure measure = new()
        {
            Id = new("m"),
            Text = "Measure",
            Direction = MeasureDirection.HigherIsBetter,
            Target = decimal.Parse(target, System.Globalization.CultureInfo.InvariantCulture),
        };

        Errors(WithMeasure(TestLandscape.Contents, measure)).Should().Equal($"The measure 'm' {problem}");
        Errors(
                WithMeasure(
                    TestLandscape.Contents,
                    measure with
                    {
                        Target = null,
                        Readings = [new() { On = new(2025, 1, 1), Value = measure.Target!.Value }],
                    }))
            .Should()
            .ContainSingle();
    }

    [Fact]
    public void TryCreate_NumberNearerToNothingThanAny_IsRefused() =>
        Errors(
                TestLandscape.Contents with
                {
                    Partnerships = TestLandscape.Contents.Partnerships.First(static p =>
                        p with
                        {
                            Meetings = new() { DecisionsPerYear = 1e-28m },
                        }
                    ),
                }
            )
            .Should()
            .Equal(
                "The partnership 'safety' has a number of decisions a year of 0.0000000000000000000000000001: give 0, or 0.000000001 at "
                + "the least."
            );

    [Fact]
    public void TryCreate_CostOfAMeetingThatNoYearCanBear_IsRefused() =>
        Errors(
                TestLandscape.Contents with
                {
                    Partnerships = TestLandscape.Contents.Partnerships.First(static p =>
                        p with
                        {
                            Support = new() { VenuePerMeeting = new(250_000_001) },
                        }),
                })
            .Should()
            .Equal("The partnership 'safety' has a venue cost of 250000001: give 0 to 1000000.");

    /// <summary>Each body is held against the one before it that ends last, not against the one that ends first.</summary>
    [Fact]
    public void TryCreate_BodiesWithinALongerOne_AreEachRefused()
    {
        LocalPolicingBody Body(string id, int from, int to) => new()
        {
            Id = new(id),
            Name = id,
            Kind = LocalPolicingBodyKind.PoliceAndCrimeCommissioner,
            ForceArea = TestEdition.Alder,
            Period = new(new(from, 1, 1), new LocalDate(to, 1, 1)),
        };

        Errors(new() { LocalPolicingBodies = [Body("long", 2012, 2030), Body("early", 2013, 2014), Body("late", 2020, 2021)] })
            .Should()
            .SatisfyRespectively(
                static error => error.Should().StartWith("The local policing bodies 'long' (2012-01-01/2030-01-01) and 'early'"),
                static error => error.Should().StartWith("The local policing bodies 'long' (2012-01-01/2030-01-01) and 'late'"));
    }

    /// <summary>
    /// A measure of a Police and Crime Plan and one of an earlier version of a business plan in the same place are two things.
    /// </summary>
    [Fact]
    public void TryCreate_MeasureOfAPlanAgainInABusinessPlan_IsRefused()
    {
        Measure measure = new() { Id = new("m"), Text = "Measure", Direction = MeasureDirection.HigherIsBetter };
        BusinessPlan plan = TestLandscape.Contents.BusinessPlans[0] with
        {
            EarlierVersions =
            [
                new()
                {
                    Version = "1",
                    ReplacedOn = new(2025, 1, 1),
                    Parts =
                    [
                        new()
                        {
                            Id = new("s"),
                            Name = "s",
                            Priorities =
                            [
                                new()
                                {
                                    Id = new("p"),
                                    Text = "p",
                                    Deliverables =
                                    [
                                        new()
                                        {
                                            Id = new("d"),
                                            Text = "d",
                                            Milestones =
                                            [
                                                new()
                                                {
                                                    Id = new("n"),
                                                    Text = "n",
                                                    Measures = [measure],
                                                },
                                            ],
                                        },
                                    ],
                                },
                            ],
                        },
                    ],
                },
            ],
        };

        Errors(
                WithMeasure(TestLandscape.Contents, measure) with
                {
                    BusinessPlans = [plan, .. TestLandscape.Contents.BusinessPlans.Skip(1)],
                })
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("The measure identifier 'm' stands twice");
    }

    private static LandscapeContents WithMeasure(LandscapeContents contents, Measure measure) =>
        contents with
        {
            PoliceAndCrimePlans = contents.PoliceAndCrimePlans.First(p =>
                p with
                {
                    Priorities = p.Priorities.First(o => o with { Measures = [measure] }),
                }),
        };

    private static IEnumerable<string> Errors(LandscapeContents contents) =>
        Landscape.TryCreate(TestEdition.Edition, contents).Errors.Select(static e => e.Message);

    /// <summary>A record again and again, each time with one value within changed.</summary>
    private static IEnumerable<(string Path, object Record)> Changed(object record, Func<object, object?> change)
    {
        foreach (PropertyInfo property in Samples.Settable(record.GetType()))
        {
            if ((property.GetValue(record) ?? (property.PropertyType == typeof(string) ? string.Empty : null)) is { } value)
            {
                foreach ((string path, object other) in ChangedValue(property.Name, value, change))
                {
                    object? copy = Samples.With(record, property, other);
                    yield return (path, copy);
                }
            }
        }
    }

    private static IEnumerable<(string Path, object Value)> ChangedValue(string path, object value, Func<object, object?> change)
    {
        if (change(value) is { } other)
        {
            return [(path, other)];
        }

        if (value is EffectivePeriod period)
        {
            return
            [
                .. period.From is { } from && change(from) is LocalDate first
                    ? [($"{path}.From", (object)new EffectivePeriod(first, period.To))]
                    : Array.Empty<(string, object)>(),
                .. period.To is { } to && change(to) is LocalDate last
                    ? [($"{path}.To", (object)new EffectivePeriod(period.From, last))]
                    : Array.Empty<(string, object)>(),
            ];
        }

        if (value is IEnumerable items and not string && value.GetType().IsGenericType)
        {
            object[] all = [.. items.Cast<object>()];
            all = all.Length == 0 && value is ValueList<string> ? [string.Empty] : all;
            return all.SelectMany(
                (item, i) =>
                    ChangedValue($"{path}[{i}]", item, change)
                        .Select(changed => (changed.Path, ListOf(value.GetType(), [.. all.Select((o, j) => j == i ? changed.Value : o)]))));
        }

        return Samples.IsMakeable(value.GetType())
            ? Changed(value, change).Select(changed => ($"{path}.{changed.Path}", changed.Record))
            : [];
    }

    /// <summary>The names of the members of a type that stand anywhere in a record.</summary>
    private static IEnumerable<string> NamesOf(Type wanted, Type record, HashSet<Type> seen) =>
        !seen.Add(record)
            ? []
            : Samples
                .Settable(record)
                .SelectMany(property =>
                {
                    Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
                    type =
                        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? type.GetGenericArguments()[0] : type;
                    return type == wanted ? [property.Name]
                        : Samples.IsMakeable(type) ? NamesOf(wanted, type, seen)
                        : [];
                });

    private static object ListOf(Type list, object[] items)
    {
        var typed = Array.CreateInstance(list.GetGenericArguments()[0], items.Length);
        items.CopyTo(typed, 0);
        return typeof(ValueList)
            .GetMethod(nameof(ValueList.ToValueList))!
            .MakeGenericMethod(list.GetGenericArguments()[0])
            .Invoke(null, [typed])!;
    }
}
