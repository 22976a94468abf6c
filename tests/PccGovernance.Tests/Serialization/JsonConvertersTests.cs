using System.Globalization;
using System.Text;
using System.Text.Json;
using PccGovernance.Serialization;

namespace PccGovernance.Tests.Serialization;

public sealed class JsonConvertersTests
{
    [Fact]
    public void Values_EveryEnumerationOfTheModel_HasAConverter()
    {
        Type[] enumerations =
        [
            .. typeof(Landscape).Assembly.GetExportedTypes().Where(static t => t is { IsEnum: true, Namespace: nameof(PccGovernance) }),
        ];

        enumerations.Should().NotBeEmpty();
        enumerations.Should().OnlyContain(static type => JsonConverters.Values(false).Count(converter => converter.CanConvert(type)) == 1);
    }

    [Fact]
    public void Values_EveryIdentifiedType_HasAConverterOfItsIdentifier()
    {
        Type[] identifiers =
        [
            .. typeof(Landscape).Assembly.GetExportedTypes().Where(static t => t.IsClass && t.Namespace == nameof(PccGovernance))
                .Select(static t => t.GetProperty("Id")?.PropertyType).OfType<Type>()
                .Where(static t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(Id<>)),
        ];

        identifiers.Should().HaveCountGreaterThan(20);
        identifiers.Should().OnlyContain(static type => JsonConverters.Values(false).Count(converter => converter.CanConvert(type)) == 1);
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.00", "0")]
    [InlineData("1.50", "1.5")]
    [InlineData("-12.340", "-12.34")]
    [InlineData("100", "100")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-7.9228162514264337593543950335", "-7.9228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void WriteNumber_AnyNumber_IsExactAndWithoutTrailingZeros(string value, string written)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            DecimalConverter.WriteNumber(writer, decimal.Parse(value, CultureInfo.InvariantCulture));
        }

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(written);
        decimal.Parse(written, CultureInfo.InvariantCulture).Should().Be(decimal.Parse(value, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Write_UndefinedEnumerationValue_SaysSo()
    {
        using MemoryStream stream = new();
        using Utf8JsonWriter writer = new(stream);
        Action write = () => new KebabEnumConverter<SeatRole>(isLenient: false).Write(writer, (SeatRole)99, JsonSerializerOptions.Default);

        write.Should().Throw<JsonException>().WithMessage("The seat role '99' has no name: use a defined value.");
    }
}
