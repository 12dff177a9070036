using OnRecord.Ledger;
using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Pairing;
using OnRecord.Models;
using OnRecord.Models.Neural;
using OnRecord.Pairs;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Ledger;

public sealed class RememberingJudgeTests
{
    private static readonly GistReader Gists = new(WordVectors.Load(ModelManifest.Read(ModelFiles.DefaultDirectory)));

    private readonly Memory _memory = new();
    private readonly StubJudge _judge = new((_, _) => new PairVerdict(PairRelation.Opposed, 0.7));

    [Fact]
    public void Judge_SecondTime_AsksNobodyAndSaysTheSame()
    {
        Node[] nodes = [Wording("r1", "the bridge was sold in May"), Wording("r2", "the bridge was never sold"), Wording("r3", "nobody bought the bridge")];
        (Node, Node)[] pairs = [(nodes[0], nodes[1]), (nodes[0], nodes[2])];

        IReadOnlyList<PairVerdict> first = Remembering("1").Judge(pairs);
        IReadOnlyList<PairVerdict> second = Remembering("1").Judge([.. pairs.Select(p => (p.Item2, p.Item1))]);

        second.ShouldBe(first);
        _judge.Asked.ShouldBe(2);
    }

    [Fact]
    public void Judge_OtherModels_AsksAgain()
    {
        (Node, Node)[] pairs = [(Wording("r1", "the bridge was sold in May"), Wording("r2", "the bridge was never sold"))];

        Remembering("1").Judge(pairs);
        Remembering("2").Judge(pairs);

        _judge.Asked.ShouldBe(2);
    }

    [Fact]
    public void Judge_NewAmongKnown_AsksForTheNewAlone()
    {
        Node a = Wording("r1", "the bridge was sold in May"),
            b = Wording("r2", "the bridge was never sold"),
            c = Wording("r3", "nobody bought the bridge");
        Remembering("1").Judge([(a, b)]);

        Remembering("1").Judge([(a, c), (a, b)]).Count.ShouldBe(2);

        _judge.Asked.ShouldBe(2);
    }

    private RememberingJudge Remembering(string maker) => new(_judge, new VerdictRecall(_memory, maker));

    private static Node Wording(string id, string what)
    {
        ReportRecord record = new Sketch(id, $"Ilse Brandt said that {what}.")
            .Outlet("Gazette")
            .Published(2031, 5, 4)
            .Actor(ActorKind.Person, null, "Ilse Brandt")
            .Says("Ilse Brandt", Act.Assert, "said", what)
            .Record();
        var proposition = new PropositionEntry
        {
            Id = "p1",
            Statement = record.Statements[0].Id,
            Span = record.Statements[0].Content[0],
            Text = what,
            Predicate = "sell",
        };
        Held held = new PositionReader(Gists).Read(record with { Propositions = [proposition] }).Held.ShouldHaveSingleItem();
        return new Node(Node.KeyOf(held), held, 0);
    }

    private sealed class Memory : IVerdictMemory
    {
        private readonly Dictionary<(string, long), PairVerdict> _kept = [];

        public IReadOnlyDictionary<long, PairVerdict> Verdicts(string maker, IReadOnlyCollection<long> pairs) =>
            pairs.Where(pair => _kept.ContainsKey((maker, pair))).ToDictionary(pair => pair, pair => _kept[(maker, pair)]);

        public void KeepVerdicts(string maker, IReadOnlyDictionary<long, PairVerdict> verdicts)
        {
            foreach ((long pair, PairVerdict verdict) in verdicts)
                _kept[(maker, pair)] = verdict;
        }
    }
}
