using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Identities;

/// <summary>That a person found two actors to be one, or not to be.</summary>
/// <param name="First">The one that keeps its name's place where they are not one.</param>
/// <param name="Second">The one that then stands apart, as its report has it.</param>
internal sealed record Ruling(PartReference First, PartReference Second, CorrectionMark Mark)
{
    public bool IsSame => Mark.Kind == CorrectionKind.SameActor;
}
