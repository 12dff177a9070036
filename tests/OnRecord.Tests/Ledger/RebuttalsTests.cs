using System.Text;
using OnRecord.Ledger;
using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Pairing;
using OnRecord.Ledger.Rebuttals;
using OnRecord.Models;
using OnRecord.Models.Neural;
using OnRecord.Pairs;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Ledger;

/// <summary>Two passages of one report, one of which says no to the other.</summary>
public sealed class RebuttalsTests
{
    private const string Opened = "Ilse Brandt, who leads the Harbour party, told reporters that prosecutors had already opened a case against the dockmaster.",
        Informed =
            "Ilse Brandt, who leads the inspectorate, told reporters that the Harbour Union had been informed of the leak in July, by courier and against "
            + "signature. \"No such message reached us in July,\" the Harbour Union said.",
        NoCase = "Piet Maan, a spokesman for the prosecutor general, said there was no such case.";

    private static readonly OnRecordReader Reader = OnRecordReader.Load();
    private static readonly GistReader Gists = new(WordVectors.Load(ModelManifest.Read(ModelFiles.DefaultDirectory)));
    private static readonly RebuttalJudge Trained = RebuttalJudge.Load(ModelManifest.Read(ModelFiles.DefaultDirectory));

    [Fact]
    public void Keep_NextSpeakerMayRejectIt_IsNotToldToDenyIt()
    {
        IReadOnlyList<ClaimEntry> claims = Keep($"{Opened} Piet Maan, a spokesman for the prosecutor general, said the dockmaster had not been heard.").Claims;

        claims.ShouldContain(c => c.Text.Contains("opened a case", StringComparison.Ordinal));
        claims.SelectMany(c => c.Positions).ShouldNotContain(p => p.Stance == Stance.Denies && p.Answers != null);
    }

    [Fact]
    public void Keep_NextSpeakerSurelyRejectsIt_DisputedAndNoClaimBesideIt()
    {
        IReadOnlyList<ClaimEntry> claims = Keep(Informed).Claims;

        ClaimEntry claim = claims.Single(c => c.Status == ClaimStatus.Disputed);
        claim.Text.ShouldContain("had been informed");
        claim.Positions.Select(p => (p.Actor, p.Stance)).ShouldBe([("Ilse Brandt", Stance.Asserts), ("Harbour Union", Stance.Denies)], ignoreOrder: true);
        claims.ShouldNotContain(c => c.Text.Contains("No such", StringComparison.Ordinal));
    }

    [Fact]
    public void Keep_NextSpeakerSpeaksOfSomethingElse_NoDispute() =>
        Keep($"{Opened} Ada Krone, a spokeswoman for the weather office, said there was no snow in the hills.")
            .Claims.ShouldNotContain(c => c.Status == ClaimStatus.Disputed);

    /// <summary>Who knows of no request and who denies having made one are on one side.</summary>
    [Fact]
    public void Keep_NobodyKnowsOfWhatIsDenied_NoDispute() =>
        Keep("The Tolvian embassy in Ardenville on Sunday said it had no knowledge of any request. Karsia on Monday also denied making any request to Tolvia.")
            .Claims.ShouldNotContain(c => c.Status == ClaimStatus.Disputed);

    [Fact]
    public void Read_SaysNo_IsTheReplyWhereverItStands()
    {
        foreach (string text in (string[])[$"{Opened} {NoCase}", $"{NoCase} {Opened}"])
        {
            EnteredReport report = Enter(text);
            (Exchange exchange, _, Tone reply) = ExchangeReader.Read(report).ShouldHaveSingleItem();
            reply.IsNegative.ShouldBeTrue();
            report.Sheet.ShownBy(exchange.Reply).In(text).ToString().ShouldContain("no such case");
            exchange.Put.Entry.Text.ShouldContain("opened a case");
        }
    }

    [Fact]
    public void Read_OneSpeakerOrNoNames_NoExchange()
    {
        ExchangeReader.Read(Enter($"{Opened} Ilse Brandt said there was no such case against the pilots.")).ShouldBeEmpty();
        ExchangeReader
            .Read(Enter("One official said that the dockmaster had taken the money. Another official said that no money had been taken."))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Judge_SecondTime_SaysTheSameFromMemory()
    {
        var memory = new Memory();
        EnteredReport report = Enter($"{Opened} {NoCase}");
        RebuttalJudge judge = Trained.With(new VerdictRecall(memory, "1"));

        IReadOnlyList<(Exchange Exchange, double Probability)> first = judge.Judge([report])[0];
        int kept = memory.Kept;
        judge.Judge([report])[0].Select(s => s.Probability).ShouldBe(first.Select(s => s.Probability));

        first.ShouldNotBeEmpty();
        kept.ShouldBe(first.Count);
        memory.Kept.ShouldBe(kept);
        Trained.Judge([report])[0].Select(s => s.Probability).ShouldBe(first.Select(s => s.Probability));
    }

    /// <summary>A sentence without an end is not read from its beginning for each of its statements.</summary>
    [Fact]
    public void Of_SentenceThatNeverEnds_ReadsABoundedPieceBeforeEachStatement()
    {
        string text = string.Concat(Enumerable.Repeat("Ilse Brandt said that Piet Maan said that ", 250)) + "the quay was sold.";
        ReportSheet sheet = Gists.Open(Read(text));
        sheet.Statements.Count.ShouldBeGreaterThan(400);

        Tone[] tones = [.. Enumerable.Range(0, sheet.Statements.Count).Select(s => Tone.Of(sheet, s))];

        tones.Max(t => t.Frame.Length).ShouldBe(Tone.LongestFrame);
        tones.ShouldAllBe(t => t.Frame.Length == Tone.LongestFrame || t.Frame.Start == 0);
    }

    [Fact]
    public void Of_SentenceBehindAnother_ReadsFromItsBeginning()
    {
        ReportSheet sheet = Gists.Open(Read("The quay stands. But Ilse Brandt said that it was sold."));

        Tone tone = Enumerable.Range(0, sheet.Statements.Count).Select(s => Tone.Of(sheet, s)).ShouldHaveSingleItem();

        tone.Frame.In(sheet.Text).ToString().ShouldBe(" But Ilse Brandt said ");
        tone.Contrasts.ShouldBeTrue();
    }

    private static LedgerRecord Keep(string text) => new LedgerKeeper().Keep([Read(text)]);

    private static EnteredReport Enter(string text) => new PositionReader(Gists).Read(Read(text));

    private static ReportRecord Read(string text) => Reader.Read(Encoding.UTF8.GetBytes(text), source: "harbour.txt");

    private sealed class Memory : IVerdictMemory
    {
        private readonly Dictionary<long, PairVerdict> _known = [];

        public int Kept { get; private set; }

        public IReadOnlyDictionary<long, PairVerdict> Verdicts(string maker, IReadOnlyCollection<long> pairs) =>
            pairs.Where(_known.ContainsKey).ToDictionary(p => p, p => _known[p]);

        public void KeepVerdicts(string maker, IReadOnlyDictionary<long, PairVerdict> verdicts)
        {
            Kept += verdicts.Count;
            foreach ((long pair, PairVerdict verdict) in verdicts)
                _known[pair] = verdict;
        }
    }
}
