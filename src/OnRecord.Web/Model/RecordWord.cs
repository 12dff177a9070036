namespace OnRecord.Web.Model;

/// <summary>A word of the record, explained.</summary>
/// <param name="Id">Its anchor on the page of words.</param>
public sealed record RecordWord(string Group, string Id, string Word, string Meaning);
