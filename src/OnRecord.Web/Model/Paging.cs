using OnRecord.Queries;

namespace OnRecord.Web.Model;

internal static class Paging
{
    /// <summary>The <paramref name="number"/>th part of a list, from 1; numbers beyond the ends give the first or the last.</summary>
    public static Paged<T> Part<T>(this IReadOnlyList<T> all, int number, int size)
    {
        (number, int pages) = Within(number, size, all.Count);
        return new Paged<T>([.. all.Skip((number - 1) * size).Take(size)], number, pages, all.Count);
    }

    /// <summary>The same of the rows of an answer, of which no others are made.</summary>
    public static Paged<T> Page<T>(this RowList<T> all, int number, int size)
    {
        (number, int pages) = Within(number, size, all.Count);
        return new Paged<T>([.. all.Slice((number - 1) * size, size).Rows], number, pages, all.Count);
    }

    public static Paged<TResult> Select<T, TResult>(this Paged<T> part, Func<T, TResult> selector) =>
        new([.. part.Items.Select(selector)], part.Number, part.Pages, part.Total);

    /// <summary>A stretch of what groups hold, in their groups: one that is long goes on in the next stretch.</summary>
    /// <param name="with">The group with some of its items.</param>
    /// <returns>The total is that of the items.</returns>
    public static Paged<TGroup> PartWithin<TGroup, TItem>(
        this IReadOnlyList<TGroup> groups,
        Func<TGroup, IReadOnlyList<TItem>> items,
        Func<TGroup, IReadOnlyList<TItem>, TGroup> with,
        int number,
        int size
    )
    {
        (TGroup Group, int Place, TItem Item)[] all = [.. groups.SelectMany((group, place) => items(group).Select(item => (group, place, item)))];
        Paged<(TGroup Group, int Place, TItem Item)> part = all.Part(number, size);
        return new Paged<TGroup>(
            [.. part.Items.GroupBy(x => x.Place).Select(own => with(own.First().Group, [.. own.Select(x => x.Item)]))],
            part.Number,
            part.Pages,
            part.Total
        );
    }

    /// <returns>The part that there is, and how many there are: one at least.</returns>
    public static (int Number, int Pages) Within(int number, int size, int count)
    {
        int pages = Math.Max(1, (count + size - 1) / size);
        return (Math.Clamp(number, 1, pages), pages);
    }
}
