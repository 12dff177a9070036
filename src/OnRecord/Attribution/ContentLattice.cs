using OnRecord.Attribution.Passages;
using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>
/// All ways to choose disjoint pieces of content from a field, scored: a semi-Markov model (Sarawagi and Cohen, 2004) in which a piece's score
/// is that of its tokens, its two ends and itself as a whole, and the words between pieces count nothing.
/// </summary>
internal sealed class ContentLattice
{
    private readonly ContentField _field;
    private readonly float[] _pieces;
    private readonly float[] _later;
    private readonly int _ends;

    public ContentLattice(ContentField field, ContentScores scores)
    {
        _field = field;
        _ends = field.Ends.Count;
        _pieces = scores.Pieces;
        _later = scores.Later;
    }

    /// <summary>The best choice; empty when no piece at all is better.</summary>
    public List<TokenRange> Best()
    {
        int n = _field.Window.Length,
            offset = _field.Window.Start;
        var none = new float[n + 1];
        var some = new float[n + 1];
        var from = new (int Start, bool First)[n + 1];
        Array.Fill(some, float.NegativeInfinity);
        int e = 0;
        for (int t = 1; t <= n; t++)
        {
            some[t] = some[t - 1];
            from[t] = (-1, false);
            if (e >= _ends || _field.Ends[e] - offset != t)
                continue;
            for (int s = 0; s < _field.Starts.Count && _field.Starts[s] - offset < t; s++)
            {
                float piece = _pieces[s * _ends + e];
                if (float.IsNegativeInfinity(piece))
                    continue;
                int start = _field.Starts[s] - offset;
                if (none[start] + piece > some[t])
                {
                    some[t] = none[start] + piece;
                    from[t] = (start, true);
                }

                if (some[start] + piece + _later[s] > some[t])
                {
                    some[t] = some[start] + piece + _later[s];
                    from[t] = (start, false);
                }
            }

            e++;
        }

        var pieces = new List<TokenRange>();
        if (some[n] <= 0)
            return pieces;
        for (int t = n; t > 0; )
        {
            (int start, bool first) = from[t];
            if (start < 0)
            {
                t--;
                continue;
            }

            pieces.Insert(0, new TokenRange(start + offset, t + offset));
            if (first)
                break;
            t = start;
        }

        return pieces;
    }

    /// <summary>The probability of each piece, by start and end, as first and as later piece; and the log of the sum over all choices.</summary>
    public double Marginals(double[] first, double[] later)
    {
        int n = _field.Window.Length,
            offset = _field.Window.Start,
            starts = _field.Starts.Count;
        var some = new double[n + 1];
        Array.Fill(some, double.NegativeInfinity);
        int e = 0;
        for (int t = 1; t <= n; t++)
        {
            some[t] = some[t - 1];
            if (e >= _ends || _field.Ends[e] - offset != t)
                continue;
            for (int s = 0; s < starts && _field.Starts[s] - offset < t; s++)
            {
                float piece = _pieces[s * _ends + e];
                if (float.IsNegativeInfinity(piece))
                    continue;
                double before = LogAdd(0, some[_field.Starts[s] - offset] + _later[s]);
                some[t] = LogAdd(some[t], before + piece);
            }

            e++;
        }

        // after[t]: what can still follow once a piece has ended at t.
        var after = new double[n + 1];
        int next = starts - 1;
        for (int t = n - 1; t >= 0; t--)
        {
            after[t] = after[t + 1];
            if (next < 0 || _field.Starts[next] - offset != t)
                continue;
            for (int end = _ends - 1; end >= 0 && _field.Ends[end] - offset > t; end--)
            {
                float piece = _pieces[next * _ends + end];
                if (!float.IsNegativeInfinity(piece))
                    after[t] = LogAdd(after[t], piece + _later[next] + after[_field.Ends[end] - offset]);
            }

            next--;
        }

        double total = LogAdd(0, some[n]);
        for (int s = 0; s < starts; s++)
        {
            for (int end = 0; end < _ends; end++)
            {
                float piece = _pieces[s * _ends + end];
                if (float.IsNegativeInfinity(piece))
                    continue;
                double rest = piece + after[_field.Ends[end] - offset] - total;
                first[s * _ends + end] = Math.Exp(rest);
                later[s * _ends + end] = Math.Exp(some[_field.Starts[s] - offset] + _later[s] + rest);
            }
        }

        return total;
    }

    private static double LogAdd(double a, double b)
    {
        if (double.IsNegativeInfinity(a))
            return b;
        if (double.IsNegativeInfinity(b))
            return a;
        return a > b ? a + Math.Log(1 + Math.Exp(b - a)) : b + Math.Log(1 + Math.Exp(a - b));
    }
}
