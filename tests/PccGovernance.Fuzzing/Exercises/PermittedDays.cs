using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace PccGovernance.Fuzzing;

/// <summary>Whether every day that a landscape holds is one that is permitted, whatever the library itself asks of days.</summary>
internal static class PermittedDays
{
    private static readonly LocalDate s_first = new(1000, 1, 1);
    private static readonly LocalDate s_last = new(2999, 12, 31);
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> s_members = new();

    public static void Check(LandscapeContents contents)
    {
        Stack<object> left = new([contents]);
        while (left.TryPop(out object? value))
        {
            switch (value)
            {
                case LocalDate day:
                    Require(day);
                    break;
                case PartialDate { IsEmpty: false } date:
                    Require(date.Earliest);
                    Require(date.Latest);
                    break;
                case IEnumerable items:
                    foreach (object? item in items)
                    {
                        left.Push(item);
                    }

                    break;
                default:
                    foreach (PropertyInfo property in s_members.GetOrAdd(value.GetType(), MembersOf))
                    {
                        if (property.GetValue(value) is { } member)
                        {
                            left.Push(member);
                        }
                    }

                    break;
            }
        }
    }

    private static void Require(LocalDate day) =>
        LandscapeExercise.Require(
            day >= s_first && day <= s_last,
            $"The day {day:uuuu-MM-dd} was read, and days from 1000 to 2999 are permitted.");

    private static PropertyInfo[] MembersOf(Type type) =>
    [
        .. type.GetProperties().Where(static property =>
            property.CanWrite && property.GetIndexParameters().Length == 0 && MayHoldDays(property.PropertyType)),
    ];

    private static bool MayHoldDays(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(LocalDate)
            || (!type.IsEnum
                && type != typeof(string)
                && type.Namespace?.StartsWith("PccGovernance", StringComparison.Ordinal) == true
                && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>)));
    }
}
