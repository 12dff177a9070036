namespace OnRecord.Ledger;

/// <summary>Things and what ties them to each other, and which of them were touched since it was asked last. A link is what is known of two that are tied. Not thread-safe.</summary>
internal sealed class LinkedParts<T, TLink>
    where T : class, IComparable<T>
{
    private readonly Dictionary<T, Dictionary<T, TLink>> _links = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<T> _touched = new(ReferenceEqualityComparer.Instance);

    public IEnumerable<KeyValuePair<T, TLink>> Of(T item) => _links.TryGetValue(item, out Dictionary<T, TLink>? links) ? links : [];

    public bool Has(T a, T b) => _links.TryGetValue(a, out Dictionary<T, TLink>? links) && links.ContainsKey(b);

    public void Touch(T item) => _touched.Add(item);

    /// <summary>Ties two, both ways.</summary>
    public void Tie(T a, T b, TLink link)
    {
        foreach ((T one, T other) in new[] { (a, b), (b, a) })
        {
            if (!_links.TryGetValue(one, out Dictionary<T, TLink>? links))
                _links[one] = links = new(ReferenceEqualityComparer.Instance);
            links[other] = link;
            _touched.Add(one);
        }
    }

    public void Part(T a, T b)
    {
        foreach ((T one, T other) in new[] { (a, b), (b, a) })
        {
            if (_links.TryGetValue(one, out Dictionary<T, TLink>? links) && links.Remove(other) && links.Count == 0)
                _links.Remove(one);
            _touched.Add(one);
        }
    }

    /// <summary>It is there no more: those that it was tied to are touched.</summary>
    public void Remove(T item)
    {
        foreach (T other in Of(item).Select(l => l.Key).ToArray())
            Part(item, other);
        _touched.Remove(item);
    }

    /// <summary>What hangs together with something that was touched since the last time, each ascending.</summary>
    public IEnumerable<IReadOnlyList<T>> Touched()
    {
        var seen = new HashSet<T>(ReferenceEqualityComparer.Instance);
        foreach (T start in _touched)
        {
            if (!seen.Add(start))
                continue;
            var part = new List<T>();
            var open = new Stack<T>([start]);
            while (open.TryPop(out T? item))
            {
                part.Add(item);
                foreach ((T other, _) in Of(item))
                    if (seen.Add(other))
                        open.Push(other);
            }

            part.Sort();
            yield return part;
        }

        _touched.Clear();
    }

    /// <summary>The ties inside a part, by places in it, each once.</summary>
    public IEnumerable<(int A, int B, TLink Link)> Within(IReadOnlyList<T> part)
    {
        var places = new Dictionary<T, int>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < part.Count; i++)
            places[part[i]] = i;
        return part.SelectMany((item, a) => Of(item).Select(l => (A: a, B: places[l.Key], l.Value))).Where(l => l.A < l.B);
    }
}
