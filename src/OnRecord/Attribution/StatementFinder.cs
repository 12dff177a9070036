using OnRecord.Language;
using OnRecord.Reading;

namespace OnRecord.Attribution;

/// <summary>Finds every statement of a report. Immutable, and shared by all threads.</summary>
public sealed class StatementFinder
{
    public static StatementFinder Load(string directory) => throw new NotImplementedException();

    public Statements Find(Report report, Syntax syntax) => throw new NotImplementedException();
}
