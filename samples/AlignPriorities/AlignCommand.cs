using System.CommandLine;
using System.CommandLine.Parsing;

namespace PccGovernance.Samples.AlignPriorities;

/// <summary>The command line: which priorities, which documents to hold against each other, and where to write.</summary>
internal static class AlignCommand
{
    public static int Invoke(string[] args, TextWriter output, TextWriter errors)
    {
        using PlainWriter plain = new(errors);
        return Guarded.Run(() => Run(args, output, plain), plain, (int)ExitCode.CannotWrite);
    }

    private static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        Argument<string> priorities = new(
            "PRIORITIES.csv")
        {
            Description = "The priorities: id, doc_id, kind (plan or strategy), text and, if known, context_themes "
            + "(keys of themes, joined by ';')."
        };
        Option<string?> pairs = new("--pairs")
        {
            HelpName = "PAIRS.csv",
            Description = "The documents to compare: strategy_doc_id, plan_doc_id. Default every strategy with every plan."
        };
        Option<string> folder = new("--out")
        {
            HelpName = "DIR",
            Description = "Where to write themes.csv and links.csv. Default the current folder.",
            DefaultValueFactory = static _ => "."
        };
        RootCommand root = new(
            "Finds the themes of priorities of plans and strategies in England and Wales, and which strategy priorities serve which plan "
            + "priorities, from their texts.")
        {
            priorities, pairs, folder,
        };
        root.SetAction(result =>
            (int)Run(result.GetRequiredValue(priorities), result.GetValue(pairs), result.GetRequiredValue(folder), output, errors));

        ParseResult parsed = root.Parse(args);
        foreach (ParseError error in parsed.Errors)
        {
            errors.WriteLine(error.Message);
        }

        return parsed.Errors.Count > 0
            ? (int)ExitCode.BadCommandLine
            : parsed.Invoke(new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false });
    }

    private static ExitCode Run(string prioritiesPath, string? pairsPath, string folder, TextWriter output, TextWriter errors)
    {
        Aligning aligning;
        IReadOnlyList<PairRow> pairs;
        try
        {
            (IReadOnlyList<PriorityRow> rows, IReadOnlyList<string> problems) = InputFile.Priorities(prioritiesPath);
            aligning = new(rows);
            (pairs, IReadOnlyList<string> pairProblems) = pairsPath is null ? (aligning.AllPairs(), []) : InputFile.Pairs(pairsPath, rows);
            foreach (string problem in problems.Concat(pairProblems))
            {
                errors.WriteLine(problem);
            }
        }
        catch (Exception exception)
            when (exception
                    is IOException
                        or InvalidDataException
                        or UnauthorizedAccessException
                        or ArgumentException
                        or CsvHelper.CsvFormatException)
        {
            errors.WriteLine(exception.Message);
            return ExitCode.BadInput;
        }

        LinkTally tally = new();
        try
        {
            OutputFiles.Write(folder, [prioritiesPath, pairsPath], aligning, tally.Counting(aligning.Links(pairs)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            errors.WriteLine(exception.Message);
            return ExitCode.CannotWrite;
        }

        SummaryTable.Print(output, aligning, pairs, tally);
        return ExitCode.Aligned;
    }
}
