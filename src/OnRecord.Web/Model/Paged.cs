namespace OnRecord.Web.Model;

/// <summary>A part of a list that may be long.</summary>
/// <param name="Number">Of this part, from 1.</param>
public sealed record Paged<T>(IReadOnlyList<T> Items, int Number, int Pages, int Total);
