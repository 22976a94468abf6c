using System.Collections;
using System.Globalization;

namespace PccGovernance;

/// <summary>How to compare the things of one type: their list, identity, name and members.</summary>
internal sealed class EntityTable<T>(
    Func<LandscapeContents, IEnumerable<T>> list,
    Func<T, EntityReference> subject,
    Func<T, string> name,
    params (string Name, Func<T, object?> Value)[] fields) : EntityTable
    where T : class
{
    public override void Compare(
        LandscapeContents before, LandscapeContents after, List<EntityChange> began, List<EntityChange> ended, List<EntityChange> changed)
    {
        Dictionary<EntityReference, T> earlier = list(before).ToDictionary(subject);
        foreach (T now in list(after))
        {
            if (!earlier.Remove(subject(now), out T? then))
            {
                began.Add(Change(now, []));
            }
            else if (!now.Equals(then))
            {
                changed.Add(Change(now, Differences(then, now)));
            }
        }

        ended.AddRange(earlier.Values.Select(then => Change(then, [])));
    }

    private EntityChange Change(T item, ValueList<FieldChange> differences) =>
        new() { Subject = subject(item), Name = name(item), Fields = differences };

    private ValueList<FieldChange> Differences(T then, T now) =>
        fields
            .Where(field => !Equals(field.Value(then), field.Value(now)))
            .Select(field => new FieldChange { Field = field.Name, Before = Text(field.Value(then)), After = Text(field.Value(now)) })
            .ToValueList();

    private static string? Text(object? value) => value switch
    {
        null => null,
        string text => text,
        Seat seat => $"{seat.Organisation} ({seat.Role})",
        MeetingPattern m => string.Create(
            CultureInfo.InvariantCulture,
            $"{Known(m.MeetingsPerYear)} a year of {Known(m.MeetingHours)} h, preparation {Known(m.PreparationHours)} h, travel {Known(m.TravelHours)} h"),
        StrategyPriority priority => priority.Text,
        PlanPriority priority => priority.Text,
        CorporatePriority priority => priority.Text,
        Strand strand => strand.Name,
        Provenance provenance => $"{provenance.Basis}{(provenance.ConfirmedOn is { } day ? string.Create(CultureInfo.InvariantCulture, $", confirmed {day:uuuu-MM-dd}") : string.Empty)}",
        TermsOfReference terms => terms.Reference ?? "on record",
        PartnershipSupport => "recorded",
        PayBand pay => pay.Salary.ToString(),
        IEnumerable items => string.Join("; ", items.Cast<object?>().Select(Text)) is { Length: > 0 } joined ? joined : null,
        NodaTime.LocalDate date => string.Create(CultureInfo.InvariantCulture, $"{date:uuuu-MM-dd}"),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static string Known(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "?";
}
