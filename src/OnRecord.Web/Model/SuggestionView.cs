namespace OnRecord.Web.Model;

/// <summary>Another query that is worth asking.</summary>
/// <param name="Sentence">Why.</param>
/// <param name="Count">How many statements it finds.</param>
public sealed record SuggestionView(string Sentence, string Query, int Count, string Address);
