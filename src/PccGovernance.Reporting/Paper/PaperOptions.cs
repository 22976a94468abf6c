using PccGovernance.Interchange;
using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>How a paper is made.</summary>
public sealed record PaperOptions
{
    /// <summary>
    /// What says the statements; <c>null</c> for <see cref="Phrasebook.English"/>. What it lacks of the paper's own phrases is said by
    /// <see cref="ReportingPhrases.English"/>.
    /// </summary>
    public Phrasebook? Phrasebook { get; init; }

    /// <summary>What is done with persons. Default they are left out; the paper says which was done.</summary>
    public PersonHandling Persons { get; init; }

    /// <summary>How many rows a table has at the most, from 1; default 5,000. What is left out is counted under the table.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int MaximumRows
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 5_000;

    /// <summary>How many months ahead the paper says what the law asks for, from 1 to 120; default 12.</summary>
    /// <remarks>
    /// Ask for no more than <c>StatuteOptions.YearsAhead</c> of the review: further on only what is known already is shown.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1 or above 120.</exception>
    public int MonthsAhead
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 120);
            field = value;
        }
    } = 12;
}
