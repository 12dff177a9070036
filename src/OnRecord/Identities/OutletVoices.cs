using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Vocabulary;

namespace OnRecord.Identities;

/// <summary>Who the outlets of the reports are: what reports name as an actor by the outlet's name, or nobody else.</summary>
internal sealed class OutletVoices(Dictionary<string, NameGroup> groups, NameResolver resolver)
{
    /// <summary>By the key that the outlet's name has as that of a body.</summary>
    private readonly Dictionary<string, (HashSet<string> Reports, IdentityId Id)> _outlets = new(StringComparer.Ordinal);

    /// <summary>Of an outlet whose name ends in words that outlets put behind theirs: the key of the name without them.</summary>
    private readonly Dictionary<string, string> _shorter = new(StringComparer.Ordinal);

    /// <summary>Key of the outlet of a report.</summary>
    private readonly Dictionary<string, string> _of = new(StringComparer.Ordinal);

    public void TakeIn(ReportRecord record)
    {
        if (record.Report.Outlet is not { Name: { Length: > 0 } name })
            return;
        string named = ActorKeys.OfOutlet(name);
        _of[record.Report.Id] = named;
        if (OutletBrand.Base(name) is { } plain && ActorKeys.OfOutlet(plain) is var shorter && shorter != named)
            _shorter[named] = shorter;
        if (_outlets.TryGetValue(named, out var outlet))
            outlet.Reports.Add(record.Report.Id);
        else
            _outlets[named] = (new HashSet<string>(StringComparer.Ordinal) { record.Report.Id }, default);
    }

    public void TakeOut(string report)
    {
        if (!_of.Remove(report, out string? named))
            return;
        _outlets[named].Reports.Remove(report);
        if (_outlets[named].Reports.Count == 0)
        {
            _outlets.Remove(named);
            _shorter.Remove(named);
        }
    }

    /// <returns>Reports whose outlet is somebody else now that these groups changed.</returns>
    public IEnumerable<string> Renew(IReadOnlySet<string> groups)
    {
        IEnumerable<string> touched = resolver.Rulings.Any ? _outlets.Keys : groups.Where(_outlets.ContainsKey).Union(_shorter.Keys);
        foreach (string named in touched.ToArray())
        {
            (HashSet<string> reports, IdentityId before) = _outlets[named];
            if (IdOf(Meant(named), KeyOf(named)) is var id && id == before)
                continue;
            _outlets[named] = (reports, id);
            foreach (string report in reports)
                yield return report;
        }
    }

    /// <summary>The report's own voice; null when its outlet is unknown.</summary>
    public Identity? Of(ReportRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Report.Outlet is not { Name: { Length: > 0 } name })
            return null;
        string named = ActorKeys.OfOutlet(name),
            key = KeyOf(named);
        return new Identity
        {
            Id = IdOf(Meant(named), key),
            Key = key,
            Name = OutletBrand.Known(name)?.Name ?? NameWords.Clean(Meant(named) == named ? name : OutletBrand.Base(name)!),
            Kind = ActorKind.Outlet,
            Party = key,
        };
    }

    private string KeyOf(string named) => resolver.Rulings.Of(Meant(named));

    /// <summary>"Selby Herald Online" is the Selby Herald where another report is of that.</summary>
    private string Meant(string named) => _shorter.TryGetValue(named, out string? plain) && _outlets.ContainsKey(plain) ? plain : named;

    private IdentityId IdOf(string named, string key) =>
        (groups.GetValueOrDefault(key) ?? groups.GetValueOrDefault(named)) is { } group
            ? Whole.IdOf(group.First)
            : new IdentityId(IdentityId.From("outlet", new ActorId(key)));
}
