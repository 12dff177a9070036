using OnRecord.Actors;
using OnRecord.Attribution;
using OnRecord.Chronology;
using OnRecord.Language;
using OnRecord.Reading;

namespace OnRecord.Events;

/// <summary>Finds what happened between actors.</summary>
public sealed class EventDetector
{
    public Happenings Detect(Report report, Syntax syntax, Statements statements, Cast cast, Timeline timeline) => throw new NotImplementedException();
}
