using OnRecord.Attribution;
using OnRecord.Language;

namespace OnRecord.Actors;

/// <summary>Where in the text the statements of a report have their sources, addressees and contents.</summary>
internal sealed class Parties
{
    private readonly Statements _statements;
    private readonly int[] _sourceOf;
    private readonly bool[] _isParty;

    public Parties(Syntax syntax, Statements statements)
    {
        _statements = statements;
        _sourceOf = new int[syntax.Tokens.Count];
        _isParty = new bool[syntax.Tokens.Count];
        Array.Fill(_sourceOf, -1);
        InQuotation = Quotations.Mark(syntax.Tokens);
        for (int i = 0; i < statements.Count; i++)
        {
            if (statements[i].Source is { IsEmpty: false } source)
                foreach (int head in Phrases.Conjuncts(syntax, Phrases.Head(syntax, source), source)) (_sourceOf[head], _isParty[head]) = (i, true);
            if (statements[i].Addressee is { IsEmpty: false } addressee)
                foreach (int head in Phrases.Conjuncts(syntax, Phrases.Head(syntax, addressee), addressee)) _isParty[head] = true;
        }
    }

    /// <summary>By token: whether it stands between quotation marks.</summary>
    public bool[] InQuotation { get; }

    /// <summary>The statement whose source the token carries, or -1.</summary>
    public int SourceOf(int token) => _sourceOf[token];

    public bool IsParty(int token) => _isParty[token];

    /// <summary>The innermost statement in whose content the token stands; for the source of a nested statement, the one around it.</summary>
    public int? Around(int token)
    {
        int own = _sourceOf[token];
        if (own >= 0 && _statements[own].Parent is { } parent) return parent;
        return _statements.Innermost(token) is { } around && around != own ? around : null;
    }
}
