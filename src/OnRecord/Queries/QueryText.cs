namespace OnRecord.Queries;

/// <summary>Writes queries.</summary>
internal static class QueryText
{
    /// <summary>A value in quotation marks. A mark inside it, which a query has no way to write, becomes a space: the words are the same without.</summary>
    public static string Quoted(string value) =>
        "\"" + string.Concat(value.Select(c => c is '"' or '“' or '”' or '„' or '«' or '»' || char.IsControl(c) ? ' ' : c)) + "\"";

    /// <summary>A query narrowed by one more part.</summary>
    public static string With(string query, string term) => query.Length == 0 ? term : $"{query} {term}";
}
