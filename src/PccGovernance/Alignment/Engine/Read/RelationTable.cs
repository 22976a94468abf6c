using System.Collections.Frozen;
using PccGovernance.Classification;

namespace PccGovernance.Alignment;

/// <summary>The relations between themes, by number. A theme that no relation names has none and relates to itself only.</summary>
internal sealed class RelationTable
{
    private const int LastBit = 63;

    private readonly FrozenDictionary<Id<Theme>, int> _numbers;
    private readonly ThemeRelation?[] _relations;
    private readonly ulong[] _reach;
    private readonly int _related;

    /// <summary>Makes the table.</summary>
    /// <param name="relations">The relations.</param>
    /// <param name="others">More themes that priorities are likely to have.</param>
    public RelationTable(ValueList<ThemeRelation> relations, IEnumerable<Id<Theme>> others)
    {
        Id<Theme>[] related = [.. relations.SelectMany(static relation => new[] { relation.Strategy, relation.Plan }).Distinct().Order()];
        _numbers = related
            .Concat(others.Except(related).Order())
            .Select(static (theme, number) => KeyValuePair.Create(theme, number))
            .ToFrozenDictionary();
        _related = related.Length;
        _relations = new ThemeRelation?[_related * _related];
        _reach = new ulong[_related];
        foreach (ThemeRelation relation in relations)
        {
            (int strategy, int plan) = (_numbers[relation.Strategy], _numbers[relation.Plan]);
            _relations[(strategy * _related) + plan] = relation;
            _reach[strategy] |= BitOf(plan);
        }
    }

    /// <summary>The number of a theme; of one that is in neither list, a number beyond all of theirs.</summary>
    public int NumberOf(Id<Theme> theme) => _numbers.GetValueOrDefault(theme, int.MaxValue);

    /// <summary>A bit for a theme, by its number. Those from the 64th on share the last.</summary>
    public static ulong BitOf(int number) => 1UL << Math.Min(number, LastBit);

    /// <summary>The bits of the plan themes towards which work on a theme may count, its own among them.</summary>
    public ulong ReachOf(int number) => BitOf(number) | (number < _related ? _reach[number] : 0);

    /// <summary>How far work on one theme counts towards another that is not the same.</summary>
    /// <param name="strategy">The theme of the strategy priority.</param>
    /// <param name="plan">The theme of the plan priority.</param>
    /// <param name="isWhole">Whether the strategy priority is about nothing else.</param>
    public AlignmentGrade Between(ReadTheme strategy, ReadTheme plan, bool isWhole)
    {
        if (strategy.Number >= _related || plan.Number >= _related)
        {
            return AlignmentGrade.None;
        }

        ThemeRelation? relation = _relations[(strategy.Number * _related) + plan.Number];
        if (relation is null
            || (relation.OfTheWholeOnly && !(isWhole && strategy.Scope == PhraseScope.General))
            || (relation.ToHeadingsOnly && !plan.IsHeading)
            || (relation.ToTheWholeOnly && plan.Scope == PhraseScope.Named)
            || (relation.NotToHeadings && plan.Scope == PhraseScope.Heading)
            || (plan.Scope == PhraseScope.Minor && !(relation.IsOfAnyKind && (plan.Roles & ThemeRoles.Frame) != ThemeRoles.None)))
        {
            return AlignmentGrade.None;
        }

        // The core of a heading, not of a kind within it: domestic abuse and forced marriage are two kinds.
        bool isOfKinds = strategy.Scope == PhraseScope.Named || plan.Scope == PhraseScope.Named;
        return isOfKinds && relation.Grade == AlignmentGrade.Direct ? AlignmentGrade.Partial : relation.Grade;
    }
}
