
namespace PccGovernance.Kernel;

/// <summary>A low, a central and a high amount that add up exactly.</summary>
internal readonly record struct ExactRange(ExactAmount Low, ExactAmount Central, ExactAmount High)
{
    public static ExactRange operator +(in ExactRange left, in ExactRange right) =>
        new(left.Low + right.Low, left.Central + right.Central, left.High + right.High);

    public static ExactRange operator *(in ExactRange left, int right) => new(left.Low * right, left.Central * right, left.High * right);

    public static ExactRange Exactly(ExactAmount amount) => new(amount, amount, amount);

    public static ExactRange Of(MoneyRange range) =>
        new(ExactAmount.Of(range.Low.Amount), ExactAmount.Of(range.Central.Amount), ExactAmount.Of(range.High.Amount));

    public ExactRange Share(int place, int parts) => new(Low.Share(place, parts), Central.Share(place, parts), High.Share(place, parts));

    public MoneyRange ToMoney() => new(new(Low.ToDecimal()), new(Central.ToDecimal()), new(High.ToDecimal()));
}
