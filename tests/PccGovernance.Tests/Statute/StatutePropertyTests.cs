using FsCheck;
using FsCheck.Fluent;
using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>A missing fact is never a breach and never fine, whatever is taken out of the record.</summary>
public sealed class StatutePropertyTests
{
    [Fact]
    public void Facts_TakenOutOfWhatIsMet_NeverMakeABreach() =>
        ForAll(static seed => !AfterRemovals(StatutoryVerdict.Met, seed).Contains(StatutoryVerdict.NotMet));

    [Fact]
    public void Facts_TakenOutOfWhatIsNotMet_NeverMakeItFine() =>
        ForAll(static seed => !AfterRemovals(StatutoryVerdict.NotMet, seed).Contains(StatutoryVerdict.Met));

    [Fact]
    public void Facts_AllTakenOut_LeaveNothingMetAndNothingBroken()
    {
        foreach (StatuteExample example in StatuteExample.All)
        {
            LandscapeContents empty = new() { LocalPolicingBodies = example.Contents.LocalPolicingBodies };
            example.Ask(empty)
                .Select(static outcome => outcome.Verdict)
                .Should()
                .NotContain([StatutoryVerdict.Met, StatutoryVerdict.NotMet], "{0}", example);
        }
    }

    [Fact]
    public void Facts_InAnyOrder_GiveTheSameReport()
    {
        foreach (StatuteExample example in StatuteExample.All.Where(static example => example.Line % 7 == 0))
        {
            LandscapeContents contents = example.Contents;
            LandscapeContents turned = contents with
            {
                Filings = contents.Filings.Reverse()
                    .Select(static filing =>
                        filing with { Steps = filing.Steps.Reverse().ToValueList(), Facts = filing.Facts.Reverse().ToValueList() })
                    .ToValueList(),
                Partnerships = contents.Partnerships.Reverse().ToValueList(),
                CompleteRecords = contents.CompleteRecords.Reverse().ToValueList(),
            };

            example.Ask(turned).Should().Equal(example.Ask(contents), "{0}", example);
        }
    }

    private static void ForAll(Func<int, bool> law) =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(1_500));

    private static StatutoryVerdict[] AfterRemovals(StatutoryVerdict verdict, int seed)
    {
        StatuteExample[] examples = [.. StatuteExample.All.Where(example => example.Verdict == verdict)];
        Random random = new(seed);
        StatuteExample example = examples[random.Next(examples.Length)];
        return [.. example.Ask(Less(example.Contents, random)).Select(static outcome => outcome.Verdict)];
    }

    /// <summary>
    /// The contents without some of their facts; that a record is complete is a fact, and where any other is taken out it is not true any
    /// more.
    /// </summary>
    private static LandscapeContents Less(LandscapeContents contents, Random random)
    {
        bool Stays() => random.Next(4) > 0;
        LandscapeContents less = contents with
        {
            Filings = contents.Filings.Where(_ => Stays()).Select(filing => filing with
            {
                Steps = filing.Steps.Where(_ => Stays()).Select(step => step with
                {
                    On = Stays() ? step.On : null,
                    With = Stays() ? step.With : [],
                    By = Stays() ? step.By : null,
                }).ToValueList(),
                Facts = filing.Facts.Where(_ => Stays()).ToValueList(),
                Covers = Stays() ? filing.Covers : default,
                FinancialYear = Stays() ? filing.FinancialYear : null,
            }).ToValueList(),
            Partnerships = contents.Partnerships.Where(_ => Stays())
                .Select(board => board with { Seats = board.Seats.Where(_ => Stays()).ToValueList(), Kind = Stays() ? board.Kind : null })
                .ToValueList(),
            Panels = contents.Panels.Where(_ => Stays())
                .Select(panel => panel with
                {
                    Members = Stays() ? panel.Members : [],
                    AppointedMembers = Stays() ? panel.AppointedMembers : null,
                    CoOptedMembers = Stays() ? panel.CoOptedMembers : null,
                }).ToValueList(),
        };
        return Equals(less, contents)
            ? contents
            : less with
            {
                Filings = less.Filings.Select(static filing => filing with { IsComplete = false }).ToValueList(),
                CompleteRecords = []
            };
    }
}
