namespace OnRecord.Export;

/// <summary>A stretch of a sentence that says who reports what of whom.</summary>
/// <param name="IsName">A name from a report: it may run in the other direction than the sentence.</param>
internal readonly record struct SpeechPart(string Text, bool IsName = false);
