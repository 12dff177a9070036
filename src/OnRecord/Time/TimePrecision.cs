namespace OnRecord.Time;

/// <summary>From coarse to fine.</summary>
public enum TimePrecision
{
    Year,
    Month,
    Week,
    Day,
    Hour,
    Minute,
}
