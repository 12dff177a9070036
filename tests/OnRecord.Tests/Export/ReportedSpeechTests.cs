using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Export;

public sealed class ReportedSpeechTests
{
    [Theory]
    [InlineData("FT", "", "officials", "FT reported that officials said:")]
    [InlineData("Evening Post", "FT|officials", "Norland", "Evening Post reported that FT said that officials said that Norland said:")]
    [InlineData("FT", "FT|officials", "Norland", "FT reported that officials said that Norland said:")]
    [InlineData("FT", "", "FT", "FT reported:")]
    [InlineData("FT", "", "", "FT reported that a speaker who is not identified said:")]
    [InlineData("the report a.txt", "", "A|B|C", "The report a.txt reported that A, B and C said:")]
    public void Told_AnyChain_SaysFirstWhoReportsIt(string reporter, string via, string speakers, string expected) =>
        ReportedSpeech.Sentence(ReportedSpeech.Told(reporter, Split(via).Select(v => (v, "said")), Split(speakers), "said")).ShouldBe(expected);

    [Fact]
    public void Told_DenialByTheReporterItself_KeepsItsVerb() =>
        ReportedSpeech.Sentence(ReportedSpeech.Told("FT", [], ["FT"], "denied")).ShouldBe("FT denied:");

    [Fact]
    public void Told_LinkThatRejects_SaysSo()
    {
        const string text = "The harbour board denied claims by dockers that Vessa Lund had sold the quay.";
        var record = new ReportRecord
        {
            Report = new ReportEntry
            {
                Id = "sha256:0",
                Source = "a/quay.txt",
                Text = text,
                Outlet = new OutletEntry("Quay Times", "stated"),
            },
            Actors = [Actor("a1", "the harbour board"), Actor("a2", "dockers"), Actor("a3", "Vessa Lund")],
            Statements =
            [
                Statement("s1", Act.Deny, "a1", "denied"),
                Statement("s2", Act.Assert, "a2", "claims") with
                {
                    Parent = "s1",
                    Via = ["a1"],
                },
                Statement("s3", Act.Assert, "a3", "had sold") with
                {
                    Parent = "s2",
                    Via = ["a1", "a2"],
                    Realis = StatementRealis.Hypothetical,
                },
            ],
        };
        var telling = new StatementTelling(record);

        telling.Chain(record.Statements[2]).Select(l => $"{l.Name} {l.Did} ({l.Statement})").ShouldBe(["the harbour board denied (s1)", "dockers said (s2)"]);
        ReportedSpeech.Sentence(telling.Told(record.Statements[1])).ShouldBe("Quay Times reported that the harbour board denied what dockers said:");
        ReportedSpeech
            .Sentence(telling.Told(record.Statements[2]))
            .ShouldBe("Quay Times reported that the harbour board denied what dockers said, that Vessa Lund “had sold”:");

        static ActorEntry Actor(string id, string name) =>
            new()
            {
                Id = id,
                Name = name,
                Kind = ActorKind.Person,
            };
        StatementEntry Statement(string id, Act act, string source, string cue)
        {
            int start = text.IndexOf(cue, StringComparison.Ordinal);
            return new StatementEntry
            {
                Id = id,
                Act = act,
                Mode = StatementMode.Indirect,
                Source = new PartyEntry(null, [ActorId.Of(source)]),
                Cue = new CueEntry(new TextSpan(start, start + cue.Length), cue),
            };
        }
    }

    private static string[] Split(string names) => names.Split('|', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The record names a speaker once, and the denial must not be lost with it.</summary>
    [Fact]
    public void Told_DenierOfItsOwnDeed_IsNotToldToHaveDoneIt()
    {
        const string text = "The harbour board denied that it had asked for the quay.";
        StatementEntry denial = Said("s1", Act.Deny, "denied") with { Commitment = Commitment.IsNot },
            asked = Said("s2", Act.Ask, "had asked for") with { Parent = "s1" };
        var record = new ReportRecord
        {
            Report = new ReportEntry
            {
                Id = "sha256:0",
                Source = "a/quay.txt",
                Text = text,
                Outlet = new OutletEntry("Quay Times", "stated"),
            },
            Actors =
            [
                new ActorEntry
                {
                    Id = "a1",
                    Name = "the harbour board",
                    Kind = ActorKind.Organisation,
                },
            ],
            Statements = [denial, asked],
        };
        var telling = new StatementTelling(record);

        telling.Chain(asked).Select(l => $"{l.Name} {l.Did} ({l.Statement})").ShouldBe(["the harbour board denied (s1)"]);
        telling.Chain(denial).ShouldBeEmpty();

        static StatementEntry Said(string id, Act act, string cue)
        {
            int start = text.IndexOf(cue, StringComparison.Ordinal);
            return new StatementEntry
            {
                Id = id,
                Act = act,
                Mode = StatementMode.Indirect,
                Source = new PartyEntry(null, [ActorId.Of("a1")]),
                Cue = new CueEntry(new TextSpan(start, start + cue.Length), cue),
            };
        }
    }
}
