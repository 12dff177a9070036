namespace OnRecord.Chronology;

/// <summary>To which side of the report's day a time without a year or week lies.</summary>
internal enum TimeDirection
{
    /// <summary>The nearer one.</summary>
    Either,
    Past,

    /// <summary>Told among past things, but not as one of them: a month is the last one, a day of a month the nearer one.</summary>
    LikelyPast,
    Future,
}
