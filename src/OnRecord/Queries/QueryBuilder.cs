using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Export;
using OnRecord.Vocabulary;

namespace OnRecord.Queries;

/// <summary>Puts the parts of one query together: OR binds its two sides, everything else is "and", brackets hold together what they enclose.</summary>
internal sealed class QueryBuilder(IReadOnlyList<QueryToken> tokens, List<string> remarks)
{
    /// <summary>Brackets inside brackets: more than a person writes.</summary>
    private const int Deepest = 16;

    private int _at,
        _taken;

    /// <summary>What match: asks for; null without it.</summary>
    public ImmutableArray<MatchKind>? Matches { get; private set; }

    public ImmutableArray<QueryNode> Clauses()
    {
        ImmutableArray<QueryNode> clauses = Parts(null, 0);
        if (_at < tokens.Count)
            remarks.Add(
                string.Create(CultureInfo.InvariantCulture, $"Only the first {QueryReader.MostConditions} parts of the query are asked; ask for fewer words.")
            );
        return clauses;
    }

    /// <param name="field">Of the bracket around, for what has none of its own.</param>
    private ImmutableArray<QueryNode> Parts(string? field, int depth)
    {
        var parts = ImmutableArray.CreateBuilder<QueryNode>();
        bool alternative = false,
            excluded = false;
        while (_at < tokens.Count && _taken < QueryReader.MostConditions)
        {
            QueryToken token = tokens[_at++];
            if (token.Sign == QuerySign.Close)
            {
                if (depth > 0)
                    break;
                continue;
            }

            if (token.Sign == QuerySign.Or)
            {
                alternative = parts.Count > 0;
                continue;
            }

            if (token.Sign == QuerySign.Minus)
            {
                excluded = true;
                continue;
            }

            QueryNode? node = token.Sign == QuerySign.Open ? Bracket(token.Term?.Field ?? field, depth + 1) : Leaf(token.Term!, field);
            if (node is not null)
            {
                if (excluded)
                    node = new QueryNode.Not(node);
                if (alternative)
                    parts[^1] = new QueryNode.Any(parts[^1] is QueryNode.Any any ? any.Parts.Add(node) : [parts[^1], node]);
                else
                    parts.Add(node);
            }

            (alternative, excluded) = (false, false);
        }

        return parts.ToImmutable();
    }

    private QueryNode? Bracket(string? field, int depth)
    {
        if (depth > Deepest)
        {
            // What is deeper is read as if its brackets were not there.
            remarks.Add(string.Create(CultureInfo.InvariantCulture, $"Brackets stand more than {Deepest} deep; the inner ones are not heeded."));
            return null;
        }

        ImmutableArray<QueryNode> parts = Parts(field, depth);
        return parts.Length switch
        {
            0 => null,
            1 when parts[0] is not QueryNode.Any => parts[0],
            _ => new QueryNode.All(parts),
        };
    }

    private QueryNode.One? Leaf(QueryTerm term, string? field)
    {
        if (term.Field is null && field is not null)
            term = term with { Field = field };
        if (term.Field is { } name && QueryFields.Find(name) == QueryField.Match)
        {
            Match(term.Value);
            return null;
        }

        if (ConditionReader.Read(term, remarks) is not { } condition)
            return null;
        _taken++;
        return new QueryNode.One(condition);
    }

    private void Match(string value)
    {
        var kinds = ImmutableArray.CreateBuilder<MatchKind>();
        foreach (string word in value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Enum.TryParse(word, ignoreCase: true, out MatchKind kind) && Enum.IsDefined(kind))
                kinds.Add(kind);
            else
                remarks.Add($"“{word}” is no way to match; there are {string.Join(", ", EnumWords.All<MatchKind>())}.");
        }

        if (kinds.Count == 0 && Folded.Names(value).Length == 0)
            remarks.Add($"“match:” asks for nothing; write one of {string.Join(", ", EnumWords.All<MatchKind>())} behind it.");
        Matches = kinds.ToImmutable();
    }
}
