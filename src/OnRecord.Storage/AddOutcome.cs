namespace OnRecord.Storage;

public enum AddOutcome
{
    Added,

    /// <summary>The very same bytes under the same address were there already.</summary>
    Unchanged,

    /// <summary>Other bytes stood under this address; they stay as an older revision.</summary>
    Revised,
}
