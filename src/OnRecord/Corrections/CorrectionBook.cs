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

    /// <summary>The one that says what a draft says and holds still, where none that was made after it speaks of the same part; null where there is none.</summary>
    public Correction? Standing(Correction draft)
    {
        string said = CorrectionJson.Said(draft);
        Correction[] holding = [.. All.Where(c => !IsTakenBack(c.Id))];
        int at = Array.FindLastIndex(holding, c => c.Kind == draft.Kind && CorrectionJson.Said(c) == said);
        return at < 0 || holding.Skip(at + 1).Any(later => ChangesWhat(later, draft)) ? null : holding[at];
    }

    // Labels and notes stand beside each other; of all else the last one has the last word.
    private static bool ChangesWhat(Correction later, Correction draft) =>
        draft.Kind is not (CorrectionKind.Label or CorrectionKind.Note)
        && later.Kind is not (CorrectionKind.Label or CorrectionKind.Note or CorrectionKind.Undo)
        && Parts(later).Intersect(Parts(draft)).Any();

    private static IEnumerable<(string Report, AnchorPart Part, string? Id)> Parts(Correction correction) =>
        new[] { correction.Target, correction.Other }.OfType<Anchor>().Select(a => (a.Report, a.Part, a.Id));

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
