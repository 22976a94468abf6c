using System.ComponentModel;
using System.Globalization;

namespace PccGovernance;

/// <summary>Values that have one form as text, for whatever asks the component model: configuration, command lines, forms.</summary>
internal abstract class TextTypeConverter : TypeConverter
{
    public sealed override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public sealed override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? Parse(text) : base.ConvertFrom(context, culture, value);

    /// <summary>Reads a text.</summary>
    /// <exception cref="FormatException">It has another form; the message says which to give.</exception>
    protected abstract object Parse(string text);
}
