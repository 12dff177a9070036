using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>Which drafts hold words of which quotation, so that not every draft is asked for each.</summary>
internal sealed class QuotationHolders
{
    private readonly Quotations _quotations;
    private readonly List<Draft> _drafts;

    /// <summary>By quotation: the first draft with words of it in its content, whose cue does not stand in it.</summary>
    private readonly int?[] _owner;

    /// <summary>By quotation: whether words of it belong to any part of a draft.</summary>
    private readonly bool[] _isTaken;

    /// <param name="drafts">Changed by <see cref="Give"/>, and by nobody else meanwhile.</param>
    public QuotationHolders(Quotations quotations, List<Draft> drafts)
    {
        (_quotations, _drafts) = (quotations, drafts);
        _owner = new int?[quotations.All.Length];
        _isTaken = new bool[quotations.All.Length];
        for (int i = 0; i < drafts.Count; i++)
        {
            Take(drafts[i].Cue);
            if (drafts[i].Source is { } source)
                Take(source);
            foreach (TokenRange piece in drafts[i].Content)
                Own(i, piece);
        }
    }

    /// <summary>The index of the draft that says a part of a quotation; null when none does.</summary>
    public int? OwnerOf(int quotation) => _owner[quotation];

    /// <summary>Makes a quotation of which nobody has a word a piece of what a draft says.</summary>
    public void Give(int owner, int quotation)
    {
        if (_isTaken[quotation])
            return;
        TokenRange range = _quotations.All[quotation].Range;
        _drafts[owner] = _drafts[owner] with { Content = [.. _drafts[owner].Content, range] };
        Own(owner, range);
    }

    private void Take(TokenRange range)
    {
        foreach (int quotation in Under(range))
            _isTaken[quotation] = true;
    }

    private void Own(int draft, TokenRange piece)
    {
        foreach (int quotation in Under(piece))
        {
            _isTaken[quotation] = true;
            if (!_quotations.All[quotation].Range.Contains(_drafts[draft].Key) && !(_owner[quotation] < draft))
                _owner[quotation] = draft;
        }
    }

    /// <summary>The quotations that share a token with a range.</summary>
    private IEnumerable<int> Under(TokenRange range)
    {
        for (int t = range.Start; t < range.End; t++)
        {
            if (_quotations.At(t) is not { } quotation)
                continue;
            yield return quotation;
            t = _quotations.All[quotation].Range.End - 1;
        }
    }
}
