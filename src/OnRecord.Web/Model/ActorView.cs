using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>An actor as all reports of the record show it, known by its name.</summary>
/// <param name="Offices">As the reports word them, each once.</param>
/// <param name="Statements">How many statements it makes.</param>
public sealed record ActorView(
    string Name,
    string Address,
    IReadOnlyList<ActorKind> Kinds,
    bool Anonymous,
    string? Country,
    IReadOnlyList<OfficeView> Offices,
    int Statements,
    int Reports
)
{
    /// <summary>The actor of one report by which it is meant where it is corrected; null for an outlet that no report names.</summary>
    public PartReference? Part { get; init; }

    /// <summary>What was found of who it is.</summary>
    public IReadOnlyList<CorrectionMark> Corrections { get; init; } = [];
}
