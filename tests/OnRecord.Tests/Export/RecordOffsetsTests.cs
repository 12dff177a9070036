using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Export;

public sealed class RecordOffsetsTests
{
    [Fact]
    public void ToCodePoints_EveryKindOfSpan_IsConverted()
    {
        ReportRecord record = EverySpan("\U0001F5DE abc", new TextSpan(3, 6));

        ReportRecord converted = RecordOffsets.ToCodePoints(record);

        converted.Offsets.ShouldBe("codepoints");
        converted.Report.Map.ShouldBeNull();
        IReadOnlyList<(string Place, TextSpan Span)> spans = RecordSpans.Of(converted);
        spans.Count.ShouldBe(19);
        spans.ShouldAllBe(s => s.Span == new TextSpan(2, 5));
    }

    // The JSON is the judge of completeness: any pair of numbers in it that is no span of the map was overlooked.
    [Fact]
    public void ToCodePoints_RecordAsJson_HoldsNoSpanOfTheOldUnit() =>
        RecordJson.Write(RecordOffsets.ToCodePoints(EverySpan("\U0001F5DE abc", new TextSpan(3, 6)))).ShouldNotContain("[3,6]");

    [Fact]
    public void ToCodePoints_Twice_IsRefused() =>
        Should.Throw<ArgumentException>(() => RecordOffsets.ToCodePoints(RecordOffsets.ToCodePoints(EverySpan("abc", new TextSpan(0, 3)))));

    [Fact]
    public void ToCodePoints_Ledger_ConvertsByTheTextOfEachReport()
    {
        ReportRecord first = EverySpan("\U0001F5DE abc", new TextSpan(3, 6)),
            second = EverySpan("\U0001F5DE\U0001F5DE abc", new TextSpan(5, 8));
        LedgerRecord ledger = EveryLedgerSpan(first.Report.Id, new TextSpan(3, 6)) with
        {
            Quotations =
            [
                new QuotationEntry { Relation = QuotationRelation.Identical, Variants = [new VariantEntry(second.Report.Id, "", new TextSpan(5, 8))] },
            ],
        };

        LedgerRecord converted = RecordOffsets.ToCodePoints(ledger, [first, second]);

        converted.Quotations[0].Variants[0].Span.ShouldBe(new TextSpan(3, 6));
        RecordJson.Write(converted with { Quotations = [] }).ShouldNotContain("[3,6]");
    }

    [Fact]
    public void ToCodePoints_LedgerOfAnotherRecord_IsRefused() =>
        Should.Throw<ArgumentException>(() => RecordOffsets.ToCodePoints(EveryLedgerSpan("sha256:other", new TextSpan(0, 1)), []));

    [Fact]
    public void ToCodePoints_AnyText_SlicesTheSameWords()
    {
        Gen<string> texts = Gen.Elements("a", " ", "\r\n", "\U0001F5DE", "e\u0301", "\u05D0", "\u00A0", "\u00AD", "\U00010348").ListOf().Select(string.Concat);
        Prop.ForAll(
                texts.ToArbitrary(),
                text =>
                {
                    Rune[] points = [.. text.EnumerateRunes()];
                    int start = 0;
                    foreach (Rune rune in points)
                    {
                        var span = new TextSpan(start, start + rune.Utf16SequenceLength);
                        TextSpan converted = RecordOffsets.ToCodePoints(EverySpan(text, span)).Report.Headline!.Value;
                        string.Concat(points[converted.Start..converted.End]).ShouldBe(span.In(text).ToString());
                        start = span.End;
                    }
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static ReportRecord EverySpan(string text, TextSpan span)
    {
        When when = When.Day(new DateOnly(2022, 3, 14), TimeBasis.Explicit, span: span);
        return new ReportRecord
        {
            Report = new ReportEntry
            {
                Id = "sha256:" + text.Length,
                Source = "x.txt",
                Text = text,
                Headline = span,
                Byline = span,
                Published = when,
                Modified = when,
                Body = [span],
                Captions = [span],
                Map = new OffsetMap { Runs = [] },
            },
            Actors =
            [
                new ActorEntry
                {
                    Id = "a1",
                    Name = "A",
                    Kind = ActorKind.Person,
                    Mentions = [span],
                },
            ],
            Statements =
            [
                new StatementEntry
                {
                    Id = "s1",
                    Act = Act.Assert,
                    Mode = StatementMode.Direct,
                    Source = new PartyEntry(span, []),
                    Cue = new CueEntry(span, "say"),
                    Content = [span, span],
                    Addressee = new PartyEntry(span, []),
                    When = when,
                    Occasion = span,
                },
            ],
            Times = [new TimeEntry(span, TimeType.Date, "2022-03-14", TimeBasis.Explicit, null)],
            Events =
            [
                new EventEntry
                {
                    Id = "e1",
                    Type = "CONSULT",
                    Trigger = span,
                    Time = span,
                    When = when,
                    Realis = Realis.Actual,
                },
            ],
            Notes = [Note.Info("OR0000", span, "odd")],
        };
    }

    private static LedgerRecord EveryLedgerSpan(string report, TextSpan span)
    {
        When when = When.Day(new DateOnly(2022, 3, 14), TimeBasis.Explicit, span: span);
        return new LedgerRecord
        {
            Claims =
            [
                new ClaimEntry
                {
                    Id = "c1",
                    Text = "abc",
                    Status = ClaimStatus.Alleged,
                    Positions =
                    [
                        new PositionEntry
                        {
                            Report = report,
                            Source = "x.txt",
                            Span = span,
                            Stance = Stance.Asserts,
                            When = when,
                        },
                    ],
                    Roots = [new RootEntry { Actor = "A", Merged = [new MergeEntry("B", "A", report, "x.txt", span)] }],
                },
            ],
            Events =
            [
                new HappeningEntry
                {
                    Id = "h1",
                    Type = "CONSULT",
                    When = when,
                    Tellings = [new TellingEntry(report, "x.txt", "e1", span)],
                },
            ],
            Dates = [new InferredDateEntry(report, "x.txt", when)],
        };
    }
}
