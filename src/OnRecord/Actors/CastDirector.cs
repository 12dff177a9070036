using OnRecord.Attribution;
using OnRecord.Language;
using OnRecord.Reading;

namespace OnRecord.Actors;

/// <summary>Tells who is who in a report.</summary>
public sealed class CastDirector
{
    public Cast Identify(Report report, Syntax syntax, Statements statements) => throw new NotImplementedException();
}
