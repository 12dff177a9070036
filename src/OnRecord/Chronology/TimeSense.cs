namespace OnRecord.Chronology;

/// <summary>What the words of a time expression say, before it is known when they were written.</summary>
internal abstract record TimeSense
{
    public abstract TimeMeaning Resolve(TimeContext context);
}
