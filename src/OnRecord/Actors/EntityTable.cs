using System.Collections.Immutable;
using OnRecord.Attribution;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>The entities of one report and the mentions that name them, as far as the readers have come. Used by one thread.</summary>
internal sealed class EntityTable
{
    private static readonly WordSet Envoys = WordSet.Of("Actors/Data/rule-words.tsv", "envoy-nouns");
    internal static readonly WordSet SideNouns = WordSet.Of("Actors/Data/rule-words.tsv", "side-nouns");

    private readonly Dictionary<GazetteerEntry, int> _byEntry = [];

    public EntityTable(Gazetteer gazetteer, Syntax syntax, Statements statements)
    {
        Gazetteer = gazetteer;
        Syntax = syntax;
        Statements = statements;
        Known = new GazetteerMatch?[syntax.Tokens.Count];
        ByHead = new Mention?[syntax.Tokens.Count];
        NameAt = new Mention?[syntax.Tokens.Count];
        Spoken = Enumerable
            .Range(0, statements.Count)
            .SelectMany(i => statements[i].Source is { } source ? Enumerable.Range(source.Start, source.Length).Select(token => (token, i)) : [])
            .ToLookup(pair => pair.token, pair => pair.i);
    }

    public Gazetteer Gazetteer { get; }

    public Syntax Syntax { get; }

    public Tokens Tokens => Syntax.Tokens;

    public Tree Tree => Syntax.Tree;

    public Statements Statements { get; }

    /// <summary>By token: the statements in whose source it stands.</summary>
    public ILookup<int, int> Spoken { get; }

    public List<Entity> Entities { get; } = [];

    /// <summary>By token: the known words that cover it, whether they act or not.</summary>
    public GazetteerMatch?[] Known { get; }

    /// <summary>By token: the mention that it carries.</summary>
    public Mention?[] ByHead { get; }

    /// <summary>By token: the name that covers it.</summary>
    public Mention?[] NameAt { get; }

    public int Add(Entity entity)
    {
        Entities.Add(entity);
        return Entities.Count - 1;
    }

    public int Of(GazetteerEntry entry)
    {
        if (_byEntry.TryGetValue(entry, out int known))
            return known;
        var entity = new Entity(entry.Name, entry.Kind)
        {
            Country = entry.Country,
            State = entry.Kind == ActorKind.State ? entry : Gazetteer.State(entry.Country),
            IsKnown = true,
        };
        return _byEntry[entry] = Add(entity);
    }

    public bool Has(GazetteerEntry entry) => _byEntry.ContainsKey(entry);

    /// <summary>The entity of that name and kind, made if need be.</summary>
    public int Named(string name, ActorKind kind, bool plural = false, bool anonymous = false)
    {
        for (int i = 0; i < Entities.Count; i++)
            if (Entities[i].Kind == kind && string.Equals(Entities[i].Name, name, StringComparison.OrdinalIgnoreCase))
                return i;
        return Add(new Entity(name, kind) { Plural = plural, Anonymous = anonymous });
    }

    public Mention Mark(TokenRange range, int head, MentionForm form, ImmutableArray<int> entities)
    {
        var mention = new Mention(range, head, form, entities);
        foreach (int entity in entities)
            if (!Entities[entity].Mentions.Contains(range))
                Entities[entity].Mentions.Add(range);
        ByHead[head] = mention;
        if (form == MentionForm.Name)
        {
            for (int i = range.Start; i < range.End; i++)
                NameAt[i] = mention;
            // "Mr | Lund said": the tree may have the title speak.
            if (range.Start > 0 && Lexicon.IsTitle(Tokens.Form(range.Start - 1)))
                ByHead[range.Start - 1] = mention;
        }

        return mention;
    }

    /// <summary>From now on, mentions of <paramref name="from"/> stand for <paramref name="to"/>.</summary>
    public void Redirect(int from, int to)
    {
        Entities[to].Mentions.AddRange(Entities[from].Mentions.Where(range => !Entities[to].Mentions.Contains(range)));
        Entities[from].Mentions.Clear();
        Entities[to].Principal ??= Entities[from].Principal;
        foreach (Entity voice in Entities)
            if (voice.Principal == from)
                voice.Principal = to;
        for (int i = 0; i < ByHead.Length; i++)
        {
            if (ByHead[i] is { } mention && mention.Entities.Contains(from))
                ByHead[i] = mention with { Entities = [to] };
            if (NameAt[i] is { } name && name.Entities.Contains(from))
                NameAt[i] = name with { Entities = [to] };
        }
    }

    /// <summary>Whether a possessive before the noun leads to an actor: "Lund's brother", "her brother".</summary>
    public bool HasOwner(int noun)
    {
        foreach (int child in Tree.Children(noun))
            if (Tree.Relation(child) == "nmod:poss" && ByHead[child] is not null)
                return true;
        return false;
    }

    /// <summary>"the ambassador to Norway" is sent there, and not from there; "a partner of Norway" is somebody else.</summary>
    public bool IsAbroad(int state, int head) =>
        Envoys.Contains(Syntax.Lemmas[head]) && Prepositions.Of(Syntax, state) is "to" or "in"
        || SideNouns.Contains(Syntax.Lemmas[head]) && Prepositions.Of(Syntax, state) is "of" or "to";

    /// <summary>The state that words inside <paramref name="range"/> point to: the last one before its head, else the first.</summary>
    public GazetteerEntry? StateIn(TokenRange range, int head)
    {
        GazetteerEntry? before = null;
        for (int i = range.Start; i < range.End; i++)
        {
            if (Known[i]?.State is not { } state || i > head && IsAbroad(i, head))
                continue;
            if (i > head && before is not null)
                break;
            before = state;
            if (i > head)
                break;
        }

        return before;
    }
}
