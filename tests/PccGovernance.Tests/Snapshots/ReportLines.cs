using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using PccGovernance.Scenarios;
using PccGovernance.Text;

namespace PccGovernance.Tests.Snapshots;

/// <summary>
/// What a report says, a line for each of its rows: facts that are not known, not so or empty are left out, and so is what was put in
/// (landscapes, options, edits).
/// </summary>
internal sealed class ReportLines(string[] untold, StringBuilder text)
{
    public static string Of(string title, params ReadOnlySpan<(string Name, object? Value)> parts) => Without([], title, parts);

    /// <summary>The same without facts of some names.</summary>
    public static string Without(string[] names, string title, params ReadOnlySpan<(string Name, object? Value)> parts)
    {
        StringBuilder text = new();
        text.Append("# ").Append(title).Append('\n');
        foreach ((string name, object? value) in parts)
        {
            new ReportLines(names, text).Write(name, value, 0);
        }

        return text.Append('\n').ToString();
    }

    private void Write(string name, object? value, int depth)
    {
        if (value is string || value is not IEnumerable many)
        {
            WriteOne(name, value, depth);
            return;
        }

        foreach (object one in many)
        {
            WriteOne(name, one, depth);
        }
    }

    private void WriteOne(string name, object? value, int depth)
    {
        if (IsRow(value))
        {
            WriteRow(name, value, depth);
        }
        else if (Say(value) is { } said)
        {
            text.Append(' ', depth * 2).Append(name).Append(": ").Append(said).Append('\n');
        }
    }

    private void WriteRow(string name, object row, int depth)
    {
        List<(string Name, object Value)> below = [];
        text.Append(' ', depth * 2).Append(name).Append(':');
        foreach (PropertyInfo property in Told(row.GetType()))
        {
            object? value = property.GetValue(row);
            if (value is IEnumerable<Statement> || HasRows(value) || (IsRow(value) && Inline(value) is null))
            {
                below.Add((property.Name, value!));
            }
            else if ((IsRow(value) ? Inline(value) : Say(value)) is { } said)
            {
                text.Append(' ').Append(property.Name).Append('=').Append(said);
            }
        }

        text.Append('\n');
        foreach ((string part, object value) in below)
        {
            Write(part, value, depth + 1);
        }
    }

    /// <summary>A row in which there are no others, in one line.</summary>
    private string? Inline(object row)
    {
        (string Name, object? Value)[] facts = [.. Told(row.GetType()).Select(property => (property.Name, property.GetValue(row)))];
        return facts.Any(static fact => IsRow(fact.Value) || HasRows(fact.Value) || fact.Value is IEnumerable<Statement>)
            ? null
            : $"{{{string.Join(' ', facts.Select(Fact).OfType<string>())}}}";
    }

    private static string? Fact((string Name, object? Value) fact) => Say(fact.Value) is { } said ? $"{fact.Name}={said}" : null;

    private static bool HasRows(object? value) => value is IEnumerable and not string && ((IEnumerable)value).Cast<object?>().Any(IsRow);

    private IEnumerable<PropertyInfo> Told(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(static property => property.GetIndexParameters().Length == 0 && !IsPutIn(property.PropertyType))
        .Where(property => !untold.Contains(property.Name, StringComparer.Ordinal))
        .OrderBy(static property => property.MetadataToken);

    private static bool IsPutIn(Type type) =>
        (type.IsClass && type.Namespace == typeof(Landscape).Namespace && !type.IsGenericType && !SaysItself(type))
        || type.Name.EndsWith("Options", StringComparison.Ordinal)
        || type == typeof(Scenario);

    /// <summary>Something of the library with facts of its own, rather than a value that is said in a word.</summary>
    private static bool IsRow([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] object? value) =>
        value is { } given && given.GetType() is { IsClass: true, Namespace: { } room } type
        && room.StartsWith(nameof(PccGovernance), StringComparison.Ordinal) && value is not IEnumerable && !SaysItself(type);

    private static bool SaysItself(Type type) =>
        type.GetMethod(nameof(ToString), BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly, []) is { } own
            ? !own.IsDefined(typeof(CompilerGeneratedAttribute))
            : type.BaseType is { } above && above != typeof(object) && SaysItself(above);

    private static string? Say(object? value) => value switch
    {
        null or false or "" => null,
        true => "yes",
        string text => $"'{text}'",
        LocalDate day => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable many => many.Cast<object>().Select(Say).ToArray() is { Length: > 0 } all ? $"[{string.Join(", ", all)}]" : null,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
