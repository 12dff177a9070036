using System.Collections.Immutable;
using System.Text;
using OnRecord.Attribution.Features;
using OnRecord.Attribution.Network;
using OnRecord.Attribution.Passages;
using OnRecord.Language;
using OnRecord.Reading;

namespace OnRecord.Attribution.Explaining;

/// <summary>Asks the finder's questions again about one place, and keeps the features and the other answers.</summary>
internal sealed class StatementExplainer(AttributionModel model, Passage passage)
{
    private const int Shown = 6;

    private readonly FeatureList _features = new();
    private readonly CandidateFinder _finder = new(model, passage);

    /// <summary>Why the statement at a place was found, or why there is none.</summary>
    /// <param name="statements">What the finder found.</param>
    /// <param name="offset">In UTF-16 code units of the text.</param>
    /// <returns>Null for white space.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> lies outside the text.</exception>
    public static Explanation? Explain(StatementFinder finder, Report report, Syntax syntax, Statements statements, int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(offset, report.Text.Length);
        return syntax.Tokens.At(offset) is { } token ? new StatementExplainer(finder.Model, new Passage(syntax)).Explain(statements, token) : null;
    }

    private Explanation Explain(Statements statements, int token)
    {
        int? index = Find(statements, token);
        int key = index is { } found && statements[found].CueHead is { } head ? head : token;
        var decisions = ImmutableArray.CreateBuilder<Decision>();
        CueFeatures.Describe(passage, key, _features);
        decisions.Add(YesOrNo($"Is “{passage.Tokens.Form(key)}” the main word of a cue?", model.Cues, _finder.Network(key).Cue));
        decisions.Add(YesOrNo("Does it stand in no other statement's content?", model.Outermost, _finder.Network(key).Outermost));
        if (index is null)
            return new Explanation(key, null, "", decisions.ToImmutable());
        Statement statement = statements[index.Value];
        TokenRange cue = statement.Cue ?? new TokenRange(key, key + 1);
        decisions.Add(Cue(key, cue));
        decisions.Add(Source(key, cue, statement.Source));
        decisions.Add(Content(key, cue, statement));
        decisions.Add(new Decision("What does it do?", statement.Act.ToString().ToLowerInvariant(), statement.Probability, [], []));
        if (statement.Parent is { } parent)
            decisions.Add(
                new Decision("Through whom?", Words(statements[parent].Source) + " " + Words(statements[parent].Cue), statements[parent].Probability, [], [])
            );
        return new Explanation(key, index, statement.Source is { } source ? Path(key, SpanShape.Head(passage.Tree, source)) : "", decisions.ToImmutable());
    }

    /// <summary>The statement whose cue holds the token; else whose source does; else the innermost whose content does.</summary>
    private static int? Find(Statements statements, int token)
    {
        for (int i = 0; i < statements.Count; i++)
            if (statements[i].Cue is { } cue && cue.Contains(token))
                return i;
        for (int i = 0; i < statements.Count; i++)
            if (statements[i].Source is { } source && source.Contains(token))
                return i;
        return statements.Innermost(token);
    }

    private Decision YesOrNo(string question, LinearScorer scorer, float network)
    {
        float score = CandidateFinder.Mean(scorer.Score(_features), network);
        return new Decision(question, score > 0 ? "yes" : "no", score, Reasons(scorer, network), []);
    }

    private Decision Cue(int key, TokenRange chosen)
    {
        FrameParts frame = _finder.Frame(key);
        var others = new List<RunnerUp>();
        foreach (TokenRange candidate in CueExtent.Candidates(passage, key))
        {
            CueExtent.Describe(passage, key, candidate, _features);
            if (candidate != chosen)
                others.Add(new RunnerUp(Words(candidate), model.Extents.Score(_features) + frame.Cue(candidate)));
        }

        CueExtent.Describe(passage, key, chosen, _features);
        return new Decision(
            "Where does the cue begin and end?",
            Words(chosen),
            model.Extents.Score(_features) + frame.Cue(chosen),
            Reasons(model.Extents, frame.Cue(chosen)),
            Best(others)
        );
    }

    private Decision Source(int key, TokenRange cue, TokenRange? chosen)
    {
        FrameParts frame = _finder.Frame(key);
        var others = new List<RunnerUp>();
        foreach (TokenRange candidate in SourceFeatures.Candidates(passage, cue))
        {
            SourceFeatures.Describe(passage, key, cue, candidate, _features);
            if (candidate != chosen)
                others.Add(new RunnerUp(Words(candidate), model.Sources.Score(_features) + frame.Source(candidate)));
        }

        SourceFeatures.DescribeNone(passage, key, cue, _features);
        if (chosen is not null)
            others.Add(new RunnerUp("nobody named", model.Sources.Score(_features) + frame.NoSource));
        if (chosen is { } range)
            SourceFeatures.Describe(passage, key, cue, range, _features);
        float network = chosen is { } named ? frame.Source(named) : frame.NoSource;
        return new Decision(
            "Who is the source?",
            chosen is null ? "nobody named" : Words(chosen),
            model.Sources.Score(_features) + network,
            Reasons(model.Sources, network),
            Best(others)
        );
    }

    private Decision Content(int key, TokenRange cue, Statement statement)
    {
        var field = new ContentField(_finder.Around(key), cue, statement.Source);
        ContentScores scores = _finder.ContentScores(field, field.Window);
        var others = new List<RunnerUp>();
        double chosen = 0;
        for (int s = 0; s < field.Starts.Count; s++)
        {
            for (int e = 0; e < field.Ends.Count; e++)
            {
                if (!scores.IsPossible(s, e))
                    continue;
                float score = scores.Pieces[s * field.Ends.Count + e];
                var piece = new TokenRange(field.Starts[s], field.Ends[e]);
                if (statement.Content.Contains(piece))
                    chosen += score;
                else
                    others.Add(new RunnerUp(Words(piece), score));
            }
        }

        _features.Clear();
        if (statement.Content.Length > 0 && field.Window.Contains(statement.Content[0]))
            ContentFeatures.DescribePiece(field, new PieceStart(field, statement.Content[0].Start), new PieceEnd(field, statement.Content[0].End), _features);
        string answer = string.Join(" … ", statement.Content.Select(piece => Words(piece)));
        return new Decision("What is the content?", answer, chosen, Reasons(model.Contents, 0), Best(others));
    }

    private ImmutableArray<Reason> Reasons(LinearScorer scorer, float network)
    {
        var reasons = new List<Reason>();
        if (network != 0)
            reasons.Add(new Reason("network", network));
        for (int i = 0; i < _features.Count; i++)
        {
            float weight = scorer.Weight(_features.Hashes[i]);
            if (weight != 0)
                reasons.Add(new Reason(Name(_features.Names[i]), weight));
        }

        return [.. reasons.OrderByDescending(r => Math.Abs(r.Weight)).Take(Shown)];
    }

    private static ImmutableArray<RunnerUp> Best(List<RunnerUp> all) => [.. all.OrderByDescending(r => r.Score).Take(3)];

    /// <summary>"LemmaUposAround" as "lemma upos around".</summary>
    private static string Name(Feature feature)
    {
        var name = new StringBuilder();
        foreach (char c in feature.ToString())
        {
            if (char.IsUpper(c) && name.Length > 0)
                name.Append(' ');
            name.Append(char.ToLowerInvariant(c));
        }

        return name.ToString();
    }

    private string Words(TokenRange? range) => range is { } r ? passage.Tokens.TextOf(r).ToString() : "";

    /// <summary>Relations from one token up to the common word and down to the other: "said ↓nsubj Brandt".</summary>
    private string Path(int from, int to)
    {
        var up = new List<int>();
        for (int t = from; t >= 0 && up.Count < 50; t = passage.Tree.Head(t))
            up.Add(t);
        var down = new List<int>();
        for (int t = to; t >= 0 && down.Count < 50; t = passage.Tree.Head(t))
        {
            int meet = up.IndexOf(t);
            if (meet < 0)
            {
                down.Add(t);
                continue;
            }

            var path = new StringBuilder(passage.Tokens.Form(from).ToString());
            for (int i = 0; i < meet; i++)
                path.Append(" ↑").Append(passage.Tree.Relation(up[i])).Append(' ').Append(passage.Tokens.Form(up[i + 1]));
            for (int i = down.Count - 1; i >= 0; i--)
                path.Append(" ↓").Append(passage.Tree.Relation(down[i])).Append(' ').Append(passage.Tokens.Form(down[i]));
            return path.ToString();
        }

        return "";
    }
}
