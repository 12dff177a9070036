using FsCheck;
using FsCheck.Fluent;
using OnRecord.Corrections;
using OnRecord.Records;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Corrections;

public sealed class OverlayTests
{
    private static readonly Gen<Correction[]> Logs = Gen.SubListOf<Correction>(Heap.Catalogue()).SelectMany(log => Shuffled(log));

    [Fact]
    public void Apply_InAnyOrder_SameBytes() =>
        Prop.ForAll(
                Logs.SelectMany(log => Shuffled(log).Select(other => (log, other))).ToArbitrary(),
                logs => Heap.Bytes(Overlay.Apply(Heap.Reports, logs.log)).ShouldBe(Heap.Bytes(Overlay.Apply(Heap.Reports, logs.other)))
            )
            .Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Apply_AllUndone_TheSameBytesAsBefore() =>
        Prop.ForAll(
                Logs.ToArbitrary(),
                log =>
                    Heap.Bytes(Overlay.Apply(Heap.Reports, [.. log, .. log.Select(c => Heap.Undo(c))]))
                        .ShouldBe(Heap.Bytes(new CorrectedRecords(Heap.Reports, [])))
            )
            .Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Apply_OneUndone_AsIfItHadNeverBeenMade() =>
        Prop.ForAll(
                Logs.Where(l => l.Length > 0).ToArbitrary(),
                log => Heap.Bytes(Overlay.Apply(Heap.Reports, [.. log, Heap.Undo(log[0])])).ShouldBe(Heap.Bytes(Overlay.Apply(Heap.Reports, log[1..])))
            )
            .Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Apply_UndoUndone_CorrectedAgain()
    {
        Correction reject = Named(Heap.Of(CorrectionKind.Reject, Heap.Statement(0))),
            undo = Heap.Undo(reject),
            again = Heap.Undo(undo, 501);

        Overlay.Apply(Heap.Reports, [reject, undo]).Records[0].Statements.Count.ShouldBe(2);
        Overlay.Apply(Heap.Reports, [again, undo, reject]).Records[0].Statements.Count.ShouldBe(1);
    }

    [Fact]
    public void Apply_Reject_TakesTheStatementWithAllThatItPutsForward()
    {
        ReportRecord record = One(Heap.Of(CorrectionKind.Reject, Heap.Statement(0)) with { Why = "a headline" });

        record.Statements.ShouldHaveSingleItem().Act.ShouldBe(Act.Silent);
        record.Propositions.ShouldBeEmpty();
        CorrectionMark mark = record.Report.Corrections.ShouldHaveSingleItem();
        (mark.Kind, mark.By, mark.At, mark.Why).ShouldBe((CorrectionKind.Reject, "Ivo Hale", Heap.Noon, "a headline"));
        mark.Was.ShouldNotBeNull().ShouldContain("said");
    }

    [Fact]
    public void Apply_Accept_IsSure() => One(Heap.Of(CorrectionKind.Accept, Heap.Statement(0))).Statements[0].Confidence.ShouldBe(1);

    [Fact]
    public void Apply_SpeakerOfTheReport_IsThatActor()
    {
        ReportRecord record = One(Heap.Of(CorrectionKind.Speaker, Heap.Statement(0, 1)) with { Speakers = [] });
        record.Statements[1].Source.Actors.ShouldBeEmpty();
        CorrectionMark mark = record.Statements[1].Corrections.ShouldHaveSingleItem();
        (mark.Was, mark.Now).ShouldBe(("Ilse Brandt", "unknown"));
    }

    [Fact]
    public void Apply_SpeakerNobodyKnows_IsAddedWhereItsKindIsSaid()
    {
        Correction correction = Heap.Of(CorrectionKind.Speaker, Heap.Statement(0)) with { Speakers = [new GivenSpeaker("Olek Dunin", ActorKind.Person)] };
        ReportRecord record = One(correction);
        record.Actors.Select(a => a.Name).ShouldBe(["Ilse Brandt", "Olek Dunin"]);
        record.Statements[0].Source.Actors.ShouldBe([record.Actors[1].Id]);

        Outcome(correction with { Speakers = [new GivenSpeaker("Olek Dunin")] }).State.ShouldBe(CorrectionState.Unmet);
    }

    [Theory]
    [InlineData(Act.Deny, null, Stance.Denies)]
    [InlineData(Act.Deny, Commitment.Is, Stance.Asserts)]
    [InlineData(Act.Doubt, null, Stance.Doubts)]
    [InlineData(Act.Silent, null, Stance.Silent)]
    [InlineData(Act.Ask, null, null)]
    public void Apply_Act_TheStanceFollows(Act act, Commitment? commitment, Stance? stance) =>
        One(Heap.Of(CorrectionKind.Act, Heap.Statement(0)) with { Act = act, Commitment = commitment })
            .Propositions.ShouldHaveSingleItem()
            .Stances.ShouldHaveSingleItem()
            .Stance.ShouldBe(stance);

    [Fact]
    public void Apply_ActOfAnInnerStatement_TheOuterOneStillPassesItOn()
    {
        ReportRecord record = Heap.Reports[0];
        StatementEntry inner = record.Statements[0],
            outer = record.Statements[1] with { Act = Act.Report, Commitment = Commitment.Is };
        record = record with
        {
            Statements = [inner with { Parent = outer.Id }, outer],
            Propositions =
            [
                record.Propositions[0] with
                {
                    Stances =
                    [
                        new StanceEntry(inner.Id, Stance.Asserts, [StanceLink.Conveys]),
                        new StanceEntry(outer.Id, Stance.Reports, [StanceLink.Conveys, StanceLink.Conveys]),
                    ],
                },
            ],
        };

        Stance?[] stances =
        [
            .. Overlay
                .Apply([record], [Named(Heap.Of(CorrectionKind.Act, Heap.Statement(0)) with { Act = Act.Ask })])
                .Records[0]
                .Propositions[0]
                .Stances.Select(s => s.Stance),
        ];
        stances.ShouldBe([null, null]);
        stances =
        [
            .. Overlay
                .Apply([record], [Named(Heap.Of(CorrectionKind.Act, Heap.Statement(0)) with { Act = Act.Deny })])
                .Records[0]
                .Propositions[0]
                .Stances.Select(s => s.Stance),
        ];
        stances.ShouldBe([Stance.Denies, Stance.Reports]);
    }

    [Fact]
    public void Apply_Span_WordsAndWhatTheyPutForwardFollow()
    {
        string text = Heap.Reports[0].Report.Text;
        Correction correction = Heap.Of(CorrectionKind.Span, Heap.Statement(0)) with
        {
            Bounds = new GivenBounds { Content = [Anchors.Quote(text, Heap.Span(text, "Morrow, Monday"))] },
        };

        ReportRecord record = One(correction);

        record.Statements[0].Content.ShouldHaveSingleItem().In(text).ToString().ShouldBe("Morrow, Monday");
        PropositionEntry now = record.Propositions.ShouldHaveSingleItem();
        (now.Text, now.Statement).ShouldBe(("Morrow, Monday", record.Statements[0].Id));
    }

    [Fact]
    public void Apply_DateOfAReport_WhatWasSaidByThenWasSaidByTheNewOne()
    {
        ReportRecord record = One(
            Heap.Of(CorrectionKind.Date, Anchors.Of(Heap.Reports[0])) with
            {
                When = When.Day(new DateOnly(2031, 7, 9), TimeBasis.Given),
            }
        );

        record.Report.Published!.FirstDay.ShouldBe(new DateOnly(2031, 7, 9));
        record.Statements[0].When!.Basis.ShouldBe(TimeBasis.Bounded);
        record.Statements[0].When!.FirstDay.ShouldBe(new DateOnly(2031, 7, 9));
    }

    [Fact]
    public void Apply_OutletOfAReport_IsThatOutletsAndSaysSo()
    {
        ReportEntry report = One(Heap.Of(CorrectionKind.Outlet, Anchors.Of(Heap.Reports[0])) with { Text = "Morrow Mail" }).Report;

        (report.Outlet!.Name, report.Outlet.Basis).ShouldBe(("Morrow Mail", OutletEntry.Given));
        CorrectionMark mark = report.Corrections!.ShouldHaveSingleItem();
        (mark.Was, mark.Now).ShouldBe(("Quay Post", "Morrow Mail"));
        One(Heap.Of(CorrectionKind.Outlet, Anchors.Of(Heap.Reports[0]))).Report.Outlet.ShouldBeNull();
        Outcome(Heap.Of(CorrectionKind.Outlet, Heap.Statement(0)) with { Text = "Morrow Mail" }).State.ShouldBe(CorrectionState.Unmet);
    }

    [Fact]
    public void Apply_Hide_TheReportIsNotShown() =>
        Overlay.Apply(Heap.Reports, [Named(Heap.Of(CorrectionKind.Hide, Anchors.Of(Heap.Reports[1])))]).Records.Select(r => r.Report.Id).ShouldBe(["r1", "r3"]);

    [Fact]
    public void Apply_SameTwoTwice_TheLaterCounts()
    {
        Correction same = Named(Heap.Of(CorrectionKind.SameActor, Heap.Actor(0)) with { Other = Heap.Actor(2) }),
            not = Named(Heap.Of(CorrectionKind.NotSameActor, Heap.Actor(2), 1) with { Other = Heap.Actor(0) });

        Overlay.Apply(Heap.Reports, [not, same]).Outcomes.Select(o => o.State).ShouldBe([CorrectionState.Superseded, CorrectionState.Followed]);
    }

    [Fact]
    public void Apply_ThingsOfTheWrongKind_AreSaidAndNotFollowed()
    {
        Outcome(Heap.Of(CorrectionKind.Reject, Heap.Actor(0))).State.ShouldBe(CorrectionState.Unmet);
        Outcome(Heap.Of(CorrectionKind.Accept, Anchors.Of(Heap.Reports[0]))).State.ShouldBe(CorrectionState.Unmet);
        Outcome(Heap.Of(CorrectionKind.SameActor, Heap.Actor(0)) with { Other = Heap.Proposition(1) }).State.ShouldBe(CorrectionState.Unmet);
        Outcome(Heap.Of(CorrectionKind.SameActor, Heap.Actor(0)) with { Other = Heap.Actor(0) }).State.ShouldBe(CorrectionState.Unmet);
    }

    private static Gen<Correction[]> Shuffled(IEnumerable<Correction> log) => Gen.Shuffle(log);

    private static Correction Named(Correction correction) => CorrectionJson.Named(correction);

    private static ReportRecord One(Correction correction)
    {
        CorrectedRecords corrected = Overlay.Apply([Heap.Reports[0]], [Named(correction)]);
        corrected.Outcomes.ShouldHaveSingleItem().State.ShouldBe(CorrectionState.Followed, corrected.Outcomes[0].Reason);
        return corrected.Records.ShouldHaveSingleItem();
    }

    private static CorrectionOutcome Outcome(Correction correction) => Overlay.Apply(Heap.Reports, [Named(correction)]).Outcomes.ShouldHaveSingleItem();
}
