using OnRecord.Export;
using OnRecord.Ledger;
using OnRecord.Ledger.Entering;
using OnRecord.Pairs;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Ledger;

/// <summary>What becomes of pairs that a judge has joined: sides, status, roots and changes.</summary>
public sealed class ClaimsTests
{
    private const string Sold = "Velmark sold patrol boats to Orsany",
        NotSold = "Velmark has never sold any boats to Orsany";

    [Fact]
    public void Keep_OneAssertsAnotherDeniesInOtherWords_Disputed()
    {
        ClaimEntry claim = Keep(Says("r1", "Gazette", "Ilse Brandt", Sold), Says("r2", "Bulletin", "Piet Maan", NotSold)).Claims.ShouldHaveSingleItem();

        claim.Status.ShouldBe(ClaimStatus.Disputed);
        claim.Text.ShouldBe(Sold);
        claim.Positions.Select(p => (p.Actor, p.Stance)).ShouldBe([("Ilse Brandt", Stance.Asserts), ("Piet Maan", Stance.Denies)], ignoreOrder: true);
        claim.Roots.ShouldHaveSingleItem().Actor.ShouldBe("Ilse Brandt");
    }

    [Fact]
    public void Keep_DeniesTheSameWords_Disputed()
    {
        ReportRecord denial = Says("r2", "Bulletin", "Piet Maan", Sold, Act.Deny, Commitment.IsNot);

        Keep(Says("r1", "Gazette", "Ilse Brandt", Sold), denial).Claims.ShouldHaveSingleItem().Status.ShouldBe(ClaimStatus.Disputed);
    }

    [Fact]
    public void Keep_AllSayThatItIsNotSo_TheyAssertWhatTheySay()
    {
        ClaimEntry claim = Keep(Says("r1", "Gazette", "Ilse Brandt", NotSold), Says("r2", "Bulletin", "Piet Maan", NotSold)).Claims.ShouldHaveSingleItem();

        claim.Positions.ShouldAllBe(p => p.Stance == Stance.Asserts);
        claim.Text.ShouldContain("never");
    }

    [Fact]
    public void Keep_ClaimedSideIsDeniedAlone_IsWordedAsWhatIsDenied()
    {
        ReportRecord denial = Says("r2", "Bulletin", "Piet Maan", Sold, Act.Deny, Commitment.IsNot);

        ClaimEntry claim = Keep(Says("r1", "Gazette", "Ilse Brandt", NotSold), denial).Claims.ShouldHaveSingleItem();

        claim.Text.ShouldBe(Sold);
        claim.Positions.ShouldAllBe(p => p.Stance == Stance.Denies);
    }

    [Fact]
    public void Keep_OneAndTheSameOnBothSides_NoDispute()
    {
        ClaimEntry claim = Keep(Says("r1", "Gazette", "Ilse Brandt", Sold), Says("r2", "Bulletin", "Ilse Brandt", NotSold)).Claims.ShouldHaveSingleItem();

        claim.Status.ShouldNotBe(ClaimStatus.Disputed);
    }

    [Fact]
    public void Keep_SomebodyLaterSaysTheOpposite_AChange()
    {
        LedgerRecord ledger = Keep(Says("r1", "Gazette", "Ilse Brandt", NotSold, day: 3), Says("r2", "Bulletin", "Ilse Brandt", Sold, day: 9));

        ChangeEntry change = ledger.Changes.ShouldHaveSingleItem();
        (change.From, change.To).ShouldBe((Stance.Denies, Stance.Asserts));
        change.Claim.ShouldBe(ledger.Claims.ShouldHaveSingleItem().Id);
    }

    [Fact]
    public void Keep_TwoNamedPartiesAssert_CorroboratedByTwoRoots()
    {
        ClaimEntry claim = Keep(Says("r1", "Gazette", "Ilse Brandt", Sold), Says("r2", "Bulletin", "Piet Maan", "Velmark has sold vessels to Orsany"))
            .Claims.ShouldHaveSingleItem();

        claim.Status.ShouldBe(ClaimStatus.Corroborated);
        (claim.Origins!.Least, claim.Origins.Most).ShouldBe((2, 2));
        OriginWords.Count(claim).ShouldBe("2 independent roots");
    }

    [Fact]
    public void Keep_OneReportTellsOfBothParties_NoCorroboration()
    {
        const string again = "Velmark has sold vessels to Orsany";
        ReportRecord first = Says("r1", "Gazette", "Ilse Brandt", Sold),
            second = Says("r1", "Gazette", "Piet Maan", again);
        StatementEntry moved = second.Statements[0] with { Id = "s9", Source = second.Statements[0].Source with { Actors = ["a9"] } };
        ReportRecord both = first with
        {
            Actors = [.. first.Actors, second.Actors.Single(a => a.Name == "Piet Maan") with { Id = "a9" }],
            Statements = [.. first.Statements, moved],
            Propositions = [.. first.Propositions, second.Propositions[0] with { Id = "p9", Statement = "s9" }],
        };

        ClaimEntry claim = Keep(both).Claims.ShouldHaveSingleItem();

        claim.Status.ShouldBe(ClaimStatus.Alleged);
        OriginWords.Count(claim).ShouldBe("1 to 2 roots");
    }

    [Theory]
    [InlineData("Piet Maan", Sold)]
    // A word more: it is the same utterance still, whoever is given it.
    [InlineData("Piet Maan", "Velmark secretly sold patrol boats to Orsany")]
    public void Keep_TheVerySameWordsOfTwoParties_NoCorroboration(string other, string words)
    {
        ClaimEntry claim = Keep(Says("r1", "Gazette", "Ilse Brandt", Sold), Says("r2", "Bulletin", other, words)).Claims.ShouldHaveSingleItem();

        claim.Status.ShouldBe(ClaimStatus.Alleged);
        OriginWords.Count(claim).ShouldBe("1 to 2 roots");
    }

    [Fact]
    public void Keep_PartOfAName_MayBeTheSameOne() =>
        Keep(Says("r1", "Gazette", "Ilse Brandt", Sold), Says("r2", "Bulletin", "Ilse", "Velmark has sold vessels to Orsany"))
            .Claims.ShouldHaveSingleItem()
            .Status.ShouldBe(ClaimStatus.Alleged);

    [Fact]
    public void Keep_UnnamedSourcesOfTwoOutlets_OneOrTwoRootsAndNoCorroboration()
    {
        ClaimEntry claim = Keep(
            Says("r1", "Gazette", "anonymous sources", Sold, kind: ActorKind.Group),
            Says("r2", "Bulletin", "anonymous sources", Sold, kind: ActorKind.Group)
        )
            .Claims.ShouldHaveSingleItem();

        claim.Status.ShouldBe(ClaimStatus.Alleged);
        (claim.Origins!.Least, claim.Origins.Most).ShouldBe((1, 2));
    }

    [Fact]
    public void Keep_OutletThatCitesAnother_HasNoRootOfItsOwn()
    {
        ReportRecord citing = new Sketch("r2", $"The Gazette reported that {Sold}.")
            .Outlet("Bulletin")
            .Published(2031, 5, 4)
            .Actor(ActorKind.Outlet, null, "Gazette")
            .Says("Gazette", Act.Report, "reported", Sold)
            .Record();

        ClaimEntry claim = Keep(Says("r1", "Gazette", "Ilse Brandt", Sold), citing).Claims.ShouldHaveSingleItem();

        claim.Roots.ShouldHaveSingleItem().Actor.ShouldBe("Ilse Brandt");
        claim.Outlets.ShouldBe(2);
        claim.Origins!.Links.ShouldContain(l => l.From == "Bulletin" && l.To == "Gazette" && l.Report == "r2");
    }

    [Fact]
    public void Keep_DenialOfWhatStandsBefore_AnswersIt()
    {
        ReportRecord record = new Sketch("r1", $"Ilse Brandt said that {Sold}. Velmark denied the allegation.")
            .Outlet("Gazette")
            .Published(2031, 5, 4)
            .Actor(ActorKind.Person, null, "Ilse Brandt")
            .Actor(ActorKind.State, "V1", "Velmark")
            .Says("Ilse Brandt", Act.Accuse, "said", Sold)
            .Says("Velmark", Act.Deny, "denied", "the allegation")
            .Record();

        ClaimEntry claim = Keep(record).Claims.ShouldHaveSingleItem();

        claim.Status.ShouldBe(ClaimStatus.Disputed);
        PositionEntry answer = claim.Positions.Single(p => p.Stance == Stance.Denies);
        (answer.Actor, answer.Answers?.Value).ShouldBe(("Velmark", "s1"));
    }

    [Theory]
    [InlineData(Act.Assert, ActorKind.Person, null, "Ilse Brandt")]
    [InlineData(Act.Accuse, ActorKind.Office, "V1", "Velmark spokeswoman")]
    public void Keep_DenialOfAllegations_AnswersNoPlainWordsAndNoneOfItsOwnSide(Act act, ActorKind kind, string? country, string speaker)
    {
        ReportRecord record = new Sketch("r1", $"Of Velmark {speaker} said that {Sold}. Velmark denied most of the allegations.")
            .Outlet("Gazette")
            .Published(2031, 5, 4)
            .Actor(kind, country, speaker)
            .Actor(ActorKind.State, "V1", "Velmark")
            .Says(speaker, act, "said", Sold)
            .Says("Velmark", Act.Deny, "denied", "most of the allegations")
            .Record();

        Keep(record).Claims.ShouldAllBe(c => c.Positions.All(p => p.Stance != Stance.Denies));
    }

    [Fact]
    public void Keep_DenialThatConcernsNobodyNear_StaysUnattached()
    {
        string far = string.Concat(Enumerable.Repeat("The weather on the coast was fine. ", 30));
        ReportRecord record = new Sketch("r1", $"Ilse Brandt said that {Sold}. {far}Piet Maan denied the allegation.")
            .Outlet("Gazette")
            .Actor(ActorKind.Person, null, "Ilse Brandt")
            .Actor(ActorKind.Person, null, "Piet Maan")
            .Says("Ilse Brandt", Act.Accuse, "said", Sold)
            .Says("Piet Maan", Act.Deny, "denied", "the allegation")
            .Record();

        Keep(record).Claims.SelectMany(c => c.Positions).ShouldAllBe(p => p.Stance == Stance.Asserts);
    }

    [Theory]
    [InlineData(StatementRealis.Hypothetical)]
    [InlineData(StatementRealis.Negated)]
    [InlineData(StatementRealis.Future)]
    public void Keep_WhatWasNotSaid_TakesNoPosition(StatementRealis realis)
    {
        ReportRecord unsaid = Says("r1", "Gazette", "Ilse Brandt", Sold);
        unsaid = unsaid with { Statements = [unsaid.Statements[0] with { Realis = realis }] };

        Keep(unsaid).Claims.ShouldBeEmpty();
    }

    [Fact]
    public void Keep_NobodyElseSpeaksToIt_AClaimOfItsOwn()
    {
        ClaimEntry claim = Keep(Says("r1", "Gazette", "Ilse Brandt", Sold)).Claims.ShouldHaveSingleItem();

        claim.Status.ShouldBe(ClaimStatus.Alleged);
        claim.Positions.ShouldHaveSingleItem().Identity.ShouldNotBeNull();
    }

    [Fact]
    public void Keep_AlikeButBelowTheFloor_PossiblyAndNotCounted()
    {
        LedgerRecord ledger = Keep(
            0.3,
            Says("r1", "Gazette", "Ilse Brandt", Sold),
            Says("r2", "Bulletin", "Piet Maan", "Velmark sold vessels of some kind to Orsany")
        );

        ledger.Claims.Count.ShouldBe(2);
        ledger.Claims[0].Possibly.ShouldBe([ledger.Claims[1].Id]);
    }

    [Fact]
    public void Keep_LaterReportComes_ClaimKeepsItsId()
    {
        ReportRecord first = Says("r1", "Gazette", "Ilse Brandt", Sold, day: 1),
            later = Says("r0", "Bulletin", "Piet Maan", Sold, day: 8);

        Keep(first, later).Claims.ShouldHaveSingleItem().Id.ShouldBe(Keep(first).Claims.ShouldHaveSingleItem().Id);
    }

    [Fact]
    public void Keep_RecordsInAnyOrder_SameLedger()
    {
        ReportRecord[] records =
        [
            Says("r1", "Gazette", "Ilse Brandt", Sold),
            Says("r2", "Bulletin", "Piet Maan", NotSold),
            Says("r3", "Post", "Ada Voll", Sold),
        ];

        RecordJson.Write(Keep([.. records.Reverse()])).ShouldBe(RecordJson.Write(Keep(records)));
    }

    [Fact]
    public void Keep_OtherOffsets_Throws() =>
        Should.Throw<ArgumentException>(() => Keep(Says("r1", "Gazette", "Ilse Brandt", Sold) with { Offsets = "codepoints" })).Message.ShouldContain("r1.txt");

    [Fact]
    public void Keep_NoRecords_EmptyLedger() => Keep().Claims.ShouldBeEmpty();

    [Fact]
    public void Keep_CancelledWhileTheJudgeIsAsked_EndsAfterThatReport()
    {
        using var stop = new CancellationTokenSource();
        var keeper = new LedgerKeeper(
            new LedgerLimits(),
            () =>
                new StubJudge(
                    (a, b) =>
                    {
                        stop.Cancel();
                        return Judge(a, b, 0.95);
                    }
                )
        );
        ReportRecord[] records =
        [
            Says("r1", "Gazette", "Ilse Brandt", Sold),
            Says("r2", "Bulletin", "Piet Maan", NotSold),
            Says("r3", "Courier", "Ada Lom", Sold),
        ];

        Should.Throw<OperationCanceledException>(() => keeper.Keep(records, memory: null, stop.Token));
        keeper.Keep(records).Claims.ShouldHaveSingleItem().Status.ShouldBe(ClaimStatus.Disputed);
    }

    private static LedgerRecord Keep(params ReportRecord[] records) => Keep(0.95, records);

    private static LedgerRecord Keep(double certainty, params ReportRecord[] records) =>
        new LedgerKeeper(new LedgerLimits(), () => new StubJudge((a, b) => Judge(a, b, certainty))).Keep(records);

    private static PairVerdict Judge(Held a, Held b, double certainty)
    {
        bool turned = (a.Entry.Text == NotSold) != (b.Entry.Text == NotSold);
        return new PairVerdict(turned ? PairRelation.Opposed : PairRelation.Same, certainty);
    }

    private static ReportRecord Says(
        string id,
        string outlet,
        string who,
        string what,
        Act act = Act.Assert,
        Commitment? commitment = null,
        int day = 4,
        ActorKind kind = ActorKind.Person
    )
    {
        ReportRecord record = new Sketch(id, $"{who} said that {what}.")
            .Outlet(outlet)
            .Published(2031, 5, day)
            .Actor(kind, null, who)
            .Says(who, act, "said", what)
            .Record();
        StatementEntry said = record.Statements[0] with { Commitment = commitment };
        var proposition = new PropositionEntry
        {
            Id = "p1",
            Statement = said.Id,
            Span = said.Content[0],
            Text = what,
            Predicate = "sell",
            Polarity = what == NotSold ? Polarity.Negative : Polarity.Positive,
        };
        return record with { Statements = [said], Propositions = [proposition] };
    }
}
