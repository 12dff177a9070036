using OnRecord.Attribution.Lexicon;
using OnRecord.Language;

namespace OnRecord.Attribution.Passages;

/// <summary>A report's words as the finder looks at them: hashes of forms, lemmas, tags and relations, quotations, cue words. Arrays are indexed by
/// token.</summary>
internal sealed class Passage
{
    public Passage(Syntax syntax)
    {
        Syntax = syntax;
        Tokens = syntax.Tokens;
        Tree = syntax.Tree;
        int n = Tokens.Count;
        Quotations = Quotations.Of(Tokens);
        Form = new uint[n];
        Lemma = new uint[n];
        Tag = new uint[n];
        Relation = new uint[n];
        Universal = new uint[n];
        Lexical = new byte[n];
        Kind = new byte[n];
        Verbs = new int[Tokens.Sentences.Length];
        for (int t = 0; t < n; t++)
        {
            if (syntax.IsVerb(t))
                Verbs[Tokens.SentenceOf(t)]++;
            Form[t] = FeatureHash.OfLower(Tokens.Form(t));
            Lemma[t] = FeatureHash.OfLower(syntax.Lemmas[t]);
            Tag[t] = FeatureHash.Of(syntax.Xpos[t]);
            string relation = Tree.Relation(t);
            Relation[t] = FeatureHash.Of(relation);
            int colon = relation.IndexOf(':', StringComparison.Ordinal);
            Universal[t] = colon < 0 ? Relation[t] : FeatureHash.Of(relation.AsSpan(0, colon));
            Lexical[t] = CueLexicon.Of(syntax.Lemmas[t], syntax.Upos[t]) is { } act ? (byte)(act + 1) : (byte)0;
        }

        foreach (NameMention name in syntax.Names)
            Kind.AsSpan(name.Range.Start, name.Range.Length).Fill((byte)(name.Kind + 1));
    }

    public Syntax Syntax { get; }

    public Tokens Tokens { get; }

    public Tree Tree { get; }

    public Quotations Quotations { get; }

    public int Count => Tokens.Count;

    public uint[] Form { get; }

    public uint[] Lemma { get; }

    public uint[] Tag { get; }

    /// <summary>With the subtype.</summary>
    public uint[] Relation { get; }

    /// <summary>Without the subtype.</summary>
    public uint[] Universal { get; }

    /// <summary>0 for a word outside the cue lexicon, else its act + 1.</summary>
    public byte[] Lexical { get; }

    /// <summary>0 outside names, else the kind + 1.</summary>
    public byte[] Kind { get; }

    /// <summary>By sentence: how many verbs it has.</summary>
    public int[] Verbs { get; }

    /// <summary>Whether the token is part of a person's name.</summary>
    public bool IsPerson(int token) => Kind[token] == (byte)NameKind.Person + 1;

    /// <summary>The sentence of a token; of one that is longer than the trees reach over, the piece that was read together, so that no word costs
    /// more than that.</summary>
    public TokenRange Sentence(int token)
    {
        TokenRange sentence = Tokens.SentenceAt(token);
        if (sentence.Length <= SentencePieces.Longest)
            return sentence;
        int start = token - (token - sentence.Start) % SentencePieces.Longest;
        return new TokenRange(start, Math.Min(sentence.End, start + SentencePieces.Longest));
    }

    public bool IsPunctuation(int token) => Syntax.Upos[token] == Upos.Punct;

    public bool InQuotation(int token) => Quotations.At(token) is not null;

    /// <summary>Where words end without the punctuation behind them; marks of a quotation belong to them.</summary>
    /// <param name="least">The end is not put before it.</param>
    public int BeforeMarks(int end, int least)
    {
        while (end > least && IsPunctuation(end - 1) && !InQuotation(end - 1))
            end--;
        return end;
    }

    /// <summary>The form's hash, or a mark of its own outside the text or the sentence of <paramref name="near"/>.</summary>
    public uint FormNear(int token, int near) => Within(token, near) ? Form[token] : 1;

    public uint UposNear(int token, int near) => Within(token, near) ? (uint)Syntax.Upos[token] + 2 : 1;

    public bool Within(int token, int near) => token >= 0 && token < Count && Sentence(near).Contains(token);

    /// <summary>Small numbers as they are, larger ones by size: 0 to 4, then 5-6, 7-9, 10-14, 15-24, 25-49, 50 and more.</summary>
    public static uint Size(int n) =>
        n switch
        {
            < 5 => (uint)Math.Max(n, 0),
            < 7 => 5,
            < 10 => 6,
            < 15 => 7,
            < 25 => 8,
            < 50 => 9,
            _ => 10,
        };
}
