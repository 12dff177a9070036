using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OnRecord.Pairs;
using OnRecord.Reading.Inputs;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Storage.Tests;

/// <summary>What every store must do. A store's tests derive from this class.</summary>
public abstract class RecordStoreContract : StoreContract
{
    [SkippableFact]
    public void Add_NewReport_CanBeReadBackExactly()
    {
        (ReportRecord record, byte[] bytes) = Samples.Harbour();

        Store.Add(record, bytes).ShouldBe(AddOutcome.Added);

        RecordJson.Write(Store.Current().ShouldHaveSingleItem()).ShouldBe(RecordJson.Write(record));
        Store.Original(record.Report.Id).ShouldBe(bytes);
        Store.Holds("harbour.txt", record.Report.Id).ShouldBeTrue();
    }

    [SkippableFact]
    public void Current_AskedAgain_GivesTheSameObjectsButForWhatChanged()
    {
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        Store.Add(record, bytes);
        ReportRecord first = Store.Current().ShouldHaveSingleItem();

        Store.Current().ShouldHaveSingleItem().ShouldBeSameAs(first);
        Store.Add(record with { MadeBy = new MadeByEntry("OnRecord 9.9", "sha256:00") }, bytes);
        ReportRecord again = Store.Current().ShouldHaveSingleItem();
        RecordJson.Write(again).ShouldBe(RecordJson.Write(Store.Find(record.Report.Id)!));
    }

    [SkippableFact]
    public void Current_Cancelled_ThrowsAndTheStoreGoesOn()
    {
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        Store.Add(record, bytes);
        using var stop = new CancellationTokenSource();
        using IEnumerator<StoredReport> all = Store.All(cancellation: stop.Token).GetEnumerator();
        all.MoveNext().ShouldBeTrue();

        stop.Cancel();

        Should.Throw<OperationCanceledException>(() => all.MoveNext());
        Should.Throw<OperationCanceledException>(() => Store.Current(stop.Token));
        Should.Throw<OperationCanceledException>(() => Store.Statements(new StatementFilter(), stop.Token));
        Should.Throw<OperationCanceledException>(() => Store.CheckMeaning(stop.Token).ToList());
        Store.Current().ShouldHaveSingleItem();
    }

    [SkippableFact]
    public void KeepVerdicts_ThenAsked_KnownToTheSameMakerAlone()
    {
        Store.KeepVerdicts("one", new Dictionary<long, PairVerdict> { [7] = new(PairRelation.Opposed, 0.75), [long.MinValue] = new(PairRelation.Same, 1) });
        Store.KeepVerdicts("one", new Dictionary<long, PairVerdict> { [7] = new(PairRelation.Same, 0.5) });

        Store
            .Verdicts("one", [7, 8, long.MinValue])
            .ShouldBe(new Dictionary<long, PairVerdict> { [7] = new(PairRelation.Same, 0.5), [long.MinValue] = new(PairRelation.Same, 1) }, ignoreOrder: true);
        Store.Verdicts("two", [7]).ShouldBeEmpty();
    }

    [SkippableFact]
    public void KeepVerdicts_OfAnotherMaker_TheOldOnesGo()
    {
        Store.KeepVerdicts("one", new Dictionary<long, PairVerdict> { [7] = new(PairRelation.Opposed, 0.75) });
        Store.KeepVerdicts("two", new Dictionary<long, PairVerdict> { [9] = new(PairRelation.Same, 0.5) });

        Store.Verdicts("two", [7, 9]).Keys.ShouldBe([9]);
        Store.Verdicts("one", [7]).ShouldBeEmpty();
    }

    [SkippableFact]
    public void Add_SameBytesTwice_ChangesNothing()
    {
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        Store.Add(record, bytes);

        Store.Add(record, bytes).ShouldBe(AddOutcome.Unchanged);

        Store.Current().Count.ShouldBe(1);
        Store.Revisions("harbour.txt").ShouldBe([record.Report.Id]);
        Store.Statements(new StatementFilter()).Count.ShouldBe(2);
    }

    [SkippableFact]
    public void Add_SameBytesFromElsewhere_IsOneReportWithTwoAddresses()
    {
        (ReportRecord first, byte[] bytes) = Samples.Harbour("a.txt");
        (ReportRecord second, _) = Samples.Harbour("b.txt");
        Store.Add(first, bytes);

        Store.Add(second, bytes).ShouldBe(AddOutcome.Unchanged);

        Store.Current().ShouldHaveSingleItem().Report.Source.ShouldBe("a.txt");
        Store.Find("b.txt")!.Report.Id.ShouldBe(first.Report.Id);
    }

    [SkippableFact]
    public void Add_OtherBytesUnderAKnownAddress_AddsARevisionAndKeepsTheOld()
    {
        (ReportRecord old, byte[] oldBytes) = Samples.Harbour();
        (ReportRecord revised, byte[] newBytes) = Samples.Harbour(text: Samples.HarbourText + " Later he spoke.");
        Store.Add(old, oldBytes);

        Store.Add(revised, newBytes).ShouldBe(AddOutcome.Revised);

        Store.Current().ShouldHaveSingleItem().Report.Id.ShouldBe(revised.Report.Id);
        Store.Revisions("harbour.txt").ShouldBe([old.Report.Id, revised.Report.Id]);
        Store.Find(old.Report.Id)!.Report.Text.ShouldBe(Samples.HarbourText);
        Store.Original(old.Report.Id).ShouldBe(oldBytes);
        Store.Statements(new StatementFilter()).ShouldAllBe(s => s.Report.Report.Id == revised.Report.Id);
        Store.Search("harbour").ShouldAllBe(h => h.Report == revised.Report.Id);
    }

    [SkippableFact]
    public void Add_OldBytesAgain_AreTheNewestRevisionOnceMore()
    {
        (ReportRecord a, byte[] aBytes) = Samples.Plain("x.txt", "One.");
        (ReportRecord b, byte[] bBytes) = Samples.Plain("x.txt", "Two.");
        Store.Add(a, aBytes);
        Store.Add(b, bBytes);

        Store.Add(a, aBytes).ShouldBe(AddOutcome.Revised);

        Store.Revisions("x.txt").ShouldBe([a.Report.Id, b.Report.Id, a.Report.Id]);
        Store.Current().ShouldHaveSingleItem().Report.Text.ShouldBe("One.");
    }

    [SkippableFact]
    public void Add_SameBytesWithAnotherRecord_ReplacesTheRecord()
    {
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        Store.Add(record, bytes);
        ReportRecord reread = record with
        {
            Report = record.Report with { Outlet = new OutletEntry("The Tide", "given") },
            Statements = [record.Statements[0]],
        };

        Store.Add(reread, bytes).ShouldBe(AddOutcome.Reread);

        Store.Current().ShouldHaveSingleItem().Report.Outlet!.Name.ShouldBe("The Tide");
        Store.Statements(new StatementFilter()).Count.ShouldBe(1);
        Store.Search("declined").ShouldHaveSingleItem().Statement.ShouldBeNull();
        Store.CheckStructure().ShouldBeEmpty();
    }

    [SkippableFact]
    public void Add_IdThatIsNotTheHash_IsRefused()
    {
        (ReportRecord record, _) = Samples.Harbour();

        Should.Throw<ArgumentException>(() => Store.Add(record, new byte[] { 1 }));

        Store.Current().ShouldBeEmpty();
    }

    [SkippableTheory]
    [InlineData(0, 99)]
    [InlineData(1, 2)]
    [InlineData(0, 1)]
    public void Add_SpanOutsideOrInsideACharacter_IsRefused(int start, int end)
    {
        (ReportRecord record, byte[] bytes) = Samples.Plain("x.txt", "\U0001F5DE news");
        ReportRecord broken = record with { Report = record.Report with { Headline = new TextSpan(start, end) } };

        Should.Throw<ArgumentException>(() => Store.Add(broken, bytes)).Message.ShouldContain("report.headline");

        Store.Current().ShouldBeEmpty();
    }

    [SkippableFact]
    public void Add_EmptyReport_IsKept()
    {
        (ReportRecord record, byte[] bytes) = Samples.Plain("empty.txt", "");

        Store.Add(record, bytes).ShouldBe(AddOutcome.Added);

        Store.Original(record.Report.Id).ShouldBe([]);
    }

    [SkippableTheory]
    [InlineData("A NUL \0 stands in it, and \u0001")]
    [InlineData("\U0001F5DE e\u0301 \u05D0 \u00AD\uFEFF")]
    public void Add_OddCharacters_ComeBackAsTheyWere(string text)
    {
        (ReportRecord record, byte[] bytes) = Samples.Plain("odd\u0001.txt", text);
        ReportRecord named = record with
        {
            Actors =
            [
                new ActorEntry
                {
                    Id = "a1",
                    Name = text,
                    Kind = ActorKind.Group,
                    Mentions = [],
                },
            ],
        };

        Store.Add(named, bytes).ShouldBe(AddOutcome.Added);

        Store.Find("odd\u0001.txt")!.Report.Text.ShouldBe(text);
        Store.Revisions("odd\u0001.txt").ShouldHaveSingleItem();
        Store.Actors().ShouldHaveSingleItem().Name.ShouldBe(text);
        Store.CheckMeaning().ShouldBeEmpty();
    }

    [SkippableFact]
    public void Verdicts_OfManyPairs_AreAllFound()
    {
        var many = Enumerable.Range(-900, 1800).ToDictionary(i => (long)i, i => new PairVerdict(PairRelation.Same, i / 1000.0));
        Store.KeepVerdicts("one", many);

        Store.Verdicts("one", many.Keys).ShouldBe(many, ignoreOrder: true);
    }

    [SkippableFact]
    public void Add_FromManyThreads_LosesNothing()
    {
        Parallel.For(
            0,
            24,
            i =>
            {
                (ReportRecord record, byte[] bytes) = Samples.Plain($"{i % 12}.txt", $"Report number {i % 12}.");
                Store.Add(record, bytes);
            }
        );

        Store.Current().Count.ShouldBe(12);
        Store.CheckStructure().ShouldBeEmpty();
    }

    [SkippableFact]
    public void Version_EveryChange_MovesIt()
    {
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        long empty = Store.Version();
        Store.Add(record, bytes);
        long added = Store.Version();
        Store.Add(record, bytes);
        long unchanged = Store.Version();
        Store.Add(record with { Statements = [] }, bytes);

        added.ShouldNotBe(empty);
        unchanged.ShouldBe(added);
        Store.Version().ShouldNotBe(added);
    }

    [SkippableFact]
    public void All_Revisions_ComeWithBytesAndQuotes()
    {
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        Store.Add(record, bytes);

        StoredReport stored = Store.All().ShouldHaveSingleItem();

        stored.Original.ShouldBe(bytes);
        stored.Quotes.ShouldContain(new StoredQuote(Samples.Span(Samples.HarbourText, "denied"), "denied"));
        stored.Quotes.ShouldAllBe(q => q.Quote == Samples.HarbourText.Substring(q.Span.Start, q.Span.Length));
    }

    [SkippableFact]
    public void Find_IdPrefixAddressOrFileName_ReturnsTheReport()
    {
        (ReportRecord record, byte[] bytes) = Samples.Harbour("clips/2022/harbour.txt");
        Store.Add(record, bytes);
        string hash = record.Report.Id["sha256:".Length..];

        foreach (
            string name in new[]
            {
                record.Report.Id,
                hash,
                hash[..8],
                "sha256:" + hash[..12],
                hash[..8].ToUpperInvariant(),
                "clips/2022/harbour.txt",
                "harbour.txt",
                "2022/harbour.txt",
            }
        )
            Store.Find(name)?.Report.Id.ShouldBe(record.Report.Id, name);
        foreach (string name in new[] { hash[..7], "arbour.txt", "other.txt", "", "%", "sha256:" })
            Store.Find(name).ShouldBeNull(name);
    }

    [SkippableFact]
    public void Find_FileNameOfTwoReports_IsNoAnswer()
    {
        foreach (string folder in new[] { "a", "b" })
        {
            (ReportRecord record, byte[] bytes) = Samples.Plain(folder + "/x.txt", "In folder " + folder);
            Store.Add(record, bytes);
        }

        Store.Find("x.txt").ShouldBeNull();
        Store.Find("a/x.txt").ShouldNotBeNull();
    }

    [SkippableTheory]
    [InlineData("Brandt", null, "s1")]
    [InlineData("ada brandt", null, "s1")]
    [InlineData("Ada", Act.Deny, "s1")]
    [InlineData("MAYOR", Act.Silent, "s2")]
    public void Statements_BySpeakerAndAct_FindsWholeWordsInAnyCase(string speaker, Act? act, string expected)
    {
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        Store.Add(record, bytes);

        Store.Statements(new StatementFilter { Speaker = speaker, Act = act }).ShouldHaveSingleItem().Statement.Id.Value.ShouldBe(expected);
    }

    [SkippableTheory]
    [InlineData("Brand")]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("Ada'; DROP TABLE report; --")]
    public void Statements_NoSuchSpeaker_ReturnsNone(string speaker)
    {
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        Store.Add(record, bytes);

        Store.Statements(new StatementFilter { Speaker = speaker }).ShouldBeEmpty();
    }

    [SkippableFact]
    public void Actors_AcrossReports_AreCountedByName()
    {
        (ReportRecord first, byte[] firstBytes) = Samples.Harbour("a.txt");
        (ReportRecord second, byte[] secondBytes) = Samples.Harbour("b.txt", Samples.HarbourText + "\n");
        Store.Add(first, firstBytes);
        Store.Add(second, secondBytes);

        ActorSummary brandt = Store.Actors("brandt").ShouldHaveSingleItem();

        (brandt.Name, brandt.Kind, brandt.Office, brandt.Reports, brandt.Statements).ShouldBe(("Ada Brandt", ActorKind.Person, "Minister", 2, 2));
        Store.Actors().Count.ShouldBe(2);
    }

    [SkippableTheory]
    [InlineData("denied", "s1")]
    [InlineData("deny", "s1")]
    [InlineData("\"harbour was sold\"", "s1")]
    [InlineData("sold HARBOUR", "s1")]
    [InlineData("comment", "s2")]
    public void Search_WordsOrPhrase_FindsTheStatement(string query, string expected)
    {
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        Store.Add(record, bytes);

        Store.Search(query).ShouldContain(h => h.Statement == expected && h.Report == record.Report.Id);
    }

    [SkippableTheory]
    [InlineData("\"was harbour sold\"")]
    [InlineData("harbour submarine")]
    [InlineData("\"")]
    [InlineData("* OR")]
    [InlineData("  ")]
    public void Search_WhatIsNotThere_ReturnsNone(string query)
    {
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        Store.Add(record, bytes);

        Store.Search(query).ShouldBeEmpty();
    }

    [SkippableFact]
    public void Search_WordsInDifferentParagraphs_FindsTheReportOnce()
    {
        (ReportRecord record, byte[] bytes) = Samples.Harbour();
        Store.Add(record, bytes);

        Store.Search("brandt mayor").ShouldHaveSingleItem().Report.ShouldBe(record.Report.Id);
    }

    /// <summary>Passages are read in portions, and a word that stands in more of them than one portion holds is found in every one, in one order.</summary>
    [SkippableFact]
    public void Search_AWordInVeryManyPassages_FindsEachOnceInOneOrder()
    {
        const int paragraphs = 130;
        for (int i = 0; i < 2; i++)
            AddPlain(
                $"{i}.txt",
                string.Join(
                    '\n',
                    Enumerable.Range(0, paragraphs).Select(n => $"Lamp {n} of quay {i} was lit{string.Concat(Enumerable.Repeat(" again", n % 7))}.")
                )
            );

        SearchHit[] all = [.. Store.Search("lit", 1000)];

        all.Length.ShouldBe(2 * paragraphs);
        all.Select(h => (h.Report, h.Span)).Distinct().Count().ShouldBe(all.Length);
        Store.Search("lit", 7).ShouldBe(all.Take(7));
        Store.Search("lit", 150).ShouldBe(all.Take(150));
    }

    [SkippableFact]
    public void Search_AnyTextAndQuery_ReturnsSpansInsideTheText()
    {
        Gen<string> texts = Gen.Elements(
                "a",
                "denied",
                " ",
                "\n",
                "\r\n",
                "\U0001F5DE",
                "e\u0301",
                "\u05D0\u05DC",
                "\u00A0",
                "\u00AD",
                "\"",
                "“",
                "-",
                "(",
                ":",
                "NEAR",
                "^"
            )
            .ListOf()
            .Select(string.Concat);
        int number = Store.Count();
        Prop.ForAll(
                texts.ToArbitrary(),
                texts.ToArbitrary(),
                (text, query) =>
                {
                    (ReportRecord record, byte[] bytes) = Samples.Plain($"{number++}.txt", text);
                    Store.Add(record, bytes);
                    foreach (SearchHit hit in Store.Search(query))
                    {
                        string found = Store.Find(hit.Report)!.Report.Text;
                        hit.Span.End.ShouldBeLessThanOrEqualTo(found.Length);
                        hit.Span.IsEmpty.ShouldBeFalse();
                    }

                    Encoding.UTF8.GetString(Store.Original(record.Report.Id)!).ShouldBe(text);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    private const string Wire =
        "The harbour of Port Lind was closed on Monday after a freighter struck the northern mole, the port authority said. Divers are to look at the hull. Nobody was hurt, and ferries went on from the southern basin while tugs held the ship in place through the night and into the morning.";

    [SkippableFact]
    public void Copies_IdenticalTrimmedAndEdited_AreOneGroupFirstAddedFirst()
    {
        string first = AddPlain("a.txt", Wire + " The mayor would not say when it opens again, and the company could not be reached.");
        string other = AddPlain("b.txt", "Parliament passed the budget by a narrow margin, with two members absent and one asleep in the lobby.");
        string trimmed = AddPlain("c.txt", Wire),
            edited = AddPlain("d.txt", "(Agency) " + Wire.Replace("Monday", "June 3", StringComparison.Ordinal));

        Store.Copies(trimmed).ShouldBe([first, trimmed, edited]);
        Store.Copies(first).ShouldBe(Store.Copies(edited));
        Store.Copies(other).ShouldBeEmpty();
    }

    [SkippableFact]
    public void Copies_RevisionOfOneReport_IsNone()
    {
        string old = AddPlain("a.txt", Wire),
            revised = AddPlain("a.txt", Wire + " More follows.");

        Store.Copies(revised).ShouldBeEmpty();
        Store.Copies(old).ShouldBeEmpty();
    }

    [SkippableFact]
    public void Copies_HeadRevised_TheOthersStayTogether()
    {
        string head = AddPlain("a.txt", Wire),
            second = AddPlain("b.txt", Wire + " More follows."),
            third = AddPlain("c.txt", "(Agency) " + Wire);
        AddPlain("a.txt", "This report was withdrawn by its author, and nothing of it stands any more.");

        Store.Copies(second).ShouldBe([second, third]);
        AddPlain("b.txt", "This report too was withdrawn by its author; nothing of it stands.");
        Store.Copies(third).ShouldBeEmpty();

        AddPlain("a.txt", Wire).ShouldBe(head);
        Store.Copies(third).ShouldBe([head, third]);
    }

    private string AddPlain(string source, string text)
    {
        (ReportRecord record, byte[] bytes) = Samples.Plain(source, text);
        Store.Add(record, bytes);
        return record.Report.Id;
    }

    [SkippableFact]
    public void Fetched_KeptTwice_IsWhatWasKeptLast()
    {
        Store.Fetched("https://a.example/").ShouldBe(Validators.None);
        var last = new Validators("\"v2\"", new DateTimeOffset(2024, 6, 3, 10, 0, 0, TimeSpan.FromHours(2)));
        long version = Store.Version();

        Store.KeepFetched("https://a.example/", new Validators("\"v1\"", null));
        Store.KeepFetched("https://a.example/", last);

        Store.Fetched("https://a.example/").ShouldBe(last);
        Store.Version().ShouldBe(version);
    }
}
