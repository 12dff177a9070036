using OnRecord.Attribution;
using OnRecord.Attribution.Passages;
using OnRecord.Language;

namespace OnRecord.Training.Attribution;

/// <summary>The gradient of a statement's negative log-likelihood by what the parts of its field score: expected less observed.</summary>
internal sealed class ContentGradient
{
    private ContentGradient(ContentField field, double[] first, double[] later)
    {
        int starts = field.Starts.Count,
            ends = field.Ends.Count,
            offset = field.Window.Start;
        Pieces = new float[starts * ends];
        Starts = new float[starts];
        Later = new float[starts];
        Ends = new float[ends];
        Inside = new float[field.Window.Length];
        var change = new double[field.Window.Length + 1];
        for (int s = 0; s < starts; s++)
        {
            for (int e = 0; e < ends; e++)
            {
                double sum = first[s * ends + e] + later[s * ends + e];
                Pieces[s * ends + e] = (float)sum;
                Starts[s] += (float)sum;
                Later[s] += (float)later[s * ends + e];
                Ends[e] += (float)sum;
                change[field.Starts[s] - offset] += sum;
                change[field.Ends[e] - offset] -= sum;
            }
        }

        double open = 0;
        for (int i = 0; i < Inside.Length; i++)
            Inside[i] = (float)(open += change[i]);
    }

    /// <summary>By start, then by end.</summary>
    public float[] Pieces { get; }

    public float[] Starts { get; }

    public float[] Later { get; }

    public float[] Ends { get; }

    /// <summary>By token of the window.</summary>
    public float[] Inside { get; }

    /// <summary>The field of a statement, with the ends of its pieces among the candidates.</summary>
    public static ContentField Field(Passage passage, TokenStatement statement)
    {
        var field = new ContentField(new KeyField(passage, statement.Key), statement.Cue, statement.Source);
        foreach (TokenRange piece in statement.Content)
        {
            if (!field.Window.Contains(piece))
                continue;
            Insert(field.Starts, piece.Start);
            Insert(field.Ends, piece.End);
        }

        return field;
    }

    /// <returns>Null when no piece of the content can be had in the field.</returns>
    public static ContentGradient? Of(ContentField field, ContentScores scores, IEnumerable<TokenRange> content)
    {
        int ends = field.Ends.Count;
        var first = new double[scores.Pieces.Length];
        var later = new double[scores.Pieces.Length];
        new ContentLattice(field, scores).Marginals(first, later);
        bool opening = true,
            any = false;
        foreach (TokenRange piece in content.Order())
        {
            any = true;
            int s = field.Starts.BinarySearch(piece.Start),
                e = field.Ends.BinarySearch(piece.End);
            if (s < 0 || e < 0 || !scores.IsPossible(s, e))
                continue;
            (opening ? first : later)[s * ends + e] -= 1;
            opening = false;
        }

        return opening && any ? null : new ContentGradient(field, first, later);
    }

    private static void Insert(List<int> sorted, int value)
    {
        int at = sorted.BinarySearch(value);
        if (at < 0)
            sorted.Insert(~at, value);
    }
}
