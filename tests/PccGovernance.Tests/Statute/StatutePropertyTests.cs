using FsCheck.Fluent;
using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>A missing fact is never a breach and never fine, whatever is taken out of the record.</summary>
public sealed class StatutePropertyTests
{
    private static readonly StatuteRecord[] Records = [.. StatuteRecord.All];
    private static readonly Provenance Assumed = Provenance.AssumedFrom("taken as usual");

    [Fact]
    public void Facts_EachTakenOutAlone_MakeNoBreachAndNothingFine()
    {
        List<string> wrong = [];
        foreach (StatuteRecord record in Records)
        {
            foreach ((string fact, LandscapeContents less) in FactRemoval.Each(record.Contents))
            {
                wrong.AddRange(record.Turned(less).Select(turned => $"{record.Name} without {fact}: {turned}"));
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Facts_SeveralTakenOut_MakeNoBreachAndNothingFine() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), static seed =>
        {
            Random random = new(seed);
            StatuteRecord record = Records[random.Next(Records.Length)];
            LandscapeContents less = record.Contents;
            for (int left = random.Next(1, 7); left > 0; left--)
            {
                LandscapeContents[] next = [.. FactRemoval.Each(less).Select(static removal => removal.Less)];
                less = next.Length == 0 ? less : next[random.Next(next.Length)];
            }

            return record.Turned(less).Length == 0;
        }).Holds(800);

    /// <summary>By reflection: each property of each type that holds facts is taken out of some record, or stays for a reason.</summary>
    [Fact]
    public void Facts_OfEveryKind_AreTakenOut_OrStayForAReason()
    {
        HashSet<string> taken =
        [
            .. Records.SelectMany(static record => FactRemoval.Each(record.Contents)).Select(static removal => removal.Fact),
        ];

        FactRemoval.Properties.Except(taken).Should().BeEquivalentTo(FactRemoval.Stay.Keys);
        taken.Where(static fact => fact.StartsWith(nameof(LandscapeContents), StringComparison.Ordinal)).Should().BeEquivalentTo(
            "LandscapeContents.Filings", "LandscapeContents.Partnerships", "LandscapeContents.Panels",
            "LandscapeContents.PoliceAndCrimePlans", "LandscapeContents.Agreements", "LandscapeContents.OfficeHolders");
    }

    [Fact]
    public void Facts_AllTakenOut_LeaveNothingMetAndNothingBroken()
    {
        foreach (StatuteExample example in StatuteExample.All)
        {
            example.Ask(example.BodiesAlone)
                .Select(static outcome => outcome.Verdict)
                .Should()
                .NotContain([StatutoryVerdict.Met, StatutoryVerdict.NotMet], "{0}", example);
        }
    }

    [Fact]
    public void Facts_ThatAreAssumed_LeaveNothingMetAndNothingBroken()
    {
        foreach (StatuteRecord record in Records)
        {
            StatuteReport report = record.Report(record.Contents with
            {
                Filings = record.Contents.Filings.Select(static one => one with { Provenance = Assumed }).ToValueList(),
                Partnerships = record.Contents.Partnerships.Select(static one => one with { Provenance = Assumed }).ToValueList(),
                Panels = record.Contents.Panels.Select(static one => one with { Provenance = Assumed }).ToValueList(),
                PoliceAndCrimePlans =
                    record.Contents.PoliceAndCrimePlans.Select(static one => one with { Provenance = Assumed }).ToValueList(),
                Agreements = record.Contents.Agreements.Select(static one => one with { Provenance = Assumed }).ToValueList(),
                CompleteRecords =
                    record.Contents.CompleteRecords.Select(static one => one with { Provenance = Assumed }).ToValueList(),
            });

            report.Outcomes.Should().NotContain(
                static outcome => outcome.Verdict == StatutoryVerdict.Met || outcome.Verdict == StatutoryVerdict.NotMet, record.Name);
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
}
