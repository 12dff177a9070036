namespace OnRecord.Queries;

/// <summary>One condition of a query. Immutable.</summary>
internal sealed class Condition
{
    private readonly Func<Candidate, bool> _test;

    /// <param name="text">As it would be written.</param>
    /// <param name="value">What is looked for, without the field.</param>
    internal Condition(QueryField field, string text, string value, Func<Candidate, bool> test) => (Field, Text, Value, _test) = (field, text, value, test);

    public QueryField Field { get; }

    public string Text { get; }

    public string Value { get; }

    /// <summary>The one word that is asked for, in lower case, which other words may stand for; null for a phrase, a beginning, and every other field.</summary>
    public string? Word { get; init; }

    /// <summary>Whether its value can't be understood, and it holds for nothing: a remark on the query says why.</summary>
    public bool IsRefused { get; init; }

    /// <summary>The days that a condition of a date leaves; null for every other field.</summary>
    public DateRange? Within { get; init; }

    internal bool Holds(Candidate candidate) => _test(candidate);
}
