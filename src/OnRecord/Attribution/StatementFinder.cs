using System.Collections.Immutable;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Models;
using OnRecord.Models.Neural;
using OnRecord.Reading;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>Finds every statement of a report. Immutable, and shared by all threads.</summary>
internal sealed class StatementFinder
{
    internal StatementFinder(AttributionModel model) => Model = model;

    internal AttributionModel Model { get; }

    /// <param name="vectors">Those of the language model whose trees will be given.</param>
    /// <exception cref="ModelFileException">The model file is missing or damaged, or fits other lists and models than those that are there.</exception>
    public static StatementFinder Load(ModelManifest manifest, WordVectors vectors) => new(AttributionModel.Load(manifest, vectors));

    public Statements Find(Report report, Syntax syntax)
    {
        var passage = new Passage(syntax);
        var drafter = new StatementDrafter(Model, passage);
        List<Draft> drafts = drafter.Draft(report, Live(report, syntax.Tokens));
        if (drafts.Count == 0)
            return Statements.None;
        return new Statements(Finish(passage, drafts))
        {
            Notes = drafter.LeftFrom is { } from
                ?
                [
                    Note.Warning(
                        NoteCodes.StatementsLeftOut,
                        syntax.Tokens.SpanOf(new TokenRange(from, passage.Count)),
                        "So many words of saying stand so close together here that statements were left out."
                    ),
                ]
                : [],
        };
    }

    /// <summary>The tokens of headline, standfirst, body and captions.</summary>
    internal static bool[] Live(Report report, Tokens tokens)
    {
        var live = new bool[tokens.Count];
        foreach (TextSpan span in report.Regions())
            Mark(span);
        return live;

        void Mark(TextSpan span)
        {
            TokenRange range = tokens.Covering(span);
            live.AsSpan(range.Start, range.Length).Fill(true);
        }
    }

    private static ImmutableArray<Statement> Finish(Passage passage, List<Draft> drafts)
    {
        drafts.Sort(
            (a, b) =>
                First(a) != First(b) ? First(a).CompareTo(First(b))
                : a.ContentLength != b.ContentLength ? b.ContentLength.CompareTo(a.ContentLength)
                : a.Key.CompareTo(b.Key)
        );
        var places = new Dictionary<Draft, int>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < drafts.Count; i++)
            places[drafts[i]] = i;
        var acts = new DraftActs(passage, drafts);
        var statements = ImmutableArray.CreateBuilder<Statement>(drafts.Count);
        foreach (Draft draft in drafts)
        {
            Act act = acts.Of(draft);
            statements.Add(
                new Statement
                {
                    Parent = draft.Parent is { } parent && places.TryGetValue(parent, out int place) ? place : null,
                    Act = act,
                    Mode = Mode(passage, draft),
                    Commitment = CommitmentReader.Read(passage, draft),
                    Realis = StatementRealisReader.Read(
                        passage,
                        draft,
                        act,
                        draft.Parent is { } holder ? (holder, CommitmentReader.Read(passage, holder)) : null
                    ),
                    Negated = act != Act.Silent && !draft.IsUnmarked && Negation.IsOn(passage.Syntax, draft.Key),
                    Source = draft.Source,
                    Cue = draft.Cue.IsEmpty ? null : draft.Cue,
                    CueHead = draft.Cue.IsEmpty ? null : draft.Key,
                    Content = InOrder(draft.Content),
                    Addressee = (draft.IsUnmarked ? null : StatementCircumstances.Addressee(passage, draft)) ?? Addressed(passage, draft),
                    Where = draft.IsUnmarked ? null : StatementCircumstances.Where(passage, draft),
                    Occasion = draft.IsUnmarked ? null : StatementCircumstances.Occasion(passage, draft),
                    ImpliedSpeaker = draft.ImpliedSpeaker,
                    Verdict = draft.Verdict,
                    Probability = draft.Probability,
                }
            );
        }

        return statements.ToImmutable();
    }

    /// <summary>Who is addressed in words that are given as they were spoken.</summary>
    private static TokenRange? Addressed(Passage passage, Draft draft) =>
        draft.Content is [var first, ..] && (draft.IsUnmarked ? draft.Cue.IsEmpty : passage.InQuotation(first.Start) && !passage.InQuotation(draft.Key))
            ? Vocatives.In(passage, first)
            : null;

    /// <summary>Ascending and disjoint: where quotations go wrong, pieces that were found one by one may reach into each other.</summary>
    private static ImmutableArray<TokenRange> InOrder(IReadOnlyList<TokenRange> content)
    {
        var pieces = ImmutableArray.CreateBuilder<TokenRange>(content.Count);
        foreach (TokenRange piece in content.Order())
        {
            if (pieces.Count > 0 && piece.Start < pieces[^1].End)
                pieces[^1] = pieces[^1].Cover(piece);
            else
                pieces.Add(piece);
        }

        return pieces.ToImmutable();
    }

    private static int First(Draft draft)
    {
        int first = draft.Cue.Start;
        if (draft.Source is { } source)
            first = Math.Min(first, source.Start);
        foreach (TokenRange piece in draft.Content)
            first = Math.Min(first, piece.Start);
        return first;
    }

    private static StatementMode Mode(Passage passage, Draft draft)
    {
        if ((draft.IsUnmarked && draft.Cue.IsEmpty) || draft.IsVerbatim)
            return StatementMode.Direct;
        bool quoted = false,
            plain = false;
        foreach (TokenRange piece in draft.Content)
        {
            for (int t = piece.Start; t < piece.End; t++)
            {
                if (passage.InQuotation(t))
                    quoted = true;
                else if (!passage.IsPunctuation(t))
                    plain = true;
            }
        }

        return quoted
            ? plain
                ? StatementMode.Mixed
                : StatementMode.Direct
            : StatementMode.Indirect;
    }
}
