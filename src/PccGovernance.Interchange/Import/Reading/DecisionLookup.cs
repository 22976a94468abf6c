using System.Collections.Frozen;

namespace PccGovernance.Interchange;

/// <summary>Answers by what they are for and the text that they settle. They are looked for in every cell.</summary>
internal sealed class DecisionLookup
{
    private readonly FrozenDictionary<string, ImportDecisions> _byField;
    private readonly bool _isEmpty;

    public DecisionLookup(ImportDecisions decisions)
    {
        _isEmpty = decisions.Answers.IsEmpty;
        _byField = decisions.Answers
            .GroupBy(static answer => KeyOf(answer.Field, answer.Text), StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                static group => group.Key,
                static group => new ImportDecisions { Answers = [.. group] },
                StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The answer for a text in a cell, the most particular first; <c>null</c> when there is none.</summary>
    public string? Find(string field, string text, string sheet, int row) =>
        _isEmpty ? null : _byField.GetValueOrDefault(KeyOf(field, text))?.Find(field, text, sheet, row);

    private static string KeyOf(string field, string text) => $"{field}\n{TextKey.Tidy(text)}";
}
