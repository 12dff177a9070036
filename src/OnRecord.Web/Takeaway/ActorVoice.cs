using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Web.Model;

namespace OnRecord.Web.Takeaway;

/// <summary>Tells what one actor says from what others say whose names hold the same words: by identity, and by name where the record knows no
/// identity.</summary>
internal sealed class ActorVoice
{
    private readonly string _name;
    private readonly HashSet<string> _identities = new(StringComparer.Ordinal);
    private readonly HashSet<(string Report, ActorId Actor)> _members = [];

    public ActorVoice(RecordView view, ActorView actor)
    {
        _name = actor.Name;
        HashSet<(string, ActorId)> called = [.. view.Records.SelectMany(r => r.Actors.Where(a => IsCalled(a.Name)).Select(a => (r.Report.Id, a.Id)))];
        foreach (IdentityEntry identity in view.Ledger.Identities.Where(i => i.Members.Any(m => called.Contains((m.Report, m.Actor)))))
        {
            _identities.Add(identity.Id);
            foreach (IdentityMemberEntry member in identity.Members)
                _members.Add((member.Report, member.Actor));
        }
    }

    public bool Says(ReportRecord record, StatementEntry statement) =>
        statement.Source.Actors.Any(id => _members.Contains((record.Report.Id, id)) || record.Actors.Any(a => a.Id == id && IsCalled(a.Name)));

    public bool Takes(PositionEntry position) =>
        position.Identity is { } identity && _identities.Count > 0 ? _identities.Contains(identity) : position.Actor is { } name && IsCalled(name);

    private bool IsCalled(string name) => string.Equals(name, _name, StringComparison.OrdinalIgnoreCase);
}
