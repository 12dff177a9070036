using System.Collections.Immutable;

namespace OnRecord.Queries;

/// <summary>A part of a query: one condition, or several under one sign. Immutable.</summary>
internal abstract class QueryNode
{
    private QueryNode(string text) => Text = text;

    /// <summary>As it would be written.</summary>
    public string Text { get; }

    /// <summary>The conditions in it, in their order.</summary>
    public abstract IEnumerable<Condition> Conditions { get; }

    /// <summary>The same part with other conditions in the places of its own.</summary>
    public abstract QueryNode With(Func<Condition, Condition> other);

    /// <summary>All of its parts must hold.</summary>
    internal sealed class All(ImmutableArray<QueryNode> parts) : QueryNode($"({string.Join(' ', parts.Select(p => p.Text))})")
    {
        public ImmutableArray<QueryNode> Parts => parts;

        public override IEnumerable<Condition> Conditions => parts.SelectMany(p => p.Conditions);

        public override QueryNode With(Func<Condition, Condition> other) => new All([.. parts.Select(p => p.With(other))]);
    }

    /// <summary>One of its parts must hold.</summary>
    internal sealed class Any(ImmutableArray<QueryNode> parts) : QueryNode(string.Join(" OR ", parts.Select(p => p.Text)))
    {
        public ImmutableArray<QueryNode> Parts => parts;

        public override IEnumerable<Condition> Conditions => parts.SelectMany(p => p.Conditions);

        public override QueryNode With(Func<Condition, Condition> other) => new Any([.. parts.Select(p => p.With(other))]);
    }

    /// <summary>What it encloses must not hold.</summary>
    internal sealed class Not(QueryNode part) : QueryNode(part is Any ? $"-({part.Text})" : "-" + part.Text)
    {
        public QueryNode Part => part;

        public override IEnumerable<Condition> Conditions => part.Conditions;

        public override QueryNode With(Func<Condition, Condition> other) => new Not(part.With(other));
    }

    internal sealed class One(Condition condition) : QueryNode(condition.Text)
    {
        public Condition Condition => condition;

        public override IEnumerable<Condition> Conditions => [condition];

        public override QueryNode With(Func<Condition, Condition> other) => new One(other(condition));
    }
}
