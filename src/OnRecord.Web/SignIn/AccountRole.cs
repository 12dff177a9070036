namespace OnRecord.Web.SignIn;

/// <summary>What somebody may do on the desk.</summary>
internal enum AccountRole
{
    /// <summary>Reads, corrects, and adds pages where the desk adds any.</summary>
    Edits,
    Reads,
}
