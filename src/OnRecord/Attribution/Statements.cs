using System.Collections.Immutable;

namespace OnRecord.Attribution;

/// <summary>The statements of one report, ordered by the first token of source, cue or content; parents are indices into this list and never form a circle.</summary>
public sealed class Statements(ImmutableArray<Statement> all)
{
    public static Statements None { get; } = new([]);

    public ImmutableArray<Statement> All { get; } = all;

    public int Count => All.Length;

    public Statement this[int index] => All[index];

    /// <summary>The statements from the outermost frame down to the parent of <paramref name="index"/>.</summary>
    public ImmutableArray<int> Frames(int index)
    {
        var frames = ImmutableArray.CreateBuilder<int>();
        for (int? parent = All[index].Parent; parent is { } p; parent = All[p].Parent) frames.Insert(0, p);
        return frames.ToImmutable();
    }

    /// <summary>The innermost statement whose content holds <paramref name="token"/>, or null.</summary>
    public int? Innermost(int token)
    {
        int? best = null;
        int bestLength = int.MaxValue;
        for (int i = 0; i < All.Length; i++)
        {
            foreach (var piece in All[i].Content)
            {
                if (!piece.Contains(token) || piece.Length > bestLength) continue;
                best = i;
                bestLength = piece.Length;
            }
        }

        return best;
    }
}
