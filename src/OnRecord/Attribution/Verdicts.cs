using System.Collections.Frozen;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>
/// Reads what the end of a sentence says of a claim that its beginning names: "claims by X that P were false", "…, a charge that Y said lacked any evidence".
/// It goes by the order of the words: trees of such sentences are seldom right.
/// </summary>
internal static class Verdicts
{
    private static readonly WordSet Negators = WordSet.Of("Attribution/Data/rule-words.tsv", "verdict-negators");
    private static readonly WordSet Between = WordSet.Of("Attribution/Data/rule-words.tsv", "verdict-fillers");
    private static readonly WordSet Relatives = WordSet.Of("Attribution/Data/rule-words.tsv", "relative-words");
    private static readonly WordSet Linking = WordSet.Of("Attribution/Data/rule-words.tsv", "linking-verbs");

    /// <summary>Words between "were" and the verdict: "nothing but a complete and utter".</summary>
    private const int Reach = 8;

    private static readonly FrozenDictionary<string, StanceLink> Words = DataFile
        .Rows("Attribution/Data/verdicts.tsv")
        .Where(row => row[1] != "-")
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<StanceLink>(row[1], ignoreCase: true), StringComparer.Ordinal);

    /// <summary>Words that only stress a verdict: "utterly", "pure".</summary>
    public static FrozenSet<string> Stress { get; } =
        DataFile.Rows("Attribution/Data/stress-words.txt").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Grounds = DataFile.Rows("Attribution/Data/grounds.txt").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The verdict at the end of a clause that a claim's "that" opens; null when there is none.</summary>
    /// <param name="clause">From the "that" to the end of the sentence, or of the content that holds it.</param>
    /// <param name="charge">The word that tells what is claimed, where that is no verb: "accusing the owner | of fraud".</param>
    public static Verdict? In(Syntax syntax, TokenRange clause, int? charge = null)
    {
        int told = charge ?? -1;
        for (int t = charge ?? clause.Start; t < clause.End; t++)
        {
            // "that he lied is nonsense"; but what follows an auxiliary belongs to it.
            if (
                told >= 0
                && (t > told + 1 || VerbForms.IsTensed(syntax, told) && syntax.Upos[told] is Upos.Verb)
                && t > told
                && !IsJoined(syntax, told, t)
                && Read(syntax, t, clause.End) is { } link
            )
                return new Verdict(t, link);
            if (told < 0 && (IsFinite(syntax, t) || syntax.IsVerb(t) && syntax.Xpos[t] == "VBN") && !IsRelative(syntax, clause.Start, t))
                told = t;
        }

        return null;
    }

    /// <summary>What the words from <paramref name="at"/> on do to the claim before them; null when they are no verdict.</summary>
    public static StanceLink? Read(Syntax syntax, int at, int end)
    {
        string first = Lemma(syntax, at);
        if (first == "lack")
            return Find(syntax, at + 1, end, negated: false) is { IsGround: true } ? StanceLink.Rejects : null;
        if (first == "have")
            return Find(syntax, at + 1, end, negated: false) is { IsGround: true, Negated: true } ? StanceLink.Rejects : AfterAuxiliary(syntax, at, end);
        return Linking.Contains(first) ? AfterAuxiliary(syntax, at, end) : null;
    }

    /// <summary>A word that ends a clause as a verdict by itself: "called claims that P nonsense".</summary>
    public static StanceLink? Of(Syntax syntax, int word) => Words.TryGetValue(Lemma(syntax, word), out StanceLink link) ? link : null;

    /// <summary>"it was absurd to conclude", "ridiculous to suggest": nobody concludes or suggests, and what would be is called untrue.</summary>
    public static bool AreOnSaying(Syntax syntax, int verb) =>
        verb >= 2 && syntax.Xpos[verb] == "VB" && syntax.Tokens.Form(verb - 1) is "to" && Of(syntax, BeforeMarks(syntax, verb - 2)) is StanceLink.Rejects;

    /// <summary>The last word at or before a place: a quotation mark may close after it.</summary>
    public static int BeforeMarks(Syntax syntax, int token)
    {
        while (token > 0 && syntax.IsPunctuation(token))
            token--;
        return token;
    }

    private static StanceLink? AfterAuxiliary(Syntax syntax, int at, int end)
    {
        if (Find(syntax, at + 1, end, negated: false) is not { } found)
            return null;
        if (found.IsGround)
            return found.Negated ? StanceLink.Rejects : null;
        return (found.Link, found.Negated) switch
        {
            (StanceLink.Rejects, true) => StanceLink.Conveys,
            (StanceLink.Conveys, true) => StanceLink.Rejects,
            (StanceLink.Doubts, true) => null,
            (var link, _) => link,
        };
    }

    private static Found? Find(Syntax syntax, int from, int end, bool negated)
    {
        for (int t = from; t < Math.Min(end, from + Reach); t++)
        {
            string lemma = Lemma(syntax, t);
            if (Words.TryGetValue(lemma, out StanceLink link))
                return new Found(link, negated, IsGround: false);
            if (Grounds.Contains(lemma))
                return new Found(StanceLink.Conveys, negated, IsGround: true);
            if (Negators.Contains(lemma))
                negated |= lemma is not "any";
            else if (!IsFiller(syntax, t, lemma))
                return null;
        }

        return null;
    }

    private static bool IsFiller(Syntax syntax, int token, string lemma) =>
        syntax.Upos[token] is Upos.Aux or Upos.Adv or Upos.Det or Upos.Adj or Upos.Part or Upos.Cconj
        || syntax.IsPunctuation(token) && syntax.Tokens.Form(token) is not ("." or ";" or ":")
        || Between.Contains(lemma);

    /// <summary>Whether the verb goes on with what was claimed: "that he was ill and was wrong", "that he fled because it was wrong".</summary>
    private static bool IsJoined(Syntax syntax, int told, int verb)
    {
        if (syntax.Upos[verb - 1] == Upos.Cconj || syntax.Tokens.Form(verb - 1) is "," && syntax.Upos[verb - 2] == Upos.Cconj)
            return true;
        for (int t = told + 1; t < verb; t++)
            if (syntax.Upos[t] == Upos.Sconj || WhWords.Is(syntax, t) || syntax.IsPunctuation(t) && syntax.Tokens.Form(t) is ";" or ".")
                return true;
        return false;
    }

    /// <summary>Whether "who", "which" or "what" stands right before the verb or its subject.</summary>
    private static bool IsRelative(Syntax syntax, int clause, int verb)
    {
        for (int t = verb - 1; t > Math.Max(clause, verb - 4); t--)
            if (Relatives.Contains(Lemma(syntax, t)))
                return true;
        return false;
    }

    private static bool IsFinite(Syntax syntax, int token) => syntax.IsVerb(token) && VerbForms.IsFinite(syntax, token);

    private static string Lemma(Syntax syntax, int token) => syntax.Lemmas[token].ToLowerInvariant();

    private readonly record struct Found(StanceLink Link, bool Negated, bool IsGround);
}
