using System.Text.RegularExpressions;
using OnRecord.Cli.Running;
using OnRecord.Storage;
using OnRecord.Storage.Sqlite;

namespace OnRecord.Cli.Tests.Commands;

public sealed partial class CorrectCommandTests : CommandLineFixture
{
    public CorrectCommandTests() =>
        Services = new Services
        {
            LoadAnalyser = () => SimpleAnalyser.Analyse,
            Ledgers = Services.Ledgers,
            Author = () => "Ivo Hale",
        };

    [Fact]
    public void Correct_Reject_StatementIsGoneEverywhereAndTheReportSaysSo()
    {
        string denied = Filled();

        Outcome outcome = Correct("reject", denied, "--why", "a headline");

        outcome.ExitCode.ShouldBe(ExitCode.Ok, outcome.Error);
        Ask("statements").Out.ShouldNotContain("denied");
        Ask("statements", "--speaker", "Piet Maan").Out.ShouldNotContain("denied");
        Ask("show", "a.txt").Out.ShouldContain("after 1 correction");
        Ask("show", "a.txt").Out.ShouldContain("by Ivo Hale");
        Ask("show", "a.txt").Out.ShouldContain("a headline");
        Ask("show", outcome.Out.Split(' ')[0]).Out.ShouldContain("a headline");
    }

    /// <summary>Its id was written down before.</summary>
    [Theory]
    [InlineData("reject", "rejected")]
    [InlineData("hide", "hidden")]
    public void Show_StatementThatIsTakenOut_ShowsItWithWhoTookItOut(string kind, string word)
    {
        string denied = Filled();
        Correct(kind, denied, "--why", "a headline");

        Outcome shown = Ask("show", denied[..8]);

        shown.ExitCode.ShouldBe(ExitCode.Ok, shown.Error);
        shown.Out.ShouldContain("Piet Maan denied");
        shown.Out.ShouldContain(word);
        shown.Out.ShouldContain("by Ivo Hale");
        shown.Out.ShouldContain("a headline");
    }

    /// <summary>"said" and "said" are the words of many acts.</summary>
    [Fact]
    public void Correct_ActOfTheSameWord_SaysWhatChanged()
    {
        Filled();
        string said = StatementOf("said");

        Correct("act", said, "deny", "--commitment", "is").Out.ShouldContain("was “said (assert)”, now “said (deny, is)”");
        Correct("act", said, "deny", "--commitment", "is").Out.ShouldContain("it stood already, nothing was added");
        Ask("show", said).Out.ReplaceLineEndings(" ").ShouldContain("now “said (deny, is)”");
    }

    [Fact]
    public void Correct_OutletOfAReport_IsThatOutletsEverywhere()
    {
        Filled();

        Correct("outlet", "a.txt", "Morrow Mail").Out.ShouldContain("now “Morrow Mail”");

        Ask("statements", "outlet:\"Morrow Mail\"").ExitCode.ShouldBe(ExitCode.Ok);
        Correct("outlet", "a.txt").Error.ShouldContain("--unknown");
        Correct("outlet", StatementOf("denied"), "Morrow Mail").Error.ShouldContain("an outlet is that of a report");
        Correct("outlet", "a.txt", "--unknown").ExitCode.ShouldBe(ExitCode.Ok);
        Ask("statements", "outlet:\"Morrow Mail\"").ExitCode.ShouldNotBe(ExitCode.Ok);
    }

    [Fact]
    public void Correct_Undo_AsBefore()
    {
        string denied = Filled();
        string before = Ask("show", "a.txt").Out;
        string correction = Id(Correct("reject", denied));

        Correct("undo", correction).ExitCode.ShouldBe(ExitCode.Ok);

        Ask("show", "a.txt").Out.ShouldBe(before);
        Correct("undo", correction).Out.ShouldContain("it stood already, nothing was added");
    }

    [Fact]
    public void Correct_SpeakerActAndDate_AreShownAsCorrected()
    {
        string denied = Filled();

        Correct("speaker", denied, "Ilse Brandt", "--by", "Eva Lind").ExitCode.ShouldBe(ExitCode.Ok);
        Correct("act", denied, "admit").ExitCode.ShouldBe(ExitCode.Ok);
        Correct("date", denied, "2031-05-30").ExitCode.ShouldBe(ExitCode.Ok);

        string shown = Ask("show", denied).Out;
        shown.ShouldContain("Ilse Brandt admitted");
        shown.ShouldContain("30 May 2031");
        shown.ShouldContain("after 3 corrections");
        shown.ShouldContain("by Eva Lind");
        Ask("statements", "said:admit").Out.ShouldContain("Ilse Brandt");
    }

    [Fact]
    public void Correct_Span_ByWordsOrPlace()
    {
        string denied = Filled();

        Correct("span", denied, "--content", "the ferry had sunk").ExitCode.ShouldBe(ExitCode.Ok);
        Ask("show", denied).Out.ShouldContain("“the ferry had sunk”");
        Correct("span", denied, "--cue", "0-4").ExitCode.ShouldBe(ExitCode.Ok);
        Correct("span", denied, "--cue", "no such words").Error.ShouldContain("does not stand in the report");
        Correct("span", denied, "--cue", "9-99999").ExitCode.ShouldBe(ExitCode.SomeFailed);
        Correct("span", denied).Error.ShouldContain("--cue");
    }

    [Theory]
    [InlineData("the record holds no statement", "reject", "s00000000")]
    [InlineData("the record knows no actor", "speaker", "DENIED", "Nobody Here")]
    [InlineData("--unknown", "speaker", "DENIED")]
    [InlineData("is no date", "date", "DENIED", "yesterday")]
    [InlineData("--undated", "date", "DENIED")]
    [InlineData("no actor", "same-actor", "Ilse Brandt", "Nobody Here")]
    [InlineData("twice", "same-actor", "Ilse Brandt", "ilse brandt")]
    [InlineData("no claim", "same-claim", "c00000000", "DENIED")]
    [InlineData("--own", "origin", "DENIED")]
    [InlineData("no correction", "undo", "k00000000")]
    public void Correct_WhatCannotBe_IsSaidAndNothingIsEntered(string fault, params string[] args)
    {
        string denied = Filled();

        Outcome outcome = Correct([.. args.Select(a => a == "DENIED" ? denied : a)]);

        outcome.ExitCode.ShouldBe(ExitCode.SomeFailed);
        outcome.Error.ShouldContain(fault);
        using SqliteRecordStore store = SqliteRecordStore.Open(Record);
        store.Corrections().ShouldBeEmpty();
    }

    [Fact]
    public void Correct_RecordThatCannotBeWritten_IsRefusedWithASentence()
    {
        string denied = Filled();
        // Whoever may write everything can't be kept from it.
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
            File.Move(Record, InFolder("elsewhere.db"));
        else
            File.SetUnixFileMode(Record, UnixFileMode.UserRead);

        Outcome outcome = Correct("reject", denied);

        outcome.ExitCode.ShouldBe(ExitCode.Unavailable);
        outcome.Error.ShouldStartWith("onrecord: ");
    }

    [Fact]
    public void Corrections_ExportedAndImportedTwice_AreThereOnce()
    {
        string denied = Filled();
        Correct("reject", denied);
        Correct("note", "a.txt", "seen by two");
        string file = InFolder("corrections.ndjson"),
            other = InFolder("other.db");
        Run("corrections", "--export", file, "--record", Record).Error.ShouldContain("2 corrections");
        Run("add", InFolder("a.txt"), "--record", other);

        Run("corrections", "--import", file, "--record", other).Error.ShouldContain("2 corrections entered, 0 were there already");
        Run("corrections", "--import", file, "--record", other).Error.ShouldContain("0 corrections entered, 2 were there already");

        Run("show", "a.txt", "--record", other).Out.ShouldContain("after 2 corrections");
        Run("verify", "--record", other).ExitCode.ShouldBe(ExitCode.Ok);
        Run("corrections", "--import", Write("broken.ndjson", File.ReadAllText(file).Replace("seen", "seem", StringComparison.Ordinal)), "--record", other)
            .Error.ShouldContain("line 2");
    }

    [Fact]
    public void Corrections_OrphanPlacedAgain_IsFollowed()
    {
        string denied = Filled();
        Correct("reject", denied);
        string correction = Id(Ask("corrections"));
        // The paper changes its page: what was corrected stands in another report now.
        Write("a.txt", "Ilse Brandt said the ferry had sunk.\nPiet Maan firmly denied that anything at all had sunk.\n");
        Run("add", InFolder("a.txt"), "--record", Record).ExitCode.ShouldBe(ExitCode.Ok);
        Width = 200;
        Ask("corrections", "--orphans").Out.ShouldContain("newer revision");
        string now = StatementOf("denied");

        Ask("corrections", "--place", correction, "--at", now).ExitCode.ShouldBe(ExitCode.Ok);

        Ask("corrections", "--orphans").Error.ShouldContain("every correction is in its place");
        Ask("statements").Out.ShouldNotContain("denied");
        Ask("corrections", "--place", correction, "--at", now).Error.ShouldContain("needs no place");
        Ask("corrections", "--place", correction).ExitCode.ShouldBe(ExitCode.Usage);
    }

    [Fact]
    public void Correct_ClaimsFoundToBeOneAndThenNot_AreADisputeAndNone()
    {
        Services = new Services
        {
            LoadAnalyser = () => SimpleAnalyser.Analyse,
            Ledgers = new LedgerShelf(),
            Author = () => "Ivo Hale",
        };
        Write("a.txt", "Ilse Brandt said the ferry Halcyon had sunk off Morrow Point.\n");
        Write("b.txt", "Piet Maan denied the ferry had sunk.\n");
        Run("add", InFolder("a.txt"), InFolder("b.txt"), "--record", Record).ExitCode.ShouldBe(ExitCode.Ok);
        string denied = StatementOf("denied"),
            said = StatementOf("said");
        Ask("disputes").Error.ShouldContain("nothing is disputed");

        Outcome outcome = Correct("same-claim", said, denied, "--why", "one ferry");
        outcome.ExitCode.ShouldBe(ExitCode.Ok, outcome.Error);
        Outcome disputes = Ask("disputes");
        disputes.Out.ShouldContain("disputed");
        disputes.Out.ShouldContain("after 1 correction");
        disputes.Out.ShouldContain("one ferry");
        string claim = ClaimId().Match(disputes.Out).Value;
        Correct("label", claim, "for Sunday").ExitCode.ShouldBe(ExitCode.Ok);
        Ask("show", claim).Out.ShouldContain("for Sunday");

        Correct("not-same-claim", claim, denied).ExitCode.ShouldBe(ExitCode.Ok);
        Ask("disputes").Error.ShouldContain("nothing is disputed");
        Ask("corrections").Out.ShouldContain("superseded");
    }

    [Fact]
    public void Correct_AnswerInOneReportFoundToBeToSomethingElse_IsNoDispute()
    {
        Services = new Services
        {
            LoadAnalyser = () => SimpleAnalyser.Analyse,
            Ledgers = new LedgerShelf(),
            Author = () => "Ivo Hale",
        };
        string denied = Filled("the ferry Halcyon had sunk off Morrow Point"),
            said = StatementOf("said");
        Ask("disputes").Out.ShouldContain("disputed");

        Correct("not-same-claim", said, denied).ExitCode.ShouldBe(ExitCode.Ok);

        Ask("disputes").Error.ShouldContain("nothing is disputed");
    }

    /// <returns>Id of the denial.</returns>
    private string Filled(string denied = "the ferry had sunk")
    {
        Write("a.txt", $"Ilse Brandt said the ferry Halcyon had sunk off Morrow Point.\nPiet Maan denied {denied}.\n");
        Write("b.txt", "Ilse Brandt said the quay was open.\n");
        Run("add", InFolder("a.txt"), InFolder("b.txt"), "--record", Record).ExitCode.ShouldBe(ExitCode.Ok);
        return StatementOf("denied");
    }

    private string StatementOf(string cue)
    {
        using SqliteRecordStore store = SqliteRecordStore.Open(Record);
        return store.Current().SelectMany(r => r.Statements).First(s => s.Cue!.Lemma == cue).Id;
    }

    private Outcome Correct(params string[] args) => Run(["correct", .. args, "--record", Record]);

    private Outcome Ask(params string[] args) => Run([.. args, "--record", Record]);

    private static string Id(Outcome outcome) => CorrectionId().Match(outcome.Out).Value;

    [GeneratedRegex("k[0-9a-z]{8}")]
    private static partial Regex CorrectionId();

    [GeneratedRegex("c[0-9a-z]{8}")]
    private static partial Regex ClaimId();
}
