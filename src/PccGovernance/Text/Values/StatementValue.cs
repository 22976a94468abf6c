using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace PccGovernance.Text;

/// <summary>A value that a statement speaks of. What it looks like in a sentence is the phrasebook's affair.</summary>
/// <remarks>
/// The kinds of values are closed: <see cref="ReferenceValue"/>, <see cref="ReferencesValue"/>, <see cref="CountValue"/>,
/// <see cref="NumberValue"/>, <see cref="ShareValue"/>, <see cref="MoneyValue"/>, <see cref="DateValue"/>, <see cref="WordValue"/>,
/// <see cref="WordsValue"/>, <see cref="QuoteValue"/>, <see cref="QuotesValue"/> and <see cref="StatementsValue"/>.
/// </remarks>
[JsonConverter(typeof(StatementValueJsonConverter))]
public abstract record StatementValue
{
    private protected StatementValue()
    {
    }

    /// <summary>The things of the landscape that it speaks of itself; those of statements within it are theirs.</summary>
    internal ValueList<EntityReference> Referenced => this switch
    {
        ReferencesValue many => many.References,
        ReferenceValue one => [one.Reference],
        _ => [],
    };

    /// <summary>A thing of the landscape, which is said by its name.</summary>
    /// <param name="reference">What it is.</param>
    public static implicit operator StatementValue(EntityReference reference) => new ReferenceValue { Reference = reference };

    /// <summary>Things of the landscape.</summary>
    /// <param name="references">What they are.</param>
    public static implicit operator StatementValue(ValueList<EntityReference> references) =>
        new ReferencesValue { References = references };

    /// <summary>How many there are of something.</summary>
    /// <param name="count">The count.</param>
    public static implicit operator StatementValue(int count) => new CountValue { Count = count };

    /// <summary>How many there are of something.</summary>
    /// <param name="count">The count.</param>
    public static implicit operator StatementValue(long count) => new CountValue { Count = count };

    /// <summary>A measured or reckoned number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator StatementValue(decimal number) => new NumberValue { Number = number };

    /// <summary>An amount of money.</summary>
    /// <param name="amount">The amount.</param>
    public static implicit operator StatementValue(Money amount) => new MoneyValue { Amount = MoneyRange.Exactly(amount) };

    /// <summary>An amount of money that lies in a range.</summary>
    /// <param name="amount">The amount.</param>
    public static implicit operator StatementValue(MoneyRange amount) => new MoneyValue { Amount = amount };

    /// <summary>A day; one before the year 1, which no partial date holds, is one that is not known.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator StatementValue(LocalDate date) => new DateValue { Date = date.Year < 1 ? default : new(date) };

    /// <summary>A date as exact as it is known.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator StatementValue(PartialDate date) => new DateValue { Date = date };

    /// <summary>Somebody's own words: a reason, a provision, a grade. They are the same in every language.</summary>
    /// <param name="text">The words; <c>null</c> where there are none, which is no value.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator StatementValue?(string? text) => text is null ? null : new QuoteValue { Text = text };

    /// <summary>Several of somebody's own words.</summary>
    /// <param name="texts">The words.</param>
    public static implicit operator StatementValue(ValueList<string> texts) => new QuotesValue { Texts = texts };

    /// <summary>A statement within a statement.</summary>
    /// <param name="statement">The statement.</param>
    public static implicit operator StatementValue(Statement statement) => new StatementsValue { Statements = [statement] };

    /// <summary>Statements within a statement, said one after the other.</summary>
    /// <param name="statements">The statements.</param>
    public static implicit operator StatementValue(ValueList<Statement> statements) => new StatementsValue { Statements = statements };

    /// <summary>A share of a whole.</summary>
    /// <param name="share">The share, as a part of 1.</param>
    public static StatementValue ShareOf(decimal share) => new ShareValue { Share = share };

    /// <summary>A number that lies in a range.</summary>
    /// <param name="low">The low end.</param>
    /// <param name="high">The high end.</param>
    public static StatementValue Between(decimal low, decimal high) => new NumberValue { Number = low, High = high };

    /// <summary>A number that may have a fraction; beyond what a <see cref="decimal"/> holds it is not a value of a statement.</summary>
    /// <param name="number">The number, of which fifteen digits are kept.</param>
    public static StatementValue NumberOf(double number) => new NumberValue { Number = (decimal)number };

    /// <summary>A word of a closed vocabulary: a value of an enumeration.</summary>
    /// <typeparam name="TEnum">The enumeration, whose name is the vocabulary.</typeparam>
    /// <param name="word">The value.</param>
    public static StatementValue Word<TEnum>(TEnum word)
        where TEnum : struct, Enum =>
        new WordValue { Vocabulary = EnumWords<TEnum>.Vocabulary, Word = EnumWords<TEnum>.Of(word) };

    /// <summary>Words of a closed vocabulary: values of an enumeration.</summary>
    /// <typeparam name="TEnum">The enumeration, whose name is the vocabulary.</typeparam>
    /// <param name="words">The values.</param>
    public static StatementValue WordsOf<TEnum>(IEnumerable<TEnum> words)
        where TEnum : struct, Enum =>
        WordsOf(EnumWords<TEnum>.Vocabulary, words.Select(EnumWords<TEnum>.Of));

    /// <summary>Words of a closed vocabulary that is no enumeration.</summary>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="words">The words in it.</param>
    public static StatementValue WordsOf(string vocabulary, IEnumerable<string> words) =>
        new WordsValue { Vocabulary = vocabulary, Words = words.ToValueList() };

    /// <summary>The things of a list, in its order.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="ids">Their identifiers.</param>
    /// <param name="reference">Makes a reference of an identifier, as in <c>EntityReference.Of</c>.</param>
    public static StatementValue Of<T>(IEnumerable<Id<T>> ids, Func<Id<T>, EntityReference> reference) =>
        new ReferencesValue { References = ids is ValueList<Id<T>> list ? list.Each(reference) : ids.Select(reference).ToValueList() };
}
