namespace OnRecord.Web.Model;

/// <summary>A list that is looked up by what its entries name, so that a page costs what it shows and not what the record holds; indexed when it is first asked.</summary>
/// <param name="names">The names of an entry; one may come twice.</param>
internal sealed class KeyedList<T>(IReadOnlyList<T> all, Func<T, IEnumerable<string>> names, StringComparer comparer)
{
    private readonly Lazy<ILookup<string, int>> _places = new(() =>
        all.SelectMany((entry, place) => names(entry).Distinct(comparer).Select(name => (name, place))).ToLookup(x => x.name, x => x.place, comparer)
    );

    /// <summary>The entries that name one of these, in the order of the list.</summary>
    public IEnumerable<T> Naming(IEnumerable<string> wanted) => wanted.SelectMany(name => _places.Value[name]).Distinct().Order().Select(place => all[place]);
}
