using PccGovernance.Reference;

namespace PccGovernance.Tests.Generators;

/// <summary>Random values of the model's simple types: mostly usual ones, now and then one at an edge.</summary>
internal sealed class RandomFacts(Random random)
{
    private static readonly string[] Names =
    [
        "Safer Lincolnshire Partnership", "Mayor's Office <Policing & Crime>", "Bwrdd Cynllunio Ardal — Gŵyr", "A \"quoted\" name",
        "Tab\tand\nline",
        @"Back\slash", "𝔘nusual 🚓 letters", " spaced ", "é", "+44 20 7946 0000",
    ];

    private static readonly decimal[] Numbers = [0m, 1m, 0.5m, 0.50m, 12.345m, 0.000000001m, 20.00m, 7.25m];

    public bool Chance(double probability = 0.5) => random.NextDouble() < probability;

    public int Count(int most) => random.Next(0, most + 1);

    public string Text() => Pick(Names);

    public string? MaybeText() => Chance() ? Text() : null;

    public T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public T? PickOrNull<T>(IReadOnlyList<T> items)
        where T : struct => items.Count > 0 && Chance() ? Pick(items) : null;

    public T Pick<T>()
        where T : struct, Enum => Pick(Enum.GetValues<T>());

    /// <summary>A few items, in random order; repeats are possible.</summary>
    public ValueList<T> Some<T>(IReadOnlyList<T> items, int most = 3) =>
        items.Count == 0 ? [] : Enumerable.Range(0, Count(most)).Select(_ => Pick(items)).ToValueList();

    public ValueList<T> Many<T>(int most, Func<int, T> make) => Enumerable.Range(0, Count(most)).Select(make).ToValueList();

    public T[] Shuffle<T>(IEnumerable<T> items)
    {
        T[] copy = [.. items];
        random.Shuffle(copy);
        return copy;
    }

    public LocalDate Date() => new LocalDate(1998, 7, 31).PlusDays(random.Next(0, 15_000));

    public LocalDate? MaybeDate() => Chance() ? Date() : null;

    public LocalDate? MaybeDateFrom(LocalDate? first) => Chance() ? (first ?? Date()).PlusDays(random.Next(0, 2_000)) : null;

    public PartialDate PartialDate() => random.Next(6) switch
    {
        0 => PccGovernance.PartialDate.Parse("2028"),
        1 => PccGovernance.PartialDate.Parse("2028-05"),
        2 => PccGovernance.PartialDate.Parse("2028-q4"),
        3 => PccGovernance.PartialDate.Parse("2028-winter"),
        _ => new(Date()),
    };

    /// <summary>A period; a few have an end that is known in part.</summary>
    public EffectivePeriod Period()
    {
        LocalDate? from = MaybeDate();
        LocalDate? to = MaybeDate();
        EffectivePeriod period =
            new EffectivePeriod(from, to) is { IsInOrder: true } own ? own : new(from, from?.PlusDays(1 + random.Next(3_000)));
        return Chance(0.9) ? period
            : EffectivePeriod.Between(PartialDate(), period.End) is { IsInOrder: true } vague ? vague
            : EffectivePeriod.Between(period.Beginning, PartialDate()) is { IsInOrder: true } other ? other
            : period;
    }

    /// <summary>A day or the month that it is in.</summary>
    public PartialDate? MaybePartly(LocalDate? day) =>
        day is not { } known ? null : Chance(0.2) ? PccGovernance.PartialDate.Parse($"{known.Year:D4}-{known.Month:D2}") : known;

    /// <summary>A day as far as somebody may have known it. The day decides, so that nothing else is drawn for it.</summary>
    public static PartialDate AsKnown(LocalDate day) => PccGovernance.PartialDate.Parse((day.DayOfYear % 11) switch
    {
        0 => $"{day.Year:D4}",
        1 => $"{day.Year:D4}-q{((day.Month - 1) / 3) + 1}",
        2 or 3 => $"{day.Year:D4}-{day.Month:D2}",
        _ => $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}",
    });

    public static PartialDate? AsKnown(LocalDate? day) => day is { } known ? AsKnown(known) : null;

    public PartialDate? MaybePartialDate() => Chance() ? PartialDate() : null;

    public decimal? MaybeFullTimeShare() => Chance(0.2) ? random.Next(1, 21) / 20m : null;

    /// <summary>Values of the caller's own, in any order.</summary>
    public ValueList<OwnFact> OwnFacts() => Chance(0.8) ? [] : Shuffle(
        [
            OwnFact.Of("text", Text()),
            OwnFact.Of("number", Number()),
            OwnFact.Of("flag", Chance()),
            OwnFact.Of("date", PartialDate()),
            OwnFact.Of("amount", Pounds()),
        ])[..Count(5)].ToValueList();

    public decimal Share() => random.Next(0, 21) / 20m;

    /// <summary>A number from 0 to 24.</summary>
    public decimal Number() => Pick(Numbers);

    public decimal? MaybeNumber() => Chance() ? Number() : null;

    /// <summary>A number, now and then a range or the least of one.</summary>
    public NumberRange? MaybeRange() => MaybeNumber() switch
    {
        null => null,
        { } low =>
            random.Next(6) switch { 0 => NumberRange.AtLeast(low), 1 => NumberRange.Between(low, low + 2), _ => NumberRange.Exactly(low) },
    };

    public Money Pounds() => new(random.Next(0, 90_000) + (random.Next(0, 100) / 100m));

    public Money? MaybePounds() => Chance() ? Pounds() : null;

    public PayBand? MaybePay()
    {
        Money low = Chance(0.1) ? Money.Zero : Pounds();
        return Chance()
            ? new() { Low = low, High = low + (Chance() ? Money.Zero : Pounds()), Grade = MaybeText(), Provenance = Provenance() }
            : null;
    }

    public Provenance Provenance() => Chance()
        ? PccGovernance.Provenance.Recorded
        : new() { Basis = Pick<FactBasis>(), Sources = Some(Names), ConfirmedOn = MaybePartialDate(), Note = MaybeText() };

    public Citation? MaybeCitation() => Chance()
        ? new() { Text = Text(), Extent = Pick<LegalExtent>(), InForce = Period(), Url = MaybeText() }
        : null;

    public AreaCode ForceArea() => Pick(EnglandAndWales.Geography.ForceAreas).Code;

    public Footprint Footprint() => random.Next(5) switch
    {
        0 => PccGovernance.Footprint.Unknown,
        1 => PccGovernance.Footprint.Of(ForceArea()),
        2 => PccGovernance.Footprint.Of(AreaCode.EnglandAndWales),
        3 => new() { Areas = Some([.. EnglandAndWales.Geography.Authorities.Select(static a => a.Code)], 5) },
        _ => PccGovernance.Footprint.Of(Pick(EnglandAndWales.Geography.CommunitySafetyAreas).Code, ForceArea()),
    };
}
