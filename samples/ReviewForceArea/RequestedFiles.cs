using System.CommandLine;
using System.CommandLine.Parsing;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>
/// Finds what is wrong between the files of a command line: none is written over that is read, none twice and none in vain.
/// </summary>
internal sealed class RequestedFiles(
    Option<string?> file,
    Option<string?> json,
    Option<string?> template,
    PaperRequest papers,
    SpreadsheetOptions spreadsheet,
    ChangeRequest changes)
{
    /// <summary>What is wrong, a sentence each.</summary>
    public IEnumerable<string> FindProblems(CommandResult result)
    {
        string? ValueOf(Option<string?> option) => result.GetValue(option);

        (Option<string?> Option, string Path)[] outputs =
        [
            .. papers.Outputs.Prepend(json).Concat(spreadsheet.Outputs(ValueOf))
                .Where(option => ValueOf(option) is not null)
                .Select(option => (option, ValueOf(option)!)),
        ];
        string?[] inputs = [ValueOf(file), ValueOf(papers.Compare), changes.Input(ValueOf), .. spreadsheet.Inputs(ValueOf)];
        for (int i = 0; i < outputs.Length; i++)
        {
            (Option<string?> option, string path) = outputs[i];
            if (outputs[..i].Any(other => OutputFile.IsSame(other.Path, path)))
            {
                yield return $"'{path}' is asked for twice: give each output a file of its own.";
            }

            if (inputs.Any(input => OutputFile.IsSame(path, input)))
            {
                yield return $"'{path}' is the file that is to be read: give {option.Name} another, so that it is not written over.";
            }
        }

        foreach (string problem in InVain(result, [.. outputs.Select(static output => output.Option)]))
        {
            yield return problem;
        }
    }

    private IEnumerable<string> InVain(CommandResult result, Option<string?>[] outputs)
    {
        Option<string?>[] ofAReview = [.. outputs.Where(option => option == json || papers.Outputs.Contains(option))];
        if (changes.Asked(result) is { } change && ofAReview.Length > 0)
        {
            yield return $"{change.Name} prints its answer and writes no review: leave out {Names(ofAReview)}.";
        }

        Option<string?>[] notOfATemplate = [.. ofAReview.Where(option => option != papers.Workbook)];
        if (result.GetValue(template) is not null && notOfATemplate.Length > 0)
        {
            yield return $"{template.Name} writes a workbook and reviews nothing: leave out {Names(notOfATemplate)}.";
        }

        Option<string?>[] ofASpreadsheet = [.. spreadsheet.Given(result.GetValue)];
        if (ofASpreadsheet.Length > 0 && !(result.GetValue(file) is { } read && SpreadsheetOptions.IsFor(read)))
        {
            yield return $"{Names(ofASpreadsheet)}: that is for a spreadsheet, XLSX or CSV, given with {file.Name}.";
        }
    }

    private static string Names(IEnumerable<Option<string?>> options) => string.Join(" and ", options.Select(static option => option.Name));
}
