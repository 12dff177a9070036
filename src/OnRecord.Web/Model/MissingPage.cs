namespace OnRecord.Web.Model;

/// <summary>A page that cannot be shown.</summary>
/// <param name="Error">What is wrong, as a sentence.</param>
public sealed record MissingPage(int Status, string Error);
