using System.Security.Cryptography;
using System.Text;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Storage.Tests;

/// <summary>Records made by hand: spans are found by their words.</summary>
internal static class Samples
{
    public const string HarbourText = "Harbour plan stalls\n\nMinister Ada Brandt denied that the harbour was sold.\n\nThe mayor declined to comment.";

    public static string IdOf(byte[] bytes) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static (ReportRecord Record, byte[] Bytes) Plain(string source, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return (
            new ReportRecord
            {
                Report = new ReportEntry
                {
                    Id = IdOf(bytes),
                    Source = source,
                    Text = text,
                    Body = [new TextSpan(0, text.Length)],
                },
            },
            bytes
        );
    }

    /// <summary>A denial by a minister, and a mayor's silence.</summary>
    public static (ReportRecord Record, byte[] Bytes) Harbour(string source = "harbour.txt", string text = HarbourText)
    {
        (ReportRecord record, byte[] bytes) = Plain(source, text);
        return (
            record with
            {
                Report = record.Report with { Headline = Span(text, "Harbour plan stalls") },
                Actors =
                [
                    new ActorEntry
                    {
                        Id = "a1",
                        Name = "Ada Brandt",
                        Kind = ActorKind.Person,
                        Office = "Minister",
                        Mentions = [Span(text, "Minister Ada Brandt")],
                    },
                    new ActorEntry
                    {
                        Id = "a2",
                        Name = "the mayor",
                        Kind = ActorKind.Office,
                        Mentions = [Span(text, "The mayor")],
                    },
                ],
                Statements =
                [
                    Statement("s1", Act.Deny, text, "Minister Ada Brandt", "a1", "denied", "that the harbour was sold"),
                    Statement("s2", Act.Silent, text, "The mayor", "a2", "declined to comment", null),
                ],
            },
            bytes
        );
    }

    public static StatementEntry Statement(string id, Act act, string text, string source, string actor, string cue, string? content) =>
        new()
        {
            Id = id,
            Act = act,
            Mode = StatementMode.Indirect,
            Source = new PartyEntry(Span(text, source), [actor]),
            Cue = new CueEntry(Span(text, cue), cue),
            Content = content is null ? [] : [Span(text, content)],
        };

    public static TextSpan Span(string text, string words)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, words);
        return new TextSpan(start, start + words.Length);
    }
}
