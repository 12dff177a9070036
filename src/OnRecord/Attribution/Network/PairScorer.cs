using System.Runtime.Intrinsics;
using OnRecord.Attribution.Passages;

namespace OnRecord.Attribution.Network;

/// <summary>
/// Scores the parts of a field: what the token is, what the cue's main word is and how the one stands to the other are summed, and the sum, with
/// negative numbers made small, is weighed. Three such sums, side by side: for standing inside, for beginning, for ending.
/// </summary>
/// <param name="signs">Rows of <see cref="Sum"/> for <see cref="PairSigns.Read"/>.</param>
/// <param name="starts">Rows of <see cref="Part"/> for <see cref="PairSigns.Start"/>.</param>
/// <param name="ends">Rows of <see cref="Part"/> for <see cref="PairSigns.End"/>.</param>
/// <param name="outputs">Four rows of <see cref="Part"/>: inside, start, later, end.</param>
internal sealed class PairScorer(float[] signs, float[] starts, float[] ends, float[] outputs)
{
    /// <summary>Numbers of one sum.</summary>
    public const int Part = 32;

    /// <summary>Three sums.</summary>
    public const int Sum = 3 * Part;

    /// <summary>Numbers of a token's view: as a token of the field, and as the main word of a cue.</summary>
    public const int View = 2 * Sum;

    public const int Outputs = 4;

    public const float Leak = 0.1f;

    private const int Lanes = 16;

    /// <param name="views">A row of <see cref="View"/> for every token of the passage.</param>
    public ContentParts Score(ContentField field, ReadOnlySpan<float> views)
    {
        var parts = new ContentParts(field);
        Span<float> sum = stackalloc float[Sum];
        Span<float> place = stackalloc float[Part];
        int s = 0,
            e = 0;
        for (int t = field.Window.Start; t < field.Window.End; t++)
        {
            Add(field, t, views, sum);
            parts.Inside[t - field.Window.Start] = Weigh(sum[..Part], 0);
            if (s < field.Starts.Count && field.Starts[s] == t)
            {
                AtPlace(sum.Slice(Part, Part), starts, PairSigns.Start(field, t), place);
                parts.Starts[s] = Weigh(place, 1);
                parts.Later[s++] = Weigh(place, 2);
            }

            if (e < field.Ends.Count && field.Ends[e] == t + 1)
            {
                AtPlace(sum.Slice(2 * Part, Part), ends, PairSigns.End(field, t + 1), place);
                parts.Ends[e++] = Weigh(place, 3);
            }
        }

        return parts;
    }

    /// <summary>The three sums of one token.</summary>
    public void Add(ContentField field, int token, ReadOnlySpan<float> views, Span<float> sum)
    {
        Span<int> slots = stackalloc int[PairSigns.Slots];
        PairSigns.Read(field, token, slots);
        ReadOnlySpan<float> own = views.Slice(token * View, Sum),
            key = views.Slice(field.Key * View + Sum, Sum);
        for (int i = 0; i < Sum; i += Lanes)
        {
            Vector512<float> v = Vector512.Create(own[i..]) + Vector512.Create(key[i..]);
            foreach (int slot in slots)
                v += Vector512.Create(signs.AsSpan(slot * Sum + i));
            v.CopyTo(sum[i..]);
        }
    }

    public static void AtPlace(ReadOnlySpan<float> sum, float[] table, int row, Span<float> place)
    {
        for (int i = 0; i < Part; i += Lanes)
            (Vector512.Create(sum[i..]) + Vector512.Create(table.AsSpan(row * Part + i))).CopyTo(place[i..]);
    }

    private float Weigh(ReadOnlySpan<float> sum, int output)
    {
        Vector512<float> total = Vector512<float>.Zero;
        for (int i = 0; i < Part; i += Lanes)
        {
            Vector512<float> v = Vector512.Create(sum[i..]);
            total = Vector512.FusedMultiplyAdd(Vector512.Max(v, v * Leak), Vector512.Create(outputs.AsSpan(output * Part + i)), total);
        }

        return Vector512.Sum(total);
    }
}
