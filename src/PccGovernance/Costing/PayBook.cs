namespace PccGovernance.Costing;

/// <summary>The pay of seats, posts and support: each salary is turned into a rate once.</summary>
internal sealed class PayBook
{
    private readonly CostingOptions _options;
    private readonly decimal[] _pensionRates;
    private readonly (PayBand? Band, FactBasis Basis)[] _posts;
    private readonly PayRate?[] _ratesOfPosts;
    private readonly Dictionary<string, PayBand> _grades;
    private readonly Dictionary<(decimal Low, decimal High, decimal PensionRate), PayRate> _rates = [];
    private PayBand? _lastBand;
    private decimal _lastPensionRate;
    private PayRate? _lastRate;

    public PayBook(Landscape landscape, CostingOptions options)
    {
        _options = options;
        _grades = options.Grades?.Grades.ToDictionary(static band => band.Grade!, StringComparer.Ordinal) ?? [];
        _pensionRates = [.. landscape.Organisations.Select(organisation => options.Assumptions.PensionRateOf(organisation.Kind))];
        _posts = [.. landscape.Contents.Posts.Select(PayOf)];
        _ratesOfPosts = new PayRate?[_posts.Length];
    }

    /// <summary>The rate of whoever takes a seat; <c>null</c> when neither the record nor the usual values give any pay.</summary>
    /// <param name="seat">The seat.</param>
    /// <param name="post">The number of its post, or -1.</param>
    /// <param name="organisation">The number of its organisation.</param>
    /// <param name="inputs">Where the pay is noted.</param>
    public PayRate? OfSeat(Seat seat, int post, int organisation, ref LineInputs inputs)
    {
        (PayBand? band, FactBasis basis) = seat.Pay is { } pay ? (pay, pay.Provenance.Basis)
            : OfGrade(seat.Grade) is { } graded ? (graded, seat.Provenance.Basis)
            : default;
        if (band is null && post >= 0 && _posts[post].Band is { } held)
        {
            // A post is in the organisation of its seats, so that its rate is one and need not be looked up again.
            inputs.Note(CostInput.Pay, _posts[post].Basis);
            return _ratesOfPosts[post] ??= RateOf(held, _pensionRates[organisation]);
        }

        if (band is null && _options.UsualValues?.PayBand is { } usual)
        {
            (band, basis) = (usual, FactBasis.Assumed);
        }

        return Take(CostInput.Pay, band, basis, _pensionRates[organisation], ref inputs);
    }

    /// <summary>The rate of support staff of an organisation, which may be unknown; <c>null</c> when their pay is not on record.</summary>
    public PayRate? OfSupport(CostInput input, PayBand? band, FactBasis basis, int payer, ref LineInputs inputs)
    {
        FactBasis known = basis == FactBasis.Assumed ? basis : band?.Provenance.Basis ?? FactBasis.Recorded;
        return Take(input, band, known, payer >= 0 ? _pensionRates[payer] : _options.Assumptions.PensionRateOf(null), ref inputs);
    }

    private PayRate? Take(CostInput input, PayBand? band, FactBasis basis, decimal pensionRate, ref LineInputs inputs)
    {
        if (band is null)
        {
            inputs.Missing = inputs.Missing.With(input);
            return null;
        }

        inputs.Note(input, basis);
        return RateOf(band, pensionRate);
    }

    private PayRate RateOf(PayBand band, decimal pensionRate)
    {
        if (!ReferenceEquals(band, _lastBand) || pensionRate != _lastPensionRate)
        {
            (decimal, decimal, decimal) key = (band.Low.Amount, band.High.Amount, pensionRate);
            if (!_rates.TryGetValue(key, out _lastRate))
            {
                _lastRate = new(band.Salary, pensionRate, _options);
                _rates.Add(key, _lastRate);
            }

            (_lastBand, _lastPensionRate) = (band, pensionRate);
        }

        return _lastRate!;
    }

    private (PayBand? Band, FactBasis Basis) PayOf(Post post) =>
        post.Pay is { } pay ? (pay, post.Provenance.Basis == FactBasis.Assumed ? FactBasis.Assumed : pay.Provenance.Basis)
            : (OfGrade(post.Grade), post.Provenance.Basis);

    private PayBand? OfGrade(string? grade) => grade is not null && _grades.TryGetValue(grade, out PayBand? band) ? band : null;
}
