using System.Collections.Immutable;
using OnRecord.Actors;
using OnRecord.Analysis;
using OnRecord.Attribution;
using OnRecord.Chronology;
using OnRecord.Events;
using OnRecord.Language;
using OnRecord.Reading;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Cli.Tests;

/// <summary>Stands in for the stages: in "X said Y." and "X denied Y." X is the speaker and Y the content. Fails on the word "explode", as a broken
/// stage would.</summary>
internal static class SimpleAnalyser
{
    public static ReportAnalysis Analyse(Report report)
    {
        if (report.Text.Contains("explode", StringComparison.Ordinal))
            throw new InvalidOperationException("boom");
        Tokens tokens = Tokenizer.Tokenize(report);
        var statements = ImmutableArray.CreateBuilder<Statement>();
        var actors = new List<Actor>();
        foreach (TokenRange sentence in tokens.Sentences)
        {
            for (int i = sentence.Start + 1; i < sentence.End - 2; i++)
            {
                string cue = tokens.Form(i).ToString();
                if (cue is not ("said" or "denied"))
                    continue;
                var source = new TokenRange(sentence.Start, i);
                statements.Add(
                    new Statement
                    {
                        Act = cue == "said" ? Act.Assert : Act.Deny,
                        Mode = StatementMode.Indirect,
                        Source = source,
                        Cue = new TokenRange(i, i + 1),
                        CueHead = i,
                        Content = [new TokenRange(i + 1, sentence.End - 1)],
                    }
                );
                actors.Add(
                    new Actor
                    {
                        Name = tokens.TextOf(source).ToString(),
                        Kind = ActorKind.Person,
                        Mentions = [source],
                    }
                );
                break;
            }
        }

        int count = tokens.Count;
        ImmutableArray<ImmutableArray<int>> none = [.. statements.Select(_ => ImmutableArray<int>.Empty)];
        return new ReportAnalysis(
            report,
            new Syntax
            {
                Tokens = tokens,
                Upos = [.. Enumerable.Repeat(Upos.X, count)],
                Xpos = [.. Enumerable.Repeat("FW", count)],
                Lemmas = [.. Enumerable.Range(0, count).Select(i => tokens.Form(i).ToString())],
                Tree = new Tree([.. Enumerable.Repeat(-1, count)], [.. Enumerable.Repeat("root", count)]),
                Names = [],
            },
            new Statements(statements.ToImmutable()),
            new Cast
            {
                Actors = [.. actors],
                Principals = actors.Count,
                Speakers = [.. statements.Select((_, i) => ImmutableArray.Create(i))],
                Addressees = none,
                Via = none,
                AtToken = [.. Enumerable.Repeat(-1, count)],
            },
            new Timeline
            {
                Times = [],
                StatementTimes = [.. statements.Select(_ => (When?)null)],
                ReportDate = report.Published,
            },
            [],
            new Happenings([], [])
        );
    }
}
