using System.Globalization;
using System.Text;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Benchmarks.Made;

/// <summary>A made report while it is written: text and what an analysis would find in it grow together.</summary>
internal sealed class MadeText
{
    private static readonly string[] Kinds = ["offer", "ask", "demand", "visit", "meeting", "refuse", "sign", "promise", "end", "support"];

    private readonly StringBuilder _text = new();
    private readonly List<string> _names = [];
    private readonly List<List<TextSpan>> _mentions = [];

    public string Text => _text.ToString();

    public TextSpan Headline { get; private set; }

    public List<StatementEntry> Statements { get; } = [];

    public List<PropositionEntry> Propositions { get; } = [];

    public List<QuantityEntry> Quantities { get; } = [];

    public List<EventEntry> Events { get; } = [];

    public IReadOnlyList<ActorEntry> Actors() =>
        [
            .. _names.Select(
                (name, i) =>
                    new ActorEntry
                    {
                        Id = $"a{i + 1}",
                        Name = name,
                        Kind = MadeAffair.KindOf(name),
                        Mentions = _mentions[i],
                    }
            ),
        ];

    public void Head(string words)
    {
        Headline = Put(words);
        _text.Append("\n\n");
    }

    public void Says(string speaker, string cue, Act act, string agent, string verb, string rest, Stance stance)
    {
        (ActorId who, TextSpan source) = Name(speaker);
        _text.Append(' ');
        TextSpan said = Put(cue);
        _text.Append(" that ");
        StatementId id = $"s{Statements.Count + 1}";
        TextSpan content = Proposition(agent, verb, rest, id, new StanceEntry(id, stance, []));
        _text.Append(". ");
        Statements.Add(
            new StatementEntry
            {
                Id = id,
                Act = act,
                Mode = StatementMode.Indirect,
                Source = new PartyEntry(source, [who]),
                Cue = new CueEntry(said, cue == "said" ? "say" : "deny"),
                Content = [content],
                Confidence = 0.9,
            }
        );
    }

    public void Tells(string agent, string verb, string rest)
    {
        Proposition(agent, verb, rest, null, new StanceEntry(null, Stance.Asserts, []));
        _text.Append(". ");
    }

    public void Quotes(string speaker, string words)
    {
        _text.Append('“');
        TextSpan content = Put(words);
        _text.Append(",” ");
        (ActorId who, TextSpan source) = Name(speaker);
        _text.Append(' ');
        TextSpan said = Put("said");
        _text.Append(". ");
        Statements.Add(
            new StatementEntry
            {
                Id = $"s{Statements.Count + 1}",
                Act = Act.Assert,
                Mode = StatementMode.Direct,
                Source = new PartyEntry(source, [who]),
                Cue = new CueEntry(said, "say"),
                Content = [content],
                Confidence = 0.9,
            }
        );
    }

    /// <summary>A count of what news counts over and over.</summary>
    public void Counts(string measure, int value, string counted)
    {
        _text.Append("At least ");
        TextSpan span = Put(value.ToString(CultureInfo.InvariantCulture));
        Put($" {counted} were {measure}. ");
        Quantities.Add(
            new QuantityEntry(span, value, FigureRelation.AtLeast)
            {
                Unit = "person",
                Counted = counted,
                Measure = measure,
            }
        );
    }

    /// <summary>Sentences of the report's own, so that it is as long as news is.</summary>
    public void Fill(ulong drawn, MadeAffair affair)
    {
        for (ulong i = 0; i < 3; i++)
        {
            ulong own = MadeWords.Draw(drawn, i);
            Put(
                $"The {Lower(own / 7)} {MadeWords.Noun(own)} was {MadeWords.Verb(own / 64)} with the {Lower(own / 11)} {MadeWords.Noun(own / 4096)} for {(own % 30) + 2} weeks. "
            );
        }

        Name(affair.State);
        _text.Append(" was there.\n");
    }

    private static string Lower(ulong number) => MadeWords.Name(number).ToLowerInvariant();

    private TextSpan Proposition(string agent, string verb, string rest, StatementId? statement, StanceEntry stance)
    {
        int start = _text.Length;
        (ActorId who, _) = Name(agent);
        _text.Append(' ');
        TextSpan trigger = Put(verb);
        _text.Append(' ');
        TextSpan object_ = Put(rest);
        var span = new TextSpan(start, _text.Length);
        Propositions.Add(
            new PropositionEntry
            {
                Id = $"p{Propositions.Count + 1}",
                Statement = statement,
                Span = span,
                Text = $"{agent} {verb} {rest}",
                Predicate = verb,
                Agent = who,
                Stances = [stance],
            }
        );
        if (statement is null)
            Events.Add(
                new EventEntry
                {
                    Id = $"e{Events.Count + 1}",
                    Type = Kinds[verb.Length * 7 % Kinds.Length],
                    Trigger = trigger,
                    Actors = [who],
                    About = object_,
                    Realis = Realis.Actual,
                }
            );
        return span;
    }

    private (ActorId Id, TextSpan Span) Name(string name)
    {
        int at = _names.IndexOf(name);
        if (at < 0)
        {
            at = _names.Count;
            _names.Add(name);
            _mentions.Add([]);
        }

        TextSpan span = Put(name);
        _mentions[at].Add(span);
        return ($"a{at + 1}", span);
    }

    private TextSpan Put(string words)
    {
        int start = _text.Length;
        _text.Append(words);
        return new TextSpan(start, _text.Length);
    }
}
