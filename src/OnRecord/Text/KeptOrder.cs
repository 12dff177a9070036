namespace OnRecord.Text;

/// <summary>
/// Things in an order of their own, kept from one state to the next: what came and went is put in its place, and the rest is copied as it stands. What was given
/// out stays as it is. Not thread-safe.
/// </summary>
/// <param name="order">Tells any two apart that are held at once.</param>
internal sealed class KeptOrder<T>(IComparer<T> order)
    where T : class
{
    private readonly HashSet<T> _came = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<T> _gone = new(ReferenceEqualityComparer.Instance);
    private T[] _items = [];

    public IReadOnlyList<T> Items
    {
        get
        {
            if (_came.Count + _gone.Count > 0)
                _items = Merged();
            _came.Clear();
            _gone.Clear();
            return _items;
        }
    }

    public void Add(T item)
    {
        if (!_gone.Remove(item))
            _came.Add(item);
    }

    public void Remove(T item)
    {
        if (!_came.Remove(item))
            _gone.Add(item);
    }

    private T[] Merged()
    {
        T[] came = [.. _came];
        Array.Sort(came, order);
        int[] gone = [.. _gone.Select(item => Array.BinarySearch(_items, item, order)).Order()];
        var merged = new T[_items.Length + came.Length - gone.Length];
        int from = 0,
            to = 0,
            next = 0;
        foreach (T item in came)
        {
            int at = Array.BinarySearch(_items, from, _items.Length - from, item, order);
            Copy(at < 0 ? ~at : at);
            merged[to++] = item;
        }

        Copy(_items.Length);
        return merged;

        void Copy(int end)
        {
            while (from < end)
            {
                int stop = next < gone.Length ? Math.Min(gone[next], end) : end;
                Array.Copy(_items, from, merged, to, stop - from);
                to += stop - from;
                from = stop;
                if (next < gone.Length && gone[next] == from && from < end)
                {
                    from++;
                    next++;
                }
            }
        }
    }
}
