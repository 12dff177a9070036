using System.Collections.Immutable;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>The statements of one report, ordered by the first token of source, cue or content; parents are indices into this list and never form a
/// circle.</summary>
internal sealed class Statements(ImmutableArray<Statement> all)
{
    private readonly int?[] _innermost = ByToken(all);

    public static Statements None { get; } = new([]);

    public ImmutableArray<Statement> All { get; } = all;

    /// <summary>What was found against the text.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    public int Count => All.Length;

    public Statement this[int index] => All[index];

    /// <summary>The statements from the outermost frame down to the parent of <paramref name="index"/>.</summary>
    public ImmutableArray<int> Frames(int index)
    {
        var frames = ImmutableArray.CreateBuilder<int>();
        for (int? parent = All[index].Parent; parent is { } p; parent = All[p].Parent)
            frames.Insert(0, p);
        return frames.ToImmutable();
    }

    /// <summary>The innermost statement whose content holds <paramref name="token"/>, or null.</summary>
    public int? Innermost(int token) => token >= 0 && token < _innermost.Length ? _innermost[token] : null;

    /// <summary>By token: the statement with the shortest piece of content that holds it, the later of two as short; null where none does.</summary>
    private static int?[] ByToken(ImmutableArray<Statement> all)
    {
        int count = all.SelectMany(statement => statement.Content).Select(piece => piece.End).DefaultIfEmpty(0).Max();
        var (innermost, lengths) = (new int?[count], new int[count]);
        Array.Fill(lengths, int.MaxValue);
        for (int i = 0; i < all.Length; i++)
        {
            foreach (var piece in all[i].Content)
            {
                for (int t = piece.Start; t < piece.End; t++)
                {
                    if (piece.Length > lengths[t])
                        continue;
                    innermost[t] = i;
                    lengths[t] = piece.Length;
                }
            }
        }

        return innermost;
    }
}
