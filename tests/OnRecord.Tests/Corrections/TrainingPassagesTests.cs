using OnRecord.Corrections;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Corrections;

public sealed class TrainingPassagesTests
{
    [Fact]
    public void Of_NothingLookedAt_None() => Of(Heap.Of(CorrectionKind.Label, Heap.Statement(0)) with { Text = "x" }).ShouldBeEmpty();

    [Fact]
    public void Of_AcceptedAndRejected_ThePassageWithBoth()
    {
        TrainingPassage passage = Of(Heap.Of(CorrectionKind.Accept, Heap.Statement(0)), Heap.Of(CorrectionKind.Reject, Heap.Statement(0, 1), 1))
            .ShouldHaveSingleItem();

        TrainingStatement told = passage.Statements.ShouldHaveSingleItem();
        passage.Text[told.Cue!.Value.Start..told.Cue.Value.End].ShouldBe("said");
        (told.Act, told.Speaker, told.Commitment, told.Realis).ShouldBe(("assert", "Ilse Brandt", "is", "actual"));
        passage.Checked.ShouldBe([told.Id]);
        TrainingStatement none = passage.Rejected.ShouldHaveSingleItem();
        passage.Text[none.Cue!.Value.Start..none.Cue.Value.End].ShouldBe("declined to comment");
        passage.Corrections.Count.ShouldBe(2);
    }

    [Fact]
    public void Of_ManyParagraphs_OnlyThoseLookedAtAndInCodePoints()
    {
        ReportRecord first = Heap.Reports[0];
        string lead = "\U0001F6A2 A ship.\n\nOne \U0001F6A2 more. ",
            text = lead + first.Report.Text + "\n\nThe end.";
        ReportRecord record = RecordSpans.Map(
            first with
            {
                Report = first.Report with { Text = text, Body = [] },
            },
            (_, span) => new TextSpan(span.Start + lead.Length, span.End + lead.Length)
        );
        Correction accept = CorrectionJson.Named(Heap.Of(CorrectionKind.Accept, Anchors.Of(record, record.Statements[0])));

        TrainingPassage passage = TrainingPassages.Of(record, Overlay.Apply([record], [accept]).Records[0]).ShouldHaveSingleItem();

        passage.Text.ShouldStartWith("One ");
        passage.Text.ShouldEndWith("comment.");
        TextSpan cue = passage.Statements[0].Cue!.Value;
        // One character of two code units stands before it.
        passage.Text[(cue.Start + 1)..(cue.End + 1)].ShouldBe("said");
        TrainingPassages.Write(passage).ShouldContain($"\"cue\":[{cue.Start},{cue.End}]");
    }

    private static TrainingPassage[] Of(params Correction[] corrections) =>
        [.. TrainingPassages.Of(Heap.Reports[0], Overlay.Apply([Heap.Reports[0]], corrections.Select(CorrectionJson.Named)).Records[0])];
}
