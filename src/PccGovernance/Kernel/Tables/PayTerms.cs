namespace PccGovernance.Kernel;

/// <summary>The pay of a seat or post as it is on record: a band, or a grade alone.</summary>
internal readonly record struct PayTerms(Money Low, Money High, string? Grade, FactBasis Basis, decimal FullTimeShare = 1)
{
    /// <summary>The pay of a seat; <c>null</c> when neither pay nor grade is on record.</summary>
    public static PayTerms? Of(Seat seat) =>
        seat.Pay is { } pay ? new(pay.Low, pay.High, null, pay.Provenance.Basis) : OfGrade(seat.Grade, seat.Provenance.Basis);

    /// <summary>The pay of a post; <c>null</c> when neither pay nor grade is on record.</summary>
    public static PayTerms? Of(Post post) =>
        post.Pay is { } pay
            ? new(
                pay.Low,
                pay.High,
                null,
                post.Provenance.Basis == FactBasis.Assumed ? FactBasis.Assumed : pay.Provenance.Basis,
                post.FullTimeShare ?? 1)
            : OfGrade(post.Grade, post.Provenance.Basis, post.FullTimeShare ?? 1);

    private static PayTerms? OfGrade(string? grade, FactBasis basis, decimal fullTimeShare = 1) =>
        grade is null ? null : new(default, default, grade, basis, fullTimeShare);
}
