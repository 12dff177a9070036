using OnRecord.Corrections;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Corrections;

/// <summary>What a correction is about is found again after the report was read by other models, or it is said that it is not.</summary>
public sealed class AnchorTests
{
    private static readonly Correction Reject = CorrectionJson.Named(Heap.Of(CorrectionKind.Reject, Heap.Statement(0)));

    [Fact]
    public void Apply_ReadAgainWithOtherBounds_IsFoundByItsWords()
    {
        ReportRecord record = Reread(s =>
            s with
            {
                Id = "s9",
                Cue = s.Cue! with { Span = new TextSpan(s.Cue.Span.Start - 7, s.Cue.Span.End) },
                Content = [new TextSpan(s.Content[0].Start + 5, s.Content[0].End - 6)],
            }
        );

        Overlay
            .Apply([record], [Reject])
            .Outcomes.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(o => o.State.ShouldBe(CorrectionState.Followed), o => o.Part.ShouldBe("s9"));
    }

    [Fact]
    public void Apply_TextCutOutOtherwise_IsFoundByItsNeighbours()
    {
        ReportRecord before = Heap.Reports[0];
        string text = "Home | Weather\n\n" + before.Report.Text.Replace(". ", ".\n\n", StringComparison.Ordinal);
        ReportRecord record = Shifted(before, text);

        Overlay.Apply([record], [Reject]).Records[0].Statements.ShouldHaveSingleItem().Act.ShouldBe(Act.Silent);
    }

    [Fact]
    public void Apply_NoStatementThereAnyMore_Orphan()
    {
        ReportRecord record = Heap.Reports[0] with { Statements = [Heap.Reports[0].Statements[1]] };

        CorrectedRecords corrected = Overlay.Apply([record], [Reject]);

        corrected
            .Outcomes.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(o => o.State.ShouldBe(CorrectionState.Orphan), o => o.Reason.ShouldBe("no statement stands there"));
        RecordJson.Write(corrected.Records[0]).ShouldBe(RecordJson.Write(record));
    }

    [Fact]
    public void Apply_WordsBetweenOthers_OrphanAndNeverTheWrongOne()
    {
        Correction elsewhere = CorrectionJson.Named(
            Reject with
            {
                Target = Reject.Target! with
                {
                    Id = "gone",
                    Quote = new TextQuote("said", "and nothing like it, Mr Vole has ", " many other things in the end"),
                    Content = null,
                },
            }
        );

        Overlay.Apply(Heap.Reports, [elsewhere]).Outcomes.ShouldHaveSingleItem().Reason.ShouldNotBeNull().ShouldContain("between others");
    }

    [Fact]
    public void Apply_WordsThatStandTwiceAlike_Orphan()
    {
        string text = "One said so. " + new string('x', 40) + " Two said so. " + new string('x', 40);
        ReportRecord record = Shifted(Heap.Reports[0] with { Statements = [], Propositions = [], Actors = [] }, text);
        Correction twice = CorrectionJson.Named(
            Reject with
            {
                Target = Reject.Target! with { Id = "gone", Quote = new TextQuote("said", "", " so. xxxxxxx"), Content = null },
            }
        );

        Overlay.Apply([record], [twice]).Outcomes.ShouldHaveSingleItem().Reason.ShouldNotBeNull().ShouldContain("several places");
    }

    [Fact]
    public void Apply_ReportOfOtherBytes_Orphan() =>
        Overlay.Apply([Heap.Reports[1]], [Reject]).Outcomes.ShouldHaveSingleItem().State.ShouldBe(CorrectionState.Orphan);

    [Fact]
    public void Apply_PlacedAgain_IsFollowedThere()
    {
        ReportRecord record = Heap.Reports[0] with { Statements = [Heap.Reports[0].Statements[1]] };
        Correction place = CorrectionJson.Named(Heap.Of(CorrectionKind.Place, Anchors.Of(record, record.Statements[0]), 9) with { Of = Reject.Id });

        CorrectedRecords corrected = Overlay.Apply([record], [place, Reject]);

        corrected.Outcomes.Select(o => o.State).ShouldBe([CorrectionState.Followed, CorrectionState.Followed]);
        corrected.Records[0].Statements.ShouldBeEmpty();
    }

    [Fact]
    public void Quote_AtACharacterOfTwoUnits_CutsNoneInTwo()
    {
        string text = string.Concat(Enumerable.Repeat("\U0001F6A2", 20)) + "said" + string.Concat(Enumerable.Repeat("\U0001F6A2", 20));
        foreach (string padding in new[] { "", "x" })
        {
            TextQuote quote = Anchors.Quote(padding + text + padding, new TextSpan(padding.Length + 40, padding.Length + 44));
            quote.Exact.ShouldBe("said");
            char.IsLowSurrogate(quote.Prefix[0]).ShouldBeFalse();
            char.IsHighSurrogate(quote.Suffix[^1]).ShouldBeFalse();
        }
    }

    private static ReportRecord Reread(Func<StatementEntry, StatementEntry> read) =>
        Heap.Reports[0] with
        {
            Statements = [.. Heap.Reports[0].Statements.Select((s, i) => i == 0 ? read(s) : s)],
            Propositions = [],
        };

    /// <summary>The same statements in another cut of the article, with the ids that a reading gives them there.</summary>
    private static ReportRecord Shifted(ReportRecord before, string text)
    {
        ReportRecord moved = RecordSpans.Map(
            before with
            {
                Report = before.Report with { Body = [] },
            },
            (_, span) => Heap.Span(text, Words(before.Report.Text, span, text))
        );
        return ContentIds.Give(moved with { Report = moved.Report with { Text = text, Body = [new TextSpan(0, text.Length)] } });
    }

    private static string Words(string text, TextSpan span, string other)
    {
        string words = span.In(text).ToString();
        return other.Contains(words, StringComparison.Ordinal) ? words : words.Replace(". ", ".\n\n", StringComparison.Ordinal);
    }
}
