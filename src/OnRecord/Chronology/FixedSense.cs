using OnRecord.Vocabulary;

namespace OnRecord.Chronology;

/// <summary>A value that no calendar changes: a duration, a repetition, a reference to the present, a decade.</summary>
internal sealed record FixedSense(TimeMeaning Meaning) : TimeSense
{
    public FixedSense(TimeType type, string value)
        : this(new TimeMeaning { Type = type, Value = value }) { }

    public override TimeMeaning Resolve(TimeContext context) => Meaning;
}
