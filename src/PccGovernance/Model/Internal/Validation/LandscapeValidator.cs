using System.Globalization;
using NodaTime;

namespace PccGovernance;

/// <summary>Checks contents from first to last and gathers every error. Locations are paths into the contents as given.</summary>
internal sealed partial class LandscapeValidator
{
    private LandscapeErrors _errors = new();

    /// <summary>The last provenance that was looked into and found sound.</summary>
    private Provenance? _soundProvenance;

    /// <summary>Where what is wrong with references goes while the values of the same things are checked.</summary>
    private readonly LandscapeErrors _ofReferences;

    /// <summary>The kinds of which an identifier stands twice or is empty.</summary>
    private readonly HashSet<EntityKind> _unclear = [];
    private readonly Lazy<Dictionary<string, Id<Organisation>>> _organisationOfPost;

    /// <summary>The sound landscape that the contents were made of by edits; <c>null</c> where all is checked.</summary>
    private readonly Landscape? _sound;

    /// <summary>What edits left of it; <c>null</c> where the contents are that.</summary>
    private EditedContents? _edited;

    private LandscapeValidator(ReferenceEdition edition, LandscapeContents contents, Landscape? sound = null)
    {
        _sound = sound;
        Edition = edition;
        Contents = contents;
        Checked = contents;
        _ofReferences = _errors;

        // Of two posts with one identifier, the first.
        _organisationOfPost = new(() =>
            contents.Posts.DistinctBy(static p => p.Id)
                .ToDictionary(static p => p.Id.Value, static p => p.Organisation, StringComparer.Ordinal));
    }

    public ReferenceEdition Edition { get; }

    public LandscapeContents Contents { get; }

    /// <summary>What is checked: all of the contents, or what edits made of sound ones.</summary>
    public LandscapeContents Checked { get; private set; }

    /// <summary>The walk that refuses references to what the landscape does not have.</summary>
    public ReferenceWalk Walk { get; } = new();

    public static ValueList<LandscapeError> Validate(ReferenceEdition edition, LandscapeContents contents)
    {
        LandscapeValidator validator = new(edition, contents);
        validator.Run();
        return validator._errors.ToValueList();
    }

    private void Run()
    {
        foreach (EntityList list in EntityCatalogue.Lists)
        {
            list.Know(this, _sound is not null && list.IsSame(_sound.Contents, Contents) ? _sound : null);
        }

        Know<PlanPriority>(PlanPriorities(Contents));
        CheckName();
        foreach (EntityList list in EntityCatalogue.Lists)
        {
            list.Check(this);
        }

        ReportingCycles.Find(Contents.Partnerships, _errors);
    }

    /// <summary>
    /// Takes up the identifiers of a list and of the edition; whether each of the list stands once is checked in its turn.
    /// </summary>
    public void Know<T>(ValueList<T> items, IEnumerable<Id<T>>? ofEdition)
        where T : class, IEntity<T>
    {
        // Made in the size that it will have: of a million things, growing to it takes longer than filling it.
        HashSet<string> known = new(items.Count, StringComparer.Ordinal);
        foreach (T item in items)
        {
            known.Add(item.Id.Value);
        }

        if (known.Count < items.Count || known.Contains(string.Empty))
        {
            _unclear.Add(T.EntityKind);
        }

        known.UnionWith((ofEdition ?? []).Select(static id => id.Value));
        Know<T>(known);
    }

    public void CheckIdentifiers<T>(ValueList<T> items, string list)
        where T : class, IEntity<T>
    {
        if (!_unclear.Contains(T.EntityKind))
        {
            return;
        }

        HashSet<Id<T>> seen = new(items.Count);
        for (int i = 0; i < items.Count; i++)
        {
            Id<T> own = items[i].Id;
            if (own.IsEmpty || !seen.Add(own))
            {
                Identifier(own, seen, ErrorLocation.Of(list, i, list, own));
            }
        }
    }

    /// <summary>
    /// Checks the references and the values of things in one go, since there may be a million. What is wrong with references is told before
    /// what is wrong with values.
    /// </summary>
    public void CheckItems<T>(
        ValueList<T> items, string list, string noun, Func<T, ReferenceWalk, T>? references, Action<LandscapeValidator, T,
        ErrorLocation>? values)
        where T : class, IEntity<T>
    {
        _errors = new();
        int place = 0;
        Walk.Entities(items, list, noun, (item, walk) =>
        {
            references?.Invoke(item, walk);
            var at = ErrorLocation.Of(list, place++, noun, item.Id);
            values?.Invoke(this, item, at);
            OwnFacts(item.OwnFacts, at);
            return item;
        });
        _ofReferences.Add(_errors);
        _errors = _ofReferences;
    }

    /// <summary>
    /// The priorities of all plans. What served one of an earlier version keeps its link: it holds on the days on which that version was in
    /// force.
    /// </summary>
    private static HashSet<string> PlanPriorities(LandscapeContents contents) => contents.PoliceAndCrimePlans
        .SelectMany(static p => p.EarlierVersions.SelectMany(static v => v.Parts).Concat(p.Priorities))
        .Select(static o => o.Id.Value)
        .ToHashSet(StringComparer.Ordinal);

    private void Know<T>(HashSet<string> known)
        where T : class, IEntity<T>
    {
        Walk.Of<T>().Staying = known;
        Walk.Of<T>().Visit = (id, member) =>
        {
            UnknownHere(id, member);
            return id;
        };
    }

    private void UnknownHere<T>(Id<T> id, string member) =>
        Unknown(_ofReferences, id, Walk.Location, Walk.Index is { } index
            ? string.Create(CultureInfo.InvariantCulture, $"{member}[{index}]")
            : member);

    private void Refuse(LandscapeErrorKind kind, ErrorLocation at, string member, string problem) =>
        _errors.Add(kind, $"{at.Location}.{member}", $"{at.Name} {problem}");

    private void Identifier<T>(Id<T> id, HashSet<Id<T>> seen, ErrorLocation at)
    {
        if (id.IsEmpty)
        {
            _errors.Add(LandscapeErrorKind.MissingIdentifier, $"{at.Location}.id", $"The {NameOf<T>()} has no identifier: give it one.");
        }
        else if (!seen.Add(id))
        {
            _errors.Add(
                LandscapeErrorKind.DuplicateIdentifier,
                $"{at.Location}.id",
                $"The {NameOf<T>()} identifier '{id}' stands twice: give each {NameOf<T>()} an identifier of its own.");
        }
    }

    private static void Unknown<T>(LandscapeErrors errors, Id<T> id, ErrorLocation at, string member) =>
        errors.Add(
            LandscapeErrorKind.UnknownReference,
            $"{at.Location}.{member}",
            $"{at.Name} names the {NameOf<T>()} '{id}', which the landscape does not have: add it or correct the identifier.");

    private void Area(AreaCode code, AreaLevel? level, ErrorLocation at, string member)
    {
        if (code.IsEmpty || !Edition.Geography.Contains(code))
        {
            Refuse(
                LandscapeErrorKind.UnknownReference,
                at,
                member,
                $"names the area '{code}', which the edition '{Edition.Id}' does not have: correct the code.");
        }
        else if (level is { } required && code.Level != required)
        {
            Refuse(
                LandscapeErrorKind.OutOfRange,
                at,
                member,
                $"names the area '{code}', whose level is '{Words(code.Level.ToString())}': give a {Words(required.ToString())}.");
        }
    }

    public void Areas(Footprint footprint, ErrorLocation at) => Areas(footprint, new(null, NodaTime.LocalDate.MinIsoValue), at);

    /// <summary>A record that goes on cannot lie in an area that has ended: what took its place is said.</summary>
    public void Areas(Footprint footprint, EffectivePeriod period, ErrorLocation at)
    {
        foreach (AreaCode code in footprint.Areas)
        {
            if (Edition.Geography.Objection(code, period) is { } objection)
            {
                Refuse(LandscapeErrorKind.UnknownReference, at, "footprint", $"names the area '{code}' {objection}");
                continue;
            }

            Area(code, null, at, "footprint");
        }
    }

    public void Enumeration<T>(T value, ErrorLocation at, string member)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            Refuse(
                LandscapeErrorKind.OutOfRange,
                at,
                member,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"has the {Words(typeof(T).Name)} '{Convert.ToInt64(value, CultureInfo.InvariantCulture)}', which is none: give one "
                    + $"of {string.Join(", ", Enum.GetNames<T>())}."));
        }
    }

    public void Cited(Citation? citation, ErrorLocation owner, string member)
    {
        if (citation is not null)
        {
            ErrorLocation at = owner.Member(member);
            Text(citation.Text, at, "text");
            Enumeration(citation.Extent, at, "extent");
            Period(citation.InForce, at, "inForce");
            Shown(citation.Url, at, "url");
        }
    }

    public void Pay(PayBand? pay, ErrorLocation owner, string member)
    {
        if (pay is null)
        {
            return;
        }

        ErrorLocation at = owner.Member(member);
        Range(pay.Low.Amount, 0, MaxSalary, at, "low", "a salary");
        Range(pay.High.Amount, 0, MaxSalary, at, "high", "a salary");
        Shown(pay.Grade, at, "grade");
        Known(pay.Provenance, at);
        if (pay.High < pay.Low)
        {
            Refuse(LandscapeErrorKind.OutOfRange, owner, member,
                $"has a pay band from {pay.Low} to {pay.High}: give the lower amount first.");
        }
    }

    private void InOrder(LocalDate? first, LocalDate? second, ErrorLocation at, string member, string firstName, string secondName)
    {
        if (first is { } one && second is { } other && one.Calendar == other.Calendar && other < one)
        {
            Refuse(
                LandscapeErrorKind.DatesOutOfOrder,
                at,
                member,
                string.Create(CultureInfo.InvariantCulture,
                    $"has {secondName} {second:uuuu-MM-dd} before {firstName} {first:uuuu-MM-dd}: correct one of them."));
        }
    }

    /// <summary>The greatest salary that is taken for one: ten million pounds a year.</summary>
    private const decimal MaxSalary = 10_000_000;

    private static string NameOf<T>() => Words(typeof(T).Name);

    /// <summary>'LocalPolicingBody' as 'local policing body'.</summary>
    private static string Words(string name) =>
        string.Concat(
            name.Select(static (c, i) =>
                char.IsAsciiLetterUpper(c) && i > 0 ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
