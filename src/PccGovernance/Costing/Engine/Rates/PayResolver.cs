using System.Collections.Concurrent;
using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>What an hour of seats and of support costs. Each salary is turned into a rate once.</summary>
internal sealed class PayResolver
{
    private readonly Landscape _landscape;
    private readonly SeatClasses _classes;
    private readonly CostingOptions _options;
    private readonly decimal[] _pensionRates;
    private readonly Dictionary<string, PayBand> _grades;

    // Lines are written on whatever thread reads them.
    private readonly ConcurrentDictionary<(MoneyRange Salary, decimal PensionRate, decimal FullTimeShare), PayRate> _rates = [];

    public PayResolver(Landscape landscape, CostingOptions options)
    {
        _classes = landscape.SeatClasses;
        _landscape = landscape;
        _options = options;
        _grades = options.Grades?.Grades.ToDictionary(static band => band.Grade!, StringComparer.Ordinal) ?? [];
        _pensionRates =
        [
            .. landscape.SeatClasses.Kinds.ToArray().Select(kind => options.Assumptions.PensionRateOf(kind.IsEmpty ? null : kind)),
        ];
    }

    /// <summary>
    /// The rate of whoever takes a seat: by its own pay or grade, else by its post's, else by the usual band; <c>null</c> when there is
    /// none of them.
    /// </summary>
    public PayRate? OfSeat(in SeatClass seat, ref LineInputs inputs)
    {
        FactBasis basis = FactBasis.Assumed;
        decimal share = 1;
        MoneyRange? salary = OnRecord(seat.Pay, ref basis, ref share)
            ?? OnRecord(seat.PayOfPost, ref basis, ref share)
            ?? _options.UsualValues?.PayBand?.Salary;
        return Take(CostInput.Pay, salary, basis, _pensionRates[seat.Employer], share, ref inputs);
    }

    /// <summary>The rate of support staff of an organisation, which may be unknown; <c>null</c> when their pay is not on record.</summary>
    public PayRate? OfSupport(CostInput input, PayBand? band, FactBasis basis, int payer, ref LineInputs inputs)
    {
        FactBasis known = basis == FactBasis.Assumed ? basis : band?.Provenance.Basis ?? FactBasis.Recorded;
        decimal pensionRate = payer < 0 ? _options.Assumptions.PensionRateOf(null) : _pensionRates[_classes.Employers[payer]];
        return Take(input, band?.Salary, known, pensionRate, 1, ref inputs);
    }

    /// <summary>The salary that a seat or post has on record; <c>null</c> when it has none, or a grade whose pay is not known.</summary>
    private MoneyRange? OnRecord(int number, ref FactBasis basis, ref decimal share)
    {
        if (number < 0)
        {
            return null;
        }

        PayTerms pay = _classes.Pays[number];
        PayBand? band = pay.Grade is null ? PayBand.Between(pay.Low.Amount, pay.High.Amount) : _grades.GetValueOrDefault(pay.Grade);
        (basis, share) = band is null ? (basis, share) : (pay.Basis, pay.FullTimeShare);
        return band?.Salary;
    }

    private PayRate? Take(CostInput input, MoneyRange? salary, FactBasis basis, decimal pensionRate, decimal share, ref LineInputs inputs)
    {
        if (salary is not { } known)
        {
            inputs.Missing = inputs.Missing.With(input);
            return null;
        }

        inputs.Note(input, basis);
        return _rates.GetOrAdd(
            (known, pensionRate, share),
            static (pay, options) => new(pay.Salary, pay.PensionRate, options, pay.FullTimeShare),
            _options);
    }
}
