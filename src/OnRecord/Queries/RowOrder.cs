using OnRecord.Time;

namespace OnRecord.Queries;

/// <summary>Puts rows of any kind into the order that is asked for.</summary>
internal static class RowOrder
{
    /// <param name="rows">As the record holds them, or by how near they stand to the words of the query.</param>
    /// <returns>Ties stand as they stood; what has no date stands last, as does what has no name.</returns>
    public static IEnumerable<T> Of<T>(IEnumerable<T> rows, QueryOrder order, Func<T, When?> when, Func<T, string?> name, Func<T, double> certainty) =>
        order switch
        {
            QueryOrder.When => rows.OrderBy(r => when(r)?.Start ?? DateTimeOffset.MaxValue),
            QueryOrder.Newest => rows.OrderByDescending(r => when(r)?.Start ?? DateTimeOffset.MinValue),
            QueryOrder.Name => rows.OrderBy(r => name(r) is null).ThenBy(name, StringComparer.OrdinalIgnoreCase),
            QueryOrder.Certainty => rows.OrderByDescending(certainty),
            _ => rows,
        };
}
