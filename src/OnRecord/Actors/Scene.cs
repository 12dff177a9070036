using System.Collections.Immutable;
using OnRecord.Attribution;
using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>What is known so far of who acts in one report. Used by one thread.</summary>
internal sealed class Scene
{
    private readonly Dictionary<GazetteerEntry, int> _byEntry = [];

    public Scene(Gazetteer gazetteer, Syntax syntax, Statements statements)
    {
        Gazetteer = gazetteer;
        Syntax = syntax;
        Statements = statements;
        Known = new GazetteerMatch?[syntax.Tokens.Count];
        ByHead = new Mention?[syntax.Tokens.Count];
        NameAt = new Mention?[syntax.Tokens.Count];
    }

    public Gazetteer Gazetteer { get; }

    public Syntax Syntax { get; }

    public Tokens Tokens => Syntax.Tokens;

    public Tree Tree => Syntax.Tree;

    public Statements Statements { get; }

    public List<Figure> Figures { get; } = [];

    /// <summary>By token: the known words that cover it, whether they act or not.</summary>
    public GazetteerMatch?[] Known { get; }

    /// <summary>By token: the mention that it carries.</summary>
    public Mention?[] ByHead { get; }

    /// <summary>By token: the name that covers it.</summary>
    public Mention?[] NameAt { get; }

    public int Add(Figure figure)
    {
        Figures.Add(figure);
        return Figures.Count - 1;
    }

    public int Of(GazetteerEntry entry)
    {
        if (_byEntry.TryGetValue(entry, out int known)) return known;
        var figure = new Figure(entry.Name, entry.Kind) { Country = entry.Country, State = entry.Kind == ActorKind.State ? entry : Gazetteer.State(entry.Country), IsKnown = true };
        return _byEntry[entry] = Add(figure);
    }

    public bool Has(GazetteerEntry entry) => _byEntry.ContainsKey(entry);

    /// <summary>The figure of that name and kind, made if need be.</summary>
    public int Named(string name, ActorKind kind, bool plural = false, bool anonymous = false)
    {
        for (int i = 0; i < Figures.Count; i++)
            if (Figures[i].Kind == kind && string.Equals(Figures[i].Name, name, StringComparison.OrdinalIgnoreCase)) return i;
        return Add(new Figure(name, kind) { Plural = plural, Anonymous = anonymous });
    }

    public Mention Mark(TokenRange range, int head, MentionForm form, ImmutableArray<int> figures)
    {
        var mention = new Mention(range, head, form, figures);
        foreach (int figure in figures)
            if (!Figures[figure].Mentions.Contains(range)) Figures[figure].Mentions.Add(range);
        ByHead[head] = mention;
        if (form == MentionForm.Name)
            for (int i = range.Start; i < range.End; i++) NameAt[i] = mention;
        return mention;
    }

    /// <summary>From now on, mentions of <paramref name="from"/> stand for <paramref name="to"/>.</summary>
    public void Redirect(int from, int to)
    {
        Figures[to].Mentions.AddRange(Figures[from].Mentions.Where(range => !Figures[to].Mentions.Contains(range)));
        Figures[from].Mentions.Clear();
        for (int i = 0; i < ByHead.Length; i++)
        {
            if (ByHead[i] is { } mention && mention.Figures.Contains(from)) ByHead[i] = mention with { Figures = [to] };
            if (NameAt[i] is { } name && name.Figures.Contains(from)) NameAt[i] = name with { Figures = [to] };
        }
    }

    public TokenRange SentenceOf(int token) => Tokens.Sentences[Tokens.SentenceOf(token)];

    /// <summary>The state that words inside <paramref name="range"/> point to: the last one before its head, else the first.</summary>
    public GazetteerEntry? StateIn(TokenRange range, int head)
    {
        GazetteerEntry? before = null;
        for (int i = range.Start; i < range.End; i++)
        {
            if (Known[i]?.State is not { } state) continue;
            if (i > head && before is not null) break;
            before = state;
            if (i > head) break;
        }

        return before;
    }
}
