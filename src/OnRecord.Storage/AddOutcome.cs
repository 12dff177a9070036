namespace OnRecord.Storage;

public enum AddOutcome
{
    Added,

    /// <summary>The very same bytes, with the same record, were there already.</summary>
    Unchanged,

    /// <summary>Other bytes stood under this address; they stay as an older revision.</summary>
    Revised,

    /// <summary>The same bytes were there with another record (made by another version, or with another outlet or date given); the new one takes its
    /// place.</summary>
    Reread,
}
