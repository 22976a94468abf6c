using System.Globalization;
using NodaTime;

namespace PccGovernance;

/// <summary>Checks contents from first to last and gathers every error. Locations are paths into the contents as given.</summary>
internal sealed partial class LandscapeValidator
{
    private readonly ReferenceEdition _edition;
    private readonly LandscapeContents _contents;
    private readonly KnownIdentifiers _known;
    private readonly LandscapeErrors _errors = new();

    private LandscapeValidator(ReferenceEdition edition, LandscapeContents contents)
    {
        _edition = edition;
        _contents = contents;
        _known = new(edition, contents);
    }

    public static ValueList<LandscapeError> Validate(ReferenceEdition edition, LandscapeContents contents)
    {
        LandscapeValidator validator = new(edition, contents);
        validator.CheckCatalogues();
        validator.CheckOrganisations();
        validator.CheckGovernance();
        validator.CheckPartnerships();
        validator.CheckStrategies();
        validator.CheckPlans();
        ReportingCycles.Find(contents.Partnerships, validator._errors);
        return validator._errors.ToValueList();
    }

    private static string At(string collection, int index) => string.Create(CultureInfo.InvariantCulture, $"$.{collection}[{index}]");

    private static string Within(string location, string collection, int index) => string.Create(CultureInfo.InvariantCulture, $"{location}.{collection}[{index}]");

    private void Identifiers<T>(ValueList<T> items, string collection, Func<T, Id<T>> id)
    {
        HashSet<Id<T>> seen = [];
        for (int i = 0; i < items.Count; i++)
        {
            Identifier(id(items[i]), seen, At(collection, i));
        }
    }

    private void Identifier<T>(Id<T> id, HashSet<Id<T>> seen, string location)
    {
        if (id.IsEmpty)
        {
            _errors.Add(LandscapeErrorKind.MissingIdentifier, $"{location}.id", $"The {NameOf<T>()} has no identifier: give it one.");
        }
        else if (!seen.Add(id))
        {
            _errors.Add(
                LandscapeErrorKind.DuplicateIdentifier,
                $"{location}.id",
                $"The {NameOf<T>()} identifier '{id}' stands twice: give each {NameOf<T>()} an identifier of its own.");
        }
    }

    private void Reference<T>(Id<T>? id, HashSet<Id<T>> known, string location, string member, string holder)
    {
        if (id is { } given && !known.Contains(given))
        {
            _errors.Add(
                LandscapeErrorKind.UnknownReference,
                $"{location}.{member}",
                $"{holder} names the {NameOf<T>()} '{given}', which the landscape does not have: add it or correct the identifier.");
        }
    }

    private void References<T>(ValueList<Id<T>> ids, HashSet<Id<T>> known, string location, string member, string holder)
    {
        for (int i = 0; i < ids.Count; i++)
        {
            if (!known.Contains(ids[i]))
            {
                Reference(ids[i], known, location, string.Create(CultureInfo.InvariantCulture, $"{member}[{i}]"), holder);
            }
        }
    }

    /// <summary>A post is one of the organisation that is named beside it.</summary>
    private void PostOf(Id<Post>? post, Id<Organisation>? organisation, string location, string member, string holder)
    {
        if (post is { } held && organisation is { } named && _known.OrganisationOfPost.TryGetValue(held, out Id<Organisation> owner) && owner != named)
        {
            _errors.Add(
                LandscapeErrorKind.Contradiction,
                $"{location}.{member}",
                $"{holder} names the organisation '{named}' and the post '{held}' of the organisation '{owner}': make them one.");
        }
    }

    private void Period(EffectivePeriod period, string location, string member, string holder)
    {
        if (!period.IsInOrder)
        {
            _errors.Add(
                LandscapeErrorKind.DatesOutOfOrder,
                $"{location}.{member}",
                $"{holder} has the period '{period}', whose end is not after its beginning: 'to' is the first day no longer in force.");
        }
    }

    private void Area(AreaCode code, AreaLevel? level, string location, string member, string holder)
    {
        if (code.IsEmpty || !_edition.Geography.Contains(code))
        {
            _errors.Add(
                LandscapeErrorKind.UnknownReference,
                $"{location}.{member}",
                $"{holder} names the area '{code}', which the edition '{_edition.Id}' does not have: correct the code.");
        }
        else if (level is { } required && code.Level != required)
        {
            _errors.Add(
                LandscapeErrorKind.OutOfRange,
                $"{location}.{member}",
                $"{holder} names the area '{code}', whose level is '{Words(code.Level.ToString())}': give a {Words(required.ToString())}.");
        }
    }

    private void Areas(Footprint footprint, string location, string holder)
    {
        for (int i = 0; i < footprint.Areas.Count; i++)
        {
            if (!_edition.Geography.Contains(footprint.Areas[i]))
            {
                Area(footprint.Areas[i], null, location, "footprint", holder);
            }
        }
    }

    private void Range(decimal? value, decimal least, decimal most, string location, string member, string holder, string what)
    {
        if (value is { } given && (given < least || given > most))
        {
            _errors.Add(
                LandscapeErrorKind.OutOfRange,
                $"{location}.{member}",
                string.Create(CultureInfo.InvariantCulture, $"{holder} has {what} of {given}: give {least} to {most}."));
        }
    }

    private void Enumeration<T>(T value, string location, string member, string holder)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            _errors.Add(
                LandscapeErrorKind.OutOfRange,
                $"{location}.{member}",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{holder} has the {Words(typeof(T).Name)} '{Convert.ToInt64(value, CultureInfo.InvariantCulture)}', which is none: give one of {string.Join(", ", Enum.GetNames<T>())}."));
        }
    }

    /// <summary>A required text has something in it.</summary>
    private void Text(string? text, string location, string member, string holder)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            _errors.Add(LandscapeErrorKind.InvalidValue, $"{location}.{member}", $"{holder} has no {Words(member)}: give one.");
        }
    }

    private void Known(Provenance provenance, string location, string holder) =>
        Enumeration(provenance.Basis, location, "provenance.basis", holder);

    private void Cited(Citation? citation, string location, string member, string holder)
    {
        if (citation is not null)
        {
            string at = $"{location}.{member}";
            Text(citation.Text, at, "text", holder);
            Enumeration(citation.Extent, at, "extent", holder);
            Period(citation.InForce, at, "inForce", holder);
        }
    }

    private void Pay(PayBand? pay, string location, string member, string holder)
    {
        if (pay is null)
        {
            return;
        }

        string at = $"{location}.{member}";
        Range(pay.Low.Amount, 0, MaxSalary, at, "low", holder, "a salary");
        Range(pay.High.Amount, 0, MaxSalary, at, "high", holder, "a salary");
        Known(pay.Provenance, at, holder);
        if (pay.High < pay.Low)
        {
            _errors.Add(LandscapeErrorKind.OutOfRange, at, $"{holder} has a pay band from {pay.Low} to {pay.High}: give the lower amount first.");
        }
    }

    private void InOrder(LocalDate? first, LocalDate? second, string location, string member, string holder, string firstName, string secondName)
    {
        if (second < first)
        {
            _errors.Add(
                LandscapeErrorKind.DatesOutOfOrder,
                $"{location}.{member}",
                string.Create(CultureInfo.InvariantCulture, $"{holder} has {secondName} {second:uuuu-MM-dd} before {firstName} {first:uuuu-MM-dd}: correct one of them."));
        }
    }

    /// <summary>The greatest salary that is taken for one: ten million pounds a year.</summary>
    private const decimal MaxSalary = 10_000_000;

    private static string NameOf<T>() => Words(typeof(T).Name);

    /// <summary>'DataSharingAgreement' as 'data sharing agreement'.</summary>
    private static string Words(string name) =>
        string.Concat(name.Select(static (c, i) => char.IsAsciiLetterUpper(c) && i > 0 ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
