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
    int Reports);
