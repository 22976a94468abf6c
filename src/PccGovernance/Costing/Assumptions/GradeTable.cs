namespace PccGovernance.Costing;

/// <summary>The pay of grades by their names, for seats and posts of which the grade is on record and the pay is not.</summary>
public sealed record GradeTable
{
    /// <summary>What the table is called, for example <c>NJC spine 2025-26</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The year of the pay scales; for a financial year, the one in which it begins. From 2000 to 2100.</summary>
    public required int Year { get; init; }

    /// <summary>Where the pay comes from.</summary>
    public required Citation Source { get; init; }

    /// <summary>The grades: bands that each have a <see cref="PayBand.Grade"/> of their own. Names are told apart by case.</summary>
    public required ValueList<PayBand> Grades { get; init; }

    /// <summary>The pay of a grade; <c>null</c> when the table does not have it.</summary>
    /// <param name="grade">The name of the grade.</param>
    public PayBand? Find(string grade) => Grades.FirstOrDefault(band => string.Equals(band.Grade, grade, StringComparison.Ordinal));

    internal IEnumerable<string> FindProblems()
    {
        if (string.IsNullOrWhiteSpace(Name) || Year is < 2000 or > 2100)
        {
            yield return "The grade table has no name or no year from 2000 to 2100: give it both, so that a report can say what it rests on.";
        }

        foreach (PayBand band in Grades)
        {
            if (string.IsNullOrWhiteSpace(band.Grade))
            {
                yield return $"The grade table '{Name}' has a band from {band.Low} to {band.High} without a grade: name it.";
            }

            if (band.Low < Money.Zero || band.High < band.Low)
            {
                yield return $"The grade '{band.Grade}' of the grade table '{Name}' is paid from {band.Low} to {band.High}: give salaries that are not negative, the lower first.";
            }
        }

        foreach (string? twice in Grades.GroupBy(static band => band.Grade, StringComparer.Ordinal).Where(static grade => grade.Count() > 1).Select(static grade => grade.Key).Order(StringComparer.Ordinal))
        {
            yield return $"The grade '{twice}' stands twice in the grade table '{Name}': leave one.";
        }
    }
}
