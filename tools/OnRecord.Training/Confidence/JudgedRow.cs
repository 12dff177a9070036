namespace OnRecord.Training.Confidence;

/// <summary>One statement that a reader judged, as numbers.</summary>
/// <param name="Report">The beginning of the report's hash.</param>
/// <param name="Verdict">"R", or the letters of what is wrong, the gravest first.</param>
/// <param name="Affair">What the report is of, where no rule had been made on any report of it when it was judged; null elsewhere.</param>
internal sealed record JudgedRow(string Report, string Statement, string Verdict, IReadOnlyList<(int Column, float Value)> Signs, string? Affair = null)
{
    public bool IsRight => Verdict == "R";
}
