namespace OnRecord.Language;

/// <summary>What stands between two quotation marks, marks included. A quotation that goes on over paragraphs counts once for each.</summary>
/// <param name="Closed">False when the paragraph ends before the closing mark, as it does when the next paragraph goes on quoting.</param>
/// <param name="Continues">Whether it takes up the open quotation of the paragraph before.</param>
internal readonly record struct Quotation(TokenRange Range, bool Closed, bool Continues);
