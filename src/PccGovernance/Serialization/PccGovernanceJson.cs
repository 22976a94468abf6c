using System.Text.Json;
using System.Text.Json.Serialization;

namespace PccGovernance.Serialization;

/// <summary>Makes a serializer of one's own, such as that of a web API, read and write the types of this library without loss.</summary>
/// <remarks>
/// Identifiers, area codes, amounts, partial dates, footprints and enumerations say themselves how they stand in JSON. What is left are the
/// lists, whose items a source generator has to see, and the dates, which are NodaTime's. This adds both.
/// </remarks>
public static class PccGovernanceJson
{
    /// <summary>Adds the converters of lists and of dates that the options do not have yet.</summary>
    /// <param name="options">The options, not yet used.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are in use.</exception>
    public static JsonSerializerOptions AddPccGovernance(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (
            JsonConverter converter in new JsonConverter[] { new ListJsonConverterFactory(), new LocalDateConverter(isLenient: false) })
        {
            if (!options.Converters.Any(own => own.GetType() == converter.GetType()))
            {
                options.Converters.Add(converter);
            }
        }

        return options;
    }
}
