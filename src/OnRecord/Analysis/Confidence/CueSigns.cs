using OnRecord.Attribution;
using OnRecord.Attribution.Lexicon;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Analysis.Confidence;

/// <summary>The word that says that something is said, in its clause.</summary>
internal sealed class CueSigns(Syntax syntax, Quotations quotations)
{
    private const int Long = 3;

    public void Describe(Statement statement, ConfidenceSigns signs)
    {
        if (statement is not { CueHead: { } head, Cue: { } cue })
        {
            signs.Add(ConfidenceFeature.NoCue, true);
            return;
        }

        Tree tree = syntax.Tree;
        bool verb = syntax.IsVerb(head),
            noun = syntax.Upos[head] is Upos.Noun or Upos.Propn,
            nested = statement.Parent is not null;
        Act? listed = CueLexicon.Of(syntax.Lemmas[head], syntax.Upos[head]);
        signs.Add(ConfidenceFeature.VerbCue, verb);
        signs.Add(ConfidenceFeature.NounCue, noun);
        signs.Add(ConfidenceFeature.NestedNounCue, noun && nested);
        signs.Add(ConfidenceFeature.AdjectiveCue, syntax.Upos[head] is Upos.Adj);
        signs.Add(ConfidenceFeature.UnlistedCue, listed is null);
        signs.Add(ConfidenceFeature.ActTurned, listed is { } act && act != statement.Act);
        signs.Add(ConfidenceFeature.Passive, verb && Voice.IsPassive(syntax, head));
        signs.Add(ConfidenceFeature.Participle, syntax.Xpos[head] is "VBG");
        signs.Add(ConfidenceFeature.Infinitive, syntax.Xpos[head] is "VB" && Marked(head, "to"));
        signs.Add(ConfidenceFeature.Modal, Modals.Of(syntax, head) is not null);
        signs.Add(ConfidenceFeature.Past, syntax.Xpos[head] is "VBD");
        signs.Add(ConfidenceFeature.Conditional, Marked(head, "if"));
        signs.Add(ConfidenceFeature.MainClause, tree.Is(head, "root") || tree.Is(head, "parataxis"));
        signs.Add(ConfidenceFeature.RelativeClause, tree.Relation(head) is "acl:relcl");
        signs.Add(ConfidenceFeature.AdverbialClause, tree.Is(head, "advcl"));
        signs.Add(ConfidenceFeature.JoinedCue, tree.Is(head, "conj"));
        signs.Add(ConfidenceFeature.QuotedCue, quotations.At(head) is not null);
        signs.Add(ConfidenceFeature.LongCue, cue.Length > Long);
        signs.Add(nested ? ConfidenceWord.NestedCueLemma : ConfidenceWord.CueLemma, syntax.Lemmas[head]);
        signs.Add(ConfidenceWord.CueTag, syntax.Xpos[head]);
        signs.Add(ConfidenceWord.CueRelation, tree.Relation(head));
    }

    private bool Marked(int head, string mark)
    {
        foreach (int child in syntax.Tree.Children(head))
            if (syntax.Tree.Is(child, "mark") && syntax.Lemmas[child].Equals(mark, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
