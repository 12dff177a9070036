using System.Collections.Immutable;
using OnRecord.Actors;
using OnRecord.Attribution;
using OnRecord.Language;
using OnRecord.Reading;
using OnRecord.Tests.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Actors;

/// <summary>A small report with its tree and statements, and the cast that is found in it.</summary>
internal sealed class ActorSketch
{
    private readonly List<Statement> _statements = [];

    public ActorSketch(string conllu) => Syntax = ConlluSyntax.Parse(conllu);

    public Syntax Syntax { get; }

    /// <summary>Adds a statement, whose parts are the first places where their words stand.</summary>
    public ActorSketch Says(string? source, string cue, string content, int? parent = null, string? addressee = null, string? implied = null)
    {
        TokenRange said = Find(cue);
        _statements.Add(
            new Statement
            {
                Act = Act.Assert,
                Mode = StatementMode.Indirect,
                Source = source is null ? null : Find(source),
                Cue = said,
                CueHead = said.End - 1,
                Content = content.Length == 0 ? [] : [Find(content)],
                Addressee = addressee is null ? null : Find(addressee),
                Parent = parent,
                ImpliedSpeaker = implied is null ? null : Find(implied).Start,
            }
        );
        return this;
    }

    public Cast Cast() =>
        new CoreferenceResolver().Identify(
            new Report
            {
                Id = "sha256:0",
                Source = "test",
                Text = Syntax.Tokens.Text,
                Body = [new TextSpan(0, Syntax.Tokens.Text.Length)],
            },
            Syntax,
            new Statements([.. _statements])
        );

    public static string Names(Cast cast, ImmutableArray<int> actors) => string.Join("; ", actors.Select(i => cast.Actors[i].Name));

    private TokenRange Find(string words)
    {
        int at = Syntax.Tokens.Text.IndexOf(words, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, words);
        return Syntax.Tokens.Covering(new TextSpan(at, at + words.Length));
    }
}
