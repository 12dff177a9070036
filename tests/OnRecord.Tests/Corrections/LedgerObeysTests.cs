using OnRecord.Corrections;
using OnRecord.Identities;
using OnRecord.Ledger;
using OnRecord.Pairs;
using OnRecord.Records;
using OnRecord.Tests.Ledger;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Corrections;

/// <summary>The ledger sees what corrections make of the records, whatever names and the judge of pairs say.</summary>
public sealed class LedgerObeysTests
{
    [Fact]
    public void Keep_SideRejected_NoDispute()
    {
        Ledger(judged: true).Claims.ShouldContain(c => c.Status == ClaimStatus.Disputed);

        Ledger(judged: true, Heap.Of(CorrectionKind.Reject, Heap.Statement(1))).Claims.ShouldNotContain(c => c.Status == ClaimStatus.Disputed);
    }

    [Fact]
    public void Keep_FoundToBeOppositeWithoutAJudge_DisputedAndSaysByWhom()
    {
        Ledger(judged: false).Claims.ShouldNotContain(c => c.Status == ClaimStatus.Disputed);

        ClaimEntry claim = Ledger(judged: false, Heap.Of(CorrectionKind.SameClaim, Heap.Proposition(0)) with { Other = Heap.Proposition(1), Opposite = true })
            .Claims.First(c => c.Status == ClaimStatus.Disputed);

        claim.Corrections.ShouldHaveSingleItem().By.ShouldBe("Ivo Hale");
        claim.Positions.ShouldContain(p => p.Actor == "Piet Maan" && p.Stance == Stance.Denies && p.Why!.Contains("found to be one"));
    }

    [Fact]
    public void Keep_FoundNotToBeOne_StaysApartAndIsNotPossiblyTheSame()
    {
        LedgerRecord ledger = Ledger(
            judged: true,
            Heap.Of(CorrectionKind.NotSameClaim, Heap.Proposition(0)) with
            {
                Other = Heap.Proposition(1),
            },
            Heap.Of(CorrectionKind.NotSameClaim, Heap.Proposition(2), 1) with
            {
                Other = Heap.Proposition(1),
            }
        );

        ledger.Claims.ShouldNotContain(c => c.Status == ClaimStatus.Disputed);
        ledger.Claims.ShouldAllBe(c => c.Possibly.Count == 0);
    }

    [Fact]
    public void Keep_SameWordsFoundNotToBeOne_AreTwoClaims()
    {
        Ledger(judged: true).Claims.Count(c => c.Positions.Any(p => p.Stance == Stance.Asserts)).ShouldBe(1);

        LedgerRecord ledger = Ledger(judged: true, Heap.Of(CorrectionKind.NotSameClaim, Heap.Proposition(0)) with { Other = Heap.Proposition(2) });

        ledger.Claims.ShouldNotContain(c => c.Positions.Any(p => p.Report == "r1") && c.Positions.Any(p => p.Report == "r3"));
    }

    [Fact]
    public void Keep_ClaimHidden_IsGone() =>
        Ledger(judged: true, Heap.Of(CorrectionKind.Hide, Heap.Proposition(0))).Claims.ShouldNotContain(c => c.Positions.Any(p => p.Report == "r1"));

    [Fact]
    public void Keep_HadFromAnother_OneOrigin()
    {
        Correction origin = Heap.Of(CorrectionKind.Origin, Heap.Statement(2)) with { Text = "Ilse Brandt" };

        Correction other = Heap.Of(CorrectionKind.Speaker, Heap.Statement(2)) with { Speakers = [new GivenSpeaker("Olek Dunin", ActorKind.Person)] };

        Claim(Ledger(judged: true, other)).Origins!.Most.ShouldBe(2);
        ClaimEntry claim = Claim(Ledger(judged: true, other, origin));
        (claim.Origins!.Least, claim.Origins.Most).ShouldBe((1, 1));
        claim.Origins.Links.ShouldContain(l => l.From == "Olek Dunin" && l.To == "Ilse Brandt");
    }

    [Fact]
    public void Identities_FoundToBeOne_AreOneInAnyOrder()
    {
        IReadOnlyList<ReportRecord> records = Corrected(Heap.Of(CorrectionKind.SameActor, Heap.Actor(1)) with { Other = Heap.Actor(0) });

        foreach (IReadOnlyList<ReportRecord> order in new[] { records, [.. records.Reverse()] })
        {
            IdentityBook book = IdentityBook.Of(order);
            book.Identities(records[0])[0].Id.ShouldBe(book.Identities(records[1])[0].Id);
            IdentityEntry entry = book.Write().First(i => i.Members.Count > 1);
            entry.Members.Select(m => m.Report).ShouldContain("r2");
            entry.Corrections.ShouldHaveSingleItem();
            entry.Members.ShouldContain(m => m.Evidence == "found to be the same by Ivo Hale");
        }
    }

    [Fact]
    public void Identities_FoundToBeTwo_TheSecondStandsApart()
    {
        IdentityBook before = IdentityBook.Of(Heap.Reports);
        before.Identities(Heap.Reports[2])[0].Id.ShouldBe(before.Identities(Heap.Reports[0])[0].Id);

        IReadOnlyList<ReportRecord> records = Corrected(Heap.Of(CorrectionKind.NotSameActor, Heap.Actor(0)) with { Other = Heap.Actor(2) });

        IdentityBook book = IdentityBook.Of(records);
        book.Identities(records[2])[0].Id.ShouldNotBe(book.Identities(records[0])[0].Id);
    }

    [Fact]
    public void Identities_FoundOneThroughAThirdAndTwo_StayTwo()
    {
        IReadOnlyList<ReportRecord> records = Corrected(
            Heap.Of(CorrectionKind.NotSameActor, Heap.Actor(0)) with
            {
                Other = Heap.Actor(2),
            },
            Heap.Of(CorrectionKind.SameActor, Heap.Actor(0), 1) with
            {
                Other = Heap.Actor(1),
            },
            Heap.Of(CorrectionKind.SameActor, Heap.Actor(1), 2) with
            {
                Other = Heap.Actor(2),
            }
        );

        IdentityBook book = IdentityBook.Of(records);

        book.Identities(records[2])[0].Id.ShouldNotBe(book.Identities(records[0])[0].Id);
        book.Identities(records[1])[0].Id.ShouldBe(book.Identities(records[0])[0].Id);
    }

    [Fact]
    public void Identities_CorrectedReportComesAndGoes_LeavesNoTrace()
    {
        IReadOnlyList<ReportRecord> records = Corrected(Heap.Of(CorrectionKind.SameActor, Heap.Actor(1)) with { Other = Heap.Actor(0) });
        var book = new IdentityBook();
        foreach (ReportRecord record in records)
            book.Change([], [record]);

        book.Change(["r2"], []);

        book.Write().Select(i => i.Id).ShouldBe(IdentityBook.Of([records[0], records[2]]).Write().Select(i => i.Id));
        book.Change([], [Heap.Reports[1]]);
        book.Change([], [Heap.Reports[0]]);
        book.Write().Select(i => i.Id).ShouldBe(IdentityBook.Of(Heap.Reports).Write().Select(i => i.Id));
    }

    private static ClaimEntry Claim(LedgerRecord ledger) => ledger.Claims.First(c => c.Positions.Any(p => p.Stance == Stance.Asserts));

    private static IReadOnlyList<ReportRecord> Corrected(params Correction[] corrections)
    {
        CorrectedRecords corrected = Overlay.Apply(Heap.Reports, corrections.Select(CorrectionJson.Named));
        corrected.Outcomes.ShouldAllBe(o => o.State == CorrectionState.Followed);
        return corrected.Records;
    }

    /// <param name="judged">Whether the judge finds any two the same, or the opposite where one says that nothing happened; otherwise nothing to have
    /// to do with another.</param>
    private static LedgerRecord Ledger(bool judged, params Correction[] corrections) =>
        new LedgerKeeper(
            new LedgerLimits(),
            () =>
                new StubJudge(
                    (a, b) =>
                        !judged
                            ? new PairVerdict(PairRelation.Unrelated, 1)
                            : new PairVerdict(a.Entry.Text == Heap.Afloat != (b.Entry.Text == Heap.Afloat) ? PairRelation.Opposed : PairRelation.Same, 0.95)
                )
        ).Keep(Corrected(corrections));
}
