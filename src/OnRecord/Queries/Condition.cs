namespace OnRecord.Queries;

/// <summary>One condition of a query.</summary>
internal sealed class Condition
{
    private readonly Func<Candidate, bool> _test;
    private readonly bool _excluded;

    internal Condition(QueryField field, Func<Candidate, bool> test, bool excluded) => (Field, _test, _excluded) = (field, test, excluded);

    public QueryField Field { get; }

    internal bool Holds(Candidate candidate) => _test(candidate) != _excluded;
}
