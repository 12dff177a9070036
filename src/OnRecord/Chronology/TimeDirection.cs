namespace OnRecord.Chronology;

/// <summary>To which side of the report's day a time without a year or week lies.</summary>
internal enum TimeDirection
{
    /// <summary>The nearer one.</summary>
    Either,
    Past,
    Future,
}
