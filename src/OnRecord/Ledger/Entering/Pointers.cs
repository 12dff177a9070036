using OnRecord.Text;

namespace OnRecord.Ledger.Entering;

/// <summary>Statements inside others that only point back: “I read the letter. We disagree with it,” puts one thing forward.</summary>
internal sealed class Pointers
{
    /// <summary>Part of a sentence's characters that a pointer takes where the sentence is nothing else.</summary>
    private const double Most = 0.8;

    /// <summary>In the order of the text.</summary>
    private readonly TextSpan[] _extents;

    private readonly int[] _starts;

    private Pointers(TextSpan[] extents)
    {
        _extents = extents;
        _starts = [.. extents.Select(extent => extent.Start)];
    }

    public static Pointers In(ReportSheet sheet) =>
        new([
            .. Enumerable
                .Range(0, sheet.Statements.Count)
                .Where(i => sheet.ParentOf(i) is not null && (PointsBack.IsBare(sheet, i) || PointsBack.Read(sheet, i) is not null))
                .Select(sheet.ExtentOf)
                .OrderBy(extent => extent.Start),
        ]);

    /// <summary>Whether what stands there does no more than point back.</summary>
    public bool Fill(TextSpan span)
    {
        int at = Array.BinarySearch(_starts, span.Start);
        for (at = at < 0 ? ~at : at; at < _extents.Length && _starts[at] < span.End; at++)
            if (_extents[at].Length >= Most * span.Length)
                return true;
        return false;
    }
}
