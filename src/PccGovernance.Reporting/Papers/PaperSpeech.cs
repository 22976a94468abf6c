using System.Globalization;
using PccGovernance.Interchange;
using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>
/// Says what a paper says: statements, names and figures, in the paper's language and with persons as the options want them.
/// </summary>
internal sealed class PaperSpeech
{
    private readonly Phrasebook _book;
    private readonly EntityNames _names;
    private readonly Dictionary<EntityReference, int> _persons = [];

    public PaperSpeech(EntityNames names, PaperOptions options)
    {
        Options = options;
        _book = ReportingPhrases.Beside(options.Phrasebook ?? Phrasebook.English);
        _names = options.Persons switch
        {
            PersonHandling.Keep => names,
            PersonHandling.Pseudonymise => names.With(EntityKind.Person, Pseudonym),
            _ => names.With(EntityKind.Person, _ => Say("paper.a-person")),
        };
    }

    public PaperOptions Options { get; }

    public string Language => _book.Language;

    public PaperLabels Labels => new()
    {
        Contents = Say("paper.contents"),
        SkipToPaper = Say("paper.skip"),
        SameFigures = Say("paper.same-figures"),
        Picture = Say("paper.picture"),
        NotPrinted = Say("paper.not-printed"),
        Overview = Say("paper.overview"),
        Sheet = Say("paper.sheet"),
        Holds = Say("paper.sheet-holds"),
    };

    public string Unknown => Say("paper.unknown");

    public string Say(Statement statement) => _book.Say(statement, _names);

    public string Say(string code, params ReadOnlySpan<(string Name, StatementValue? Value)> arguments) =>
        Say(Statement.Of(code, arguments));

    public string Say(IEnumerable<Statement> statements) => string.Join(' ', statements.Select(Say));

    /// <summary>The name of a thing as it stands, its identifier where it has none.</summary>
    public string Name(EntityReference reference) => _names.Find(reference) ?? reference.Id;

    public string Name<T>(Id<T> id)
        where T : class, IEntity<T> => Name(EntityReference.Of(id));

    public string Word<TEnum>(TEnum word)
        where TEnum : struct, Enum => Say("paper.word", ("word", StatementValue.Word(word)));

    /// <summary>A word as it begins a cell.</summary>
    public string Title<TEnum>(TEnum word)
        where TEnum : struct, Enum => Capitals.First(Word(word));

    public string Pounds(MoneyRange? amount) => amount is { } known ? Say("paper.money", ("amount", known)) : Unknown;

    public string Hours(decimal? hours) => hours is { } known ? Say("paper.hours", ("hours", known)) : Unknown;

    public string Share(decimal? share) => share is { } known ? Say("paper.share", ("share", StatementValue.ShareOf(known))) : Unknown;

    public string Date(PartialDate date) => Say("paper.date", ("date", date));

    public string Value(StatementValue value) => value switch
    {
        CountValue => Say("paper.value.number", ("value", value)),
        NumberValue => Say("paper.value.number", ("value", value)),
        ShareValue => Say("paper.value.share", ("value", value)),
        MoneyValue => Say("paper.value.money", ("value", value)),
        DateValue => Say("paper.value.date", ("value", value)),
        WordValue => Say("paper.value.word", ("value", value)),
        WordsValue => Say("paper.value.words", ("value", value)),
        ReferenceValue or ReferencesValue => Say("paper.value.names", ("value", value)),
        QuoteValue or QuotesValue => Say("paper.value.texts", ("value", value)),
        StatementsValue => Say("paper.value.statements", ("value", value)),
        _ => string.Empty,
    };

    public PaperCell CellOrUnknown(string? text) => text is null ? UnknownCell : PaperCell.Of(text);

    public PaperCell Link<T>(Id<T> id, string prefix)
        where T : class, IEntity<T> => new() { Text = Name(id), Target = Anchor(prefix, id.Value) };

    public PaperCell Number(decimal? number, int places = 1) => number is { } known
        ? new() { Text = known.ToString($"#,0.{new string('#', places)}", CultureInfo.InvariantCulture), Number = known }
        : UnknownCell;

    public PaperCell Money(Money? amount) => amount is { } known
        ? new() { Text = known.Amount.ToString("£#,0;-£#,0", CultureInfo.InvariantCulture), Number = known.Amount }
        : UnknownCell;

    public PaperCell ShareCell(decimal? share) => share is { } known ? new() { Text = Share(known), Number = known } : UnknownCell;

    public PaperCell UnknownCell => new() { Text = Unknown, Mark = PaperMark.Unknown };

    /// <summary>What links to a thing lead to. Identifiers hold letters, digits, hyphens and dots alone.</summary>
    public static string Anchor(string prefix, string id) => $"{prefix}-{id.Replace('.', '_')}";

    public PaperParagraph Paragraph(string code, params ReadOnlySpan<(string Name, StatementValue? Value)> arguments) =>
        new() { Text = Say(code, arguments) };

    public PaperParagraph Notice(string code, params ReadOnlySpan<(string Name, StatementValue? Value)> arguments) =>
        new() { Text = Say(code, arguments), IsNotice = true };

    public PaperHeading Heading(string code, params ReadOnlySpan<(string Name, StatementValue? Value)> arguments) =>
        new() { Text = Say(code, arguments) };

    public PaperDetail Detail(string label, string text) => new() { Label = Say(label), Text = text };

    /// <summary>What was done with persons.</summary>
    public PaperParagraph OfPersons() => Notice(Options.Persons switch
    {
        PersonHandling.Keep => "paper.persons.kept",
        PersonHandling.Pseudonymise => "paper.persons.numbered",
        _ => "paper.persons.left-out",
    });

    private string Pseudonym(EntityReference person)
    {
        if (!_persons.TryGetValue(person, out int number))
        {
            _persons[person] = number = _persons.Count + 1;
        }

        return Say("paper.person-number", ("number", number));
    }
}
