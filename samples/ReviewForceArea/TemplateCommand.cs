using PccGovernance.Interchange;
using PccGovernance.Reference;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>Writes the workbook to start from for a force area.</summary>
internal static class TemplateCommand
{
    public static ExitCode Run(string area, string? path, TextWriter output, TextWriter errors)
    {
        if (EnglandAndWales.ForceAreas.Find(area) is not { } known)
        {
            foreach (string problem in LandscapeSource.Open(area, null).Problems)
            {
                errors.WriteLine(problem);
            }

            return ExitCode.UnknownArea;
        }

        string target = path ?? $"{known.Name.ToLowerInvariant().Replace(' ', '-')}.xlsx";
        try
        {
            if (path is null && File.Exists(target))
            {
                errors.WriteLine($"'{target}' is there already: say with --xlsx where to write, so that nothing is lost.");
                return ExitCode.CannotWrite;
            }

            byte[] content = LandscapeWorkbook.Template(known);
            OutputFile.Write(target, [], stream => stream.Write(content));
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            errors.WriteLine($"'{target}' could not be written: {exception.Message}");
            return ExitCode.CannotWrite;
        }

        // The workbook is there by now: that nobody reads where it is, is no fault of it.
        output.WriteLine($"The workbook to start from is in {Path.GetFullPath(target)}. Fill it in, then review it with --file.");
        return ExitCode.Reviewed;
    }
}
