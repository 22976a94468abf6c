using System.Globalization;

namespace PccGovernance.Text;

/// <summary>
/// The arguments of a statement as a phrase says them: names of things, counts with their noun, dates as exact as they are known, rounded
/// money.
/// </summary>
public sealed class PhraseArguments
{
    private const int UsuallyNamed = 5;

    private readonly Phrasebook _book;
    private readonly Statement _statement;
    private readonly EntityNames _names;
    private readonly NameStyle _style;

    internal PhraseArguments(Phrasebook book, Statement statement, EntityNames names, NameStyle style) =>
        (_book, _statement, _names, _style) = (book, statement, names, style);

    /// <summary>Whether the statement has an argument.</summary>
    /// <param name="name">The argument.</param>
    public bool Has(string name) => _statement.Find(name) is not null;

    /// <summary>The name of a thing. A priority is called by its text, in quotation marks.</summary>
    /// <param name="name">The argument: a reference.</param>
    public string Name(string name) => NameOf(Value<ReferenceValue>(name).Reference);

    /// <summary>What kind of thing it is.</summary>
    /// <param name="name">The argument: a reference.</param>
    public EntityKind Kind(string name) => Value<ReferenceValue>(name).Reference.Kind;

    /// <summary>The names of things: the first few, and how many more there are.</summary>
    /// <param name="name">The argument: references, or one.</param>
    /// <param name="most">How many are named at the most; 1 or more.</param>
    public string Names(string name, int most = UsuallyNamed) => _statement.Find(name) is ReferenceValue one
        ? NameOf(one.Reference)
        : Join(Value<ReferencesValue>(name).References, Apart(Value<ReferencesValue>(name).References), most);

    /// <summary>The name of each thing, for a phrase that joins them itself.</summary>
    /// <param name="name">The argument: references, or one.</param>
    public IReadOnlyList<string> EachName(string name) => _statement.Find(name) is ReferenceValue one
        ? [NameOf(one.Reference)]
        : [.. Value<ReferencesValue>(name).References.Select(NameOf)];

    /// <summary>The names of things, each in a form of the language.</summary>
    internal string Names(string name, Func<string, string> form, int most = UsuallyNamed) =>
        _statement.Find(name) is ReferenceValue one
            ? form(NameOf(one.Reference))
            : Join(Value<ReferencesValue>(name).References, reference => form(NameOf(reference)), most);

    /// <summary>How many things are referred to.</summary>
    /// <param name="name">The argument: references, or one.</param>
    public int CountOf(string name) => _statement.Find(name) switch
    {
        null => 0,
        ReferencesValue many => many.References.Count,
        QuotesValue texts => texts.Texts.Count,
        StatementsValue inner => inner.Statements.Count,
        _ => 1,
    };

    /// <summary>A count.</summary>
    /// <param name="name">The argument: a count.</param>
    public long Count(string name) => Value<CountValue>(name).Count;

    /// <summary>A count with its noun: <c>1 board</c>, <c>1,204 boards</c>.</summary>
    /// <param name="name">The argument: a count, or references that are counted.</param>
    /// <param name="forms">The forms of the noun, as the language has them: in English for one and for several.</param>
    public string Count(string name, params string[] forms) => Counted(NumberOf(name), forms);

    /// <summary>A number with its noun: <c>1 board</c>, <c>1,204 boards</c>.</summary>
    /// <param name="number">The number.</param>
    /// <param name="forms">The forms of the noun.</param>
    public string Counted(decimal number, params string[] forms) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:#,0.##} {_book.Grammar.Choose(number, forms)}");

    /// <summary>The form of a word that agrees with a count.</summary>
    /// <param name="name">The argument: a count, or references that are counted.</param>
    /// <param name="forms">The forms.</param>
    public string Agree(string name, params string[] forms) => _book.Grammar.Choose(NumberOf(name), forms);

    /// <summary>A number, or a range of them, with at most some decimal places and none that say nothing.</summary>
    /// <param name="name">The argument: a number or a count.</param>
    /// <param name="places">How many decimal places; from 0 to 6.</param>
    public string Number(string name, int places = 2) => _statement.Find(name) switch
    {
        CountValue count => count.Count.ToString("#,0", CultureInfo.InvariantCulture),
        _ => Range(Value<NumberValue>(name), places),
    };

    /// <summary>A number itself, for a phrase that depends on it.</summary>
    /// <param name="name">The argument: a count, a number, or a range of which this is the low end.</param>
    public decimal Quantity(string name) => _statement.Find(name) is CountValue count ? count.Count : Value<NumberValue>(name).Number;

    /// <summary>A share, in hundredths: <c>45%</c>.</summary>
    /// <param name="name">The argument: a share.</param>
    /// <param name="places">How many decimal places at the most; from 0 to 6.</param>
    public string Share(string name, int places = 0) =>
        Value<ShareValue>(name).Share.ToString($"0.{new string('#', places)}%", CultureInfo.InvariantCulture);

    /// <summary>
    /// Money rounded to what it rests on: pounds below a thousand, tens below ten thousand, hundreds from there on, thousands from a
    /// million on; an exact penny only where asked for.
    /// </summary>
    /// <param name="name">The argument: an amount.</param>
    /// <param name="isExact">Whether it is said to the penny.</param>
    public string Money(string name, bool isExact = false)
    {
        MoneyRange range = Value<MoneyValue>(name).Amount;
        return range.IsExact || string.Equals(Pounds(range.Low, isExact), Pounds(range.High, isExact), StringComparison.Ordinal)
            ? Pounds(range.Central, isExact)
            : $"{Pounds(range.Low, isExact)} {_book.Grammar.To} {Pounds(range.High, isExact)}";
    }

    /// <summary>A date, as exact as it is known: <c>21 November 2026</c>, <c>November 2026</c> or <c>2026</c>.</summary>
    /// <param name="name">The argument: a date; one that is missing or empty is a day that is not known.</param>
    public string Date(string name) => _book.Grammar.Date(_statement.Find(name) is null ? default : Value<DateValue>(name).Date);

    /// <summary>Whether a date is known to the day.</summary>
    /// <param name="name">The argument: a date; one that is missing is a day that is not known.</param>
    public bool IsDay(string name) => _statement.Find(name) is null || Value<DateValue>(name).Date.IsDay;

    /// <summary>The language's word for a value of a closed vocabulary.</summary>
    /// <param name="name">The argument: a word.</param>
    public string Word(string name) => _book.Grammar.Word(Value<WordValue>(name));

    /// <summary>The language's words for values of a closed vocabulary, all of them.</summary>
    /// <param name="name">The argument: words.</param>
    public string Words(string name)
    {
        WordsValue all = Value<WordsValue>(name);
        return _book.Grammar.Join([.. all.Words.Select(word => _book.Grammar.Word(new() { Vocabulary = all.Vocabulary, Word = word }))], 0);
    }

    /// <summary>The value of a closed vocabulary itself, for a phrase that depends on it.</summary>
    /// <param name="name">The argument: a word.</param>
    public string WordKey(string name) => Value<WordValue>(name).Word;

    /// <summary>Somebody's own words, without quotation marks.</summary>
    /// <param name="name">The argument: a text.</param>
    public string Text(string name) => Value<QuoteValue>(name).Text;

    /// <summary>Several of somebody's own words: the first few, and how many more there are.</summary>
    /// <param name="name">The argument: texts, or one.</param>
    /// <param name="most">How many are said at the most; 1 or more.</param>
    public string Texts(string name, int most = UsuallyNamed) => _statement.Find(name) is QuoteValue one
        ? one.Text
        : Join(Value<QuotesValue>(name).Texts, static text => text, most);

    /// <summary>Several of somebody's own words, each in quotation marks: the first few, and how many more there are.</summary>
    /// <param name="name">The argument: texts, or one.</param>
    /// <param name="most">How many are said at the most; 1 or more.</param>
    public string Quoted(string name, int most = UsuallyNamed) => _statement.Find(name) is QuoteValue one
        ? $"‘{one.Text}’"
        : Join(Value<QuotesValue>(name).Texts, static text => $"‘{text}’", most);

    /// <summary>Statements within this one, said one after the other; nothing where there are none.</summary>
    /// <param name="name">The argument: statements.</param>
    public string Say(string name) =>
        _statement.Find(name) is StatementsValue inner
            ? string.Join(' ', inner.Statements.Select(statement => _book.Say(statement, _names, _style)))
            : string.Empty;

    /// <summary>Statements within this one as a list: the first few, and how many more there are.</summary>
    /// <param name="name">The argument: statements, none of which ends in a full stop.</param>
    /// <param name="most">How many are said at the most; 1 or more.</param>
    /// <param name="more">How many more there are beside the statements; 0 or more.</param>
    public string SayList(string name, int most = UsuallyNamed, int more = 0) =>
        Join(Value<StatementsValue>(name).Statements, statement => _book.Say(statement, _names, _style), most, more);

    // Headings with commas of their own run into each other in a list: there they stand in quotation marks.
    private Func<EntityReference, string> Apart(ValueList<EntityReference> references) =>
        references.Count > 1 && references.Any(reference => reference.Kind == EntityKind.Theme && IsSeveralWords(NameOf(reference)))
            ? reference => $"‘{NameOf(reference)}’"
            : NameOf;

    private bool IsSeveralWords(string name) =>
        name.Contains(',', StringComparison.Ordinal) || name.Contains($" {_book.Grammar.And} ", StringComparison.Ordinal);

    private string NameOf(EntityReference reference)
    {
        if (reference.Id.Length == 0)
        {
            return _book.Grammar.Nameless;
        }

        string? name = _style == NameStyle.Identifiers ? null : _names.Find(reference);
        return name is null
            ? $"'{reference.Id}'"
            : $"{Marked(reference.Kind, name)}{(_style == NameStyle.NamesWithIdentifiers ? $" ('{reference.Id}')" : string.Empty)}";
    }

    /// <summary>Texts, which are no names, stand in quotation marks.</summary>
    private static string Marked(EntityKind kind, string name) =>
        kind
            is EntityKind.PlanPriority
                or EntityKind.StrategyPriority
                or EntityKind.CorporatePriority
                or EntityKind.BusinessPriority
                or EntityKind.Deliverable
                or EntityKind.Milestone
                or EntityKind.PlanAction
                or EntityKind.Measure
            ? $"‘{name}’"
            : name;

    private string Join<T>(ValueList<T> items, Func<T, string> say, int most, int more = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);

        // To leave out one and say so is longer than to name it.
        int named = items.Count + more <= most + 1 ? items.Count : Math.Min(most, items.Count);
        return _book.Grammar.Join([.. items.Take(named).Select(say)], items.Count - named + more);
    }

    private string Range(NumberValue value, int places)
    {
        string format = $"#,0.{new string('#', places)}";
        string low = value.Number.ToString(format, CultureInfo.InvariantCulture);
        string? high = value.High?.ToString(format, CultureInfo.InvariantCulture);
        return high is null || string.Equals(low, high, StringComparison.Ordinal) ? low : $"{low} {_book.Grammar.To} {high}";
    }

    private decimal NumberOf(string name) => _statement.Find(name) switch
    {
        CountValue count => count.Count,
        NumberValue number => number.Number,
        _ => CountOf(name),
    };

    private static string Pounds(Money money, bool isExact)
    {
        if (isExact)
        {
            return money.ToString();
        }

        decimal amount = Math.Abs(money.Amount);
        decimal step = amount switch
        {
            < 1_000 => 1,
            < 10_000 => 10,
            < 1_000_000 => 100,
            _ => 1_000,
        };
        decimal rounded = Math.Round(amount / step, MidpointRounding.AwayFromZero) * step;
        return string.Create(CultureInfo.InvariantCulture, $"{(money.Amount < 0 && rounded > 0 ? "-" : string.Empty)}£{rounded:#,0}");
    }

    private TValue Value<TValue>(string name)
        where TValue : StatementValue =>
        _statement.Find(name) as TValue
        ?? throw new ArgumentException(
            $"The statement '{_statement.Code}' has no argument '{name}' of the type {typeof(TValue).Name}: it has {_statement}.",
            nameof(name));
}
