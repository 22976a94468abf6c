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

    internal IEnumerable<OptionProblem> FindProblems() =>
    [
        .. OptionProblems.Blank(nameof(Name), Name),
        .. OptionProblems.Range(nameof(Year), Year, 2000, 2100),
        .. OptionProblems.Missing(nameof(Source), Source, "say where the pay comes from"),
        .. OptionProblems.Missing(nameof(Grades), Grades, "give the grades"),
        .. (Grades ?? []).SelectMany(FindProblems),
    ];

    private IEnumerable<OptionProblem> FindProblems(PayBand band, int place)
    {
        string at = OptionProblems.At(nameof(Grades), place);
        IEnumerable<OptionProblem> name = string.IsNullOrWhiteSpace(band.Grade)
            ? [OptionProblems.Of(nameof(band.Grade), $"is blank: name the grade.")]
            : Grades.Take(place).Any(other => string.Equals(other.Grade, band.Grade, StringComparison.Ordinal))
                ? [OptionProblems.Of(nameof(band.Grade), $"is '{band.Grade}', which the table has before: leave one.")]
                : [];
        return OptionProblems.Under(at, [.. name, .. band.FindProblems()]);
    }
}
