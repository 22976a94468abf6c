using System.Text;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>A landscape in another format, and what the format could not hold.</summary>
public sealed record ExportResult
{
    /// <summary>The bytes of the file.</summary>
    public required byte[] Content { get; init; }

    /// <summary>
    /// What was left out, with how many there were, and what was done with persons; <see cref="ImportReport.Say"/> says it.
    /// </summary>
    public ValueList<Statement> Omitted { get; init => field = value ?? []; } = [];

    /// <summary>The content as text; not for workbooks.</summary>
    public string Text => Encoding.UTF8.GetString(Content);

    internal static ExportResult Of(string text, ValueList<Statement> omitted) =>
        new() { Content = Encoding.UTF8.GetBytes(text), Omitted = omitted };
}
