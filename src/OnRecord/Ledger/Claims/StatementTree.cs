using System.Collections.Immutable;
using OnRecord.Ledger.Wording;
using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Ledger.Claims;

/// <summary>How the statements of one report stand inside each other.</summary>
internal sealed class StatementTree
{
    private readonly ReportPage _page;
    private readonly int?[] _parents;
    private readonly ImmutableArray<ImmutableArray<int>> _children;

    public StatementTree(ReportPage page)
    {
        _page = page;
        _parents = [.. page.Statements.Select(s => page.StatementIndex(s.Parent))];
        for (int i = 0; i < _parents.Length; i++)
            if (IsOwnAncestor(i)) _parents[i] = null;
        var children = new List<int>[page.Statements.Count];
        for (int i = 0; i < children.Length; i++) children[i] = [];
        for (int i = 0; i < children.Length; i++)
            if (_parents[i] is { } parent) children[parent].Add(i);
        _children = [.. children.Select(c => c.ToImmutableArray())];
    }

    public ImmutableArray<int> ChildrenOf(int statement) => _children[statement];

    public int? ParentOf(int statement) => _parents[statement];

    /// <summary>From the source to the end of the content.</summary>
    public TextSpan ExtentOf(int statement)
    {
        StatementEntry entry = _page.Statements[statement];
        TextSpan? extent = null;
        foreach (TextSpan part in Parts(entry)) extent = extent?.Cover(part) ?? part;
        return _page.Clip(extent ?? default);
    }

    /// <summary>The share of a unit's telling words that lie in a statement, 0 to 1.</summary>
    public double Coverage(ContentUnit unit, int statement)
    {
        TextSpan extent = ExtentOf(statement);
        int all = 0, inside = 0;
        foreach (TextSpan piece in unit.Pieces)
        {
            (int from, int to) = _page.WordsIn(piece);
            for (int i = from; i < to; i++)
            {
                Word word = _page.Words[i];
                if (Thesaurus.IsStop(word)) continue;
                all++;
                if (extent.Contains(word.Span)) inside++;
            }
        }

        return all == 0 ? 0 : (double)inside / all;
    }

    /// <summary>A record from elsewhere may nest statements in a ring.</summary>
    private bool IsOwnAncestor(int statement)
    {
        int? ancestor = _parents[statement];
        for (int steps = 0; ancestor is { } known && steps <= _parents.Length; steps++)
        {
            if (known == statement) return true;
            ancestor = _parents[known];
        }

        return false;
    }

    private static IEnumerable<TextSpan> Parts(StatementEntry entry)
    {
        if (entry.Source.Span is { } source) yield return source;
        if (entry.Cue is { } cue) yield return cue.Span;
        if (entry.Addressee?.Span is { } addressee) yield return addressee;
        foreach (TextSpan piece in entry.Content) yield return piece;
    }
}
