using OnRecord.Attribution;
using OnRecord.Language;
using OnRecord.Reading;

namespace OnRecord.Chronology;

/// <summary>Finds the times that a report names, and resolves them.</summary>
public sealed class TimeResolver
{
    public Timeline Resolve(Report report, Syntax syntax, Statements statements) => throw new NotImplementedException();
}
