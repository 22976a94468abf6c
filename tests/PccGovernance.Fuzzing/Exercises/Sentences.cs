using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using PccGovernance.Text;

namespace PccGovernance.Fuzzing;

/// <summary>Says everything that a result has to say, in English.</summary>
internal static class Sentences
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> s_members = new();

    public static void SayAll(object result, EntityNames names)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Stack<object> left = new([result]);
        while (left.TryPop(out object? value))
        {
            if (value is Statement statement)
            {
                string sentence = Phrasebook.English.Say(statement, names);
                if (string.IsNullOrWhiteSpace(sentence) || sentence.Contains("PccGovernance.", StringComparison.Ordinal))
                {
                    throw new FuzzException($"The statement '{statement.Code}' is said as '{sentence}'.");
                }
            }
            else if (value is IEnumerable items and not string)
            {
                foreach (object? item in items)
                {
                    if (item is not null && IsOurs(item.GetType()))
                    {
                        left.Push(item);
                    }
                }
            }
            else if (seen.Add(value))
            {
                foreach (PropertyInfo property in s_members.GetOrAdd(value.GetType(), MembersOf))
                {
                    if (property.GetValue(value) is { } member)
                    {
                        left.Push(member);
                    }
                }
            }
        }
    }

    private static PropertyInfo[] MembersOf(Type type) =>
        [.. type.GetProperties().Where(static p => p.GetIndexParameters().Length == 0 && IsOurs(p.PropertyType))];

    private static bool IsOurs(Type type) =>
        type != typeof(string)
        && !type.IsEnum
        && (type.Namespace?.StartsWith("PccGovernance", StringComparison.Ordinal) == true || typeof(IEnumerable).IsAssignableFrom(type))
        && !type.IsValueType
        && type != typeof(Landscape)
        && type != typeof(ReferenceEdition)
        && type != typeof(Geography);
}
