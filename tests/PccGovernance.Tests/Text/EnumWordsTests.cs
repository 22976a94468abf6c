using PccGovernance.Delivery;
using PccGovernance.Text;

namespace PccGovernance.Tests.Text;

public sealed class EnumWordsTests
{
    [Theory]
    [InlineData(DeliveryStanding.NotDue, "not-due")]
    [InlineData(DeliveryStanding.OnHold, "on-hold")]
    [InlineData((DeliveryStanding)250, "250")]
    public void Of_AValue_IsItsNameInLowerCase(DeliveryStanding standing, string word)
    {
        EnumWords<DeliveryStanding>.Of(standing).Should().Be(word);
        EnumWords<DeliveryStanding>.Vocabulary.Should().Be("delivery-standing");
    }
}
