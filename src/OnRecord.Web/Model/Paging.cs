namespace OnRecord.Web.Model;

internal static class Paging
{
    /// <summary>The <paramref name="number"/>th part of a list, from 1; numbers beyond the ends give the first or the last.</summary>
    public static Paged<T> Part<T>(this IReadOnlyList<T> all, int number, int size)
    {
        int pages = Math.Max(1, (all.Count + size - 1) / size);
        number = Math.Clamp(number, 1, pages);
        return new Paged<T>([.. all.Skip((number - 1) * size).Take(size)], number, pages, all.Count);
    }

    public static Paged<TResult> Select<T, TResult>(this Paged<T> part, Func<T, TResult> selector) =>
        new([.. part.Items.Select(selector)], part.Number, part.Pages, part.Total);
}
