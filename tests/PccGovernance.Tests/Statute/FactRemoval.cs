using System.Collections;
using System.Reflection;

namespace PccGovernance.Tests.Statute;

/// <summary>
/// Takes facts out of a record: every property that may be missing, of every type that requirements read, found by reflection.
/// </summary>
internal static class FactRemoval
{
    private const string CallersOwn = "the caller's own values are read by no requirement";
    private const string Identity = "what it is, without which there is no such thing";
    private const string Known = "how it is known: what is assumed is no fact on record, which has a test of its own";
    private const string Always = "open at both ends means always: no gap";
    private const string Unread = "no requirement reads it";

    /// <summary>The types that hold facts.</summary>
    public static readonly Type[] Types =
    [
        typeof(Filing), typeof(FilingStep), typeof(FilingFact), typeof(Partnership), typeof(Seat), typeof(PoliceAndCrimePanel),
        typeof(PanelMember), typeof(PoliceAndCrimePlan), typeof(Agreement), typeof(OfficeHolder), typeof(Organisation),
    ];

    /// <summary>Properties that are not taken out, and why.</summary>
    public static readonly Dictionary<string, string> Stay = new(StringComparer.Ordinal)
    {
        ["Filing.Id"] = Identity,
        ["Filing.Kind"] = Identity,
        ["Filing.Name"] = Unread,
        ["Filing.Provenance"] = Known,
        ["Filing.OwnFacts"] = CallersOwn,
        ["Filing.IsComplete"] = "it goes whenever anything goes: the record is not complete any more",
        ["FilingStep.Kind"] = Identity,
        ["FilingStep.Where"] = Unread,
        ["FilingStep.IsDone"] = "that a step was not taken is a fact that goes with its step; true is no gap",
        ["FilingFact.Name"] = Identity,
        ["Partnership.Id"] = Identity,
        ["Partnership.Name"] = Identity,
        ["Partnership.Provenance"] = Known,
        ["Partnership.OwnFacts"] = CallersOwn,
        ["Partnership.Period"] = Always,
        ["Seat.Organisation"] = Identity,
        ["Seat.Provenance"] = Known,
        ["Seat.Period"] = Always,
        ["PoliceAndCrimePanel.Id"] = Identity,
        ["PoliceAndCrimePanel.Name"] = Identity,
        ["PoliceAndCrimePanel.ForceArea"] = Identity,
        ["PoliceAndCrimePanel.Provenance"] = Known,
        ["PoliceAndCrimePanel.OwnFacts"] = CallersOwn,
        ["PoliceAndCrimePanel.Period"] = Always,
        ["PoliceAndCrimePanel.Board"] = Unread,
        ["PoliceAndCrimePanel.Host"] = Unread,
        ["PanelMember.Period"] = Always,
        ["PoliceAndCrimePlan.Id"] = Identity,
        ["PoliceAndCrimePlan.Name"] = Identity,
        ["PoliceAndCrimePlan.ForceArea"] = Identity,
        ["PoliceAndCrimePlan.Provenance"] = Known,
        ["PoliceAndCrimePlan.OwnFacts"] = CallersOwn,
        ["PoliceAndCrimePlan.Priorities"] = Unread,
        ["PoliceAndCrimePlan.EarlierVersions"] = Unread,
        ["Agreement.Id"] = Identity,
        ["Agreement.Name"] = Identity,
        ["Agreement.Provenance"] = Known,
        ["Agreement.OwnFacts"] = CallersOwn,
        ["Agreement.Lead"] = Unread,
        ["Agreement.Shares"] = Unread,
        ["Agreement.LegalGateway"] = Unread,
        ["Agreement.ReviewDue"] = Unread,
        ["OfficeHolder.Id"] = Identity,
        ["OfficeHolder.Office"] = Identity,
        ["OfficeHolder.Provenance"] = Known,
        ["OfficeHolder.OwnFacts"] = CallersOwn,
        ["OfficeHolder.Post"] = Unread,
        ["OfficeHolder.Person"] = Unread,
        ["OfficeHolder.FullTimeShare"] = Unread,
        ["Organisation.Id"] = Identity,
        ["Organisation.Name"] = Identity,
        ["Organisation.Provenance"] = Known,
        ["Organisation.OwnFacts"] = CallersOwn,
        ["Organisation.Period"] = Always,
        ["Partnership.CarriedFunctions"] = Unread,
        ["Partnership.Function"] = Unread,
        ["Partnership.Tier"] = Unread,
        ["Partnership.ReportsTo"] = Unread,
        ["Partnership.ReportingLines"] = Unread,
        ["Partnership.Predecessors"] = Unread,
        ["Partnership.MeetsWith"] = Unread,
        ["Partnership.Meetings"] = Unread,
        ["Partnership.Themes"] = Unread,
        ["Partnership.Duties"] = Unread,
        ["Partnership.Purpose"] = Unread,
        ["Partnership.TermsOfReference"] = Unread,
        ["Partnership.Support"] = Unread,
        ["Partnership.LastReviewed"] = Unread,
        ["Seat.Post"] = Unread,
        ["Seat.Person"] = Unread,
        ["Seat.Pay"] = Unread,
        ["Seat.Grade"] = Unread,
        ["Seat.PaymentPerMeeting"] = Unread,
        ["Seat.Attendance"] = Unread,
        ["Seat.Holding"] = Unread,
    };

    /// <summary>Every property of the types that can be set.</summary>
    public static IEnumerable<string> Properties =>
        Types.SelectMany(static type => Settable(type).Select(property => Named(type, property)));

    /// <summary>
    /// Each fact that can be taken out of some contents, with the contents without it, of which no record is complete any more.
    /// </summary>
    public static IEnumerable<(string Fact, LandscapeContents Less)> Each(LandscapeContents contents)
    {
        foreach (
            PropertyInfo list in Settable(typeof(LandscapeContents)).Where(static list => Element(list) is { } type && Types.Contains(type))
        )
        {
            foreach ((string fact, Func<object, object> without) in OfList(list, contents))
            {
                yield return (fact, Incomplete((LandscapeContents)without(contents)));
            }
        }
    }

    private static LandscapeContents Incomplete(LandscapeContents contents) => contents with
    {
        Filings = contents.Filings.Select(static filing => filing with { IsComplete = false }).ToValueList(),
        CompleteRecords = [],
    };

    private static IEnumerable<(string Fact, Func<object, object> Without)> OfRecord(object record)
    {
        foreach (PropertyInfo property in Settable(record.GetType()))
        {
            string name = Named(record.GetType(), property);
            object? value = property.GetValue(record);
            if (Stay.ContainsKey(name) || value is null or ICollection { Count: 0 } || IsDefault(property, value))
            {
                continue;
            }

            if (Element(property) is not null)
            {
                foreach ((string Fact, Func<object, object> Without) slot in OfList(property, record))
                {
                    yield return slot;
                }
            }
            else
            {
                yield return (
                    name,
                    from => With(from, property, property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null)
                );
            }
        }
    }

    /// <summary>
    /// What can be taken out of a list: things of one kind together, as one of several that is not on record leaves another to be taken for
    /// it; and of each thing its own facts.
    /// </summary>
    private static IEnumerable<(string Fact, Func<object, object> Without)> OfList(PropertyInfo list, object owner)
    {
        object[] items = [.. ((IEnumerable)list.GetValue(owner)!).Cast<object>()];
        string name = Named(owner.GetType(), list);

        // Organisations are named by seats and steps: without them these would be wrong and not missing.
        if (owner is not LandscapeContents || list.Name is not nameof(LandscapeContents.Organisations))
        {
            foreach (object kind in items.Select(KindOf).Distinct())
            {
                yield return (name, from => With(from, list, Items(list, from).Where(item => !Equals(KindOf(item), kind))));
            }
        }

        for (int i = 0; i < items.Length; i++)
        {
            int place = i;
            if (!Types.Contains(items[i].GetType()))
            {
                continue;
            }

            foreach ((string fact, Func<object, object> without) in OfRecord(items[i]))
            {
                yield return (fact, from => With(from, list, Items(list, from).Select((item, k) => k == place ? without(item) : item)));
            }
        }
    }

    private static object KindOf(object item) => item switch
    {
        Filing filing => filing.Kind,
        FilingStep step => step.Kind,
        FilingFact fact => fact.Name,
        Partnership board => board.Kind?.Value ?? board.Id.Value,
        PoliceAndCrimePlan => nameof(PoliceAndCrimePlan),
        OfficeHolder => nameof(OfficeHolder),
        _ => item,
    };

    private static IEnumerable<object> Items(PropertyInfo list, object from) => ((IEnumerable)list.GetValue(from)!).Cast<object>();

    private static bool IsDefault(PropertyInfo property, object value) =>
        value is Footprint { IsUnknown: true }
            || (property.PropertyType.IsValueType && value.Equals(Activator.CreateInstance(property.PropertyType)));

    private static Type? Element(PropertyInfo property) =>
        property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueList<>)
            ? type.GetGenericArguments()[0]
            : null;

    /// <summary>A copy of a record with another value of a property.</summary>
    private static object With(object record, PropertyInfo property, object? value)
    {
        object copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(copy, Element(property) is { } element && value is IEnumerable<object> items ? ListOf(element, items) : value);
        return copy;
    }

    private static object ListOf(Type element, IEnumerable<object> items) => typeof(FactRemoval)
        .GetMethod(nameof(Typed), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(element).Invoke(null, [items])!;

    private static ValueList<T> Typed<T>(IEnumerable<object> items) => items.Cast<T>().ToValueList();

    private static IEnumerable<PropertyInfo> Settable(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.SetMethod is not null);

    private static string Named(Type type, PropertyInfo property) => $"{type.Name}.{property.Name}";
}
