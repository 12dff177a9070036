using System.Collections.Immutable;
using OnRecord.Attribution;
using OnRecord.Grammar;
using OnRecord.Language;

namespace OnRecord.Actors;

/// <summary>Where in the text the statements of a report have their sources, addressees and contents.</summary>
internal sealed class Parties
{
    private readonly Statements _statements;
    private readonly Language.Quotations _quotations;
    private readonly int?[] _sourceOf;
    private readonly bool[] _isParty;
    private readonly Tokens _tokens;
    private readonly int[] _quotedBefore;

    public Parties(Syntax syntax, Statements statements)
    {
        _statements = statements;
        _sourceOf = new int?[syntax.Tokens.Count];
        _isParty = new bool[syntax.Tokens.Count];
        _tokens = syntax.Tokens;
        _quotations = Language.Quotations.Of(_tokens);
        _quotedBefore = QuotedBefore();
        for (int i = 0; i < statements.Count; i++)
        {
            if (statements[i].Source is { IsEmpty: false } source)
                foreach (int head in Phrases.Conjuncts(syntax, Phrases.Head(syntax, source), source))
                    (_sourceOf[head], _isParty[head]) = (i, true);
            if (statements[i].ImpliedSpeaker is { } implied && implied < _isParty.Length)
                _isParty[implied] = true;
            if (statements[i] is { Source: null, CueHead: { } cue } && ClauseSpeakers.Of(syntax, cue) is { } subject)
                _isParty[subject] = true;
            if (statements[i].Addressee is { IsEmpty: false } addressee)
                foreach (int head in Phrases.Conjuncts(syntax, Phrases.Head(syntax, addressee), addressee))
                    _isParty[head] = true;
        }
    }

    /// <summary>By sentence: how many up to it begin inside a quotation that began before them.</summary>
    private int[] QuotedBefore()
    {
        var counts = new int[_tokens.Sentences.Length];
        for (int i = 1; i < counts.Length; i++)
        {
            int start = _tokens.Sentences[i].Start;
            counts[i] = counts[i - 1] + (_quotations.At(start) is { } quotation && _quotations.All[quotation].Range.Start < start ? 1 : 0);
        }

        return counts;
    }

    public ImmutableArray<Quotation> Quotations => _quotations.All;

    /// <summary>Whether the token stands between quotation marks, or is one.</summary>
    public bool InQuotation(int token) => _quotations.At(token) is not null;

    /// <summary>The sentences from the one of <paramref name="earlier"/> to that of <paramref name="later"/> that begin between quotation marks: a
    /// long quotation puts no distance between those who stand around it.</summary>
    public int Quoted(int earlier, int later) => _quotedBefore[_tokens.SentenceOf(later)] - _quotedBefore[_tokens.SentenceOf(earlier)];

    /// <summary>The statement whose source the token carries; null when it carries none.</summary>
    public int? SourceOf(int token) => _sourceOf[token];

    /// <summary>Whether the token carries the source of a statement that stands in no other.</summary>
    public bool IsOutermostSource(int token) => _sourceOf[token] is { } statement && _statements[statement].Parent is null;

    /// <summary>Whether the token stands in what the statement says.</summary>
    public bool IsSaidBy(int statement, int token) => _statements[statement].Content.Any(piece => piece.Contains(token));

    public bool IsParty(int token) => _isParty[token];

    /// <summary>Whether the token stands in the content of a statement that does not hold the other one.</summary>
    public bool IsToldApart(int token, int other) =>
        _statements.Innermost(token) is { } inner
        && inner != _sourceOf[token]
        && !_statements[inner].Content.Any(piece => piece.Contains(other))
        && _sourceOf[other] != inner;

    /// <summary>The innermost statement in whose content the token stands; for the source of a nested statement, the one around it.</summary>
    public int? Around(int token)
    {
        int? own = _sourceOf[token];
        if (own is { } statement && _statements[statement].Parent is { } parent)
            return parent;
        return _statements.Innermost(token) is { } around && around != own ? around : null;
    }
}
