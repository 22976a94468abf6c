using System.Collections.Frozen;
using PccGovernance.Classification;

namespace PccGovernance.Alignment;

/// <summary>The relations between themes, by number. A theme that no relation names has none and relates to itself only.</summary>
internal sealed class RelationTable
{
    public const int Unrelated = -1;

    private readonly FrozenDictionary<Id<Theme>, int> _numbers;
    private readonly ThemeRelation?[] _relations;
    private readonly int _count;

    public RelationTable(ValueList<ThemeRelation> relations)
    {
        _numbers = relations.SelectMany(static relation => new[] { relation.Strategy, relation.Plan }).Distinct().Order()
            .Select(static (theme, number) => KeyValuePair.Create(theme, number)).ToFrozenDictionary();
        _count = _numbers.Count;
        _relations = new ThemeRelation?[_count * _count];
        foreach (ThemeRelation relation in relations)
        {
            _relations[(_numbers[relation.Strategy] * _count) + _numbers[relation.Plan]] = relation;
        }
    }

    public int NumberOf(Id<Theme> theme) => _numbers.GetValueOrDefault(theme, Unrelated);

    /// <summary>How far work on one theme counts towards another that is not the same.</summary>
    public AlignmentGrade Between(ReadTheme strategy, ReadTheme plan)
    {
        if (strategy.Number == Unrelated || plan.Number == Unrelated)
        {
            return AlignmentGrade.None;
        }

        ThemeRelation? relation = _relations[(strategy.Number * _count) + plan.Number];
        return relation is null || (relation.OfTheWholeOnly && strategy.Scope != PhraseScope.General) ? AlignmentGrade.None : relation.Grade;
    }
}
