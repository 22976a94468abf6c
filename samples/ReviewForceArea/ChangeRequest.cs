using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>The options for change: what if, who follows, where a duty could go, and what would be best.</summary>
internal sealed class ChangeRequest
{
    private readonly Option<string?> _whatIf = new("--what-if")
    {
        HelpName = "FILE",
        Description = "Compare the landscape with what a scenario (JSON, docs/change.md) would make of it.",
    };
    private readonly Option<string?> _succession = new("--succession")
    {
        HelpName = "AREA",
        Arity = ArgumentArity.ZeroOrOne,
        Description = "Say what ends, moves or has no home in May 2028, in law and as announced, for an area or, without one, for all 43.",
    };
    private readonly Option<string?> _place = new("--place")
    {
        HelpName = "DUTY",
        Description = "Say where a duty of the reference facts could go, for example serious-violence-duty.",
    };
    private readonly Option<int?> _best = new("--best")
    {
        HelpName = "K",
        Description = "Find the mergers that save most hours by changing no more than K boards.",
    };

    public void AddTo(RootCommand root)
    {
        root.Add(_whatIf);
        root.Add(_succession);
        root.Add(_place);
        root.Add(_best);
        root.Validators.Add(result =>
        {
            int asked = All
                .Count(option => result.GetResult(option) is { Implicit: false });
            if (asked > 1)
            {
                result.AddError("Give one of --what-if, --succession, --place and --best.");
            }

            if (result.GetValue(_best) is < 2)
            {
                result.AddError("--best takes 2 boards or more: a merger changes two.");
            }
        });
    }

    /// <summary>The scenario that is read; <c>null</c> for none.</summary>
    public string? Input(Func<Option<string?>, string?> valueOf) => valueOf(_whatIf);

    /// <summary>What was asked for: the first option of it that was given; <c>null</c> for none.</summary>
    public System.CommandLine.Option? Asked(CommandResult result) =>
        All.FirstOrDefault(option => result.GetResult(option) is { Implicit: false });

    private System.CommandLine.Option[] All => [_whatIf, _succession, _place, _best];

    /// <summary>Whether change was asked for.</summary>
    public bool Asks(System.CommandLine.ParseResult result) =>
        All
            .Any(option => result.GetResult(option) is { Implicit: false });

    /// <summary>Answers what was asked for.</summary>
    public ExitCode Run(System.CommandLine.ParseResult result, LandscapeSource source, LocalDate asOf, TextWriter output, TextWriter errors)
    {
        if (result.GetResult(_succession) is { Implicit: false })
        {
            return SuccessionScreen.Print(result.GetValue(_succession), asOf, output, errors);
        }

        if (source.Landscape is not { } landscape)
        {
            foreach (string problem in source.Problems)
            {
                errors.WriteLine(problem);
            }

            return source.Failure;
        }

        return result.GetValue(_whatIf) is { } file ? ChangeScreen.WhatIf(landscape, file, asOf, output, errors)
            : result.GetValue(_place) is { } duty ? ChangeScreen.Place(landscape, duty, asOf, output, errors)
            : ChangeScreen.Best(landscape, result.GetValue(_best)!.Value, asOf, output);
    }
}
