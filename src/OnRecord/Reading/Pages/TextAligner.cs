using AngleSharp.Dom;

namespace OnRecord.Reading.Pages;

/// <summary>
/// Finds for each text of the tree, taken in document order, the pieces of the source that it was built from. The parser keeps the order of the source
/// but for text that it moves out of tables, and it joins and drops pieces (white space between table rows); so a piece is looked for a little ahead
/// and behind.
/// </summary>
internal sealed class TextAligner(List<SourceText> pieces, int first)
{
    private const int LookAround = 256;

    private readonly bool[] _used = new bool[pieces.Count];
    private readonly List<(string, int?)> _placed = [];
    private int _next = first;

    /// <summary>The text in pieces, each with where it begins in the source, where that is known. The list is valid until the next call.</summary>
    public List<(string Piece, int? SourceStart)> Place(string data)
    {
        _placed.Clear();
        for (int from = 0; from < data.Length; )
        {
            if (Find(data, from) is not { } found)
            {
                _placed.Add((from == 0 ? data : data[from..], null));
                break;
            }

            _used[found] = true;
            _next = found + 1;
            string piece = pieces[found].Data;
            _placed.Add((piece, pieces[found].Start));
            from += piece.Length;
        }

        return _placed;
    }

    /// <summary>Passes the texts inside an element that is not read.</summary>
    public void Skip(IElement element)
    {
        foreach (INode node in element.ChildNodes)
        {
            if (node is IText text)
                Place(text.Data);
            else if (node is IElement child)
                Skip(child);
        }
    }

    // Whole texts first: a dropped piece of white space is a beginning of many.
    private int? Find(string data, int from) => (from == 0 ? Search(data, from, isWhole: true) : null) ?? Search(data, from, isWhole: false);

    private int? Search(string data, int from, bool isWhole)
    {
        int end = Math.Min(pieces.Count, _next + LookAround);
        for (int i = _next; i < end; i++)
            if (Fits(i, data, from, isWhole))
                return i;
        for (int i = Math.Min(_next, pieces.Count) - 1; i >= Math.Max(0, _next - LookAround); i--)
            if (Fits(i, data, from, isWhole))
                return i;
        return null;
    }

    private bool Fits(int i, string data, int from, bool isWhole)
    {
        if (_used[i])
            return false;
        string piece = pieces[i].Data;
        return isWhole ? piece == data : data.AsSpan(from).StartsWith(piece, StringComparison.Ordinal);
    }
}
