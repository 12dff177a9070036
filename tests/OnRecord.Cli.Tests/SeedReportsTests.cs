using OnRecord.Analysis;
using OnRecord.Ledger;
using OnRecord.Reading;
using OnRecord.Records;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Cli.Tests;

/// <summary>The four real reports that the project began with: what must come out of them, by the real stages and models.</summary>
public sealed class SeedReportsTests
{
    private static readonly Lazy<(ReportRecord[] Records, LedgerRecord Ledger)?> Seeds = new(Read);

    private static (ReportRecord[] Records, LedgerRecord Ledger)? Read()
    {
        string folder = Repository.At("..", "shared", "corpora", "seeds");
        if (!Directory.Exists(folder))
            return null;
        ReportAnalyser analyser = ReportAnalyser.Load();
        ReportRecord[] records =
        [
            .. Directory
                .EnumerateFiles(folder, "*.txt")
                .Order(StringComparer.Ordinal)
                .Select(file => RecordBuilder.Build(analyser.Analyse(ReportFile.Read(file)))),
        ];
        return (records, new LedgerKeeper().Keep(records));
    }

    private static void NeedsTheCorpora() => Skip.If(Seeds.Value is null, "the corpora (../shared) are not here");

    private static LedgerRecord Ledger => Seeds.Value!.Value.Ledger;

    private static bool IsOn(When? when, int year, int month, int day) => when?.FirstDay == new DateOnly(year, month, day);

    [SkippableFact]
    public void Ledger_RequestForMilitaryHelp_IsOneDisputeWithTheLeakOnOneSide()
    {
        NeedsTheCorpora();
        ClaimEntry claim = Ledger.Claims.Single(c => c.Status == ClaimStatus.Disputed && c.Positions.Any(p => p.Actor == "New York Times"));
        claim.Positions.ShouldContain(p => p.Actor == "Financial Times" && p.Stance == Stance.Asserts);
        claim.Positions.ShouldContain(p => p.Actor == "anonymous US officials" && p.Via.Contains("New York Times"));
        claim.Positions.ShouldContain(p => p.Actor == "Zhao Lijian" && p.Stance == Stance.Denies);
        OriginsEntry origins = claim.Origins.ShouldNotBeNull();
        (origins.Least, origins.Most).ShouldBe((1, 2), "whether the two papers had it from the same officials is not known");
        RootEntry officials = claim.Roots.Single(r => r.Actor == "anonymous US officials");
        officials.Merged.ShouldNotBeNull().ShouldContain(m => m.Outlet == "New York Times");
    }

    [SkippableFact]
    public void Ledger_RomeMeeting_IsOneHappeningToldByThreeReportsAndDatesTheUndatedOne()
    {
        NeedsTheCorpora();
        HappeningEntry meeting = Ledger.Events.Single(e => e.Duration == "PT7H");
        meeting.Tellings.Select(t => t.Report).Distinct().Count().ShouldBe(3);
        meeting.Where.ShouldBe("Rome");
        IsOn(meeting.When, 2022, 3, 14).ShouldBeTrue();
        InferredDateEntry date = Ledger.Dates.Single(d => d.Source.Contains("000_", StringComparison.Ordinal));
        IsOn(date.When, 2022, 3, 15).ShouldBeTrue();
        date.When.Basis.ShouldBe(TimeBasis.Inferred);
    }

    [SkippableFact]
    public void Ledger_CallAndVote_HaveTheirDateAndTally()
    {
        NeedsTheCorpora();
        Ledger.Events.ShouldContain(e => e.Mode == "call" && IsOn(e.When, 2022, 3, 18) && e.Tellings.Count > 0);
        Ledger.Events.ShouldContain(e => e.Tally != null && e.Tally.For == 141 && e.Tally.Against == 7 && e.Tally.Abstain == 32);
    }

    [SkippableFact]
    public void Ledger_AnniversaryReport_IsDatedAYearAfterWhatItRemembers()
    {
        NeedsTheCorpora();
        IsOn(Ledger.Dates.Single(d => d.Source.Contains("003_", StringComparison.Ordinal)).When, 2023, 2, 24).ShouldBeTrue();
    }

    [SkippableFact]
    public void Ledger_OnePositionInTheWordsOfTwoYears_IsKeptOfBoth()
    {
        NeedsTheCorpora();
        PositionEntry[] positions = [.. Ledger.Claims.SelectMany(c => c.Positions)];
        PositionEntry later = positions.First(p => Words(p).Contains("not something it wishes to see", StringComparison.Ordinal));
        PositionEntry earlier = positions.First(p => Words(p).Contains("a situation that China would not want to see", StringComparison.Ordinal));
        (earlier.When!.FirstDay.Year, later.When!.FirstDay.Year).ShouldBe((2022, 2023));
        earlier.Stance.ShouldBe(later.Stance);
    }

    private static string Words(PositionEntry position) =>
        position.Span.In(Seeds.Value!.Value.Records.Single(r => r.Report.Id == position.Report).Report.Text).ToString();

    [SkippableFact]
    public void Read_OneMeetingOnTwoDays_CarriesANote()
    {
        NeedsTheCorpora();
        Seeds
            .Value!.Value.Records[3]
            .Notes.ShouldContain(n =>
                n.Code == "OR6001"
                && n.Message.Contains("yesterday", StringComparison.OrdinalIgnoreCase)
                && n.Message.Contains("today", StringComparison.OrdinalIgnoreCase)
            );
    }

    [SkippableTheory]
    [InlineData(1, "did not specify", "Antony Blinken")]
    [InlineData(1, "did not provide", "United States")]
    [InlineData(0, "did not report", "administration")]
    public void Read_Silence_IsOfTheRightActor(int report, string cue, string actor)
    {
        NeedsTheCorpora();
        ReportRecord record = Seeds.Value!.Value.Records[report];
        StatementEntry silence = record.Statements.Single(s =>
            s.Act == Act.Silent && s.Cue!.Span.In(record.Report.Text).StartsWith(cue, StringComparison.Ordinal)
        );
        record.Actors.Single(a => a.Id == silence.Source.Actors.ShouldHaveSingleItem()).Name.ShouldContain(actor);
    }
}
