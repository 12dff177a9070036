using OnRecord.Records.Ids;
using OnRecord.Vocabulary;

namespace OnRecord.Corrections;

/// <summary>
/// All corrections of a record in the order of when they were made, whatever the order in which they came: which hold, and which were taken back.
/// </summary>
internal sealed class CorrectionBook
{
    private readonly Dictionary<CorrectionId, Correction> _byId = [];
    private readonly HashSet<CorrectionId> _takenBack = [];

    public CorrectionBook(IEnumerable<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        foreach (Correction correction in corrections)
            _byId.TryAdd(correction.Id, correction);
        All = [.. _byId.Values.OrderBy(c => c.At).ThenBy(c => c.Id.Value, StringComparer.Ordinal)];
        // An id is made from what a correction says, so one that takes another back came after it and no ring can arise: those at the end of a line first.
        foreach (Correction undo in All.Where(c => c.Kind == CorrectionKind.Undo).OrderByDescending(Depth))
            if (!_takenBack.Contains(undo.Id) && undo.Of is { } back)
                _takenBack.Add(back);
    }

    /// <summary>In the order of when they were made, each once.</summary>
    public IReadOnlyList<Correction> All { get; }

    /// <summary>
    /// When one that is made now counts as made: by the clock, and after all others, so that it has the last word even where their clocks went ahead.
    /// </summary>
    public DateTimeOffset NextAt(DateTimeOffset now)
    {
        var at = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
        return All.Count > 0 && All[^1].At >= at ? All[^1].At.AddMilliseconds(1) : at;
    }

    public bool IsTakenBack(CorrectionId id) => _takenBack.Contains(id);

    public Correction? Find(CorrectionId id) => _byId.GetValueOrDefault(id);

    /// <summary>Those that hold, each where it was placed last; without those that only say something of others.</summary>
    internal IReadOnlyList<ActiveCorrection> Active()
    {
        var targets = new Dictionary<CorrectionId, Anchor>();
        var others = new Dictionary<CorrectionId, Anchor>();
        foreach (Correction place in All.Where(c => c.Kind == CorrectionKind.Place && !IsTakenBack(c.Id) && c.Of is not null))
        {
            if (place.Target is { } target)
                targets[place.Of!.Value] = target;
            if (place.Other is { } other)
                others[place.Of!.Value] = other;
        }

        return
        [
            .. All.Where(c => c.Kind is not (CorrectionKind.Undo or CorrectionKind.Place) && !IsTakenBack(c.Id) && c.Target is not null)
                .Select(c => new ActiveCorrection(c, targets.GetValueOrDefault(c.Id, c.Target!), others.GetValueOrDefault(c.Id) ?? c.Other)),
        ];
    }

    private int Depth(Correction undo)
    {
        int depth = 0;
        for (Correction? at = undo; at is { Kind: CorrectionKind.Undo, Of: { } of } && depth <= _byId.Count; depth++)
            at = Find(of);
        return depth;
    }
}
